"""How many visits bring an order or an advance, by rep (R20)."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.terms import VisitOutcome
from app.ui.i18n import translate
from app.ui.labels import visit_outcome_name
from app.ui.page_context import PageContext
from app.ui.plan.sorted_table import SortedTable
from app.ui.widgets.rows_model import Column

if TYPE_CHECKING:
    from app.services.scope import Scope
    from app.services.visits_views import RepRates, VisitRates


class RatesView(QWidget):
    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.summary = QLabel()
        self.summary.setProperty("role", "heading")
        self.summary.setWordWrap(True)
        self.why = QLabel()
        self.why.setProperty("role", "muted")
        self.why.setWordWrap(True)
        self.table = SortedTable(
            self._columns(), context.theme, translate("Plan", "Advance rate by rep"), self, read_only=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.summary, self.table, self.why):
            column.addWidget(widget, 1 if widget is self.table else 0)

    def show_rates(self, rates: VisitRates, scope: Scope) -> None:
        formats, total = self._context.formats, rates.total
        self.table.show_rows((*rates.by_rep, *((total,) if rates.by_rep else ())), lambda one: one.rep_id)
        if total.held:
            said = translate("Plan", "{rate} of %n visit(s) held brought an order or an advance", None, total.held)
            self.summary.setText(said.format(rate=formats.percent(total.advance_rate)))
        else:
            self.summary.setText(translate("Plan", "No visit was held in this period."))
        broken = self._context.services.settings.whole("advance_broken_days")
        why = translate(
            "Plan",
            "R20: (orders + advances) ÷ visits held, {first} to {last}. Cancelled visits count nowhere; "
            "an advance whose promised action is overdue by more than %n day(s) counts as a continuation.",
            None,
            broken,
        )
        self.why.setText(why.format(first=formats.day(scope.start), last=formats.day(min(scope.end, scope.as_of))))

    def _columns(self) -> list[Column[Any]]:
        formats = self._context.formats
        return [
            Column(translate("Plan", "Rep"), self._name),
            self._counted(translate("Plan", "Held"), "held"),
            self._counted(visit_outcome_name(VisitOutcome.ORDER), "orders"),
            self._counted(visit_outcome_name(VisitOutcome.ADVANCE), "advances"),
            self._counted(visit_outcome_name(VisitOutcome.CONTINUATION), "continuations"),
            self._counted(visit_outcome_name(VisitOutcome.NO_SALE), "no_sales"),
            self._counted(translate("Plan", "Outcome open"), "untold"),
            Column(
                translate("Plan", "Advance rate"),
                lambda one: formats.percent(one.advance_rate),
                "100%",
                True,
                value=lambda one: float(one.advance_rate or 0),
            ),
        ]

    def _counted(self, head: str, field: str) -> Column[Any]:
        count = attrgetter(field)
        return Column(head, lambda one: self._context.formats.count(count(one)), "9,999", True, value=count)

    def _name(self, row: RepRates) -> str:
        if row.rep_name is not None:
            return row.rep_name
        rows = self.table.rows_model.rows
        return translate("Plan", "All reps") if rows and row is rows[-1] else translate("Plan", "nobody's")
