"""What the receivables service gives out (R28). Amounts are cents; a party is a customer, or a dealer that is not one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from app.methods.late_payment import LateCost
from app.methods.receivable_days import DaysFigure, Effectiveness
from app.services.parties import Party
from app.terms import AgeBucket, Flag, LadderStep, LateReason


class AgeingRow(Struct, frozen=True):
    """party None: invoices and payments whose customer was deleted. total_cents is the sum of the five ages.

    credits_cents: credit notes and advances, in none of the ages. disputed_cents is part of the ages. oldest_days: days
    overdue of the oldest open invoice, below 0 = not due yet, None = nothing is open. invoices: how many are open.
    """

    party: Party | None
    uid: str
    name: str
    owner_id: int | None
    owner: str | None
    not_due_cents: int
    d1_30_cents: int
    d31_60_cents: int
    d61_90_cents: int
    d90_plus_cents: int
    total_cents: int
    credit_notes_cents: int
    advances_cents: int
    disputed_cents: int
    oldest_days: int | None
    invoices: int
    flags: tuple[Flag, ...] = ()

    @property
    def credits_cents(self) -> int:
        return self.credit_notes_cents + self.advances_cents

    @property
    def overdue_cents(self) -> int:
        return self.total_cents - self.not_due_cents

    @property
    def ages(self) -> tuple[int, int, int, int, int]:
        """In the order of AgeBucket."""
        return (self.not_due_cents, self.d1_30_cents, self.d31_60_cents, self.d61_90_cents, self.d90_plus_cents)


class AgeingView(Struct, frozen=True):
    """rows: largest total first; every party with something open or a credit. total: the sum of the rows, nobody's name.

    counts: open invoices of each age. flags: DUE_ASSUMED where an invoice has neither a due date nor terms.
    """

    as_of: date
    rows: tuple[AgeingRow, ...]
    total: AgeingRow
    counts: Mapping[AgeBucket, int]
    flags: tuple[Flag, ...]


class InvoiceRow(Struct, frozen=True):
    """due_on as typed, None = not known; expected_on is then by the terms, or 30 days on, and is_due_assumed says which.

    open_cents 0: settled, not issued by that day, or a credit note; then days_overdue and bucket are None. paid_cents:
    what payments have taken from it. next_step: due or to come, with its day, None where nothing is open or the ladder is at
    its end; paused_until: the last day a dispute holds the ladder up. cost: of the delay so far.
    """

    id: int
    number: str
    deal_id: int | None
    deal_name: str | None
    issued_on: date
    due_on: date | None
    expected_on: date
    amount_cents: int
    paid_cents: int
    open_cents: int
    days_overdue: int | None
    bucket: AgeBucket | None
    is_due_assumed: bool
    is_disputed: bool
    disputed_on: date | None
    dispute_over_on: date | None
    late_reason: LateReason | None
    notes: str | None
    taken: Mapping[LadderStep, date]
    next_step: LadderStep | None
    next_step_on: date | None
    is_step_due: bool
    paused_until: date | None
    cost: LateCost


class PaymentRow(Struct, frozen=True):
    """invoice_id None: settles the oldest invoice first. by_other: another party paid it on an invoice of this one."""

    id: int
    invoice_id: int | None
    paid_on: date
    amount_cents: int
    notes: str | None
    invoice_number: str | None
    by_other: bool


class MonthRow(Struct, frozen=True):
    """month: its first day; end_on: its last, or the as-of day. CEI is told from begin, sales, end and what of it is not due."""

    month: date
    end_on: date
    begin_cents: int
    sales_cents: int
    end_cents: int
    end_not_due_cents: int
    effectiveness: Effectiveness
    is_alert: bool


class DaysView(Struct, frozen=True):
    """start..end: the period whose credit sales were taken; months: the last twelve, oldest first, the latest up to as_of."""

    as_of: date
    start: date
    end: date
    receivables_cents: int
    not_due_cents: int
    sales_cents: int
    outstanding: DaysFigure
    countback: DaysFigure
    best_possible: DaysFigure
    delinquent: DaysFigure
    effectiveness: Effectiveness
    is_alert: bool
    months: tuple[MonthRow, ...]
