"""Columns whose cells are all of one plain form, read at once: one look through a text of all cells spares a call for each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

import numpy as np

from app.exchange.readers.raw_table import Cell

FLOAT_CENTS: Final = 1e13
CLEAR_OF_HALF: Final = 1e-4
_SMALL: Final = 1e15
_PLAIN_AMOUNTS: Final = re.compile(r"(?:-?[0-9]{1,13}+(?:\.[0-9]{1,2}+)?+\n)++")
_PLAIN_WHOLES: Final = re.compile(r"(?:-?(?:0|[1-9][0-9]{0,14}+)\n)++")
_LONGEST: Final = 32
"""Characters of a number on average; longer cells are no plain numbers and would only make a long text."""


def clean_texts(cells: Sequence[Cell]) -> list[Any] | None:
    """A column of texts (or None) in which clean_text would change nothing; else None."""
    texts = cells if None not in cells else [cell for cell in cells if cell is not None]
    if set(map(type, texts)) != {str}:
        return None
    line = f"|{'|'.join(texts)}|"  # type: ignore[arg-type]
    clean = line.isprintable() and not any(odd in line for odd in ("||", "  ", "| ", " |"))
    return list(cells) if clean else None


def whole_numbers(cells: Sequence[Any]) -> list[int | None] | None:
    """A column of whole numbers as Excel keeps them or as plain text, blanks between texts as None; else None."""
    kinds = set(map(type, cells))
    if kinds == {float}:
        small = _SMALL > max(cells) >= min(cells) > -_SMALL
        return list(map(int, cells)) if small and all(map(float.is_integer, cells)) else None
    if not _are_texts_like(_PLAIN_WHOLES, cells, kinds):
        return None
    numbers = {cell: None if cell is None else int(cell) for cell in set(cells)}
    return list(map(numbers.__getitem__, cells))  # numbers that repeat themselves are one object


def cents_of_texts(cells: Sequence[Any]) -> list[int | None] | None:
    """Cents of a column of plain amounts ("-12.50", with at most two decimals), blanks as None; else None.

    Below 10^13 a hundredfold float is off by less than a quarter, so rounding it gives the exact cents.
    """
    kinds = set(map(type, cells))
    if not _are_texts_like(_PLAIN_AMOUNTS, cells, kinds):
        return None
    if kinds == {str}:
        return list(map(round, map((100.0).__mul__, map(float, cells))))
    return [None if cell is None else round(float(cell) * 100.0) for cell in cells]


def cents_of_floats(cells: Sequence[Any], unit: int) -> list[int] | None:
    """Cents of a column of floats that count in `unit`; None if one is out of range or so near half a cent that its digits decide."""
    if set(map(type, cells)) != {float}:
        return None
    with np.errstate(over="ignore"):  # what overflows is out of range
        exact = np.array(cells) * unit * 100
    if not bool(np.all(np.abs(exact) < FLOAT_CENTS)) or bool(np.any(np.abs(exact % 1 - 0.5) <= CLEAR_OF_HALF)):
        return None
    return np.rint(exact).astype(np.int64).tolist()  # type: ignore[no-any-return]


def _are_texts_like(form: re.Pattern[str], cells: Sequence[Any], kinds: set[type]) -> bool:
    """Whether every cell is a text of the form, or None beside such texts."""
    if str not in kinds or not kinds <= {str, type(None)}:
        return False
    texts = cells if len(kinds) == 1 else [cell for cell in cells if cell is not None]
    lines = "\n".join(texts) + "\n"
    return len(lines) <= _LONGEST * len(texts) and lines.count("\n") == len(texts) and bool(form.fullmatch(lines))
