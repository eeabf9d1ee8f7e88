"""The dealers of the list as Qt's table wants them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.ui.chart_words.dealers import points
from app.ui.dealers.flags import list_tags
from app.ui.dealers.list_filter import SortBy
from app.ui.dealers.list_words import grade_tag, trend_text, trend_word
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels import dealer_grade_name

if TYPE_CHECKING:
    from app.services.dealer_views import DealerRow

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()

NAME, TOTAL, CHANGE = range(3)
SORTS = (SortBy.NAME, SortBy.TOTAL, SortBy.CHANGE)


class DealerListModel(QAbstractTableModel):
    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.rows: tuple[DealerRow, ...] = ()
        self._sorted, self._descending = TOTAL, True

    def show_sort(self, column: int, descending: bool) -> None:
        self._sorted, self._descending = column, descending
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(SORTS) - 1)

    def set_rows(self, rows: Sequence[DealerRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def place_of(self, dealer_id: int) -> int | None:
        return next((place for place, row in enumerate(self.rows) if row.id == dealer_id), None)

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(SORTS)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section == NAME else Qt.AlignmentFlag.AlignRight
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.DisplayRole:
            name = (
                translate("Dealers", "Dealer"),
                translate("Dealers", "Score"),
                translate("Dealers", "Change"),
            )[section]
            return f"{name} {'↓' if self._descending else '↑'}" if section == self._sorted else name
        return None

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.name, points(row.total), trend_text(row.change))[column]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return (self.said(row), _score(row), trend_word(row.change))[column]
        return None

    def said(self, row: DealerRow) -> str:
        """All of a row in words."""
        tags = [tag.text for tag in list_tags(row, self._formats)]
        return " · ".join([row.name, *([row.area_name] if row.area_name else []), *tags])


def _score(row: DealerRow) -> str:
    tag = grade_tag(row)
    if tag is None or row.grade is None:
        return translate("Dealers", "not evaluated")
    return f"{points(row.total)} · {dealer_grade_name(row.grade)}"
