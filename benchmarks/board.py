"""Board and list: how little a long one costs more than a short one, counted in rows really painted."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from app.services.scope import scope_for
from app.terms import CardSort
from app.ui.funnel.board_filter import BoardFilter
from app.ui.funnel.board_load import load_board
from app.ui.funnel.board_view import BoardView
from app.ui.funnel.card_delegate import CardDelegate
from app.ui.funnel.card_words import CardWords
from app.ui.page_context import PageContext
from app.ui.portfolio.customer_model import NAME, POTENTIAL
from app.ui.portfolio.list_card import ListCard
from app.ui.portfolio.list_columns import Column
from benchmarks import raw_sql
from benchmarks.data import TODAY, scratch_copy
from benchmarks.gui import application, let_go, page_context, show, wait_until
from benchmarks.measure import Goal, Timed, timing

SCOPE = scope_for(TODAY)
SQL_ORDER = {POTENTIAL: "potential_cents", NAME: "name"}
BOARD_SIZE, LIST_SIZE = (1600, 900), (620, 900)

Pair = Callable[[], AbstractContextManager[tuple[Timed, Timed]]]


class PaintedRows:
    """Counts, per model, the rows a delegate class painted, for as long as it is watched."""

    def __init__(self) -> None:
        self.rows: dict[QAbstractItemModel, set[int]] = {}

    @contextmanager
    def watching(self, delegate: type[QStyledItemDelegate]) -> Iterator[PaintedRows]:
        paint, rows = delegate.paint, self.rows

        def paint_and_count(
            self: Any, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
        ) -> None:
            paint(self, painter, option, index)
            rows.setdefault(index.model(), set()).add(index.row())

        delegate.paint = paint_and_count  # type: ignore[method-assign]
        try:
            yield self
        finally:
            delegate.paint = paint  # type: ignore[method-assign]

    def shows_all_of(self, view: QAbstractItemView) -> bool:
        """Whether every row that lies in the view was painted."""
        model, height = view.model(), view.viewport().height()
        if not model.rowCount():
            return True
        seen = self.rows.get(model, set())
        last = view.indexAt(view.viewport().rect().bottomLeft()).row()
        visible = range(last + 1) if last >= 0 else range(model.rowCount())
        return bool(seen) and height > 0 and seen.issuperset(visible)


def board_of(context: PageContext) -> BoardView:
    board = BoardView(context, CardWords(context.formats, TODAY))
    board.resize(*BOARD_SIZE)
    return board


def first_board_frame(context: PageContext) -> Timed:
    """Seconds from a new board to the frame in which all its visible cards are painted; the ids are known."""
    loaded = load_board(context.services, SCOPE, CardSort.NEXT_STEP, BoardFilter())

    def timed() -> float:
        application()
        with PaintedRows().watching(CardDelegate) as painted:
            start = time.perf_counter()
            board = board_of(context)
            board.show_columns(loaded.columns, None)
            board.show()
            wait_until(lambda: all(painted.shows_all_of(view) for view in board.views.values()))
            seconds = time.perf_counter() - start
        let_go(board)
        return seconds

    return timed


@contextmanager
def board_against_small() -> Iterator[tuple[Timed, Timed]]:
    with page_context("board 20k") as large, page_context("board 300") as small:
        yield first_board_frame(large), first_board_frame(small)


@contextmanager
def scrolling_board() -> Iterator[tuple[Timed, Timed]]:
    """A page further in all seven columns, cards fetched and painted; the floor paints the cards that are there again."""
    with page_context("board 20k") as context:
        board = board_of(context)
        board.show_columns(load_board(context.services, SCOPE, CardSort.NEXT_STEP, BoardFilter()).columns, None)
        show(board)

        def scroll() -> None:
            for view in board.views.values():
                bar = view.verticalScrollBar()
                at = bar.value() + bar.pageStep()
                bar.setValue(at if at < bar.maximum() else 0)
                view.viewport().repaint()

        def paint_again() -> None:
            for view in board.views.values():
                view.viewport().repaint()

        yield timing(scroll), timing(paint_again)
        let_go(board)


def first_list_frame(context: PageContext) -> Timed:
    """Seconds from a new list to the frame in which all its visible rows are painted; the portfolio is read."""
    view = context.services.portfolio.view(SCOPE)

    def timed() -> float:
        application()
        start = time.perf_counter()
        card = ListCard(context)
        card.resize(*LIST_SIZE)
        painted = PaintedRows()
        delegate = card.table.itemDelegateForColumn(1)
        assert isinstance(delegate, QStyledItemDelegate)
        with painted.watching(type(delegate)):
            card.show_view(view, None)
            card.show()
            wait_until(lambda: painted.shows_all_of(card.table))
            seconds = time.perf_counter() - start
        let_go(card)
        return seconds

    return timed


@contextmanager
def list_against_small() -> Iterator[tuple[Timed, Timed]]:
    with page_context("100k") as large, page_context("list 500") as small:
        yield first_list_frame(large), first_list_frame(small)


def sorting(column: Column) -> Pair:
    @contextmanager
    def pair() -> Iterator[tuple[Timed, Timed]]:
        with scratch_copy("100k") as copy, raw_sql.connected(copy) as driver, page_context("100k") as context:
            view = context.services.portfolio.view(SCOPE)
            card = ListCard(context)
            card.resize(*LIST_SIZE)
            card.show_view(view, None)
            show(card)
            orders = iter([Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder] * 10_000)

            def ours() -> None:
                card.table.sortByColumn(column, next(orders))
                card.table.viewport().repaint()

            sql = f"SELECT id FROM customer WHERE is_active ORDER BY {SQL_ORDER[column]}, id"

            def bare() -> None:
                driver.execute(sql).fetchall()

            yield timing(ours), timing(bare)
            let_go(card)

    return pair


GOALS = (
    Goal("B1 board 20k", "first frame with all visible cards of 20k", "of 300 cards", 1.3, board_against_small),
    Goal("B2 board scroll", "a page further in 20k cards", "the same cards painted again", 2.0, scrolling_board),
    Goal("B3 list 100k", "customer list of 100k, first frame", "of 500", 2.0, list_against_small),
    Goal("B3 sort by amount", "list of 100k sorted and painted", "its SQL ORDER BY alone", 1.5, sorting(POTENTIAL)),
    Goal("B3 sort by name", "list of 100k sorted and painted", "its SQL ORDER BY alone", 1.5, sorting(NAME)),
)
