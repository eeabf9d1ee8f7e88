"""People of deals behind the 1+2+1 sheet. The ids travel as one JSON text, whatever their number."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any

from app.methods.buying_people import GUIDE_TESTS
from app.storage.queries import listed
from app.terms import OPEN_STAGES

Query = tuple[str, dict[str, Any]]

_ASKED = "(SELECT value FROM json_each(:ids))"
_OPEN = ", ".join(f"'{stage.value}'" for stage in OPEN_STAGES)
_GUIDE = ", ".join(f"'{test.value}'" for test in GUIDE_TESTS)
_ELSEWHERE = "(d.customer_id IS NOT NULL AND c.customer_id IS NOT NULL AND c.customer_id <> d.customer_id)"
"""The person is at another customer now than the deal's."""


def people(deal_id: int, as_of: date) -> Query:
    """As in PERSON_COLUMNS, the decider first, then by influence, support and name; left_on and last_seen_on as ISO texts."""
    columns = ", ".join(PERSON_COLUMNS.values())
    return (
        f"SELECT {columns} FROM deal_person p JOIN deal d ON d.id = p.deal_id JOIN contact c ON c.id = p.contact_id"
        " WHERE p.deal_id = :deal ORDER BY p.is_decider DESC, p.influence DESC, p.support DESC, c.name, c.id",
        {"deal": deal_id, "as_of": as_of.isoformat()},
    )


PERSON_COLUMNS = {
    **{name: f"p.{name}" for name in ("id", "contact_id", "is_decider", "is_user", "is_gatekeeper", "is_purchaser")},
    **{name: f"p.{name}" for name in ("gatekeeper_kind", "influence", "support", "response_mode", "company_result")},
    **{name: f"p.{name}" for name in ("personal_win", "notes")},
    **{name: f"c.{name}" for name in ("name", "title", "department", "level", "reports_to_id", "coverage")},
    **{name: f"c.{name}" for name in ("relation_stage", "in_post_since", "left_on", "brain_counts", "brain_observed")},
    **{name: f"c.{name}" for name in ("directness", "basis", "customer_id")},
    "is_elsewhere": _ELSEWHERE,
    "last_seen_on": (
        "(SELECT max(v.held_on) FROM visit_person w JOIN visit v ON v.id = w.visit_id"
        " WHERE w.contact_id = c.id AND v.held_on <= :as_of)"
    ),
}
"""What is read of each person, by name: its part in the deal, the contact, the last visit held with it."""


def tests(deal_id: int, as_of: date) -> Query:
    """contact_id, test, evidence, day it was seen; of every person of the deal, as far as seen by `as_of`."""
    return (
        "SELECT contact_id, test, evidence, seen_on FROM guide_evidence WHERE deal_id = :deal AND seen_on <= :as_of"
        " ORDER BY contact_id, id",
        {"deal": deal_id, "as_of": as_of.isoformat()},
    )


def support_changes(person_ids: Collection[int]) -> Query:
    """row id, kind, old, UTC day, of every change of support and every arrival in the deal, as they came."""
    return (
        "SELECT j.row_id, j.kind, j.old, substr(t.at, 1, 10) FROM journal_change j JOIN journal_txn t ON t.id = j.txn_id"
        f" WHERE j.table_name = 'deal_person' AND j.row_id IN {_ASKED}"
        " AND (j.kind = 'I' OR (j.kind = 'U' AND j.column_name = 'support')) ORDER BY j.id",
        {"ids": listed(person_ids)},
    )


LAST_DAY = "SELECT substr(at, 1, 10) FROM journal_txn ORDER BY id DESC LIMIT 1"
"""UTC day of the newest entry of the journal."""

NEWEST = "SELECT max(id) FROM journal_txn"
"""Number of the newest entry of the journal: nothing in the book is another while it stays."""


def facts(ids: Collection[int], as_of: date) -> Query:
    """deal_id, contact_id, is_decider .. is_purchaser, support, how many tests of a guide are passed, row id.

    Only people that count: who has left by `as_of` or is at another customer counts nowhere.
    """
    passed = (
        "SELECT count(*) FROM guide_evidence g WHERE g.deal_id = p.deal_id AND g.contact_id = p.contact_id"
        f" AND g.test IN ({_GUIDE}) AND g.seen_on <= :as_of"
    )
    return (
        "SELECT p.deal_id, p.contact_id, p.is_decider, p.is_user, p.is_gatekeeper, p.is_purchaser, p.support,"
        f" ({passed}), p.id FROM deal_person p JOIN deal d ON d.id = p.deal_id JOIN contact c ON c.id = p.contact_id"
        f" WHERE p.deal_id IN {_ASKED} AND NOT {_ELSEWHERE} AND (c.left_on IS NULL OR c.left_on > :as_of)",
        {"ids": listed(ids), "as_of": as_of.isoformat()},
    )


def owners(ids: Collection[int]) -> Query:
    """deal_id, number of sellers that claim it: 0, 1 or 2; nobody is second where nobody is first."""
    return (
        "SELECT id, CASE WHEN owner_id IS NULL THEN 0 ELSE 1 + coalesce(co_owner_id <> owner_id, 0) END"
        f" FROM deal WHERE id IN {_ASKED}",
        {"ids": listed(ids)},
    )


def open_deals(owner_id: int | None, area_id: int | None) -> Query:
    """id, name, customer's name, amount, stage, expected close, last active day; of stages 1 to 6."""
    return (
        "SELECT d.id, d.name, c.name, d.amount_cents, d.stage, d.expected_close,"
        " coalesce(d.last_contact_on, d.stage_since, d.opened_on) FROM deal d LEFT JOIN customer c ON c.id = d.customer_id"
        f" WHERE d.stage IN ({_OPEN}) AND (:owner IS NULL OR d.owner_id = :owner) AND (:area IS NULL OR d.area_id = :area)",
        {"owner": owner_id, "area": area_id},
    )


def head(deal_id: int) -> Query:
    """id, name, customer_id, customer's name, amount, stage, day it entered, expected close, rival, ids and names of both owners."""
    return (
        "SELECT d.id, d.name, d.customer_id, c.name, d.amount_cents, d.stage, d.stage_since, d.expected_close, d.rival,"
        " d.owner_id, o.name, d.co_owner_id, s.name FROM deal d LEFT JOIN customer c ON c.id = d.customer_id"
        " LEFT JOIN rep o ON o.id = d.owner_id LEFT JOIN rep s ON s.id = d.co_owner_id WHERE d.id = :deal",
        {"deal": deal_id},
    )


def candidates(deal_id: int) -> Query:
    """id, name, title, department of contacts that are not in the deal: its customer's, or those without any."""
    return (
        "SELECT c.id, c.name, c.title, c.department FROM contact c JOIN deal d ON d.id = :deal"
        " WHERE c.customer_id IS d.customer_id AND c.left_on IS NULL"
        " AND c.id NOT IN (SELECT contact_id FROM deal_person WHERE deal_id = :deal) ORDER BY c.name, c.id",
        {"deal": deal_id},
    )


def lines(deal_id: int) -> Query:
    """id, kind, from_id, to_id, strength, of the lines between people of the deal."""
    inside = "(SELECT contact_id FROM deal_person WHERE deal_id = :deal)"
    return (
        "SELECT id, kind, from_id, to_id, strength FROM contact_line"
        f" WHERE from_id IN {inside} AND to_id IN {inside} ORDER BY id",
        {"deal": deal_id},
    )


BOSSES = "SELECT id, reports_to_id FROM contact WHERE reports_to_id IS NOT NULL AND customer_id IS ?"
"""contact, whom it reports to; of one customer."""

NOTES = "SELECT id, kind, text, noted_on FROM contact_note WHERE contact_id = ? ORDER BY noted_on DESC, id DESC"
"""id, kind, text, day; newest first."""
