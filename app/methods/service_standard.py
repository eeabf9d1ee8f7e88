"""R10 service standard of a tier: what is due, what was done, when the next visit is due ([O]; S0 Art. 3: internal).

What each tier is promised is a setting (`service.<item>.<tier>`); 0 promises nothing.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from app.methods.money import as_decimal
from app.methods.period import add_months, month_floor
from app.terms import ServiceItem

_PERIODS_PER_MONTH = {
    ServiceItem.VISITS_PER_MONTH: Fraction(1),
    ServiceItem.LEADER_VISITS_PER_YEAR: Fraction(1, 12),
}

_DAYS_OF_A_MONTH = 30
"""A monthly row is due 30 days on, a weekly one 7 (R34)."""

Span = tuple[date, date, int]
"""First day, last day, and how many a month or a year are due between them."""


def compliance(done_due: Iterable[tuple[int, int | Decimal]]) -> Decimal | None:
    """Part 0..1 of what was due that was done: sum of min(done, due) over sum of due (R10). None if nothing was due.

    What is done beyond the due of one item does not make up for another.

    >>> compliance([(5, 4), (1, 2)])
    Decimal('0.8333333333333333333333333333')
    """
    pairs = [(Fraction(done), Fraction(due)) for done, due in done_due]
    due_in_all = sum(due for _, due in pairs)
    return as_decimal(Fraction(sum(min(pair) for pair in pairs)) / due_in_all) if due_in_all else None


def due_in_period(item: ServiceItem, per_year_or_month: int, start: date, end: date) -> Decimal:
    """Visits due from `start` to `end`, both included: full months count whole, others by their days (R10).

    0 if `end` is before `start`. Raises KeyError for an item that is not counted in visits.

    >>> due_in_period(ServiceItem.VISITS_PER_MONTH, 4, date(2018, 1, 1), date(2018, 2, 14))
    Decimal('6')
    >>> due_in_period(ServiceItem.LEADER_VISITS_PER_YEAR, 4, date(2018, 1, 1), date(2018, 3, 31))
    Decimal('1')
    """
    return due_over([(start, end, per_year_or_month)], item)


def due_over(spans: Sequence[Span], item: ServiceItem = ServiceItem.VISITS_PER_MONTH) -> Decimal:
    """Visits due over spans with different counts, as when the tier changed: each counts by its days (R10).

    >>> due_over([(date(2018, 4, 1), date(2018, 4, 15), 4), (date(2018, 4, 16), date(2018, 4, 30), 2)])
    Decimal('3')
    """
    in_months = sum((count * _months_between(start, end) for start, end, count in spans), Fraction(0))
    return as_decimal(in_months * _PERIODS_PER_MONTH[item])


def next_visit_due(last_held: date | None, visits_per_month: int, as_of: date) -> date | None:
    """The day the next visit is due, in the past if it is overdue; None if the tier promises none (R10).

    A customer never visited is due on `as_of`. The interval is 30 days over the visits, in whole days: 4 a month are
    weekly, as R34 counts.

    >>> next_visit_due(date(2018, 5, 1), 1, date(2018, 6, 15)), next_visit_due(None, 4, date(2018, 6, 15))
    (datetime.date(2018, 5, 31), datetime.date(2018, 6, 15))
    """
    if visits_per_month <= 0:
        return None
    if last_held is None:
        return as_of
    return last_held + timedelta(days=max(_DAYS_OF_A_MONTH // visits_per_month, 1))


def _months_between(start: date, end: date) -> Fraction:
    """Months from start to end, both included; a month not whole counts the part of its own days."""
    months = Fraction(0)
    while start <= end:
        days = monthrange(start.year, start.month)[1]
        last = min(end, start.replace(day=days))
        months += Fraction(last.day - start.day + 1, days)
        start = add_months(month_floor(start), 1)
    return months
