"""What is owed by whom, how old it is, and how fast it comes in (R28)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from app.methods import ageing
from app.methods.collection import NextStep
from app.methods.late_payment import invoice_cost
from app.methods.receivable_days import DaysFigure, mean_days_late, settled_days
from app.services.ageing_reading import ageing_view
from app.services.ladder_reading import Standing, promises_found, standings
from app.services.ledger_reading import LedgerReader
from app.services.margins import book_margin, borrowing_rate, own_margins
from app.services.parties import Party
from app.services.party_money import party_money
from app.services.receivable_edits import ReceivableEdits
from app.services.receivable_figures import days_view
from app.services.receivable_views import AgeingView, DaysView, InvoiceRow, PaymentRow
from app.services.scope import Scope
from app.services.setting_values import SettingValues
from app.storage.book import Book
from app.terms import LateReason


class ReceivableService(ReceivableEdits):
    """Amounts are as of the end of a day: invoices issued and payments made later do not count."""

    def __init__(self, book: Book, settings: SettingValues, ledgers: LedgerReader) -> None:
        super().__init__(book)
        self._settings = settings
        self._ledgers = ledgers

    def ageing(self, scope: Scope, as_of: date | None = None) -> AgeingView:
        """Every party of the filter with something open or a credit, largest first; as_of None: the scope's."""
        return ageing_view(self._book, self._ledgers.read(), scope, as_of or scope.as_of)

    def days(self, scope: Scope, as_of: date | None = None) -> DaysView:
        """DSO and its relatives over the scope's period, up to as_of, and the last twelve months one by one."""
        return days_view(self._book, self._settings, self._ledgers.read(), scope, as_of or scope.as_of)

    def days_late(self, party: Party, as_of: date) -> DaysFigure:
        """Mean days after the due date of the invoices paid in full by then; NOTHING_PAID if there is none."""
        money = party_money(self._book, party)
        invoices = money.aged_invoices()
        return mean_days_late(invoices, settled_days(invoices, money.aged_payments(), as_of))

    def invoices(self, party: Party, as_of: date) -> tuple[InvoiceRow, ...]:
        """All invoices and credit notes of a party, newest first; those issued later are listed, but nothing is open of them."""
        money = party_money(self._book, party)
        still_open = {one.id: one for one in money.balances(as_of).invoices}
        promises = promises_found(self._book, self._ledgers.read().ledger, as_of)
        due = {one.id: (party.key, one.due_on) for one in still_open.values()}
        stands = standings(self._book, self._settings, due, promises, as_of)
        margins = own_margins(self._book, self._settings, [party.key], as_of)
        rates = margins.get(party.key, book_margin(self._settings)), borrowing_rate(self._settings)
        return tuple(
            _invoice_row(aged, row, still_open.get(row[0]), stands.get(row[0]), rates, as_of)
            for aged, row in zip(money.aged_invoices(), money.invoices, strict=True)
        )

    def payments(self, party: Party) -> tuple[PaymentRow, ...]:
        """Newest first: its own, and those of others on its invoices."""
        rows = party_money(self._book, party).payments
        return tuple(_payment_row(*row) for row in rows)


def _invoice_row(
    aged: ageing.Invoice,
    row: tuple[Any, ...],
    still_open: ageing.OpenInvoice | None,
    stands: Standing | None,
    rates: tuple[Decimal, Decimal],
    as_of: date,
) -> InvoiceRow:
    """rates: net margin and borrowing rate. Without an open balance the ladder does not ask."""
    expected_on, is_assumed = ageing.due_date(aged)
    open_cents = still_open.open_cents if still_open else 0
    has_issued = aged.issued_on <= as_of and aged.amount_cents > 0
    overdue = still_open.days_overdue if still_open else None
    step = stands.next if stands else NextStep(None, None, False)
    return InvoiceRow(
        id=aged.id,
        number=row[1],
        deal_id=row[2],
        deal_name=row[3],
        issued_on=aged.issued_on,
        due_on=aged.due_on,
        expected_on=expected_on,
        amount_cents=aged.amount_cents,
        paid_cents=aged.amount_cents - open_cents if has_issued else 0,
        open_cents=open_cents,
        days_overdue=overdue,
        bucket=still_open.bucket if still_open else None,
        is_due_assumed=is_assumed,
        is_disputed=_is_disputed(row[8], row[9], as_of),
        disputed_on=row[8],
        dispute_over_on=row[9],
        late_reason=LateReason(row[10]) if row[10] else None,
        notes=row[7],
        taken=stands.claim.taken if stands else {},
        next_step=step.step,
        next_step_on=step.due_on,
        is_step_due=step.is_due,
        paused_until=step.paused_until,
        cost=invoice_cost(open_cents, *rates, overdue or 0),
    )


def _is_disputed(since: date | None, over: date | None, as_of: date) -> bool:
    return since is not None and since <= as_of and (over is None or over > as_of)


def _payment_row(*values: Any) -> PaymentRow:
    payment_id, invoice_id, paid_on, cents, notes, number, by_other = values
    return PaymentRow(payment_id, invoice_id, paid_on, cents, notes, number, bool(by_other))
