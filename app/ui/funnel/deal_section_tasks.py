"""What is to be done for a deal, and the visits made for it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.terms import VisitOutcome
from app.ui.funnel.deal_section import DealSection
from app.ui.i18n import translate
from app.ui.labels import visit_outcome_name
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import ChoiceCombo
from app.ui.widgets.rows_model import Column
from app.ui.widgets.typed_edit import DateEdit, TextEdit, WholeNumberEdit

if TYPE_CHECKING:
    from app.services.customer_file_visits import VisitRecord
    from app.services.deal_file import DealTask
    from app.ui.widgets.record_section import AddRow

DAY = "2026-11-21 "


class TasksSection(DealSection):
    """The count is of those still to do."""

    TABLES = ("task", "rep")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("DealPage", "Nothing to do: add a task with the day it is due.")
        super().__init__(context, translate("DealPage", "Tasks"), empty, parent)
        self.new = self.add_row(
            {
                "title": (translate("DealPage", "What is to be done"), TextEdit()),
                "due_on": (translate("DealPage", "Due"), DateEdit()),
            },
            lambda values: context.services.deal_file.save_task(self.deal_id, None, values),
        )
        self.table = self.add_table(self._columns())
        self.finish()

    @override
    def begin(self) -> None:
        self.new.close_row()

    @override
    def load(self) -> None:
        tasks = self._context.services.deal_file.tasks(self.deal_id)
        self.table.show_rows(tasks)
        self.show_count(sum(task.done_on is None for task in tasks))
        self.empty.setVisible(not tasks)

    @override
    def on_edited(self, record: DealTask, field: str, value: Any) -> None:
        file = self._context.services.deal_file
        if field == "is_done":
            self.attempt(lambda: file.complete_task(record.id, date.today() if value else None))
        else:
            self.attempt(lambda: file.save_task(self.deal_id, record.id, {field: value}))

    @override
    def on_deletion(self, records: list[DealTask]) -> None:
        self.attempt(lambda: self._context.services.deal_file.delete_tasks(one.id for one in records))

    def _columns(self) -> list[Column[DealTask]]:
        formats = self._context.formats
        return [
            Column(
                translate("DealPage", "Done"), tick=lambda one: one.done_on is not None, field="is_done", width="WW"
            ),
            Column(
                translate("DealPage", "Task"),
                lambda one: one.title,
                field="title",
                value=lambda one: one.title,
                editor=TextEdit,
                tone=lambda one: "muted" if one.done_on else "",
                tip=lambda one: " · ".join(part for part in (one.title, one.notes) if part),
            ),
            Column(translate("DealPage", "Rep"), lambda one: one.rep_name or "", "Anna Snelling"),
            Column(
                translate("DealPage", "Due"),
                lambda one: formats.day(one.due_on),
                DAY,
                field="due_on",
                value=lambda one: one.due_on,
                editor=DateEdit,
                tone=self._tone,
            ),
        ]

    def _tone(self, task: DealTask) -> str:
        if task.done_on is not None:
            return "muted"
        return "bad" if task.due_on is not None and task.due_on < self.scope.as_of else ""


class VisitsSection(DealSection):
    """Visits of the deal's customer that were made for this deal."""

    TABLES = ("visit", "rep", "deal")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("DealPage", "No visit for this deal yet: note the day and what it came to, or plan one.")
        super().__init__(context, translate("DealPage", "Visits"), empty, parent)
        self.held = self._add_line("held_on", translate("DealPage", "Held visit"))
        self.planned = self._add_line("planned_on", translate("DealPage", "Plan"))
        self.table = self.add_table(self._columns())
        self.finish()

    @override
    def begin(self) -> None:
        self.held.close_row()
        self.planned.close_row()

    @override
    def load(self) -> None:
        customer = self.record.customer_id
        file = self._context.services.customer_file
        visits = () if customer is None else tuple(one for one in file.visits(customer) if one.deal_id == self.deal_id)
        self.table.show_rows(visits)
        self.show_count(len(visits))
        self.held.preset({"held_on": self.scope.as_of})

    @override
    def on_edited(self, record: VisitRecord, field: str, value: Any) -> None:
        changes: dict[str, object] = {field: value}
        if field == "is_held":
            changes = {"held_on": (record.planned_on or self.scope.as_of) if value else None}
            if not value and record.planned_on is None:
                changes["planned_on"] = record.held_on
        elif field == "day":
            changes = {"held_on" if record.held_on is not None else "planned_on": value}
        self.attempt(lambda: self._context.services.customer_file.save_visit(record.id, changes))

    @override
    def on_deletion(self, records: list[VisitRecord]) -> None:
        self.attempt(lambda: self._context.services.customer_file.delete_visits(one.id for one in records))

    def _save(self, values: dict[str, Any]) -> None:
        deal = self.record
        fields = {**values, "customer_id": deal.customer_id, "deal_id": deal.id, "rep_id": deal.owner_id}
        self._context.services.customer_file.save_visit(None, fields)

    def _add_line(self, day: str, button: str) -> AddRow:
        fields: dict[str, tuple[str, QWidget]] = {
            day: (translate("DealPage", "Day"), DateEdit()),
            "subject": (translate("DealPage", "Subject"), TextEdit()),
        }
        if day == "held_on":
            fields["outcome"] = (translate("DealPage", "What it came to"), outcome_editor())
        return self.add_row(fields, self._save, button)

    def _columns(self) -> list[Column[VisitRecord]]:
        formats = self._context.formats
        return [
            Column(
                translate("DealPage", "Held"), tick=lambda one: one.held_on is not None, field="is_held", width="WW"
            ),
            Column(
                translate("DealPage", "Day"),
                lambda one: formats.day(one.held_on or one.planned_on),
                DAY,
                field="day",
                value=lambda one: one.held_on or one.planned_on,
                editor=DateEdit,
                tone=self._tone,
            ),
            Column(
                translate("DealPage", "Subject"),
                lambda one: one.subject or "",
                field="subject",
                value=lambda one: one.subject,
                editor=TextEdit,
                tip=lambda one: " · ".join(part for part in (one.subject, one.rep_name, one.notes) if part),
            ),
            *self._results(),
        ]

    def _results(self) -> list[Column[VisitRecord]]:
        formats = self._context.formats
        return [
            Column(
                translate("DealPage", "Outcome"),
                lambda one: visit_outcome_name(VisitOutcome(one.outcome)) if one.outcome else "",
                "Continuation ",
                field="outcome",
                value=lambda one: one.outcome,
                editor=outcome_editor,
            ),
            Column(
                translate("DealPage", "min"),
                lambda one: "" if one.minutes is None else formats.count(one.minutes),
                "999",
                True,
                field="minutes",
                value=lambda one: one.minutes,
                editor=WholeNumberEdit,
            ),
        ]

    def _tone(self, visit: VisitRecord) -> str:
        if visit.held_on is not None:
            return ""
        return "warn" if visit.planned_on is not None and visit.planned_on < self.scope.as_of else "muted"


def outcome_editor(parent: QWidget | None = None) -> ChoiceCombo:
    choices = [(outcome.value, visit_outcome_name(outcome)) for outcome in VisitOutcome]
    return ChoiceCombo(choices, none_text=translate("DealPage", "outcome open"), parent=parent)
