"""The decision flow of a deal: who decides next, how long it still takes, and whether that is in time (R34)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from typing_extensions import override

from app.terms import Flag, FlowStep, StepStatus
from app.ui.i18n import translate
from app.ui.labels import flag_name
from app.ui.labels.tracking_terms import flow_step_name, step_status_name
from app.ui.page_context import PageContext
from app.ui.tracking.sheet_card import PeopleCard
from app.ui.widgets.choice_edits import ChoiceCombo
from app.ui.widgets.rows_model import Column
from app.ui.widgets.typed_edit import TextEdit, WholeNumberEdit

if TYPE_CHECKING:
    from app.services.tracking_flow import FlowRow, FlowView

_STATUS_TONES = {StepStatus.NOT_STARTED: "muted", StepStatus.IN_PROGRESS: "accent", StepStatus.DONE: "good"}


class FlowCard(PeopleCard):
    KEY = "flow"
    TABLES = ("decision_step", "contact", "deal", "setting")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate(
            "Tracking", "Nobody has noted yet how this customer decides: begin with the usual five steps, or add one."
        )
        super().__init__(context, translate("Tracking", "Decision flow"), empty, parent)
        self.start = QPushButton(translate("Tracking", "Usual s&teps"))
        self.start.setToolTip(
            translate("Tracking", "Initiate, evaluate, approve, purchase, accept: those that are not there yet")
        )
        self.start.setEnabled(not self.read_only)
        self.start.clicked.connect(self._begin_flow)
        self.head.addWidget(self.start)
        self.add_row(
            {
                "title": (translate("Tracking", "Step"), TextEdit()),
                "contact_id": (translate("Tracking", "Who carries it"), self.who),
                "expected_days": (translate("Tracking", "Days"), WholeNumberEdit()),
            },
            self._save_new,
            translate("Tracking", "Step"),
        )
        self.line = QLabel()
        self.line.setWordWrap(True)
        self.body.addWidget(self.line)
        self.table = self.add_table(self._columns())
        self.table.setToolTip(translate("Tracking", "Alt+Up and Alt+Down move a step"))
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda by=by: self._move(by))
        self.finish()

    @override
    def load(self) -> None:
        view = self._context.services.tracking.flow(self.deal_id, self.scope.as_of)
        self.table.show_rows(view.steps)
        self.show_count(len(view.steps))
        kinds = {step.kind for step in view.steps}
        self.start.setVisible(not set(FlowStep) <= kinds)
        text, tone = flow_line(view)
        self.line.setText(text)
        self.line.setStyleSheet(f"color: {self._context.theme.colour(tone).name()};")
        self.line.setVisible(bool(view.steps))

    @override
    def on_edited(self, record: FlowRow, field: str, value: Any) -> None:
        values = {field: value}
        if field == "status":
            values = {"status": value, "done_on": self.scope.as_of if value == StepStatus.DONE else None}
        self.attempt(lambda: self._context.services.tracking.save_step(record.id, values))

    @override
    def on_deletion(self, records: list[FlowRow]) -> None:
        self.attempt(lambda: self._context.services.tracking.delete_steps(one.id for one in records))

    def _save_new(self, values: dict[str, Any]) -> None:
        self._context.services.tracking.save_step(None, {"deal_id": self.deal_id, **values})

    def _begin_flow(self) -> None:
        self.attempt(lambda: self._context.services.tracking.begin_flow(self.deal_id))

    def _move(self, by: int) -> None:
        chosen = self.table.selected()
        if chosen and not self.read_only:
            place = self.table.rows_model.rows.index(chosen[0]) + by
            if 0 <= place < len(self.table.rows_model.rows):
                self.attempt(lambda: self._context.services.tracking.move_step(chosen[0].id, place))

    def _columns(self) -> list[Column[Any]]:
        return [
            Column(
                translate("Tracking", "Step"),
                step_name,
                field="title",
                value=lambda one: one.title,
                editor=TextEdit,
            ),
            Column(
                translate("Tracking", "Who carries it"),
                lambda one: one.contact_name or translate("Tracking", "nobody yet"),
                field="contact_id",
                value=lambda one: one.contact_id,
                editor=self.person_edit,
                tone=lambda one: "warn" if Flag.STEP_UNOWNED in one.flags else "",
                tip=lambda one: "\n".join(flag_name(flag) for flag in one.flags) or (one.contact_name or ""),
            ),
            *self._progress(),
        ]

    def _progress(self) -> list[Column[Any]]:
        statuses = [(status.value, step_status_name(status)) for status in StepStatus]
        return [
            Column(
                translate("Tracking", "Days"),
                lambda one: "" if one.expected_days is None else str(one.expected_days),
                "999",
                True,
                field="expected_days",
                value=lambda one: one.expected_days,
                editor=WholeNumberEdit,
            ),
            Column(
                translate("Tracking", "State"),
                lambda one: step_status_name(one.status),
                max((name for _, name in statuses), key=len) + "  ▾",
                field="status",
                value=lambda one: one.status.value,
                editor=lambda parent: ChoiceCombo(statuses, parent=parent),
                tone=lambda one: _STATUS_TONES[one.status],
            ),
            Column(
                translate("Tracking", "Done"),
                lambda one: self._context.formats.day(one.done_on) if one.done_on else "",
                "2026-11-21",
            ),
        ]


def step_name(step: FlowRow) -> str:
    """The usual step, what this customer calls it, or both."""
    kind = flow_step_name(step.kind) if step.kind is not None else ""
    return " · ".join(part for part in (kind, step.title) if part)


def flow_line(view: FlowView) -> tuple[str, str]:
    """How long it still takes against how long there is, and the colour's token."""
    if not view.steps:
        return "", "muted"
    if not any(step.status is not StepStatus.DONE for step in view.steps):
        return translate("Tracking", "All steps are done."), "good"
    needs = translate("Tracking", "%n day(s) of steps left", None, view.days_left or 0)
    if view.days_to_close is None:
        return translate("Tracking", "{needs}; the deal has no expected close").format(needs=needs), "warn"
    if view.late_by:
        late = translate("Tracking", "%n day(s) too late", None, view.late_by)
        text = translate("Tracking", "{needs}, {there} until the expected close: {late}")
        return text.format(needs=needs, there=_days(view.days_to_close), late=late), "bad"
    text = translate("Tracking", "{needs}, {there} until the expected close: in time")
    return text.format(needs=needs, there=_days(view.days_to_close)), "good"


def _days(days: int) -> str:
    return translate("Tracking", "%n day(s)", None, max(days, 0))
