"""Who to call today and what the delay costs; ladder steps, promises to pay, and the calculators (R29-R31)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal

from app.methods.bad_debt import PRINTED_LOSSES, PRINTED_MARGINS, ExtraSales, extra_sales
from app.methods.late_payment import PRINTED_RATES, LateCost, invoice_cost, months_until_loss
from app.services.collection_edits import CollectionEdits
from app.services.collection_reading import CallReader
from app.services.collection_views import CallRow, CollectionTables, PromiseRow, StepToDo
from app.services.ladder_reading import promises_found
from app.services.ledger_reading import LedgerReader
from app.services.margins import book_margin, borrowing_rate
from app.services.parties import Party, party_facts
from app.services.scope import Scope
from app.services.setting_values import SettingValues
from app.storage.book import Book

_CENTS = 100


class CollectionService(CollectionEdits):
    """Nothing is sent to anybody: steps and promises are notes, tasks are tasks of our own people."""

    def __init__(self, book: Book, settings: SettingValues, ledgers: LedgerReader) -> None:
        super().__init__(book)
        self._settings = settings
        self._ledgers = ledgers

    def calls(self, scope: Scope, as_of: date | None = None, *, due_only: bool = True) -> tuple[CallRow, ...]:
        """Parties of the filter with a ladder step due or a promise broken, dearest first: by interest lost, then by overdue.

        due_only False: all that are overdue, or have a step due.
        """
        rows = CallReader(self._book, self._settings, self._ledgers.read(), as_of or scope.as_of).rows(scope)
        return tuple(row for row in rows if row.step is not None or not due_only)

    def make_tasks(self, scope: Scope, as_of: date, title: Callable[[StepToDo], str]) -> int:
        """A task for every step due in the filter, due on as_of, for the party's rep; how many were made.

        None for a step that has a task already, done or not. `title` words it. One undo step, none if there is nothing to do.
        """
        calls = self.calls(scope, as_of)
        todo = [step for call in calls for step in _steps_due(call)]
        owners = {call.party: call.owner_id for call in calls}
        return self._add_tasks(todo, owners, as_of, title)

    def promises(self, scope: Scope, as_of: date | None = None, party: Party | None = None) -> tuple[PromiseRow, ...]:
        """Promises made and not withdrawn, the one due first first; of the filter, or of one party whatever the filter."""
        day = as_of or scope.as_of
        found = promises_found(self._book, self._ledgers.read().ledger, day)
        facts = party_facts(self._book, {one.party for one in found})
        rows = []
        for one in found:
            whose = facts.get(one.party)
            if whose is None or whose.party is None or (party is None and not whose.is_in(scope)):
                continue
            if party in (None, whose.party):
                rows.append(PromiseRow.of(one, whose))
        return tuple(rows)

    def extra_sales(self, loss_cents: int, margin: Decimal | None = None) -> ExtraSales:
        """Sales that make up for a loss (R29), in cents; margin None: the book's."""
        return extra_sales(loss_cents, book_margin(self._settings) if margin is None else margin)

    def months_until_loss(self, margin: Decimal | None = None, rate: Decimal | None = None) -> Decimal | None:
        """Months until interest has eaten the margin (R30), None without interest; None given: the book's."""
        return months_until_loss(
            book_margin(self._settings) if margin is None else margin,
            borrowing_rate(self._settings) if rate is None else rate,
        )

    def invoice_cost(
        self, amount_cents: int, days_overdue: int, margin: Decimal | None = None, rate: Decimal | None = None
    ) -> LateCost:
        """What the delay of an amount costs (R30); None given: the book's margin and rate."""
        return invoice_cost(
            amount_cents,
            book_margin(self._settings) if margin is None else margin,
            borrowing_rate(self._settings) if rate is None else rate,
            days_overdue,
        )

    def tables(
        self,
        margins: Sequence[Decimal] | None = None,
        rates: Sequence[Decimal] | None = None,
        losses_cents: Sequence[int] | None = None,
    ) -> CollectionTables:
        """The two tables of S2 (R29, R30); None: the printed margins, rates and losses, with the book's own put in its place."""
        own_margin, own_rate = book_margin(self._settings), borrowing_rate(self._settings)
        columns = tuple(sorted({*PRINTED_MARGINS, own_margin})) if margins is None else tuple(margins)
        lines = tuple(sorted({*PRINTED_RATES, own_rate})) if rates is None else tuple(rates)
        losses = tuple(loss * _CENTS for loss in PRINTED_LOSSES) if losses_cents is None else tuple(losses_cents)
        return CollectionTables(
            losses,
            columns,
            tuple(tuple(extra_sales(loss, margin) for margin in columns) for loss in losses),
            lines,
            tuple(tuple(months_until_loss(margin, rate) for margin in columns) for rate in lines),
            own_margin,
            own_rate,
        )


def _steps_due(call: CallRow) -> Iterable[StepToDo]:
    for claim in call.claims:
        if claim.is_due and claim.step is not None:
            yield StepToDo(
                *(claim.id, claim.number, call.party, call.name, claim.step, claim.open_cents, claim.days_overdue)
            )
