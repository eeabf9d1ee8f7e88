"""What a company has paid, with the invoice each payment settles, and what it promised to pay (R28, R31)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.terms import PromiseState
from app.ui.credit.party_section import MONEY_TABLES, PartySection
from app.ui.i18n import translate
from app.ui.labels.credit_terms import promise_state_name
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import LookupCombo
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.rows_model import Column
from app.ui.widgets.typed_edit import DateEdit, TextEdit

if TYPE_CHECKING:
    from app.services.collection_views import PromiseRow
    from app.services.receivable_views import PaymentRow

FIGURES = "99,999.9"
_TONES = {PromiseState.BROKEN: "bad", PromiseState.KEPT: "good", PromiseState.OPEN: ""}


class InvoiceChoice(Struct, frozen=True):
    """An invoice that a payment may settle; name: its number."""

    id: int
    name: str


class PaymentsSection(PartySection):
    """The invoice of a payment is chosen in its cell; without one it settles the oldest."""

    TABLES = MONEY_TABLES

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("CreditParty", "Add what was paid; without an invoice it settles the oldest one first.")
        super().__init__(context, translate("CreditParty", "Payments"), empty, parent)
        self._choices: tuple[InvoiceChoice, ...] = ()
        self.invoice = LookupCombo()
        amount = translate("CreditParty", "Amount, {unit}").format(unit=context.formats.unit_label())
        self.new = self.add_row(
            {
                "paid_on": (translate("CreditParty", "Paid on"), DateEdit()),
                "amount_cents": (amount, MoneyEdit(context.formats)),
                "invoice_id": (translate("CreditParty", "Invoice (blank: the oldest)"), self.invoice),
            },
            self._add,
        )
        self.table = self.add_table(self._columns())
        self.finish()

    @override
    def load(self) -> None:
        rows = self._context.services.receivables.payments(self.party)
        self._choices = tuple(InvoiceChoice(one.id, one.number) for one in self.invoices if one.amount_cents > 0)
        if not self.invoice.hasFocus():
            self.invoice.set_items(self._choices)
        self.table.show_rows(rows)
        self.show_count(len(rows))

    @override
    def on_edited(self, record: PaymentRow, field: str, value: Any) -> None:
        receivables = self._context.services.receivables
        if field == "invoice_id":
            self.attempt(lambda: receivables.match_payment(record.id, value))
        else:
            self.attempt(lambda: receivables.save_payment(record.id, {field: value}))

    @override
    def on_deletion(self, records: list[PaymentRow]) -> None:
        self.attempt(lambda: self._context.services.receivables.delete_payments([one.id for one in records]))

    def _add(self, values: dict[str, Any]) -> None:
        self._context.services.receivables.save_payment(None, {**self.party.fields, **values})

    def _columns(self) -> list[Column[PaymentRow]]:
        formats = self._context.formats
        return [
            self.day_column(translate("CreditParty", "Paid on"), "paid_on"),
            self.money_column(
                translate("CreditParty", "Amount\n{unit}").format(unit=formats.unit_label()), "amount_cents", FIGURES
            ),
            Column(
                translate("CreditParty", "Settles"),
                lambda row: row.invoice_number or translate("CreditParty", "the oldest first"),
                "2026-00000 the oldest",
                field="invoice_id",
                value=lambda row: row.invoice_id,
                editor=lambda parent: LookupCombo(self._choices, None, parent),
                tone=lambda row: "" if row.invoice_number else "muted",
            ),
            Column(
                translate("CreditParty", "Notes"),
                lambda row: _payment_notes(row),
                field="notes",
                value=lambda row: row.notes,
                editor=TextEdit,
            ),
        ]


class PromisesSection(PartySection):
    """Kept or broken is told from the payments; Delete takes a promise back."""

    TABLES = ("payment_promise", *MONEY_TABLES)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate(
            "CreditParty", "Note what was promised: an amount by a day. A broken one makes the next step due."
        )
        super().__init__(context, translate("CreditParty", "Promises to pay"), empty, parent)
        formats = context.formats
        amount = translate("CreditParty", "Amount, {unit}").format(unit=formats.unit_label())
        self.new = self.add_row(
            {
                "amount": (amount, MoneyEdit(formats)),
                "due": (translate("CreditParty", "Paid by"), DateEdit()),
                "notes": (translate("CreditParty", "Notes"), TextEdit()),
            },
            self._add,
        )
        self.table = self.add_table(
            [
                Column(
                    translate("CreditParty", "Promised on"), lambda row: formats.day(row.promised_on), "2026-11-21 "
                ),
                Column(translate("CreditParty", "Paid by"), lambda row: formats.day(row.due_on), "2026-11-21 "),
                Column(
                    translate("CreditParty", "Amount\n{unit}").format(unit=formats.unit_label()),
                    lambda row: formats.amount_in_unit(row.amount_cents),
                    FIGURES,
                    right=True,
                ),
                Column(
                    translate("CreditParty", "State"),
                    lambda row: promise_state_name(row.state),
                    "Promise broken",
                    tone=lambda row: _TONES[row.state],
                ),
                Column(translate("CreditParty", "Invoice"), lambda row: row.invoice_number or "", "2026-00000 m"),
                Column(translate("CreditParty", "Notes"), lambda row: row.notes or ""),
            ]
        )
        self.finish()

    @override
    def load(self) -> None:
        rows = self._context.services.collection.promises(self.scope, party=self.party)
        self.table.show_rows(rows[::-1])
        self.show_count(len(rows))

    @override
    def on_deletion(self, records: list[PromiseRow]) -> None:
        collection, day = self._context.services.collection, self.scope.as_of
        for record in records:
            self.attempt(lambda one=record: collection.withdraw_promise(one.id, day))  # type: ignore[misc]

    def _add(self, values: dict[str, Any]) -> None:
        collection = self._context.services.collection
        amount, due = values["amount"] or 0, values["due"] or self.scope.as_of
        collection.promise(self.party, amount, due, today=self.scope.as_of, notes=values["notes"])


def _payment_notes(row: PaymentRow) -> str:
    if not row.by_other:
        return row.notes or ""
    text = translate("CreditParty", "paid by another company")
    return f"{row.notes} · {text}" if row.notes else text
