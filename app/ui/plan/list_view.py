"""The visits of a month as a list: sorted by any column, filtered by text, state and rep."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.terms import VisitOutcome
from app.ui.i18n import translate
from app.ui.labels import visit_outcome_name
from app.ui.page_context import PageContext
from app.ui.plan.sorted_table import SortedTable
from app.ui.plan.words import about_text, partner_text, people_text, state_tag, time_text, tip_text
from app.ui.widgets.choice_edits import ChoiceCombo
from app.ui.widgets.rows_model import Column

if TYPE_CHECKING:
    from app.services.visits_views import VisitRow


class VisitState(StrEnum):
    """What the list may be narrowed to beside the outcomes."""

    PLANNED = "PLANNED"
    LATE = "LATE"
    CANCELLED = "CANCELLED"
    UNTOLD = "UNTOLD"


class VisitListView(QWidget):
    """opened(visit id); deletion_asked(ids)."""

    opened = Signal(int)
    deletion_asked = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._as_of = date.min
        self.text = QLineEdit()
        self.text.setPlaceholderText(translate("Plan", "Filter: customer, deal, rep, subject"))
        self.text.setAccessibleName(translate("Plan", "Filter the visits"))
        self.text.setClearButtonEnabled(True)
        self.state = ChoiceCombo(_states(), none_text=translate("Plan", "All visits"))
        self.state.setAccessibleName(translate("Plan", "State of the visits"))
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.table = SortedTable(
            self._columns(), context.theme, translate("Plan", "Visits"), self, read_only=context.read_only
        )
        head = QHBoxLayout()
        head.addWidget(self.text, 1)
        head.addWidget(self.state)
        head.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self.text.textChanged.connect(self._narrow)
        self.state.committed.connect(self._narrow)
        self.table.opened.connect(lambda visit: self.opened.emit(visit.id))
        self.table.deletion_asked.connect(lambda visits: self.deletion_asked.emit([one.id for one in visits]))

    def show_visits(self, visits: Sequence[VisitRow], as_of: date) -> None:
        self._as_of = as_of
        self.table.show_rows(visits, lambda one: one.id)
        self._narrow()

    def _narrow(self) -> None:
        self.table.shown.narrow(self.text.text(), self._keeps)
        shown, number = self.table.shown.rowCount(), len(self.table.rows_model.rows)
        said = translate("Plan", "%n visit(s)", None, shown)
        of_all = translate("Plan", "{shown} of {all}").format(shown=said, all=self._context.formats.count(number))
        self.count.setText(said if shown == number else of_all)

    def _keeps(self, visit: VisitRow) -> bool:
        wanted = self.state.value()
        if wanted is None:
            return True
        to_be_held = visit.held_on is None and visit.cancelled_on is None
        is_late = to_be_held and visit.planned_on is not None and visit.planned_on < self._as_of
        states: dict[object, bool] = {
            VisitState.PLANNED.value: to_be_held and not is_late,
            VisitState.LATE.value: is_late,
            VisitState.CANCELLED.value: visit.cancelled_on is not None,
            VisitState.UNTOLD.value: visit.held_on is not None and visit.outcome is None,
        }
        return states.get(wanted, visit.outcome == wanted)

    def _columns(self) -> list[Column[Any]]:
        formats = self._context.formats

        def tip(one: VisitRow) -> str:
            return tip_text(one, self._as_of)

        return [
            Column(translate("Plan", "Day"), lambda one: formats.day(one.day), "2026-11-21"),
            Column(translate("Plan", "Time"), time_text, "00:00"),
            Column(translate("Plan", "Customer or dealer"), partner_text, tip=tip),
            Column(translate("Plan", "What about"), about_text, tip=tip),
            Column(translate("Plan", "With"), people_text, "Anna Snelling, Bo Li"),
            Column(translate("Plan", "Rep"), lambda one: one.rep_name or "", "Anna Snelling"),
            Column(
                translate("Plan", "State"),
                lambda one: state_tag(one, self._as_of).text,
                "Continuation  ",
                tone=lambda one: {"good": "good", "warn": "warn", "bad": "bad"}.get(
                    state_tag(one, self._as_of).tone, ""
                ),
            ),
        ]


def _states() -> list[tuple[str, str]]:
    return [
        (VisitState.PLANNED.value, translate("Plan", "Planned")),
        (VisitState.LATE.value, translate("Plan", "To be logged")),
        *((outcome.value, visit_outcome_name(outcome)) for outcome in VisitOutcome),
        (VisitState.UNTOLD.value, translate("Plan", "Outcome open")),
        (VisitState.CANCELLED.value, translate("Plan", "Cancelled")),
    ]
