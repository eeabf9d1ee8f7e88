"""`app render`: a PNG of every tab, of every page behind them and of every chart, without a screen."""

from __future__ import annotations

import logging
from collections.abc import Callable
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QTimer
from PySide6.QtWidgets import QApplication

from app.charts.pictures import draw_of
from app.charts.style import new_figure, style_named
from app.exchange.files import write_bytes
from app.ui import background
from app.ui.print.paper import page_picture
from app.ui.print.papers import papers
from app.ui.review_deck import review_charts
from app.ui.shell.tabs import Tab
from app.ui.widgets.chart_view import ChartView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.services.scope import Scope
    from app.ui.main_window import MainWindow
    from app.ui.page_context import PageContext
    from app.ui.tab_page import TabPage

SETTLE_ROUNDS, MOST_ROUNDS = 4, 100
SETTLE_MS = 60
CHART_WIDTH = 1280
"""Charts are laid out for this width and drawn sharper on a larger size, so that their text keeps its proportion."""

log = logging.getLogger(__name__)


def render_book(
    make_window: Callable[[], MainWindow], outdir: Path, *, size: tuple[int, int] = (1920, 1080), theme: str = "light"
) -> list[Path]:
    """Files written: tabs, pages, charts, A4 pages. `make_window` gives the window with its book open; it is closed at the end.

    Raises WriteError if a file cannot be written.
    """
    window = make_window()
    try:
        outdir.mkdir(parents=True, exist_ok=True)
        charts = _charts(window, outdir, size, theme)
        return [*_tabs(window, outdir, size), *_pages(window, outdir, size), *charts, *_papers(window, outdir)]
    finally:
        window.close()


def _tabs(window: MainWindow, outdir: Path, size: tuple[int, int]) -> list[Path]:
    window.resize(*size)
    window.show()
    written = []
    for tab in Tab:
        window.shell.show_tab(tab)
        settle()
        written.append(_write(outdir / f"tab-{tab.value}.png", _grabbed(window)))
    return written


def _pages(window: MainWindow, outdir: Path, size: tuple[int, int]) -> list[Path]:
    """Pages that open from a tab, each by itself; those that have nothing to show in this book are left out."""
    context = window.context
    if context is None:
        return []
    written = []
    for name, make in PAGES.items():
        page = make(context, window.scope)
        if page is None:
            continue
        page.setStyleSheet(window.styleSheet())
        page.resize(*size)
        page.show()
        settle()
        written.append(_write(outdir / f"page-{name}.png", _grabbed(page)))
        page.hide()
        page.deleteLater()
    return written


def _resources(context: PageContext, scope: Scope) -> QWidget:
    from app.ui.portfolio.resource_page import ResourcePage

    page = ResourcePage(context)
    page.set_scope(scope)
    return page


def _scorecard(context: PageContext, scope: Scope) -> QWidget:
    from app.ui.portfolio.scorecard_page import ScorecardPage

    page = ScorecardPage(context)
    page.set_scope(scope)
    return page


def _funnel_page(module: str, name: str) -> Callable[[PageContext, Scope], QWidget]:
    """A page behind the funnel tab: it needs no more than its scope."""

    def make(context: PageContext, scope: Scope) -> QWidget:
        page: TabPage[Any] = getattr(import_module(f"app.ui.funnel.{module}"), name)(context)
        page.set_scope(scope)
        return page

    return make


def _customer(context: PageContext, scope: Scope) -> QWidget | None:
    """The customer of the largest potential; None in a book without customers."""
    from app.ui.portfolio.customer.page import CustomerPage

    view = context.services.portfolio.view(scope)
    if not len(view.ids):
        return None
    page = CustomerPage(context)
    page.set_scope(scope)
    page.show_record(int(view.ids[view.potential_cents.argmax()]))
    return page


def _coach(context: PageContext, scope: Scope) -> QWidget:
    from app.ui.tracking.coach_page import CoachPage

    page = CoachPage(context)
    page.set_scope(scope)
    return page


def _dealer_view(name: str) -> Callable[[PageContext, Scope], QWidget]:
    """A page behind the switch of the dealers tab."""

    def make(context: PageContext, scope: Scope) -> QWidget:
        from app.ui.dealers.page import DealersPage
        from app.ui.dealers.pages import DealerView

        page = DealersPage(context)
        page.set_scope(scope)
        page.pages.show_view(DealerView[name])
        return page

    return make


def _method_settings(context: PageContext, scope: Scope) -> QWidget:
    from app.ui.dialogs.method_settings import MethodSettingsDialog

    return MethodSettingsDialog(context, scope, "R2")


PAGES: dict[str, Callable[[PageContext, Scope], QWidget | None]] = {
    "customer": _customer,
    "resources": _resources,
    "scorecard": _scorecard,
    "method-settings": _method_settings,
    "deals-table": _funnel_page("table_page", "TablePage"),
    "deals-by-month": _funnel_page("month_page", "MonthPage"),
    "funnel-numbers": _funnel_page("numbers_page", "NumbersPage"),
    "forecast": _funnel_page("forecast_page", "ForecastPage"),
    "changes": _funnel_page("changes_page", "ChangesPage"),
    "coach": _coach,
    "dealer-facts": _dealer_view("FACTS"),
    "dealer-chain": _dealer_view("CHAIN"),
    "dealer-channel": _dealer_view("CHANNEL"),
    "dealer-scorecard": _dealer_view("SCORECARD"),
}
"""Each page that is not a tab, by the name of its picture."""


def _charts(window: MainWindow, outdir: Path, size: tuple[int, int], theme: str) -> list[Path]:
    context = window.context
    if context is None:
        return []
    style = style_named(theme)
    style = style.at_dpi(max(style.dpi, round(style.dpi * size[0] / CHART_WIDTH)))
    written = []
    for name, spec in review_charts(context.services, window.scope, context.formats).items():
        figure = new_figure(*size, style)
        draw_of(spec)(figure, spec, style)
        png = BytesIO()
        figure.savefig(png, format="png", facecolor=style.surface)
        written.append(_write(outdir / f"chart-{name}.png", png.getvalue()))
    return written


def _papers(window: MainWindow, outdir: Path) -> list[Path]:
    """The A4 pages of a deal, a dealer and the coach's view; what has nothing to show in this book is left out."""
    context = window.context
    if context is None:
        return []
    handouts = papers(context.services, window.scope, context.formats)
    return [_write(outdir / f"paper-{name}.png", page_picture(handout)) for name, handout in handouts.items()]


def _grabbed(widget: QWidget) -> bytes:
    picture = QBuffer()
    picture.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(picture, "PNG")
    return bytes(picture.data().data())


def settle() -> None:
    """Lets a window finish what it began: work in the thread, its results in the event loop, painting."""
    for round_ in range(MOST_ROUNDS):
        if round_ >= SETTLE_ROUNDS and not _is_any_chart_late():
            break
        if not background.wait_for_all():
            log.warning("Work in the background did not end in time; the picture may be incomplete")
        loop = QEventLoop()
        QTimer.singleShot(SETTLE_MS, loop.quit)
        loop.exec()


def _is_any_chart_late() -> bool:
    return any(
        isinstance(widget, ChartView) and widget.isVisible() and widget.is_to_be_redrawn
        for widget in QApplication.allWidgets()
    )


def _write(path: Path, content: bytes) -> Path:
    write_bytes(path, content)
    return path
