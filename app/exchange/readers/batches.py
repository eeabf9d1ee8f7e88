"""Rows on their way through the pipe: by columns and marshalled, which costs a third of pickled rows."""

from __future__ import annotations

import marshal
import pickle
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import zip_longest
from typing import TypeVar

from app.exchange.readers.raw_table import Cell

BATCH_ROWS = 2_000

Value = TypeVar("Value")

_PLAIN, _DATES, _MIXED = 0, 1, 2
_MARSHALLED = {str, int, float, bool, type(None)}


def pack(columns: Sequence[Sequence[Cell]]) -> bytes:
    """A batch given by columns; whole-date columns travel as ordinals, columns with datetimes pickled."""
    packed: list[tuple[int, object]] = []
    for column in columns:
        kinds = set(map(type, column))
        if kinds <= _MARSHALLED:
            packed.append((_PLAIN, column))
        elif kinds == {date}:
            packed.append((_DATES, list(map(date.toordinal, column))))  # type: ignore[arg-type]
        else:
            packed.append((_MIXED, pickle.dumps(list(column), protocol=5)))
    return marshal.dumps(packed)


def unpack(batch: bytes) -> Iterator[tuple[Cell, ...]]:
    """The rows of a batch."""
    return zip(*(_column(form, content) for form, content in marshal.loads(batch)), strict=True)


def columns_of(rows: Sequence[Sequence[Value]]) -> list[tuple[Value | None, ...]]:
    """The same batch by columns; short rows are filled with None."""
    return list(zip_longest(*rows))


def _column(form: int, content: list[Cell] | list[int] | bytes) -> Sequence[Cell]:
    if isinstance(content, bytes):
        mixed: list[Cell] = pickle.loads(content)
        return mixed
    if form == _DATES:
        return list(map(date.fromordinal, content))  # type: ignore[arg-type]
    return content
