"""The facts of a deal, and what its customer needs and how it decides: every field saved by itself."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from app.terms import DealStage
from app.ui.funnel.card_words import CardWords
from app.ui.funnel.deal_form import LISTS, contact_editor, contact_items, field_editor, form_values, line_up, list_items
from app.ui.funnel.deal_history import field_label
from app.ui.funnel.deal_section import DealSection
from app.ui.i18n import translate
from app.ui.labels import error_text
from app.ui.page_context import PageContext
from app.ui.widgets.notes_card import NotesCard
from app.ui.widgets.record_panel import PanelForm

if TYPE_CHECKING:
    from app.services.deals import DealRecord

FACTS = (
    *("name", "customer_id", "stage", "stage_since", "amount_cents", "list_amount_cents", "expected_close"),
    *("next_step", "next_step_on", "last_contact_on", *LISTS, "external_id", "opened_on"),
)
DECIDED = ("won_on", "closed_on")
NEEDS = (
    *("need", "need_contact_id", "want", "budget_cents", "rival", "decision_steps"),
    *("contract_no", "terms"),
)


class FieldsSection(DealSection):
    TABLES = ("deal", "customer", "contact", "rep", "area", "product", "dealer")

    def add_form(self, fields: tuple[str, ...]) -> PanelForm:
        form = PanelForm(self.save, error_text)
        for field in fields:
            editor = self._editor(field, form)
            editor.setMinimumWidth(80)
            form.add_row(field, field_label(field, self._context.formats), editor, required=field == "name")
        form.set_read_only(self.read_only)
        self.body.addWidget(form)
        return form

    def save(self, field: str, value: Any) -> None:
        """One field, one undo step."""
        self._context.services.deals.save(self.deal_id, {field: value}, date.today())

    def _editor(self, field: str, form: PanelForm) -> QWidget:
        if field == "need_contact_id":
            return contact_editor(self._context, lambda: self.record.customer_id, form)
        return field_editor(self._context, field, form)


class FactsSection(FieldsSection):
    """stage_chosen(deal id, stage): another stage is wanted, which the gates may have something to say about."""

    stage_chosen = Signal(int, DealStage)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("DealPage", "Facts"), "", parent)
        self._words = CardWords(context.formats, date.min)
        self.remarks = QLabel()
        self.remarks.setProperty("role", "warning")
        self.remarks.setWordWrap(True)
        self.body.addWidget(self.remarks)
        self.form = self.add_form(FACTS)
        self.decided = self.add_form(DECIDED)
        self.loss = self.add_form(("loss_reason",))
        line_up(self.form, self.decided, self.loss)
        self.finish()

    @override
    def load(self) -> None:
        record = self.record
        for field in LISTS:
            editor = self.form.editor(field)
            if not editor.lineEdit().hasFocus():
                editor.set_items(list_items(self._context, field))
        for form in (self.form, self.decided, self.loss):
            form.show_values(form_values(record))
        self.decided.setVisible(record.closed_on is not None)
        self.loss.setVisible(record.stage == DealStage.LOST)
        self._show_remarks(record)

    @override
    def save(self, field: str, value: Any) -> None:
        if field == "stage":
            self.form.editor("stage").set_value(self.record.stage)
            self.stage_chosen.emit(self.deal_id, DealStage(value))
        else:
            super().save(field, value)

    def _show_remarks(self, record: DealRecord) -> None:
        self._words.forget(self.scope.as_of)
        cards = self._context.services.funnel.cards([record.id], self.scope.as_of)
        remarks = self._words.remarks(cards[0]) if cards else []
        self.remarks.setText("\n".join(f"▲ {remark}" for remark in remarks))
        self.remarks.setVisible(bool(remarks))


class NeedsSection(FieldsSection):
    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("DealPage", "Need and decision"), "", parent)
        self.form = self.add_form(NEEDS)
        self.finish()

    @override
    def load(self) -> None:
        record = self.record
        contact = self.form.editor("need_contact_id")
        if not contact.lineEdit().hasFocus():
            contact.set_items(contact_items(self._context, record))
        self.form.show_values(form_values(record))


class NotesSection(NotesCard):
    TABLES = ("deal",)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        hint = translate("DealPage", "What the next one to work on this deal should know")
        super().__init__(context, translate("Deal", "Notes"), hint, parent)

    @override
    def notes(self) -> str | None:
        return self._context.services.deals.get(self.record_id).notes

    @override
    def save(self, notes: str | None) -> None:
        self._context.services.deals.save(self.record_id, {"notes": notes}, date.today())
