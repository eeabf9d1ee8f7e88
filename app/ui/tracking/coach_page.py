"""The coach's view: all open deals against what each of them lacks, and the way to the place that fills it (R14)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.exchange.xlsx_sheets import Sheet, SheetColumn, write_sheets
from app.ui import background
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.print.ways_out import Shown, WaysOut
from app.ui.settings import UserSettings
from app.ui.tab_page import TabPage
from app.ui.tracking.coach_model import CoachModel
from app.ui.tracking.coach_table import CoachTable
from app.ui.tracking.coach_words import as_text, row_cells, row_heads, summary
from app.ui.tracking.ways_out import add_coach_ways
from app.ui.widgets.filter_combo import FilterCombo

if TYPE_CHECKING:
    from app.services.scope import Scope
    from app.services.tracking_coach import CoachMatrix, CoachRow
    from app.ui.shell.counts import Numbers


class CoachPage(TabPage["CoachMatrix"]):
    """cell_chosen(deal id, MissingPiece): go where it is filled; deal_opened(deal id): its sheet; closed(): back."""

    SHOWN_TABLES = (
        *("deal", "customer", "rep", "area", "setting", "deal_person", "contact", "guide_evidence", "visit"),
        *("stage_entry", "task"),
    )

    cell_chosen = Signal(int, object)
    deal_opened = Signal(int)
    closed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.model = CoachModel(context, self)
        self.table = CoachTable(self.model, context)
        self.back = QPushButton(translate("Coach", "‹ &Back to the sheet"))
        self.reps = FilterCombo(translate("Coach", "Rep"))
        self.summary, self.nothing = QLabel(), QLabel(translate("Coach", "No open deal is in this view."))
        self.copy_button = QPushButton(translate("Coach", "&Copy"))
        self.export_button = QPushButton(translate("Coach", "&Export…"))
        self.hold(self._arranged())
        self._connect()
        self.table.show_sort()
        self.setFocusProxy(self.table)

    @override
    def loader(self, scope: Scope) -> Callable[[], CoachMatrix]:
        return partial(self._context.services.tracking.matrix, scope)

    @override
    def size_of(self, loaded: CoachMatrix) -> int:
        return len(loaded.rows)

    @override
    def is_empty(self, loaded: CoachMatrix) -> bool:
        return False

    @override
    def reading_text(self, numbers: Numbers | None) -> str:
        return translate("Coach", "Reading what the deals lack…")

    @override
    def show_loaded(self, loaded: CoachMatrix) -> None:
        at, row = self.table.currentIndex(), self._current()
        scrolled = self.table.verticalScrollBar().value()
        self._fill_reps(loaded)
        self.model.show(loaded.rows)
        self._say()
        if row is not None:
            self.table.choose(row.deal_id, at.column())
        self.table.verticalScrollBar().setValue(scrolled)

    def sort_by(self, key: str) -> None:
        """The same column again: the other way round."""
        now, descending = self.model.sorted_by
        column = self.model.columns[self.model.place(key)]
        row, at = self._current(), self.table.currentIndex().column()
        self.model.sort_by(key, not descending if key == now else column.worst_first)
        self.table.show_sort()
        if row is not None:
            self.table.choose(row.deal_id, at)

    def copy(self) -> None:
        """The rows as shown, for a spreadsheet."""
        QGuiApplication.clipboard().setText(as_text(self.model.rows, self._context.formats))

    def _to_write(self) -> Shown | None:
        return None if self._scope is None else Shown(translate("Coach", "Coach's view"), self._scope)

    def ask_export(self) -> None:
        name = translate("Coach", "Coach's view")
        caption = translate("Coach", "Export the coach's view")
        chosen, _ = QFileDialog.getSaveFileName(self, caption, f"{name}.xlsx", "XLSX (*.xlsx)")
        if chosen:
            path = Path(chosen)
            sheet = self.sheet(name)
            done = partial(self._context.signals.exported.emit, path)
            background.run(lambda _: write_sheets(path, [sheet]), lambda _: done(), None, self)

    def sheet(self, name: str) -> Sheet:
        """The rows as shown; a figure stays a figure."""
        formats = self._context.formats
        amount, points, missing = (self.model.place(key) for key in ("amount", "points", "missing"))
        kinds = {amount: "money", points: "whole", missing: "whole"}
        heads = row_heads(formats)
        heads[amount] = translate("Coach", "Amount ({unit})").format(unit=formats.currency)
        columns = [SheetColumn(head, kinds.get(place, "text")) for place, head in enumerate(heads)]
        rows = []
        for row in self.model.rows:
            cells: list[object] = list(row_cells(row, formats))
            cells[amount], cells[points], cells[missing] = row.amount_cents, row.points, len(row.missing)
            rows.append(cells)
        return Sheet(name, columns, rows)

    def save_state(self, settings: UserSettings) -> None:
        key, descending = self.model.sorted_by
        settings.put("tracking/coach_sort", f"{key} {int(descending)}")

    def restore_state(self, settings: UserSettings) -> None:
        key, _, descending = settings.text("tracking/coach_sort").partition(" ")
        if any(column.key == key for column in self.model.columns):
            self.model.sort_by(key, descending == "1")
            self.table.show_sort()

    def _current(self) -> CoachRow | None:
        index = self.table.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def _fill_reps(self, loaded: CoachMatrix) -> None:
        chosen = self.reps.currentData()
        names = sorted({row.owner for row in loaded.rows if row.owner is not None})
        has_free = any(row.owner is None for row in loaded.rows)
        choices: list[tuple[str, str | None]] = [
            (translate("Coach", "All reps"), None),
            *((name, name) for name in names),
        ]
        if has_free:
            choices.append((translate("Coach", "Nobody yet"), ""))
        self.reps.blockSignals(True)
        self.reps.clear()
        for text, name in choices:
            self.reps.addItem(text, name)
        self.reps.setCurrentIndex(max(self.reps.findData(chosen), 0) if chosen is not None else 0)
        self.reps.blockSignals(False)
        self.reps.updateGeometry()
        self.model.show_rep(self.reps.currentData())

    def _on_rep(self) -> None:
        self.model.show_rep(self.reps.currentData())
        self._say()

    def _say(self) -> None:
        count = len(self.model.rows)
        self.summary.setText(summary(self.model.counts, count, self._context.formats))
        self.nothing.setVisible(not count)
        self.table.setVisible(bool(count))
        for button in (self.copy_button, self.export_button):
            button.setEnabled(bool(count))

    def _connect(self) -> None:
        self.table.cell_chosen.connect(lambda row, piece: self.cell_chosen.emit(row.deal_id, piece))
        self.table.deal_opened.connect(lambda row: self.deal_opened.emit(row.deal_id))
        self.table.sort_asked.connect(self.sort_by)
        self.table.copy_asked.connect(self.copy)
        self.reps.currentIndexChanged.connect(lambda _: self._on_rep())
        self.back.clicked.connect(self.closed)
        self.copy_button.clicked.connect(self.copy)
        menu = QMenu(self.export_button)
        menu.addAction(translate("Coach", "Save as &table (Excel)…")).triggered.connect(self.ask_export)
        add_coach_ways(WaysOut(menu, self._context, self._to_write, self))
        self.export_button.setMenu(menu)
        self.bind_keys({"Esc": self.closed.emit, "Ctrl+F": self.reps.setFocus})

    def _arranged(self) -> QWidget:
        margin = self._context.theme.margin
        self.summary.setProperty("role", "heading")
        self.summary.setWordWrap(True)
        self.nothing.setProperty("role", "muted")
        self.nothing.hide()
        self.copy_button.setToolTip(translate("Coach", "Copy the rows for a spreadsheet (Ctrl+C)"))
        self.reps.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addWidget(self.summary, 1)
        for widget in (self.reps, self.copy_button, self.export_button):
            top.addWidget(widget)
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.nothing)
        inside.addWidget(self.table, 1)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(card, 1)
        return content
