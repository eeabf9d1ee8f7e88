"""The cards on a deal's page, and the columns they stand in."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.funnel.deal_history import ChangesSection
from app.ui.funnel.deal_section_documents import DocumentsSection
from app.ui.funnel.deal_section_facts import FactsSection, NeedsSection, NotesSection
from app.ui.funnel.deal_section_forecast import ForecastSection
from app.ui.funnel.deal_section_gates import GatesSection
from app.ui.funnel.deal_section_stages import SlipsSection, StagesSection
from app.ui.funnel.deal_section_tasks import DealTasks
from app.ui.funnel.deal_section_visits import VisitsSection
from app.ui.page_context import PageContext
from app.ui.widgets.card_columns import arranged
from app.ui.widgets.record_section import RecordSection
from app.ui.widgets.task_card import TaskCard


class DealCards:
    """Every card once, made in the order in which Tab goes through them."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        self.facts = FactsSection(context, page)
        self.gates = GatesSection(context, page)
        self.needs = NeedsSection(context, page)
        self.forecast = ForecastSection(context, page)
        self.notes = NotesSection(context, page)
        self.tasks = TaskCard(context, DealTasks(context.services.deal_file), page)
        self.visits = VisitsSection(context, page)
        self.documents = DocumentsSection(context, page)
        self.stages = StagesSection(context, page)
        self.slips = SlipsSection(context, page)
        self.changes = ChangesSection(context, page)
        self.text_size = context.theme.body

    @property
    def all(self) -> tuple[RecordSection, ...]:
        return (self.facts, *self._first(), *self._second())

    def in_columns(self, count: int) -> list[list[RecordSection]]:
        three: list[list[RecordSection]] = [
            [self.gates, self.needs, self.notes],
            [self.forecast, self.tasks, self.visits, self.documents],
            [self.stages, self.slips, self.changes],
        ]
        return arranged(count, [self._first(), self._second()], three)

    def _first(self) -> list[RecordSection]:
        return [self.gates, self.needs, self.forecast, self.notes]

    def _second(self) -> list[RecordSection]:
        return [self.tasks, self.visits, self.documents, self.stages, self.slips, self.changes]
