"""The rows of the table: ids are known at once, rows are read in blocks as they come into sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, overload

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.ui.funnel.forecast_grid import GridModel
from app.ui.funnel.table_columns import Columns
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.services.deal_table import DealRow

BLOCK = 100
Index = QModelIndex | QPersistentModelIndex
Read = Callable[[Sequence[int], date], "list[DealRow]"]


class LazyRows(Sequence["DealRow | None"]):
    """None: deleted since the ids were read."""

    def __init__(self, read: Read, ids: Sequence[int], as_of: date) -> None:
        self._read_rows = read
        self._as_of = as_of
        self._known: dict[int, dict[int, DealRow]] = {}
        self.ids = ids

    @override
    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, at: int) -> DealRow | None: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[DealRow | None]: ...
    @override
    def __getitem__(self, at: int | slice) -> DealRow | Sequence[DealRow | None] | None:
        if isinstance(at, slice):
            return [self[place] for place in range(*at.indices(len(self)))]
        block = at // BLOCK
        if block not in self._known:
            ids = self.ids[block * BLOCK : (block + 1) * BLOCK]
            self._known[block] = {row.card.id: row for row in self._read_rows(ids, self._as_of)}
        return self._known[block].get(self.ids[at])


class DealTableModel(GridModel[Any]):
    """typed(DealRow, column key, value) as every grid."""

    def __init__(self, columns: Columns, theme: Theme, writable: bool, parent: QObject | None = None) -> None:
        super().__init__(columns, theme, parent)
        self._writable = writable
        self.ids: Sequence[int] = ()

    def show(self, rows: LazyRows) -> None:
        self.ids = rows.ids
        self.set_rows(rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Without reading the row: a selection of all rows asks for the flags of each."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        can = self._writable and self.columns[index.column()].editor is not None
        return flags | Qt.ItemFlag.ItemIsEditable if can else flags

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        return None if self.rows[index.row()] is None else super().data(index, role)

    @override
    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        return self.rows[index.row()] is not None and super().setData(index, value, role)
