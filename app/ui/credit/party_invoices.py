"""The invoices of a company and where each stands on the ladder; its credit notes apart (R28, R31)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from app.terms import LateReason
from app.ui.credit.collecting import Collecting
from app.ui.credit.party_section import MONEY_TABLES, PartySection
from app.ui.credit.words import short_step
from app.ui.formats import MISSING
from app.ui.i18n import translate
from app.ui.labels.credit_terms import ladder_step_name, late_reason_name
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import ChoiceCombo
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.rows_model import Column
from app.ui.widgets.typed_edit import DateEdit, TextEdit

if TYPE_CHECKING:
    from app.services.receivable_views import InvoiceRow

FIGURES = "99,999.9"


class BillsSection(PartySection):
    """Invoices or credit notes: records of one table, those of credit notes below nothing."""

    def bills(self, *, are_credits: bool) -> list[InvoiceRow]:
        return [row for row in self.invoices if (row.amount_cents < 0) == are_credits]

    @override
    def on_deletion(self, records: list[InvoiceRow]) -> None:
        self.attempt(lambda: self._context.services.receivables.delete_invoices([one.id for one in records]))


class InvoicesSection(BillsSection):
    """deal_asked(deal id) from an invoice that belongs to one."""

    TABLES = (*MONEY_TABLES, "collection_step", "payment_promise", "setting", "deal")

    deal_asked = Signal(int)

    def __init__(self, context: PageContext, collecting: Collecting, parent: QWidget | None = None) -> None:
        empty = translate("CreditParty", "Add the invoices, or import them from your accounting.")
        super().__init__(context, translate("CreditParty", "Invoices"), empty, parent)
        self._collecting = collecting
        self.new = self.add_row(_new_fields(context), self._add, translate("CreditParty", "Add invoice"))
        self.table = self.add_table(self._columns())
        self.table.opened.connect(self._on_opened)
        self.step = self._button(translate("CreditParty", "Step taken…"), self._note_step)
        self.promise = self._button(translate("CreditParty", "Promise…"), self._note_promise)
        self.dispute = self._button(translate("CreditParty", "Dispute…"), self._note_dispute)
        self.settle = self._button(translate("CreditParty", "Dispute settled"), self._settle)
        line = QHBoxLayout()
        for button in (self.step, self.promise, self.dispute, self.settle):
            line.addWidget(button)
        line.addStretch(1)
        self.body.addLayout(line)
        self.table.selectionModel().selectionChanged.connect(self._enable)
        self.finish()

    @override
    def load(self) -> None:
        invoices = self.bills(are_credits=False)
        # what is open comes first, the oldest debt on top
        invoices.sort(key=lambda row: (row.open_cents == 0, row.expected_on if row.open_cents else row.issued_on))
        self.table.show_rows(invoices)
        self.show_count(len(invoices))
        self._enable()

    @override
    def on_edited(self, record: InvoiceRow, field: str, value: Any) -> None:
        receivables = self._context.services.receivables
        if field == "late_reason":
            reason = LateReason(value) if value else None
            if reason is LateReason.DISPUTE:
                self.attempt(lambda: receivables.dispute([record.id], self.scope.as_of))
            else:
                self.attempt(lambda: receivables.set_late_reason([record.id], reason))
        else:
            self.attempt(lambda: receivables.save_invoice(record.id, {field: value}))

    def _add(self, values: dict[str, Any]) -> None:
        self._context.services.receivables.save_invoice(None, {**self.party.fields, **values})

    def _open(self) -> list[InvoiceRow]:
        """Of those selected, all that are to be paid."""
        return [row for row in self.table.selected() if row.open_cents > 0]

    def _enable(self) -> None:
        chosen = self._open()
        for button in (self.step, self.promise, self.dispute):
            button.setEnabled(bool(chosen) and not self.read_only)
        self.settle.setEnabled(any(row.is_disputed for row in chosen) and not self.read_only)

    def _note_step(self) -> None:
        chosen = self._open()
        step = next((row.next_step for row in chosen if row.next_step is not None), None)
        self._collecting.ask_step(self.detail.row.name, [row.id for row in chosen], step)

    def _note_promise(self) -> None:
        chosen = self._open()
        invoice = chosen[0].id if len(chosen) == 1 else None
        self._collecting.ask_promise(self.party, self.detail.row.name, sum(row.open_cents for row in chosen), invoice)

    def _note_dispute(self) -> None:
        self._collecting.ask_dispute(self.detail.row.name, [row.id for row in self._open() if not row.is_disputed])

    def _settle(self) -> None:
        disputed = [row.id for row in self._open() if row.is_disputed]
        self.attempt(lambda: self._context.services.receivables.settle_dispute(disputed, self.scope.as_of))

    def _on_opened(self, row: InvoiceRow) -> None:
        if row.deal_id is not None:
            self.deal_asked.emit(row.deal_id)

    def _button(self, text: str, act: Any) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(act)
        return button

    def _columns(self) -> list[Column[InvoiceRow]]:
        formats, unit = self._context.formats, self._context.formats.unit_label()
        return [
            self.text_column(translate("CreditParty", "Number"), "number", "2026-00000 m"),
            self.day_column(translate("CreditParty", "Issued"), "issued_on"),
            Column(
                translate("CreditParty", "Due"),
                lambda row: formats.day(row.expected_on) if row.due_on else f"≈ {formats.day(row.expected_on)}",
                "≈ 2026-11-21",
                field="due_on",
                value=lambda row: row.due_on,
                editor=DateEdit,
                tip=_due_tip,
            ),
            self.money_column(translate("CreditParty", "Amount\n{unit}").format(unit=unit), "amount_cents", FIGURES),
            Column(
                translate("CreditParty", "Open\n{unit}").format(unit=unit),
                lambda row: formats.amount_in_unit(row.open_cents) if row.open_cents else "",
                FIGURES,
                right=True,
                tip=lambda row: formats.money_exact(row.open_cents),
            ),
            *self._ladder_columns(),
        ]

    def _ladder_columns(self) -> list[Column[InvoiceRow]]:
        """Where an invoice stands, and why it is not paid."""
        reasons = [(one.value, late_reason_name(one)) for one in LateReason]
        return [
            Column(
                translate("CreditParty", "Days\noverdue"),
                lambda row: _days(row, self._context),
                "9,999",
                right=True,
                tone=lambda row: "bad" if (row.days_overdue or 0) > 0 else "muted",
            ),
            Column(
                translate("CreditParty", "Next step"),
                lambda row: _next(row, self._context),
                "Stop goods 2026-11-21",
                tone=lambda row: "bad" if row.is_step_due else "",
                tip=lambda row: _ladder_tip(row, self._context),
            ),
            Column(
                translate("CreditParty", "Why not paid"),
                lambda row: late_reason_name(row.late_reason) if row.late_reason else "",
                "Short of cash mm",
                field="late_reason",
                value=lambda row: row.late_reason.value if row.late_reason else None,
                editor=lambda parent: ChoiceCombo(reasons, "", parent),
            ),
            Column(
                translate("CreditParty", "Deal, notes"),
                lambda row: row.notes or row.deal_name or "",
                tip=lambda row: " · ".join(text for text in (row.deal_name, row.notes) if text),
            ),
        ]


class CreditNotesSection(BillsSection):
    """Apart from the invoices: they are in none of the ages."""

    TABLES = MONEY_TABLES

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("CreditParty", "None. A credit note stands here, apart from the ages, until it is paid out.")
        super().__init__(context, translate("CreditParty", "Credit notes"), empty, parent)
        fields = _new_fields(context)
        del fields["due_on"]
        self.new = self.add_row(fields, self._add)
        formats, unit = context.formats, context.formats.unit_label()
        self.table = self.add_table(
            [
                self.text_column(translate("CreditParty", "Number"), "number", "2026-00000 m"),
                self.day_column(translate("CreditParty", "Issued"), "issued_on"),
                Column(
                    translate("CreditParty", "Amount\n{unit}").format(unit=unit),
                    lambda row: formats.amount_in_unit(-row.amount_cents),
                    FIGURES,
                    right=True,
                    field="amount_cents",
                    value=lambda row: -row.amount_cents,
                    editor=self.money_edit,
                ),
                Column(translate("CreditParty", "Notes"), lambda row: row.notes or ""),
            ]
        )
        self.finish()

    @override
    def load(self) -> None:
        notes = self.bills(are_credits=True)
        self.table.show_rows(notes)
        self.show_count(len(notes))

    @override
    def on_edited(self, record: InvoiceRow, field: str, value: Any) -> None:
        if field == "amount_cents":
            value = -(value or 0)
        self.attempt(lambda: self._context.services.receivables.save_invoice(record.id, {field: value}))

    def _add(self, values: dict[str, Any]) -> None:
        fields = {**self.party.fields, **values, "amount_cents": -(values["amount_cents"] or 0)}
        self._context.services.receivables.save_invoice(None, fields)


def _new_fields(context: PageContext) -> dict[str, tuple[str, Any]]:
    amount = translate("CreditParty", "Amount, {unit}").format(unit=context.formats.unit_label())
    return {
        "number": (translate("CreditParty", "Number"), TextEdit()),
        "issued_on": (translate("CreditParty", "Issued"), DateEdit()),
        "due_on": (translate("CreditParty", "Due"), DateEdit()),
        "amount_cents": (amount, MoneyEdit(context.formats)),
    }


def _due_tip(row: InvoiceRow) -> str:
    if row.due_on is not None:
        return ""
    if row.is_due_assumed:
        return translate("CreditParty", "No due day and no terms: 30 days are assumed.")
    return translate("CreditParty", "No due day: told from the company's terms.")


def _days(row: InvoiceRow, context: PageContext) -> str:
    if row.days_overdue is None:
        return MISSING
    return context.formats.count(row.days_overdue)


def _next(row: InvoiceRow, context: PageContext) -> str:
    formats = context.formats
    if row.paused_until is not None:
        text = translate("CreditParty", "disputed until {day}")
        return text.format(day=formats.short_day(row.paused_until))
    if row.next_step is None or row.next_step_on is None:
        return translate("CreditParty", "end of the ladder") if row.open_cents else ""
    if row.is_step_due:
        return translate("CreditParty", "{step} now").format(step=short_step(row.next_step))
    day = formats.short_day(row.next_step_on)
    return translate("CreditParty", "{step} {day}").format(step=short_step(row.next_step), day=day)


def _ladder_tip(row: InvoiceRow, context: PageContext) -> str:
    """The steps taken and what the delay of this invoice has cost."""
    formats = context.formats
    lines = [
        f"{formats.day(day)} · {ladder_step_name(step)}"
        for step, day in sorted(row.taken.items(), key=lambda one: one[1])
    ]
    if row.cost.cost_cents:
        text = translate("CreditParty", "The delay has cost {cost}; {left} of its profit is left.")
        lines.append(
            text.format(
                cost=formats.money_exact(row.cost.cost_cents), left=formats.money_exact(row.cost.profit_left_cents)
            )
        )
    return "\n".join(lines)
