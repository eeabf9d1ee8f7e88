"""Partners an import would add, kept by columns as they are written: a hundred thousand rows of a table stay lists."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any


class NewPartners:
    """The new ones of one kind. Their handles count down from -1; a value is None where none was given.

    referred: handles of those that rows of other tables name only; the others stand in a table of their own kind.
    """

    def __init__(self) -> None:
        self.count = 0
        self.referred: set[int] = set()
        self._columns: dict[str, list[Any]] = {}
        self._borrowed: set[str] = set()

    def add(self, values: Mapping[str, Any], *, referred: bool) -> int:
        """The handle of one more; values: model column -> value or handle."""
        for column, value in values.items():
            self._owned(column).append(value)
        self.count += 1
        if referred:
            self.referred.add(-self.count)
        return -self.count

    def add_rows(self, columns: Mapping[str, Sequence[Any]], rows: Sequence[int]) -> range:
        """The handles of these rows of a table of partners."""
        for column, values in columns.items():
            everything = len(rows) == len(values)
            if everything and not self.count and isinstance(values, list):
                self._columns[column] = values  # the table's own list, copied only if it comes to be written to
                self._borrowed.add(column)
            else:
                self._owned(column).extend(values if everything else [values[row] for row in rows])
        first = -self.count - 1
        self.count += len(rows)
        return range(first, first - len(rows), -1)

    def value(self, handle: int, column: str) -> Any:
        return self._filled(column)[-handle - 1] if column in self._columns else None

    def put(self, handle: int, column: str, value: Any) -> None:
        self._owned(column)[-handle - 1] = value

    def values(self, column: str, handles: Iterable[int]) -> list[Any]:
        """Of some, in the order of the handles, only to be read; a range is one that add_rows gave, or counts down like it."""
        filled = self._filled(column)
        if isinstance(handles, range):
            everything = len(handles) == len(filled)
            return filled if everything else filled[-handles.start - 1 : -handles.stop - 1]
        return [filled[-handle - 1] for handle in handles]

    def columns(self) -> list[str]:
        """The columns any of them has a value for."""
        return [column for column, values in self._columns.items() if any(value is not None for value in values)]

    def _filled(self, column: str) -> list[Any]:
        """The values of all so far; those that came before the column was first given have None."""
        values = self._columns.get(column)
        return values if values is not None and len(values) == self.count else self._owned(column)

    def _owned(self, column: str) -> list[Any]:
        """The same to write to."""
        values = self._columns.setdefault(column, [])
        if column in self._borrowed:
            self._borrowed.discard(column)
            values = self._columns[column] = list(values)
        values.extend([None] * (self.count - len(values)))
        return values
