"""R15 Red flags of a deal, and R13's list of what to chase today (list [O] after P58)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from enum import StrEnum

from msgspec import Struct

from app.methods.texts import is_written
from app.terms import BOARD_STAGES, OPEN_STAGES, DealStage, Flag
from app.terms.tracking import RedFlag as RedFlag

HOT_STAGES = (DealStage.VALUE, DealStage.COMMIT)
"""Open deals far enough for the forecast (R23) and for what must be known by then (R15, R24)."""

LATER_STAGES = (DealStage.NEEDS, *HOT_STAGES)
"""From where a decider and a guide must be known."""


class ChaseReason(StrEnum):
    """Why a deal is to be chased, most pressing first."""

    OVERDUE_CLOSE = "OVERDUE_CLOSE"
    STEP_OVERDUE = "STEP_OVERDUE"
    STEP_TODAY = "STEP_TODAY"
    STALLED = "STALLED"
    SLIPPING = "SLIPPING"
    FACTS_BLANK = "FACTS_BLANK"
    NO_NEXT_STEP = "NO_NEXT_STEP"


class RiskRules(Struct, frozen=True):
    """decider_unseen_days: as many are still in time. supporters: from how many a deal no longer hangs on one thread."""

    decider_unseen_days: int = 60
    supporters: int = 2
    continuations: int = 3


DEFAULT_RULES = RiskRules()


class BuyingFacts(Struct, frozen=True):
    """What is known of the people of a deal and its visits; who has left or sits with another customer is not counted.

    decider_unseen_days: since the last visit with a decider, None: never seen. without_role: influential people of whom
    neither a role nor the standing of a guide is known. opponents: influential and strongly against. changed: key contacts
    who are new in their post or just left. continuations: visits that came to no more, in a row up to the last one.
    calm_deciders: those who see no reason to change anything. is_credit_held: the customer's credit is on hold (R27).
    """

    deciders: int = 0
    decider_unseen_days: int | None = None
    guides: int = 0
    supporters: int = 0
    without_role: int = 0
    opponents: int = 0
    changed: int = 0
    continuations: int = 0
    calm_deciders: int = 0
    is_credit_held: bool = False


def red_flags(
    *,
    stage: DealStage,
    need: str | None,
    budget_cents: int | None,
    expected_close: date | None,
    rival: str | None,
    flags: Collection[Flag],
    buying: BuyingFacts | None = None,
    rules: RiskRules = DEFAULT_RULES,
) -> tuple[RedFlag, ...]:
    """RF01-RF13 of an open deal, by number (R15); `flags` are its remarks after `funnel.deal_flags`. None once it is decided.

    `buying` None: people, visits and credit are not asked about, which leaves RF08, RF10 and RF11.

    >>> found = red_flags(
    ...     stage=DealStage.VALUE, need="two lines", budget_cents=None, expected_close=None, rival="",
    ...     flags=[Flag.STALLED], buying=BuyingFacts(deciders=1, decider_unseen_days=61, guides=1, supporters=2),
    ... )
    >>> [flag.value for flag in found]
    ['RF02', 'RF08', 'RF10']
    """
    if stage not in OPEN_STAGES:
        return ()
    blank = not is_written(need) or budget_cents is None or expected_close is None or not is_written(rival)
    found = {} if buying is None else _buying_flags(stage, buying, rules)
    found |= {
        RedFlag.RF08: blank and stage in HOT_STAGES,
        RedFlag.RF10: Flag.STALLED in flags,
        RedFlag.RF11: Flag.OVERDUE_CLOSE in flags or Flag.SLIPPING in flags,
    }
    return tuple(flag for flag in RedFlag if found.get(flag))


def _buying_flags(stage: DealStage, buying: BuyingFacts, rules: RiskRules) -> dict[RedFlag, bool]:
    is_later, is_hot = stage in LATER_STAGES, stage in HOT_STAGES
    unseen = buying.decider_unseen_days is None or buying.decider_unseen_days > rules.decider_unseen_days
    return {
        RedFlag.RF01: is_later and buying.deciders == 0,
        RedFlag.RF02: is_hot and buying.deciders > 0 and unseen,
        RedFlag.RF03: is_later and buying.guides == 0,
        RedFlag.RF04: is_hot and buying.supporters < rules.supporters,
        RedFlag.RF05: buying.without_role > 0,
        RedFlag.RF06: buying.opponents > 0,
        RedFlag.RF07: buying.changed > 0,
        RedFlag.RF09: buying.continuations >= rules.continuations,
        RedFlag.RF12: buying.is_credit_held,
        RedFlag.RF13: buying.calm_deciders > 0,
    }


def chase_reasons(
    *,
    stage: DealStage,
    flags: Collection[Flag],
    red_flags: Collection[RedFlag],
    next_step: str | None,
    next_step_on: date | None,
    as_of: date,
) -> tuple[ChaseReason, ...]:
    """Why to chase a deal on `as_of`, most pressing first; nothing for one that has ended.

    A dated next step that has passed or is due is one for a deal in collection, too. That no step is planned at all
    counts from VALUE on: before, it would name half of the book.

    >>> reasons = chase_reasons(
    ...     stage=DealStage.TRUST, flags=[Flag.STALLED], red_flags=[], next_step="call Chen",
    ...     next_step_on=date(2017, 12, 1), as_of=date(2017, 12, 31),
    ... )
    >>> [reason.value for reason in reasons]
    ['STEP_OVERDUE', 'STALLED']
    """
    if stage not in BOARD_STAGES:
        return ()
    is_planned = next_step_on is not None or is_written(next_step)
    found = {
        ChaseReason.OVERDUE_CLOSE: Flag.OVERDUE_CLOSE in flags,
        ChaseReason.STEP_OVERDUE: next_step_on is not None and next_step_on < as_of,
        ChaseReason.STEP_TODAY: next_step_on == as_of,
        ChaseReason.STALLED: Flag.STALLED in flags,
        ChaseReason.SLIPPING: Flag.SLIPPING in flags,
        ChaseReason.FACTS_BLANK: RedFlag.RF08 in red_flags,
        ChaseReason.NO_NEXT_STEP: stage in HOT_STAGES and not is_planned,
    }
    return tuple(reason for reason, applies in found.items() if applies)


def chase_key(reasons: Iterable[ChaseReason], weighted_cents: int | None, deal_id: int) -> tuple[int, int, int, int]:
    """Sorts deals worst first: by the most pressing reason, then how many there are, the weighted amount, and the id.

    Raises ValueError without a reason.

    >>> late, idle = chase_key([ChaseReason.OVERDUE_CLOSE], 5, 2), chase_key([ChaseReason.STALLED], 900, 1)
    >>> late < idle
    True
    """
    ranks = [_RANKS[reason] for reason in reasons]
    return min(ranks), -len(ranks), -(weighted_cents or 0), deal_id


_RANKS = {reason: rank for rank, reason in enumerate(ChaseReason)}
