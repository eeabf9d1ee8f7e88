"""The side panel of one deal: every field, its flags in words, its history."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.terms import DealStage, SlipReason
from app.ui.funnel.card_words import CardWords
from app.ui.funnel.deal_form import (
    LISTS,
    chain_tabs,
    contact_editor,
    contact_items,
    field_editor,
    form_values,
    line_up,
    list_items,
    slip_editor,
)
from app.ui.funnel.deal_history import DealHistory, HistoryWords, field_label, field_name
from app.ui.i18n import translate
from app.ui.icons import icon
from app.ui.labels import error_text
from app.ui.page_context import PageContext
from app.ui.widgets.card_columns import scrolling
from app.ui.widgets.record_panel import PanelForm
from app.ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from app.services.deals import DealRecord

MIN_WIDTH = 300
FIELDS = (
    *("name", "customer_id", "stage", "amount_cents", "list_amount_cents", "expected_close", "next_step"),
    *("next_step_on", "last_contact_on", *LISTS, "opened_on", "notes"),
)
NEEDS = (
    *("rival", "need", "need_contact_id", "want", "budget_cents", "decision_steps", "contract_no", "terms"),
    "external_id",
)


class DealPanel(SidePanel):
    """Saves each field through the deal service; a change of stage is left to the page, which may have to ask why."""

    page_asked = Signal(int)
    stage_chosen = Signal(int, DealStage)
    deletion_asked = Signal(int)

    def __init__(self, context: PageContext, words: CardWords, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("Deal", "Deal"), parent)
        self._words = words
        self._history_words = HistoryWords(context.services, context.formats)
        self._record: DealRecord | None = None
        self._slip_id: int | None = None
        self.setMinimumWidth(MIN_WIDTH)
        self.title = QLabel(self)
        self.title.setProperty("role", "heading")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.remarks = QLabel(self)
        self.remarks.setProperty("role", "warning")
        self.remarks.setWordWrap(True)
        self.form = PanelForm(self._save, error_text, self)
        self.loss = PanelForm(self._save, error_text, self)
        self.slip = PanelForm(self._explain_slip, error_text, self)
        self.needs = PanelForm(self._save, error_text, self)
        self.history = DealHistory(context.formats, self)
        self._build_rows()
        self._lay_out()
        self.set_read_only(context.services.read_only)

    @property
    def deal_id(self) -> int | None:
        return None if self._record is None else self._record.id

    def show_deal(self, deal_id: int) -> None:
        """Raises RuleError UNKNOWN_RECORD if it was deleted meanwhile."""
        services = self._context.services
        record = services.deals.get(deal_id)
        if self._record is None or self._record.id != deal_id:
            self._fill_lists()
        self._record = record
        self.title.setText(record.customer_name or record.name)
        self.needs.editor("need_contact_id").set_items(contact_items(self._context, record))
        values = form_values(record)
        for form in (self.form, self.loss, self.needs):
            form.show_values(values)
        self._show_slip(deal_id)
        self.loss.setVisible(record.stage == DealStage.LOST)
        self._show_remarks(deal_id)
        lines = self._history_words.lines(services.deals.history(deal_id))
        self.history.show_lines(lines, self._words.as_of)

    def forget(self) -> None:
        self._record = None

    def focus_name(self) -> None:
        editor = self.form.editor("name")
        editor.setFocus()
        editor.selectAll()

    def set_read_only(self, read_only: bool) -> None:
        for form in (self.form, self.loss, self.slip, self.needs):
            form.set_read_only(read_only)
        self.delete.setEnabled(not read_only)

    def _fill_lists(self) -> None:
        for field in LISTS:
            self.form.editor(field).set_items(list_items(self._context, field))

    def _show_remarks(self, deal_id: int) -> None:
        cards = self._context.services.funnel.cards([deal_id], self._words.as_of)
        remarks = self._words.remarks(cards[0]) if cards else []
        self.remarks.setText("\n".join(f"▲ {remark}" for remark in remarks))
        self.remarks.setVisible(bool(remarks))

    def _show_slip(self, deal_id: int) -> None:
        """The newest push asks for its one-word reason."""
        slips = self._context.services.deal_file.slips(deal_id)
        self._slip_id = slips[-1].id if slips else None
        self.slip.setVisible(bool(slips))
        if slips:
            self.slip.show_values({"reason": slips[-1].reason})

    def _build_rows(self) -> None:
        formats = self._context.formats
        for form, fields in ((self.form, FIELDS), (self.needs, NEEDS)):
            editors = [self._editor(field, form) for field in fields]
            for field, editor in zip(fields, editors, strict=True):
                form.add_row(field, field_label(field, formats), editor, required=field == "name")
            chain_tabs(editors)
        self.loss.add_row("loss_reason", field_name("loss_reason"), field_editor(self._context, "loss_reason", self))
        self.slip.add_row("reason", translate("Deal", "Put off: why"), slip_editor(self.slip))
        line_up(self.form, self.needs, self.loss, self.slip)

    def _customer_of(self) -> int | None:
        return None if self._record is None else self._record.customer_id

    def _editor(self, field: str, form: PanelForm) -> QWidget:
        if field == "need_contact_id":
            return contact_editor(self._context, self._customer_of, form)
        return field_editor(self._context, field, form)

    def _lay_out(self) -> None:
        theme = self._context.theme
        body = QWidget(self)
        body.setProperty("role", "plain")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, theme.gap, 0)
        column.setSpacing(theme.gap)
        needs, story = QLabel(translate("Deal", "Need and decision"), body), QLabel(translate("Deal", "History"), body)
        for heading in (needs, story):
            heading.setProperty("role", "heading")
        for widget in (self.remarks, self.loss, self.slip, self.form, needs, self.needs, story, self.history):
            column.addWidget(widget)
        column.addStretch(1)
        area = scrolling(body)
        area.setFrameShape(QFrame.Shape.NoFrame)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.margin, theme.margin, 4, theme.margin)
        outer.setSpacing(theme.gap)
        outer.addLayout(self._build_head())
        outer.addWidget(area, 1)
        outer.addLayout(self._build_foot())

    def _build_head(self) -> QHBoxLayout:
        close = self.close_button(translate("Deal", "Fold the panel away"), translate("Deal", "Fold away (Esc)"))
        close.setIcon(icon("close", self._context.theme.muted))
        self.open_page = QPushButton(translate("Deal", "Open full page"), self)
        self.open_page.setProperty("role", "link")
        self.open_page.clicked.connect(self._on_page_asked)
        row = QHBoxLayout()
        row.addWidget(self.title, 1)
        row.addWidget(self.open_page, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _build_foot(self) -> QHBoxLayout:
        self.delete = QPushButton(translate("Deal", "Delete deal"), self)
        self.delete.setToolTip(translate("Deal", "Can be undone with Ctrl+Z"))
        self.delete.clicked.connect(self._on_delete)
        saved = QLabel(translate("Deal", "Saved field by field"), self)
        saved.setProperty("role", "muted")
        row = QHBoxLayout()
        row.addWidget(saved)
        row.addStretch(1)
        row.addWidget(self.delete)
        return row

    def _save(self, field: str, value: Any) -> None:
        """One field, one undo step."""
        if self._record is None:
            return
        if field == "stage":
            self.form.editor("stage").set_value(self._record.stage)
            self.stage_chosen.emit(self._record.id, DealStage(value))
            return
        self._context.services.deals.save(self._record.id, {field: value}, date.today())

    def _explain_slip(self, _: str, value: str | None) -> None:
        if self._slip_id is not None:
            self._context.services.deal_file.explain_slip(self._slip_id, SlipReason(value) if value else None)
            # the reason is no field of the deal, so no page is read anew for it
            self._show_slip(self._record.id if self._record else 0)

    def _on_page_asked(self) -> None:
        if self._record is not None:
            self.page_asked.emit(self._record.id)

    def _on_delete(self) -> None:
        if self._record is not None:
            self.deletion_asked.emit(self._record.id)
