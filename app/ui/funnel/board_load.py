"""Reading the board: one view of the funnel and, with a filter, what is left of it. Runs in any thread."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from app.terms import CardSort, LaneKind, TableKind
from app.ui.funnel.board_filter import NOTHING_FOUND, BoardFilter, Found, filtered_columns

if TYPE_CHECKING:
    from app.services.board import Lane
    from app.services.funnel import DealCard, FunnelView, StageColumn
    from app.services.scope import Scope
    from app.services.services import Services

MOST_FOUND = 2_000


BOARD_TABLES = (
    *("deal", "customer", "rep", "area", "product", "dealer", "setting", "gate_check"),
    *("contact", "deal_person", "guide_evidence", "deal_need", "visit", "visit_person", "flag_answer"),
)
"""What cards and totals are made of, pips and red flags included."""


class LoadedBoard(Struct, frozen=True):
    """columns: as shown; unfiltered: deals per stage without the filter, None where none is set; lanes None: not cut."""

    view: FunnelView
    columns: tuple[StageColumn, ...]
    unfiltered: tuple[int, ...] | None
    lanes: tuple[Lane, ...] | None = None

    @property
    def deals(self) -> int:
        """Deals on the board, filter or not."""
        return sum(column.deals for column in self.view.columns)

    @property
    def shown(self) -> int:
        return sum(column.deals for column in self.columns)

    @property
    def is_empty(self) -> bool:
        """Nothing on the board and nothing closed in the period."""
        return not (self.deals or self.view.won_deals or self.view.lost_deals)


def load_board(
    services: Services, scope: Scope, sort: CardSort, chosen: BoardFilter, lanes: LaneKind | None = None
) -> LoadedBoard:
    view = services.funnel.view(scope, sort)
    services.tracking.prepare(scope.as_of)
    board = LoadedBoard(view, view.columns, None)
    if chosen.is_active:
        fetch = partial(_cards, services, scope)
        columns = filtered_columns(view, chosen, fetch, _found(services, scope, chosen))
        board = LoadedBoard(view, columns, tuple(column.deals for column in view.columns))
    if lanes is None:
        return board
    ids = {column.stage: column.ids for column in board.columns}
    return replace(board, lanes=services.board.lanes(scope, lanes, ids))


def _cards(services: Services, scope: Scope, ids: Sequence[int]) -> Sequence[DealCard]:
    return services.funnel.cards(ids, scope.as_of)


def _found(services: Services, scope: Scope, chosen: BoardFilter) -> Found:
    asked = chosen.criteria.deal_filter(scope.as_of)
    allowed = None if asked is None else frozenset(services.deal_table.ids(scope, asked))
    if not chosen.text.strip():
        return replace(NOTHING_FOUND, allowed=allowed)
    hits = services.search.search(chosen.text, MOST_FOUND)
    return Found(
        deals=frozenset(hit.id for hit in hits if hit.kind is TableKind.DEALS),
        customers=frozenset(hit.name for hit in hits if hit.kind is TableKind.CUSTOMERS),
        allowed=allowed,
    )
