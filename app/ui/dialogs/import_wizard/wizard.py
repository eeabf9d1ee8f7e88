"""The import wizard: four pages over one ImportService, its long work in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.errors import AppError
from app.exchange.import_mapping import MappingMemory
from app.exchange.import_partners import Decisions
from app.exchange.import_plan import ImportPlan
from app.services.imports import ImportFile, ImportResult
from app.terms import RowState
from app.ui import background
from app.ui.dialogs.import_wizard.columns_page import ColumnsPage
from app.ui.dialogs.import_wizard.file_page import FilePage
from app.ui.dialogs.import_wizard.preview_page import PreviewPage
from app.ui.dialogs.import_wizard.result_page import ResultPage
from app.ui.dialogs.import_wizard.words import reason_text, rejects_header
from app.ui.error_box import show_error
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.settings import UserSettings, config_folder

FILE, COLUMNS, PREVIEW, RESULT = range(4)


class ImportWizard(QDialog):
    """imported: something was written to the book."""

    def __init__(self, context: PageContext, parent: QWidget | None = None, memory_folder: Path | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Import", "Import"))
        self.resize(1060, 660)
        self.imported = False
        self._imports = context.services.imports
        folder = memory_folder or config_folder()
        self._imports.memory = MappingMemory(folder)
        self._context = context
        self._file: ImportFile | None = None
        self._plan: ImportPlan | None = None
        self._job: background.Job | None = None
        self._result: ImportResult | None = None
        self.file_page = FilePage(UserSettings(folder / "settings.ini"))
        self.columns_page = ColumnsPage(context.theme, self._imports.currency)
        self.preview_page = PreviewPage(context.formats, context.theme)
        self.result_page = ResultPage(context.formats)
        self.pages = QStackedWidget()
        for page in (self.file_page, self.columns_page, self.preview_page, self.result_page):
            self.pages.addWidget(page)
        self.steps, self.work = QLabel(), QLabel()
        self.bar = QProgressBar()
        self.back = QPushButton(translate("Import", "&Back"))
        self.next = QPushButton(translate("Import", "&Next"))
        self.close_button = QPushButton(translate("Import", "Cancel"))
        self._lay_out()
        self._connect()
        self._show_page(FILE)

    @classmethod
    def run(cls, context: PageContext, parent: QWidget | None, path: Path | None = None) -> bool:
        """Whether something was imported. `path` is read at once."""
        wizard = cls(context, parent)
        if path is not None:
            wizard.read(path)
        wizard.exec()
        imported = wizard.imported
        wizard.deleteLater()
        return imported

    def read(self, path: Path) -> None:
        self.file_page.set_path(path)
        encoding = self.file_page.encoding.currentData()
        self._file = None
        self._start(
            translate("Import", "Reading {file}").format(file=path.name),
            lambda progress: self._imports.read(
                path, encoding=encoding, progress=progress, cancelled=lambda: progress.cancelled
            ),
            self._on_read,
        )

    def plan(self, decisions: Decisions | None = None) -> None:
        """Plan the mapped tables off the GUI thread and show what comes out."""
        if self._file is None:
            return
        file = replace(self._file, mapped=tuple(self.columns_page.mapped()))
        order, today = self.file_page.chosen_order(), date.today()
        self._start(
            translate("Import", "Comparing with the book"),
            lambda progress: self._imports.plan_tables(
                file, date_order=order, decisions=decisions, today=today, progress=progress
            ),
            self._on_planned,
        )

    def apply(self) -> None:
        if self._plan is not None:
            plan = self._plan
            self._start(translate("Import", "Writing"), lambda progress: self._write(plan, progress), None)

    def _write(self, plan: ImportPlan, progress: background.Progress) -> None:
        """In the worker. A cancel that comes after the commit changes nothing any more, so the result is kept here."""
        self._result = self._imports.apply(plan, progress)

    @override
    def reject(self) -> None:
        """Cancel stops work under way first; the dialog closes when nothing is."""
        if self._job is not None:
            self._job.cancel()
            return
        super().reject()

    def _start(
        self, text: str, work: Callable[[background.Progress], Any], on_done: Callable[[Any], None] | None
    ) -> None:
        self.work.setText(text)
        self.bar.setRange(0, 0)
        self._job = background.run(work, on_done, self._on_error, self)
        self._job.progressed.connect(self._on_progressed)
        self._job.finished.connect(self._on_finished)
        self._refresh()

    def _on_progressed(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def _on_finished(self) -> None:
        self._job = None
        if self._result is not None:
            result, self._result = self._result, None
            self._on_applied(result)
        self._refresh()

    def _on_error(self, error: Exception) -> None:
        if isinstance(error, AppError) and error.code == "CANCELLED":
            return
        if isinstance(error, AppError) and error.code == "DATE_ORDER_AMBIGUOUS":
            self._show_page(FILE)
            self.file_page.date_order.setFocus()
            text = translate("Import", '"{example}" in "{column}" can be read as two dates. Say how dates are written.')
            self.file_page.found.setText(text.format(**error.values))
            return
        show_error(self, error)

    def _on_read(self, file: ImportFile) -> None:
        self._file = file
        rows = sum(len(table.rows) for table in file.tables)
        text = translate("Import", "%n rows found.", None, rows)
        self.file_page.show_tables([table.name for table in file.tables], text)
        self._refresh()

    def _on_planned(self, plan: ImportPlan) -> None:
        self._plan = plan
        self.preview_page.show_plan(plan)
        self._show_page(PREVIEW)

    def _on_applied(self, result: ImportResult) -> None:
        self.imported = self.imported or result.step is not None
        self.result_page.show_result(result)
        self._show_page(RESULT)
        try:
            self._imports.remember(result.plan)
        except AppError as error:
            show_error(self, error)

    def _on_next(self) -> None:
        page = self.pages.currentIndex()
        if page == FILE:
            self._map()
        elif page == COLUMNS:
            self.plan()
        elif page == PREVIEW:
            self.apply()
        else:
            self._start_over()

    def _on_back(self) -> None:
        self._show_page(self.pages.currentIndex() - 1)

    def _on_encoding(self) -> None:
        if self.file_page.path is not None:
            self.read(self.file_page.path)

    def _on_decided(self) -> None:
        self.plan(self.preview_page.decisions())

    def _on_rejects(self, path: Path) -> None:
        if self._plan is None:
            return
        try:
            count = self._imports.write_rejects(self._plan, path, reason_text, rejects_header())
        except AppError as error:
            show_error(self, error)
            return
        text = translate("Import", "%n rows saved to {path}. Correct them there and import that file.", None, count)
        self.result_page.saved.setText(text.format(path=path))

    def _map(self) -> None:
        if self._file is None:
            return
        sheet = self.file_page.sheet.currentData()
        tables = [table for table in self._file.tables if sheet in (None, table.name)]
        self._file = replace(
            self._imports.map_tables(self._file.path, tables, kind=self.file_page.chosen_kind()),
            tables=self._file.tables,
        )
        self.columns_page.show_tables(tables, self._file.mapped)
        self._show_page(COLUMNS)

    def _start_over(self) -> None:
        self._file, self._plan = None, None
        self.result_page.saved.clear()
        self.file_page.file_name.clear()
        self.file_page.show_tables((), "")
        self._show_page(FILE)

    def _show_page(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        _make_default(self._main_button(page), (self.next, self.close_button))
        self._refresh()

    def _refresh(self) -> None:
        """Buttons and step line as page and work have them."""
        page, busy = self.pages.currentIndex(), self._job is not None
        self.steps.setText(_step_line(page))
        self.pages.setEnabled(not busy)
        self.bar.setVisible(busy)
        self.work.setVisible(busy)
        self.back.setVisible(page in (COLUMNS, PREVIEW))
        self.back.setEnabled(not busy)
        self.next.setText(_next_text(page, self._plan))
        self.next.setEnabled(not busy and self._can_go_on(page))
        self.close_button.setText(_close_text(done=page == RESULT and not busy))
        if not busy and self.focusWidget() in (None, self.next, self.close_button, self.file_page.browse):
            # what had the keys was disabled, and Qt gave them to Cancel or to nobody
            (self._main_button(page) if self._can_go_on(page) else self.file_page.browse).setFocus()

    def _main_button(self, page: int) -> QPushButton:
        return self.close_button if page == RESULT else self.next

    def _can_go_on(self, page: int) -> bool:
        if page == FILE:
            return self._file is not None
        if page == COLUMNS:
            return not self.columns_page.problem()
        return page != PREVIEW or self._plan is not None

    def _connect(self) -> None:
        self.file_page.file_chosen.connect(self.read)
        self.file_page.encoding_changed.connect(self._on_encoding)
        self.columns_page.changed.connect(self._refresh)
        self.preview_page.decided.connect(self._on_decided)
        self.result_page.rejects_wanted.connect(self._on_rejects)
        self.back.clicked.connect(self._on_back)
        self.next.clicked.connect(self._on_next)
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        for button in (self.back, self.close_button):
            button.setAutoDefault(False)
        self.work.setProperty("role", "muted")
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(220)
        self.steps.setProperty("role", "muted")
        row = QHBoxLayout()
        for widget in (self.work, self.bar):
            row.addWidget(widget)
        row.addStretch(1)
        for button in (self.back, self.next, self.close_button):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(self.steps)
        layout.addWidget(self.pages, 1)
        layout.addLayout(row)


def _step_line(page: int) -> str:
    """All four steps, the one of `page` in bold."""
    names = (
        translate("Import", "1 File"),
        translate("Import", "2 Columns"),
        translate("Import", "3 Preview"),
        translate("Import", "4 Result"),
    )
    return "   ›   ".join(f"<b>{name}</b>" if at == page else name for at, name in enumerate(names))


def _next_text(page: int, plan: ImportPlan | None) -> str:
    if page == PREVIEW and plan is not None:
        return translate("Import", "&Import %n rows", None, plan.counts[RowState.NEW] + plan.counts[RowState.CHANGED])
    return translate("Import", "&Import another file") if page == RESULT else translate("Import", "&Next")


def _make_default(main: QPushButton, buttons: Sequence[QPushButton]) -> None:
    """Enter presses it, and it looks like it."""
    for button in buttons:
        button.setProperty("role", "primary" if button is main else "")
        button.style().polish(button)
    main.setDefault(True)


def _close_text(*, done: bool) -> str:
    return translate("Import", "Close") if done else translate("Import", "Cancel")
