"""What the user does to cards: move through the gates, step, put off, hand over, delete, add, and the menus that offer it."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.terms import BOARD_STAGES, DealStage, LaneKind, SlipReason
from app.ui.funnel.board_view import BoardView
from app.ui.funnel.deal_form import add_named
from app.ui.funnel.deal_menu import add_stages, deal_menu, months_ahead
from app.ui.funnel.gate_dialog import GateDialog
from app.ui.funnel.hint import not_moved_hint, several_stages_hint, stays_in_lane_hint
from app.ui.funnel.loss_dialog import LossDialog
from app.ui.funnel.month_slip_reason import SlipReasonDialog
from app.ui.funnel.new_deal_dialog import NewDealDialog
from app.ui.page_context import PageContext

HANDED_OVER = {LaneKind.OWNER: "owner_id", LaneKind.AREA: "area_id", LaneKind.DEALER: "dealer_id"}
"""Columns of a deal that a drop in another lane sets; industry and strategy belong to the customer."""


class DealActions(QObject):
    """Each verb is one call of the deal service and so one undo step; edits carry the day they are made on.

    about_to_move(ids) before a move, moved(ids, stage) after it; about_to_delete(ids); added(id); said(remark);
    opened(id) in the panel, page_asked(id) on the full page.
    """

    about_to_move = Signal(list)
    moved = Signal(list, DealStage)
    about_to_delete = Signal(list)
    added = Signal(int)
    opened = Signal(int)
    page_asked = Signal(int)
    said = Signal(str)

    def __init__(self, context: PageContext, board: BoardView, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._board = board
        self._page = page
        self.lanes: LaneKind | None = None
        board.deals_dropped.connect(self.move)
        board.lane_dropped.connect(self.hand_over)
        board.step_asked.connect(self.step)
        board.deletion_asked.connect(self.delete)
        board.menu_asked.connect(self.show_menu)
        board.move_asked.connect(self.show_stages)

    def move(self, ids: list[int], stage: DealStage) -> None:
        """To a stage or end state, through its gates. A loss asks why and to whom. Cancelled there, it is said."""
        services, today = self._context.services, date.today()
        if services.read_only:
            return
        asked: dict[str, Any] = {}
        if stage is DealStage.LOST:
            loss = LossDialog.ask(len(ids), self._page, self._rival(ids))
            if loss is None:
                self.said.emit(not_moved_hint())
                return
            asked = {"loss_reason": loss.reason, "rival": loss.rival}
        passage = GateDialog.ask(self._context, ids, stage, today, self._page)
        if passage is None:
            self.said.emit(not_moved_hint())
        elif passage.ids:
            moved = list(passage.ids)
            self.about_to_move.emit(moved)
            services.deals.move_to_stage(moved, stage, today, reason=passage.reason, **asked)
            self.moved.emit(moved, stage)

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

    def expect(self, ids: list[int], month: date) -> None:
        """In another month, each on its own day of it; where that is later, the one-word reason is asked."""
        services, today = self._context.services, date.today()
        days = [services.deals.get(deal_id).expected_close for deal_id in ids]
        later = sum(day is not None and day.replace(day=1) < month for day in days)
        if later:
            SlipReasonDialog.ask_for(later, self._page, partial(self._set_month, ids, month, today))
        else:
            self._set_month(ids, month, today, None)

    def _set_month(self, ids: list[int], month: date, today: date, reason: SlipReason | None) -> None:
        self.about_to_move.emit(ids)
        self._context.services.deals.set_close_month(ids, month, today, slip_reason=reason)

    def hand_over(self, ids: list[int], key: Any) -> None:
        """Dropped in the lane of another rep, area or dealer: the deal is theirs from now on."""
        column = HANDED_OVER.get(self.lanes) if self.lanes is not None else None
        if column is None:
            self.said.emit(stays_in_lane_hint())
        elif not self._context.services.read_only:
            self.about_to_move.emit(ids)
            self._context.services.deals.assign(ids, column, key)

    def delete(self, ids: list[int]) -> None:
        if self._context.services.read_only:
            return
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
            open_page=self.page_asked.emit,
            expect=self.expect,
            months=[(month, self._context.formats.month(month)) for month in months_ahead(date.today())],
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def show_stages(self, ids: list[int], at: QPoint) -> None:
        """ "Move to" alone, at the card that has the keys."""
        if not ids or self._context.services.read_only:
            return
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add_stages(menu, ids, self._board.stages_of(ids), self.move)
        menu.popup(at)

    def _rival(self, ids: list[int]) -> str | None:
        """Whom the deal names as its rival, where only one is lost."""
        return self._context.services.deals.get(ids[0]).rival if len(ids) == 1 else None
