"""Customers, potential and sales per strategy, each with its share of the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels import posture_name, strategy_name
from app.ui.portfolio.delegates import BAR_ROLE, STRATEGY_ROLE

if TYPE_CHECKING:
    from app.services.portfolio import StrategySummary

Index = QModelIndex | QPersistentModelIndex

STRATEGY, POSTURE, CUSTOMERS, POTENTIAL, SALES = range(5)
_NO_PARENT = QModelIndex()


class SummaryModel(QAbstractTableModel):
    """One row per strategy in the order of R2."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._rows: tuple[StrategySummary, ...] = ()

    def set_rows(self, rows: tuple[StrategySummary, ...]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else 5

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section >= CUSTOMERS else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("Portfolio", "Strategy"),
            translate("Portfolio", "Posture"),
            translate("Portfolio", "Customers"),
            translate("Portfolio", "Potential"),
            translate("Portfolio", "Sales"),
        )[section]

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == STRATEGY_ROLE:
            return row.strategy
        if role == BAR_ROLE:
            return self._share(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column in (POTENTIAL, SALES):
            cents = row.potential_cents if column == POTENTIAL else row.sales_cents
            return self._formats.money_exact(cents)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column >= CUSTOMERS else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _text(self, row: StrategySummary, column: int) -> str:
        return (
            strategy_name(row.strategy),
            posture_name(row.posture),
            self._formats.count(row.customers),
            self._formats.percent(self._share(row, POTENTIAL)),
            self._formats.percent(self._share(row, SALES)),
        )[column]

    def _share(self, row: StrategySummary, column: int) -> float:
        if column == POTENTIAL:
            total = sum(each.potential_cents for each in self._rows)
            return row.potential_cents / total if total else 0.0
        total = sum(max(each.sales_cents, 0) for each in self._rows)
        return max(row.sales_cents, 0) / total if total else 0.0
