"""R28 for a whole book at once: what every party owes on any day, as arrays.

`ageing.open_balances` says the same of one party and is what the tests hold this against.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from msgspec import Struct

Whole = npt.NDArray[np.int64]


class InvoiceColumns(NamedTuple):
    """Days are ordinals of `date`; party: a whole number that stands for who owes; due: given or assumed."""

    ids: Whole
    parties: Whole
    issued: Whole
    due: Whole
    cents: Whole


class PaymentColumns(NamedTuple):
    """invoices: id of the invoice it is matched to, 0 = none; the party of a matched payment does not count."""

    ids: Whole
    parties: Whole
    invoices: Whole
    paid: Whole
    cents: Whole


class Balances(Struct, frozen=True):
    """Of one day. open_cents: of each invoice of the ledger. notes, advances: of each party, beside the open invoices."""

    open_cents: Whole
    notes_cents: Whole
    advances_cents: Whole


class Ledger:
    """invoices are held by party, day of issue, id; `parties` ascending; party_at: place of an invoice's party among them.

    matched: payments on an invoice, by invoice, each with the invoice's party; loose: the others. Nothing in it changes.

    >>> def row(*values):
    ...     return np.array(values)
    >>> invoices = InvoiceColumns(row(1, 2, 3), row(7, 7, 8), row(10, 20, 20), row(40, 50, 50), row(100, 50, 30))
    >>> payments = PaymentColumns(row(1, 2), row(7, 8), row(0, 3), row(25, 30), row(120, 30))
    >>> Ledger(invoices, payments).balances(25).open_cents.tolist()
    [0, 30, 30]
    """

    def __init__(self, invoices: InvoiceColumns, payments: PaymentColumns) -> None:
        order = np.lexsort((invoices.ids, invoices.issued, invoices.parties))
        self.invoices = InvoiceColumns(*(column[order] for column in invoices))
        is_loose = payments.invoices == 0
        self.loose = PaymentColumns(*(column[is_loose] for column in payments))
        self.parties: Whole = np.unique(np.concatenate([self.invoices.parties, self.loose.parties]))
        self.party_at: Whole = np.searchsorted(self.parties, self.invoices.parties)
        self._first = np.searchsorted(self.invoices.parties, np.append(self.parties, _AFTER_ALL))
        self._take_matched(PaymentColumns(*(column[~is_loose] for column in payments)))
        self._order_events()

    def balances(self, day: int) -> Balances:
        """At the end of `day`; later invoices and payments do not count (R28)."""
        issued = self.invoices.issued <= day
        paid = self._paid_on_invoices(day)
        left = np.where(issued, self.invoices.cents - paid, 0)
        is_note = self.invoices.cents < 0
        advances = self.by_party(np.where(issued, np.where(is_note, 0, np.maximum(-left, 0)), paid))
        notes = self.by_party(np.where(is_note, np.maximum(-left, 0), 0))
        open_cents = np.maximum(left, 0)
        if len(self.loose.ids):
            open_cents, over = self._settle_oldest(open_cents, day)
            advances = advances + over
        return Balances(open_cents, notes, advances)

    def by_party(self, values: Whole) -> Whole:
        """Sums of a value per invoice, in the order of `parties`."""
        return _sums(values, self._first)

    def _take_matched(self, matched: PaymentColumns) -> None:
        by_id = np.argsort(self.invoices.ids)
        place = by_id[np.searchsorted(self.invoices.ids, matched.invoices, sorter=by_id)]
        order = np.argsort(place, kind="stable")
        parties = self.invoices.parties[place]
        self.matched = PaymentColumns(*(column[order] for column in matched._replace(parties=parties)))
        self._matched_first = np.searchsorted(place[order], np.arange(len(self.invoices.ids) + 1))

    def _paid_on_invoices(self, day: int) -> Whole:
        return _sums(np.where(self.matched.paid <= day, self.matched.cents, 0), self._matched_first)

    def _order_events(self) -> None:
        """Invoices and payments without an invoice in one row by party and day; on one day invoices come first."""
        parties = np.concatenate([self.invoices.parties, self.loose.parties])
        days = np.concatenate([self.invoices.issued, self.loose.paid])
        is_payment = np.repeat([0, 1], [len(self.invoices.ids), len(self.loose.ids)])
        self._events = np.lexsort((is_payment, days, parties))
        self._events_first = np.searchsorted(parties[self._events], np.append(self.parties, _AFTER_ALL))
        self._loose_at = np.searchsorted(self.parties, self.loose.parties)

    def _settle_oldest(self, open_cents: Whole, day: int) -> tuple[Whole, Whole]:
        """Open cents after the payments that name no invoice, and what of these is over by party.

        A payment reaches back only: what it finds nothing for is an advance for good. So the debt is a sum of invoices less
        payments that never falls below 0, and what is left of it are the newest invoices.
        """
        loose = np.where(self.loose.paid <= day, self.loose.cents, 0)
        walk = np.concatenate([open_cents, -np.maximum(loose, 0)])[self._events]
        running = np.cumsum(walk)
        first = self._events_first[:-1]
        before = running[first] - walk[first]
        lowest = np.minimum(np.minimum.reduceat(running, first) - before, 0)
        owed = self.by_party(open_cents)
        settled = owed - (_sums(walk, self._events_first) - lowest)
        up_to = np.cumsum(open_cents)
        start = np.concatenate([[0], up_to])[self._first[:-1]]
        still = np.clip(up_to - start[self.party_at] - settled[self.party_at], 0, open_cents)
        given = np.zeros(len(self.parties), np.int64)
        np.add.at(given, self._loose_at, loose)
        return still, given - settled


_AFTER_ALL = np.iinfo(np.int64).max


def _sums(values: Whole, bounds: Whole) -> Whole:
    """Sums of the stretches between bounds, empty ones 0; whole numbers throughout."""
    running = np.concatenate([[0], np.cumsum(values, dtype=np.int64)])
    sums: Whole = running[bounds[1:]] - running[bounds[:-1]]
    return sums
