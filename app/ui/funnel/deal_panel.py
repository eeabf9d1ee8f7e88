"""The side panel of one deal: every field, its flags in words, its history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.terms import DealStage
from app.ui.funnel.card_words import CardWords
from app.ui.funnel.deal_form import (
    LISTS,
    chain_tabs,
    customer_editor,
    form_values,
    list_items,
    lookup_editor,
    loss_editor,
    stage_editor,
)
from app.ui.funnel.deal_history import DealHistory, HistoryWords, field_label, field_name
from app.ui.i18n import translate
from app.ui.icons import icon
from app.ui.labels import error_text
from app.ui.page_context import PageContext
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.record_panel import NotesEdit, PanelForm
from app.ui.widgets.typed_edit import DateEdit, TextEdit

if TYPE_CHECKING:
    from app.services.deals import DealRecord

MIN_WIDTH = 300


class DealPanel(QFrame):
    """Saves each field through the deal service; a change of stage is left to the page, which may have to ask why."""

    closed = Signal()
    stage_chosen = Signal(int, DealStage)
    deletion_asked = Signal(int)

    def __init__(self, context: PageContext, words: CardWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self._history_words = HistoryWords(context.services.lookups, context.formats)
        self._record: DealRecord | None = None
        self.setProperty("role", "card")
        self.setMinimumWidth(MIN_WIDTH)
        self.setAccessibleName(translate("Deal", "Deal"))
        self.title = QLabel(self)
        self.title.setProperty("role", "heading")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.remarks = QLabel(self)
        self.remarks.setProperty("role", "warning")
        self.remarks.setWordWrap(True)
        self.form = PanelForm(self._save, error_text, self)
        self.loss = PanelForm(self._save, error_text, self)
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
        values = form_values(record)
        self.form.show_values(values)
        self.loss.show_values(values)
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
        self.form.set_read_only(read_only)
        self.loss.set_read_only(read_only)
        self.delete.setEnabled(not read_only)

    def _fill_lists(self) -> None:
        for field in LISTS:
            self.form.editor(field).set_items(list_items(self._context, field))

    def _show_remarks(self, deal_id: int) -> None:
        cards = self._context.services.funnel.cards([deal_id], self._words.as_of)
        remarks = self._words.remarks(cards[0]) if cards else []
        self.remarks.setText("\n".join(f"▲ {remark}" for remark in remarks))
        self.remarks.setVisible(bool(remarks))

    def _build_rows(self) -> None:
        money = self._context.formats
        rows: list[tuple[str, QWidget]] = [
            ("name", TextEdit(self.form)),
            ("customer_id", customer_editor(self._context, self.form)),
            ("stage", stage_editor(self.form)),
            ("amount_cents", MoneyEdit(money, self.form)),
            ("list_amount_cents", MoneyEdit(money, self.form)),
            ("expected_close", DateEdit(self.form)),
            ("next_step", TextEdit(self.form)),
            ("next_step_on", DateEdit(self.form)),
            ("last_contact_on", DateEdit(self.form)),
            *((field, lookup_editor(self._context, field, self.form)) for field in LISTS),
            ("opened_on", DateEdit(self.form)),
            ("notes", NotesEdit(self.form)),
        ]
        for field, editor in rows:
            self.form.add_row(field, field_label(field, money), editor, required=field == "name")
        chain_tabs(editor for _, editor in rows)
        self.loss.add_row("loss_reason", field_name("loss_reason"), loss_editor(self.loss))

    def _lay_out(self) -> None:
        theme = self._context.theme
        body = QWidget(self)
        body.setProperty("role", "plain")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, theme.gap, 0)
        column.setSpacing(theme.gap)
        story = QLabel(translate("Deal", "History"), body)
        story.setProperty("role", "heading")
        for widget in (self.remarks, self.loss, self.form, story, self.history):
            column.addWidget(widget)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.margin, theme.margin, 4, theme.margin)
        outer.setSpacing(theme.gap)
        outer.addLayout(self._build_head())
        outer.addWidget(area, 1)
        outer.addLayout(self._build_foot())

    def _build_head(self) -> QHBoxLayout:
        close = QToolButton(self)
        close.setIcon(icon("close", self._context.theme.muted))
        close.setProperty("role", "flat")
        close.setToolTip(translate("Deal", "Fold away (Esc)"))
        close.setAccessibleName(translate("Deal", "Fold the panel away"))
        close.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.addWidget(self.title, 1)
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
        self._context.services.deals.save(self._record.id, {field: value}, self._words.as_of)

    def _on_delete(self) -> None:
        if self._record is not None:
            self.deletion_asked.emit(self._record.id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
