"""The portfolio tab: the quadrant chart, the customer list, the sums, the tray, and the side panel of a customer."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, cast, get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.changes import Changes
from app.errors import AppError, RuleError
from app.terms import TableKind
from app.ui import background
from app.ui.error_box import show_error
from app.ui.page_context import PageContext
from app.ui.portfolio.chart_card import ChartCard
from app.ui.portfolio.columns import Columns
from app.ui.portfolio.customer_panel import CustomerPanel
from app.ui.portfolio.empty_portfolio import empty_portfolio_words
from app.ui.portfolio.list_card import ListCard
from app.ui.portfolio.loading import Bubble, ChartChoice, ColourBy, LoadedPortfolio, load_portfolio, with_chart
from app.ui.portfolio.lower_card import LowerCard
from app.ui.settings import UserSettings
from app.ui.widgets.chart_export import ChartToExport
from app.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from app.services.scope import Scope

AT_ONCE = 3_000
"""Customers up to which the portfolio is read in the GUI thread; above, and the first time, beside it."""

SHOWN_TABLES = ("customer", "sales_entry", "deal", "setting", "industry", "area", "rep", "contact")
PANEL_ONLY = ("contact",)


class PortfolioPage(QWidget):
    """import_asked(); slide_asked() from the chart's menu; deal_asked(deal id) from the panel; loaded() after each reading."""

    import_asked = Signal()
    slide_asked = Signal()
    deal_asked = Signal(int)
    loaded = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scope: Scope | None = None
        self._loaded: LoadedPortfolio | None = None
        self._selected_id: int | None = None
        self._asked = 0
        self._is_stale = True
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.chart_card = ChartCard(context, self.slide_asked.emit, self)
        self.list_card = ListCard(context, self)
        self.lower_card = LowerCard(context, self)
        self.panel = CustomerPanel(context, self)
        self.empty = EmptyState(empty_portfolio_words(), context.theme, context.services.read_only, self)
        self._lay_out()
        self._connect()

    @property
    def scope(self) -> Scope | None:
        return self._scope

    @property
    def selected_id(self) -> int | None:
        return self._selected_id

    def set_scope(self, scope: Scope) -> None:
        if scope != self._scope:
            self._scope = scope
            self.reload()

    def open_record(self, kind: TableKind, record_id: int) -> None:
        """A customer, or the customer of a contact; other kinds have no place here."""
        if kind is TableKind.CONTACTS:
            customer_id = self._context.services.customers.contact(record_id).customer_id
            if customer_id is not None:
                self.open_customer(customer_id)
                self.panel.people.show_contact(record_id)
        elif kind is TableKind.CUSTOMERS:
            self.open_customer(record_id)

    def open_customer(self, customer_id: int) -> None:
        """Select it everywhere and show its panel."""
        self.panel.show_customer(customer_id)
        self.select(customer_id)
        self._columns.open_panel()

    def edit_customer(self, customer_id: int) -> None:
        """Open it with the keys in its first field."""
        self.open_customer(customer_id)
        self.panel.focus_name()

    def new_customer(self) -> None:
        if not self._context.services.read_only:
            self._stack.setCurrentWidget(self._content)
            self._columns.open_panel()
            self.panel.show_new()

    def close_panel(self) -> None:
        self._columns.close_panel()
        if self._loaded is not None and not len(self._loaded.view.ids):
            self._stack.setCurrentWidget(self.empty)
        self.list_card.table.setFocus()

    def select(self, customer_id: int | None) -> None:
        """In the list, in the chart and, if it is open, in the panel."""
        self._selected_id = customer_id
        self.chart_card.select(customer_id)
        self.list_card.select(customer_id)

    def export_chart_spec(self) -> ChartToExport | None:
        """The chart as shown, for the export menu; None before it was loaded."""
        return self.chart_card.chart.chart_to_export()

    def save_state(self, settings: UserSettings) -> None:
        choice = self.chart_card.choice
        settings.put("portfolio/bubble", choice.bubble)
        settings.put("portfolio/colour_by", choice.colour_by)
        self.list_card.save_state(settings)
        self._columns.save_state(settings)

    def restore_state(self, settings: UserSettings) -> None:
        bubble, colour_by = settings.text("portfolio/bubble"), settings.text("portfolio/colour_by")
        choice = ChartChoice(
            cast(Bubble, bubble) if bubble in get_args(Bubble) else "sales",
            cast(ColourBy, colour_by) if colour_by in get_args(ColourBy) else "industry",
        )
        self.list_card.restore_state(settings)
        self._columns.restore_state(settings)
        if choice != self.chart_card.choice:
            self.chart_card.set_choice(choice)
            self._on_choice(choice)

    def reload(self) -> None:
        """Read anew; a page out of sight waits until it is shown."""
        if self._scope is None or not self.isVisible():
            self._is_stale = True
            return
        self._is_stale = False
        self._asked += 1
        answer = partial(self._on_loaded, self._asked)
        context = self._context
        load = partial(load_portfolio, context.services, self._scope, context.formats, self.chart_card.choice)
        if self._loaded is not None and len(self._loaded.view.ids) <= AT_ONCE:
            answer(load())
        else:
            background.run(lambda _progress: load(), answer, None, self)

    def _on_loaded(self, number: int, loaded: LoadedPortfolio) -> None:
        if number != self._asked:
            return
        self._loaded = loaded
        is_empty = not len(loaded.view.ids) and loaded.view.scope.owner_id is None and loaded.view.scope.area_id is None
        self._stack.setCurrentWidget(self.empty if is_empty and self.panel.isHidden() else self._content)
        self.chart_card.show_loaded(loaded, self._selected_id)
        self.list_card.show_view(loaded.view, self._selected_id)
        self.lower_card.show_view(loaded.view)
        self.loaded.emit()

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches(*SHOWN_TABLES):
            return
        if self.panel.isVisible():
            self.panel.refresh()
        if changes.touches(*(table for table in SHOWN_TABLES if table not in PANEL_ONLY)):
            self.reload()

    def _on_choice(self, choice: ChartChoice) -> None:
        if self._loaded is not None:
            self._loaded = with_chart(self._loaded.view, self._context.formats, choice)
            self.chart_card.show_loaded(self._loaded, self._selected_id)

    def _on_picked_in_chart(self, customer_id: int | None) -> None:
        self._selected_id = customer_id
        self.list_card.select(customer_id)
        self._follow(customer_id)

    def _on_picked_in_list(self, customer_id: int | None) -> None:
        self._selected_id = customer_id
        self.chart_card.select(customer_id)
        self._follow(customer_id)

    def _follow(self, customer_id: int | None) -> None:
        """An open panel shows whatever is selected."""
        if customer_id is not None and self.panel.isVisible() and customer_id != self.panel.customer_id:
            self.panel.show_customer(customer_id)

    def _on_created(self, customer_id: int) -> None:
        self._selected_id = customer_id
        self.panel.show_customer(customer_id)
        self.select(customer_id)

    def _on_cuts_chosen(self, x_cut: Decimal | None, y_cut_cents: int | None) -> None:
        try:
            self._context.services.portfolio.set_cuts(x_cut, y_cut_cents)
        except AppError as error:
            show_error(self, error)
            self.reload()

    def _on_potential_typed(self, customer_id: int, cents: int) -> None:
        try:
            self._context.services.customers.set_potential(customer_id, cents, date.today())
        except AppError as error:
            show_error(self, error)

    def _on_deletion_asked(self, ids: list[int]) -> None:
        try:
            self._context.services.customers.delete(ids)
        except RuleError as error:
            show_error(self, error)

    def _connect(self) -> None:
        self._context.signals.changed.connect(self._on_changed)
        self._context.signals.scope_changed.connect(self.set_scope)
        self.chart_card.choice_made.connect(self._on_choice)
        self.chart_card.picked.connect(self._on_picked_in_chart)
        self.chart_card.opened.connect(self.open_customer)
        self.chart_card.cuts_chosen.connect(self._on_cuts_chosen)
        self.list_card.picked.connect(self._on_picked_in_list)
        self.list_card.opened.connect(self.open_customer)
        self.list_card.edit_asked.connect(self.edit_customer)
        self.panel.people.deal_opened.connect(self.deal_asked)
        self.list_card.deletion_asked.connect(self._on_deletion_asked)
        self.list_card.new_asked.connect(self.new_customer)
        self.lower_card.strategy_chosen.connect(self.list_card.show_only)
        self.lower_card.potential_typed.connect(self._on_potential_typed)
        self.lower_card.opened.connect(self.open_customer)
        self.panel.closed.connect(self.close_panel)
        self.panel.created.connect(self._on_created)
        self.empty.new_asked.connect(self.new_customer)
        self.empty.import_asked.connect(self.import_asked)
        for keys, act in (("Ctrl+N", self.new_customer), ("Ctrl+F", self.list_card.filter.setFocus)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _lay_out(self) -> None:
        theme = self._context.theme
        self._columns = Columns(self.chart_card, self.list_card, self.lower_card, self.panel, theme)
        self._content = QWidget(self)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(theme.margin, theme.margin, theme.margin, theme.margin)
        column.addWidget(self._columns)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._content)
        self._stack.addWidget(self.empty)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._stack)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc folds the panel away wherever the keys go."""
        if event.key() == Qt.Key.Key_Escape and self.panel.isVisible():
            self.close_panel()
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.reload()
