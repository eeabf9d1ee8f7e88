"""Months, quarters and the twelve months behind a day (R0). Every period includes both of its days."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

_ONE_DAY = timedelta(days=1)


def twelve_months(as_of: date) -> tuple[date, date]:
    """The twelve months that end on `as_of`, that day included (R0).

    >>> twelve_months(date(2017, 12, 31))
    (datetime.date(2017, 1, 1), datetime.date(2017, 12, 31))

    No day of the year falls in it twice: a start on a 29 February that does not exist becomes 1 March.

    >>> twelve_months(date(2016, 2, 28))[0], twelve_months(date(2016, 2, 29))[0], twelve_months(date(2017, 2, 28))[0]
    (datetime.date(2015, 3, 1), datetime.date(2015, 3, 1), datetime.date(2016, 3, 1))
    """
    next_day = as_of + _ONE_DAY
    if (next_day.month, next_day.day) == (2, 29):
        return date(next_day.year - 1, 3, 1), as_of
    return next_day.replace(year=next_day.year - 1), as_of


def month_floor(day: date) -> date:
    """The first day of the month, which is how a monthly entry is dated."""
    return day.replace(day=1)


def month_counts(month: date, start: date, end: date) -> bool:
    """Whether a monthly entry counts in start..end: its month lies wholly or partly in it (R0).

    >>> month_counts(date(2016, 12, 1), date(2016, 12, 31), date(2017, 12, 30))
    True
    """
    return month_floor(start) <= month_floor(month) <= end


def add_months(day: date, months: int) -> date:
    """The same day `months` later (negative: earlier), or that month's last day if it is shorter.

    >>> add_months(date(2017, 1, 31), 1), add_months(date(2016, 2, 29), -12)
    (datetime.date(2017, 2, 28), datetime.date(2015, 2, 28))
    """
    year, month_index = divmod(day.year * 12 + day.month - 1 + months, 12)
    last_day = monthrange(year, month_index + 1)[1]
    return date(year, month_index + 1, min(day.day, last_day))


def quarter_of(day: date) -> tuple[int, int]:
    """Calendar year and quarter 1..4."""
    return fiscal_quarter(day, first_month=1)


def fiscal_quarter(day: date, first_month: int) -> tuple[int, int]:
    """Fiscal year and quarter 1..4, for a year beginning in `first_month` (1..12).

    A fiscal year is named after the calendar year in which it ends [O].

    >>> fiscal_quarter(date(2017, 4, 1), first_month=4), fiscal_quarter(date(2017, 3, 31), first_month=4)
    ((2018, 1), (2017, 4))
    """
    months_in = (day.month - first_month) % 12
    first_year = day.year if day.month >= first_month else day.year - 1
    return first_year + (first_month > 1), months_in // 3 + 1


def quarter_range(year: int, quarter: int, first_month: int = 1) -> tuple[date, date]:
    """First and last day of a (fiscal) quarter, the inverse of `fiscal_quarter`.

    >>> quarter_range(2017, 4)
    (datetime.date(2017, 10, 1), datetime.date(2017, 12, 31))
    """
    year_start = date(year - (first_month > 1), first_month, 1)
    start = add_months(year_start, (quarter - 1) * 3)
    last_month = add_months(start, 2)
    return start, last_month.replace(day=monthrange(last_month.year, last_month.month)[1])
