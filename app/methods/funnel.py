"""R13 漏斗 Funnel-List: odds, coverage, velocity and flags of deals (stages S2; odds, days [O]; P18-P24).

Amounts are cents; odds are basis points 0..10000; rates are Decimal 0..1, unrounded. None as a result means "not
applicable": there is nothing to divide by.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from app.methods.money import round_half_up, weighted_cents
from app.terms import BOARD_STAGES, OPEN_STAGES, DealStage, Flag

DEFAULT_ODDS_BP: dict[DealStage, int] = {
    DealStage.TARGET: 500,
    DealStage.ANALYSIS: 1_000,
    DealStage.TRUST: 2_000,
    DealStage.NEEDS: 3_500,
    DealStage.VALUE: 5_500,
    DealStage.COMMIT: 8_000,
    DealStage.COLLECT: 10_000,
    DealStage.CLOSED_PAID: 10_000,
    DealStage.LOST: 0,
    DealStage.SHELVED: 0,
}
"""Start values p0; own history takes over (P23)."""

DEFAULT_MAX_IDLE_DAYS: dict[DealStage, int | None] = {
    DealStage.TARGET: 30,
    DealStage.ANALYSIS: 14,
    DealStage.TRUST: 30,
    DealStage.NEEDS: 30,
    DealStage.VALUE: 21,
    DealStage.COMMIT: 21,
    DealStage.COLLECT: None,
    DealStage.CLOSED_PAID: None,
    DealStage.LOST: None,
    DealStage.SHELVED: None,
}
"""Days without visit or task before a deal counts as stalled (P21). None: no limit; COLLECT goes by payment terms."""

FALLBACK_COVERAGE = 3
MIN_CLOSED_DEALS = 10
ODDS_PRIOR_WEIGHT = 10
SLIPPING_FROM = 2


class StageMove(StrEnum):
    """What a change of stage is. SKIP and BACK need a reason (R13)."""

    FORWARD = "FORWARD"
    SKIP = "SKIP"
    BACK = "BACK"
    SAME = "SAME"
    END = "END"
    REOPEN = "REOPEN"


class CoverageResult(NamedTuple):
    """`reached`: the target is already won, 目标已达成, and `value` is None."""

    value: Decimal | None
    reached: bool


def weighted_total(
    rows: Iterable[tuple[int | None, DealStage]], odds: Mapping[DealStage, int] = DEFAULT_ODDS_BP
) -> int:
    """Sum of amount times odds over stages 1-6, in cents, each deal rounded by itself; without amount nothing.

    >>> weighted_total([(100_00, DealStage.TARGET), (80_00, DealStage.NEEDS), (50_00, DealStage.COLLECT)])
    3300
    """
    return sum(
        weighted_cents(amount, odds[stage]) for amount, stage in rows if amount is not None and stage in OPEN_STAGES
    )


def coverage(open_cents: int, target_cents: int | None, won_cents: int) -> CoverageResult:
    """Open (or weighted) amount over what the target still lacks. Without a target the value is None, not reached.

    >>> round(coverage(290, 200, 60).value, 2)
    Decimal('2.07')
    """
    if target_cents is None:
        return CoverageResult(None, reached=False)
    lacking = target_cents - won_cents
    if lacking <= 0:
        return CoverageResult(None, reached=True)
    return CoverageResult(Decimal(open_cents) / lacking, reached=False)


def win_rate(wins: int, closed: int) -> Decimal | None:
    """Deals won over deals closed (won and lost)."""
    return _ratio(wins, closed)


def needed_coverage(
    wins: int, closed: int, fallback: Decimal | int = FALLBACK_COVERAGE, min_closed: int = MIN_CLOSED_DEALS
) -> Decimal | None:
    """Coverage to aim at: 1 over the own win rate (P18), `fallback` below `min_closed` closed deals.

    None if enough deals are closed and none was won: no coverage would do.

    >>> needed_coverage(4, 10), needed_coverage(4, 9)
    (Decimal('2.5'), Decimal('3'))
    """
    return Decimal(fallback) if closed < min_closed else _ratio(closed, wins)


def missing_pipeline(open_cents: int, target_cents: int, won_cents: int, win_rate: Decimal) -> int | None:
    """Open amount still to be found so that, at the win rate, the target comes in; cents, half-up, at least 0.

    None at a win rate of 0 while the target is not reached.

    >>> missing_pipeline(290_00, 200_00, 60_00, Decimal("0.30"))
    17667
    """
    lacking = target_cents - won_cents
    if lacking <= 0:
        return 0
    if win_rate <= 0:
        return None
    return max(0, int(round_half_up(lacking / Fraction(win_rate) - open_cents)))


def conversion(moved_on: int, entered_and_left_or_aged: int) -> Decimal | None:
    """Stage conversion: deals that ever moved on, over deals that ever entered and have left or aged beyond max days."""
    return _ratio(moved_on, entered_and_left_or_aged)


def velocity(deals: int, win_rate: Decimal, average_amount: Decimal, average_cycle_days: Decimal) -> Decimal | None:
    """Amount won per day (P19), in the unit of `average_amount`; None without a cycle.

    >>> velocity(12, Decimal("0.3"), Decimal(50), Decimal(90))
    Decimal('2.0')
    """
    if average_cycle_days <= 0:
        return None
    return deals * win_rate * average_amount / average_cycle_days


def stage_odds_bp(wins: int, closed: int, p0_bp: int, prior_weight: int = ODDS_PRIOR_WEIGHT) -> int:
    """Odds of a stage from own history, half-up to basis points: (wins + weight * p0) / (closed + weight) [O].

    `closed` counts the closed deals that reached the stage, `wins` those of them that were won.

    >>> stage_odds_bp(14, 20, 5_500)
    6500
    """
    if closed + prior_weight == 0:
        return p0_bp
    return int(round_half_up(Fraction(wins * 10_000 + prior_weight * p0_bp, closed + prior_weight)))


def slip_rate(moved_out: int, due: int) -> Decimal | None:
    """Deals whose expected close left the month, over deals due in it; above 20 % is an early warning (P20)."""
    return _ratio(moved_out, due)


def days_idle(last_activity: date, as_of: date) -> int:
    """Whole days since the last visit or task; 0 if it lies ahead."""
    return max(0, (as_of - last_activity).days)


def deal_flags(
    *,
    stage: DealStage,
    amount_cents: int | None,
    customer_id: int | None,
    owner_id: int | None,
    expected_close: date | None,
    slips: int,
    days_idle: int | None,
    as_of: date,
    max_idle_days: int | None,
) -> tuple[Flag, ...]:
    """Remarks on a deal (R13), in a fixed order.

    What is missing is flagged in every stage. OVERDUE_CLOSE and SLIPPING concern open deals (stages 1-6): once won or
    lost, the expected close is history. `max_idle_days` is the limit of this stage; None in it or in `days_idle` never
    gives STALLED. A deal that closes on `as_of`, or idles exactly the limit, is still in time.
    """
    is_open = stage in OPEN_STAGES
    stalled = days_idle is not None and max_idle_days is not None and days_idle > max_idle_days
    found = {
        Flag.NO_AMOUNT: amount_cents is None,
        Flag.NO_CUSTOMER: customer_id is None,
        Flag.NO_OWNER: owner_id is None,
        Flag.OVERDUE_CLOSE: is_open and expected_close is not None and expected_close < as_of,
        Flag.SLIPPING: is_open and slips >= SLIPPING_FROM,
        Flag.STALLED: stalled and stage in BOARD_STAGES,
    }
    return tuple(flag for flag, applies in found.items() if applies)


def is_forward_step(old: DealStage, new: DealStage) -> StageMove:
    """What moving a deal from `old` to `new` means: one step forward at a time, more is a SKIP (R13).

    >>> is_forward_step(DealStage.TRUST, DealStage.NEEDS).value, is_forward_step(DealStage.TRUST, DealStage.VALUE).value
    ('FORWARD', 'SKIP')
    """
    if old == new:
        return StageMove.SAME
    if new not in BOARD_STAGES:
        return StageMove.END
    if old not in BOARD_STAGES:
        return StageMove.REOPEN
    steps = BOARD_STAGES.index(new) - BOARD_STAGES.index(old)
    if steps < 0:
        return StageMove.BACK
    return StageMove.FORWARD if steps == 1 else StageMove.SKIP


def _ratio(part: int, whole: int) -> Decimal | None:
    return Decimal(part) / whole if whole > 0 else None
