"""R34 角色服务计划 role service plan: when a row is due next, and how much of what was due was done (S0; checks [O])."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from decimal import Decimal

from msgspec import Struct

from app.methods.service_standard import compliance
from app.terms import Frequency

COMPLIANCE_DAYS = 91
"""Days that compliance looks back on, `as_of` included: a quarter."""

_INTERVALS = {
    Frequency.WEEKLY: 7,
    Frequency.BIWEEKLY: 14,
    Frequency.MONTHLY: 30,
    Frequency.QUARTERLY: 91,
}
_ONE_DAY = timedelta(days=1)


class PlanRow(Struct, frozen=True):
    """What is due from `starts_on` in turn; ends_on None: it goes on. done: the days on which it was done."""

    starts_on: date
    frequency: Frequency
    ends_on: date | None
    done: Collection[date]


def next_due(row: PlanRow) -> date | None:
    """Last done + interval; never done: the start (R34). None once it is over: done once, or due after its last day.

    >>> next_due(PlanRow(date(2018, 4, 1), Frequency.MONTHLY, None, [date(2018, 5, 1)]))
    datetime.date(2018, 5, 31)
    """
    if not row.done:
        due = row.starts_on
    elif row.frequency is Frequency.ONCE:
        return None
    else:
        due = max(row.done) + timedelta(days=_INTERVALS[row.frequency])
    return due if row.ends_on is None or due <= row.ends_on else None


def is_overdue(due: date | None, as_of: date) -> bool:
    """Whether the day a row was due has passed.

    >>> is_overdue(date(2018, 5, 31), date(2018, 5, 31)), is_overdue(date(2018, 5, 31), date(2018, 6, 1))
    (False, True)
    """
    return due is not None and as_of > due


def due_in(row: PlanRow, first: date, last: date) -> int:
    """How often the row was due between two days, both included: on its start and every interval from there.

    >>> due_in(PlanRow(date(2018, 1, 1), Frequency.WEEKLY, date(2018, 1, 20), ()), date(2018, 1, 8), date(2018, 3, 31))
    2
    """
    last = last if row.ends_on is None else min(last, row.ends_on)
    if row.frequency is Frequency.ONCE:
        return int(first <= row.starts_on <= last)
    return _times(row, last) - _times(row, first - _ONE_DAY)


def plan_compliance(rows: Iterable[PlanRow], as_of: date) -> Decimal | None:
    """Part 0..1 of what was due in the last COMPLIANCE_DAYS that was done, reckoned as R10 does; None if nothing was due.

    >>> weekly = PlanRow(date(2018, 1, 1), Frequency.WEEKLY, None, [date(2018, 1, 2), date(2018, 1, 9)])
    >>> plan_compliance([weekly], date(2018, 1, 28))
    Decimal('0.5')
    """
    first = as_of - timedelta(days=COMPLIANCE_DAYS - 1)
    return compliance((sum(first <= day <= as_of for day in row.done), due_in(row, first, as_of)) for row in rows)


def _times(row: PlanRow, until: date) -> int:
    """How often the row was due up to a day."""
    days = (until - row.starts_on).days
    return 0 if days < 0 else days // _INTERVALS[row.frequency] + 1
