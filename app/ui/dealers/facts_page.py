"""All facts of a dealer on one page (R25, R26)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import RuleError
from app.ui.dealers.facts_cards import ContractCard, SizeCard, WhoCard
from app.ui.dealers.facts_concerns import ConcernsCard
from app.ui.dealers.facts_diversion import DiversionCard
from app.ui.dealers.facts_functions import FunctionsCard
from app.ui.dealers.facts_life import LifeCard
from app.ui.dealers.facts_scopes import ScopesCard
from app.ui.dealers.plan_tasks import DealerTasks
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.widgets.card_columns import arranged
from app.ui.widgets.record_page import RecordPage
from app.ui.widgets.record_section import RecordSection
from app.ui.widgets.task_card import TaskCard

if TYPE_CHECKING:
    from app.services.scope import Scope


class FactsCards:
    """Every card once, made in the order in which Tab goes through them."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        self.who = WhoCard(context, page)
        self.contract = ContractCard(context, page)
        self.size = SizeCard(context, page)
        self.life = LifeCard(context, page)
        self.scopes = ScopesCard(context, page)
        self.functions = FunctionsCard(context, page)
        self.tasks = TaskCard(context, DealerTasks(context.services), page)
        self.diversion = DiversionCard(context, page)
        self.concerns = ConcernsCard(context, page)
        self.text_size = context.theme.body
        self.facts = _stacked((self.who, self.contract, self.size), context.theme.margin)

    @property
    def all(self) -> tuple[RecordSection, ...]:
        return (self.who, self.contract, self.size, *self._first(), *self._second())

    def in_columns(self, count: int) -> list[list[RecordSection]]:
        first = self._first()
        return arranged(count, [first, self._second()], [first, [self.tasks, self.diversion], [self.concerns]])

    def _first(self) -> list[RecordSection]:
        return [self.life, self.scopes, self.functions]

    def _second(self) -> list[RecordSection]:
        return [self.tasks, self.diversion, self.concerns]


class FactsPage(RecordPage[FactsCards]):
    """closed() by Esc, and when the dealer is gone."""

    HEAD_TABLES = ("dealer",)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("Dealer facts", "Facts of the dealer"), parent)

    def show_dealer(self, dealer_id: int, scope: Scope | None = None) -> None:
        """Needs a scope, given here or by set_scope; the dealer shown keeps itself up to date. Raises RuleError UNKNOWN_RECORD."""
        if scope is not None and scope != self._scope:
            self._scope, self._record_id = scope, None
        if dealer_id != self.record_id:
            self.show_record(dealer_id)

    @override
    def _built(self) -> FactsCards:
        cards = super()._built()
        frame = self._frame.layout() if self._frame is not None else None
        if frame is not None:
            frame.setContentsMargins(0, 0, 0, 0)  # the tab has its margins already
        return cards

    @override
    def make_cards(self, context: PageContext) -> FactsCards:
        return FactsCards(context, self)

    @override
    def show_head(self, record_id: int, scope: Scope) -> None:
        """The tab has its own head; here only a dealer that is gone is told."""
        if record_id not in self._context.services.lookups.names("dealer"):
            raise RuleError("UNKNOWN_RECORD", table="dealer", id=record_id)


def _stacked(cards: tuple[QWidget, ...], gap: int) -> QWidget:
    column = QWidget()
    inside = QVBoxLayout(column)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(gap)
    for card in cards:
        inside.addWidget(card)
    return column
