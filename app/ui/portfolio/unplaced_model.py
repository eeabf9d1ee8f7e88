"""The tray beside the chart: customers without a place in the quadrant, and what each lacks (R2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from app.ui.formats import Formats
from app.ui.i18n import translate

if TYPE_CHECKING:
    from app.services.portfolio import PortfolioView

Index = QModelIndex | QPersistentModelIndex

NAME, LACKS, SALES, POTENTIAL = range(4)
_NO_PARENT = QModelIndex()


class UnplacedModel(QAbstractTableModel):
    """Largest sales first. Typing into the last column announces potential_typed(customer id, cents); nothing is kept here."""

    potential_typed = Signal(int, object)

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._view: PortfolioView | None = None
        self._positions: list[int] = []

    def set_view(self, view: PortfolioView) -> None:
        unplaced = view.unplaced()
        self.beginResetModel()
        self._view = view
        self._positions = unplaced[(-view.sales_cents[unplaced]).argsort(kind="stable")].tolist()
        self.endResetModel()

    def id_at(self, row: int) -> int:
        assert self._view is not None
        return int(self._view.ids[self._positions[row]])

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._positions)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else 4

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == POTENTIAL else flags

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        unit = self._formats.unit_label()
        return (
            translate("Portfolio", "Customer"),
            translate("Portfolio", "Lacks"),
            f"{translate('Portfolio', 'Sales')}\n{unit}",
            f"{translate('Portfolio', 'Potential')}\n{unit}",
        )[section]

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if self._view is None or not index.isValid():
            return None
        position, column = self._positions[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self._view, position, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole and column == POTENTIAL:
            return translate(
                "Portfolio", "F2 or a double click, type the potential per year, Enter. Ctrl+Z takes it back."
            )
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != POTENTIAL or not isinstance(value, int):
            return False
        self.potential_typed.emit(self.id_at(index.row()), value)
        return True

    def _text(self, view: PortfolioView, position: int, column: int) -> str:
        if column == NAME:
            return view.names[position]
        if column == LACKS:
            sold = int(view.sales_cents[position]) > 0
            return translate("Portfolio", "potential") if sold else translate("Portfolio", "potential, sales")
        if column == SALES:
            return self._formats.amount_in_unit(int(view.sales_cents[position]))
        return translate("Portfolio", "type here")


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in (SALES, POTENTIAL) else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
