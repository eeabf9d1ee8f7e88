"""The open deals of the 1+2+1 tab, filtered by any part of a name, pinyin included."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.methods.names import fold_width, search_keys
from app.ui.formats import Formats
from app.ui.tracking.list_words import deal_tip, row_title

if TYPE_CHECKING:
    from app.services.tracking_sheet import ReadinessRow

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class DealListModel(QAbstractListModel):
    """rows: those that pass the filter. Names get their search keys when a filter is typed first."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._all: tuple[ReadinessRow, ...] = ()
        self._keys: list[str] = []
        self._wanted = ""
        self.rows: Sequence[ReadinessRow] = ()
        self.today = date.min

    @property
    def total(self) -> int:
        return len(self._all)

    def set_rows(self, rows: tuple[ReadinessRow, ...], today: date) -> None:
        if rows == self._all and today == self.today:
            return
        self.beginResetModel()
        self._all, self._keys, self.today = rows, [], today
        self._filter()
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        wanted = fold_width(text.strip()).casefold()
        if wanted != self._wanted:
            self.beginResetModel()
            self._wanted = wanted
            self._filter()
            self.endResetModel()

    def row_of(self, deal_id: int | None) -> int:
        """-1: not listed."""
        return next((place for place, row in enumerate(self.rows) if row.deal_id == deal_id), -1)

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row_title(row)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return deal_tip(row, self._formats, self.today)
        return None

    def _filter(self) -> None:
        if not self._wanted:
            self.rows = self._all
            return
        if not self._keys:
            self._keys = search_keys([row_title(row) for row in self._all])
        self.rows = tuple(row for row, key in zip(self._all, self._keys, strict=True) if self._wanted in key)
