"""R13 桥图 bridge: from the open pipeline of one day to that of another, every deal in one bar, nothing left over.

Counted is what is open (stages 1-6), in scope, and closes in the period asked for. A deal's bar is the first change of
PRECEDENCE that moved its amount in, out, up or down; the bar takes the whole difference, so that start + bars = end to
the cent. Whatever else changed is a note and moves no money: a deal that advanced and grew stands under GROWN. A deal
whose counted amount is the same on both days stands, with 0, under the first change that applies.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from msgspec import Struct

from app.methods.slips import close_change
from app.terms import OPEN_STAGES, WON_STAGES, DealChange, DealStage

PRECEDENCE: tuple[DealChange, ...] = tuple(DealChange)
"""The one table that decides; printed under the chart and in the export."""

ClosePeriod = tuple[date, date]
"""First and last day of expected close, both included."""

_OPEN = frozenset(OPEN_STAGES)
_WON = frozenset(WON_STAGES)
_IN_OR_OUT = frozenset(PRECEDENCE[: PRECEDENCE.index(DealChange.REMOVED) + 1])
_ENDS = {
    **dict.fromkeys(WON_STAGES, DealChange.WON),
    DealStage.LOST: DealChange.LOST,
    DealStage.SHELVED: DealChange.SHELVED,
}
_UP_OR_DOWN = frozenset({DealChange.GROWN, DealChange.SHRUNK})
_ORDER = {stage: position for position, stage in enumerate(DealStage)}


class DealState(NamedTuple):
    """A deal at the end of a day.

    `exists` False: not in the book on that day; the other fields then mean nothing. `in_scope`: it passed the caller's
    filter (rep, area ...) on that day. A missing amount counts 0.
    """

    deal_id: int
    amount_cents: int | None
    stage: DealStage
    expected_close: date | None
    owner_id: int | None
    exists: bool = True
    in_scope: bool = True


class DealMove(NamedTuple):
    """What one deal does to the bridge: its bar, the signed cents, and what else happened to it."""

    deal_id: int
    bucket: DealChange
    cents: int
    notes: tuple[DealChange, ...]


class BridgeBar(NamedTuple):
    """`deal_ids` in the order given, those with 0 cents included."""

    change: DealChange
    cents: int
    deal_ids: tuple[int, ...]


class Bridge(Struct, frozen=True):
    """`bars` in the order of PRECEDENCE, without the empty ones."""

    start_cents: int
    bars: tuple[BridgeBar, ...]
    end_cents: int
    moves: tuple[DealMove, ...]

    @property
    def remainder_cents(self) -> int:
        """What the bars do not explain: 0."""
        return self.start_cents + sum(bar.cents for bar in self.bars) - self.end_cents


def counted_cents(state: DealState, period: ClosePeriod | None = None) -> int:
    """What a deal adds to the open pipeline; `period` None takes every expected close, and deals without one.

    >>> counted_cents(DealState(1, 80_00, DealStage.NEEDS, None, 7)), counted_cents(DealState(1, 80_00, DealStage.LOST, None, 7))
    (8000, 0)
    """
    return state.amount_cents or 0 if _is_counted(state, period) else 0


def changes(before: DealState, after: DealState, period: ClosePeriod | None = None) -> tuple[DealChange, ...]:
    """Everything that happened to a deal between two days, in the order of PRECEDENCE.

    OWNER_CHANGED also says that it came into or left the scope. SLIPPED and PULLED_IN are moves to another month, or
    across an edge of the period, no date lying behind every date. A deal that was added has no other past than its
    stage, one that was removed none.

    >>> march, april = date(2017, 3, 15), date(2017, 4, 15)
    >>> before, after = DealState(1, 50, DealStage.NEEDS, march, 7), DealState(1, 80, DealStage.VALUE, april, 7)
    >>> [change.value for change in changes(before, after)]
    ['SLIPPED', 'GROWN', 'ADVANCED']
    """
    if not after.exists:
        return (DealChange.REMOVED,) if before.exists else ()
    if not before.exists:
        ended = _ENDS.get(after.stage)
        return (DealChange.NEW, ended) if ended else (DealChange.NEW,)
    stage = _stage_change(before.stage, after.stage)
    found = [stage] if stage in _IN_OR_OUT else []
    if before.owner_id != after.owner_id or before.in_scope is not after.in_scope:
        found.append(DealChange.OWNER_CHANGED)
    close = _close_change(before.expected_close, after.expected_close, period)
    if close is not None:
        found.append(close)
    old, new = before.amount_cents or 0, after.amount_cents or 0
    if old != new:
        found.append(DealChange.GROWN if new > old else DealChange.SHRUNK)
    return tuple(found if stage is None or stage in _IN_OR_OUT else [*found, stage])


def bucket(before: DealState, after: DealState, period: ClosePeriod | None = None) -> DealMove | None:
    """The bar of a deal with its signed cents, by PRECEDENCE.

    None if nothing changed, or if the deal was outside the scope or the period on both days.

    >>> march, april = date(2017, 3, 15), date(2017, 4, 15)
    >>> before, after = DealState(1, 50, DealStage.NEEDS, march, 7), DealState(1, 80, DealStage.VALUE, april, 7)
    >>> bucket(before, after).bucket.value, bucket(before, after).cents
    ('GROWN', 30)
    >>> in_march = (date(2017, 3, 1), date(2017, 3, 31))
    >>> bucket(before, after, in_march).bucket.value, bucket(before, after, in_march).cents
    ('SLIPPED', -50)
    """
    return _move(before, after, period, counted_cents(after, period) - counted_cents(before, period))


def bridge(pairs: Iterable[tuple[DealState, DealState]], period: ClosePeriod | None = None) -> Bridge:
    """The bridge between two days; a pair of states for every deal that was or is counted, or changed.

    Pairs of deals that did not change may be left out together with their amounts on both sides.

    >>> before = DealState(1, 50, DealStage.COMMIT, None, 7)
    >>> gone = bridge([(before, before._replace(stage=DealStage.COLLECT))])
    >>> gone.start_cents, [(bar.change.value, bar.cents) for bar in gone.bars], gone.end_cents
    (50, [('WON', -50)], 0)
    """
    start = end = 0
    moves: dict[DealChange, list[DealMove]] = {change: [] for change in PRECEDENCE}
    for before, after in pairs:
        cents_before, cents_after = counted_cents(before, period), counted_cents(after, period)
        start += cents_before
        end += cents_after
        move = _move(before, after, period, cents_after - cents_before)
        if move is not None:
            moves[move.bucket].append(move)
    bars = tuple(
        BridgeBar(change, sum(move.cents for move in found), tuple(move.deal_id for move in found))
        for change, found in moves.items()
        if found
    )
    return Bridge(start, bars, end, tuple(move for found in moves.values() for move in found))


def _move(before: DealState, after: DealState, period: ClosePeriod | None, cents: int) -> DealMove | None:
    if before == after or not (_is_asked_for(before, period) or _is_asked_for(after, period)):
        return None
    found = changes(before, after, period)
    if not found:
        return None
    bar = found[0]
    if cents:
        bar = next(change for change in found if _moves_money(change, before, after, period))
    return DealMove(after.deal_id, bar, cents, tuple([change for change in found if change is not bar]))


def _is_counted(state: DealState, period: ClosePeriod | None) -> bool:
    return state.stage in _OPEN and _is_asked_for(state, period)


def _is_asked_for(state: DealState, period: ClosePeriod | None) -> bool:
    return state.exists and state.in_scope and _covers(period, state.expected_close)


def _covers(period: ClosePeriod | None, close: date | None) -> bool:
    return period is None or (close is not None and period[0] <= close <= period[1])


def _moves_money(change: DealChange, before: DealState, after: DealState, period: ClosePeriod | None) -> bool:
    """Of a deal whose counted amount differs: whether it differs because of this change."""
    if _is_counted(before, period) and _is_counted(after, period):
        return change in _UP_OR_DOWN
    if change is DealChange.OWNER_CHANGED:
        return before.in_scope is not after.in_scope
    if change in (DealChange.SLIPPED, DealChange.PULLED_IN):
        return _covers(period, before.expected_close) is not _covers(period, after.expected_close)
    return change in _IN_OR_OUT


def _stage_change(old: DealStage, new: DealStage) -> DealChange | None:
    if old == new:
        return None
    if (old in _OPEN and new in _OPEN) or (old in _WON and new in _WON):
        return DealChange.ADVANCED if _ORDER[new] > _ORDER[old] else DealChange.FELL_BACK
    return _ENDS.get(new, DealChange.REOPENED)


def _close_change(old: date | None, new: date | None, period: ClosePeriod | None) -> DealChange | None:
    if old == new:
        return None
    if _covers(period, old) is _covers(period, new):
        return close_change(old, new)
    return DealChange.SLIPPED if (new or date.max) > (old or date.max) else DealChange.PULLED_IN
