"""The customer list: rows are positions of a PortfolioView, sorted and filtered by numpy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.methods.abc_classes import ABC_ORDER
from app.methods.attack_defence import STRATEGY_ORDER
from app.ui.formats import MISSING, Formats
from app.ui.i18n import translate
from app.ui.labels import abc_name, strategy_name

if TYPE_CHECKING:
    from app.services.portfolio import PortfolioView
    from app.ui.portfolio.rows import Ints

Index = QModelIndex | QPersistentModelIndex

STRATEGY_ROLE = int(Qt.ItemDataRole.UserRole)
"""The Strategy of the row, None while unplaced."""

ID_ROLE = STRATEGY_ROLE + 1

NAME, STRATEGY, POTENTIAL, SHARE, SALES, ABC = range(6)
_NUMBERS = (POTENTIAL, SHARE, SALES)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_NO_PARENT = QModelIndex()


class CustomerListModel(QAbstractTableModel):
    """Starts sorted by potential, largest first."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._view: PortfolioView | None = None
        self._positions: list[int] = []
        self._column, self._descending = POTENTIAL, True
        self._text = ""
        self._strategy: int | None = None
        self._also_ids: frozenset[int] = frozenset()

    def set_view(self, view: PortfolioView) -> None:
        self.beginResetModel()
        self._view = view
        self._arrange()
        self.endResetModel()

    def set_filter(self, text: str, strategy: int | None, also_ids: frozenset[int] = frozenset()) -> None:
        """Names containing `text` (and the ids found otherwise, by pinyin), of one strategy index or of all."""
        self.beginResetModel()
        self._text, self._strategy, self._also_ids = text, strategy, also_ids
        self._arrange()
        self.endResetModel()

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.beginResetModel()
        self._column, self._descending = column, order == Qt.SortOrder.DescendingOrder
        self._arrange()
        self.endResetModel()

    def position(self, row: int) -> int:
        """Position in the view of a row."""
        return self._positions[row]

    def id_at(self, row: int) -> int:
        assert self._view is not None
        return int(self._view.ids[self._positions[row]])

    def row_of(self, position: int) -> int | None:
        """Row of a position of the view; None if the filter hides it."""
        return self._positions.index(position) if position in self._positions else None

    def _arrange(self) -> None:
        from app.ui.portfolio.rows import Column, matching, sorted_positions

        if self._view is None:
            return
        found: Ints = matching(self._view, self._text, self._also_ids, self._strategy)
        self._positions = sorted_positions(self._view, found, Column(self._column), self._descending).tolist()

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._positions)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else 6

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section in _NUMBERS else _LEFT
        if role == Qt.ItemDataRole.InitialSortOrderRole and section in _NUMBERS:
            return int(Qt.SortOrder.DescendingOrder.value)  # the largest first is what is asked of amounts
        return None

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if self._view is None or not index.isValid():
            return None
        position, column = self._positions[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text_of(self._view, position, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in _NUMBERS else _LEFT
        if role == STRATEGY_ROLE and column == STRATEGY:
            strategy = int(self._view.strategy[position])
            return STRATEGY_ORDER[strategy] if strategy >= 0 else None
        if role == ID_ROLE:
            return int(self._view.ids[position])
        if role == Qt.ItemDataRole.ToolTipRole and column == NAME:
            return self._view.names[position]
        return None

    def _titles(self) -> tuple[str, ...]:
        unit = self._formats.unit_label()
        return (
            translate("Portfolio", "Customer"),
            translate("Portfolio", "Strategy"),
            f"{translate('Portfolio', 'Potential')}\n{unit}",
            translate("Portfolio", "Share"),
            f"{translate('Portfolio', 'Sales')}\n{unit}",
            translate("Portfolio", "Class"),
        )

    def _text_of(self, view: PortfolioView, position: int, column: int) -> str:
        if column == NAME:
            return view.names[position]
        if column == STRATEGY:
            strategy = int(view.strategy[position])
            return strategy_name(STRATEGY_ORDER[strategy]) if strategy >= 0 else translate("Portfolio", "Unplaced")
        if column == POTENTIAL:
            potential = int(view.potential_cents[position])
            return self._formats.amount_in_unit(potential) if potential > 0 else MISSING
        if column == SHARE:
            return self._formats.percent(float(view.share[position]))
        if column == SALES:
            return self._formats.amount_in_unit(int(view.sales_cents[position]))
        return abc_name(ABC_ORDER[int(view.abc[position])])
