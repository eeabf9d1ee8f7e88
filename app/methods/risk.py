"""R15 Red flags of a deal that need no map of contacts, and R13's list of what to chase today (list [O] after P58)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from enum import StrEnum

from app.terms import BOARD_STAGES, OPEN_STAGES, DealStage, Flag

HOT_STAGES = (DealStage.VALUE, DealStage.COMMIT)
"""Open deals far enough for the forecast (R23) and for what must be known by then (R15, R24)."""


class RedFlag(StrEnum):
    """The numbered red flags of R15. RF08, RF10 and RF11 come from `red_flags`, the others from the people of a deal."""

    RF01 = "RF01"
    RF02 = "RF02"
    RF03 = "RF03"
    RF04 = "RF04"
    RF05 = "RF05"
    RF06 = "RF06"
    RF07 = "RF07"
    RF08 = "RF08"
    RF09 = "RF09"
    RF10 = "RF10"
    RF11 = "RF11"
    RF12 = "RF12"
    RF13 = "RF13"


class ChaseReason(StrEnum):
    """Why a deal is to be chased, most pressing first."""

    OVERDUE_CLOSE = "OVERDUE_CLOSE"
    STEP_OVERDUE = "STEP_OVERDUE"
    STEP_TODAY = "STEP_TODAY"
    STALLED = "STALLED"
    SLIPPING = "SLIPPING"
    FACTS_BLANK = "FACTS_BLANK"
    NO_NEXT_STEP = "NO_NEXT_STEP"


def red_flags(
    *,
    stage: DealStage,
    need: str | None,
    budget_cents: int | None,
    expected_close: date | None,
    rival: str | None,
    flags: Collection[Flag],
) -> tuple[RedFlag, ...]:
    """RF08, RF10 and RF11 of an open deal; `flags` are its remarks after `funnel.deal_flags`. None once it is decided.

    >>> found = red_flags(
    ...     stage=DealStage.VALUE, need="two lines", budget_cents=None, expected_close=None, rival="", flags=[Flag.STALLED]
    ... )
    >>> [flag.value for flag in found]
    ['RF08', 'RF10']
    """
    if stage not in OPEN_STAGES:
        return ()
    blank = not _is_written(need) or budget_cents is None or expected_close is None or not _is_written(rival)
    found = {
        RedFlag.RF08: blank and stage in HOT_STAGES,
        RedFlag.RF10: Flag.STALLED in flags,
        RedFlag.RF11: Flag.OVERDUE_CLOSE in flags or Flag.SLIPPING in flags,
    }
    return tuple(flag for flag, applies in found.items() if applies)


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
    is_planned = next_step_on is not None or _is_written(next_step)
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


def _is_written(text: str | None) -> bool:
    return bool(text and text.strip())


_RANKS = {reason: rank for rank, reason in enumerate(ChaseReason)}
