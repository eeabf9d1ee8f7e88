"""The funnel tab: figures, filter, board, and the side panel of a deal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import RuleError
from app.terms import CardSort, DealStage, TableKind
from app.ui.funnel.board_filter import BoardFilter
from app.ui.funnel.board_load import LoadedBoard, load_board
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
from app.ui.tab_page import TabPage
from app.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from app.services.scope import Scope
    from app.ui.shell.counts import Numbers
    from app.ui.widgets.chart_export import ChartToExport

PANEL_WIDTH = 340


class FunnelPage(TabPage[LoadedBoard]):
    SHOWN_TABLES = ("deal", "customer", "rep", "area", "product", "dealer", "setting")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._sort = CardSort.NEXT_STEP
        self._filter = BoardFilter()
        self._select_next: tuple[int, ...] = ()
        self._panel_width = PANEL_WIDTH
        self._keys_settled = False
        words = CardWords(context.formats, date.min)
        self._words = words
        self.figures = FiguresBar(context.theme, context.formats, self)
        self.bar = FilterBar(context.theme, self)
        self.board = BoardView(context, words, self)
        self.actions_ = DealActions(context, self.board, self)
        self.panel = DealPanel(context, words, self)
        self.empty = EmptyState(empty_board_words(), context.theme, context.services.read_only, self)
        self.bar.new.setEnabled(not context.services.read_only)
        self._selection_pause = QTimer(self)
        self._selection_pause.setSingleShot(True)
        self._splitter = self._side_by_side()
        self.hold(self._arranged(), self.empty, self.panel)
        self._connect()

    def open_record(self, kind: TableKind, record_id: int) -> None:
        """Show a deal in the panel, and on the board if it stands there. Other kinds have no place here."""
        if kind is TableKind.DEALS:
            self._select_next = (record_id,)
            self.open_deal(record_id)
            self.reload()

    def export_chart_spec(self) -> ChartToExport | None:
        """The funnel by stage, for the export menu; None before the board was read. Brings in matplotlib."""
        if self._loaded is None:
            return None
        from app.ui.funnel.chart import funnel_chart

        return funnel_chart(self._loaded.view, self._context.formats)

    def save_state(self, settings: UserSettings) -> None:
        settings.put("funnel/sort", self._sort.value)
        settings.put("funnel/panel_width", self.panel.width() if self.panel.isVisible() else self._panel_width)

    def restore_state(self, settings: UserSettings) -> None:
        self._panel_width = max(self.panel.minimumWidth(), settings.whole("funnel/panel_width", PANEL_WIDTH))
        known = {sort.value: sort for sort in CardSort}
        sort = known.get(settings.text("funnel/sort"), CardSort.NEXT_STEP)
        self.bar.set_sort(sort)
        if sort is not self._sort:
            self._on_sort_chosen(sort)

    @override
    def loader(self, scope: Scope) -> Callable[[], LoadedBoard]:
        return partial(load_board, self._context.services, scope, self._sort, self._filter)

    @override
    def size_of(self, loaded: LoadedBoard) -> int:
        return loaded.deals

    @override
    def is_empty(self, loaded: LoadedBoard) -> bool:
        return loaded.is_empty and not self._filter.is_active

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
            self._splitter.setSizes([max(1, self._splitter.width() - self._panel_width), self._panel_width])
            QTimer.singleShot(0, self, self._bring_opened_into_view)

    def edit_deal(self, deal_id: int) -> None:
        """Open it with the keys in its first field."""
        self.open_deal(deal_id)
        self.panel.focus_name()

    def _bring_opened_into_view(self) -> None:
        """The board has become narrower; the card just opened stays in sight."""
        place = self.board.place_of(self.panel.deal_id or 0)
        if place is not None:
            self.board.bring_into_view(place[0])

    @override
    def close_panel(self) -> None:
        if self.panel.isVisible():
            self._panel_width = self.panel.width()
        self.panel.hide()
        self.panel.forget()
        self.board.take_focus()

    @override
    def show_loaded(self, loaded: LoadedBoard) -> None:
        self._words.forget(loaded.view.scope.as_of)
        self.figures.show_view(loaded.view)
        self.bar.show_view(loaded.view)
        self.board.show_columns(loaded.columns, loaded.unfiltered)
        wanted, self._select_next = self._select_next, ()
        if wanted:
            self.board.select_ids(wanted, take_focus=not self._is_typing_in_panel())
        elif not self._keys_settled and self._has_keys_by_chance():
            self.board.take_focus()
        self._keys_settled = True
        self._refresh_panel()
        self._say_hint()

    def _is_typing_in_panel(self) -> bool:
        focused = self.focusWidget()
        return focused is not None and self.panel.isAncestorOf(focused)

    def _has_keys_by_chance(self) -> bool:
        """Qt gives a page that is shown to its first control; the cards are what one comes for."""
        focused = QApplication.focusWidget()
        return focused is None or focused in self.figures.cards

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
            self.bar.say(board_hint(self._loaded, ids, self._context.formats))

    def _on_about_to_move(self, ids: list[int]) -> None:
        self._select_next = tuple(ids)

    def _on_moved(self, ids: list[int], stage: DealStage) -> None:
        """A large board is still being read: show the cards in their new place meanwhile."""
        if self.is_reading:
            self.board.show_moved(ids, stage)

    def _on_about_to_delete(self, ids: list[int]) -> None:
        if self.panel.deal_id in ids:
            self.close_panel()

    def _on_sort_chosen(self, sort: CardSort) -> None:
        self._sort = sort
        self.reload()

    def _on_filter_changed(self, chosen: BoardFilter) -> None:
        if chosen != self._filter:
            self._filter = chosen
            self.reload()

    def _on_selection_settled(self) -> None:
        self._say_hint()
        ids = self.board.selected_ids()
        if self.panel.isVisible() and len(ids) == 1 and ids[0] != self.panel.deal_id:
            self.panel.show_deal(ids[0])

    def _connect(self) -> None:
        self.bar.sort_chosen.connect(self._on_sort_chosen)
        self.bar.filter_changed.connect(self._on_filter_changed)
        self.bar.new_asked.connect(self.actions_.add)
        self.bar.board_asked.connect(self.board.take_focus)
        self.empty.new_asked.connect(self.actions_.add)
        self.empty.import_asked.connect(self.import_asked)
        self.board.deal_opened.connect(self.open_deal)
        self.board.edit_asked.connect(self.edit_deal)
        self.actions_.opened.connect(self.open_deal)
        self.actions_.about_to_move.connect(self._on_about_to_move)
        self.actions_.moved.connect(self._on_moved)
        self.actions_.about_to_delete.connect(self._on_about_to_delete)
        self.actions_.added.connect(partial(self.open_record, TableKind.DEALS))
        self.actions_.said.connect(self.bar.say)
        self.board.selection_changed.connect(self._selection_pause.start)
        self._selection_pause.timeout.connect(self._on_selection_settled)
        self.panel.closed.connect(self.close_panel)
        self.panel.stage_chosen.connect(self.actions_.move_one)
        self.panel.deletion_asked.connect(self.actions_.delete_one)
        self.bind_keys({"Ctrl+N": self.actions_.add, "Ctrl+F": self.bar.text.setFocus})

    def _side_by_side(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        for place, widget in enumerate((self.board, self.panel)):
            splitter.addWidget(widget)
            splitter.setCollapsible(place, False)
            splitter.setStretchFactor(place, 1 - place)
        self.panel.hide()
        return splitter

    def _arranged(self) -> QWidget:
        margin = self._context.theme.margin
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(margin, margin, margin, 0)
        column.setSpacing(margin)
        column.addWidget(self.figures)
        column.addWidget(self.bar)
        column.addWidget(self._splitter, 1)
        return content
