"""Visits: plan, log, move, cancel; promised actions; calendar, service standard (R10, R20). One method, one undo step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from app.changes import Step
from app.errors import RuleError
from app.models import Deal, Task, Visit
from app.services import visit_rules as rules
from app.services.book_settings import SettingsService
from app.services.portfolio import PortfolioService
from app.services.records import existing, put, refuse_unknown
from app.services.visits_agenda import VisitAgenda
from app.services.visits_views import LogResult, ObjectionNote
from app.storage.book import Book
from app.storage.queries import visits as queries
from app.storage.write_session import WriteSession
from app.terms import VisitOutcome

_PARTNERS = ("customer_id", "dealer_id", "deal_id")


class VisitService(VisitAgenda):
    """What the write methods raise is RuleError."""

    def __init__(self, book: Book, settings: SettingsService, portfolio: PortfolioService) -> None:
        super().__init__(book, settings, portfolio)

    def plan(
        self,
        visit_id: int | None,
        fields: Mapping[str, Any],
        people: Iterable[int] | None = None,
        answers: Mapping[str, str | None] | None = None,
    ) -> int:
        """Add (id None) or edit a visit to be held, by the column names of Visit. people None: as they are.

        answers: to PrepQuestions and VisitSteps; a blank one is taken away, others stay.
        Raises GOAL_CONTINUATION, VISIT_WITHOUT_PARTNER, DAY_MISSING, CONTACT_LEFT, NEGATIVE_AMOUNT, UNKNOWN_RECORD.
        """
        values = {column: value for column, value in fields.items() if column not in ("outcome", "claimed_outcome")}
        picked = fields.get("outcome", fields.get("claimed_outcome"))
        with self._book.write(self._step("PLAN_VISIT", visit_id, fields)) as session:
            visit = rules.put_visit(session, visit_id, values)
            if visit.planned_on is None:
                raise RuleError("DAY_MISSING", column="planned_on")
            rules.refuse_idle_goal(visit, picked)
            if people is not None:
                rules.set_people(session, visit, people)
            rules.set_answers(session, visit, answers or {})
            return visit.id

    def log(
        self,
        visit_id: int | None,
        fields: Mapping[str, Any],
        people: Iterable[int] | None = None,
        objections: Sequence[ObjectionNote] | None = None,
        *,
        today: date,
        answers: Mapping[str, str | None] | None = None,
        make_task: bool = False,
    ) -> LogResult:
        """Note a visit held, new (id None) or planned before. fields["outcome"]: what the rep picks; None where left as is.

        The day and the next step go to the deal, unless it knows of a later contact. make_task: the next step as a task, too.
        Raises VISIT_IN_FUTURE, DAY_MISSING (held_on, next_step for the task: NAME_MISSING), and as `plan`.
        """
        with self._book.write(self._step("LOG_VISIT", visit_id, fields)) as session:
            before = _next_step(existing(session, Visit, visit_id)) if visit_id is not None else (None, None)
            known_on = self._known_contact(session, visit_id, fields)
            visit = rules.put_visit(session, visit_id, fields, today)
            if visit.held_on is None:
                raise RuleError("DAY_MISSING", column="held_on")
            if people is not None:
                rules.set_people(session, visit, people)
            if objections is not None:
                rules.set_objections(session, visit, objections)
            rules.set_answers(session, visit, answers or {})
            if _next_step(visit) != before and (known_on is None or visit.held_on >= known_on):
                _tell_deal(session, visit)
            if make_task:
                _add_task(session, visit)
            outcome = VisitOutcome(visit.outcome) if visit.outcome else None
            return LogResult(visit.id, outcome, rules.gaps_of(session, visit))

    def move(self, ids: Iterable[int], day: date, starts_at: int | None = None) -> None:
        """Plan the visits for another day; starts_at: minutes after midnight, None = at the times they have.

        Raises VISIT_HELD for one that was held, UNKNOWN_RECORD.
        """
        chosen = list(dict.fromkeys(ids))
        with self._book.write(Step("MOVE_VISITS", {"count": len(chosen)})) as session:
            _refuse_held(session, chosen)
            session.set_values(Visit, "planned_on", dict.fromkeys(chosen, day.isoformat()))
            if starts_at is not None:
                session.set_values(Visit, "starts_at", dict.fromkeys(chosen, starts_at))

    def cancel(self, ids: Iterable[int], day: date) -> None:
        """Cancelled on `day`: they stay in the calendar and count nowhere. Raises VISIT_HELD, UNKNOWN_RECORD."""
        chosen = list(dict.fromkeys(ids))
        with self._book.write(Step("CANCEL_VISITS", {"count": len(chosen)})) as session:
            _refuse_held(session, chosen)
            session.set_values(Visit, "cancelled_on", dict.fromkeys(chosen, day.isoformat()))

    def reopen(self, ids: Iterable[int]) -> None:
        """To be held again: a cancelled visit as it was planned, a held one on its day; what was picked is kept."""
        chosen = list(dict.fromkeys(ids))
        with self._book.write(Step("REOPEN_VISITS", {"count": len(chosen)})) as session:
            for visit in [existing(session, Visit, visit_id) for visit_id in chosen]:
                planned_on = visit.planned_on or visit.held_on
                fields = {"planned_on": planned_on, "held_on": None, "cancelled_on": None}
                rules.put_visit(session, visit.id, fields)

    def delete(self, ids: Iterable[int]) -> None:
        """With the people, answers and objections noted in them. Raises UNKNOWN_RECORD."""
        doomed = list(dict.fromkeys(ids))
        with self._book.write(Step("DELETE_VISITS", {"count": len(doomed)})) as session:
            rules.delete_visits(session, doomed)

    def promise_done(self, visit_id: int, day: date | None) -> None:
        """The customer did on `day` what was promised at the visit; None: not yet. Raises UNKNOWN_RECORD."""
        code = "REOPEN_PROMISED" if day is None else "PROMISED_DONE"
        with self._book.write(self._step(code, visit_id, {})) as session:
            put(session, Visit, visit_id, {"advance_done_on": day})

    def _step(self, code: str, visit_id: int | None, fields: Mapping[str, Any]) -> Step:
        """Told with the name of the customer or dealer that the visit is to."""
        known: Mapping[str, Any] = {}
        if visit_id is not None:
            rows = self._book.rows("SELECT customer_id, dealer_id, deal_id FROM visit WHERE id = ?", (visit_id,))
            known = dict(zip(_PARTNERS, rows[0], strict=True)) if rows else {}
        names = self._book.rows(*queries.partner_name(*(fields.get(one, known.get(one)) for one in _PARTNERS)))
        return Step(code, {"name": names[0][0]})

    @staticmethod
    def _known_contact(session: WriteSession, visit_id: int | None, fields: Mapping[str, Any]) -> date | None:
        """The last day of contact that the visit's deal knew before this visit is written."""
        deal_id = fields.get("deal_id")
        if "deal_id" not in fields and visit_id is not None:
            deal_id = existing(session, Visit, visit_id).deal_id
        return None if deal_id is None else existing(session, Deal, deal_id).last_contact_on


def _next_step(visit: Visit) -> tuple[str | None, date | None]:
    return visit.next_step, visit.next_step_on


def _tell_deal(session: WriteSession, visit: Visit) -> None:
    if visit.deal_id is not None and visit.next_step is not None:
        deal = existing(session, Deal, visit.deal_id)
        deal.next_step, deal.next_step_on = visit.next_step, visit.next_step_on


def _add_task(session: WriteSession, visit: Visit) -> None:
    """The next step, due on its day, for who is to take it."""
    fields = {
        "title": visit.next_step,
        "customer_id": visit.customer_id,
        "deal_id": visit.deal_id,
        "dealer_id": visit.dealer_id,
        "rep_id": visit.next_step_rep_id or visit.rep_id,
        "due_on": visit.next_step_on,
    }
    put(session, Task, None, fields)


def _refuse_held(session: WriteSession, ids: Sequence[int]) -> None:
    refuse_unknown(session, Visit, ids)
    if any(existing(session, Visit, visit_id).held_on is not None for visit_id in ids):
        raise RuleError("VISIT_HELD")
