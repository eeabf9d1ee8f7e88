"""Whom the service standard of each tier asks to visit this month, and the button that plans the visits (R10)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.i18n import translate
from app.ui.labels import tier_name
from app.ui.page_context import PageContext
from app.ui.plan.summed_table import SummedTable
from app.ui.widgets.rows_model import Column

if TYPE_CHECKING:
    from app.services.visits_views import DueRow


class DueView(SummedTable):
    """proposed(customer ids): to be planned in the week shown; customer_opened(id)."""

    proposed = Signal(object)
    customer_opened = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate(
            "Plan", "No customer has a tier that asks for visits yet. Score the customers' value in the portfolio."
        )
        super().__init__(context, translate("Plan", "Visits due"), empty, parent)
        self._week = ""
        self.plan = self.button
        self.plan.clicked.connect(self._on_plan)
        self.table.opened.connect(lambda row: self.customer_opened.emit(row.customer_id))

    def show_due(self, rows: Sequence[DueRow], as_of: date, week: str) -> None:
        """week: its name, where the visits will be planned."""
        self._week = week
        self.show_rows(rows, lambda one: one.customer_id, as_of)
        late = sum(row.next_due < as_of and row.missing > 0 for row in rows)
        said = translate("Plan", "%n customer(s) with visits to plan this month", None, len(self._missing()))
        self.say(said, translate("Plan", "%n overdue", None, late) if late else "")

    def wanted(self) -> list[int]:
        """The selected customers, else all that miss a visit."""
        rows = self.table.selected() or self._missing()
        return [row.customer_id for row in rows]

    def _missing(self) -> list[DueRow]:
        return [row for row in self.table.rows_model.rows if row.missing > 0]

    @override
    def follow(self) -> None:
        count = len(self.wanted())
        said = translate("Plan", "Plan %n visit(s) · {week}", None, count).format(week=self._week)
        self.plan.setText(said)
        self.plan.setEnabled(count > 0 and not self._context.read_only)

    def _on_plan(self) -> None:
        self.proposed.emit(self.wanted())

    @override
    def columns(self) -> list[Column[Any]]:
        formats = self._context.formats
        return [
            Column(translate("Plan", "Customer"), lambda one: one.name),
            Column(translate("Plan", "Tier"), lambda one: tier_name(one.tier), "Value A1 "),
            Column(translate("Plan", "Rep"), lambda one: one.rep_name or "", "Anna Snelling"),
            Column(translate("Plan", "Due this month"), lambda one: _plain(one.due), "9.9", True, value=_number),
            Column(translate("Plan", "Held"), lambda one: str(one.done), "99", True, value=lambda one: one.done),
            Column(
                translate("Plan", "Planned"), lambda one: str(one.planned), "99", True, value=lambda one: one.planned
            ),
            Column(
                translate("Plan", "To plan"),
                lambda one: str(one.missing) if one.missing else "",
                "99",
                True,
                value=lambda one: one.missing,
                tone=lambda one: "warn" if one.missing else "",
            ),
            Column(translate("Plan", "Last visit"), lambda one: formats.day(one.last_held), "2026-11-21"),
            Column(
                translate("Plan", "Next due"),
                lambda one: formats.day(one.next_due),
                "2026-11-21",
                tone=lambda one: "bad" if one.next_due < self._as_of else "",
            ),
        ]


def _plain(number: Decimal) -> str:
    """2 for 2.0, 1.5 for 1.50."""
    text = f"{number:.1f}"
    return text.removesuffix(".0")


def _number(row: DueRow) -> float:
    return float(row.due)
