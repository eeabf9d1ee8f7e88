"""Visits: what each was and came to, the people in it, promised actions, and what a service standard counts.

SQL with its parameters. What an outcome counts as on a day is told in one place, `effective_outcome`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from app.storage.queries import listed

Query = tuple[str, dict[str, Any]]

_DAY = "coalesce(v.held_on, v.planned_on)"
_JOINED = (
    " FROM visit v LEFT JOIN deal d ON d.id = v.deal_id LEFT JOIN customer c ON c.id = v.customer_id"
    " LEFT JOIN dealer s ON s.id = v.dealer_id LEFT JOIN rep r ON r.id = v.rep_id"
    " LEFT JOIN rep n ON n.id = v.next_step_rep_id"
    " LEFT JOIN contact a ON a.id = v.advance_contact_id LEFT JOIN contact g ON g.id = v.goal_contact_id"
    " LEFT JOIN product p ON p.id = v.goal_product_id"
)
NAMES = (
    *("customer_name", "dealer_name", "deal_name", "rep_name", "next_step_by", "advance_person", "goal_person"),
    *("goal_product", "advance_person_left_on"),
)
_NAMED = "c.name, s.name, d.name, r.name, n.name, a.name, g.name, p.name, a.left_on"
_OF_REP = "(:rep IS NULL OR v.rep_id = :rep)"
_IN_AREA = "(:area IS NULL OR coalesce(c.area_id, d.area_id, s.area_id) = :area)"
_OWNED = "(:owner IS NULL OR coalesce(v.rep_id, d.owner_id, c.owner_id) = :owner)"


def is_broken(as_of: date, broken_after: int, alias: str = "v") -> str:
    """SQL: whether the action promised at a visit is overdue by more than `broken_after` days on `as_of` (R20)."""
    last = as_of - timedelta(days=broken_after)
    return (
        f"({alias}.outcome = 'ADVANCE' AND {alias}.advance_on < '{last.isoformat()}'"
        f" AND coalesce({alias}.advance_done_on, '9999-12-31') > '{as_of.isoformat()}')"
    )


def effective_outcome(as_of: date, broken_after: int, alias: str = "v") -> str:
    """SQL: what the outcome of a visit counts as on `as_of`: a broken advance is a continuation (R20). NULL: none noted.

    Fits into any statement over `visit <alias>`; the day and the number stand in it, there is nothing to bind.
    """
    return f"(CASE WHEN {is_broken(as_of, broken_after, alias)} THEN 'CONTINUATION' ELSE {alias}.outcome END)"


def visits(column: str, value: int, columns: Iterable[str]) -> Query:
    """The columns of each visit whose `column` is `value`, then NAMES; newest first, planned ones by the day planned."""
    wanted = ", ".join(f"v.{name}" for name in columns)
    return (
        f"SELECT {wanted}, {_NAMED}{_JOINED} WHERE v.{column} = :value ORDER BY {_DAY} DESC, v.id DESC",
        {"value": value},
    )


def agenda(first: date, last: date, rep_id: int | None, area_id: int | None, columns: Iterable[str]) -> Query:
    """As `visits`, those held or planned in first..last, by day and time."""
    wanted = ", ".join(f"v.{name}" for name in columns)
    between = "BETWEEN :first AND :last"
    return (
        f"SELECT {wanted}, {_NAMED}{_JOINED} WHERE"
        f" (v.planned_on {between} OR v.held_on {between}) AND {_DAY} {between}"
        f" AND {_OF_REP} AND {_IN_AREA} ORDER BY {_DAY}, v.starts_at IS NULL, v.starts_at, v.id",
        {"first": first.isoformat(), "last": last.isoformat(), "rep": rep_id, "area": area_id},
    )


def promises(owner_id: int | None, area_id: int | None, columns: Iterable[str]) -> Query:
    """As `visits`, those with an action promised for a day, by that day."""
    wanted = ", ".join(f"v.{name}" for name in columns)
    return (
        f"SELECT {wanted}, {_NAMED}{_JOINED} WHERE v.held_on IS NOT NULL AND v.outcome = 'ADVANCE'"
        f" AND v.advance_on IS NOT NULL AND {_OWNED} AND {_IN_AREA} ORDER BY v.advance_on, v.id",
        {"owner": owner_id, "area": area_id},
    )


def people(ids: Iterable[int]) -> Query:
    """visit_id, contact_id, name, left_on of those the visits were with, by name."""
    return (
        "SELECT x.visit_id, t.id, t.name, t.left_on FROM visit_person x JOIN contact t ON t.id = x.contact_id"
        " WHERE x.visit_id IN (SELECT value FROM json_each(:ids)) ORDER BY x.visit_id, t.name, t.id",
        {"ids": listed(ids)},
    )


def answers(visit_id: int) -> Query:
    """key, text."""
    return "SELECT key, text FROM visit_answer WHERE visit_id = :visit ORDER BY id", {"visit": visit_id}


def objections(visit_id: int) -> Query:
    """id, kind, text, answer; as noted."""
    return "SELECT id, kind, text, answer FROM visit_objection WHERE visit_id = :visit ORDER BY id", {"visit": visit_id}


def partner_name(customer_id: int | None, dealer_id: int | None, deal_id: int | None) -> Query:
    """One row: the name of the customer or dealer, else of the deal's customer, else of the deal, else ""."""
    return (
        "SELECT coalesce((SELECT name FROM customer WHERE id = :customer), (SELECT name FROM dealer WHERE id = :dealer),"
        " (SELECT c.name FROM deal d JOIN customer c ON c.id = d.customer_id WHERE d.id = :deal),"
        " (SELECT name FROM deal WHERE id = :deal), '')",
        {"customer": customer_id, "dealer": dealer_id, "deal": deal_id},
    )


def outcomes(
    start: date, end: date, owner_id: int | None, area_id: int | None, as_of: date, broken_after: int
) -> Query:
    """rep_id, rep's name, what the outcome counts as on `as_of`, visits: those held in start..end."""
    return (
        f"SELECT v.rep_id, r.name, {effective_outcome(as_of, broken_after)}, count(*) FROM visit v"
        " LEFT JOIN deal d ON d.id = v.deal_id LEFT JOIN customer c ON c.id = v.customer_id"
        " LEFT JOIN dealer s ON s.id = v.dealer_id LEFT JOIN rep r ON r.id = v.rep_id"
        f" WHERE v.held_on BETWEEN :start AND :end AND {_OWNED} AND {_IN_AREA}"
        " GROUP BY 1, 2, 3 ORDER BY r.name IS NULL, r.name, v.rep_id",
        {"start": start.isoformat(), "end": end.isoformat(), "owner": owner_id, "area": area_id},
    )


def counted(first: date, as_of: date, last: date) -> Query:
    """customer_id, visits held in first..as_of, still planned in as_of..last, and the last day one was held up to `as_of`."""
    return (
        "SELECT customer_id, coalesce(sum(held_on BETWEEN :first AND :as_of), 0),"
        " coalesce(sum(held_on IS NULL AND cancelled_on IS NULL AND planned_on BETWEEN :as_of AND :last), 0),"
        " max(CASE WHEN held_on <= :as_of THEN held_on END)"
        " FROM visit WHERE customer_id IS NOT NULL GROUP BY customer_id",
        {"first": first.isoformat(), "as_of": as_of.isoformat(), "last": last.isoformat()},
    )


def loads(first: date, last: date) -> Query:
    """rep_id, day, visits held or planned that day."""
    return (
        f"SELECT v.rep_id, {_DAY}, count(*) FROM visit v WHERE {_DAY} BETWEEN :first AND :last"
        " AND v.cancelled_on IS NULL GROUP BY 1, 2",
        {"first": first.isoformat(), "last": last.isoformat()},
    )
