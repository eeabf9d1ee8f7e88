"""What each customer should get and got, as a sortable list over the view's arrays (R3)."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.terms import Resource
from app.ui.chart_words.resources import bare_amount, unit_name
from app.ui.formats import MISSING, Formats
from app.ui.i18n import translate
from app.ui.labels import posture_name, strategy_name

if TYPE_CHECKING:
    from app.services.resources import ResourceView

Index = QModelIndex | QPersistentModelIndex
Ints = npt.NDArray[np.int64]

CUSTOMER, STRATEGY, POSTURE, VISITS, PLANNED, ACTUAL, DIFFERENCE = range(7)
COLUMNS = 7
_NO_PARENT = QModelIndex()
_PER_UNIT = {Resource.HOURS: 60, Resource.DAYS: 480, Resource.MONEY: 1}
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class ResourceModel(QAbstractTableModel):
    """Sorted by any column, equal ones by id; those furthest from their plan first to begin with."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._view: ResourceView | None = None
        self._order: Ints = np.empty(0, np.int64)
        self._unplaced_only = False
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    def set_view(self, view: ResourceView) -> None:
        self.beginResetModel()
        self._view = view
        self._arrange()
        self.endResetModel()

    def show_unplaced_only(self, only: bool) -> None:
        self.beginResetModel()
        self._unplaced_only = only
        self._arrange()
        self.endResetModel()

    def customer_id(self, row: int) -> int:
        assert self._view is not None
        return int(self._view.portfolio.ids[self._order[row]])

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        self._sorted_by = (column, order) if column >= 0 else None
        self._arrange()
        self.layoutChanged.emit()

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._order)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else COLUMNS

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section >= VISITS else _LEFT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        unit = unit_name(self._view.resource if self._view else Resource.HOURS, self._formats)
        return (
            translate("ResourcePage", "Customer"),
            translate("ResourcePage", "Strategy"),
            translate("ResourcePage", "Posture"),
            translate("ResourcePage", "Visits"),
            translate("ResourcePage", "Planned ({unit})").format(unit=unit),
            translate("ResourcePage", "Actual ({unit})").format(unit=unit),
            translate("ResourcePage", "Difference"),
        )[section]

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if self._view is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(int(self._order[index.row()]), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if index.column() >= VISITS else _LEFT
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == CUSTOMER:
            return self._text(int(self._order[index.row()]), CUSTOMER)
        return None

    def _text(self, position: int, column: int) -> str:
        assert self._view is not None
        view, formats = self._view, self._formats
        row = view.customer(position)
        if column == CUSTOMER:
            return row.name
        if column == STRATEGY:
            return strategy_name(row.strategy) if row.strategy else translate("ResourcePage", "Unplaced")
        if column == POSTURE:
            return posture_name(row.posture) if row.posture else MISSING
        if column == VISITS:
            return formats.count(row.visits)
        if column == PLANNED:
            return MISSING if view.budget is None else bare_amount(view.resource, Decimal(row.planned), formats)
        if column == ACTUAL:
            return bare_amount(view.resource, row.actual, formats)
        return self._difference_text(row.actual - row.planned)

    def _difference_text(self, difference: Decimal) -> str:
        assert self._view is not None
        if self._view.budget is None:
            return MISSING
        text = bare_amount(self._view.resource, difference, self._formats)
        return f"+{text}" if difference > 0 else text

    def _arrange(self) -> None:
        if self._view is None:
            return
        view = self._view
        positions = np.arange(len(view.portfolio.ids))
        if self._unplaced_only:
            positions = positions[view.portfolio.strategy[positions] < 0]
        column, order = self._sorted_by or (DIFFERENCE, None)
        keys = self._keys(column)[positions]
        if order is None:
            keys = -np.abs(keys)
        elif order == Qt.SortOrder.DescendingOrder:
            keys = -keys
        self._order = positions[np.argsort(keys, kind="stable")]

    def _keys(self, column: int) -> npt.NDArray[np.float64] | Ints:
        """Numbers that sort as the column reads."""
        assert self._view is not None
        view = self._view
        strategy = view.portfolio.strategy.astype(np.int64)
        if column == CUSTOMER:
            return np.unique(np.array(view.portfolio.names, dtype=np.str_), return_inverse=True)[1].astype(np.int64)
        if column in (STRATEGY, POSTURE):
            return np.where(strategy < 0, len(view.portfolio.names) + 9, strategy)
        if column == VISITS:
            return view.visits
        spent = view.spent / _PER_UNIT[view.resource]
        return {PLANNED: view.planned.astype(np.float64), ACTUAL: spent, DIFFERENCE: spent - view.planned}[column]
