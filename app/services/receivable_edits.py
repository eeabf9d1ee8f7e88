"""Writing invoices, payments and disputes; each method is one undo step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy import select

from app.changes import Step
from app.errors import RuleError
from app.models import CollectionStep, Customer, Dealer, Invoice, Payment, PaymentPromise, Task
from app.services.record_part import RecordPart
from app.services.records import existing, put
from app.storage.write_session import WriteSession
from app.terms import LateReason


class ReceivableEdits(RecordPart):
    def save_invoice(self, invoice_id: int | None, fields: Mapping[str, object]) -> int:
        """Add (id None; `Party.fields` says whose) or edit; an amount below 0 is a credit note.

        Raises RuleError CUSTOMER_MISSING, NUMBER_MISSING, DAY_MISSING, AMOUNT_MISSING, UNKNOWN_RECORD.
        """
        code = "ADD_INVOICE" if invoice_id is None else "EDIT_INVOICE"
        with self._book.write(Step(code, {"name": self._party_name(Invoice, invoice_id, fields)})) as session:
            record = put(session, Invoice, invoice_id, fields)
            if record.customer_id is None and record.dealer_id is None:
                raise RuleError("CUSTOMER_MISSING")
            return record.id

    def save_payment(self, payment_id: int | None, fields: Mapping[str, object]) -> int:
        """Add (id None; `Party.fields` says whose) or edit; below 0 is money given back. invoice_id: what it settles, None =
        the oldest first. A payment on an invoice that names nobody is its party's.

        Raises RuleError CUSTOMER_MISSING, DAY_MISSING, AMOUNT_MISSING, UNKNOWN_RECORD.
        """
        code = "ADD_PAYMENT" if payment_id is None else "EDIT_PAYMENT"
        with self._book.write(Step(code, {"name": self._party_name(Payment, payment_id, fields)})) as session:
            record = put(session, Payment, payment_id, fields)
            self._take_party(session, record)
            return record.id

    def match_payment(self, payment_id: int, invoice_id: int | None) -> None:
        """Say which invoice a payment settles; None: the oldest first. Raises RuleError UNKNOWN_RECORD."""
        number = self._book.rows("SELECT number FROM invoice WHERE id = ?", (invoice_id,))
        code = "UNMATCH_PAYMENT" if invoice_id is None else "MATCH_PAYMENT"
        with self._book.write(Step(code, {"name": number[0][0] if number else ""})) as session:
            record = existing(session, Payment, payment_id)
            self._take_party(session, record)
            put(session, Payment, payment_id, {"invoice_id": invoice_id})

    def dispute(self, ids: Iterable[int], day: date) -> None:
        """These invoices are disputed since `day`; one already in dispute keeps its first day. Raises RuleError UNKNOWN_RECORD."""
        chosen = list(dict.fromkeys(ids))
        with self._book.write(Step("DISPUTE_INVOICES", {"count": len(chosen)})) as session:
            for invoice_id in chosen:
                invoice = existing(session, Invoice, invoice_id)
                if invoice.disputed_on is None or invoice.dispute_over_on is not None:
                    invoice.disputed_on, invoice.dispute_over_on = day, None
                invoice.late_reason = LateReason.DISPUTE.value

    def settle_dispute(self, ids: Iterable[int], day: date) -> None:
        """From `day` on the ladder goes on; invoices that are not in dispute stay as they are. Raises RuleError UNKNOWN_RECORD."""
        chosen = list(dict.fromkeys(ids))
        with self._book.write(Step("SETTLE_DISPUTE", {"count": len(chosen)})) as session:
            for invoice_id in chosen:
                invoice = existing(session, Invoice, invoice_id)
                if invoice.disputed_on is not None and invoice.dispute_over_on is None:
                    invoice.dispute_over_on = max(day, invoice.disputed_on)
                    if invoice.late_reason == LateReason.DISPUTE:
                        invoice.late_reason = None

    def set_late_reason(self, ids: Iterable[int], reason: LateReason | None) -> None:
        """Why these invoices are not paid (R31); a dispute is opened by `dispute`. Raises RuleError UNKNOWN_RECORD."""
        chosen = list(dict.fromkeys(ids))
        with self._book.write(Step("SET_LATE_REASON", {"count": len(chosen)})) as session:
            for invoice_id in chosen:
                existing(session, Invoice, invoice_id).late_reason = None if reason is None else reason.value

    def delete_invoices(self, ids: Iterable[int]) -> None:
        """Payments matched to them stay and settle the oldest invoice from then on; ladder steps go. Raises RuleError UNKNOWN_RECORD."""
        doomed = list(dict.fromkeys(ids))
        with self._book.write(Step("DELETE_INVOICES", {"count": len(doomed)})) as session:
            for invoice_id in doomed:
                delete_invoice(session, existing(session, Invoice, invoice_id))

    def delete_payments(self, ids: Iterable[int]) -> None:
        """Raises RuleError UNKNOWN_RECORD."""
        self._delete(Payment, ids)

    def _take_party(self, session: WriteSession, payment: Payment) -> None:
        """The payer, so that the payment stays somebody's when it no longer names an invoice."""
        if payment.customer_id is not None or payment.dealer_id is not None:
            return
        if payment.invoice_id is None:
            raise RuleError("CUSTOMER_MISSING")
        invoice = existing(session, Invoice, payment.invoice_id)
        payment.customer_id, payment.dealer_id = invoice.customer_id, invoice.dealer_id

    def _party_name(
        self, model: type[Invoice] | type[Payment], record_id: int | None, fields: Mapping[str, object]
    ) -> str:
        """ "" for a party that is not there."""
        named = {"customer_id": fields.get("customer_id"), "dealer_id": fields.get("dealer_id")}
        if record_id is not None and not any(named.values()):
            rows = self._book.rows(
                f"SELECT customer_id, dealer_id FROM {model.__tablename__} WHERE id = ?", (record_id,)
            )
            named = dict(zip(named, rows[0], strict=True)) if rows else {}
        return self._name(Customer, named.get("customer_id")) or self._name(Dealer, named.get("dealer_id"))


def delete_invoice(session: WriteSession, invoice: Invoice) -> None:
    """The invoice with what only it gives a meaning; money and promises stay with its party."""
    for payment in session.scalars(select(Payment).where(Payment.invoice_id == invoice.id)):
        payment.invoice_id = None
        if payment.customer_id is None and payment.dealer_id is None:
            payment.customer_id, payment.dealer_id = invoice.customer_id, invoice.dealer_id
    for promise in session.scalars(select(PaymentPromise).where(PaymentPromise.invoice_id == invoice.id)):
        promise.invoice_id = None
        if promise.customer_id is None and promise.dealer_id is None:
            promise.customer_id, promise.dealer_id = invoice.customer_id, invoice.dealer_id
    for task in session.scalars(select(Task).where(Task.invoice_id == invoice.id)):
        task.invoice_id = None
    for step in session.scalars(select(CollectionStep).where(CollectionStep.invoice_id == invoice.id)):
        session.delete(step)
    session.flush()
    session.delete(invoice)
