"""Visits of a customer, held and planned: logged in their form, minutes and cost typed in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from app.terms import VisitOutcome
from app.ui.dialogs.visit.card import VisitsCard
from app.ui.i18n import translate
from app.ui.labels import visit_outcome_name
from app.ui.page_context import PageContext
from app.ui.widgets.rows_model import Column

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.services.customer_file_visits import VisitRecord


class VisitsSection(VisitsCard):
    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("CustomerPage", "No visit yet: log one that was held, or plan one.")
        super().__init__(context, empty, parent)

    @override
    def visits(self) -> tuple[VisitRecord, ...]:
        return self._context.services.customer_file.visits(self.record_id)

    @override
    def belongs_to(self) -> dict[str, int]:
        return {"customer_id": self.record_id}

    @override
    def columns(self) -> list[Column[VisitRecord]]:
        leader = translate("CustomerPage", "Leader")
        return [
            self.held_column(translate("CustomerPage", "Held")),
            self.visit_day_column(),
            Column(translate("CustomerPage", "Subject"), self._about, tip=self._tip),
            self.minutes_column(),
            self._cost(),
            Column(leader, tick=lambda one: one.with_leader, field="with_leader", width="WW"),
        ]

    def _cost(self) -> Column[VisitRecord]:
        formats = self._context.formats
        return Column(
            translate("CustomerPage", "Cost\n{unit}").format(unit=formats.unit_label()),
            lambda one: "" if one.cost_cents is None else formats.amount_in_unit(one.cost_cents),
            "99.9",
            True,
            field="cost_cents",
            value=lambda one: one.cost_cents,
            editor=self.money_edit,
        )

    def _about(self, visit: VisitRecord) -> str:
        """Subject and what it counts as; Enter or a double click on it opens the form."""
        outcome = visit_outcome_name(VisitOutcome(visit.outcome)) if visit.outcome else ""
        return " · ".join(part for part in (outcome, visit.subject) if part)

    def _tip(self, visit: VisitRecord) -> str:
        state = translate("CustomerPage", "planned, not held") if visit.held_on is None else ""
        return " · ".join(
            part for part in (self._about(visit), visit.rep_name, visit.deal_name, visit.notes, state) if part
        )
