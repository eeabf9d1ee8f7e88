"""The page of one company: its limit and credit file at the left, invoices, payments and promises beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.changes import Changes
from app.errors import RuleError
from app.services.parties import party_of
from app.ui.credit.collecting import Collecting
from app.ui.credit.party_file import CreditFileSection
from app.ui.credit.party_invoices import CreditNotesSection, InvoicesSection
from app.ui.credit.party_payments import PaymentsSection, PromisesSection
from app.ui.credit.party_section import MONEY_TABLES, PartyReading, PartySection
from app.ui.credit.party_standing import StandingSection
from app.ui.credit.words import day_number
from app.ui.i18n import translate
from app.ui.labels.credit_terms import credit_grade_name
from app.ui.page_context import PageContext
from app.ui.widgets.card_columns import arranged
from app.ui.widgets.record_page import RecordPage

if TYPE_CHECKING:
    from app.services.scope import Scope

WIDE_CARDS = 2
"""The tables of money need columns of twice the usual width."""


class PartyCards:
    """Every card once, made in the order in which Tab goes through them."""

    def __init__(self, context: PageContext, collecting: Collecting, reading: PartyReading, page: QWidget) -> None:
        self.standing = StandingSection(context, page)
        self.file = CreditFileSection(context, page)
        self.invoices = InvoicesSection(context, collecting, page)
        self.promises = PromisesSection(context, page)
        self.payments = PaymentsSection(context, page)
        self.notes = CreditNotesSection(context, page)
        for card in self.all:
            card.reading = reading
        self.text_size = context.theme.body * WIDE_CARDS
        self.facts = QWidget(page)
        self.facts.setProperty("role", "plain")
        column = QVBoxLayout(self.facts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.margin)
        column.addWidget(self.standing)
        column.addWidget(self.file)

    @property
    def all(self) -> tuple[PartySection, ...]:
        return (self.standing, self.file, self.invoices, self.promises, self.payments, self.notes)

    def in_columns(self, count: int) -> list[list[PartySection]]:
        two: list[list[PartySection]] = [[self.invoices, self.promises], [self.payments, self.notes]]
        return arranged(count, two, [[self.invoices], [self.promises, self.notes], [self.payments]])


class PartyPage(RecordPage[PartyCards]):
    """record_id is the party's key. customer_asked(id), dealer_asked(id), deal_asked(id)."""

    HEAD_TABLES = (*MONEY_TABLES, "setting")

    customer_asked = Signal(int)
    deal_asked = Signal(int)

    def __init__(self, context: PageContext, collecting: Collecting, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("CreditParty", "Company that owes"), parent)
        self._collecting = collecting
        self._reading = PartyReading(context)
        self.name, self.figures = QLabel(), QLabel()
        self.name.setProperty("role", "title")
        self.figures.setProperty("role", "muted")
        self.back = QPushButton(translate("CreditParty", "‹ Back"))
        self.back.setToolTip(translate("CreditParty", "Back to credit and collection (Esc)"))
        self.customer = QPushButton(translate("CreditParty", "Customer page"))
        self.previous, self.next = QPushButton("‹"), QPushButton("›")
        for button, tip in (
            (self.previous, translate("CreditParty", "Previous company (Ctrl+Page Up)")),
            (self.next, translate("CreditParty", "Next company (Ctrl+Page Down)")),
        ):
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setProperty("role", "icon")
        self.back.clicked.connect(self.closed)
        self.previous.clicked.connect(self.previous_asked)
        self.next.clicked.connect(self.next_asked)
        self.customer.clicked.connect(self._on_customer)
        self.take_head(self._head())

    @override
    def make_cards(self, context: PageContext) -> PartyCards:
        cards = PartyCards(context, self._collecting, self._reading, self)
        cards.invoices.deal_asked.connect(self.deal_asked)
        return cards

    @override
    def show_record(self, record_id: int) -> None:
        self._reading.forget()
        super().show_record(record_id)

    @override
    def _on_changed(self, changes: Changes) -> None:
        self._reading.forget()
        super()._on_changed(changes)

    @override
    def show_head(self, record_id: int, scope: Scope) -> None:
        party = party_of(record_id)
        if party is None:
            raise RuleError("UNKNOWN_RECORD", table="customer", id=record_id)
        row = self._reading.detail(party, scope.as_of).row
        formats = self._context.formats
        self.name.setText(row.name)
        parts = [translate("CreditParty", "{amount} open").format(amount=formats.money(row.exposure.receivables_cents))]
        if row.oldest_days is not None and row.oldest_days > 0:
            parts.append(translate("CreditParty", "oldest %n day(s) overdue", None, row.oldest_days))
        late = self._context.services.receivables.days_late(party, scope.as_of)
        if late.days is not None:
            text = translate("CreditParty", "pays {days} days late on average")
            parts.append(text.format(days=day_number(late)))
        if row.grade is not None:
            parts.append(credit_grade_name(row.grade))
        if row.owner:
            parts.append(row.owner)
        parts.append(translate("CreditParty", "as of {day}").format(day=formats.day(scope.as_of)))
        self.figures.setText(" · ".join(parts))
        self.customer.setVisible(party.kind == "customer")

    def _on_customer(self) -> None:
        party = party_of(self.record_id or 0)
        if party is not None and party.kind == "customer":
            self.customer_asked.emit(party.id)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setProperty("role", "bar")
        line, column = QHBoxLayout(), QVBoxLayout(head)
        line.setSpacing(10)
        line.addWidget(self.back)
        line.addWidget(self.name, 1)
        for button in (self.customer, self.previous, self.next):
            line.addWidget(button)
        column.setContentsMargins(self._context.theme.margin, 8, self._context.theme.margin, 6)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self.figures)
        return head
