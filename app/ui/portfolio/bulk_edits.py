"""What the selection bar asks for: a dialog where one is needed, then one service call, one undo step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.methods.period import add_months
from app.terms import Tier
from app.ui.error_box import show_error
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.portfolio.assign_dialogs import AssignDialog, ListDialog, TaskDialog, TierDialog

OVERRIDE_MONTHS = 6
"""How long a tier set by hand is proposed to hold."""


class BulkEdits(QObject):
    """`selected` gives the customers an action is for; asked when it is chosen, so a later selection is left alone."""

    def __init__(self, context: PageContext, selected: Callable[[], tuple[int, ...]], parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._selected = selected
        self._window = parent

    def start(self, action: str) -> None:
        """One of SelectionBar.ACTIONS."""
        ids = self._selected()
        if not ids:
            return
        if action in ("vip_on", "vip_off"):
            self._assign(ids, "is_vip", action == "vip_on")
        elif action in ("rep", "area"):
            self._ask(self._list_dialog(action), partial(self._assign_entry, ids, action))
        elif action == "tier":
            until = add_months(date.today(), OVERRIDE_MONTHS)
            self._ask(TierDialog(len(ids), until, self._window), partial(self._override, ids))
        elif action == "task":
            reps = self._context.services.lookups.reps()
            self._ask(TaskDialog(len(ids), reps, self._window), partial(self._add_task, ids))

    def _list_dialog(self, action: str) -> ListDialog:
        lookups = self._context.services.lookups
        if action == "rep":
            title, label = translate("BulkEdits", "Assign a rep"), translate("Customer", "Rep")
            return ListDialog(title, label, lookups.reps(), self._window)
        title, label = translate("BulkEdits", "Assign an area"), translate("Customer", "Area")
        return ListDialog(title, label, lookups.areas(), self._window)

    def _ask(self, dialog: AssignDialog, act: Callable[[object], None]) -> None:
        dialog.chosen.connect(act)
        dialog.open()

    def _assign_entry(self, ids: tuple[int, ...], action: str, entry: object) -> None:
        assert entry is None or isinstance(entry, int)
        self._assign(ids, "owner_id" if action == "rep" else "area_id", entry)

    def _assign(self, ids: tuple[int, ...], column: str, value: int | None) -> None:
        self._try(partial(self._context.services.customers.assign, ids, column, value))

    def _override(self, ids: tuple[int, ...], answer: object) -> None:
        assert isinstance(answer, tuple)
        tier, reason, until = answer
        assert tier is None or isinstance(tier, Tier)
        self._try(partial(self._context.services.customers.override_tier, ids, tier, reason, until))

    def _add_task(self, ids: tuple[int, ...], answer: object) -> None:
        assert isinstance(answer, tuple)
        title, due_on, rep_id = answer
        self._try(partial(self._context.services.customer_file.add_task_for, ids, title, due_on, rep_id))

    def _try(self, edit: Callable[[], object]) -> None:
        try:
            edit()
        except AppError as error:
            show_error(self._window, error)
