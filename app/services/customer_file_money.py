"""What a customer owes (R28) and what it bought, by product and by month."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from msgspec import Struct

from app.changes import Step
from app.methods import ageing
from app.methods.period import add_months, month_floor
from app.models import Customer, Invoice, Payment, Product
from app.services.customer_file_part import CustomerFilePart
from app.services.parties import Party
from app.services.party_money import party_money
from app.services.receivable_edits import delete_invoice
from app.services.records import existing
from app.services.scope import Scope
from app.storage.queries import customer_file as queries
from app.terms import AgeBucket


class InvoiceRecord(Struct, frozen=True):
    """open_cents: still to be paid at the view's as_of, 0 when settled and for a credit note. bucket None: nothing open.

    due_on as typed, None = not known; days_overdue is then counted by the customer's terms, or from 30 days after the invoice,
    and is_due_assumed says that.
    """

    id: int
    number: str
    deal_id: int | None
    issued_on: date
    due_on: date | None
    amount_cents: int
    notes: str | None
    deal_name: str | None
    open_cents: int
    days_overdue: int | None
    bucket: AgeBucket | None
    is_due_assumed: bool


class PaymentRecord(Struct, frozen=True):
    """invoice_id None: settles the oldest invoice first."""

    id: int
    invoice_id: int | None
    paid_on: date
    amount_cents: int
    notes: str | None
    invoice_number: str | None


class ReceivablesView(Struct, frozen=True):
    """Newest first. buckets: open cents of every age, in order; credit notes and advances stand apart from them."""

    as_of: date
    invoices: tuple[InvoiceRecord, ...]
    payments: tuple[PaymentRecord, ...]
    buckets: Mapping[AgeBucket, int]
    open_cents: int
    overdue_cents: int
    credit_notes_cents: int
    advances_cents: int


class ProductSales(Struct, frozen=True):
    """product None: the entries name none. margin None: not known of every entry."""

    product_id: int | None
    product_name: str | None
    sales_cents: int
    margin_cents: int | None


class MonthSales(Struct, frozen=True):
    """month: its first day. margin None: not known of every entry, or nothing sold."""

    month: date
    sales_cents: int
    margin_cents: int | None


class CustomerMoney(CustomerFilePart):
    def receivables(self, customer_id: int, as_of: date) -> ReceivablesView:
        """Those of the dealers that are this customer, too. Invoices and payments after as_of are listed, but do not count."""
        money = party_money(self._book, Party("customer", customer_id))
        rows = [(*row[:3], *row[4:8], row[3]) for row in money.invoices]
        payments = tuple(_payment(row) for row in money.payments)
        owed = money.balances(as_of)
        still_open = {one.id: one for one in owed.invoices}
        buckets = ageing.totals_by_bucket(owed.invoices)
        total = sum(buckets.values())
        return ReceivablesView(
            as_of,
            tuple(_invoice((*row, *_state(still_open.get(row[0])))) for row in rows),
            payments,
            buckets,
            total,
            total - buckets[AgeBucket.NOT_DUE],
            owed.credits.credit_notes_cents,
            owed.credits.advances_cents,
        )

    def save_invoice(self, invoice_id: int | None, fields: Mapping[str, object]) -> int:
        """Add (id None, with customer_id) or edit; an amount below 0 is a credit note.

        Raises RuleError NUMBER_MISSING, DAY_MISSING, AMOUNT_MISSING, UNKNOWN_RECORD.
        """
        return self._save(Invoice, invoice_id, fields, self._name(Customer, fields.get("customer_id")))

    def save_payment(self, payment_id: int | None, fields: Mapping[str, object]) -> int:
        """Add (id None, with customer_id) or edit; an amount below 0 is money given back.

        Raises RuleError DAY_MISSING, AMOUNT_MISSING, UNKNOWN_RECORD.
        """
        return self._save(Payment, payment_id, fields, self._name(Customer, fields.get("customer_id")))

    def delete_invoices(self, ids: Iterable[int]) -> None:
        """Payments matched to them stay, and settle the oldest invoice from then on. One undo step."""
        doomed = list(ids)
        with self._book.write(Step("DELETE_INVOICES", {"count": len(doomed)})) as session:
            for invoice_id in doomed:
                delete_invoice(session, existing(session, Invoice, invoice_id))

    def delete_payments(self, ids: Iterable[int]) -> None:
        self._delete(Payment, ids)

    def sales_by_product(self, customer_id: int, scope: Scope) -> tuple[ProductSales, ...]:
        """Of the scope's period, largest first; of won deals where the customer has no sales entry at all (R1)."""
        if self._sells_by_entries(customer_id):
            first = month_floor(scope.start)
            rows = self._rows(queries.entries_by(queries.ENTRY_PRODUCT, customer_id, first, scope.end))
        else:
            rows = self._rows(queries.won_by(queries.WON_PRODUCT, customer_id, scope.start, scope.end))
        found = (ProductSales(product, self._name(Product, product) or None, *sums[:2]) for product, *sums in rows)
        return tuple(sorted(found, key=lambda one: (-one.sales_cents, one.product_id or 0)))

    def sales_by_month(self, customer_id: int, as_of: date, months: int = 24) -> tuple[MonthSales, ...]:
        """The `months` months up to that of as_of, oldest first, without a gap; of won deals as `sales_by_product`."""
        first = add_months(month_floor(as_of), 1 - months)
        if self._sells_by_entries(customer_id):
            rows = self._rows(queries.entries_by(queries.ENTRY_MONTH, customer_id, first, as_of))
        else:
            won = self._rows(queries.won_by(queries.WON_MONTH, customer_id, first, as_of))
            rows = [(date.fromisoformat(f"{month}-01"), *sums) for month, *sums in won]
        known = {month: sums for month, *sums in rows}
        every = (add_months(first, step) for step in range(months))
        return tuple(MonthSales(month, *known.get(month, (0, None))[:2]) for month in every)

    def _sells_by_entries(self, customer_id: int) -> bool:
        return bool(self._rows(queries.has_entries(customer_id))) or not self._settings.whole("sales_from_deals")


def _invoice(values: tuple[Any, ...]) -> InvoiceRecord:
    return InvoiceRecord(*values)


def _payment(row: tuple[Any, ...]) -> PaymentRecord:
    return PaymentRecord(*row[:6])


def _state(still_open: ageing.OpenInvoice | None) -> tuple[int, int | None, AgeBucket | None, bool]:
    """The last four fields of InvoiceRecord."""
    if still_open is None:
        return 0, None, None, False
    return still_open.open_cents, still_open.days_overdue, still_open.bucket, still_open.is_due_assumed
