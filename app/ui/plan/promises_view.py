"""What customers promised to do: open, due, broken; ticked when they did it (R20)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.terms import PromiseState
from app.ui.i18n import translate
from app.ui.labels.visit_terms import advance_kind_name
from app.ui.page_context import PageContext
from app.ui.plan.summed_table import SummedTable
from app.ui.plan.words import promise_word
from app.ui.widgets.rows_model import Column

if TYPE_CHECKING:
    from app.services.visits_views import PromiseRow

_ORDER = (PromiseState.BROKEN, PromiseState.OPEN, PromiseState.KEPT)


class PromisesView(SummedTable):
    """done(visit id, day) or None as the day: not yet; opened(visit id)."""

    done = Signal(int, object)
    opened = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate(
            "Plan", "Nothing is promised. A visit that comes to an advance brings the customer's next action here."
        )
        super().__init__(context, translate("Plan", "Promises"), empty, parent)
        self.mark = self.button
        self.mark.setText(translate("Plan", "They did it"))
        self.mark.setEnabled(False)
        self.mark.clicked.connect(self._on_mark)
        self.table.rows_model.edited.connect(
            lambda row, _, is_done: self._on_ticked(row, is_done), Qt.ConnectionType.QueuedConnection
        )
        self.table.opened.connect(lambda row: self.opened.emit(row.visit_id))

    def show_promises(self, rows: Sequence[PromiseRow], as_of: date) -> None:
        self.show_rows(sorted(rows, key=lambda one: _ORDER.index(one.state)), lambda one: one.visit_id, as_of)
        broken = sum(row.state is PromiseState.BROKEN for row in rows)
        waiting = sum(row.state is PromiseState.OPEN for row in rows)
        said = translate("Plan", "%n action(s) promised and open", None, waiting)
        self.say(said, translate("Plan", "%n broken", None, broken) if broken else "")

    @override
    def follow(self) -> None:
        waiting = any(row.done_on is None for row in self.table.selected())
        self.mark.setEnabled(waiting and not self._context.read_only)

    def _on_mark(self) -> None:
        for row in self.table.selected():
            if row.done_on is None:
                self.done.emit(row.visit_id, self._as_of)

    def _on_ticked(self, row: PromiseRow, is_done: bool) -> None:
        self.done.emit(row.visit_id, self._as_of if is_done else None)

    @override
    def columns(self) -> list[Column[Any]]:
        formats = self._context.formats
        return [
            Column(translate("Plan", "Done"), tick=lambda one: one.done_on is not None, field="done_on", width="WW"),
            Column(
                translate("Plan", "State"),
                lambda one: self._state(one),
                "Broken advance, 300 days late",
                tone=lambda one: {PromiseState.BROKEN: "bad", PromiseState.KEPT: "good"}.get(one.state, ""),
            ),
            Column(translate("Plan", "Due"), lambda one: formats.day(one.due), "2026-11-21"),
            Column(translate("Plan", "The customer will"), _action),
            Column(translate("Plan", "Who"), lambda one: one.person or "", "Anna Snelling"),
            Column(translate("Plan", "Customer"), lambda one: one.customer_name or "", "Ninggang Port Group"),
            Column(translate("Plan", "Deal"), lambda one: one.deal_name or "", "Campus Wi-Fi ring"),
            Column(translate("Plan", "Rep"), lambda one: one.rep_name or "", "Anna Snelling"),
        ]

    def _state(self, row: PromiseRow) -> str:
        word, late = promise_word(row.state), (self._as_of - row.due).days
        if row.state is PromiseState.KEPT or late <= 0:
            return word
        return translate("Plan", "{state}, %n day(s) late", None, late).format(state=word)


def _action(row: PromiseRow) -> str:
    kind = advance_kind_name(row.kind) if row.kind is not None else ""
    return " · ".join(part for part in (row.action, kind) if part)
