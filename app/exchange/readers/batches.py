"""Rows on their way through the pipe: by columns, the texts of a column as one text, which costs a fifth of pickled rows."""

from __future__ import annotations

import marshal
import pickle
from array import array
from collections.abc import Sequence
from datetime import date
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from app.exchange.readers.raw_table import Cell

BATCH_ROWS: Final = 2_000
MOST_CODES: Final = 256
LOOKED_AT: Final = 64
FEW_OF_THESE: Final = 16
"""Different texts among the first cells up to which a column is taken for one that repeats itself."""

Value = TypeVar("Value")
PackedColumn = tuple[int, Any]
"""The form of a column, and what stands for its cells."""

_PLAIN, _DATES, _MIXED, _TEXTS, _GAPPED, _CODED, _FLOATS = range(7)
_END: Final = "\0"
"""Between the texts of a column; no reader lets it through in a text, and a column that has it all the same travels plain."""

_MARSHALLED = {str, int, float, bool, type(None)}


def pack(columns: Sequence[Sequence[Cell]]) -> bytes:
    """A batch given by columns. An empty text is an empty cell."""
    return marshal.dumps([_packed(column) for column in columns])


def unpack(batch: bytes) -> list[PackedColumn]:
    """The columns of a batch, still packed."""
    columns: list[PackedColumn] = marshal.loads(batch)
    return columns


def cells_of(column: PackedColumn) -> Sequence[Cell]:
    """The cells of one column of a batch."""
    form, content = column
    if form == _TEXTS:
        texts: list[Cell] = content.split(_END)
        return texts
    if form == _GAPPED:
        return [cell or None for cell in content.split(_END)]
    if form == _CODED:
        distinct = [cell or None for cell in content[0].split(_END)]
        return list(map(distinct.__getitem__, content[1]))
    if form == _FLOATS:
        return array("d", content).tolist()
    if form == _DATES:
        return list(map(date.fromordinal, content))
    mixed: list[Cell] = pickle.loads(content) if form == _MIXED else content
    return mixed


def columns_of(rows: Sequence[Sequence[Value]]) -> list[tuple[Value | None, ...]]:
    """The same batch by columns; short rows are filled with None."""
    return list(zip_longest(*rows))


def _packed(column: Sequence[Cell]) -> PackedColumn:
    kinds = set(map(type, column))
    if kinds <= {str, type(None)}:
        return _packed_texts(column)  # type: ignore[arg-type]
    if kinds == {float}:
        return _FLOATS, array("d", column).tobytes()  # type: ignore[type-var]
    if kinds == {date}:
        return _DATES, list(map(date.toordinal, column))  # type: ignore[arg-type]
    if kinds <= _MARSHALLED:
        return _PLAIN, [None if cell == "" else cell for cell in column]
    return _MIXED, pickle.dumps([None if cell == "" else cell for cell in column], protocol=5)


def _packed_texts(column: Sequence[str | None]) -> PackedColumn:
    """Columns that repeat a few texts share them on the other side."""
    texts = [cell or "" for cell in column] if None in column else column
    if len(set(texts[:LOOKED_AT])) <= FEW_OF_THESE and len(distinct := dict.fromkeys(texts)) <= MOST_CODES:
        joined = _END.join(distinct)  # type: ignore[arg-type]
        if joined.count(_END) == len(distinct) - 1:
            codes = {text: code for code, text in enumerate(distinct)}
            return _CODED, (joined, bytes(map(codes.__getitem__, texts)))
    joined = _END.join(texts)  # type: ignore[arg-type]
    if joined.count(_END) != len(texts) - 1:
        return _PLAIN, [cell or None for cell in texts]
    return (_GAPPED if "" in texts else _TEXTS), joined
