"""Visits of a customer, held and planned: logged in their form, minutes and cost typed in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import override

from app.services.customer_file_visits import VisitRecord
from app.terms import VisitOutcome
from app.ui.i18n import translate
from app.ui.labels import visit_outcome_name
from app.ui.page_context import PageContext
from app.ui.portfolio.customer.section import CustomerSection
from app.ui.widgets.rows_model import Column
from app.ui.widgets.typed_edit import DateEdit, WholeNumberEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

DAY = "2026-11-21 "


class VisitsSection(CustomerSection):
    TABLES = ("visit", "rep", "deal")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("CustomerPage", "No visit yet: log one that was held, or plan one.")
        super().__init__(context, translate("CustomerPage", "Visits"), empty, parent)
        self.log = self.add_button(self._log, translate("CustomerPage", "Log a visit…"))
        self.plan = self.add_button(self._plan, translate("CustomerPage", "Plan…"))
        self.table = self.add_table(self._columns())
        self.table.opened.connect(lambda visit: self._ask(visit_id=visit.id))
        self.finish()

    @override
    def load(self) -> None:
        visits = self._context.services.customer_file.visits(self.customer_id)
        self.table.show_rows(visits)
        self.show_count(len(visits))

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

    def _log(self) -> None:
        self._ask(customer_id=self.customer_id)

    def _plan(self) -> None:
        self._ask(customer_id=self.customer_id, planning=True)

    def _ask(self, **visit: Any) -> None:
        from app.ui.dialogs.visit.form import VisitForm

        self.attempt(lambda: VisitForm.ask(self._context, self, today=self.scope.as_of, **visit))

    def _columns(self) -> list[Column[VisitRecord]]:
        held, leader = translate("CustomerPage", "Held"), translate("CustomerPage", "Leader")
        return [
            Column(held, tick=lambda one: one.held_on is not None, field="is_held", width="WW"),
            *self._words(),
            *self._figures(),
            Column(leader, tick=lambda one: one.with_leader, field="with_leader", width="WW"),
        ]

    def _words(self) -> list[Column[VisitRecord]]:
        formats, late = self._context.formats, self._is_late
        return [
            Column(
                translate("CustomerPage", "Day"),
                lambda one: formats.day(one.held_on or one.planned_on),
                DAY,
                field="day",
                value=lambda one: one.held_on or one.planned_on,
                editor=DateEdit,
                tone=lambda one: "warn" if late(one) else "" if one.held_on else "muted",
            ),
            Column(
                translate("CustomerPage", "Subject"),
                self._about,
                tip=self._tip,
            ),
        ]

    def _figures(self) -> list[Column[VisitRecord]]:
        formats = self._context.formats
        return [
            Column(
                translate("CustomerPage", "min"),
                lambda one: "" if one.minutes is None else formats.count(one.minutes),
                "999",
                True,
                field="minutes",
                value=lambda one: one.minutes,
                editor=WholeNumberEdit,
            ),
            Column(
                translate("CustomerPage", "Cost\n{unit}").format(unit=formats.unit_label()),
                lambda one: "" if one.cost_cents is None else formats.amount_in_unit(one.cost_cents),
                "99.9",
                True,
                field="cost_cents",
                value=lambda one: one.cost_cents,
                editor=self.money_edit,
            ),
        ]

    def _about(self, visit: VisitRecord) -> str:
        """Subject and what it counts as; Enter or a double click on it opens the form."""
        outcome = visit_outcome_name(VisitOutcome(visit.outcome)) if visit.outcome else ""
        return " · ".join(part for part in (outcome, visit.subject) if part)

    def _is_late(self, visit: VisitRecord) -> bool:
        return visit.held_on is None and visit.planned_on is not None and visit.planned_on < self.scope.as_of

    def _tip(self, visit: VisitRecord) -> str:
        state = translate("CustomerPage", "planned, not held") if visit.held_on is None else ""
        return " · ".join(
            part for part in (self._about(visit), visit.rep_name, visit.deal_name, visit.notes, state) if part
        )
