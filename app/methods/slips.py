"""R13 延期 slips: when the expected close moved to another month, and how often the deals of a month do (P20)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from msgspec import Struct

from app.methods.funnel import slip_rate
from app.methods.period import add_months, month_floor
from app.terms import DealChange

DEFAULT_SLIP_WARNING = Decimal("0.20")


class Push(NamedTuple):
    """One push of a deal's expected close to a later month."""

    deal_id: int
    from_on: date
    to_on: date


class SlipRate(Struct, frozen=True):
    """Deals of one month (its first day): `due` in it, and those of them that were `moved_out`. `rate` is 0..1."""

    month: date
    due: int
    moved_out: int
    rate: Decimal


def close_change(before: date | None, after: date | None) -> DealChange | None:
    """SLIPPED to a later month, PULLED_IN to an earlier one; None within the month and where a day is not known (R13).

    >>> close_change(date(2017, 3, 31), date(2017, 4, 1)).value, close_change(date(2017, 3, 1), date(2017, 3, 31))
    ('SLIPPED', None)
    """
    if before is None or after is None or (before.year == after.year and before.month == after.month):
        return None
    return DealChange.SLIPPED if after > before else DealChange.PULLED_IN


def in_month(day: date | None, month: date) -> date:
    """The expected close of a deal that was put into `month`: its day of the month, as far as the month has it.

    Without a day it is the last of the month.

    >>> in_month(date(2017, 1, 31), date(2017, 2, 1)), in_month(None, date(2017, 4, 1))
    (datetime.date(2017, 2, 28), datetime.date(2017, 4, 30))
    """
    # 31 January stands for a last day, and January for a month that has every day
    day = day or date(month.year, 1, 31)
    return add_months(day, (month.year - day.year) * 12 + month.month - day.month)


def slip_rates(pushes: Iterable[Push], closes: Iterable[tuple[int, date | None]]) -> dict[date, SlipRate]:
    """The slip rate of every month that deals were due in, in time order (R13, P20).

    `closes` are the deals with their expected close as it stands. A deal was due in that month and in every month it was
    pushed out of, and counts once in each; one that came back after a push was moved out none the less.

    >>> march, april = date(2017, 3, 1), date(2017, 4, 1)
    >>> rates = slip_rates([Push(1, march, april)], [(1, april), (2, march), (3, march), (4, march)])
    >>> rates[march].rate, rates[april].rate
    (Decimal('0.25'), Decimal('0'))
    """
    out: dict[date, set[int]] = defaultdict(set)
    due: dict[date, set[int]] = defaultdict(set)
    for push in pushes:
        if close_change(push.from_on, push.to_on) is DealChange.SLIPPED:
            out[month_floor(push.from_on)].add(push.deal_id)
    for month, deals in out.items():
        due[month] |= deals
    for deal_id, close in closes:
        if close is not None:
            due[month_floor(close)].add(deal_id)
    return {month: _rate(month, len(due[month]), len(out[month])) for month in sorted(due)}


def slips_too_often(rate: Decimal | None, limit: Decimal = DEFAULT_SLIP_WARNING) -> bool:
    """Whether a month's slip rate is an early warning: above the limit, not on it (R13: > 20 %).

    >>> slips_too_often(Decimal("0.20")), slips_too_often(Decimal("0.21"))
    (False, True)
    """
    return rate is not None and rate > limit


def _rate(month: date, due: int, moved_out: int) -> SlipRate:
    return SlipRate(month, due, moved_out, slip_rate(moved_out, due) or Decimal(0))
