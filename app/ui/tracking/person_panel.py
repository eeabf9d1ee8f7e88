"""All about one person of a deal, beside the sheet: each field saves itself, each edit is one undo step (R15, R17, R18)."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from typing_extensions import override

from app.changes import Changes
from app.errors import AppError, RuleError
from app.ui.error_box import show_error
from app.ui.i18n import translate
from app.ui.labels import error_text
from app.ui.page_context import PageContext
from app.ui.tracking.message_dialog import MessageDialog
from app.ui.tracking.person_check import BrainCheckDialog
from app.ui.tracking.person_fields import add_contact_rows, add_deal_rows
from app.ui.tracking.person_notes import NotesSection
from app.ui.tracking.person_part import PersonPart
from app.ui.tracking.person_state import PersonState, read_person
from app.ui.tracking.person_styles import StylesBox
from app.ui.tracking.person_tests import GuideTests
from app.ui.tracking.person_words import head_line, warning_line
from app.ui.widgets.record_panel import PanelForm
from app.ui.widgets.side_panel import SidePanel

MIN_WIDTH = 26
"""In text sizes."""

ABOVE = 120
"""px that stay in sight above the field that the keys went to."""

SETTLE_MS = 50
"""Until the heights of what was just filled are known."""

TABLES = (
    "deal_person",
    "contact",
    "guide_evidence",
    "contact_note",
    "visit",
    "visit_person",
    "deal",
    "customer",
    "setting",
)


class PersonPanel(SidePanel):
    """closed(): the button, Esc, or the person is no longer in the deal."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("Person", "Person"), parent)
        self._state: PersonState | None = None
        self.setMinimumWidth(context.theme.body * MIN_WIDTH)
        self.title, self.line, self.warning, self.locked_line = QLabel(), QLabel(), QLabel(), QLabel()
        self.deal_form = PanelForm(self._save, error_text)
        self.contact_form = PanelForm(self._save, error_text)
        self.tests = GuideTests(context)
        self.styles = StylesBox(context)
        self.notes = NotesSection(context)
        self.deal_part = PersonPart(translate("Person", "In this deal"))
        self.tests_part = PersonPart(translate("Person", "Guide or insider"))
        self.contact_part = PersonPart(translate("Person", "The person"))
        self.styles_part = PersonPart(translate("Person", "How to talk to this person"))
        self._fill()
        self._scroll = self._lay_out()
        self.styles.changed.connect(self._on_style)
        self.styles.check_asked.connect(self.ask_check)
        self.styles.message_asked.connect(self.ask_message)
        context.signals.changed.connect(self._on_changed)
        self.lock("")

    @property
    def contact_id(self) -> int | None:
        """None while nobody is shown."""
        return self._state.person.contact_id if self._state is not None else None

    def show_person(self, deal_id: int, contact_id: int, as_of: date, focus: str = "") -> None:
        """focus: the field that the keys go to, "" to leave them. Raises RuleError UNKNOWN_RECORD."""
        shown = self._state
        if shown is not None and (shown.deal_id, shown.person.contact_id) != (deal_id, contact_id):
            self._leave_field()
        self._show(read_person(self._context.services, deal_id, contact_id, as_of))
        if focus:
            self.focus_field(focus)

    def refresh(self) -> None:
        """Read anew; closes itself if the person is no longer in the deal."""
        if (shown := self._state) is None:
            return
        try:
            self._show(read_person(self._context.services, shown.deal_id, shown.person.contact_id, shown.as_of))
        except RuleError:
            self._state = None
            self.closed.emit()

    def lock(self, why: str) -> None:
        """Nothing can be changed while `why`, which is shown, is not blank."""
        self.locked_line.setText(why)
        self.locked_line.setVisible(bool(why))
        read_only = bool(why) or self._context.read_only
        for part in (self.deal_form, self.contact_form, self.tests, self.styles, self.notes):
            part.set_read_only(read_only)

    def focus_field(self, field: str) -> None:
        """A field of either form, "tests", "brain" or "animal"."""
        if field == "tests":
            self.tests_part.unfold()
            self.tests.focus_open()
        elif field in ("brain", "animal"):
            self.styles_part.unfold()
            (self.styles.observed if field == "brain" else self.styles.directness).setFocus()
        else:
            part, form = (
                (self.deal_part, self.deal_form) if field in _OF_DEAL else (self.contact_part, self.contact_form)
            )
            part.unfold()
            form.editor(field).setFocus()
        QTimer.singleShot(SETTLE_MS, self, self._scroll_to_focus)

    def ask_check(self) -> None:
        if self._state is None:
            return
        counts = BrainCheckDialog.ask(self._state.person.name, self)
        if counts is not None:
            self._on_style("brain_counts", counts)

    def ask_message(self) -> None:
        if (state := self._state) is not None:
            MessageDialog.ask(self._context, state.deal_id, state.person.contact_id, state.as_of, self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave_field()
        if event.key() == Qt.Key.Key_F2:
            self.focus_field("name")
        else:
            super().keyPressEvent(event)

    def _show(self, state: PersonState) -> None:
        self._state = state
        person, values = state.person, state.values()
        self.title.setText(person.name)
        self.line.setText(head_line(person, self._context.formats))
        self.warning.setText(warning_line(person, self._context.formats))
        self.warning.setVisible(bool(self.warning.text()))
        influence = str(person.influence) if person.influence is not None else None
        roles = self.deal_form.editor("roles")
        self.deal_form.show_values({**values, "influence": influence, "roles": (person.roles, person.gatekeeper_kind)})
        roles.say_other_decider(state.other_decider)
        self.deal_form.editor("support").show_history(state.history, state.as_of)
        boss = self.contact_form.editor("reports_to_id")
        if not boss.hasFocus():
            boss.set_items(state.colleagues)
        self.contact_form.show_values(values)
        self.tests.show_state(state)
        self.styles.show_state(state)
        self.notes.show_contact(person.contact_id, state.as_of)

    def _save(self, field: str, value: Any) -> None:
        """What is refused is said at the field, which then shows what the book holds."""
        if (state := self._state) is None:
            return
        tracking, who = self._context.services.tracking, (state.deal_id, state.person.contact_id)
        try:
            if field == "roles":
                tracking.set_roles(*who, *value)
            else:
                tracking.save_person(*who, {field: int(value) if field == "influence" and value else value})
        except AppError:
            form = self.deal_form if field in _OF_DEAL else self.contact_form
            if field in state.values():
                form.editor(field).set_value(state.values()[field])
            raise

    def _on_style(self, field: str, value: object) -> None:
        try:
            self._save(field, value)
        except AppError as error:
            show_error(self, error)

    def _on_changed(self, changes: Changes) -> None:
        """Folded away it waits until a person is shown again."""
        if self._state is not None and not self.isHidden() and changes.touches(*TABLES):
            self.refresh()

    def _leave_field(self) -> None:
        """What is being typed belongs to the person it was typed for."""
        field = self.focusWidget()
        if field is not None and self.isAncestorOf(field):
            field.clearFocus()

    def _scroll_to_focus(self) -> None:
        """With what stands around the field; `ensureWidgetVisible` is content with the field alone."""
        field, inside = self.focusWidget(), self._scroll.widget()
        if field is None or inside is None or not inside.isAncestorOf(field):
            return
        bar, top = self._scroll.verticalScrollBar(), field.mapTo(inside, QPoint(0, 0)).y()
        if not 0 <= top - bar.value() <= self._scroll.viewport().height() // 2:
            bar.setValue(top - ABOVE)

    def _fill(self) -> None:
        add_deal_rows(self.deal_form, self._context)
        add_contact_rows(self.contact_form)
        for part, content in (
            (self.deal_part, self.deal_form),
            (self.tests_part, self.tests),
            (self.contact_part, self.contact_form),
            (self.styles_part, self.styles),
        ):
            part.body.addWidget(content)

    def _lay_out(self) -> QScrollArea:
        for label, role in (
            (self.title, "heading"),
            (self.line, "muted"),
            (self.warning, "warning"),
            (self.locked_line, "warning"),
        ):
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        close = self.close_button(translate("Person", "Close"), translate("Person", "Close (Esc)"))
        parts = (self.deal_part, self.tests_part, self.contact_part, self.styles_part, self.notes)
        return self.stack((self.title, self.line, self.warning, self.locked_line), close, parts)


_OF_DEAL = (
    *("roles", "support", "influence", "coverage", "relation_stage", "response_mode"),
    *("company_result", "personal_win", "notes"),
)
"""What stands in the form of the deal; coverage and relation are the contact's, in every deal."""
