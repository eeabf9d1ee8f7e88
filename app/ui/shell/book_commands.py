"""What the window does with the open book: undo, export, slides, charts, backup."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import AppError
from app.ui import background
from app.ui.background import Job, Progress
from app.ui.error_box import show_error
from app.ui.i18n import translate
from app.ui.labels import step_text
from app.ui.page_context import PageContext

if TYPE_CHECKING:
    from app.services.scope import Scope
    from app.ui.widgets.chart_export import ChartToExport

T = TypeVar("T")

LONG_STEPS = frozenset({"IMPORT", "DEMO"})
"""Steps of so many rows that taking them back must not hold the window."""


class BookCommands(QWidget):
    """An invisible child of the window. work_shown(text) says what runs in the background, "" when it ended.

    written(path) a file for the user's own programs, None: a chart was copied; done(sentence) what else succeeded unseen.
    """

    work_shown = Signal(str)
    written = Signal(object)
    done = Signal(str)
    backed_up = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._window = parent
        self._context = context
        self._services = context.services

    def undo(self) -> None:
        history = self._services.history
        texts = translate("Shell", "Undoing: {step}"), translate("Shell", "Undone: {step}")
        self._step_back(history.next_undo, history.undo, *texts)

    def redo(self) -> None:
        history = self._services.history
        texts = translate("Shell", "Doing again: {step}"), translate("Shell", "Done again: {step}")
        self._step_back(history.next_redo, history.redo, *texts)

    def _step_back(self, step: object, act: Callable[[], object], doing: str, done: str) -> None:
        from app.changes import Step

        if not isinstance(step, Step):
            return
        if step.code in LONG_STEPS:
            name = step_text(step)
            said = done.format(step=name)
            self._run(doing.format(step=name), lambda _: act(), lambda _: self.done.emit(said))
            return
        try:
            act()
        except AppError as error:
            show_error(self._window, error)

    def export_workbook(self, scope: Scope) -> None:
        caption = translate("Shell", "Export the whole book")
        path = self.ask_path(caption, f"{self._services.book_path.stem}.xlsx", "Excel (*.xlsx)")
        if path is not None:
            self.write_workbook(path, scope)

    def write_workbook(self, path: Path, scope: Scope) -> Job:
        from app.ui.export_words import TranslatedWords

        words = TranslatedWords()

        def work(progress: Progress) -> bool:
            return self._services.exports.write_workbook(path, scope, words, lambda: progress.cancelled)

        return self._write(path, work)

    def export_deck(self, scope: Scope) -> None:
        caption = translate("Shell", "Save the weekly review as slides")
        name = translate("Shell", "{book} review {day}").format(book=self._services.book_path.stem, day=scope.as_of)
        path = self.ask_path(caption, f"{name}.pptx", "PowerPoint (*.pptx)")
        if path is not None:
            self.write_deck(path, scope)

    def write_deck(self, path: Path, scope: Scope) -> Job:
        from app.ui.review_deck import write_review_deck

        def work(_: Progress) -> None:
            write_review_deck(self._services, scope, self._context.formats, path)

        return self._write(path, work)

    def export_slide(self, chart: ChartToExport, scope: Scope) -> None:
        from app.ui.widgets.chart_export import file_name

        caption = translate("Shell", "Save this chart as a slide")
        path = self.ask_path(caption, f"{file_name(chart.title)}.pptx", "PowerPoint (*.pptx)")
        if path is not None:
            self.write_slide(chart, scope, path)

    def write_slide(self, chart: ChartToExport, scope: Scope, path: Path) -> Job:
        """A deck of one native chart, ready to be pasted into the user's own slides."""
        from app.ui.review_deck import write_chart_deck

        def work(_: Progress) -> None:
            write_chart_deck(self._services, scope, self._context.formats, chart.spec, path)

        return self._write(path, work)

    def save_chart(self, chart: ChartToExport) -> None:
        from app.ui.widgets.chart_export import FORMATS, file_name

        path = self.ask_path(
            translate("Shell", "Save this chart"),
            f"{file_name(chart.title)}.png",
            ";;".join(f"{fmt.upper()} (*.{fmt})" for fmt in FORMATS),
        )
        if path is not None:
            self.write_chart(chart, path)

    def write_chart(self, chart: ChartToExport, path: Path) -> Job:
        """The kind of picture is that of the file's ending; PNG where it has none we know."""
        from app.ui.widgets.chart_export import FORMATS, save_picture

        fmt = next((fmt for fmt in FORMATS if path.suffix.lower() == f".{fmt}"), None)
        target = path if fmt else path.with_name(f"{path.name}.png")
        return self._write(target, lambda _: save_picture(chart, target, fmt or "png"))

    def copy_chart(self, chart: ChartToExport) -> None:
        from app.ui.widgets.chart_export import copy_picture

        copy_picture(chart, self, lambda: self.written.emit(None))

    def back_up(self) -> Job:
        text = translate("Shell", "Backing up…")
        return self._run(text, lambda _: self._services.backups.back_up("manual").path, self.backed_up.emit)

    def ask_path(self, caption: str, name: str, filters: str) -> Path | None:
        folder = self._services.book_path.parent
        chosen, chosen_filter = QFileDialog.getSaveFileName(self._window, caption, str(folder / name), filters)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(chosen_filter.rpartition("*")[2].rstrip(")"))

    def _write(self, path: Path, work: Callable[[Progress], object]) -> Job:
        text = translate("Shell", "Writing {file}…").format(file=path.name)
        return self._run(text, work, lambda _: self.written.emit(path))

    def _run(self, text: str, work: Callable[[Progress], T], on_done: Callable[[T], None]) -> Job:
        def done(result: T) -> None:
            self.work_shown.emit("")
            on_done(result)

        self.work_shown.emit(text)
        return background.run(work, done, self._on_error, self)

    def _on_error(self, error: Exception) -> None:
        self.work_shown.emit("")
        show_error(self._window, error)
