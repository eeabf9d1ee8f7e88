"""The full page of one deal: its facts at the left, and a card for everything else the book knows of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.changes import Changes
from app.errors import RuleError
from app.terms import DealStage
from app.ui.funnel.deal_page_cards import DealCards
from app.ui.funnel.deal_page_head import DealHead
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.widgets.card_columns import FactsBeside

if TYPE_CHECKING:
    from app.services.scope import Scope

HEAD_TABLES = ("deal", "customer", "setting")


class DealPage(QWidget):
    """closed() by Esc and "Back", and when the deal is gone; previous_asked() and next_asked() for the neighbours in the
    list the page was opened from; stage_chosen(deal id, stage): another stage is wanted, the host asks what the gates want;
    deletion_asked(deal id); customer_asked(customer id)."""

    closed = Signal()
    previous_asked = Signal()
    next_asked = Signal()
    stage_chosen = Signal(int, DealStage)
    deletion_asked = Signal(int)
    customer_asked = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scope: Scope | None = None
        self._deal_id: int | None = None
        self._is_stale = False
        self.cards: DealCards | None = None
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(translate("Deal", "Deal"))
        edge = f"width: 12px; height: 12px; border: 1px solid {context.theme.control_edge}; border-radius: 2px;"
        self.setStyleSheet(f"QTableView::indicator:unchecked {{ {edge} }}")
        self.head = DealHead(context, self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.head)
        self._connect()

    @property
    def deal_id(self) -> int | None:
        return self._deal_id

    def set_scope(self, scope: Scope) -> None:
        if scope != self._scope:
            self._scope = scope
            if self.isVisible():
                self._show_again()
            else:
                self._is_stale = True

    def show_deal(self, deal_id: int) -> None:
        """Raises RuleError UNKNOWN_RECORD. Needs a scope first."""
        assert self._scope is not None
        self.head.show_deal(deal_id, self._scope.as_of)
        self._deal_id, self._is_stale = deal_id, False
        for card in self._built().all:
            card.show_deal(deal_id, self._scope)

    def focus_first(self) -> None:
        """The keys go to the first field."""
        self._built().facts.form.editor("name").setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self._show_again()

    def _built(self) -> DealCards:
        """The cards are made when the first deal is shown: the program starts without them."""
        if self.cards is None:
            self.cards = DealCards(self._context, self)
            self.cards.facts.stage_chosen.connect(self.stage_chosen)
            self.cards.gates.stage_chosen.connect(self.stage_chosen)
            frame = FactsBeside(self.cards, self._context.theme)
            self.columns = frame.columns
            self._layout.addWidget(frame, 1)
        return self.cards

    def _show_again(self) -> None:
        if self._deal_id is not None:
            try:
                self.show_deal(self._deal_id)
            except RuleError:
                self._leave()

    def _leave(self) -> None:
        """The deal was deleted, or its adding undone."""
        self._deal_id = None
        self.closed.emit()

    def _on_changed(self, changes: Changes) -> None:
        if self._deal_id is None or self.cards is None:
            return
        if not self.isVisible():
            self._is_stale = True
            return
        try:
            if changes.touches(*HEAD_TABLES):
                self.head.show_deal(self._deal_id, self._scope.as_of if self._scope else date.min)
        except RuleError:
            self._leave()
            return
        for card in self.cards.all:
            if changes.touches(*card.TABLES):
                card.load()

    def _on_deletion(self) -> None:
        if self._deal_id is not None:
            self.deletion_asked.emit(self._deal_id)

    def _connect(self) -> None:
        self.head.back.clicked.connect(self.closed)
        self.head.previous.clicked.connect(self.previous_asked)
        self.head.next.clicked.connect(self.next_asked)
        self.head.delete.clicked.connect(self._on_deletion)
        self.head.customer_asked.connect(self.customer_asked)
        for keys, signal in (("Ctrl+PgUp", self.previous_asked), ("Ctrl+PgDown", self.next_asked)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(signal)
        self._context.signals.changed.connect(self._on_changed)
