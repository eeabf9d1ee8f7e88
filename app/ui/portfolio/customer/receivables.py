"""What a customer owes: the open amount by age, invoices, and payments (R28)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from app.terms import AgeBucket
from app.ui.i18n import translate
from app.ui.labels import age_bucket_name
from app.ui.page_context import PageContext
from app.ui.portfolio.customer.section import CustomerSection
from app.ui.theme import Theme
from app.ui.widgets.choice_edits import ChoiceCombo
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.rows_model import Column
from app.ui.widgets.typed_edit import DateEdit, TextEdit

if TYPE_CHECKING:
    from app.services.customer_file_money import InvoiceRecord, ReceivablesView

BAR_HEIGHT = 12
GAP = 2
_INKS = {
    AgeBucket.NOT_DUE: "good",
    AgeBucket.D1_30: "warn",
    AgeBucket.D31_60: "warn",
    AgeBucket.D61_90: "bad",
    AgeBucket.D90_PLUS: "bad",
}


class AgeBar(QWidget):
    """The open amount as one bar, its parts by age; the line below it names them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: list[tuple[AgeBucket, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_buckets(self, view: ReceivablesView, text: str) -> None:
        self._parts = [(bucket, cents) for bucket, cents in view.buckets.items() if cents > 0]
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, BAR_HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        total = sum(cents for _, cents in self._parts)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        left, room = 0.0, self.width() - GAP * max(len(self._parts) - 1, 0)
        for bucket, cents in self._parts:
            width = room * cents / total
            colour = self._theme.colour(_INKS[bucket])
            # the older of two ages of one colour is hatched: colour is never the only cue
            hatched = bucket in (AgeBucket.D31_60, AgeBucket.D90_PLUS)
            box = QRectF(left, 0, max(width, 2), BAR_HEIGHT)
            painter.fillRect(box, colour)
            if hatched:
                painter.fillRect(box, self._hatch())
            left += width + GAP
        painter.end()

    def _hatch(self) -> QBrush:
        return QBrush(self._theme.colour("surface"), Qt.BrushStyle.BDiagPattern)


class ReceivablesSection(CustomerSection):
    TABLES = ("invoice", "payment", "deal")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("CustomerPage", "No invoice yet: add one to see what is open and how old it is.")
        super().__init__(context, translate("CustomerPage", "Receivables"), empty, parent)
        unit = context.formats.unit_label()
        amount = translate("CustomerPage", "Amount ({unit})").format(unit=unit)
        self.invoice = self.add_row(
            {
                "number": (translate("CustomerPage", "Number"), TextEdit()),
                "issued_on": (translate("CustomerPage", "Issued"), DateEdit()),
                "due_on": (translate("CustomerPage", "Due"), DateEdit()),
                "amount_cents": (amount, MoneyEdit(context.formats)),
            },
            self._save_invoice,
            translate("CustomerPage", "Invoice"),
        )
        self.matched = ChoiceCombo((), translate("CustomerPage", "oldest invoice"))
        self.payment = self.add_row(
            {
                "paid_on": (translate("CustomerPage", "Day"), DateEdit()),
                "amount_cents": (amount, MoneyEdit(context.formats)),
                "invoice_id": (translate("CustomerPage", "Settles"), self.matched),
            },
            self._save_payment,
            translate("CustomerPage", "Payment"),
        )
        self.sum = QLabel()
        self.sum.setWordWrap(True)
        self.bar = AgeBar(context.theme)
        self.body.addWidget(self.sum)
        self.body.addWidget(self.bar)
        self.invoices = self.add_table(self._invoice_columns(unit), translate("CustomerPage", "Invoices"))
        self.payments = self.add_table(self._payment_columns(unit), translate("CustomerPage", "Payments"))
        self.finish()

    @override
    def load(self) -> None:
        view = self._context.services.customer_file.receivables(self.customer_id, self.scope.as_of)
        self.invoices.show_rows(view.invoices)
        self.payments.show_rows(view.payments)
        self.show_count(sum(invoice.open_cents > 0 for invoice in view.invoices))
        known = bool(view.invoices or view.payments)
        self.empty.setVisible(not known)
        text = self._sentence(view)
        self.sum.setText(text)
        self.bar.show_buckets(view, text)
        self.sum.setVisible(known)
        self.bar.setVisible(view.open_cents > 0)
        self.matched.clear()
        self.matched.addItem(translate("CustomerPage", "oldest invoice"), None)
        for invoice in view.invoices:
            if invoice.open_cents > 0:
                self.matched.addItem(invoice.number, invoice.id)
        for line in (self.invoice, self.payment):
            line.preset({"issued_on": self.scope.as_of, "paid_on": self.scope.as_of})

    @override
    def on_edited(self, record: Any, field: str, value: Any) -> None:
        file = self._context.services.customer_file
        save = file.save_invoice if hasattr(record, "number") else file.save_payment
        self.attempt(lambda: save(record.id, {field: value}))

    @override
    def on_deletion(self, records: list[Any]) -> None:
        file = self._context.services.customer_file
        delete = file.delete_invoices if hasattr(records[0], "number") else file.delete_payments
        self.attempt(lambda: delete(one.id for one in records))

    def _save_invoice(self, values: dict[str, Any]) -> None:
        self._context.services.customer_file.save_invoice(None, {**values, "customer_id": self.customer_id})

    def _save_payment(self, values: dict[str, Any]) -> None:
        self._context.services.customer_file.save_payment(None, {**values, "customer_id": self.customer_id})

    def _sentence(self, view: ReceivablesView) -> str:
        formats = self._context.formats
        if not view.open_cents:
            parts = [translate("CustomerPage", "Nothing is open")]
        else:
            text = translate("CustomerPage", "{open} open, {overdue} overdue")
            parts = [text.format(open=formats.money(view.open_cents), overdue=formats.money(view.overdue_cents))]
            parts += [
                f"{age_bucket_name(bucket)} {formats.money(cents)}" for bucket, cents in view.buckets.items() if cents
            ]
        if view.credit_notes_cents:
            text = translate("CustomerPage", "credit notes {amount}, apart")
            parts.append(text.format(amount=formats.money(view.credit_notes_cents)))
        if view.advances_cents:
            text = translate("CustomerPage", "paid in advance {amount}, apart")
            parts.append(text.format(amount=formats.money(view.advances_cents)))
        return " · ".join(parts)

    def _invoice_columns(self, unit: str) -> list[Column[Any]]:
        return [
            self.text_column(
                translate("CustomerPage", "Invoice"),
                "number",
                tip=lambda one: " · ".join(part for part in (one.number, one.deal_name, one.notes) if part),
            ),
            replace(self.day_column(translate("CustomerPage", "Due"), "due_on"), tip=self._due_tip),
            *self._open_columns(unit),
        ]

    def _open_columns(self, unit: str) -> list[Column[Any]]:
        formats = self._context.formats
        return [
            self._amount_column(unit),
            Column(
                translate("CustomerPage", "Open\n{unit}").format(unit=unit),
                lambda one: formats.amount_in_unit(one.open_cents) if one.open_cents else "",
                "9,999.9",
                True,
            ),
            Column(
                translate("CustomerPage", "Age"),
                lambda one: age_bucket_name(one.bucket) if one.bucket else translate("CustomerPage", "settled"),
                "61–90 days 1",
                tone=lambda one: _INKS[one.bucket] if one.bucket else "muted",
            ),
        ]

    def _amount_column(self, unit: str) -> Column[Any]:
        return self.money_column(
            translate("CustomerPage", "Amount\n{unit}").format(unit=unit), "amount_cents", "9,999.9"
        )

    def _due_tip(self, invoice: InvoiceRecord) -> str:
        if invoice.due_on is None:
            return translate("CustomerPage", "No due date: 30 days after the invoice of {day} are assumed").format(
                day=self._context.formats.day(invoice.issued_on)
            )
        return self._context.formats.day(invoice.due_on)

    def _payment_columns(self, unit: str) -> list[Column[Any]]:
        return [
            self.day_column(translate("CustomerPage", "Payment of"), "paid_on"),
            Column(
                translate("CustomerPage", "Settles"),
                lambda one: one.invoice_number or translate("CustomerPage", "oldest invoice"),
            ),
            self._amount_column(unit),
        ]
