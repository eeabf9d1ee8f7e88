"""Dates in single cells of a third-party file, and the order of day and month that a column shows by its evidence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Final, Literal

from app.exchange.cell_text import BLANKS, CellError, number_text
from app.exchange.readers.raw_table import Cell
from app.terms import DateOrder

AMBIGUOUS: Final = "AMBIGUOUS"
"""Day and month of a column cannot be told apart: the user has to say."""

DateOrderFinding = DateOrder | Literal["AMBIGUOUS"] | None

EXCEL_EPOCH: Final = date(1899, 12, 30)
SERIALS: Final = range(20_000, 60_001)
"""Excel day numbers believed to be dates: 1954-10-03 to 2064-04-08."""

LONGEST: Final = 60
"""Characters looked at: enough for any date with its time and zone."""

_MONTH_NAMES: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_TIME: Final = re.compile(r"(?:[ T]+|(?<=日))(?:[上下]午 ?|[ap]m ?)?\d{1,2}(?::\d{2}){1,2}.*$", re.IGNORECASE)
_YEAR_FIRST: Final = re.compile(r"(\d{4})\s*[-/.年\s]\s*(\d{1,2})\s*[-/.月\s]\s*(\d{1,2})\s*日?")
_COMPACT: Final = re.compile(r"(\d{4})(\d{2})(\d{2})(?:\.0)?")
_PARTS: Final = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})")
_DAY_NAME: Final = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[-/. ]*([a-z]{3,9})\.?[-/, ]*(\d{4}|\d{2})")
_NAME_DAY: Final = re.compile(r"([a-z]{3,9})\.?[- ]*(\d{1,2})(?:st|nd|rd|th)?,?[- ]+(\d{4})")
_YEAR_NAME: Final = re.compile(r"(\d{4})[- ]([a-z]{3,9})[- ](\d{1,2})")
_MONTH: Final = re.compile(r"(\d{4})(?:[-/.]|年)\s*(\d{1,2})月?|(\d{4})(\d{2})")
_MONTH_NAMED: Final = re.compile(r"([a-z]{3,9})\.?[-/, ]*(\d{4}|\d{2})")
_NO_DATES: Final = BLANKS | {"0000-00-00", "0000-00-00 00:00:00", "0"}


def parse_date(cell: Cell, order: DateOrder | None = None, *, serials: bool = False) -> date | None:
    """The day; a time behind it is dropped. None for a blank. `serials` reads bare 20000..60000 as Excel day numbers.

    Raises CellError BAD_DATE, or AMBIGUOUS_DATE for 5/4/2023 when no order is given.

    >>> str(parse_date("2017年4月27日")), str(parse_date("27/11/2023")), str(parse_date("5/4/2023", DateOrder.DMY))
    ('2017-04-27', '2023-11-27', '2023-04-05')
    """
    if isinstance(cell, datetime):
        return cell.date()
    if cell is None or isinstance(cell, date):
        return cell
    if not isinstance(cell, str):
        return _from_number(cell, serials)
    text = number_text(cell[:LONGEST]).lower()
    if text in _NO_DATES:
        return None
    text = _TIME.sub("", text).strip()
    if found := _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text):
        return _day(int(found[1]), int(found[2]), int(found[3]), cell)
    if found := _PARTS.fullmatch(text):
        return _by_order(found, order, cell)
    if found := _DAY_NAME.fullmatch(text):
        return _day(_year(found[3]), _month(found[2], cell), int(found[1]), cell)
    if found := _NAME_DAY.fullmatch(text):
        return _day(int(found[3]), _month(found[1], cell), int(found[2]), cell)
    if found := _YEAR_NAME.fullmatch(text):
        return _day(int(found[1]), _month(found[2], cell), int(found[3]), cell)
    if serials and text.replace(".", "", 1).isdigit():
        return _from_number(float(text), serials)
    raise CellError("BAD_DATE", cell)


def parse_month(cell: Cell, order: DateOrder | None = None) -> date | None:
    """First day of the month of 2017-04, 2017年4月, 201704, Apr 2017 or of any date. None for a blank."""
    text = number_text(str(cell)).lower().removesuffix(".0") if isinstance(cell, (str, int, float)) else ""
    if found := _MONTH.fullmatch(text):
        return _day(int(found[1] or found[3]), int(found[2] or found[4]), 1, cell)
    if (found := _MONTH_NAMED.fullmatch(text)) and found[1][:3] in _MONTH_NAMES:
        return _day(_year(found[2]), _month(found[1], cell), 1, cell)
    day = parse_date(cell, order)
    return day.replace(day=1) if day else None


def date_order_of(cells: Iterable[Cell]) -> DateOrderFinding:
    """Order of the parts of the numeric dates in a column (or in all date columns of a file, chained).

    Cells that allow one order only vote, the majority wins; cells against it are invalid then. Without votes the one order all
    cells allow; AMBIGUOUS if that leaves several or the votes are equal; None if no cell needs an order.
    """
    votes: Counter[DateOrder] = Counter()
    allowed = set(DateOrder)
    seen = False
    for cell in cells:
        found = _PARTS.fullmatch(_TIME.sub("", number_text(cell[:LONGEST])).strip()) if isinstance(cell, str) else None
        if found is None:
            continue
        orders = _possible_orders(int(found[1]), int(found[3]), found[4])
        if not orders:
            continue
        seen = True
        allowed &= orders
        if len(orders) == 1:
            votes.update(orders)
    if not seen:
        return None
    ranking = votes.most_common(2)
    if not ranking:
        return allowed.pop() if len(allowed) == 1 else AMBIGUOUS
    if len(ranking) == 2 and ranking[0][1] == ranking[1][1]:
        return AMBIGUOUS
    return ranking[0][0]


def _possible_orders(first: int, second: int, third: str) -> set[DateOrder]:
    orders = set()
    if 1 <= first <= 31 and 1 <= second <= 12:
        orders.add(DateOrder.DMY)
    if 1 <= first <= 12 and 1 <= second <= 31:
        orders.add(DateOrder.MDY)
    if len(third) == 2 and 1 <= second <= 12 and 1 <= int(third) <= 31:
        orders.add(DateOrder.YMD)
    return orders


def _by_order(found: re.Match[str], order: DateOrder | None, cell: Cell) -> date:
    first, second, third = int(found[1]), int(found[3]), found[4]
    if order is not None and not (order is DateOrder.YMD and len(third) == 4):
        return _ordered(found, order, cell)
    days = {_ordered(found, possible, cell) for possible in _possible_orders(first, second, third)}
    if len(days) != 1:
        raise CellError("AMBIGUOUS_DATE" if days else "BAD_DATE", cell)
    return days.pop()


def _ordered(found: re.Match[str], order: DateOrder, cell: Cell) -> date:
    first, second, third = int(found[1]), int(found[3]), found[4]
    if order is DateOrder.YMD:
        return _day(_year(found[1]), second, int(third), cell)
    day, month = (first, second) if order is DateOrder.DMY else (second, first)
    return _day(_year(third), month, day, cell)


def _from_number(number: float, serials: bool) -> date:
    if not isinstance(number, bool) and number == number and abs(number) < 1e9:
        whole = int(number)
        if serials and whole in SERIALS:
            return EXCEL_EPOCH + timedelta(days=whole)
        if whole == number and 19_000_101 <= whole <= 21_991_231:
            return _day(whole // 10_000, whole // 100 % 100, whole % 100, number)
    raise CellError("BAD_DATE", number)


def _year(text: str) -> int:
    year = int(text)
    if len(text) > 2:
        return year
    return year + (1900 if year >= 70 else 2000)


def _month(name: str, cell: Cell) -> int:
    if name[:3] not in _MONTH_NAMES:
        raise CellError("BAD_DATE", cell)
    return _MONTH_NAMES.index(name[:3]) + 1


def _day(year: int, month: int, day: int, cell: Cell) -> date:
    if not 1900 <= year <= 2199:
        raise CellError("BAD_DATE", cell)
    try:
        return date(year, month, day)
    except ValueError as error:
        raise CellError("BAD_DATE", cell) from error
