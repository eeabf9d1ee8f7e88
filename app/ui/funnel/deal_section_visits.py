"""The visits made for a deal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.terms import VisitOutcome
from app.ui.dialogs.visit.card import VisitsCard
from app.ui.i18n import translate
from app.ui.labels import visit_outcome_name
from app.ui.page_context import PageContext
from app.ui.widgets.rows_model import Column

if TYPE_CHECKING:
    from app.services.customer_file_visits import VisitRecord


class VisitsSection(VisitsCard):
    """Visits of the deal's customer that were made for this deal."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("DealPage", "No visit for this deal yet: log one that was held, or plan one.")
        super().__init__(context, empty, parent)

    @override
    def visits(self) -> tuple[VisitRecord, ...]:
        services = self._context.services
        customer = services.deals.get(self.record_id).customer_id
        made = () if customer is None else services.customer_file.visits(customer)
        return tuple(one for one in made if one.deal_id == self.record_id)

    @override
    def belongs_to(self) -> dict[str, int]:
        return {"deal_id": self.record_id}

    @override
    def columns(self) -> list[Column[VisitRecord]]:
        return [
            self.held_column(translate("DealPage", "Held")),
            self.visit_day_column(),
            self.text_column(
                translate("DealPage", "Subject"),
                "subject",
                tip=lambda one: " · ".join(part for part in (one.subject, one.rep_name, one.notes) if part),
            ),
            Column(
                translate("DealPage", "Outcome"),
                lambda one: visit_outcome_name(VisitOutcome(one.outcome)) if one.outcome else "",
                "Continuation ",
            ),
            self.minutes_column(),
        ]
