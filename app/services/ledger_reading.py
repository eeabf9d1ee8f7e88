"""The ledger of the book, read once and kept until an invoice, a payment or a link changes."""

from __future__ import annotations

import threading
from datetime import date, timedelta
from typing import Any

import numpy as np
from msgspec import Struct

from app.changes import Changes
from app.methods.ageing import DEFAULT_TERMS_DAYS
from app.methods.ledger import InvoiceColumns, Ledger, PaymentColumns, Whole
from app.storage.book import Book
from app.storage.queries import credit as queries

_WIDTH = 5


class BookLedger(Struct, frozen=True):
    """is_assumed: per invoice of the ledger, whether neither a due date nor terms are known. terms: days by party."""

    ledger: Ledger
    is_assumed: np.ndarray[Any, np.dtype[np.bool_]]
    terms: dict[int, int]


class LedgerReader:
    def __init__(self, book: Book) -> None:
        self._book = book
        self._kept: BookLedger | None = None
        self._edits = 0
        self._turn = threading.Lock()
        book.on_change(self._on_changed)

    def read(self) -> BookLedger:
        with self._turn:
            kept, edits = self._kept, self._edits
        if kept is None:
            kept = _read(self._book)
            with self._turn:
                # Another thread may have written while this was read.
                self._kept = kept if edits == self._edits else None
        return kept

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("invoice", "payment", "dealer", "customer", "credit_file"):
            with self._turn:
                self._kept = None
                self._edits += 1


def _read(book: Book) -> BookLedger:
    with book.read():
        terms: dict[int, int] = dict(book.rows(queries.CREDIT_DAYS))
        (invoices,), (payments,) = book.rows(queries.INVOICES)[0], book.rows(queries.PAYMENTS)[0]
    ids, parties, issued, due, cents = _columns(invoices)
    issued_on = _ordinals(issued)
    lacking = np.flatnonzero(due == 0)
    due_on = _ordinals(np.where(due == 0, issued, due))
    debtors = parties[lacking].tolist()
    due_on[lacking] += np.array([terms.get(party, DEFAULT_TERMS_DAYS) for party in debtors], np.int64)
    unknown = [one for one, party in zip(ids[lacking].tolist(), debtors, strict=True) if party not in terms]
    numbers, payers, settles, paid, amounts = _columns(payments)
    ledger = Ledger(
        InvoiceColumns(ids, parties, issued_on, due_on, cents),
        PaymentColumns(numbers, payers, settles, _ordinals(paid), amounts),
    )
    return BookLedger(ledger, np.isin(ledger.invoices.ids, unknown), terms)


def _columns(cell: str | None) -> Whole:
    """The five columns of a cell of whole numbers, None = no rows."""
    numbers = np.fromstring(cell or "", np.int64, sep=",")
    return np.ascontiguousarray(numbers.reshape(-1, _WIDTH).T)


def _ordinals(days: Whole) -> Whole:
    """Days written as 20260630 as ordinals, each reckoned once: a book has few days and many invoices."""
    written, at = np.unique(days, return_inverse=True)
    known = [date(day // 10_000, day // 100 % 100, day % 100).toordinal() for day in written.tolist()]
    ordinals: Whole = np.array(known, np.int64)[at]
    return ordinals


def day_of(ordinal: int) -> date:
    return date.min + timedelta(days=ordinal - 1)
