"""What the fields of a person may hold: scores, self-check, whom it reports to (R15, R17, R18)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.errors import RuleError
from app.methods.brain_styles import brain_style
from app.methods.buying_people import closes_loop
from app.models import Contact
from app.services.records import existing, put
from app.storage.queries import tracking as queries
from app.storage.write_session import WriteSession
from app.terms import BrainStyle, ContactLevel, Coverage, GatekeeperKind, RelationStage, ResponseMode

SCORES = {
    "influence": (1, 3),
    "strength": (1, 3),
    **dict.fromkeys(("support", "directness", "basis"), (-5, 5)),
}
"""Least and most, both allowed."""


def refuse_bad_fields(fields: Mapping[str, object]) -> None:
    """Raises RuleError SCORE_OUT_OF_RANGE (column, minimum, maximum), PICKS_INCOMPLETE (R17); ValueError for a word that is none.

    brain_counts: four counts joined by commas, A to D.
    """
    for column, value in fields.items():
        if isinstance(value, int) and column in SCORES:
            low, high = SCORES[column]
            if not low <= value <= high:
                raise RuleError("SCORE_OUT_OF_RANGE", column=column, minimum=low, maximum=high)
        elif value is not None and value != "" and column in _WORDS:
            _WORDS[column](str(value))


def save_contact(session: WriteSession, contact_id: int | None, fields: Mapping[str, object]) -> Contact:
    """Add (id None) or edit a contact, with what whoever moves leaves behind.

    Raises RuleError NAME_MISSING, SCORE_OUT_OF_RANGE, PICKS_INCOMPLETE, REPORTS_LOOP, OTHER_CUSTOMER, UNKNOWN_RECORD.
    """
    refuse_bad_fields(fields)
    before = None if contact_id is None else existing(session, Contact, contact_id).customer_id
    given = dict(fields)
    has_moved = contact_id is not None and given.get("customer_id", before) != before
    if has_moved:
        given.setdefault("reports_to_id", None)
    contact = put(session, Contact, contact_id, given)
    if has_moved or "reports_to_id" in given:
        _settle_reports(session, contact, has_moved=has_moved)
    return contact


def counts_of(picks: str) -> tuple[int, ...]:
    """
    >>> counts_of("9,7,4,4")
    (9, 7, 4, 4)
    """
    return tuple(int(count) for count in picks.split(","))


def _settle_reports(session: WriteSession, contact: Contact, *, has_moved: bool) -> None:
    """Whom a contact reports to works where it works; who moved to another customer leaves boss and people behind.

    Raises RuleError OTHER_CUSTOMER (name), REPORTS_LOOP (name), UNKNOWN_RECORD.
    """
    if has_moved:
        rows = session.run("SELECT id FROM contact WHERE reports_to_id = ?", (contact.id,))
        session.set_values(Contact, "reports_to_id", {row[0]: None for row in rows})
    if contact.reports_to_id is None:
        return
    boss = existing(session, Contact, contact.reports_to_id)
    if boss.customer_id != contact.customer_id:
        raise RuleError("OTHER_CUSTOMER", name=boss.name)
    bosses = dict(session.run(queries.BOSSES, (contact.customer_id,)))
    if closes_loop(contact.id, boss.id, bosses):
        raise RuleError("REPORTS_LOOP", name=contact.name)


_WORDS: dict[str, Callable[[str], object]] = {
    "level": ContactLevel,
    "coverage": Coverage,
    "relation_stage": RelationStage,
    "response_mode": ResponseMode,
    "gatekeeper_kind": GatekeeperKind,
    "brain_observed": BrainStyle,
    "brain_counts": lambda picks: brain_style(counts_of(picks)),
}
