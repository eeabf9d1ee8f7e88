"""Menu entries that write what a page shows to a file: an A4 page, slides."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app.ui import background
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.widgets.chart_export import file_name

if TYPE_CHECKING:
    from app.services.scope import Scope
    from app.services.services import Services
    from app.ui.formats import Formats


class Shown(Struct, frozen=True):
    """name: of the file, without its ending. record_id: 0 where the page shows no single record."""

    name: str
    scope: Scope
    record_id: int = 0


Write = Callable[["Services", "Scope", "Formats", int, Path], None]
"""Writes the record of that id into the file."""


class WaysOut(Struct, frozen=True):
    """Entries of one menu. shown() is asked when one is chosen; None: there is nothing to write just now."""

    menu: QMenu
    context: PageContext
    shown: Callable[[], Shown | None]
    owner: QWidget

    def add_page(self, write: Write) -> None:
        text = translate("WaysOut", "Save as A4 &page (PDF)…")
        self._add(text, ".pdf", "PDF (*.pdf)", write)

    def add_slides(self, write: Write, text: str = "") -> None:
        self._add(text or translate("WaysOut", "Save as &slide…"), ".pptx", "PowerPoint (*.pptx)", write)

    def save(self, write: Write, path: Path) -> background.Job | None:
        """Beside the GUI thread; the shell says when it is done."""
        shown = self.shown()
        if shown is None:
            return None
        context = self.context
        work = partial(write, context.services, shown.scope, context.formats, shown.record_id, path)
        return background.run(lambda _: work(), lambda _: context.signals.exported.emit(path), None, self.owner)

    def _add(self, text: str, suffix: str, filters: str, write: Write) -> None:
        self.menu.addAction(text).triggered.connect(lambda: self._ask(text, suffix, filters, write))

    def _ask(self, text: str, suffix: str, filters: str, write: Write) -> None:
        shown = self.shown()
        if shown is None:
            return
        start = self.context.services.book_path.parent / f"{file_name(shown.name)}{suffix}"
        caption = text.replace("&", "").rstrip("…")
        chosen, _ = QFileDialog.getSaveFileName(self.owner, caption, str(start), filters)
        if chosen:
            path = Path(chosen)
            self.save(write, path if path.suffix else path.with_suffix(suffix))
