"""R20 visits: whether an objective is SMART, what an outcome needs to count, promised actions, advance rate (S3, S2; tests [O], P49)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal

from msgspec import Struct

from app.methods.texts import is_written
from app.terms import OutcomeGap, PromiseState, SmartItem, SmartResult, VisitOutcome

DEFAULT_MAX_DAYS = 60
"""An objective is to be reached at most this long after the visit."""

DEFAULT_DIFFICULTIES = (2, 4)
"""Of 1..5: easier is no objective, harder is a wish."""

DEFAULT_BROKEN_DAYS = 7
"""A promised action overdue by more days is broken."""


class Goal(Struct, frozen=True):
    """The objective of a visit. visit_on: its day; None: not known yet, so that no date can be judged.

    has_person: who is to act is named. is_linked: to a deal or a product. difficulty 1..5.
    """

    visit_on: date | None = None
    action: str | None = None
    has_person: bool = False
    measure: str | None = None
    difficulty: int | None = None
    is_linked: bool = False
    reach_on: date | None = None


class SmartCheck(Struct, frozen=True):
    items: Mapping[SmartItem, bool]
    result: SmartResult


class Evidence(Struct, frozen=True):
    """What a visit held on `held_on` shows. has_person: the customer's person who is to act is named and was there to be."""

    held_on: date
    order_no: str | None = None
    order_cents: int | None = None
    action: str | None = None
    has_person: bool = False
    action_on: date | None = None
    reason: str | None = None


def smart_check(
    goal: Goal, max_days: int = DEFAULT_MAX_DAYS, difficulties: tuple[int, int] = DEFAULT_DIFFICULTIES
) -> SmartCheck:
    """5 of 5 pass, 4 are to be mended, fewer fail (R20).

    >>> goal = Goal(date(2026, 3, 2), "shows us the line", True, "yes or no", 3, True, date(2026, 5, 1))
    >>> smart_check(goal).result, smart_check(goal, max_days=59).result
    (<SmartResult.PASS: 'PASS'>, <SmartResult.FIX: 'FIX'>)
    """
    easiest, hardest = difficulties
    items = {
        SmartItem.SPECIFIC: is_written(goal.action) and goal.has_person,
        SmartItem.MEASURABLE: is_written(goal.measure),
        SmartItem.ACHIEVABLE: goal.difficulty is not None and easiest <= goal.difficulty <= hardest,
        SmartItem.RELEVANT: goal.is_linked,
        SmartItem.TIMED: _is_timed(goal, max_days),
    }
    met = sum(items.values())
    if met == len(items):
        return SmartCheck(items, SmartResult.PASS)
    return SmartCheck(items, SmartResult.FIX if met == len(items) - 1 else SmartResult.FAIL)


def outcome_gaps(claimed: VisitOutcome | None, evidence: Evidence) -> tuple[OutcomeGap, ...]:
    """What the picked outcome still lacks (R20); nothing for a continuation, which needs nothing, or where none was picked.

    >>> outcome_gaps(VisitOutcome.ADVANCE, Evidence(date(2026, 3, 2), action="shows us the line", has_person=True))
    (<OutcomeGap.ACTION_DAY: 'ACTION_DAY'>,)
    """
    match claimed:
        case VisitOutcome.ORDER:
            lacks = {
                OutcomeGap.ORDER_NO: not is_written(evidence.order_no),
                OutcomeGap.ORDER_AMOUNT: evidence.order_cents is None or evidence.order_cents <= 0,
            }
        case VisitOutcome.ADVANCE:
            day = evidence.action_on
            lacks = {
                OutcomeGap.CUSTOMER_ACTION: not is_written(evidence.action),
                OutcomeGap.CUSTOMER_PERSON: not evidence.has_person,
                OutcomeGap.ACTION_DAY: day is None,
                OutcomeGap.ACTION_BEFORE_VISIT: day is not None and day < evidence.held_on,
            }
        case VisitOutcome.NO_SALE:
            lacks = {OutcomeGap.REASON: not is_written(evidence.reason)}
        case _:
            lacks = {}
    return tuple(gap for gap, is_lacking in lacks.items() if is_lacking)


def judged_outcome(claimed: VisitOutcome | None, evidence: Evidence) -> VisitOutcome | None:
    """What the visit is saved as: as picked, or a continuation where the evidence lacks (R20). None: nothing picked yet.

    >>> judged_outcome(VisitOutcome.ADVANCE, Evidence(date(2026, 3, 2)))
    <VisitOutcome.CONTINUATION: 'CONTINUATION'>
    """
    return VisitOutcome.CONTINUATION if outcome_gaps(claimed, evidence) else claimed


def promise_state(
    due_on: date, done_on: date | None, as_of: date, broken_days: int = DEFAULT_BROKEN_DAYS
) -> PromiseState:
    """State of a promised action on `as_of`: broken once overdue by more than `broken_days` (R20). Done late it is kept.

    >>> [promise_state(date(2026, 3, 2), None, date(2026, 3, day)).value for day in (9, 10)]
    ['OPEN', 'BROKEN']
    """
    if done_on is not None and done_on <= as_of:
        return PromiseState.KEPT
    return PromiseState.BROKEN if as_of - due_on > timedelta(days=broken_days) else PromiseState.OPEN


def effective_outcome(outcome: VisitOutcome | None, promise: PromiseState | None) -> VisitOutcome | None:
    """What a saved outcome counts as: an advance whose promise is broken is a continuation from then on (R20).

    promise None: nothing was promised for a day.

    >>> effective_outcome(VisitOutcome.ADVANCE, PromiseState.BROKEN).value
    'CONTINUATION'
    """
    is_broken = outcome is VisitOutcome.ADVANCE and promise is PromiseState.BROKEN
    return VisitOutcome.CONTINUATION if is_broken else outcome


def advance_rate(orders: int, advances: int, held: int) -> Decimal | None:
    """Part 0..1 of the visits held that brought an order or an advance (R20); None without a visit.

    >>> advance_rate(orders=1, advances=4, held=10)
    Decimal('0.5')
    """
    return Decimal(orders + advances) / held if held else None


def _is_timed(goal: Goal, max_days: int) -> bool:
    if goal.visit_on is None or goal.reach_on is None:
        return False
    return goal.visit_on <= goal.reach_on <= goal.visit_on + timedelta(days=max_days)
