"""What can be done with the selected deals at once: another rep, month or stage, or to delete them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.methods.period import add_months, month_floor
from app.methods.slips import close_change, in_month
from app.terms import BOARD_STAGES, END_STAGES, OPEN_STAGES, DealChange, DealStage, SlipReason
from app.ui.funnel.month_slip_reason import SlipReasonDialog
from app.ui.i18n import translate
from app.ui.labels import stage_name
from app.ui.page_context import PageContext

MONTHS_AHEAD = 12


class BulkEdits(QObject):
    """`selected` gives the deals when something is chosen. move_asked(ids, stage): stages go through the gates elsewhere."""

    move_asked = Signal(list, DealStage)

    def __init__(
        self, context: PageContext, selected: Callable[[], list[int]], as_of: Callable[[], date], window: QWidget
    ) -> None:
        super().__init__(window)
        self._context, self._selected, self._as_of, self._window = context, selected, as_of, window
        self.rep = _button(translate("DealTable", "&Rep"), window)
        self.month = _button(translate("DealTable", "&Month"), window)
        self.stage = _button(translate("DealTable", "&Stage"), window)
        self.buttons = (self.rep, self.month, self.stage)
        fills = (self._fill_reps, self._fill_months, self._fill_stages)
        for button, fill in zip(self.buttons, fills, strict=True):
            menu = QMenu(button)
            menu.setStyleSheet("QMenu { menu-scrollable: 1; }")
            menu.aboutToShow.connect(partial(fill, menu))
            button.setMenu(menu)

    def set_enabled(self, enabled: bool) -> None:
        for button in self.buttons:
            button.setEnabled(enabled and not self._context.services.read_only)

    def assign_rep(self, rep_id: int | None, _checked: bool = False) -> None:
        self._context.services.deals.assign(self._selected(), "owner_id", rep_id)

    def set_month(self, month: date | None, _checked: bool = False) -> None:
        """Asks for the reason first where deals slip."""
        put_into_month(self._context, self._selected(), month, self._as_of(), self._window)

    def set_stage(self, stage: DealStage, _checked: bool = False) -> None:
        self.move_asked.emit(self._selected(), stage)

    def _fill_reps(self, menu: QMenu) -> None:
        menu.clear()
        menu.addAction(translate("DealTable", "nobody")).triggered.connect(partial(self.assign_rep, None))
        menu.addSeparator()
        for rep in self._context.services.lookups.reps():
            menu.addAction(rep.name.replace("&", "&&")).triggered.connect(partial(self.assign_rep, rep.id))

    def _fill_months(self, menu: QMenu) -> None:
        menu.clear()
        first = month_floor(self._as_of())
        for ahead in range(MONTHS_AHEAD):
            month = add_months(first, ahead)
            menu.addAction(self._context.formats.month(month)).triggered.connect(partial(self.set_month, month))
        menu.addSeparator()
        menu.addAction(translate("DealTable", "no close date")).triggered.connect(partial(self.set_month, None))

    def _fill_stages(self, menu: QMenu) -> None:
        menu.clear()
        for stage in (*BOARD_STAGES, *END_STAGES):
            if stage is END_STAGES[0]:
                menu.addSeparator()
            menu.addAction(stage_name(stage)).triggered.connect(partial(self.set_stage, stage))


def put_into_month(context: PageContext, ids: list[int], month: date | None, as_of: date, window: QWidget) -> None:
    """Each deal on its own day of the month; where some slip by it, the reason is asked first."""
    if not ids:
        return
    deals = context.services.deals

    def put(reason: SlipReason | None = None) -> None:
        deals.set_close_month(ids, month, date.today(), slip_reason=reason)

    slipping = slipping_in(context, ids, month, as_of)
    if slipping:
        SlipReasonDialog.ask_for(slipping, window, put)
    else:
        put()


def slipping_in(context: PageContext, ids: list[int], month: date | None, as_of: date) -> int:
    """How many of the deals would slip if they were put into the month."""
    if month is None:
        return 0
    cards = context.services.funnel.cards(ids, as_of)
    changes = (
        close_change(c.expected_close, in_month(c.expected_close, month)) for c in cards if c.stage in OPEN_STAGES
    )
    return sum(change is DealChange.SLIPPED for change in changes)


def _button(text: str, parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    button.setProperty("role", "menu")
    button.setToolTip(translate("DealTable", "For all selected deals at once"))
    return button
