"""Invoices and payments of one party, and what of them is open on a day (R28)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from msgspec import Struct

from app.methods import ageing
from app.services.parties import Party
from app.storage.book import Book
from app.storage.queries import credit as queries


class PartyMoney(Struct, frozen=True):
    """Rows as `queries.invoices_of` and `payments_of` give them, with days as days; terms_days None: not known."""

    invoices: list[tuple[Any, ...]]
    payments: list[tuple[Any, ...]]
    terms_days: int | None

    def aged_invoices(self) -> list[ageing.Invoice]:
        return [ageing.Invoice(row[0], row[4], row[5], row[6], self.terms_days) for row in self.invoices]

    def aged_payments(self) -> list[ageing.Payment]:
        return [ageing.Payment(row[0], row[2], row[3], row[1]) for row in self.payments]

    def balances(self, as_of: date) -> ageing.OpenBalances:
        return ageing.open_balances(self.aged_invoices(), self.aged_payments(), as_of)


def party_money(book: Book, party: Party) -> PartyMoney:
    terms: dict[int, int] = dict(book.rows(queries.CREDIT_DAYS))
    return PartyMoney(
        [_dated(row, (4, 5, 8, 9)) for row in book.rows(*queries.invoices_of(party.key))],
        [_dated(row, (2,)) for row in book.rows(*queries.payments_of(party.key))],
        terms.get(party.key),
    )


def _dated(row: tuple[Any, ...], places: Iterable[int]) -> tuple[Any, ...]:
    """Days as `date` at these places."""
    cells = list(row)
    for at in places:
        cells[at] = None if cells[at] is None else date.fromisoformat(cells[at])
    return tuple(cells)
