"""An offscreen program without its window: one application, pages on a demo book, and waiting for what they paint."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.bootstrap import make_offscreen_application
from app.services.services import Services
from app.ui import background
from app.ui.book_signals import BookSignals
from app.ui.formats import Formats
from app.ui.i18n import install_language
from app.ui.page_context import PageContext
from app.ui.style_sheet import style_sheet
from app.ui.theme import apply_theme, load_theme
from benchmarks.data import opened

PATIENCE_SECONDS = 120
LOOK_AGAIN_MS = 2


@cache
def application() -> QApplication:
    app = make_offscreen_application()
    install_language(app, "en")
    app.setStyleSheet(style_sheet(apply_theme(app, load_theme("light"))))
    return app


@contextmanager
def page_context(size: str, language: str = "en") -> Iterator[PageContext]:
    """What every page is given, on a demo book of that size."""
    application()
    with opened(size, language) as (book, _driver):
        services = Services(book)
        settings = services.settings
        formats = Formats(settings.currency, settings.display_unit, "en")
        yield PageContext(services, BookSignals(), formats, load_theme("light"))
        background.wait_for_all()


def wait_until(happened: Callable[[], bool]) -> None:
    """Runs the event loop; TimeoutError after PATIENCE_SECONDS."""
    app, until = application(), time.perf_counter() + PATIENCE_SECONDS
    look_again = QTimer()
    look_again.start(LOOK_AGAIN_MS)
    while not happened():
        if time.perf_counter() > until:
            raise TimeoutError(f"nothing happened in {PATIENCE_SECONDS} s")
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


class PaintCount(QObject):
    """How often a widget was painted: a measurement that painted nothing would be no measurement."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.paints = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.paints += 1
        return False


def show(widget: QWidget) -> None:
    """Show and wait until the platform lets it paint."""
    widget.show()
    wait_until(lambda: widget.window().windowHandle().isExposed())
    application().processEvents()


def repainting(widget: QWidget, before: Callable[[], object] = lambda: None) -> Callable[[], None]:
    """Repaints at once; RuntimeError if nothing was painted."""
    count = PaintCount(widget)

    def repaint() -> None:
        painted = count.paints
        before()
        widget.repaint()
        if count.paints == painted:
            raise RuntimeError(f"{type(widget).__name__} was not painted")

    return repaint


def let_go(widget: QWidget) -> None:
    """Close and delete, and let the event loop finish with it."""
    widget.close()
    widget.deleteLater()
    application().sendPostedEvents()
    application().processEvents()
