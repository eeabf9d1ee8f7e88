"""Rows of a planned table for the preview: asked for one by one, so that 100,000 of them scroll."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from typing_extensions import override

from app.exchange.import_plan import FieldChange, ImportPlan, PlannedRow, TablePlan
from app.terms import RowState
from app.ui.dialogs.import_wizard.field_words import field_name, shown_cell, shown_value
from app.ui.dialogs.import_wizard.words import reason_text
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels import row_state_name
from app.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
NUMBER, STATE, REMARK = 0, 1, 2
FIXED = 3
"""Columns before those of the file: row number, state, remark."""


class PreviewModel(QAbstractTableModel):
    def __init__(self, plan: ImportPlan, table: TablePlan, formats: Formats, theme: Theme) -> None:
        super().__init__()
        self._plan = plan
        self._table = table
        self._formats = formats
        self._theme = theme
        self._shown = list(range(len(table.states)))
        self._headers = {choice.field: header for header, choice in table.mapping.columns.items()}
        self._columns = {header: index for index, header in enumerate(table.table.headers)}
        self._row = lru_cache(maxsize=200)(self._planned)

    def show_states(self, states: set[RowState]) -> None:
        """Only rows of these states; an empty set shows all."""
        self.beginResetModel()
        self._shown = self._table.indexes(*states) if states else list(range(len(self._table.states)))
        self._row.cache_clear()
        self.endResetModel()

    @property
    def has_remarks(self) -> bool:
        """Whether any of the rows shown now has one."""
        return not (self._table.changes.keys() | self._table.problems.keys()).isdisjoint(self._shown)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else FIXED + len(self._table.table.headers)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        fixed = (translate("Import", "Row"), translate("Import", "State"), translate("Import", "Remark"))
        return fixed[section] if section < FIXED else self._table.table.headers[section - FIXED]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._row(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and self._is_number(row, index.column()):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.BackgroundRole and index.column() in self._marked(row):
            return QColor(getattr(self._theme, _FILLS[row.state]))
        return None

    def _planned(self, shown: int) -> PlannedRow:
        return self._plan.row(self._table, self._shown[shown])

    def _text(self, row: PlannedRow, column: int) -> str:
        if column == NUMBER:
            return str(row.number)
        if column == STATE:
            return row_state_name(row.state)
        if column == REMARK:
            return reason_text(row.problems) or self._changes(row)
        for change in row.changes:
            if self._column_of(change.key) == column:
                return self._old_to_new(change)
        return shown_cell(row.cells[column - FIXED])

    def _changes(self, row: PlannedRow) -> str:
        parts = [f"{field_name(change.key)}: {self._old_to_new(change)}" for change in row.changes]
        return translate("Import", "; ").join(parts)

    def _old_to_new(self, change: FieldChange) -> str:
        old, new = (shown_value(change.form, value, self._formats, change.words) for value in (change.old, change.new))
        return f"{old} → {new}"

    def _marked(self, row: PlannedRow) -> set[int]:
        if row.state is RowState.CHANGED:
            return {STATE, *(column for change in row.changes if (column := self._column_of(change.key)) is not None)}
        if row.problems:
            headers = {problem.column for problem in row.problems}
            return {STATE, *(FIXED + self._columns[header] for header in headers if header in self._columns)}
        return {STATE} if row.state is RowState.NEW else set()

    def _column_of(self, key: str) -> int | None:
        header = self._headers.get(key)
        return None if header is None else FIXED + self._columns[header]

    def _is_number(self, row: PlannedRow, column: int) -> bool:
        return column == NUMBER or (column >= FIXED and isinstance(row.cells[column - FIXED], (int, float)))


_FILLS = {
    RowState.NEW: "tag_good",
    RowState.CHANGED: "tag_info",
    RowState.SAME: "tag_neutral",
    RowState.CONFLICT: "tag_warn",
    RowState.INVALID: "tag_bad",
}
