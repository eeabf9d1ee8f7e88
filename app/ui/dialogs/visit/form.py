"""Plans or logs a visit, made for the keyboard: Enter goes on, Alt+1 to Alt+4 say what it came to, Ctrl+Enter saves (R20)."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.errors import AppError
from app.services.lookups import NamedItem
from app.terms import TableKind, VisitOutcome
from app.ui.dialogs.visit import drafts
from app.ui.dialogs.visit.outcome_box import CHOICES
from app.ui.dialogs.visit.partner import open_deals, partner_of
from app.ui.dialogs.visit.parts import VisitParts
from app.ui.dialogs.visit.state import VisitState, known_state, new_state, save_state, with_partner, with_saved_people
from app.ui.dialogs.visit.words import result_text
from app.ui.i18n import translate
from app.ui.labels import error_text
from app.ui.page_context import PageContext
from app.ui.screens import screen_of
from app.ui.shell.notice import Notice
from app.ui.theme import Theme
from app.ui.widgets.said_line import SaidLine

if TYPE_CHECKING:
    from app.services.search import SearchHit
    from app.services.visits_views import LogResult

WIDTH, HEIGHT = 76, 53
"""In text sizes."""

PART_OF_SCREEN = 0.94


class VisitForm(QDialog):
    """Nothing is written before Save, which is one undo step (a contact typed in is one of its own).

    Closed without saving, what was typed is kept and stands there again when the form is opened for the same.
    """

    def __init__(
        self, context: PageContext, visit_id: int | None, state: VisitState, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._visit_id, self._today = context, visit_id, today
        self._before = self._shown = state
        self._partner = state.partner
        self.draft_key: drafts.DraftKey = (visit_id, None, None, None)
        self.result_: LogResult | None = None
        self.parts = VisitParts(context, today)
        self.mode = QButtonGroup(self)
        self.plan_mode = self._mode_button(translate("VisitForm", "&Plan ahead"), 1)
        self.log_mode = self._mode_button(translate("VisitForm", "&Log as held"), 0)
        self.remark, self.error = QLabel(), SaidLine()
        self.again = QPushButton(translate("VisitForm", "Start over"))
        self.save_button = QPushButton(translate("VisitForm", "Save"))
        self.cancel = QPushButton(translate("VisitForm", "Cancel"))
        _lay_out(self, context.theme)
        self._connect()
        self.show_state(state)

    @staticmethod
    def ask(
        context: PageContext,
        parent: QWidget,
        *,
        visit_id: int | None = None,
        customer_id: int | None = None,
        deal_id: int | None = None,
        dealer_id: int | None = None,
        today: date,
        planning: bool | None = None,
        day: date | None = None,
        outcome: VisitOutcome | None = None,
    ) -> LogResult | None:
        """What was saved, None: nothing. planning None: as the visit known is, a new one is logged. day, outcome: to begin with.

        Raises RuleError UNKNOWN_RECORD.
        """
        services = context.services
        if visit_id is not None:
            state = known_state(services, services.visits.get(visit_id, today), today, planning=planning)
        else:
            partner = partner_of(services, customer_id=customer_id, deal_id=deal_id, dealer_id=dealer_id)
            state = new_state(services, partner, today, planning=bool(planning), day=day)
            if outcome is not None:
                state = replace(state, fields={**state.fields, "outcome": outcome.value})
        form = VisitForm(context, visit_id, state, today, parent)
        form.restore_draft((visit_id, customer_id, deal_id, dealer_id))
        form.exec()
        form.deleteLater()
        return form.result_

    @property
    def is_planning(self) -> bool:
        return self.plan_mode.isChecked()

    def restore_draft(self, key: drafts.DraftKey) -> None:
        """What was typed and not saved when the form was last open for the same."""
        self.draft_key = key
        draft = drafts.kept(self._context.signals, key)
        if draft is not None:
            self.show_state(draft)
            self.remark.setText(translate("VisitForm", "What was typed here and not saved is back."))
        self.again.setVisible(draft is not None)

    def show_state(self, state: VisitState) -> None:
        self._shown = state
        self._partner = state.partner
        parts = self.parts
        parts.contacts.restore(state.known)
        for box in parts.boxes:
            box.set_values(state.fields)
        parts.questions.set_values(state.answers)
        parts.steps.set_values(state.answers)
        parts.people.set_value(state.people)
        parts.objections.set_notes(state.objections)
        self._show_partner()
        (self.plan_mode if state.is_planning else self.log_mode).setChecked(True)
        self.plan_mode.setEnabled(self._visit_id is None or state.is_planning or not self._is_held())
        self._on_mode()
        self._first_field().setFocus()
        self._shown = self.state()  # as the editors give it back

    def state(self) -> VisitState:
        """As typed by now."""
        parts = self.parts
        fields = {column: value for box in parts.boxes for column, value in box.values().items()}
        answers = {**parts.questions.values(), **parts.steps.values()}
        people, notes = tuple(parts.people.value()), parts.objections.notes()
        return VisitState(self._partner, self.is_planning, fields, people, answers, notes, parts.contacts.all)

    def save(self) -> None:
        """Close if it could be saved; what hinders is said and the form stays open."""
        self.setFocus()  # settles the field being typed in
        unreadable = next((bad for box in self.parts.boxes if (bad := box.unreadable()) is not None), None)
        if unreadable is not None:
            said = translate("VisitForm", "“{text}” cannot be read here.")
            self.error.say(said.format(text=unreadable.property("text")))
            unreadable.setFocus()
            return
        try:
            self.result_ = self._saved()
        except AppError as error:
            self.error.say(error_text(error))
            return
        drafts.drop(self._context.signals, self.draft_key)
        self._tell(self.result_)
        self.accept()

    @override
    def reject(self) -> None:
        """Esc asks nothing: what was typed is kept."""
        state = self.state()
        if not self._context.read_only and (state != self._shown or not self.again.isHidden()):
            drafts.keep(self._context.signals, self.draft_key, state)
        super().reject()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field; it never saves by chance."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _saved(self) -> LogResult:
        services, state = self._context.services, self.state()
        used = {*state.people, *(state.fields.get(one) or 0 for one in ("goal_contact_id", "advance_contact_id"))}
        customer_id = self._partner.customer_id

        def add(name: str) -> int:
            return services.customers.save_contact(None, {"name": name, "customer_id": customer_id})

        state = with_saved_people(state, self.parts.contacts.settle(used, add))
        make_task = self.parts.next.make_task.isChecked()
        return save_state(services, self._visit_id, self._before, state, self._today, make_task=make_task)

    def _tell(self, result: LogResult) -> None:
        above = self.parentWidget()
        notice = above.window().findChild(Notice) if above is not None else None
        if isinstance(notice, Notice):
            planned = translate("VisitForm", "Visit planned.")
            notice.say(planned if self.is_planning else result_text(result, self.parts.outcome.picked))

    def _is_held(self) -> bool:
        return self._visit_id is not None and not self._before.is_planning

    def _show_partner(self) -> None:
        partner, services = self._partner, self._context.services
        self.parts.partner.set_name(partner.name)
        self.parts.deal.set_items([NamedItem(*deal) for deal in open_deals(services, partner)])
        self.parts.deal.set_value(partner.deal_id)
        self.parts.deal.setEnabled(partner.customer_id is not None)

    def _on_partner(self, hit: SearchHit) -> None:
        column = {TableKind.CUSTOMERS: "customer_id", TableKind.DEALS: "deal_id", TableKind.DEALERS: "dealer_id"}
        services = self._context.services
        partner = partner_of(services, **{column[hit.kind]: hit.id})
        state = with_partner(services, self.state(), partner, self._today)
        self._partner = state.partner
        self.parts.contacts.show_known(NamedItem(one.id, one.name) for one in state.known)
        self.parts.people.set_value(state.people)
        for box in (self.parts.when, self.parts.next):
            for field in ("rep_id", "next_step_rep_id"):
                if field in box.editors:
                    box.editors[field].set_value(state.fields[field])
        self._show_partner()
        self._follow()

    def _on_deal(self, deal_id: int | None) -> None:
        self._partner = replace(self._partner, deal_id=deal_id)
        self._follow()

    def _on_mode(self) -> None:
        planning = self.is_planning
        title = translate("VisitForm", "Plan a visit") if planning else translate("VisitForm", "Log a visit")
        self.setWindowTitle(title)
        self.parts.outcome_card.setVisible(not planning)
        self.parts.next_card.setVisible(not planning)
        self.parts.goal_fold.open(planning or self.parts.goal_fold.is_open)
        self.parts.questions_fold.open(planning or self.parts.questions_fold.is_open)
        self.save_button.setText(
            translate("VisitForm", "Save the plan") if planning else translate("VisitForm", "Save")
        )
        self._follow()

    def _follow(self) -> None:
        """Lamps and sentences, by what is typed."""
        values = self.state().fields
        day = "planned_on" if self.is_planning else "held_on"
        fields = {**values, **self._partner.fields(), day: values.get("day")}
        self.parts.goal.show_check(self._context.services.visits.smart(fields))
        self.parts.outcome.say_outlook()
        self.parts.show_counts()
        self.error.say("")

    def _choose(self, outcome: VisitOutcome) -> None:
        if not self.is_planning:
            self.parts.outcome.choose(outcome)

    def _first_field(self) -> QWidget:
        if not self._partner.is_known:
            return self.parts.partner
        return self.parts.goal.action if self.is_planning else next(iter(self.parts.outcome.buttons.values()))

    def _start_over(self) -> None:
        drafts.drop(self._context.signals, self.draft_key)
        self.again.hide()
        self.remark.setText("")
        self.show_state(self._before)

    def _mode_button(self, text: str, number: int) -> QPushButton:
        button = QPushButton(text)
        button.setCheckable(True)
        button.setAutoDefault(False)
        self.mode.addButton(button, number)
        return button

    def _connect(self) -> None:
        self.mode.idClicked.connect(lambda _: self._on_mode())
        self.parts.partner.chosen.connect(self._on_partner)
        self.parts.deal.committed.connect(self._on_deal)
        self.parts.on_change(self._follow)
        self.again.clicked.connect(self._start_over)
        self.save_button.clicked.connect(self.save)
        self.cancel.clicked.connect(self.reject)
        keys = {"Ctrl+Return": self.save, "Ctrl+Enter": self.save}
        keys |= {f"Alt+{place + 1}": partial(self._choose, outcome) for place, outcome in enumerate(CHOICES)}
        for sequence, act in keys.items():
            QShortcut(QKeySequence(sequence), self).activated.connect(act)
        if self._context.read_only:
            self.parts.setEnabled(False)
            self.save_button.setEnabled(False)
        self.parts.chain_tabs(self.save_button, self.cancel, self.plan_mode, self.log_mode)


def _lay_out(form: VisitForm, theme: Theme) -> None:
    head, foot = QHBoxLayout(), QHBoxLayout()
    head.setSpacing(0)
    for widget in (form.plan_mode, form.log_mode):
        head.addWidget(widget)
    head.addSpacing(theme.margin)
    head.addWidget(form.remark, 1)
    head.addWidget(form.again)
    hint = QLabel(translate("VisitForm", "Enter: next field · Ctrl+Enter: save · Esc: close, what was typed is kept"))
    for label, role in ((form.remark, "warning"), (hint, "muted")):
        label.setProperty("role", role)
        label.setWordWrap(True)
    form.again.hide()
    form.again.setAutoDefault(False)
    form.save_button.setProperty("role", "primary")
    foot.addWidget(hint, 1)
    foot.addWidget(form.cancel)
    foot.addWidget(form.save_button)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(form.parts)
    column = QVBoxLayout(form)
    column.addLayout(head)
    column.addWidget(area, 1)
    column.addWidget(form.error)
    column.addLayout(foot)
    room = screen_of(form).availableGeometry()
    form.resize(
        min(theme.body * WIDTH, round(room.width() * PART_OF_SCREEN)),
        min(theme.body * HEIGHT, round(room.height() * PART_OF_SCREEN)),
    )
