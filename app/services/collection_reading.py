"""The parties to call as of a day: their open invoices on the ladder, promises, and what the delay costs (R29-R31)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

import numpy as np

from app.methods.bad_debt import extra_sales
from app.methods.late_payment import against_profit, invoice_cost
from app.services.collection_views import CallRow, InvoiceClaim, PromiseRow
from app.services.ladder_reading import PromiseFound, Standing, promises_found, standings
from app.services.ledger_reading import BookLedger, day_of
from app.services.margins import book_margin, borrowing_rate, own_margins
from app.services.parties import PartyFacts, party_facts
from app.services.scope import Scope
from app.services.setting_values import SettingValues
from app.storage.book import Book
from app.terms import LadderStep, PromiseState

_LADDER = tuple(LadderStep)
_PROMISES = (PromiseState.BROKEN, PromiseState.OPEN, PromiseState.KEPT)


class CallReader:
    """Reads once for one day."""

    def __init__(self, book: Book, settings: SettingValues, kept: BookLedger, as_of: date) -> None:
        self._book = book
        self._settings = settings
        self._kept = kept
        self._as_of = as_of
        self._rate = borrowing_rate(settings)

    def rows(self, scope: Scope) -> list[CallRow]:
        """Of the filter, with anything overdue or a step due; dearest first."""
        facts, opens = self._open_invoices(scope)
        promises = promises_found(self._book, self._kept.ledger, self._as_of)
        due = {invoice: (party, due_on) for party, found in opens.items() for invoice, due_on, _ in found}
        stands = standings(self._book, self._settings, due, promises, self._as_of)
        made: dict[int, list[PromiseFound]] = defaultdict(list)
        for one in promises:
            made[one.party].append(one)
        margins = own_margins(self._book, self._settings, opens, self._as_of)
        rows = [
            self._row(
                facts[party], [self._claim(*one, stands[one[0]]) for one in found], made[party], margins.get(party)
            )
            for party, found in opens.items()
        ]
        shown = [row for row in rows if row.overdue_cents or row.step is not None]
        return sorted(shown, key=lambda row: (-row.cost.cost_cents, -row.overdue_cents, row.name))

    def _open_invoices(self, scope: Scope) -> tuple[Mapping[int, PartyFacts], dict[int, list[tuple[int, date, int]]]]:
        """Who the parties are, and party -> (invoice, due day, open cents) of the filter, oldest first.

        Nobody's are nobody to call.
        """
        ledger = self._kept.ledger
        open_cents = ledger.balances(self._as_of.toordinal()).open_cents
        at = np.flatnonzero((open_cents > 0) & (ledger.invoices.parties != 0))
        parties = ledger.invoices.parties[at].tolist()
        facts = party_facts(self._book, parties)
        found: dict[int, list[tuple[int, date, int]]] = defaultdict(list)
        columns = (ledger.invoices.ids[at], ledger.invoices.due[at], open_cents[at])
        for party, invoice, due, cents in zip(parties, *(column.tolist() for column in columns), strict=True):
            if party in facts and facts[party].is_in(scope):
                found[party].append((invoice, day_of(due), cents))
        for invoices in found.values():
            invoices.sort(key=lambda one: (one[1], one[0]))
        return facts, found

    def _claim(self, invoice: int, due_on: date, open_cents: int, stands: Standing) -> InvoiceClaim:
        days = (self._as_of - due_on).days
        step = stands.next
        return InvoiceClaim(
            *(invoice, stands.number, due_on, open_cents, days, step.step, step.due_on, step.is_due, step.paused_until),
            *(stands.late_reason, stands.is_disputed(self._as_of)),
            invoice_cost(open_cents, Decimal(0), self._rate, days).cost_cents,
        )

    def _row(
        self, facts: PartyFacts, claims: list[InvoiceClaim], promises: Iterable[PromiseFound], own: Decimal | None
    ) -> CallRow:
        assert facts.party is not None
        margin = book_margin(self._settings) if own is None else own
        overdue = sum(claim.open_cents for claim in claims if claim.days_overdue > 0)
        due = [claim.step for claim in claims if claim.is_due and claim.step is not None]
        paused = [claim.paused_until for claim in claims if claim.paused_until is not None and claim.days_overdue > 0]
        return CallRow(
            *(facts.party, facts.name, facts.owner_id, facts.owner, overdue, sum(claim.open_cents for claim in claims)),
            max(claim.days_overdue for claim in claims),
            max(due, key=_LADDER.index, default=None),
            _telling(promises, facts),
            margin,
            own is not None,
            against_profit(sum(claim.cost_cents for claim in claims), overdue, margin),
            extra_sales(overdue, margin),
            max(paused, default=None) if not due else None,
            tuple(claims),
        )


def _telling(promises: Iterable[PromiseFound], facts: PartyFacts) -> PromiseRow | None:
    """The latest broken one, else the open one due first, else the one kept last."""
    for state in _PROMISES:
        found = [one for one in promises if one.state is state]
        if found:
            return PromiseRow.of(found[0] if state is PromiseState.OPEN else found[-1], facts)
    return None
