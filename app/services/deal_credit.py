"""The credit behind the open deals (R27), read for all of them at once; after an edit only those are read again that it can concern."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from msgspec import Struct, field

from app.changes import Changes
from app.storage.book import Book
from app.storage.queries import tracking_flags as queries
from app.terms import CreditState, HoldReason

States = Mapping[int, tuple[CreditState, Sequence[HoldReason]]]
CreditStates = Callable[[Sequence[int], date], States]
"""What is known of the credit behind deals; those of whom nothing is known are left out."""

_MONEY = ("invoice", "payment", "credit_file", "customer", "dealer", "sales_entry", "setting")


class _Kept(Struct):
    """parties: customer and dealer of each deal on the board when it was read. edited: deals written since."""

    as_of: date
    states: States
    parties: dict[int, tuple[int | None, int | None]]
    edited: set[int] = field(default_factory=set)


class DealCredit:
    """Asking costs nearly as much for one deal as for many, and the board asks for every card that comes into view."""

    def __init__(self, book: Book, ask: CreditStates) -> None:
        self._book = book
        self._ask = ask
        self._kept: _Kept | None = None
        self._turn = threading.Lock()
        book.on_change(self._on_changed)

    def read(self, as_of: date) -> States:
        """Of every open deal of whose credit anything is known."""
        # with the book's turn held no write comes in between: what is announced meanwhile was written before
        with self._book.read():
            with self._turn:
                kept = self._kept
                edited = set(kept.edited) if kept else set()
            if kept is None or kept.as_of != as_of:
                rows = self._book.rows(queries.PARTIES)
                kept = _Kept(as_of, self._ask([row[0] for row in rows if row[3]], as_of), _parties(rows))
                with self._turn:
                    self._kept = kept
            elif edited:
                states, parties = self._renewed(kept, edited), _parties(self._book.rows(queries.PARTIES))
                with self._turn:
                    kept.states, kept.parties, kept.edited = states, parties, kept.edited - edited
            return kept.states

    def _renewed(self, kept: _Kept, edited: set[int]) -> States:
        """A deal on order weighs on whoever buys or deals with it, and so on the other deals of the same, before and now."""
        before = [kept.parties[deal] for deal in edited if deal in kept.parties]
        customers = [customer for customer, _ in before if customer is not None]
        dealers = [dealer for _, dealer in before if dealer is not None]
        beside = queries.deals_beside(edited, customers, dealers)
        concerned = [row[0] for row in self._book.rows(*beside)]
        gone = edited.union(concerned)
        rest = {deal: state for deal, state in kept.states.items() if deal not in gone}
        return {**rest, **self._ask(concerned, kept.as_of)}

    def _on_changed(self, changes: Changes) -> None:
        with self._turn:
            if changes.touches(*_MONEY) or "deal" in changes.many:
                self._kept = None
            if self._kept is not None:
                self._kept.edited |= changes.ids.get("deal", frozenset())


def _parties(rows: Iterable[tuple[Any, ...]]) -> dict[int, tuple[int | None, int | None]]:
    return {deal: (customer, dealer) for deal, customer, dealer, _ in rows}
