"""What changed in the funnel between two days, from the journal: every deal's changes, the bridge, the ghosts of the board."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from msgspec import Struct

from app.methods.bridge import Bridge, BridgeBar, ClosePeriod, DealMove, DealState, bridge, changes, counted_cents
from app.services.scope import Scope
from app.storage.book import Book
from app.storage.queries import as_day
from app.storage.queries import deal_changes as queries
from app.terms import BOARD_STAGES, DealChange, DealStage

_STAGES = {stage.value: stage for stage in DealStage}
_ABSENT = DealState(0, None, DealStage.TARGET, None, None, exists=False, in_scope=False)


class GhostMove(Struct, frozen=True):
    """A card that stood elsewhere on the first day. Columns are stages of the board; None: it was or is not on it.

    cents: by how much the amount differs. days: by how much the expected close moved, later above 0, None if either has none.
    """

    deal_id: int
    before: DealStage | None
    after: DealStage | None
    cents: int
    days: int | None


class ChangedDeal(Struct, frozen=True):
    """One deal with both of its states. bucket: the bar it stands in; cents: what it adds to it; changes: all of them."""

    deal_id: int
    name: str
    customer: str | None
    bucket: DealChange
    cents: int
    changes: tuple[DealChange, ...]
    before: DealState
    after: DealState


class ChangesView(Struct, frozen=True, eq=False):
    """From the end of `first` to the end of `last` (UTC days of the journal). Amounts are open pipeline, in cents.

    closing: first and last day of expected close that count, None = every day and none. moves: every deal that changed, in
    the order of the bars; states: both states of each of them.
    """

    scope: Scope
    first: date
    last: date
    closing: ClosePeriod | None
    start_cents: int
    end_cents: int
    bars: tuple[BridgeBar, ...]
    moves: tuple[DealMove, ...]
    states: Mapping[int, tuple[DealState, DealState]]

    @property
    def remainder_cents(self) -> int:
        """What the bars leave unexplained: 0."""
        return self.start_cents + sum(bar.cents for bar in self.bars) - self.end_cents

    def bar(self, change: DealChange) -> BridgeBar:
        """The bar of a change, an empty one if there is none."""
        return next((bar for bar in self.bars if bar.change is change), BridgeBar(change, 0, ()))

    def ghosts(self) -> tuple[GhostMove, ...]:
        """Cards whose column, amount or expected close differs; deals that neither stood nor stand on the board are left out."""
        found = (_ghost(*self.states[move.deal_id]) for move in self.moves)
        return tuple(ghost for ghost in found if ghost is not None)


class DealChangeService:
    def __init__(self, book: Book) -> None:
        self._book = book

    def between(self, scope: Scope, first: date, last: date, *, closing: ClosePeriod | None = None) -> ChangesView:
        """What changed behind the end of `first` up to the end of `last`; the days may come in either order.

        Of the scope the filter counts, and it counts on each of the two days: a deal that was passed on leaves the one
        rep's pipeline and comes into the other's.
        """
        first, last = sorted((first, last))
        then, later, now = queries.both_sides(self._book, first, last)
        states = {i: (_state(i, then[i], scope), _state(i, later[i], scope)) for i in now}
        found = bridge(states.values(), closing)
        untouched = self._untouched(scope, closing, now)
        return _view(scope, first, last, closing, found, untouched, states)

    def deals(self, view: ChangesView, ids: Sequence[int]) -> list[ChangedDeal]:
        """Rows for the deals of a view, in the order of `ids`; those that did not change are left out."""
        moves = {move.deal_id: move for move in view.moves}
        wanted = [i for i in ids if i in moves]
        names = queries.names(self._book, wanted)
        return [_changed(moves[i], names.get(i, ("", None)), view) for i in wanted]

    def first_day(self) -> date | None:
        """The first day the journal knows of; nothing can be told about the time before it. None: an empty book."""
        rows = self._book.rows("SELECT substr(at, 1, 10) FROM journal_txn ORDER BY id LIMIT 1")
        return date.fromisoformat(rows[0][0]) if rows else None

    def _untouched(self, scope: Scope, closing: ClosePeriod | None, now: Mapping[int, Any]) -> int:
        """Counted cents of the deals that the journal does not name: the same on both days."""
        counted = queries.open_now(self._book, scope.owner_id, scope.area_id, closing)
        return counted - sum(counted_cents(_state(i, row, scope), closing) for i, row in now.items())


def _view(
    scope: Scope,
    first: date,
    last: date,
    closing: ClosePeriod | None,
    found: Bridge,
    untouched: int,
    states: Mapping[int, tuple[DealState, DealState]],
) -> ChangesView:
    start, end = untouched + found.start_cents, untouched + found.end_cents
    return ChangesView(scope, first, last, closing, start, end, found.bars, found.moves, states)


def _state(deal_id: int, row: queries.Row | None, scope: Scope) -> DealState:
    if row is None:
        return _ABSENT._replace(deal_id=deal_id)
    stage, cents, close, owner_id, area_id = row
    in_scope = scope.shows(owner_id, area_id)
    expected = as_day(close)
    return DealState(deal_id, cents, _STAGES[stage], expected, owner_id, True, in_scope)


def _changed(move: DealMove, name: tuple[str, str | None], view: ChangesView) -> ChangedDeal:
    before, after = view.states[move.deal_id]
    found = changes(before, after, view.closing)
    return ChangedDeal(move.deal_id, *name, move.bucket, move.cents, found, before, after)


def _ghost(before: DealState, after: DealState) -> GhostMove | None:
    old, new = _column(before), _column(after)
    if old is None and new is None:
        return None
    cents = (after.amount_cents or 0) - (before.amount_cents or 0)
    days = None
    if before.expected_close is not None and after.expected_close is not None:
        days = (after.expected_close - before.expected_close).days
    if old is new and not cents and before.expected_close == after.expected_close:
        return None
    return GhostMove(after.deal_id, old, new, cents, days)


def _column(state: DealState) -> DealStage | None:
    is_shown = state.exists and state.in_scope and state.stage in BOARD_STAGES
    return state.stage if is_shown else None
