"""The visits made for a deal and planned for it: whom, what the customer does, what it counts as, what is next (R20)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from typing_extensions import override

from app.terms import PromiseState, VisitOutcome
from app.ui.i18n import translate
from app.ui.labels import visit_outcome_name
from app.ui.labels.visit_terms import outcome_gap_name
from app.ui.page_context import PageContext
from app.ui.tracking.sheet_card import SheetCard
from app.ui.widgets.rows_model import Column

if TYPE_CHECKING:
    from app.services.visits_views import VisitRow

_TONES = {
    VisitOutcome.ORDER: "good",
    VisitOutcome.ADVANCE: "good",
    VisitOutcome.CONTINUATION: "warn",
    VisitOutcome.NO_SALE: "bad",
}
_SHAPES = {
    VisitOutcome.ORDER: "★",
    VisitOutcome.ADVANCE: "▲",
    VisitOutcome.CONTINUATION: "＝",
    VisitOutcome.NO_SALE: "✕",
}


class VisitsCard(SheetCard):
    """visit_opened(visit id), visit_asked(is to be planned); visits_read(rows) after each reading."""

    KEY = "visits"
    TABLES = ("visit", "visit_person", "visit_objection", "contact", "rep", "setting")

    visit_opened = Signal(int)
    visit_asked = Signal(bool)
    visits_read = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate(
            "Tracking", "No visit for this deal yet: log the last one, or plan the next with what it is to bring."
        )
        super().__init__(context, translate("Tracking", "Visits and outcomes"), empty, parent)
        self.plan = QPushButton(translate("Tracking", "Pla&n"))
        self.plan.setToolTip(translate("Tracking", "Plan a visit for this deal (Ctrl+Shift+V)"))
        self.plan.setEnabled(not self.read_only)
        self.plan.clicked.connect(lambda: self.visit_asked.emit(True))
        self.head.addWidget(self.plan)
        self.log = self.add_button(lambda: self.visit_asked.emit(False), translate("Tracking", "Lo&g a visit"))
        self.log.setToolTip(translate("Tracking", "Log a visit to this deal's customer (Ctrl+L)"))
        self.rate = QLabel()
        self.rate.setProperty("role", "muted")
        self.rate.setWordWrap(True)
        self.body.addWidget(self.rate)
        self.table = self.add_table(self._columns())
        self.table.opened.connect(lambda visit: self.visit_opened.emit(visit.id))
        self.finish()

    @override
    def load(self) -> None:
        visits = self._context.services.visits.for_deal(self.deal_id, self.scope.as_of)
        self.table.show_rows(visits)
        self.show_count(len(visits))
        held = [one for one in visits if one.held_on is not None]
        moved = sum(one.outcome in (VisitOutcome.ORDER, VisitOutcome.ADVANCE) for one in held)
        share = self._context.formats.percent(moved / len(held) if held else None)
        text = translate("Tracking", "{moved} of %n visit(s) held moved the deal: {share}", None, len(held))
        self.rate.setText(text.format(moved=self._context.formats.count(moved), share=share))
        self.rate.setVisible(bool(held))
        self.visits_read.emit(visits)

    @override
    def on_deletion(self, records: list[VisitRow]) -> None:
        self.attempt(lambda: self._context.services.visits.delete(one.id for one in records))

    def _columns(self) -> list[Column[Any]]:
        formats = self._context.formats
        return [
            Column(
                translate("Tracking", "Day"),
                lambda one: formats.day(one.day),
                "2026-11-21",
                tone=self._day_tone,
                tip=self._tip,
            ),
            Column(translate("Tracking", "Whom"), self._whom, tip=self._tip),
            Column(translate("Tracking", "What the customer does"), self._action, tip=self._tip),
            Column(translate("Tracking", "Outcome"), self._outcome, _widest_outcome(), tone=self._tone, tip=self._tip),
            Column(translate("Tracking", "Next step"), self._next, tip=self._tip),
        ]

    def _whom(self, visit: VisitRow) -> str:
        return translate("Tracking", ", ").join(guest.name for guest in visit.people) or visit.subject or ""

    def _action(self, visit: VisitRow) -> str:
        if visit.advance_action:
            day = f" ({self._context.formats.day(visit.advance_on)})" if visit.advance_on else ""
            return f"{visit.advance_action}{day}"
        return visit.no_sale_reason or visit.order_no or visit.goal_action or visit.notes or visit.subject or ""

    def _outcome(self, visit: VisitRow) -> str:
        if visit.cancelled_on is not None:
            return translate("Tracking", "cancelled")
        if visit.held_on is None:
            return translate("Tracking", "planned")
        if visit.outcome is None:
            return translate("Tracking", "? not noted")
        return f"{_SHAPES[visit.outcome]} {visit_outcome_name(visit.outcome)}"

    def _tone(self, visit: VisitRow) -> str:
        return _TONES[visit.outcome] if visit.outcome is not None and visit.held_on is not None else "muted"

    def _day_tone(self, visit: VisitRow) -> str:
        if visit.held_on is not None or visit.cancelled_on is not None:
            return ""
        return "warn" if visit.planned_on is not None and visit.planned_on < self.scope.as_of else "accent"

    def _next(self, visit: VisitRow) -> str:
        day = self._context.formats.day(visit.next_step_on) if visit.next_step_on else ""
        return " · ".join(part for part in (day, visit.next_step, visit.next_step_by) if part)

    def _tip(self, visit: VisitRow) -> str:
        """All of the visit, and why it does not count as what was picked."""
        lines = [self._whom(visit), self._action(visit), self._outcome(visit), self._next(visit)]
        if visit.claimed_outcome is not None and visit.claimed_outcome is not visit.outcome:
            text = translate("Tracking", "noted as {picked}, which it does not count as")
            lines.append(text.format(picked=visit_outcome_name(visit.claimed_outcome)))
        lines += [outcome_gap_name(gap) for gap in visit.gaps]
        if visit.promise is PromiseState.BROKEN:
            lines.append(translate("Tracking", "The customer has not done what was promised."))
        return "\n".join(line for line in lines if line)


def _widest_outcome() -> str:
    return "＝ " + max((visit_outcome_name(outcome) for outcome in VisitOutcome), key=len) + " "
