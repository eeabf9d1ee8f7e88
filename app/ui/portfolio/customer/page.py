"""The full page of one customer: its facts at the left, and a card for everything else the book knows of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from app.changes import Changes
from app.ui import background
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.portfolio.customer.cards import CustomerCards
from app.ui.portfolio.customer.class_words import class_tags
from app.ui.portfolio.customer.section import CustomerSection
from app.ui.portfolio.customer.standing import everyone, standing_in
from app.ui.portfolio.customer.tags import TagStrip
from app.ui.portfolio.customer.why import show_why
from app.ui.tab_page import AT_ONCE
from app.ui.widgets.record_page import RecordPage

if TYPE_CHECKING:
    from app.services.portfolio import PortfolioView
    from app.services.portfolio_why import Explained
    from app.services.scope import Scope
    from app.ui.portfolio.customer.standing import Standing

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


class CustomerPage(RecordPage[CustomerCards]):
    """deal_opened(deal id)."""

    HEAD_TABLES = ("customer",)

    deal_opened = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("Customer", "Customer"), parent)
        self._view: PortfolioView | None = None
        self._standing: Standing | None = None
        self._asked = 0
        self.name = QLabel()
        self.name.setProperty("role", "title")
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.tags = TagStrip(context.theme)
        self.tags.why_asked.connect(self._on_why)
        self.take_head(self._top())

    @property
    def standing(self) -> Standing | None:
        """None while it is being read, and for a customer outside the portfolio."""
        return self._standing

    @override
    def set_scope(self, scope: Scope) -> None:
        if scope != self._scope:
            self._view = None
        super().set_scope(scope)

    @override
    def show_record(self, record_id: int) -> None:
        super().show_record(record_id)
        self._read_standing()

    @override
    def make_cards(self, context: PageContext) -> CustomerCards:
        cards = CustomerCards(context, self)
        for card in cards.all:
            if isinstance(card, CustomerSection):
                card.why_asked.connect(self._on_why)
        cards.deals.deal_opened.connect(self.deal_opened)
        return cards

    @override
    def show_head(self, record_id: int, scope: Scope) -> None:
        self.name.setText(self._context.services.customers.get(record_id).name)

    def focus_first(self) -> None:
        """The keys go to the first field."""
        self._built().facts.form.editor("name").setFocus()

    @override
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*VIEW_TABLES):
            self._view = None
        super()._on_changed(changes)
        if self._view is None and self._record_id is not None and self.cards is not None and self.isVisible():
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
        if number != self._asked or self._record_id is None or self.cards is None:
            return
        self._view = view
        self._standing = standing_in(self._context.services, view, self._record_id)
        self.tags.setVisible(self._standing is not None)
        if self._standing is None:
            self.cards.position.show_none()
            return
        self.tags.show_tags(class_tags(self._standing))
        for card in self.cards.all:
            if isinstance(card, CustomerSection):
                card.show_standing(self._standing)

    def _on_why(self, what: Explained, anchor: QWidget) -> None:
        if self._standing is not None:
            show_why(self._context, self._standing, what, anchor)

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
