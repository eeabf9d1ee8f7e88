"""The customer list: rows are positions of a PortfolioView, sorted and filtered by numpy."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from typing_extensions import override

from app.ui.formats import MISSING, Formats
from app.ui.i18n import translate
from app.ui.portfolio.delegates import TAG_ROLE
from app.ui.portfolio.list_columns import COLUMNS, FROM_THE_RIGHT, TAGS, Column, Kind, head_lines
from app.ui.portfolio.list_words import CellWords
from app.ui.portfolio.table_model import Index, TableModel

if TYPE_CHECKING:
    from app.ui.portfolio.rows import Bools, Ints, ListRows

ID_ROLE = TAG_ROLE + 1

NAME, STRATEGY, POTENTIAL, SHARE, SALES, ABC = tuple(Column)[:6]
_FIGURES = frozenset(column for column, each in COLUMNS.items() if each.kind in FROM_THE_RIGHT)


class CustomerListModel(TableModel):
    """Starts sorted by potential, largest first. field_typed(customer id, column of the customer, value): nothing is kept here."""

    field_typed = Signal(int, str, object)

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = tuple(head_lines(column, formats) for column in Column)
        self._words = CellWords(formats)
        self._list: ListRows | None = None
        self._mask: Bools | None = None
        self._positions: Ints | None = None
        self._row_at: Ints | None = None
        self._column, self._descending = Column.POTENTIAL, True
        self.editable = True
        """False: nothing can be typed, the book is read-only or a past day is shown."""

    @property
    def sort_column(self) -> Column:
        return self._column

    @property
    def sorting(self) -> tuple[Column, bool]:
        """By which column, and whether the largest comes first."""
        return self._column, self._descending

    def set_rows(self, rows: ListRows, mask: Bools | None = None) -> None:
        """All customers of the view, or those of a mask along its positions."""
        self.beginResetModel()
        self._list, self._mask = rows, mask
        self._arrange()
        self.endResetModel()

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.beginResetModel()
        self._column, self._descending = Column(column), order == Qt.SortOrder.DescendingOrder
        self._arrange()
        self.endResetModel()

    def id_at(self, row: int) -> int:
        return self.ids_at([row])[0]

    def ids_at(self, rows: Sequence[int]) -> list[int]:
        if self._list is None or self._positions is None:
            return []
        found: list[int] = self._list.view.ids[self._positions[list(rows)]].tolist()
        return found

    def rows_of(self, ids: Iterable[int]) -> list[int]:
        """Rows of the customers that are listed, ascending."""
        import numpy as np

        if self._list is None or self._positions is None:
            return []
        all_ids = self._list.view.ids
        wanted = np.unique(np.fromiter(ids, np.int64))
        at = np.searchsorted(all_ids, wanted)
        at = at[at < len(all_ids)]
        at = at[np.isin(all_ids[at], wanted)]
        if self._row_at is None:
            self._row_at = np.full(len(all_ids), -1, np.int64)
            self._row_at[self._positions] = np.arange(len(self._positions))
        rows = self._row_at[at]
        found: list[int] = np.sort(rows[rows >= 0]).tolist()
        return found

    def text(self, row: int, column: Column) -> str:
        assert self._list is not None and self._positions is not None
        return self._words.text(self._list, column, int(self._positions[row]))

    def _arrange(self) -> None:
        import numpy as np

        if self._list is None:
            return
        self._row_at = None
        if self._list.has(self._column):
            order = self._list.order(self._column, self._descending)
        else:  # it waits until the column was read
            order = np.arange(len(self._list.view.ids))
        self._positions = order if self._mask is None else order[self._mask[order]]

    @override
    def row_count(self) -> int:
        return 0 if self._positions is None else len(self._positions)

    @override
    def heads(self) -> tuple[str, ...]:
        return self._heads

    @override
    def is_figure(self, column: int) -> bool:
        return column in _FIGURES

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self.can_edit(index) else flags

    def can_edit(self, index: Index) -> bool:
        if self._list is None or self._positions is None or not index.isValid():
            return False
        column = Column(index.column())
        if not self.editable or not COLUMNS[column].field or not self._list.has(column):
            return False
        of_group = int(self._list.view.ids[self._positions[index.row()]]) in self._list.view.members
        return not (COLUMNS[column].summed and of_group)

    @override
    def cell(self, row: int, column: int, role: int) -> Any:
        if self._list is None or self._positions is None:
            return None
        rows, which, position = self._list, Column(column), int(self._positions[row])
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words.text(rows, which, position)
        if role == TAG_ROLE and which in TAGS:
            return self._words.tag(rows, which, position)
        if role == Qt.ItemDataRole.EditRole:
            return self._value(rows, which, position)
        if role == ID_ROLE:
            return int(rows.view.ids[position])
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(rows, which, position)
        return None

    def _value(self, rows: ListRows, column: Column, position: int) -> Any:
        """As an editor takes it; None where not known."""
        from app.ui.portfolio.rows import NO_VALUE

        kind = COLUMNS[column].kind
        if kind is Kind.NAME or not rows.has(column):
            return self._words.text(rows, column, position)
        if kind is Kind.CLASS:
            key = self._words.key(rows, column, position)
            return key.value if key is not None else None
        value = rows.values(column)[position].item()
        if kind is Kind.NAMED:
            return value or None
        return None if value == NO_VALUE else value

    def _tip(self, rows: ListRows, column: Column, position: int) -> str | None:
        text = self._words.text(rows, column, position)
        if COLUMNS[column].kind in (Kind.NAME, Kind.NAMED, Kind.CLASS, Kind.FLAGS):
            return text if text not in ("", MISSING) else None
        if COLUMNS[column].field and self.editable:
            return translate("CustomerList", "F2 or a double click to type. Ctrl+Z takes it back.")
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self.can_edit(index):
            return False
        if value != self.data(index, Qt.ItemDataRole.EditRole):
            self.field_typed.emit(self.id_at(index.row()), COLUMNS[Column(index.column())].field, value)
        return True
