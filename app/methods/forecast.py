"""R23 预测纪律 forecast discipline: categories by evidence, calls with reasons, accuracy and bias (S0, P22; tests [O]).

Amounts are cents; accuracy and bias are Decimal, unrounded, None where there is nothing to compare with.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from app.methods.period import add_months, fiscal_quarter, month_floor, quarter_range
from app.methods.risk import HOT_STAGES, RedFlag
from app.methods.texts import is_written
from app.terms import OPEN_STAGES, DealStage, ForecastCategory

DEFAULT_BIAS_LIMIT = Decimal("0.10")
DEFAULT_BIAS_PERIODS = 3

BLOCK_COMMIT = frozenset({RedFlag.RF01, RedFlag.RF02, RedFlag.RF03, RedFlag.RF04, RedFlag.RF11})
"""Red flags that keep a deal out of the commit."""

_FRIDAY = 4
_ONE_DAY = timedelta(days=1)
_COMMIT_STAGES = (DealStage.COMMIT, DealStage.COLLECT)
_STRENGTH = {category: rank for rank, category in enumerate(reversed(ForecastCategory))}


class ForecastSpan(StrEnum):
    """How long a forecast period is."""

    MONTH = "MONTH"
    QUARTER = "QUARTER"


class BiasFlag(StrEnum):
    """A forecast that misses the same way again and again: to be coached (R23)."""

    OPTIMISTIC = "OPTIMISTIC"
    CAUTIOUS = "CAUTIOUS"


class ForecastPeriod(NamedTuple):
    """Both days included."""

    starts_on: date
    ends_on: date

    def covers(self, day: date | None) -> bool:
        return day is not None and self.starts_on <= day <= self.ends_on


def forecast_period(day: date, span: ForecastSpan = ForecastSpan.QUARTER, first_month: int = 1) -> ForecastPeriod:
    """The period a day lies in; `first_month` (1..12) begins the fiscal year, and so decides its quarters.

    >>> forecast_period(date(2017, 5, 9)).starts_on, forecast_period(date(2017, 5, 9), ForecastSpan.MONTH).ends_on
    (datetime.date(2017, 4, 1), datetime.date(2017, 5, 31))
    """
    if span is ForecastSpan.MONTH:
        return ForecastPeriod(month_floor(day), add_months(month_floor(day), 1) - _ONE_DAY)
    return ForecastPeriod(*quarter_range(*fiscal_quarter(day, first_month), first_month))


def category(
    stage: DealStage,
    expected_close: date | None,
    period: ForecastPeriod,
    red_flags: Collection[RedFlag],
    *,
    customer_dated_step: bool,
) -> ForecastCategory:
    """What the evidence makes of a deal in a period (R23).

    FC_COMMIT needs stage COMMIT or later, a close in the period, none of BLOCK_COMMIT open, and a step ahead that the
    customer has dated: an action promised at a visit, not done yet, its day not passed. FC_BEST is a deal from VALUE on that closes in the period. A deal in COLLECT is won: where won
    amounts stand beside the categories, only those of stages 1-6 are to be added up.

    >>> quarter = forecast_period(date(2017, 11, 1))
    >>> category(DealStage.COMMIT, date(2017, 12, 20), quarter, (), customer_dated_step=True).value
    'FC_COMMIT'
    >>> category(DealStage.COMMIT, date(2017, 12, 20), quarter, (RedFlag.RF11,), customer_dated_step=True).value
    'FC_BEST'
    """
    in_period = period.covers(expected_close)
    if in_period and stage in _COMMIT_STAGES and customer_dated_step and BLOCK_COMMIT.isdisjoint(red_flags):
        return ForecastCategory.FC_COMMIT
    if in_period and (stage in HOT_STAGES or stage in _COMMIT_STAGES):
        return ForecastCategory.FC_BEST
    return ForecastCategory.FC_PIPELINE if stage in OPEN_STAGES else ForecastCategory.FC_OMITTED


def call_needs_reason(evidence: ForecastCategory, call: ForecastCategory | None) -> bool:
    """Whether a call raises the deal above its evidence; lowering is free (R23).

    >>> call_needs_reason(ForecastCategory.FC_PIPELINE, ForecastCategory.FC_BEST)
    True
    """
    return call is not None and _STRENGTH[call] > _STRENGTH[evidence]


def with_call(evidence: ForecastCategory, call: ForecastCategory | None, reason: str | None = None) -> ForecastCategory:
    """What the deal counts as, with the rep's call on it (None: no call).

    A raise without a reason does not count. That includes a call that was no raise when it was made, and became one
    because the evidence fell.

    >>> with_call(ForecastCategory.FC_COMMIT, ForecastCategory.FC_BEST).value
    'FC_BEST'
    >>> with_call(ForecastCategory.FC_BEST, ForecastCategory.FC_COMMIT).value
    'FC_BEST'
    """
    if call is None or (call_needs_reason(evidence, call) and not is_written(reason)):
        return evidence
    return call


def forecast_cents(won: int, commit: int, call: int | None = None, adjustment: int | None = None) -> int:
    """The forecast F of a period: the rep's call, else won and commit; and what the manager adds or takes off (R23).

    `call` is what the rep says the whole period will bring, what is won included.

    >>> forecast_cents(won=60, commit=40), forecast_cents(won=60, commit=40, call=110, adjustment=-4)
    (100, 106)
    """
    return (won + commit if call is None else call) + (adjustment or 0)


def gap_to_quota(quota: int | None, forecast: int) -> int | None:
    """What the forecast leaves open of the quota; below 0 it is beyond. None without a quota; a quota of 0 is one.

    >>> gap_to_quota(200, 106), gap_to_quota(0, 106), gap_to_quota(None, 106)
    (94, -106, None)
    """
    return None if quota is None else quota - forecast


def accuracy(forecast: int, actual: int) -> Decimal | None:
    """max(0, 1 - |F - A| / A), 0..1. With A = 0 it is 1 if F = 0, else None; net returns (A < 0) give None (R23).

    >>> round(accuracy(106, 95), 3), accuracy(0, 0), accuracy(5, 0)
    (Decimal('0.884'), Decimal('1'), None)
    """
    if actual > 0:
        return max(Decimal(0), 1 - Decimal(abs(forecast - actual)) / actual)
    return Decimal(1) if actual == forecast == 0 else None


def bias(forecast: int, actual: int) -> Decimal | None:
    """(F - A) / A: above 0 too much was promised. 0 if both are 0; None where `accuracy` has none (R23).

    >>> round(bias(106, 95), 3)
    Decimal('0.116')
    """
    if actual > 0:
        return Decimal(forecast - actual) / actual
    return Decimal(0) if actual == forecast == 0 else None


def bias_flag(
    biases: Sequence[Decimal | None], limit: Decimal = DEFAULT_BIAS_LIMIT, periods: int = DEFAULT_BIAS_PERIODS
) -> BiasFlag | None:
    """Whether the last periods all missed by more than the limit, and the same way (R23: 10 %, three running).

    `biases` in time order; a period without a bias breaks the run.

    >>> bias_flag([Decimal("-0.3"), Decimal("0.12"), Decimal("0.11"), Decimal("0.2")]).value
    'OPTIMISTIC'
    """
    last = biases[-periods:]
    if len(last) < periods:
        return None
    if all(one is not None and one > limit for one in last):
        return BiasFlag.OPTIMISTIC
    if all(one is not None and one < -limit for one in last):
        return BiasFlag.CAUTIOUS
    return None


def friday_of(as_of: date) -> date:
    """The last Friday up to `as_of`, the day of the weekly snapshot.

    >>> friday_of(date(2017, 12, 31)), friday_of(date(2017, 12, 29))
    (datetime.date(2017, 12, 29), datetime.date(2017, 12, 29))
    """
    return as_of - timedelta(days=(as_of.weekday() - _FRIDAY) % 7)


def snapshot_due(last_taken: date | None, as_of: date) -> bool:
    """Whether the snapshot of the latest Friday is still to be taken; None: none was taken yet.

    >>> snapshot_due(date(2017, 12, 29), date(2018, 1, 4)), snapshot_due(date(2017, 12, 29), date(2018, 1, 5))
    (False, True)
    """
    return last_taken is None or last_taken < friday_of(as_of)


def first_snapshot(taken_on: Iterable[date], period: ForecastPeriod) -> date | None:
    """The snapshot whose forecast is held against the actual: the first taken in the period, None without one (R23).

    >>> first_snapshot([date(2017, 9, 29), date(2017, 10, 13), date(2017, 10, 6)], forecast_period(date(2017, 10, 1)))
    datetime.date(2017, 10, 6)
    """
    return min((day for day in taken_on if period.covers(day)), default=None)
