"""Amounts, numbers, shares and yes/no in single cells of a third-party file."""

from __future__ import annotations

import math
import re
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Final

from app.exchange.cell_text import BLANKS, CellError, clean_text, number_text
from app.exchange.readers.raw_table import Cell

MAX_CENTS: Final = 10**15
LONGEST: Final = 60
"""Characters no written number needs; a cell may have 32,767, and the patterns below should not chew on those."""

_EXCEL_DIGITS: Final = Context(prec=15, rounding=ROUND_HALF_UP)

_CURRENCY: Final = (
    r"(?:US\$|HK\$|NT\$|[¥$€£]|(?:RMB|CNY|USD|EUR|GBP|HKD|TWD|JPY|CHF|SGD|AUD|CAD)(?![a-z])|人民币|美元|欧元|港币|港元)"
)
_UNITS: Final = {
    "元": 1, "元整": 1, "圆": 1, "千": 1_000, "千元": 1_000, "万": 10_000, "万元": 10_000, "百万": 1_000_000, "百万元": 1_000_000,
    "千万": 10_000_000, "千万元": 10_000_000, "亿": 100_000_000, "亿元": 100_000_000,
    "k": 1_000, "thousand": 1_000, "m": 1_000_000, "mn": 1_000_000, "mio": 1_000_000, "million": 1_000_000,
    "bn": 1_000_000_000, "billion": 1_000_000_000,
}  # fmt: skip
_UNIT_NAMES: Final = "|".join(sorted(_UNITS, key=len, reverse=True))
_AMOUNT: Final = re.compile(
    rf"(?P<lead>[+-]?)\s*(?:{_CURRENCY})?\s*(?P<inner>[+-]?)\s*(?P<number>[\d.,' ]*\d[\d.,' ]*(?:e[+-]?\d{{1,2}})?)"
    rf"\s*(?P<unit>{_UNIT_NAMES})?\s*(?:{_CURRENCY})?\s*(?P<trail>-?)",
    re.IGNORECASE,
)
_PLAIN: Final = re.compile(r"-?\d{1,13}(?:\.\d{1,2})?")
_NUMBER_FORMS: Final = tuple(
    (re.compile(form, re.IGNORECASE), thousands, decimal)
    for form, thousands, decimal in (
        (r"\d+\.?|\d*\.\d+", "", "."),
        (r"\d+(?:\.\d+)?e[+-]?\d{1,2}", "", "."),
        (r"\d{1,3}(?:,\d{3})+(?:\.\d*)?", ",", "."),
        (r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d*)?", ",", "."),
        (r"\d{1,3}(?:[ ']\d{3})+(?:\.\d*)?", " '", "."),
        (r"\d{1,3}(?:[ ']\d{3})+,\d{1,2}", " '", ","),
        (r"\d{1,3}(?:\.\d{3})+,\d+", ".", ","),
        (r"\d{1,3}(?:\.\d{3}){2,}", ".", ","),
        (r"\d{4,},\d{1,2}", "", ","),
    )
)
_YES: Final = frozenset({"是", "有", "对", "√", "✓", "✔", "y", "yes", "true", "t", "1", "on", "x"})
_NO: Final = frozenset({"否", "无", "不", "×", "✗", "n", "no", "false", "f", "0", "off"})


def parse_amount(cell: Cell, unit: int = 1) -> int | None:
    """Cents, half away from zero; `unit` is what a bare number counts in (10_000 for a column in 万元). None for a blank.

    A percent, nan, inf and forms with two readings (`1,2`) raise CellError BAD_AMOUNT rather than guess.

    >>> [parse_amount(text) for text in ("¥1,200.50", "1.2万", "(300)", "1.234,56", "12 345,60 €", "5k")]
    [120050, 1200000, -30000, 123456, 1234560, 500000]
    """
    if isinstance(cell, str):
        if unit == 1 and _PLAIN.fullmatch(cell):
            return _cents(Decimal(cell), cell)
        return _amount_from_text(cell, unit)
    if cell is None:
        return None
    return _cents(_plain_number(cell, "BAD_AMOUNT") * unit, cell)


def parse_int(cell: Cell) -> int | None:
    """A whole number; thousands separators allowed. None for a blank, CellError BAD_NUMBER otherwise."""
    number = parse_number(cell)
    if number is None:
        return None
    if number != number.to_integral_value():
        raise CellError("BAD_NUMBER", cell)
    return int(number)


def parse_number(cell: Cell) -> Decimal | None:
    """A bare number without currency, unit or percent. None for a blank, CellError BAD_NUMBER otherwise."""
    if isinstance(cell, str):
        text = number_text(cell[: LONGEST + 1])
        if text.casefold() in BLANKS:
            return None
        if len(cell) > LONGEST:
            raise CellError("BAD_NUMBER", cell)
        negative = text.startswith("-")
        value = _read_number(text.lstrip("+-").strip(), cell, "BAD_NUMBER")
        return -value if negative else value
    return None if cell is None else _plain_number(cell, "BAD_NUMBER")


def parse_share(cell: Cell, in_percent: bool | None = None) -> Decimal | None:
    """A share as 0..1. A percent sign always counts; a bare number is in percent if told so, or, untold, if it is over 1.

    Ask `bare_shares_in_percent` about the whole column first: a bare 1 is 100 % in one file and 1 % in another.
    """
    signed = isinstance(cell, str) and number_text(cell).endswith("%")
    try:
        value = parse_number(number_text(str(cell))[:-1] if signed else cell)
    except CellError as error:
        raise CellError("BAD_SHARE", cell) from error
    if value is None:
        return None
    if signed or in_percent or (in_percent is None and value > 1):
        value /= 100
    if not 0 <= value <= 1:
        raise CellError("BAD_SHARE", cell)
    return value


def bare_shares_in_percent(cells: list[Cell]) -> bool:
    """Whether a column of shares counts in percent: some number without a sign is over 1."""
    for cell in cells:
        try:
            value = parse_number(cell)
        except CellError:
            continue
        if value is not None and value > 1:
            return True
    return False


def parse_bool(cell: Cell) -> bool | None:
    """是/否, yes/no, true/false, 1/0, √/×. None for a blank, CellError BAD_BOOL otherwise."""
    if cell is None or isinstance(cell, bool):
        return cell
    text = clean_text(cell).casefold()
    if text in _YES:
        return True
    if text in _NO:
        return False
    if text in BLANKS:
        return None
    raise CellError("BAD_BOOL", cell)


def _amount_from_text(cell: str, unit: int) -> int | None:
    text = number_text(cell[: LONGEST + 1])
    if text.casefold() in BLANKS:
        return None
    if len(cell) > LONGEST:
        raise CellError("BAD_AMOUNT", cell)
    bracketed = text.startswith("(") and text.endswith(")")
    found = _AMOUNT.fullmatch(text[1:-1].strip() if bracketed else text)
    if found is None:
        raise CellError("BAD_AMOUNT", cell)
    signs = found["lead"] + found["inner"] + found["trail"]
    if len(signs) + bracketed > 1:
        raise CellError("BAD_AMOUNT", cell)
    value = _read_number(found["number"].strip(), cell, "BAD_AMOUNT")
    value *= _UNITS[found["unit"].casefold()] if found["unit"] else unit
    return _cents(-value if bracketed or "-" in signs else value, cell)


def _read_number(text: str, cell: Cell, code: str) -> Decimal:
    """The one reading the separators allow."""
    for form, thousands, decimal in _NUMBER_FORMS:
        if form.fullmatch(text):
            digits = text.translate({ord(mark): None for mark in thousands})
            return Decimal(digits.replace(decimal, ".") if decimal != "." else digits)
    raise CellError(code, cell)


def _plain_number(cell: Cell, code: str) -> Decimal:
    if isinstance(cell, bool) or not isinstance(cell, (int, float)) or not math.isfinite(cell):
        raise CellError(code, cell)
    return Decimal(repr(cell))


def _cents(value: Decimal, cell: Cell) -> int:
    """To 15 digits first, as Excel shows numbers: 35621.354999999996 in a csv is the 35621.355 of the workbook."""
    if abs(value) > MAX_CENTS // 100:
        raise CellError("AMOUNT_TOO_LARGE", cell)
    return int((_EXCEL_DIGITS.plus(value) * 100).to_integral_value(ROUND_HALF_UP))
