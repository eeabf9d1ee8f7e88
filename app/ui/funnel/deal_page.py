"""The full page of one deal: its facts at the left, and a card for everything else the book knows of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.terms import DealStage
from app.ui.funnel.deal_page_cards import DealCards
from app.ui.funnel.deal_page_head import DealHead
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.widgets.record_page import RecordPage

if TYPE_CHECKING:
    from app.services.scope import Scope


class DealPage(RecordPage[DealCards]):
    """stage_chosen(deal id, stage): another stage is wanted, the host asks what the gates want; deletion_asked(deal id);
    customer_asked(customer id)."""

    HEAD_TABLES = ("deal", "customer", "setting")

    stage_chosen = Signal(int, DealStage)
    deletion_asked = Signal(int)
    customer_asked = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("Deal", "Deal"), parent)
        self.head = DealHead(context, self)
        self.take_head(self.head)
        self.head.back.clicked.connect(self.closed)
        self.head.previous.clicked.connect(self.previous_asked)
        self.head.next.clicked.connect(self.next_asked)
        self.head.delete.clicked.connect(self._on_deletion)
        self.head.customer_asked.connect(self.customer_asked)

    @override
    def make_cards(self, context: PageContext) -> DealCards:
        cards = DealCards(context, self)
        cards.facts.stage_chosen.connect(self.stage_chosen)
        cards.gates.stage_chosen.connect(self.stage_chosen)
        return cards

    @override
    def show_head(self, record_id: int, scope: Scope) -> None:
        self.head.show_deal(record_id, scope.as_of)

    def focus_first(self) -> None:
        """The keys go to the first field."""
        self._built().facts.form.editor("name").setFocus()

    def _on_deletion(self) -> None:
        if self.record_id is not None:
            self.deletion_asked.emit(self.record_id)
