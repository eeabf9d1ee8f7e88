"""Columns of cells made into values as the book stores them: cents, ISO days, 0/1, words of terms. One parse per distinct cell."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Any, Final

from msgspec import Struct

from app.exchange.cells import (
    CellError,
    clean_text,
    parse_amount,
    parse_bool,
    parse_date,
    parse_int,
    parse_month,
    parse_number,
)
from app.exchange.import_forms import Form
from app.exchange.import_lists import entries_of
from app.exchange.readers.raw_table import Cell
from app.exchange.stage_names import confidence_of, loss_reason_of, stage_of, status_of
from app.exchange.term_names import term_of
from app.exchange.whole_columns import (
    CLEAR_OF_HALF,
    FLOAT_CENTS,
    cents_of_floats,
    cents_of_texts,
    clean_texts,
    whole_numbers,
)
from app.terms import DateOrder, DealStage, LossReason

Values = list[Any]
Reader = Callable[[Cell], Any]

_CLOCK: Final = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2})?$")


def read_column(cells: Sequence[Cell], read: Reader) -> tuple[Values, dict[int, str]]:
    """Values in the order of the cells (None: blank or not readable) and the error code of each cell that is not readable."""
    whole = _read_whole(cells, read)
    if whole is not None:
        return whole, {}
    known: dict[Cell, Any] = {}
    refused: dict[Cell, str] = {}
    for cell in set(cells):
        try:
            known[cell] = read(cell)
        except CellError as error:
            refused[cell] = error.code
    values = list(map(known.get, cells))
    if not refused:
        return values, {}
    return values, {index: refused[cell] for index, cell in enumerate(cells) if cell in refused}


def _read_whole(cells: Sequence[Cell], read: Reader) -> Values | None:
    """The values of a column of one plain form; None if its cells have to be looked at one by one."""
    if not cells:
        return None
    if read is _text:
        return clean_texts(cells)
    if read is parse_int:
        return whole_numbers(cells)
    return read.of_column(cells) if isinstance(read, _Amounts) else None


def reader_of(
    form: Form,
    *,
    unit: int = 1,
    order: DateOrder | None = None,
    stages: Mapping[str, DealStage] | None = None,
    parts: bool = False,
    words: tuple[type[StrEnum], ...] = (),
    is_open: bool = False,
) -> Reader:
    """How a cell of a field is read; each may raise CellError. parts: bare numbers of a percent column are parts of one.

    words, is_open: as in Field.
    """
    if form is Form.AMOUNT:
        return _Amounts(unit)
    if form is Form.DATE:
        return lambda cell: _iso(_day(cell, order))
    if form is Form.MONTH:
        return lambda cell: _iso(_month(cell, order))
    if form is Form.STAGE:
        return lambda cell: _stage(cell, stages or {})
    if form is Form.WORD:
        return lambda cell: _word(cell, words, is_open=is_open)
    if form is Form.PERCENT:
        return _basis_points_of_part if parts else _basis_points
    return _READERS[form]


class _Amounts(Struct, frozen=True):
    """Reads amounts that count in `unit`."""

    unit: int

    def __call__(self, cell: Cell) -> int | None:
        return read_cents(cell, self.unit)

    def of_column(self, cells: Sequence[Cell]) -> Values | None:
        """Cents as read_cents gives them; None for a column that needs a closer look."""
        return (cents_of_texts(cells) if self.unit == 1 else None) or cents_of_floats(cells, self.unit)


def read_cents(cell: Cell, unit: int = 1) -> int | None:
    """parse_amount with a short cut for floats that are not near half a cent."""
    if type(cell) is float:
        cents = cell * unit * 100
        if -FLOAT_CENTS < cents < FLOAT_CENTS and abs(cents % 1 - 0.5) > CLEAR_OF_HALF:
            return round(cents)
    return parse_amount(cell, unit)


def _text(cell: Cell) -> str | None:
    """clean_text with a short cut for texts that have nothing to clean."""
    if type(cell) is str and cell.isprintable() and "  " not in cell and cell[:1] != " " != cell[-1:]:
        return cell or None
    return clean_text(cell) or None


def _yes_no(cell: Cell) -> int | None:
    answer = parse_bool(cell)
    return None if answer is None else int(answer)


def _day(cell: Cell, order: DateOrder | None) -> date | None:
    return parse_date(cell, order, serials=True)


def _month(cell: Cell, order: DateOrder | None) -> date | None:
    if isinstance(cell, datetime):
        return cell.date().replace(day=1)
    if isinstance(cell, date):
        return cell.replace(day=1)
    try:
        return parse_month(cell, order)
    except CellError as error:
        if error.code != "BAD_DATE":
            raise
    day = parse_date(cell, order, serials=True)
    return day.replace(day=1) if day else None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _stage(cell: Cell, stages: Mapping[str, DealStage]) -> str | None:
    text = clean_text(cell)
    if not text:
        return None
    stage = stages.get(text) or stage_of(text)
    if stage is None:
        raise CellError("UNKNOWN_STAGE", cell)
    return stage.value


def _status(cell: Cell) -> str | None:
    stage = status_of(clean_text(cell))
    return stage.value if stage else None


def _loss_reason(cell: Cell) -> str | None:
    """A reason in free words is OTHER; the deal keeps the words in its notes."""
    text = clean_text(cell)
    return (loss_reason_of(text) or LossReason.OTHER).value if text else None


def _confidence(cell: Cell) -> str | None:
    text = clean_text(cell)
    if not text:
        return None
    confidence = confidence_of(text)
    if confidence is None:
        raise CellError("UNKNOWN_CONFIDENCE", cell)
    return confidence.value


def _word(cell: Cell, words: tuple[type[StrEnum], ...], *, is_open: bool) -> str | None:
    text = clean_text(cell)
    term = next((found for terms in words if (found := term_of(text, terms))), None) if text else None
    if term is None and text and not is_open:
        raise CellError("UNKNOWN_WORD", cell)
    return term.value if term else text or None


def _time(cell: Cell) -> int | None:
    """Minutes after midnight, of a time of the day or of "9:30"."""
    if isinstance(cell, datetime):
        return cell.hour * 60 + cell.minute
    text = clean_text(cell).replace("：", ":")
    if not text:
        return None
    found = _CLOCK.match(text)
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        raise CellError("BAD_DATE", cell)
    return int(found[1]) * 60 + int(found[2])


def _entries(cell: Cell) -> tuple[tuple[str, ...], ...] | None:
    return entries_of(clean_text(cell)) or None


def _basis_points(cell: Cell) -> int | None:
    """Percent points, with or without the sign: 12.5 and "12.5%" are 1250."""
    text = clean_text(cell)
    number = parse_number(text[:-1].rstrip() if text.endswith(("%", "％")) else cell)
    return None if number is None else int((number * 100).to_integral_value(ROUND_HALF_UP))


def _basis_points_of_part(cell: Cell) -> int | None:
    """A bare 0.125 is 1250; with the sign as above."""
    whole = _basis_points(cell)
    return whole if whole is None or clean_text(cell).endswith(("%", "％")) else _times_hundred(cell)


def _times_hundred(cell: Cell) -> int:
    return int((parse_number(cell) or Decimal(0)).scaleb(4).to_integral_value(ROUND_HALF_UP))


_READERS: Final[dict[Form, Reader]] = {
    Form.TEXT: _text,
    Form.PARTNER: _text,
    Form.WHOLE: parse_int,
    Form.YES_NO: _yes_no,
    Form.STATUS: _status,
    Form.LOSS_REASON: _loss_reason,
    Form.CONFIDENCE: _confidence,
    Form.TIME: _time,
    Form.LIST: _entries,
}
