"""The value chain of a dealer, from us to who uses the goods (R26)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.changes import Changes
from app.ui.dealers.chain_tree import ChainTree
from app.ui.dealers.chain_words import chain_figures
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.widgets.figure_card import FigureCard
from app.ui.widgets.scoped_page import ScopedPage

if TYPE_CHECKING:
    from app.services.scope import Scope

FIGURES = 3


class ChainPage(ScopedPage):
    """dealer_opened(id): another dealer of the chain is to be shown."""

    SHOWN_TABLES = ("dealer", "sales_entry", "visit", "setting")

    dealer_opened = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme = context.theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.margin)
        layout.setSpacing(theme.margin)
        line = QHBoxLayout()
        line.setSpacing(theme.margin)
        self.figures = [FigureCard(theme, self) for _ in range(FIGURES)]
        for figure in self.figures:
            line.addWidget(figure, 1)
        layout.addLayout(line)
        layout.addWidget(self._tree_card(), 1)

    def show_dealer(self, dealer_id: int, scope: Scope | None = None) -> None:
        """Needs a scope, given here or by set_scope; the dealer shown keeps itself up to date. Raises RuleError UNKNOWN_RECORD."""
        if scope is not None and scope != self._scope:
            self._scope, self._record_id = scope, None
        if dealer_id != self._record_id:
            self._record_id = dealer_id
            self._read(dealer_id)

    @override
    def _read(self, record_id: int) -> None:
        assert self._scope is not None
        services = self._context.services
        view = services.dealers.chain(record_id, self._scope.as_of)
        self._is_stale = False
        held_days = services.settings.whole("dealer_held_days")
        for card, figure in zip(self.figures, chain_figures(view, held_days, self._context.formats), strict=True):
            card.show_figure(figure)
        self.hint.setVisible(view.sub_dealers == 0)
        self.tree.show_chain(view.root, record_id)

    def _tree_card(self) -> QFrame:
        card = QFrame(self)
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(14, 10, 14, 12)
        heading = QLabel(translate("Dealer chain", "Value chain"))
        heading.setProperty("role", "heading")
        self.hint = QLabel(
            translate(
                "Dealer chain",
                "No sub-dealer has a name in this book yet: choose this dealer in the field Buys from of each.",
            )
        )
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self.tree = ChainTree(self._context, card)
        self.tree.dealer_asked.connect(self._on_asked)
        for widget in (heading, self.hint, self.tree):
            inside.addWidget(widget)
        return card

    def _on_asked(self, dealer_id: int) -> None:
        if dealer_id != self._record_id:
            self.dealer_opened.emit(dealer_id)

    @override
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*self.SHOWN_TABLES):
            self._show_soon()

    @override
    def _leave(self) -> None:
        """A dealer that is gone leaves nothing: the tab shows another one."""
        super()._leave()
        self.tree.clear()
