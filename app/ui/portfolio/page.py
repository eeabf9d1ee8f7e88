"""The portfolio tab: chart, customer list and sums; resources; scorecard; and the full page of a customer."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.changes import Changes
from app.errors import AppError
from app.terms import Lens, TableKind
from app.ui.page_context import PageContext
from app.ui.portfolio.bulk_edits import BulkEdits
from app.ui.portfolio.columns import Columns
from app.ui.portfolio.customer.panel import CustomerPanel
from app.ui.portfolio.day_words import locked_words
from app.ui.portfolio.empty_portfolio import empty_portfolio_words
from app.ui.portfolio.loading import LoadedPortfolio
from app.ui.portfolio.lower_card import LowerCard
from app.ui.portfolio.page_edits import PageEdits
from app.ui.portfolio.reading import PortfolioReading
from app.ui.portfolio.views import PortfolioViews, View
from app.ui.settings import UserSettings
from app.ui.widgets.chart_export import ChartToExport
from app.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from app.services.scope import Scope


class PortfolioPage(PortfolioReading):
    """slide_asked() from the chart's menu; deal_asked(deal id) from the panel and the customer's page."""

    PANEL_ONLY = ("contact", "visit")

    deal_asked = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.lower_card = LowerCard(context, self)
        self.panel = CustomerPanel(context, self)
        self.empty = EmptyState(empty_portfolio_words(), context.theme, context.services.read_only, self)
        self._columns = Columns(self.chart_card, self.list_card, self.lower_card, self.panel, context.theme)
        self.views = PortfolioViews(context, self._columns, self)
        self._bulk = BulkEdits(context, self._selected_ids, self)
        self._edits = PageEdits(context, self)
        self.hold(self.views, self.empty, self.panel)
        self._connect()

    @override
    def set_scope(self, scope: Scope) -> None:
        super().set_scope(scope)
        self.views.set_scope(scope)

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
        self.views.show_view(View.CHART)
        self.panel.show_customer(customer_id)
        self.select(customer_id)
        self._columns.open_panel()

    def open_page(self, customer_id: int) -> None:
        """The full page of a customer; Esc leads back."""
        self.show_content()
        self.select(customer_id)
        self.views.show_customer(customer_id)

    def edit_customer(self, customer_id: int) -> None:
        """Open it with the keys in its first field."""
        self.open_customer(customer_id)
        self.panel.focus_name()

    def new_customer(self) -> None:
        if not self._context.services.read_only:
            self.show_content()
            self.views.show_view(View.CHART)
            self._columns.open_panel()
            self.panel.show_new()

    @override
    def close_panel(self) -> None:
        self._columns.close_panel()
        self.show_what_fits()
        self.list_card.table.setFocus()

    def select(self, customer_id: int | None) -> None:
        """In the list and in the chart."""
        self._show_selected(() if customer_id is None else (customer_id,))

    def choose_lens(self, lens: Lens) -> None:
        self.views.show_view(View.CHART)
        self.chart_card.lenses.choose_lens(lens)

    def export_chart_spec(self) -> ChartToExport | None:
        """The chart as shown, for the export menu; None before it was loaded."""
        return self.views.export_chart_spec() or self.chart_card.chart.chart_to_export()

    def save_state(self, settings: UserSettings) -> None:
        self.chart_card.lenses.save_state(settings)
        self.list_card.save_state(settings)
        self._columns.save_state(settings)

    def restore_state(self, settings: UserSettings) -> None:
        before = self.chart_card.choice
        self.chart_card.lenses.restore_state(settings)
        self.list_card.restore_state(settings)
        self._columns.restore_state(settings)
        if self.chart_card.choice != before:
            self._on_choice(self.chart_card.choice)

    @override
    def show_loaded(self, loaded: LoadedPortfolio) -> None:
        from app.ui.portfolio.rows import position_of

        view, lens_view = loaded.view, loaded.lens_view
        self._selected = tuple(one for one in self._selected if position_of(view.ids, one) is not None)
        self.chart_card.show_loaded(loaded, self._selected)
        self.list_card.set_editable(self.chart_card.is_editable)
        self.list_card.show_view(view, loaded.classes, lens_view, self._selected, loaded.rows)
        self.lower_card.set_editable(self.chart_card.is_editable)
        self.lower_card.show_view(view, lens_view, view.scope)
        self.panel.set_view(view)
        self.panel.lock(locked_words(loaded.time.day, self._context.formats))
        self.views.lock_customer(locked_words(loaded.time.day, self._context.formats))
        self._freeze_once(loaded)

    @override
    def _on_changed(self, changes: Changes) -> None:
        if self.panel.isVisible() and changes.touches(*self.SHOWN_TABLES, *self.PANEL_ONLY):
            self.panel.refresh()
        super()._on_changed(changes)

    def _selected_ids(self) -> tuple[int, ...]:
        """Whom an edit of the selection is for: a group shown as one is edited with its subsidiaries."""
        from app.ui.portfolio.rows import position_of

        view = self._loaded.view if self._loaded is not None else None
        if view is None or not view.groups:
            return self._selected
        places = (position_of(view.ids, one) for one in self._selected)
        return tuple(member for place in places if place is not None for member in view.member_ids(place))

    def _show_selected(self, ids: tuple[int, ...]) -> None:
        self._selected = ids
        self.chart_card.select_many(ids)
        self.list_card.select_many(ids)

    def _on_selected_in_chart(self, ids: object) -> None:
        self._selected = tuple(ids) if isinstance(ids, tuple | list) else ()
        self.list_card.select_many(self._selected)
        self._follow()

    def _on_selected_in_list(self, ids: object) -> None:
        self._selected = tuple(ids) if isinstance(ids, tuple | list) else ()
        self.chart_card.select_many(self._selected)
        self._follow()

    def _follow(self) -> None:
        """An open panel shows whatever is selected, and trails are those of the selection."""
        if self._time.trails:
            self._on_choice(self.chart_card.choice)
        customer_id = self.selected_id
        if customer_id is not None and self.panel.isVisible() and customer_id != self.panel.customer_id:
            self.panel.show_customer(customer_id)

    def _on_created(self, customer_id: int) -> None:
        self.panel.show_customer(customer_id)
        self.select(customer_id)

    def _on_step(self, down: int) -> None:
        """From the full page to the next customer of the list, or the one before."""
        following = self.list_card.neighbour(self.selected_id, down)
        if following is not None:
            self.open_page(following)

    def _on_field_typed(self, customer_id: int, field: str, value: object) -> None:
        try:
            self._edits.save_field(customer_id, field, value)
        except AppError as error:
            self._edits.say(error, partial(self.list_card.say_error, customer_id, field))

    def _on_potential_typed(self, customer_id: int, cents: int | None) -> None:
        self._on_score_typed(customer_id, "potential_cents", cents)

    def _on_score_typed(self, customer_id: int, field: str, value: object) -> None:
        try:
            self._edits.save_field(customer_id, field, value)
        except AppError as error:
            self._edits.say(error, partial(self.lower_card.say_error, customer_id, field))

    def _on_cuts_chosen(self, x_cut: Decimal | None, y_cut_cents: int | None) -> None:
        if not self._edits.set_cuts(x_cut, y_cut_cents):
            self.chart_card.put_lines_back()

    def _on_settings_chosen(self, values: dict[str, str]) -> None:
        if not self._edits.set_settings(values):
            self.chart_card.put_lines_back()

    def _on_refreeze_asked(self) -> None:
        if self._scope is not None:
            self._edits.refreeze(self._scope.as_of)

    def _on_review_asked(self) -> None:
        if self._scope is not None and self._edits.hold_review(self._scope.as_of):
            self.chart_card.time.say_reviewed()

    def _on_ids_chosen(self, ids: object) -> None:
        self._show_selected(tuple(ids) if isinstance(ids, tuple | list) else ())

    def _on_resources_asked(self) -> None:
        self.views.show_view(View.RESOURCES)

    def _on_customer_left(self) -> None:
        self.list_card.table.setFocus()

    def _on_method_settings(self) -> None:
        from app.ui.dialogs.method_settings import open_method_settings

        if self._scope is not None:
            open_method_settings(self, self._context, self._scope, self.chart_card.choice.lens)

    def _connect(self) -> None:
        self._connect_chart()
        self._connect_lists()
        self.panel.closed.connect(self.close_panel)
        self.panel.created.connect(self._on_created)
        self.panel.page_asked.connect(self.open_page)
        self.panel.people.deal_opened.connect(self.deal_asked)
        self.views.deal_opened.connect(self.deal_asked)
        self.views.customer_opened.connect(self.open_page)
        self.views.customer_left.connect(self._on_customer_left)
        self.views.stepped.connect(self._on_step)
        self.views.settings_asked.connect(self._on_method_settings)
        for source in (self.views, self.empty):
            source.new_asked.connect(self.new_customer)
            source.import_asked.connect(self.import_asked)
        self.bind_keys({"Ctrl+N": self.new_customer, "Ctrl+F": self.list_card.filter.setFocus})
        self.bind_keys({f"Alt+{number}": partial(self.choose_lens, lens) for number, lens in enumerate(Lens, 1)})

    def _connect_chart(self) -> None:
        card = self.chart_card
        card.lenses.choice_made.connect(self._on_choice)
        card.selection_changed.connect(self._on_selected_in_chart)
        card.opened.connect(self.open_page)
        card.cuts_chosen.connect(self._on_cuts_chosen)
        card.settings_chosen.connect(self._on_settings_chosen)
        card.unplaced_asked.connect(self.lower_card.show_unplaced)
        card.score_asked.connect(self._on_score_asked)
        card.cuts.refreeze_asked.connect(self._on_refreeze_asked)
        card.cuts.median_asked.connect(self._edits.back_to_median)
        card.bar.asked.connect(self._bulk.start)
        card.time.choice_made.connect(self._on_time)
        card.time.review_asked.connect(self._on_review_asked)

    def _connect_lists(self) -> None:
        lists, lower = self.list_card, self.lower_card
        lists.selection_changed.connect(self._on_selected_in_list)
        lists.opened.connect(self.open_page)
        lists.panel_asked.connect(self.open_customer)
        lists.edit_asked.connect(self.edit_customer)
        lists.deletion_asked.connect(self._edits.delete)
        lists.new_asked.connect(self.new_customer)
        lists.field_typed.connect(self._on_field_typed)
        lower.class_chosen.connect(lists.show_class)
        lower.potential_typed.connect(self._on_potential_typed)
        lower.score_typed.connect(self._on_score_typed)
        lower.ids_chosen.connect(self._on_ids_chosen)
        lower.opened.connect(self.open_page)
        lower.resources_asked.connect(self._on_resources_asked)
