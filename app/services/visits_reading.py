"""Visits as lists, forms and calendars show them, promised actions, and the advance rate (R20)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from app.errors import RuleError
from app.methods.visits import (
    Evidence,
    Goal,
    SmartCheck,
    advance_rate,
    effective_outcome,
    outcome_gaps,
    promise_state,
    smart_check,
)
from app.services.book_settings import SettingsService
from app.services.scope import Scope
from app.services.visits_views import Guest, ObjectionNote, PromiseRow, RepRates, VisitDetail, VisitRates, VisitRow
from app.storage.book import Book
from app.storage.queries import visits as queries
from app.terms import AdvanceKind, Objection, OutcomeGap, PrepQuestion, PromiseState, VisitOutcome, VisitStep

_REACHED = VisitRow.__struct_fields__.index("customer_name")
_COLUMNS = VisitRow.__struct_fields__[:_REACHED]
_READ = (*_COLUMNS, *queries.NAMES)
_AT = {column: position for position, column in enumerate(_READ)}
_DAYS = [position for column, position in _AT.items() if column.endswith("_on")]
_ID, _HELD, _LEADER, _OUTCOME = _AT["id"], _AT["held_on"], _AT["with_leader"], _AT["outcome"]
_CLAIMED, _KIND = _AT["claimed_outcome"], _AT["advance_kind"]
_PROMISED, _DONE = _AT["advance_on"], _AT["advance_done_on"]
_OUTCOMES = {one.value: one for one in VisitOutcome} | {None: None}
_KINDS = {one.value: one for one in AdvanceKind} | {None: None}


class VisitReading:
    """`as_of` decides whether a promised action is still open, and so what an advance counts as."""

    def __init__(self, book: Book, settings: SettingsService) -> None:
        self._book = book
        self._settings = settings

    def get(self, visit_id: int, as_of: date) -> VisitDetail:
        """Raises RuleError UNKNOWN_RECORD."""
        rows = self._visits(queries.visits("id", visit_id, _COLUMNS), as_of)
        if not rows:
            raise RuleError("UNKNOWN_RECORD", table="visit", id=visit_id)
        answers = {_answer_key(key): text for key, text in self._book.rows(*queries.answers(visit_id))}
        noted = self._book.rows(*queries.objections(visit_id))
        objections = tuple(ObjectionNote(Objection(kind), text, answer) for _, kind, text, answer in noted)
        fields = {column: getattr(rows[0], column) for column in _COLUMNS}
        return VisitDetail(rows[0], answers, objections, self.smart(fields))

    def for_deal(self, deal_id: int, as_of: date) -> tuple[VisitRow, ...]:
        """Newest first, planned ones by the day planned."""
        return self._visits(queries.visits("deal_id", deal_id, _COLUMNS), as_of)

    def for_customer(self, customer_id: int, as_of: date) -> tuple[VisitRow, ...]:
        return self._visits(queries.visits("customer_id", customer_id, _COLUMNS), as_of)

    def for_dealer(self, dealer_id: int, as_of: date) -> tuple[VisitRow, ...]:
        return self._visits(queries.visits("dealer_id", dealer_id, _COLUMNS), as_of)

    def agenda(
        self, first: date, last: date, as_of: date, rep_id: int | None = None, area_id: int | None = None
    ) -> tuple[VisitRow, ...]:
        """What was held, is planned or was cancelled in first..last, by day and time; those without a time last."""
        return self._visits(queries.agenda(first, last, rep_id, area_id, _COLUMNS), as_of)

    def smart(self, fields: Mapping[str, Any]) -> SmartCheck:
        """The objective in the fields of a form, by the column names of Visit; a field that is not there is empty."""
        goal = Goal(
            visit_on=fields.get("held_on") or fields.get("planned_on"),
            action=fields.get("goal_action"),
            has_person=fields.get("goal_contact_id") is not None,
            measure=fields.get("goal_measure"),
            difficulty=fields.get("goal_difficulty"),
            is_linked=fields.get("deal_id") is not None or fields.get("goal_product_id") is not None,
            reach_on=fields.get("goal_on"),
        )
        whole = self._settings.whole
        difficulties = whole("smart_least_difficulty"), whole("smart_most_difficulty")
        return smart_check(goal, whole("smart_max_days"), difficulties)

    def promises(self, scope: Scope, as_of: date) -> tuple[PromiseRow, ...]:
        """What customers promised, by the day due: everything not done yet, and what was done in the scope's period."""
        rows = self._visits(queries.promises(scope.owner_id, scope.area_id, _COLUMNS), as_of)
        return tuple(
            PromiseRow(
                visit_id=row.id,
                held_on=row.held_on,
                customer_id=row.customer_id,
                customer_name=row.customer_name or row.dealer_name,
                deal_id=row.deal_id,
                deal_name=row.deal_name,
                rep_name=row.rep_name,
                person=row.advance_person,
                kind=row.advance_kind,
                action=row.advance_action,
                due=row.advance_on,
                done_on=row.advance_done_on,
                state=row.promise,
            )
            for row in rows
            if row.held_on is not None
            and row.held_on <= as_of
            and row.advance_on is not None
            and row.promise is not None
            if row.promise is not PromiseState.KEPT or _within(row.advance_done_on, scope)
        )

    def rates(self, scope: Scope) -> VisitRates:
        """Visits held in the scope's period, up to its as-of day, and what they count as on that day."""
        end = min(scope.end, scope.as_of)
        query = queries.outcomes(
            scope.start, end, scope.owner_id, scope.area_id, scope.as_of, self._settings.whole("advance_broken_days")
        )
        counts: defaultdict[tuple[int | None, str | None], Counter[str | None]] = defaultdict(Counter)
        total: Counter[str | None] = Counter()
        for rep_id, name, outcome, visits in self._book.rows(*query):
            counts[rep_id, name][outcome] += visits
            total[outcome] += visits
        by_rep = tuple(_rates(rep_id, name, found) for (rep_id, name), found in counts.items())
        return VisitRates(_rates(None, None, total), by_rep)

    def _visits(self, query: queries.Query, as_of: date) -> tuple[VisitRow, ...]:
        rows = self._book.rows(*query)
        guests = self._guests([row[_ID] for row in rows])
        broken_after = self._settings.whole("advance_broken_days")
        return tuple(_row(list(row), guests.get(row[_ID], ()), as_of, broken_after) for row in rows)

    def _guests(self, ids: list[int]) -> dict[int, list[tuple[int, str, str | None]]]:
        guests: defaultdict[int, list[tuple[int, str, str | None]]] = defaultdict(list)
        for visit_id, *guest in self._book.rows(*queries.people(ids)):
            contact_id, name, left_on = guest
            guests[visit_id].append((contact_id, name, left_on))
        return guests


def _row(cells: list[Any], guests: Iterable[tuple[int, str, str | None]], as_of: date, broken_after: int) -> VisitRow:
    """cells: as _READ, days and enums still as texts."""
    for position in _DAYS:
        if cells[position] is not None:
            cells[position] = date.fromisoformat(cells[position])
    cells[_LEADER] = bool(cells[_LEADER])
    cells[_KIND] = _KINDS[cells[_KIND]]
    saved, claimed = _OUTCOMES[cells[_OUTCOME]], _OUTCOMES[cells[_CLAIMED]]
    promise: PromiseState | None = None
    if saved is VisitOutcome.ADVANCE and cells[_PROMISED] is not None:
        promise = promise_state(cells[_PROMISED], cells[_DONE], as_of, broken_after)
    cells[_OUTCOME], cells[_CLAIMED] = effective_outcome(saved, promise), claimed
    day, left_on = (cells[_HELD] or as_of), cells.pop()
    gaps: tuple[OutcomeGap, ...] = ()
    if cells[_HELD] is not None:
        gaps = outcome_gaps(claimed or saved, _evidence(cells, left_on))
    people = tuple(
        Guest(contact_id, name, gone is not None and date.fromisoformat(gone) < day)
        for contact_id, name, gone in guests
    )
    return VisitRow(*[*cells, people, gaps, promise])


def _evidence(cells: Sequence[Any], left_on: date | None) -> Evidence:
    """left_on: when the person who is to act left, None = is still there."""
    held_on = cells[_HELD]
    return Evidence(
        held_on=held_on,
        order_no=cells[_AT["order_no"]],
        order_cents=cells[_AT["order_cents"]],
        action=cells[_AT["advance_action"]],
        has_person=cells[_AT["advance_contact_id"]] is not None and (left_on is None or left_on >= held_on),
        action_on=cells[_PROMISED],
        reason=cells[_AT["no_sale_reason"]],
    )


def _answer_key(key: str) -> PrepQuestion | VisitStep:
    return PrepQuestion(key) if key in PrepQuestion.__members__ else VisitStep(key)


def _rates(rep_id: int | None, name: str | None, counts: Counter[str | None]) -> RepRates:
    held = counts.total()
    orders, advances = counts[VisitOutcome.ORDER], counts[VisitOutcome.ADVANCE]
    others = (counts[VisitOutcome.CONTINUATION], counts[VisitOutcome.NO_SALE], counts[None])
    return RepRates(rep_id, name, held, orders, advances, *others, advance_rate(orders, advances, held))


def _within(day: date | None, scope: Scope) -> bool:
    return day is not None and scope.start <= day <= scope.end
