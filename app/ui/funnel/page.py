"""The funnel tab: the board with its figures and filter, the other pages behind their switch, and the side panel of a deal."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import RuleError
from app.terms import CardSort, DealStage, TableKind
from app.ui.funnel.board_choice import BoardChoice, choice_of
from app.ui.funnel.board_conversions import ConversionReader
from app.ui.funnel.board_load import BOARD_TABLES, LoadedBoard, load_board
from app.ui.funnel.board_moved import moved_columns, moved_view
from app.ui.funnel.board_pages import FunnelPages, FunnelView
from app.ui.funnel.board_view import BoardView
from app.ui.funnel.card_words import CardWords
from app.ui.funnel.deal_actions import DealActions
from app.ui.funnel.deal_panel import DealPanel
from app.ui.funnel.empty_board import empty_board_words
from app.ui.funnel.figures_bar import FiguresBar
from app.ui.funnel.filter_bar import FilterBar
from app.ui.funnel.hint import board_hint
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.settings import UserSettings
from app.ui.tab_page import AT_ONCE, TabPage
from app.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from app.services.funnel import DealCard
    from app.services.scope import Scope
    from app.ui.shell.counts import Numbers
    from app.ui.widgets.chart_export import ChartToExport

PANEL_WIDTH = 340
PAINT_FIRST = 40
"""ms in which the moved cards and their totals are painted before a large board is read anew."""


class FunnelPage(TabPage[LoadedBoard]):
    """slide_asked() and customer_asked(id) come from the pages behind the switch."""

    SHOWN_TABLES = BOARD_TABLES

    slide_asked = Signal()
    customer_asked = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._choice = BoardChoice()
        self._select_next: tuple[int, ...] = ()
        self._moving: list[DealCard] = []
        self._holds = self._is_held = False
        self._panel_width = PANEL_WIDTH
        self._keys_settled = False
        words = CardWords(context.formats, date.min)
        self._words = words
        self.figures = FiguresBar(context.theme, context.formats, self)
        self.bar = FilterBar(context, self)
        self.board = BoardView(context, words, self)
        self.actions_ = DealActions(context, self.board, self)
        self.panel = DealPanel(context, words, self)
        self.empty = EmptyState(empty_board_words(), context.theme, context.services.read_only, self)
        self.bar.new.setEnabled(not context.services.read_only)
        self._conversions = ConversionReader(context, self)
        self._selection_pause = QTimer(self)
        self._selection_pause.setSingleShot(True)
        self.pages = FunnelPages(context, _board_page(self, context.theme.margin), self.panel, self.bar.hint, self)
        self.hold(self.pages, self.empty, self.panel)
        self._connect()

    def open_record(self, kind: TableKind, record_id: int) -> None:
        """Show a deal in the panel, and on the board if it stands there. Other kinds have no place here."""
        if kind is TableKind.DEALS:
            if self.pages.shown_deal is not None:
                self.pages.leave_deal()
            self._select_next = (record_id,)
            self.open_deal(record_id)
            self.reload()

    def export_chart_spec(self) -> ChartToExport | None:
        """The chart of the page shown, on the board the funnel by stage; None before it was read. Brings in matplotlib."""
        if self.pages.view is not FunnelView.BOARD or self._loaded is None:
            return self.pages.export_chart_spec()
        from app.ui.funnel.chart import funnel_chart

        return funnel_chart(self._loaded.view, self._context.formats)

    def save_state(self, settings: UserSettings) -> None:
        settings.put("funnel/choice", json.dumps(self._choice.state()))
        settings.put("funnel/panel_width", self.panel.width() if self.panel.isVisible() else self._panel_width)
        self.pages.save_state(settings)

    def restore_state(self, settings: UserSettings) -> None:
        self._panel_width = max(self.panel.minimumWidth(), settings.whole("funnel/panel_width", PANEL_WIDTH))
        try:
            state = json.loads(settings.text("funnel/choice", "{}"))
        except ValueError:
            state = {}
        self.choose(choice_of(state if isinstance(state, dict) else {}))
        self.pages.restore_state(settings)

    def choose(self, choice: BoardChoice) -> None:
        """All of it at once: a saved view, or what was remembered."""
        self.bar.set_choice(choice)
        self._apply(choice)

    @override
    def set_scope(self, scope: Scope) -> None:
        self.pages.set_scope(scope)
        super().set_scope(scope)

    @override
    def loader(self, scope: Scope) -> Callable[[], LoadedBoard]:
        choice = self._choice
        return partial(load_board, self._context.services, scope, choice.sort, choice.filter, choice.lanes)

    @override
    def size_of(self, loaded: LoadedBoard) -> int:
        return loaded.deals

    @override
    def is_empty(self, loaded: LoadedBoard) -> bool:
        return loaded.is_empty and not self._choice.filter.is_active

    @override
    def reading_text(self, numbers: Numbers | None) -> str:
        if numbers is None:
            return translate("Funnel", "Reading the deals…")
        return translate("Funnel", "Reading %n open deal(s)…", None, numbers.open_deals)

    def open_deal(self, deal_id: int) -> None:
        if self._scope is not None:
            self._words.as_of = self._scope.as_of
        self.panel.show_deal(deal_id)
        if not self.panel.isVisible():
            self.panel.show()
            splitter = self.pages.splitter
            splitter.setSizes([max(1, splitter.width() - self._panel_width), self._panel_width])
            # the board has become narrower; the card just opened stays in sight
            QTimer.singleShot(0, self, lambda: self.board.bring_card_into_view(deal_id))

    def edit_deal(self, deal_id: int) -> None:
        """Open it with the keys in its first field."""
        self.open_deal(deal_id)
        self.panel.focus_name()

    @override
    def close_panel(self) -> None:
        if self.panel.isVisible():
            self._panel_width = self.panel.width()
        self.panel.hide()
        self.panel.forget()
        self.take_keys()

    def take_keys(self) -> None:
        """To the cards, or to the page that is shown instead of them."""
        if self.pages.view is FunnelView.BOARD:
            self.board.take_focus()
        else:
            self.pages.page().setFocus()

    @override
    def show_loaded(self, loaded: LoadedBoard) -> None:
        self._words.forget(loaded.view.scope.as_of)
        self.figures.show_view(loaded.view)
        self.bar.show_view(loaded.view)
        lanes = self.actions_.lanes = self._choice.lanes
        if loaded.lanes is not None and lanes is not None:
            self.board.show_lanes(lanes, loaded.lanes, loaded.columns, loaded.unfiltered)
        else:
            self.board.show_columns(loaded.columns, loaded.unfiltered)
        self._conversions.read(loaded.view.scope, loaded.deals)
        wanted, self._select_next = self._select_next, ()
        if wanted:
            self.board.select_ids(wanted, take_focus=self._keys_may_move())
        elif not self._keys_settled and self._has_keys_by_chance():
            self.take_keys()
        self._keys_settled = True
        self._refresh_panel()
        self._say_hint()

    def _keys_may_move(self) -> bool:
        """To the moved card, unless one is typing in the panel or is on another page."""
        focused = self.focusWidget()
        is_typing = focused is not None and self.panel.isAncestorOf(focused)
        return not is_typing and self.pages.view is FunnelView.BOARD and self.pages.shown_deal is None

    def _has_keys_by_chance(self) -> bool:
        """Qt gives a page that is shown to its first control; the cards are what one comes for."""
        focused = QApplication.focusWidget()
        return focused is None or focused in self.figures.cards or focused in self.pages.switch.buttons()

    def _refresh_panel(self) -> None:
        if self.panel.deal_id is None or not self.panel.isVisible():
            return
        try:
            self.panel.show_deal(self.panel.deal_id)
        except RuleError:  # deleted, or its adding undone
            self.close_panel()

    def _say_hint(self) -> None:
        if self._loaded is not None:
            ids = self.board.selected_ids()
            shown = self.pages.view is FunnelView.BOARD
            self.bar.say(board_hint(self._loaded, ids, self._context.formats) if shown else "")

    def _on_about_to_move(self, ids: list[int]) -> None:
        self.board.is_picking = False
        self._select_next = tuple(ids)
        self._moving = self._cards(ids)
        if self._loaded is not None and self._loaded.deals > AT_ONCE:
            self._holds = True
            QTimer.singleShot(PAINT_FIRST, self, self._read_held)

    @override
    def reload(self) -> None:
        """While cards of a large board are being moved the reading waits: it would compete with showing them."""
        if self._holds:
            self._is_held = True
        else:
            super().reload()

    def _read_held(self) -> None:
        self._holds, held, self._is_held = False, self._is_held, False
        if held:
            self.reload()

    def _cards(self, ids: list[int]) -> list[DealCard]:
        return self._context.services.funnel.cards(ids, self._words.as_of) if len(ids) <= AT_ONCE else []

    def _on_moved(self, ids: list[int], stage: DealStage) -> None:
        """A large board is yet to be read: show the cards in their new place and the totals they make meanwhile."""
        if not self._is_held or self._loaded is None or not self._keys_may_move():
            return
        self.board.show_moved(ids, stage)
        if self._moving and self._loaded.unfiltered is None:
            columns = moved_columns(self._loaded.columns, self._moving, self._cards(ids))
            view = moved_view(self._loaded.view, columns)
            self._loaded = replace(self._loaded, view=view, columns=columns)
            self.board.show_heads(columns, None)
            self.figures.show_view(view)

    def _on_about_to_delete(self, ids: list[int]) -> None:
        if self.panel.deal_id in ids:
            self.close_panel()

    def _apply(self, choice: BoardChoice) -> None:
        before, self._choice = self._choice, choice
        if choice.fields != before.fields:
            self.board.set_fields(choice.fields)
        if choice != before:
            self.reload()

    def _on_bar_used(self) -> None:
        self._apply(self.bar.choice())

    def _on_sort_chosen(self, sort: CardSort) -> None:
        self.bar.set_sort(sort)
        self._on_bar_used()

    def _on_selection_settled(self) -> None:
        self._say_hint()
        ids = self.board.selected_ids()
        if self.panel.isVisible() and len(ids) == 1 and ids[0] != self.panel.deal_id:
            self.panel.show_deal(ids[0])

    def _on_stepped(self, step: int) -> None:
        """To the neighbour in the order of the board."""
        ids = [deal_id for column in (self._loaded.columns if self._loaded else ()) for deal_id in column.ids]
        shown = self.pages.shown_deal
        if shown in ids and 0 <= ids.index(shown) + step < len(ids):
            self.pages.show_deal(ids[ids.index(shown) + step])

    def _connect(self) -> None:
        bar, board, actions = self.bar, self.board, self.actions_
        bar.sort_chosen.connect(self._on_sort_chosen)
        for chosen in (bar.filter_changed, bar.lanes_chosen, bar.fields_chosen):
            chosen.connect(self._on_bar_used)
        actions.about_to_move.connect(self._on_about_to_move)
        actions.moved.connect(self._on_moved)
        actions.about_to_delete.connect(self._on_about_to_delete)
        board.selection_changed.connect(self._selection_pause.start)
        self._selection_pause.timeout.connect(self._on_selection_settled)
        self._conversions.read_out.connect(board.show_conversions)
        self.pages.stepped.connect(self._on_stepped)
        self.pages.view_changed.connect(self._say_hint)
        _connect_board(self)
        _connect_pages(self)


def _connect_board(page: FunnelPage) -> None:
    """What the bar, the cards and their verbs ask for."""
    bar, board, actions, panel = page.bar, page.board, page.actions_, page.panel
    bar.view_chosen.connect(page.choose)
    for asked in (bar.new_asked, page.empty.new_asked, page.pages.new_asked):
        asked.connect(actions.add)
    bar.board_asked.connect(board.take_focus)
    page.empty.import_asked.connect(page.import_asked)
    board.deal_opened.connect(page.open_deal)
    board.edit_asked.connect(page.edit_deal)
    actions.opened.connect(page.open_deal)
    actions.page_asked.connect(page.pages.show_deal)
    actions.added.connect(partial(page.open_record, TableKind.DEALS))
    actions.said.connect(bar.say)
    panel.closed.connect(page.close_panel)
    panel.stage_chosen.connect(actions.move_one)
    panel.deletion_asked.connect(actions.delete_one)
    panel.page_asked.connect(page.pages.show_deal)


def _connect_pages(page: FunnelPage) -> None:
    """The pages behind the switch, and the keys that hold wherever in the tab one is."""
    pages, actions, bar = page.pages, page.actions_, page.bar
    pages.deal_opened.connect(page.open_deal)
    pages.move_asked.connect(actions.move)
    pages.deletion_asked.connect(actions.delete_one)
    pages.customer_asked.connect(page.customer_asked)
    pages.slide_asked.connect(page.slide_asked)
    pages.import_asked.connect(page.import_asked)
    pages.deal_left.connect(page.take_keys)
    keys: dict[str, Callable[[], object]] = {f"Alt+{view + 1}": partial(pages.show_view, view) for view in FunnelView}
    keys |= {"Ctrl+N": actions.add, "Ctrl+F": bar.text.setFocus, "Ctrl+Shift+F": bar.criteria.showMenu}
    page.bind_keys({**keys, "Ctrl+S": bar.views.save})


def _board_page(page: FunnelPage, margin: int) -> QWidget:
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(margin, margin, margin, 0)
    column.setSpacing(margin)
    column.addWidget(page.figures)
    column.addWidget(page.bar)
    column.addWidget(page.board, 1)
    return content
