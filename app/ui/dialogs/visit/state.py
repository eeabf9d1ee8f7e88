"""What the visit form holds: as it is opened, as a draft that is kept, as it is saved."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field
from msgspec.structs import replace

from app.ui.dialogs.visit.contacts import Person
from app.ui.dialogs.visit.partner import Partner, contacts_of, open_deals, partner_of

if TYPE_CHECKING:
    from app.services.services import Services
    from app.services.visits_views import LogResult, ObjectionNote, VisitDetail, VisitRow

PLAIN = (
    *("starts_at", "minutes", "rep_id", "subject", "notes", "cost_cents", "with_leader"),
    *("goal_action", "goal_contact_id", "goal_measure", "goal_difficulty", "goal_product_id", "goal_on"),
    *("order_no", "order_cents", "advance_kind", "advance_action", "advance_contact_id", "advance_on"),
    *("no_sale_reason", "next_step", "next_step_on", "next_step_rep_id"),
)
OF_HELD = frozenset(
    {
        *("outcome", "order_no", "order_cents", "advance_kind", "advance_action", "advance_contact_id", "advance_on"),
        "no_sale_reason",
    }
)
"""Columns that only a visit held has."""

PERSON_FIELDS = ("goal_contact_id", "advance_contact_id")


class VisitState(Struct, frozen=True):
    """fields: by column of Visit, beside them "day" and "outcome" (what is picked). known: the people offered."""

    partner: Partner
    is_planning: bool
    fields: Mapping[str, Any] = field(default_factory=dict)
    people: tuple[int, ...] = ()
    answers: Mapping[str, str | None] = field(default_factory=dict)
    objections: tuple[ObjectionNote, ...] = ()
    known: tuple[Person, ...] = ()


def new_state(services: Services, partner: Partner, today: date, *, planning: bool, day: date | None) -> VisitState:
    """With what can be guessed: the day, the rep, the deal and the people of last time."""
    state = VisitState(partner, planning, {"day": day or (today + timedelta(days=1) if planning else today)})
    return with_partner(services, state, partner, today)


def with_partner(services: Services, state: VisitState, partner: Partner, today: date) -> VisitState:
    """The same form for a visit to `partner`."""
    last = _last_visit(services, partner, today)
    deals = [deal_id for deal_id, _ in open_deals(services, partner)]
    if partner.deal_id is None and deals:
        usual = last.deal_id if last is not None and last.deal_id in deals else None
        deal_id = usual or (deals[0] if len(deals) == 1 else None)
        if deal_id is not None:
            partner = partner_of(services, customer_id=partner.customer_id, deal_id=deal_id)
    known = tuple(Person(one.id, one.name) for one in contacts_of(services, partner))
    ids = {one.id for one in known}
    people = tuple(one.contact_id for one in last.people if one.contact_id in ids) if last is not None else ()
    owner = partner.owner_id or (last.rep_id if last is not None else None)
    fields = {**state.fields, "rep_id": owner, "next_step_rep_id": owner}
    return replace(state, partner=partner, fields=fields, people=people, known=known)


def known_state(services: Services, detail: VisitDetail, today: date, *, planning: bool | None) -> VisitState:
    """As the book has it. planning None: a visit whose day has come is to be logged."""
    row = detail.row
    partner = partner_of(services, customer_id=row.customer_id, deal_id=row.deal_id, dealer_id=row.dealer_id)
    if planning is None or row.held_on is not None:
        planning = row.held_on is None and row.planned_on is not None and row.planned_on > today
    day = row.day if row.held_on is not None or planning or row.day is None else min(row.day, today)
    picked = row.claimed_outcome or row.outcome
    fields: dict[str, Any] = {column: getattr(row, column) for column in PLAIN}
    fields |= {"day": day, "outcome": picked.value if picked else None}
    fields["advance_kind"] = row.advance_kind.value if row.advance_kind else None
    contacts = [Person(one.id, one.name) for one in contacts_of(services, partner)]
    ids = {one.id for one in contacts}
    named = [
        *((guest.contact_id, guest.name) for guest in row.people),
        *((row.goal_contact_id, row.goal_person), (row.advance_contact_id, row.advance_person)),
    ]
    for contact_id, name in named:
        if contact_id is not None and contact_id not in ids:
            ids.add(contact_id)
            contacts.append(Person(contact_id, name or ""))
    answers = {key.value: text for key, text in detail.answers.items()}
    people = tuple(guest.contact_id for guest in row.people)
    return VisitState(partner, planning, fields, people, answers, detail.objections, tuple(contacts))


def save_state(
    services: Services, visit_id: int | None, before: VisitState, state: VisitState, today: date, *, make_task: bool
) -> LogResult:
    """One undo step. Of a visit that is in the book only what was changed is written. Raises RuleError."""
    from app.services.visits_views import LogResult

    fields = _changed_fields(before, state, is_new=visit_id is None)
    people = state.people if visit_id is None or state.people != before.people else None
    answers = {key: text for key, text in state.answers.items() if text != before.answers.get(key)}
    if state.is_planning:
        return LogResult(services.visits.plan(visit_id, fields, people, answers), None, ())
    objections = state.objections if state.objections != before.objections else None
    return services.visits.log(visit_id, fields, people, objections, today=today, answers=answers, make_task=make_task)


def with_saved_people(state: VisitState, ids: Mapping[int, int]) -> VisitState:
    """The numbers that stood for new contacts replaced by their ids."""
    fields = dict(state.fields)
    for column in PERSON_FIELDS:
        fields[column] = ids.get(fields.get(column, 0), fields.get(column))
    return replace(state, fields=fields, people=tuple(ids.get(one, one) for one in state.people))


def _changed_fields(before: VisitState, state: VisitState, *, is_new: bool) -> dict[str, Any]:
    values = {**state.fields, **state.partner.fields()}
    known: dict[str, Any] = {} if is_new else {**before.fields, **before.partner.fields()}
    if state.is_planning:
        values = {column: value for column, value in values.items() if column not in OF_HELD}
    fields = {column: value for column, value in values.items() if value != known.get(column)}
    fields.pop("day", None)
    fields["planned_on" if state.is_planning else "held_on"] = values.get("day")
    return fields


def _last_visit(services: Services, partner: Partner, today: date) -> VisitRow | None:
    """The last one held with people in it."""
    visits = services.visits
    if partner.deal_id is not None and partner.customer_id is None:
        rows = visits.for_deal(partner.deal_id, today)
    elif partner.customer_id is not None:
        rows = visits.for_customer(partner.customer_id, today)
    elif partner.dealer_id is not None:
        rows = visits.for_dealer(partner.dealer_id, today)
    else:
        rows = ()
    held = [row for row in rows if row.held_on is not None]
    of_deal = [row for row in held if partner.deal_id is None or row.deal_id == partner.deal_id]
    return next((row for row in (*of_deal, *held) if row.people), held[0] if held else None)
