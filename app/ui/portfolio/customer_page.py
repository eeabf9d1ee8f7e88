"""The full page of one customer: its facts at the left, and a card for everything else the book knows of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.changes import Changes
from app.errors import RuleError
from app.ui import background
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.portfolio.customer_cards import CustomerCards
from app.ui.portfolio.customer_class_words import class_tags
from app.ui.portfolio.customer_standing import everyone, standing_in
from app.ui.portfolio.customer_tags import TagStrip
from app.ui.portfolio.customer_why import show_why
from app.ui.tab_page import AT_ONCE
from app.ui.widgets.card_columns import FactsBeside

if TYPE_CHECKING:
    from app.services.portfolio import PortfolioView
    from app.services.portfolio_why import Explained
    from app.services.scope import Scope
    from app.ui.portfolio.customer_standing import Standing

VIEW_TABLES = (
    "customer",
    "sales_entry",
    "deal",
    "setting",
    "industry",
    "area",
    "rep",
    "purchase",
    "product",
    "tier_score",
    "frozen_cut",
)


class CustomerPage(QWidget):
    """closed() by Esc and "Back", and when the customer is gone; deal_opened(deal id); previous_asked() and next_asked()
    for the neighbours in the list the page was opened from."""

    closed = Signal()
    deal_opened = Signal(int)
    previous_asked = Signal()
    next_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scope: Scope | None = None
        self._customer_id: int | None = None
        self._view: PortfolioView | None = None
        self._standing: Standing | None = None
        self._asked = 0
        self._is_stale = False
        self.cards: CustomerCards | None = None
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(translate("Customer", "Customer"))
        edge = f"width: 12px; height: 12px; border: 1px solid {context.theme.control_edge}; border-radius: 2px;"
        self.setStyleSheet(f"QCheckBox::indicator:unchecked, QTableView::indicator:unchecked {{ {edge} }}")
        self.name = QLabel()
        self.name.setProperty("role", "title")
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.tags = TagStrip(context.theme)
        self.tags.why_asked.connect(self._on_why)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._top())
        self._bind_keys()
        context.signals.changed.connect(self._on_changed)

    @property
    def customer_id(self) -> int | None:
        return self._customer_id

    @property
    def standing(self) -> Standing | None:
        """None while it is being read, and for a customer outside the portfolio."""
        return self._standing

    def set_scope(self, scope: Scope) -> None:
        if scope != self._scope:
            self._scope, self._view = scope, None
            if self.isVisible():
                self._show_again()
            else:
                self._is_stale = True

    def show_customer(self, customer_id: int) -> None:
        """Raises RuleError UNKNOWN_RECORD. Needs a scope first."""
        assert self._scope is not None
        record = self._context.services.customers.get(customer_id)
        self._customer_id, self._is_stale = customer_id, False
        self.name.setText(record.name)
        for card in self._built().all:
            card.show_customer(customer_id, self._scope)
        self._read_standing()

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

    def _built(self) -> CustomerCards:
        """The cards are made when the first customer is shown: the program starts without them."""
        if self.cards is None:
            self.cards = CustomerCards(self._context, self)
            for card in self.cards.all:
                card.why_asked.connect(self._on_why)
            self.cards.deals.deal_opened.connect(self.deal_opened)
            frame = FactsBeside(self.cards, self._context.theme)
            self._columns = frame.columns
            self._layout.addWidget(frame, 1)
        return self.cards

    def _show_again(self) -> None:
        if self._customer_id is not None:
            try:
                self.show_customer(self._customer_id)
            except RuleError:
                self._leave()

    def _leave(self) -> None:
        """The customer was deleted, or its adding undone."""
        self._customer_id = None
        self.closed.emit()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*VIEW_TABLES):
            self._view = None
        if self._customer_id is None or self.cards is None:
            return
        if not self.isVisible():
            self._is_stale = True
            return
        try:
            self.name.setText(self._context.services.customers.get(self._customer_id).name)
        except RuleError:
            self._leave()
            return
        for card in self.cards.all:
            if changes.touches(*card.TABLES):
                card.load()
        if self._view is None:
            self._read_standing()

    def _read_standing(self) -> None:
        """In a large book beside the GUI thread; what is shown stays until then."""
        assert self._scope is not None
        self._asked += 1
        if self._view is not None:
            self._on_view(self._asked, self._view)
            return
        read = partial(_read_view, self._context, everyone(self._scope))
        numbers = self._context.signals.numbers
        if numbers is None or numbers.customers <= AT_ONCE:
            self._on_view(self._asked, read())
        else:
            background.run(lambda _: read(), partial(self._on_view, self._asked), None, self)

    def _on_view(self, number: int, view: PortfolioView) -> None:
        if number != self._asked or self._customer_id is None or self.cards is None:
            return
        self._view = view
        self._standing = standing_in(self._context.services, view, self._customer_id)
        self.tags.setVisible(self._standing is not None)
        if self._standing is None:
            self.cards.position.show_none()
            return
        self.tags.show_tags(class_tags(self._standing))
        for card in self.cards.all:
            card.show_standing(self._standing)

    def _on_why(self, what: Explained, anchor: QWidget) -> None:
        if self._standing is not None:
            show_why(self._context, self._standing, what, anchor)

    def _bind_keys(self) -> None:
        for keys, signal in (("Ctrl+PgUp", self.previous_asked), ("Ctrl+PgDown", self.next_asked)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(signal)

    def _top(self) -> QWidget:
        bar = QWidget()
        bar.setProperty("role", "bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(bar)
        line.setContentsMargins(self._context.theme.margin, 8, self._context.theme.margin, 8)
        line.setSpacing(10)
        back = QPushButton(translate("CustomerPage", "‹ Back"))
        back.setToolTip(translate("CustomerPage", "Back to the portfolio (Esc)"))
        back.clicked.connect(self.closed)
        line.addWidget(back)
        line.addWidget(self.name)
        line.addWidget(self.tags, 1, Qt.AlignmentFlag.AlignVCenter)
        for text, tip, signal in (
            ("‹", translate("CustomerPage", "Previous customer (Ctrl+Page Up)"), self.previous_asked),
            ("›", translate("CustomerPage", "Next customer (Ctrl+Page Down)"), self.next_asked),
        ):
            button = QPushButton(text)
            button.setProperty("role", "icon")
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(signal)
            line.addWidget(button)
        return bar


def _read_view(context: PageContext, scope: Scope) -> PortfolioView:
    """With every class, so that nothing is left to be read in the GUI thread."""
    portfolio = context.services.portfolio
    view = portfolio.view(scope)
    portfolio.classes(view).read_all()
    return view
