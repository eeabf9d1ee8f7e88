"""The role service plan of a deal: what we do for whom, how often, and whether it is done (R34)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from app.terms import Frequency
from app.ui.i18n import translate
from app.ui.labels.tracking_terms import frequency_name
from app.ui.page_context import PageContext
from app.ui.tracking.sheet_card import PeopleCard
from app.ui.widgets.choice_edits import ChoiceCombo
from app.ui.widgets.rows_model import Column
from app.ui.widgets.typed_edit import DateEdit, TextEdit

if TYPE_CHECKING:
    from app.services.tracking_flow import PlanRecord


class RolePlanCard(PeopleCard):
    KEY = "role_plan"
    TABLES = ("role_plan", "role_plan_done", "contact")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate(
            "Tracking", "No plan yet: for each person that counts, note the goal, what you do for it, and how often."
        )
        super().__init__(context, translate("Tracking", "Role service plan"), empty, parent)
        self.add_row(
            {
                "contact_id": (translate("Tracking", "For whom"), self.who),
                "goal": (translate("Tracking", "Goal"), TextEdit()),
                "action": (translate("Tracking", "Action"), TextEdit()),
                "frequency": (translate("Tracking", "How often"), _frequencies()),
            },
            self._save_new,
        )
        self.line = QLabel()
        self.line.setProperty("role", "muted")
        self.line.setWordWrap(True)
        self.body.addWidget(self.line)
        self.table = self.add_table(self._columns())
        self.finish()

    @override
    def load(self) -> None:
        view = self._context.services.tracking.role_plans(self.deal_id, self.scope.as_of)
        self.table.show_rows(view.rows)
        self.show_count(len(view.rows))
        overdue = sum(row.is_overdue for row in view.rows)
        parts = []
        if overdue:
            parts.append(translate("Tracking", "%n row(s) overdue", None, overdue))
        if view.compliance is not None:
            text = translate("Tracking", "{done} of %n time(s) due in the last 91 days done: {share}", None, view.due)
            share = self._context.formats.percent(view.compliance)
            parts.append(text.format(done=self._context.formats.count(view.done), share=share))
        self.line.setText(" · ".join(parts))
        self.line.setToolTip(translate("Tracking", "Rule R34: done in turn, nothing counted beyond what was due"))
        self.line.setVisible(bool(parts))

    @override
    def on_edited(self, record: PlanRecord, field: str, value: Any) -> None:
        tracking, day = self._context.services.tracking, self.scope.as_of
        if field == "is_done":
            act = tracking.do_role_plan if value else tracking.undo_role_plan
            self.attempt(lambda: act(record.id, day))
        else:
            self.attempt(lambda: tracking.save_role_plan(record.id, {field: value}))

    @override
    def on_deletion(self, records: list[PlanRecord]) -> None:
        self.attempt(lambda: self._context.services.tracking.delete_role_plans(one.id for one in records))

    def _save_new(self, values: dict[str, Any]) -> None:
        fields = {**values, "deal_id": self.deal_id, "starts_on": self.scope.as_of}
        self._context.services.tracking.save_role_plan(None, fields)

    def _columns(self) -> list[Column[Any]]:
        return [
            Column(
                translate("Tracking", "Today"),
                tick=lambda one: None if one.next_due is None and not self._is_done(one) else self._is_done(one),
                field="is_done",
                width="WW",
                tip=lambda _: translate("Tracking", "Done today"),
            ),
            Column(
                translate("Tracking", "For whom"),
                lambda one: one.contact_name or "",
                field="contact_id",
                value=lambda one: one.contact_id,
                editor=self.person_edit,
            ),
            self.text_column(translate("Tracking", "Goal"), "goal"),
            self.text_column(translate("Tracking", "Method"), "method"),
            self.text_column(translate("Tracking", "Action"), "action"),
            Column(
                translate("Tracking", "How often"),
                lambda one: frequency_name(one.frequency),
                max((frequency_name(one) for one in Frequency), key=len),
                field="frequency",
                value=lambda one: one.frequency.value,
                editor=_frequencies,
            ),
            *self._days(),
        ]

    def _days(self) -> list[Column[Any]]:
        return [
            Column(
                translate("Tracking", "Due"),
                lambda one: self._context.formats.day(one.next_due) if one.next_due else translate("Tracking", "over"),
                "2026-11-21",
                field="starts_on",
                value=lambda one: one.starts_on,
                editor=DateEdit,
                tone=lambda one: "bad" if one.is_overdue else "" if one.next_due else "muted",
                tip=self._due_tip,
            ),
        ]

    def _due_tip(self, row: PlanRecord) -> str:
        formats = self._context.formats
        last = formats.day(row.last_done_on) if row.last_done_on else translate("Tracking", "never")
        lines = [
            translate("Tracking", "Last done: {day}").format(day=last),
            translate("Tracking", "Begins: {day} (typed here)").format(day=formats.day(row.starts_on)),
        ]
        if row.ends_on is not None:
            lines.append(translate("Tracking", "Ends: {day}").format(day=formats.day(row.ends_on)))
        if row.is_overdue:
            lines.append(translate("Tracking", "Overdue"))
        return "\n".join(lines)

    def _is_done(self, row: PlanRecord) -> bool:
        return row.last_done_on == self.scope.as_of


def _frequencies(parent: QWidget | None = None) -> ChoiceCombo:
    return ChoiceCombo([(one.value, frequency_name(one)) for one in Frequency], parent=parent)
