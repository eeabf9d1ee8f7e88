"""R31 催收 collection ladder: which step is due for an invoice, and whether promises to pay were kept (P39; rest [O])."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from msgspec import Struct

from app.terms import LadderStep, PromiseState

DEFAULT_LADDER_DAYS = {
    LadderStep.REMIND: -3,
    LadderStep.CALL: 1,
    LadderStep.LETTER: 7,
    LadderStep.VISIT: 15,
    LadderStep.STOP: 30,
    LadderStep.LEGAL_NOTICE: 60,
    LadderStep.LEGAL_OR_WRITE_OFF: 90,
}
"""Days overdue from which a step is due; below 0: before the due date."""

DEFAULT_DISPUTE_DAYS = 15
"""How long a dispute holds the ladder up at most."""

_LADDER = tuple(LadderStep)


class Claim(Struct, frozen=True):
    """One open invoice on the ladder. taken: step -> the day it was last done.

    disputed_on: since when it is disputed, dispute_over_on: settled. broken_on: the last day of a promise that was not kept.
    """

    due_on: date
    taken: Mapping[LadderStep, date]
    disputed_on: date | None = None
    dispute_over_on: date | None = None
    broken_on: date | None = None


class NextStep(NamedTuple):
    """step None: the ladder is at its end. due_on: the day it falls due, in the past if it is late.

    paused_until: the last day a dispute holds it up, None = it does not.
    """

    step: LadderStep | None
    due_on: date | None
    is_due: bool
    paused_until: date | None = None


class Promise(NamedTuple):
    """invoice_id None: for whatever is owed."""

    id: int
    promised_on: date
    due_on: date
    amount_cents: int
    invoice_id: int | None = None


class Received(NamedTuple):
    """Money that came in; invoice_id None: not matched."""

    paid_on: date
    amount_cents: int
    invoice_id: int | None = None


def next_step(
    claim: Claim,
    as_of: date,
    ladder: Mapping[LadderStep, int] = DEFAULT_LADDER_DAYS,
    dispute_days: int = DEFAULT_DISPUTE_DAYS,
) -> NextStep:
    """The step to take for an open invoice, or the next one to come (R31).

    Due is the highest step whose day has come, if neither it nor a higher one was taken: steps that were missed are not made
    up for. A broken promise makes the step after the last one taken due at once, until a step is taken after it. A dispute
    holds everything up for `dispute_days` at most.

    >>> claim = Claim(date(2026, 11, 1), {LadderStep.CALL: date(2026, 11, 3)})
    >>> next_step(claim, date(2026, 11, 7)).due_on, next_step(claim, date(2026, 11, 8)).step.value
    (datetime.date(2026, 11, 8), 'LETTER')
    """
    overdue = (as_of - claim.due_on).days
    reached = max((at for at, step in enumerate(_LADDER) if overdue >= ladder[step]), default=-1)
    last = max((_LADDER.index(step) for step in claim.taken), default=-1)
    paused = pause_end(claim, as_of, dispute_days)
    broken = claim.broken_on if _is_unanswered(claim, as_of) else None
    at = max(reached, last + 1) if broken is not None or reached <= last else reached
    if at >= len(_LADDER):
        return NextStep(None, None, False, paused)
    due_on = claim.due_on + timedelta(days=ladder[_LADDER[at]])
    if broken is not None:
        due_on = min(due_on, broken + timedelta(days=1))
    return NextStep(_LADDER[at], due_on, due_on <= as_of and paused is None, paused)


def pause_end(claim: Claim, as_of: date, dispute_days: int = DEFAULT_DISPUTE_DAYS) -> date | None:
    """The last day on which the dispute holds the ladder up, None if it does not on `as_of`.

    >>> pause_end(Claim(date(2026, 11, 1), {}, date(2026, 11, 5)), date(2026, 11, 19))
    datetime.date(2026, 11, 19)
    >>> pause_end(Claim(date(2026, 11, 1), {}, date(2026, 11, 5)), date(2026, 11, 20)) is None
    True
    """
    since = claim.disputed_on
    if since is None or since > as_of:
        return None
    last = since + timedelta(days=dispute_days - 1)
    is_over = claim.dispute_over_on is not None and claim.dispute_over_on <= as_of
    return None if is_over or as_of > last else last


def promise_states(promises: Iterable[Promise], received: Iterable[Received], as_of: date) -> dict[int, PromiseState]:
    """The state of each promise of one party (R31). Kept: the amount came in between the promise and its day.

    Money keeps one promise only, the one due first; what is matched to another invoice keeps no promise for this one.

    >>> promise = Promise(1, date(2026, 11, 1), date(2026, 11, 10), 100)
    >>> money = [Received(date(2026, 11, 10), 100)]
    >>> [promise_states([promise], paid, date(2026, 11, 11))[1].value for paid in (money, [])]
    ['KEPT', 'BROKEN']
    """
    money = sorted(
        (one for one in received if one.amount_cents > 0 and one.paid_on <= as_of), key=lambda one: one.paid_on
    )
    left = [one.amount_cents for one in money]
    states = {}
    for promise in sorted(promises, key=lambda one: (one.due_on, one.id)):
        usable = [at for at, one in enumerate(money) if left[at] and _counts_for(one, promise)]
        if sum(left[at] for at in usable) >= promise.amount_cents:
            _use_up(left, usable, promise.amount_cents)
            states[promise.id] = PromiseState.KEPT
        elif as_of > promise.due_on:
            states[promise.id] = PromiseState.BROKEN
        else:
            states[promise.id] = PromiseState.OPEN
    return states


def _counts_for(money: Received, promise: Promise) -> bool:
    if not promise.promised_on <= money.paid_on <= promise.due_on:
        return False
    return promise.invoice_id is None or money.invoice_id in (None, promise.invoice_id)


def _use_up(left: list[int], usable: Sequence[int], cents: int) -> None:
    for at in usable:
        used = min(left[at], cents)
        left[at] -= used
        cents -= used


def _is_unanswered(claim: Claim, as_of: date) -> bool:
    if claim.broken_on is None or claim.broken_on >= as_of:
        return False
    return not _taken_after(claim.taken.values(), claim.broken_on)


def _taken_after(days: Collection[date], day: date) -> bool:
    return any(one > day for one in days)
