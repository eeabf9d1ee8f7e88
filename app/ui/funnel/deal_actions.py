"""What the user does to cards: move, step, delete, add, and the menu that offers it."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.terms import BOARD_STAGES, DealStage
from app.ui.funnel.board_view import BoardView
from app.ui.funnel.deal_form import add_named
from app.ui.funnel.deal_menu import deal_menu
from app.ui.funnel.hint import several_stages_hint
from app.ui.funnel.loss_dialog import LossDialog
from app.ui.funnel.new_deal_dialog import NewDealDialog
from app.ui.page_context import PageContext


class DealActions(QObject):
    """Each verb is one call of the deal service and so one undo step; edits carry the day they are made on.

    about_to_move(ids) before a move, moved(ids, stage) after it; about_to_delete(ids); added(id); said(remark).
    """

    about_to_move = Signal(list)
    moved = Signal(list, DealStage)
    about_to_delete = Signal(list)
    added = Signal(int)
    opened = Signal(int)
    said = Signal(str)

    def __init__(self, context: PageContext, board: BoardView, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._board = board
        self._page = page
        board.deals_dropped.connect(self.move)
        board.step_asked.connect(self.step)
        board.deletion_asked.connect(self.delete)
        board.menu_asked.connect(self.show_menu)

    def move(self, ids: list[int], stage: DealStage) -> None:
        """To a stage or end state. A loss asks why first; cancelled there, nothing happens."""
        reason = None
        if stage is DealStage.LOST:
            reason = LossDialog.ask(len(ids), self._page)
            if reason is None:
                return
        self.about_to_move.emit(ids)
        self._context.services.deals.move_to_stage(ids, stage, date.today(), loss_reason=reason)
        self.moved.emit(ids, stage)

    def move_one(self, deal_id: int, stage: DealStage) -> None:
        self.move([deal_id], stage)

    def step(self, ids: list[int], step: int) -> None:
        """One stage on or back; from the last stage on means paid."""
        stages = self._board.stages_of(ids)
        if len(stages) != 1:
            self.said.emit(several_stages_hint())
            return
        place = BOARD_STAGES.index(stages.pop()) + step
        if place >= 0:
            self.move(ids, BOARD_STAGES[place] if place < len(BOARD_STAGES) else DealStage.CLOSED_PAID)

    def delete(self, ids: list[int]) -> None:
        place = self._board.place_of(ids[0])
        self.about_to_delete.emit(ids)
        self._context.services.deals.delete(ids)
        self._board.select_place(place)

    def delete_one(self, deal_id: int) -> None:
        self.delete([deal_id])

    def add(self) -> None:
        if self._context.services.read_only:
            return
        deal = NewDealDialog.ask(self._context, self._board.current_stage(), self._page)
        if deal is not None:
            services = self._context.services
            fields = deal.names.settle(deal.fields, partial(add_named, services))
            self.added.emit(services.deals.save(None, fields, date.today()))

    def show_menu(self, ids: list[int], at: QPoint) -> None:
        if not ids:
            return
        menu = deal_menu(
            ids,
            self._board.stages_of(ids),
            self._page,
            open_deal=self.opened.emit,
            move=self.move,
            delete=self.delete,
            may_write=not self._context.services.read_only,
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)
