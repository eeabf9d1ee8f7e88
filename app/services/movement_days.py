"""Where every customer stood at the end of a day, kept until the book changes: trails are asked for with every selection."""

from __future__ import annotations

import threading
from collections import OrderedDict
from datetime import date

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from app.changes import Changes
from app.services.portfolio import PortfolioService
from app.services.portfolio_points import Ints, Rollup
from app.services.scope import Scope
from app.storage.book import Book

KEPT_DAYS = 16


class Standing(Struct, frozen=True, eq=False):
    """Arrays by position of the attack-defence quadrant, ids ascending; as in PortfolioView, from which they are."""

    ids: Ints
    share: npt.NDArray[np.float64]
    potential_cents: Ints
    strategy: npt.NDArray[np.int8]
    before_book: npt.NDArray[np.bool_]

    def positions(self, customers: Ints) -> Ints:
        """Of these customers; -1 for one that is not there."""
        return Rollup(self.ids, len(self.ids)).positions(customers)


class Standings:
    """May be asked from any thread."""

    def __init__(self, book: Book, portfolio: PortfolioService) -> None:
        self._portfolio = portfolio
        self._kept: OrderedDict[tuple[Scope, date | None], Standing] = OrderedDict()
        self._edits = 0
        self._turn = threading.Lock()
        book.on_change(self._on_changed)

    def on_day(self, scope: Scope, known_on: date | None) -> Standing:
        key = (scope, known_on)
        with self._turn:
            found, edits = self._kept.get(key), self._edits
        if found is not None:
            return found
        view = self._portfolio.view(scope, known_on=known_on)
        standing = Standing(view.ids, view.share, view.potential_cents, view.strategy, view.before_book)
        with self._turn:
            # Another thread may have changed the book while this was read.
            if edits == self._edits:
                self._kept[key] = standing
                while len(self._kept) > KEPT_DAYS:
                    self._kept.popitem(last=False)
        return standing

    def _on_changed(self, _changes: Changes) -> None:
        with self._turn:
            self._kept.clear()
            self._edits += 1
