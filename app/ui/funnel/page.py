"""The funnel tab: figures, filter, board, and the side panel of a deal."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.changes import Changes
from app.errors import RuleError
from app.terms import CardSort, DealStage, TableKind
from app.ui import background
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
from app.ui.page_context import PageContext
from app.ui.settings import UserSettings
from app.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from app.services.scope import Scope
    from app.ui.widgets.chart_export import ChartToExport

AT_ONCE = 3_000
"""Deals on the board up to which it is read in the GUI thread (under 30 ms); above, and the first time, beside it."""

SHOWN_TABLES = ("deal", "customer", "rep", "area", "product", "dealer", "setting")
PANEL_WIDTH = 340


class FunnelPage(QWidget):
    import_asked = Signal()
    loaded = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scope: Scope | None = None
        self._sort = CardSort.NEXT_STEP
        self._filter = BoardFilter()
        self._board: LoadedBoard | None = None
        self._asked = 0
        self._answered = 0
        self._is_stale = True
        self._select_next: tuple[int, ...] = ()
        self._panel_width = PANEL_WIDTH
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
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
        self._lay_out()
        self._connect()

    @property
    def scope(self) -> Scope | None:
        return self._scope

    def set_scope(self, scope: Scope) -> None:
        if scope != self._scope:
            self._scope = scope
            self.reload()

    def open_record(self, kind: TableKind, record_id: int) -> None:
        """Show a deal in the panel, and on the board if it stands there. Other kinds have no place here."""
        if kind is TableKind.DEALS:
            self._select_next = (record_id,)
            self.open_deal(record_id)
            self.reload()

    def export_chart_spec(self) -> ChartToExport | None:
        """The funnel by stage, for the export menu; None before the board was read. Brings in matplotlib."""
        if self._board is None:
            return None
        from app.ui.funnel.chart import funnel_chart

        return funnel_chart(self._board.view, self._context.formats)

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

    def reload(self) -> None:
        """Read the board anew; a page out of sight waits until it is shown."""
        if self._scope is None or not self.isVisible():
            self._is_stale = True
            return
        self._is_stale = False
        self._asked += 1
        answer = partial(self._on_loaded, self._asked)
        load = partial(load_board, self._context.services, self._scope, self._sort, self._filter)
        if self._board is not None and self._board.deals <= AT_ONCE:
            answer(load())
        else:
            background.run(lambda _progress: load(), answer, None, self)

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

    def close_panel(self) -> None:
        if self.panel.isVisible():
            self._panel_width = self.panel.width()
        self.panel.hide()
        self.panel.forget()
        self.board.take_focus()

    def _on_loaded(self, number: int, loaded: LoadedBoard) -> None:
        self._answered = max(self._answered, number)
        if number != self._asked:
            return
        is_first = self._board is None
        self._board = loaded
        self._words.forget(loaded.view.scope.as_of)
        self._stack.setCurrentWidget(self.empty if self._is_empty(loaded) else self._content)
        self.figures.show_view(loaded.view)
        self.bar.show_view(loaded.view)
        self.board.show_columns(loaded.columns, loaded.unfiltered)
        wanted, self._select_next = self._select_next, ()
        if wanted:
            self.board.select_ids(wanted, take_focus=not self._is_typing_in_panel())
        elif is_first and self._has_keys_by_chance():
            self.board.take_focus()
        self._refresh_panel()
        self._say_hint()
        self.loaded.emit()

    def _is_typing_in_panel(self) -> bool:
        focused = self.focusWidget()
        return focused is not None and self.panel.isAncestorOf(focused)

    def _has_keys_by_chance(self) -> bool:
        """Qt gives a page that is shown to its first control; the cards are what one comes for."""
        focused = QApplication.focusWidget()
        return focused is None or focused in self.figures.cards

    def _is_empty(self, loaded: LoadedBoard) -> bool:
        everyone = loaded.view.scope.owner_id is None and loaded.view.scope.area_id is None
        return loaded.is_empty and everyone and not self._filter.is_active

    def _refresh_panel(self) -> None:
        if self.panel.deal_id is None or not self.panel.isVisible():
            return
        try:
            self.panel.show_deal(self.panel.deal_id)
        except RuleError:  # deleted, or its adding undone
            self.close_panel()

    def _say_hint(self) -> None:
        if self._board is not None:
            ids = self.board.selected_ids()
            self.bar.say(board_hint(self._board, ids, self._context.formats))

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*SHOWN_TABLES):
            self.reload()

    def _on_about_to_move(self, ids: list[int]) -> None:
        self._select_next = tuple(ids)

    def _on_moved(self, ids: list[int], stage: DealStage) -> None:
        """A large board is still being read: show the cards in their new place meanwhile."""
        if self._answered < self._asked:
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
        self._context.signals.changed.connect(self._on_changed)
        self._context.signals.scope_changed.connect(self.set_scope)
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
        for keys, act in (("Ctrl+N", self.actions_.add), ("Ctrl+F", self.bar.text.setFocus)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _lay_out(self) -> None:
        theme = self._context.theme
        self._content = QWidget(self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self._content)
        self._splitter.addWidget(self.board)
        self._splitter.addWidget(self.panel)
        self._splitter.setCollapsible(0, False)
        self._splitter.setCollapsible(1, False)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self.panel.hide()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(theme.margin, theme.margin, theme.margin, 0)
        column.setSpacing(theme.margin)
        column.addWidget(self.figures)
        column.addWidget(self.bar)
        column.addWidget(self._splitter, 1)
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
