"""What the panel of a person shows, read at once."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from app.errors import RuleError
from app.terms import BuyingRole

if TYPE_CHECKING:
    from app.services.customers import ContactRecord
    from app.services.services import Services
    from app.services.tracking_people import PersonRow
    from app.services.tracking_support import SupportPoint

CONTACT_FIELDS = (
    *("name", "title", "department", "level", "reports_to_id", "mobile", "email", "in_post_since", "left_on"),
    *("coverage", "relation_stage", "brain_observed", "directness", "basis"),
)
DEAL_FIELDS = ("influence", "support", "response_mode", "company_result", "personal_win", "notes")


class Colleague(Struct, frozen=True):
    """Whom the person can report to; `name` tells namesakes apart by their title."""

    id: int
    name: str


class PersonState(Struct, frozen=True):
    """person: as it stands on the day; contact: as it is now. other_decider: name of another one in the deal, "" without."""

    deal_id: int
    person: PersonRow
    contact: ContactRecord
    history: tuple[SupportPoint, ...]
    colleagues: tuple[Colleague, ...]
    other_decider: str
    as_of: date

    def values(self) -> dict[str, Any]:
        """By field, as the editors hold them."""
        contact = {field: getattr(self.contact, field) for field in CONTACT_FIELDS}
        part = {field: getattr(self.person, field) for field in DEAL_FIELDS}
        mode = self.person.response_mode
        return {**contact, **part, "response_mode": mode.value if mode else None}


def read_person(services: Services, deal_id: int, contact_id: int, as_of: date) -> PersonState:
    """Raises RuleError UNKNOWN_RECORD for a contact that is not in the deal."""
    people = services.tracking.people(deal_id, as_of)
    found = [person for person in people if person.contact_id == contact_id]
    if not found:
        raise RuleError("UNKNOWN_RECORD", table="deal_person", id=contact_id)
    contact = services.customers.contact(contact_id)
    deciders = [
        person.name
        for person in people
        if person.counts and BuyingRole.DECIDER in person.roles and person.contact_id != contact_id
    ]
    return PersonState(
        deal_id=deal_id,
        person=found[0],
        contact=contact,
        history=services.tracking.support_history(deal_id, contact_id),
        colleagues=_colleagues(services, contact, people, deal_id),
        other_decider=deciders[0] if deciders else "",
        as_of=as_of,
    )


def _colleagues(
    services: Services, contact: ContactRecord, people: tuple[PersonRow, ...], deal_id: int
) -> tuple[Colleague, ...]:
    """At the same customer, who is still there or is reported to; without a customer those of the deal."""
    if contact.customer_id is not None:
        there = services.customers.contacts(contact.customer_id)
        others = [
            (one.id, one.name, one.title) for one in there if one.left_on is None or one.id == contact.reports_to_id
        ]
    else:
        others = [(one.contact_id, one.name, one.title) for one in people if not one.is_elsewhere]
        others += [(one.id, one.name, one.title) for one in services.tracking.candidates(deal_id)]
    names = [name for _, name, _ in others]
    return tuple(
        Colleague(contact_id, f"{name} · {title}" if title and names.count(name) > 1 else name)
        for contact_id, name, title in others
        if contact_id != contact.id
    )
