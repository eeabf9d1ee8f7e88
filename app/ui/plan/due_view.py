"""Whom the service standard of each tier asks to visit this month, and the button that plans the visits (R10)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.labels import tier_name
from app.ui.page_context import PageContext
from app.ui.plan.sorted_table import SortedTable
from app.ui.widgets.rows_model import Column

if TYPE_CHECKING:
    from app.services.visits_views import DueRow


class DueView(QWidget):
    """proposed(customer ids): to be planned in the week shown; customer_opened(id)."""

    proposed = Signal(object)
    customer_opened = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._as_of = date.min
        self._week = ""
        self.summary, self.nothing = QLabel(), QLabel()
        self.summary.setProperty("role", "name")
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setText(
            translate(
                "Plan", "No customer has a tier that asks for visits yet. Score the customers' value in the portfolio."
            )
        )
        self.plan = QPushButton()
        self.table = SortedTable(
            self._columns(), context.theme, translate("Plan", "Visits due"), self, read_only=context.read_only
        )
        head = QHBoxLayout()
        head.addWidget(self.summary, 1)
        head.addWidget(self.plan)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing, 1)
        self.plan.clicked.connect(self._on_plan)
        self.table.opened.connect(lambda row: self.customer_opened.emit(row.customer_id))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._say_plan())

    def show_due(self, rows: Sequence[DueRow], as_of: date, week: str) -> None:
        """week: its name, where the visits will be planned."""
        self._as_of, self._week = as_of, week
        self.table.show_rows(rows, lambda one: one.customer_id)
        late = sum(row.next_due < as_of and row.missing > 0 for row in rows)
        said = translate("Plan", "%n customer(s) with visits to plan this month", None, len(self._missing()))
        if late:
            late_text = translate("Plan", "%n overdue", None, late)
            said = translate("Plan", "{open}, {late}").format(open=said, late=late_text)
        self.summary.setText(said)
        for widget, is_shown in ((self.table, bool(rows)), (self.summary, bool(rows)), (self.nothing, not rows)):
            widget.setVisible(is_shown)
        self._say_plan()

    def wanted(self) -> list[int]:
        """The selected customers, else all that miss a visit."""
        rows = self.table.selected() or self._missing()
        return [row.customer_id for row in rows]

    def _missing(self) -> list[DueRow]:
        return [row for row in self.table.rows_model.rows if row.missing > 0]

    def _say_plan(self) -> None:
        count = len(self.wanted())
        said = translate("Plan", "Plan %n visit(s) · {week}", None, count).format(week=self._week)
        self.plan.setText(said)
        self.plan.setEnabled(count > 0 and not self._context.read_only)

    def _on_plan(self) -> None:
        self.proposed.emit(self.wanted())

    def _columns(self) -> list[Column[Any]]:
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
