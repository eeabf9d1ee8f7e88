"""The lanes into which the columns of the board are cut (R13)."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence

import numpy as np
from msgspec import Struct

from app.methods.attack_defence import STRATEGY_ORDER
from app.services.book_settings import SettingsService
from app.services.lookups import LookupService
from app.services.portfolio import PortfolioService
from app.services.scope import Scope, scope_for
from app.storage.book import Book
from app.storage.queries import board as queries
from app.terms import OPEN_STAGES, DealStage, LaneKind, Strategy

LISTS = {
    LaneKind.OWNER: "rep",
    LaneKind.AREA: "area",
    LaneKind.INDUSTRY: "industry",
    LaneKind.DEALER: "dealer",
}


class Lane(Struct, frozen=True):
    """key: id of the rep, area ..., of strategies the word of the enum; None: none. name None with it, and for strategies.

    ids: stage -> deals in card order. deals counts all seven stages, the amounts stages 1-6 as the figures of the board do.
    """

    key: Hashable
    name: str | None
    deals: int
    amount_cents: int
    weighted_cents: int
    ids: Mapping[DealStage, tuple[int, ...]]


class BoardService:
    def __init__(
        self, book: Book, settings: SettingsService, lookups: LookupService, portfolio: PortfolioService
    ) -> None:
        self._book = book
        self._settings = settings
        self._lookups = lookups
        self._portfolio = portfolio

    def lanes(self, scope: Scope, kind: LaneKind, columns: Mapping[DealStage, Sequence[int]]) -> tuple[Lane, ...]:
        """The columns cut into lanes, the largest open amount first and the lane of "none" last; only lanes with deals."""
        rows = self._book.rows(*queries.lanes(kind.value, self._settings.odds_bp(), scope.whose))
        facts = {row[0]: row[1:] for row in rows}
        strategies = self._strategies(scope) if kind is LaneKind.STRATEGY else None
        found: dict[Hashable, _Sum] = {}
        for stage, ids in columns.items():
            is_open = stage in OPEN_STAGES
            for deal_id in ids:
                if deal_id not in facts:
                    continue
                key, amount, weighted = facts[deal_id]
                if strategies is not None:
                    key = strategies.get(key)
                lane = found.get(key)
                if lane is None:
                    lane = found[key] = _Sum({})
                lane.add(stage, deal_id, amount if is_open else None, weighted if is_open else None)
        names = self._lookups.names(LISTS[kind]) if kind in LISTS else {}
        lanes = [lane.done(key, names.get(key) if isinstance(key, int) else None) for key, lane in found.items()]
        return tuple(sorted(lanes, key=lambda lane: (lane.key is None, -lane.amount_cents, lane.name or "")))

    def _strategies(self, scope: Scope) -> dict[int, Strategy]:
        """By customer, over the whole book: a filter of the board moves no customer (R2)."""
        view = self._portfolio.view(scope_for(scope.as_of))
        return {int(view.ids[i]): STRATEGY_ORDER[view.strategy[i]] for i in np.flatnonzero(view.strategy >= 0)}


class _Sum(Struct):
    """A lane as it is added up."""

    ids: dict[DealStage, list[int]]
    deals: int = 0
    amount: int = 0
    weighted: int = 0

    def add(self, stage: DealStage, deal_id: int, amount: int | None, weighted: int | None) -> None:
        self.ids.setdefault(stage, []).append(deal_id)
        self.deals += 1
        self.amount += amount or 0
        self.weighted += weighted or 0

    def done(self, key: Hashable, name: str | None) -> Lane:
        ids = {stage: tuple(found) for stage, found in self.ids.items()}
        return Lane(key, name, self.deals, self.amount, self.weighted, ids)
