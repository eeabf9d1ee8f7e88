"""The rows of a table, kept as they came through the pipe: a million of them take a tenth of what they would as tuples."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain
from typing import TYPE_CHECKING, overload

from app.exchange.readers.batches import PackedColumn, cells_of

if TYPE_CHECKING:
    from app.exchange.readers.raw_table import Cell

    Row = tuple[Cell, ...]


class PackedRows(Sequence["Row"]):
    """Equal to the list of its rows. `cells` and `column` are the fast ways in; rows one after another come fast enough."""

    def __init__(self, batches: Sequence[Sequence[PackedColumn]], skipped: int = 0) -> None:
        """skipped: rows at the top that do not count."""
        self._batches = batches
        self._skipped = skipped
        self._ends = list(accumulate(len(cells_of(batch[0])) if batch else 0 for batch in batches))
        self._unpacked: tuple[int, list[Row]] = (-1, [])

    @property
    def widths(self) -> set[int]:
        """How many columns the batches have that hold rows."""
        first = bisect_right(self._ends, self._skipped)
        return set(map(len, self._batches[first:]))

    def below(self, top: int) -> PackedRows:
        """Without the first `top` rows."""
        return PackedRows(self._batches, self._skipped + top)

    def cells(self, index: int) -> Iterator[Cell]:
        """One column, top to bottom; batches that do not have it have nothing in it."""
        at = bisect_right(self._ends, self._skipped)
        if at == len(self._ends):
            return
        top = self._skipped - (self._ends[at - 1] if at else 0)
        yield from self._cells(at, index)[top:]
        for batch in range(at + 1, len(self._batches)):
            yield from self._cells(batch, index)

    def column(self, index: int) -> list[Cell]:
        cells = list(chain.from_iterable(self._cells(batch, index) for batch in range(len(self._batches))))
        return cells[self._skipped :] if self._skipped else cells

    def _cells(self, batch: int, index: int) -> Sequence[Cell]:
        columns = self._batches[batch]
        if index < len(columns):
            return cells_of(columns[index])
        return [None] * (self._ends[batch] - (self._ends[batch - 1] if batch else 0))

    def _rows(self, batch: int) -> list[Row]:
        """The last batch that was asked for stays at hand."""
        if self._unpacked[0] != batch:
            self._unpacked = batch, list(zip(*map(cells_of, self._batches[batch]), strict=True))
        return self._unpacked[1]

    def __len__(self) -> int:
        return max((self._ends[-1] if self._ends else 0) - self._skipped, 0)

    def __iter__(self) -> Iterator[Row]:
        first = bisect_right(self._ends, self._skipped)
        for batch in range(first, len(self._ends)):
            top = self._skipped - (self._ends[batch - 1] if batch else 0)
            yield from self._rows(batch)[max(top, 0) :]

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> list[Row]: ...
    def __getitem__(self, index: int | slice) -> Row | list[Row]:
        if isinstance(index, slice):
            return [self[at] for at in range(*index.indices(len(self)))]
        at = index + len(self) if index < 0 else index
        if not 0 <= at < len(self):
            raise IndexError(index)
        at += self._skipped
        batch = bisect_right(self._ends, at)
        return self._rows(batch)[at - (self._ends[batch - 1] if batch else 0)]

    def __eq__(self, other: object) -> bool:
        return list(self) == list(other) if isinstance(other, list | PackedRows) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # rows compare by what they hold
