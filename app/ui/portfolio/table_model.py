"""What the tables of the portfolio have in common: counts, heads and alignment by column."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

Index = QModelIndex | QPersistentModelIndex

NO_PARENT = QModelIndex()
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class TableModel(QAbstractTableModel):
    """A model says how many rows it has, what its heads are, and what stands in a cell."""

    def row_count(self) -> int:
        raise NotImplementedError

    def heads(self) -> tuple[str, ...]:
        raise NotImplementedError

    def is_figure(self, column: int) -> bool:
        """Figures stand at the right, and their first sorting puts the largest first."""
        raise NotImplementedError

    def cell(self, row: int, column: int, role: int) -> Any:
        """For every role but the alignment."""
        raise NotImplementedError

    @override
    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else self.row_count()

    @override
    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.heads())

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heads()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if self.is_figure(section) else LEFT
        if role == Qt.ItemDataRole.InitialSortOrderRole and self.is_figure(section):
            return int(Qt.SortOrder.DescendingOrder.value)
        return None

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if self.is_figure(index.column()) else LEFT
        return self.cell(index.row(), index.column(), role)
