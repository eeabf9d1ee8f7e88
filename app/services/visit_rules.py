"""What every way of writing a visit keeps to (R20): who it is with, what its outcome is saved as, what its deal learns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import TypeVar

from sqlalchemy import Select, select

from app.errors import RuleError
from app.methods.visits import Evidence, judged_outcome, outcome_gaps
from app.models import Contact, Customer, Deal, Visit, VisitAnswer, VisitObjection, VisitPerson
from app.services.records import existing, put
from app.services.visits_views import ObjectionNote
from app.storage.write_session import WriteSession
from app.terms import OutcomeGap, VisitOutcome

PartT = TypeVar("PartT", VisitPerson, VisitAnswer, VisitObjection)

EVIDENCE = frozenset(
    {
        *("held_on", "outcome", "claimed_outcome", "order_no", "order_cents", "no_sale_reason"),
        *("advance_action", "advance_contact_id", "advance_on"),
    }
)
"""Columns an outcome is judged by; an edit of others leaves it as it is."""

_NO_GOAL = (VisitOutcome.CONTINUATION, VisitOutcome.NO_SALE)
_GOAL_PARTS = ("goal_contact_id", "goal_measure", "goal_on", "goal_difficulty", "goal_product_id")


def put_visit(
    session: WriteSession, visit_id: int | None, fields: Mapping[str, object], today: date | None = None
) -> Visit:
    """Add or edit a visit; its outcome is what the evidence allows, what was picked is kept beside it.

    fields["outcome"] is what was picked. A new visit of a deal gets the deal's customer and rep unless they are given.
    today: days after it are not held yet; None: not checked. Raises RuleError VISIT_WITHOUT_PARTNER, VISIT_IN_FUTURE,
    DAY_MISSING, NEGATIVE_AMOUNT, UNKNOWN_RECORD.
    """
    values = dict(fields)
    picked = values.pop("outcome", values.pop("claimed_outcome", None))
    values.pop("claimed_outcome", None)
    _refuse_below_zero(values)
    visit = put(session, Visit, visit_id, values if visit_id is not None else _completed(session, values))
    if visit.customer_id is None and visit.dealer_id is None and visit.deal_id is None:
        raise RuleError("VISIT_WITHOUT_PARTNER")
    if visit.planned_on is None and visit.held_on is None:
        raise RuleError("DAY_MISSING", column="held_on")
    if today is not None and visit.held_on is not None and visit.held_on > today:
        raise RuleError("VISIT_IN_FUTURE", day=visit.held_on.isoformat())
    if visit_id is None or EVIDENCE & set(fields):
        if not {"outcome", "claimed_outcome"} & set(fields):
            picked = visit.claimed_outcome or visit.outcome
        _judge(session, visit, VisitOutcome(str(picked)) if picked else None)
    if visit.held_on is not None:
        visit.cancelled_on = None
        _note_contact(session, visit)
    return visit


def gaps_of(session: WriteSession, visit: Visit) -> tuple[OutcomeGap, ...]:
    """What the picked outcome lacks; nothing for a visit not held."""
    if visit.held_on is None:
        return ()
    return outcome_gaps(
        VisitOutcome(visit.claimed_outcome) if visit.claimed_outcome else None, _evidence(session, visit, visit.held_on)
    )


def refuse_idle_goal(visit: Visit, picked: object = None) -> None:
    """A goal has an action of the customer, else nothing but a continuation can come of it. RuleError GOAL_CONTINUATION.

    picked: the outcome the visit is to have, if the form asks for one. No goal at all is taken; it is not SMART.
    """
    has_parts = any(getattr(visit, part) is not None for part in _GOAL_PARTS)
    if picked in _NO_GOAL or (has_parts and visit.goal_action is None):
        raise RuleError("GOAL_CONTINUATION")


def set_people(session: WriteSession, visit: Visit, contact_ids: Iterable[int]) -> None:
    """Exactly these contacts. Raises RuleError CONTACT_LEFT (name) for a new one who left before the day, UNKNOWN_RECORD."""
    wanted = list(dict.fromkeys(contact_ids))
    present = {one.contact_id: one for one in session.scalars(_of(VisitPerson, visit.id))}
    for contact_id, person in present.items():
        if contact_id not in wanted:
            session.delete(person)
    day = visit.held_on or visit.planned_on
    for contact_id in wanted:
        if contact_id not in present:
            contact = existing(session, Contact, contact_id)
            if contact.left_on is not None and day is not None and contact.left_on < day:
                raise RuleError("CONTACT_LEFT", name=contact.name)
            session.add(VisitPerson(visit_id=visit.id, contact_id=contact_id))


def set_answers(session: WriteSession, visit: Visit, answers: Mapping[str, str | None]) -> None:
    """Write to the PrepQuestions and VisitSteps among `answers`; a blank text takes one away, the others stay."""
    present = {one.key: one for one in session.scalars(_of(VisitAnswer, visit.id))}
    for key, given in answers.items():
        text, answer = (given or "").strip(), present.get(str(key))
        if answer is None and text:
            session.add(VisitAnswer(visit_id=visit.id, key=str(key), text=text))
        elif answer is not None and text and answer.text != text:
            answer.text = text
        elif answer is not None and not text:
            session.delete(answer)


def set_objections(session: WriteSession, visit: Visit, notes: Sequence[ObjectionNote]) -> None:
    """Exactly these, in this order."""
    present = list(session.scalars(_of(VisitObjection, visit.id).order_by(VisitObjection.id)))
    if [(one.kind, one.text, one.answer) for one in present] == [(n.kind.value, n.text, n.answer) for n in notes]:
        return
    for objection in present:
        session.delete(objection)
    session.flush()
    for note in notes:
        fields = {"visit_id": visit.id, "kind": note.kind.value, "text": note.text, "answer": note.answer}
        put(session, VisitObjection, None, fields)


def delete_visits(session: WriteSession, ids: Iterable[int]) -> None:
    """With their people, answers and objections. Raises RuleError UNKNOWN_RECORD."""
    doomed = [existing(session, Visit, visit_id) for visit_id in dict.fromkeys(ids)]
    for visit in doomed:
        parts = [_of(VisitPerson, visit.id), _of(VisitAnswer, visit.id), _of(VisitObjection, visit.id)]
        for record in chain.from_iterable(session.scalars(part) for part in parts):
            session.delete(record)
    session.flush()
    for visit in doomed:
        session.delete(visit)


def _completed(session: WriteSession, values: Mapping[str, object]) -> dict[str, object]:
    """A new visit with the customer and the rep of its deal, or its customer's rep, where the fields say nothing of them."""
    found: dict[str, object] = {}
    deal_id, customer_id = values.get("deal_id"), values.get("customer_id")
    if isinstance(deal_id, int):
        deal = existing(session, Deal, deal_id)
        found = {"customer_id": deal.customer_id, "rep_id": deal.owner_id}
    elif isinstance(customer_id, int):
        found = {"rep_id": existing(session, Customer, customer_id).owner_id}
    return {**found, **values}


def _judge(session: WriteSession, visit: Visit, picked: VisitOutcome | None) -> None:
    outcome = None
    if visit.held_on is not None:
        outcome = judged_outcome(picked, _evidence(session, visit, visit.held_on))
    visit.claimed_outcome = picked.value if picked else None
    visit.outcome = outcome.value if outcome else None


def _evidence(session: WriteSession, visit: Visit, held_on: date) -> Evidence:
    person = session.get(Contact, visit.advance_contact_id) if visit.advance_contact_id is not None else None
    return Evidence(
        held_on=held_on,
        order_no=visit.order_no,
        order_cents=visit.order_cents,
        action=visit.advance_action,
        has_person=person is not None and (person.left_on is None or person.left_on >= held_on),
        action_on=visit.advance_on,
        reason=visit.no_sale_reason,
    )


def _note_contact(session: WriteSession, visit: Visit) -> None:
    """The deal was in contact with its customer on that day; a later day it knows stands."""
    if visit.deal_id is None or visit.held_on is None:
        return
    deal = existing(session, Deal, visit.deal_id)
    if deal.last_contact_on is None or deal.last_contact_on < visit.held_on:
        deal.last_contact_on = visit.held_on


def _refuse_below_zero(values: Mapping[str, object]) -> None:
    cents = values.get("order_cents")
    if isinstance(cents, int) and cents < 0:
        raise RuleError("NEGATIVE_AMOUNT", column="order_cents")


def _of(model: type[PartT], visit_id: int) -> Select[PartT]:
    return select(model).where(model.visit_id == visit_id)
