"""Reading the table: the ids of the deals that pass, in order, and what they add up to. Runs in any thread."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from app.terms import BOARD_STAGES, OPEN_STAGES, DealStage, Flag
from app.ui.funnel.board_filter import BoardFilter

if TYPE_CHECKING:
    from app.services.deal_table import DealFilter, DealSort, DealTotals
    from app.services.scope import Scope
    from app.services.services import Services

READ_AT_ONCE = 500
ONE_DAY = timedelta(days=1)
NO_FILTER = BoardFilter()


class TableChoice(Struct, frozen=True):
    """What the table lists. wanted: these deals only, whatever their stage; None: those that pass the filter."""

    sort: DealSort
    descending: bool
    stages: tuple[DealStage, ...] = BOARD_STAGES
    filter: BoardFilter = NO_FILTER
    wanted: frozenset[int] | None = None


class LoadedTable(Struct, frozen=True):
    """in_book: deals of the scope, whatever the filter; another filter may have to look at all of them."""

    ids: tuple[int, ...]
    totals: DealTotals
    in_book: int


def load_table(services: Services, scope: Scope, choice: TableChoice) -> LoadedTable:
    """Filtered and sorted by the book; flags and amounts are looked at card by card, as on the board."""
    from app.services.deal_table import EVERYTHING

    table = services.deal_table
    in_book = table.totals(scope, EVERYTHING).deals
    if choice.wanted is not None:
        found = table.ids(scope, EVERYTHING, choice.sort, descending=choice.descending)
        ids = tuple(deal_id for deal_id in found if deal_id in choice.wanted)
        return LoadedTable(ids, totals_of(services, scope, ids), in_book)
    chosen = deal_filter(choice, scope)
    ids = table.ids(scope, chosen, choice.sort, descending=choice.descending)
    if not _looks_at_cards(choice.filter):
        return LoadedTable(ids, table.totals(scope, chosen), in_book)
    bare = replace(choice.filter, text="")
    ids = tuple(
        card.id
        for start in range(0, len(ids), READ_AT_ONCE)
        for card in services.funnel.cards(ids[start : start + READ_AT_ONCE], scope.as_of)
        if bare.shows(card)
    )
    return LoadedTable(ids, totals_of(services, scope, ids), in_book)


def deal_filter(choice: TableChoice, scope: Scope) -> DealFilter:
    """What the book itself can filter by."""
    from app.services.deal_table import DealFilter

    known = choice.filter.criteria.deal_filter(scope.as_of) or DealFilter()
    flags, stages = choice.filter.flags, choice.stages
    if flags:
        stages = tuple(stage for stage in stages if stage in OPEN_STAGES) or OPEN_STAGES
    # what a flag means to the book is asked of the book, so that few cards are left to look at
    if Flag.NO_CUSTOMER in flags:
        known = replace(known, customer_ids=(None,))
    if Flag.NO_OWNER in flags and not known.owner_ids:
        known = replace(known, owner_ids=(None,))
    if Flag.OVERDUE_CLOSE in flags and known.close_until is None:
        known = replace(known, close_until=scope.as_of - ONE_DAY)
    return replace(known, stages=stages, text=choice.filter.text)


def totals_of(services: Services, scope: Scope, ids: Sequence[int]) -> DealTotals:
    """Of any deals, read in blocks; the weighted amount of the open ones."""
    from app.services.deal_table import DealTotals

    deals = amount = weighted = bare = 0
    for start in range(0, len(ids), READ_AT_ONCE):
        for card in services.funnel.cards(ids[start : start + READ_AT_ONCE], scope.as_of):
            deals += 1
            amount += card.amount_cents or 0
            weighted += (card.weighted_cents or 0) if card.stage in OPEN_STAGES else 0
            bare += card.amount_cents is None
    return DealTotals(deals, amount, weighted, bare)


def _looks_at_cards(chosen: BoardFilter) -> bool:
    criteria = chosen.criteria
    return bool(chosen.flags) or criteria.amount_from is not None or criteria.amount_until is not None
