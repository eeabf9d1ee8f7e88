"""The visits made for a deal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.terms import VisitOutcome
from app.ui.funnel.deal_section import DealSection
from app.ui.i18n import translate
from app.ui.labels import visit_outcome_name
from app.ui.page_context import PageContext
from app.ui.widgets.rows_model import Column
from app.ui.widgets.typed_edit import DateEdit, TextEdit, WholeNumberEdit

if TYPE_CHECKING:
    from app.services.customer_file_visits import VisitRecord

DAY = "2026-11-21 "


class VisitsSection(DealSection):
    """Visits of the deal's customer that were made for this deal."""

    TABLES = ("visit", "rep", "deal")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("DealPage", "No visit for this deal yet: log one that was held, or plan one.")
        super().__init__(context, translate("DealPage", "Visits"), empty, parent)
        self.log = self.add_button(self._log, translate("DealPage", "Log a visit…"))
        self.plan = self.add_button(self._plan, translate("DealPage", "Plan…"))
        self.table = self.add_table(self._columns())
        self.table.opened.connect(lambda visit: self._ask(visit_id=visit.id))
        self.finish()

    @override
    def load(self) -> None:
        customer = self.record.customer_id
        file = self._context.services.customer_file
        visits = () if customer is None else tuple(one for one in file.visits(customer) if one.deal_id == self.deal_id)
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
        self._ask(deal_id=self.deal_id)

    def _plan(self) -> None:
        self._ask(deal_id=self.deal_id, planning=True)

    def _ask(self, **visit: Any) -> None:
        """In the form; an outcome needs its evidence, so it is not typed in the table (R20)."""
        from app.ui.dialogs.visit.form import VisitForm

        self.attempt(lambda: VisitForm.ask(self._context, self, today=self.scope.as_of, **visit))

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
