"""The demo's visits: held ones with people, goal, outcome and what shows it, and those planned for the next weeks."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from msgspec import Struct, field
from sqlalchemy import select

from app.demo.buying import DemoCustomer
from app.demo.deal_lives import Values
from app.demo.dealer_plans import DemoDealer
from app.demo.funnel import DealFile
from app.demo.names import DemoNames
from app.demo.people import DemoPerson, People
from app.demo.visit_words import VISIT_WORDS
from app.models import Contact, Visit, VisitAnswer, VisitObjection, VisitPerson
from app.storage.write_session import WriteSession
from app.terms import AdvanceKind, BuyingRole, Coverage, DealStage, Objection, RelationStage, VisitOutcome

ORDER, ADVANCE, CONTINUATION, NO_SALE = VisitOutcome
_DEAL_OUTCOMES = ((ADVANCE, CONTINUATION, NO_SALE), (55, 41, 4))
_CUSTOMER_OUTCOMES = ((ORDER, ADVANCE, CONTINUATION, NO_SALE, None), (8, 36, 44, 8, 4))
_SMALL_POTENTIAL = 80_000_000
_MORNING_AND_AFTERNOON = (540, 630, 840, 930)
_STILL_OPEN_DAYS = 7
_TRUST, _NEEDS, _VALUE = 2, 3, 4

_COLUMNS = (
    *("customer_id", "dealer_id", "deal_id", "rep_id", "planned_on", "starts_at", "held_on", "cancelled_on", "minutes"),
    *("cost_cents", "with_leader", "subject", "notes", "goal_action", "goal_contact_id", "goal_measure"),
    *("goal_difficulty", "goal_on", "outcome", "claimed_outcome", "order_no", "order_cents", "advance_kind"),
    *("advance_action", "advance_contact_id", "advance_on", "advance_done_on", "no_sale_reason", "next_step"),
    *("next_step_on", "next_step_rep_id"),
)


class _Call(Struct):
    """A visit before it is written."""

    row: Values
    people: list[DemoPerson] = field(default_factory=list)
    answers: list[tuple[str, str]] = field(default_factory=list)
    objections: list[tuple[str, str, str]] = field(default_factory=list)


def write_calls(
    session: WriteSession,
    rng: random.Random,
    names: DemoNames,
    customers: Sequence[DemoCustomer],
    people: People,
    deals: Sequence[DealFile],
    dealers: Sequence[DemoDealer],
    today: date,
) -> None:
    """Visits to `customers`, for `deals` and to `dealers`; who was visited is no longer a stranger."""
    writer = _CallWriter(rng, names, today)
    calls = [call for customer in customers for call in writer.to_customer(customer, people.get(customer.id, []))]
    calls += [call for deal in deals for call in writer.for_deal(deal)]
    calls += [call for dealer in dealers for call in writer.to_dealer(dealer)]
    ids = session.add_rows(Visit, _COLUMNS, [tuple(call.row.get(column) for column in _COLUMNS) for call in calls])
    numbered = list(zip(ids, calls, strict=True))
    session.add_rows(
        VisitPerson, ("visit_id", "contact_id"), [(i, one.id) for i, call in numbered for one in call.people]
    )
    answers = [(i, *answer) for i, call in numbered for answer in call.answers]
    session.add_rows(VisitAnswer, ("visit_id", "key", "text"), answers)
    objections = [(i, *objection) for i, call in numbered for objection in call.objections]
    session.add_rows(VisitObjection, ("visit_id", "kind", "text", "answer"), objections)
    met = {one.id for call in calls if call.row.get("held_on") for one in call.people}
    strangers = session.scalars(select(Contact.id).where(Contact.coverage == Coverage.NONE.value)).all()
    seen = [one for one in strangers if one in met]
    session.set_values(Contact, "coverage", dict.fromkeys(seen, Coverage.BRIEF.value))
    session.set_values(Contact, "relation_stage", dict.fromkeys(seen, RelationStage.EXPLORATORY.value))


class _CallWriter:
    def __init__(self, rng: random.Random, names: DemoNames, today: date) -> None:
        self._rng = rng
        self._names = names
        self._words = VISIT_WORDS[names.language]
        self._today = today
        self._booked: Counter[tuple[int, date]] = Counter()
        self._orders = 0

    def to_customer(self, customer: DemoCustomer, group: Sequence[DemoPerson]) -> Iterator[_Call]:
        """Small customers are visited more, and large ones less, than a plan by potential would have it."""
        rng = self._rng
        is_small = customer.yearly < _SMALL_POTENTIAL
        there = [one for one in group if not one.left]
        place = {"customer_id": customer.id, "rep_id": customer.owner}
        for _number in range(rng.choice((2, 4, 6, 8, 11) if is_small else (1, 3, 6, 9, 14))):
            day = self._weekday(self._today - timedelta(days=rng.randint(1, 364)))
            call = self._held(place, day, self._some(there, 0.8))
            call.row["with_leader"] = int(rng.random() < (0.05 if is_small else 0.25))
            self._conclude(call, day, rng.choices(*_CUSTOMER_OUTCOMES)[0])
            yield call
        if rng.random() < 0.3:
            yield self._planned(place, rng.randint(3, 30), self._some(there, 0.8))

    def for_deal(self, deal: DealFile) -> Iterator[_Call]:
        """From the day it was to win trust to the last contact; a few deals have had three continuations in a row."""
        rng, depth = self._rng, deal.cast.depth
        there = [one.person for one in deal.cast.people if not one.person.left]
        place = {"customer_id": deal.row["customer_id"], "deal_id": deal.id, "rep_id": deal.row["owner_id"]}
        if depth >= _TRUST:
            days = self._days_of(deal, depth - 1 + rng.randint(0, 2))
            outcomes = self._outcomes_of(deal, len(days))
            seen_at = rng.choices((len(days), 1, 0), (65, 20, 15))[0]
            for number, (day, outcome) in enumerate(zip(days, outcomes, strict=True), start=1):
                people = self._some(there, 1.0)
                decider = deal.cast.of_role(BuyingRole.DECIDER)
                if number == seen_at and depth >= _VALUE and decider and decider.person in there:
                    people = [decider.person, *(one for one in people if one is not decider.person)]
                call = self._held(place, day, people)
                self._set_goal(call, people, day)
                self._conclude(call, day, outcome, keeps_word=number == 1, amount=deal.row["amount_cents"])
                self._object(call)
                yield call
        if deal.stage is not DealStage.COLLECT and rng.random() < 0.42:
            yield self._planned(place, rng.randint(0, 19), self._some(there, 1.0))

    def to_dealer(self, dealer: DemoDealer) -> Iterator[_Call]:
        """Just over half of the sub-dealers were seen in the last two months."""
        rng = self._rng
        place = {"dealer_id": dealer.id, "rep_id": dealer.owner}
        ago = [rng.randint(70 if dealer.is_second else 3, 364) for _ in range(rng.randint(1, 5))]
        if dealer.is_second and rng.random() < 0.55:
            ago.append(rng.randint(3, 55))
        for days in sorted(ago, reverse=True):
            call = self._held(place, self._weekday(self._today - timedelta(days=days)), [])
            call.row["subject"] = rng.choice(self._words.to_dealers)
            yield call
        if rng.random() < 0.25:
            call = self._planned(place, rng.randint(1, 18), [])
            call.row["subject"] = rng.choice(self._words.to_dealers)
            yield call

    def _days_of(self, deal: DealFile, count: int) -> list[date]:
        last = date.fromisoformat(deal.row["last_contact_on"])
        begun = min(deal.entered(DealStage.TRUST) or last, last)
        span = (last - begun).days
        days = sorted(begun + timedelta(days=self._rng.randint(0, span)) for _ in range(count - 1))
        return [self._weekday(day) for day in (*days, last)]

    def _outcomes_of(self, deal: DealFile, count: int) -> list[VisitOutcome]:
        found = self._rng.choices(*_DEAL_OUTCOMES, k=count)
        if deal.stage is DealStage.COLLECT:
            return [*found[:-1], ORDER]
        if deal.cast.depth >= _NEEDS and self._rng.random() < 0.9:
            found[0] = ADVANCE
        if count > 3 and self._rng.random() < 0.12:
            found[-3:] = [CONTINUATION] * 3
        return found

    def _held(self, place: Values, day: date, people: list[DemoPerson]) -> _Call:
        rng = self._rng
        row: Values = {**place, "held_on": day.isoformat(), "with_leader": 0}
        if rng.random() < 0.7:
            row["planned_on"] = self._weekday(day - timedelta(days=rng.choice((0, 0, 0, 1, 3, 6)))).isoformat()
            row["starts_at"] = rng.randrange(510, 990, 30)
        row["minutes"] = rng.choice((30, 45, 60, 60, 90, 120, None))
        row["cost_cents"] = rng.randint(8, 90) * 1000 if rng.random() < 0.8 else None
        row["subject"] = rng.choice(self._names.visit_subjects)
        return _Call(row, people)

    def _planned(self, place: Values, ahead: int, people: list[DemoPerson]) -> _Call:
        """At a free time of the rep; a full day moves it to the next."""
        day = self._today + timedelta(days=ahead)
        while day.weekday() > 4 or self._booked[place["rep_id"], day] >= len(_MORNING_AND_AFTERNOON):
            day += timedelta(days=1)
        at = self._booked[place["rep_id"], day]
        self._booked[place["rep_id"], day] += 1
        row = {**place, "planned_on": day.isoformat(), "starts_at": _MORNING_AND_AFTERNOON[at], "with_leader": 0}
        call = _Call({**row, "subject": self._rng.choice(self._names.visit_subjects)}, people)
        if self._rng.random() < 0.75:
            self._set_goal(call, people, day)
        if self._rng.random() < 0.4:
            texts = self._words.preparation
            call.answers = [(question.value, self._rng.choice(texts[question])) for question in texts]
        return call

    def _set_goal(self, call: _Call, people: Sequence[DemoPerson], day: date) -> None:
        action, measure = self._rng.choice(self._words.goals)
        until = day + timedelta(days=self._rng.randint(3, 45))
        call.row |= {"goal_action": action, "goal_measure": measure, "goal_on": until.isoformat()}
        call.row["goal_difficulty"] = self._rng.choices((1, 2, 3, 4, 5), (1, 4, 5, 4, 1))[0]
        call.row["goal_contact_id"] = people[0].id if people and self._rng.random() < 0.92 else None

    def _conclude(
        self,
        call: _Call,
        day: date,
        outcome: VisitOutcome | None,
        *,
        keeps_word: bool = False,
        amount: int | None = None,
    ) -> None:
        """The outcome with its evidence, and our next step; an advance without anybody to take it is a continuation."""
        rng, words, row = self._rng, self._words, call.row
        if outcome is None:
            return
        if outcome is ADVANCE and not call.people:
            outcome = CONTINUATION
        row["outcome"] = row["claimed_outcome"] = outcome.value
        if outcome is ORDER:
            self._orders += 1
            row["order_no"] = f"PO-{self._orders:04d}"
            row["order_cents"] = amount or rng.randint(3, 60) * 1_000_000
        elif outcome is ADVANCE:
            self._promise(call, day, keeps_word)
        elif outcome is NO_SALE:
            row["no_sale_reason"] = rng.choice(words.no_sale)
        else:
            row["notes"] = rng.choice(words.stays)
            row["claimed_outcome"] = (ADVANCE if rng.random() < 0.2 else outcome).value
        if rng.random() < 0.7:
            row["next_step"] = rng.choice(words.next_steps)
            row["next_step_on"] = self._weekday(day + timedelta(days=rng.randint(4, 20))).isoformat()
            row["next_step_rep_id"] = row["rep_id"]

    def _promise(self, call: _Call, day: date, keeps_word: bool) -> None:
        """What the customer will do and by when; about one promise in eight that is long due was not kept."""
        rng = self._rng
        kind = rng.choice(list(AdvanceKind))
        due = self._weekday(day + timedelta(days=rng.randint(4, 24)))
        late = (self._today - due).days
        is_kept = keeps_word or rng.random() < (0.88 if late > _STILL_OPEN_DAYS else 0.5)
        done = min(due + timedelta(days=rng.randint(-2, 3)), self._today)
        call.row |= {
            "advance_kind": kind.value,
            "advance_action": rng.choice(self._words.advances[kind]),
            "advance_contact_id": call.people[0].id,
            "advance_on": due.isoformat(),
            "advance_done_on": max(done, day).isoformat() if late >= 0 and is_kept else None,
        }

    def _object(self, call: _Call) -> None:
        if self._rng.random() < 0.25:
            kind: Any = self._rng.choice(list(Objection))
            call.objections.append((kind.value, *self._words.objections[kind]))

    def _some(self, there: Sequence[DemoPerson], chance: float) -> list[DemoPerson]:
        if not there or self._rng.random() > chance:
            return []
        return self._rng.sample(there, min(self._rng.choice((1, 1, 2)), len(there)))

    def _weekday(self, day: date) -> date:
        """A weekend gives the Friday before."""
        return day - timedelta(days=max(day.weekday() - 4, 0))
