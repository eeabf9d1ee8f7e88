"""What the collection service gives out (R29-R31). Amounts are cents, margins and rates parts of 1."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from msgspec import Struct

from app.methods.bad_debt import ExtraSales
from app.methods.late_payment import LateCost
from app.services.ladder_reading import PromiseFound
from app.services.parties import Party, PartyFacts
from app.terms import LadderStep, LateReason, PromiseState


class InvoiceClaim(Struct, frozen=True):
    """One open invoice of a call. step None: the ladder is at its end; is_due: to be taken today. See methods.collection.NextStep."""

    id: int
    number: str
    due_on: date
    open_cents: int
    days_overdue: int
    step: LadderStep | None
    step_on: date | None
    is_due: bool
    paused_until: date | None
    late_reason: LateReason | None
    is_disputed: bool
    cost_cents: int


class PromiseRow(Struct, frozen=True):
    """amount_cents by due_on; invoice None: for whatever is owed."""

    id: int
    party: Party
    name: str
    invoice_id: int | None
    invoice_number: str | None
    promised_on: date
    due_on: date
    amount_cents: int
    notes: str | None
    state: PromiseState

    @classmethod
    def of(cls, found: PromiseFound, facts: PartyFacts) -> PromiseRow:
        assert facts.party is not None
        one = found.promise
        return cls(
            *(one.id, facts.party, facts.name, one.invoice_id, found.number),
            *(one.promised_on, one.due_on, one.amount_cents, found.notes, found.state),
        )


class CallRow(Struct, frozen=True):
    """One party to call. step: the highest that is due today, None = none is. days: overdue, of the oldest open invoice.

    promise: the broken one, else the one due next, else the last kept one. cost: of the delay of all its overdue invoices so
    far; cost.eaten: interest as a part of their profit. margin: net, of the party where its sales say it, else the book's.
    extra_sales: what must be sold more if the overdue amount is lost (R29). paused_until: every step that would be due is held
    up by a dispute until then. claims: its open invoices on the ladder, oldest first.
    """

    party: Party
    name: str
    owner_id: int | None
    owner: str | None
    overdue_cents: int
    open_cents: int
    days: int
    step: LadderStep | None
    promise: PromiseRow | None
    margin: Decimal
    is_own_margin: bool
    cost: LateCost
    extra_sales: ExtraSales
    paused_until: date | None
    claims: tuple[InvoiceClaim, ...]

    @property
    def due_ids(self) -> tuple[int, ...]:
        """Invoices of which a step is to be taken today."""
        return tuple(claim.id for claim in self.claims if claim.is_due)


class StepToDo(Struct, frozen=True):
    """A ladder step for which a task is made."""

    invoice_id: int
    number: str
    party: Party
    name: str
    step: LadderStep
    open_cents: int
    days_overdue: int


class CollectionTables(Struct, frozen=True):
    """extra_sales[row of losses][column of margins] (R29); months[row of rates][column of margins], None = no interest (R30).

    margins hold the book's own, rates the book's own; own_margin and own_rate say which.
    """

    losses_cents: tuple[int, ...]
    margins: tuple[Decimal, ...]
    extra_sales: tuple[tuple[ExtraSales, ...], ...]
    rates: tuple[Decimal, ...]
    months: tuple[tuple[Decimal | None, ...], ...]
    own_margin: Decimal
    own_rate: Decimal
