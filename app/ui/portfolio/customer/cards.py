"""The cards on a customer's page, and the columns they stand in."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.page_context import PageContext
from app.ui.portfolio.customer.adoption import AdoptionSection
from app.ui.portfolio.customer.changes import ChangesSection
from app.ui.portfolio.customer.contacts import ContactsSection, DealsSection
from app.ui.portfolio.customer.facts import FactsSection
from app.ui.portfolio.customer.history import HistorySection, SalesSection
from app.ui.portfolio.customer.inputs import InputsSection
from app.ui.portfolio.customer.key_account import KeyAccountSection
from app.ui.portfolio.customer.notes import NotesSection
from app.ui.portfolio.customer.position import PositionSection
from app.ui.portfolio.customer.purchases import PurchasesSection
from app.ui.portfolio.customer.receivables import ReceivablesSection
from app.ui.portfolio.customer.service_standard import ServiceSection
from app.ui.portfolio.customer.tasks import CustomerTasks
from app.ui.portfolio.customer.visits import VisitsSection
from app.ui.portfolio.customer.white_space import WhiteSpaceSection
from app.ui.widgets.card_columns import arranged
from app.ui.widgets.record_section import RecordSection
from app.ui.widgets.task_card import TaskCard


class CustomerCards:
    """Every card once, made in the order in which Tab goes through them."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        self.facts = FactsSection(context, page)
        self.position = PositionSection(context, page)
        self.inputs = InputsSection(context, page)
        self.visits = VisitsSection(context, page)
        self.tasks = TaskCard(context, CustomerTasks(context.services), page)
        self.service = ServiceSection(context, page)
        self.adoption = AdoptionSection(context, page)
        self.key_account = KeyAccountSection(context, page)
        self.notes = NotesSection(context, page)
        self.history = HistorySection(context, page)
        self.sales = SalesSection(context, page)
        self.deals = DealsSection(context, page)
        self.contacts = ContactsSection(context, page)
        self.white_space = WhiteSpaceSection(context, page)
        self.purchases = PurchasesSection(context, page)
        self.receivables = ReceivablesSection(context, page)
        self.changes = ChangesSection(context, page)
        self.text_size = context.theme.body

    @property
    def all(self) -> tuple[RecordSection, ...]:
        return (self.facts, *self._first(), *self._second())

    def in_columns(self, count: int) -> list[list[RecordSection]]:
        three: list[list[RecordSection]] = [
            [self.position, self.inputs, self.key_account, self.notes],
            [self.history, self.sales, self.white_space, self.adoption, self.purchases],
            [self.visits, self.tasks, self.service, self.deals, self.contacts, self.receivables, self.changes],
        ]
        return arranged(count, [self._first(), self._second()], three)

    def _first(self) -> list[RecordSection]:
        return [
            self.position,
            self.inputs,
            self.visits,
            self.tasks,
            self.service,
            self.adoption,
            self.key_account,
            self.notes,
        ]

    def _second(self) -> list[RecordSection]:
        return [
            self.history,
            self.sales,
            self.deals,
            self.contacts,
            self.white_space,
            self.purchases,
            self.receivables,
            self.changes,
        ]
