"""The queries of storage/ written by hand for the bare driver: what a query costs before any of our code."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite

from app.methods.funnel import DEFAULT_ODDS_BP
from app.methods.period import month_floor
from app.services.scope import Scope
from app.storage.queries.search import SEARCHED_KINDS, like_pattern, search_sql
from app.terms import BOARD_STAGES, OPEN_STAGES

Statement = tuple[str, Sequence[Any]]

BOARD = tuple(stage.value for stage in BOARD_STAGES)
_ON_BOARD = f"stage IN ({', '.join(repr(stage) for stage in BOARD)})"
_STILL_OPEN = f"stage IN ({', '.join(repr(stage.value) for stage in OPEN_STAGES)})"
_ODDS = " ".join(f"WHEN '{stage.value}' THEN {DEFAULT_ODDS_BP[stage]}" for stage in BOARD_STAGES)
_WEIGHTED = (
    f"(amount_cents * CASE stage {_ODDS} ELSE 0 END"
    f" + CASE WHEN amount_cents * CASE stage {_ODDS} ELSE 0 END < 0 THEN -5000 ELSE 5000 END) / 10000"
)
_GROUP = f"count(*), coalesce(sum(amount_cents), 0), coalesce(sum({_WEIGHTED}), 0)"
_UNPRICED = "coalesce(sum(CASE WHEN amount_cents IS NULL THEN list_amount_cents END), 0)"

FIRST_CARDS = (
    "SELECT id FROM deal WHERE stage=? ORDER BY next_step_on IS NULL, next_step_on, expected_close, id LIMIT 12"
)

POINTS = (
    "SELECT id, coalesce(potential_cents, 0), potential_on, coalesce(industry_id, 0), coalesce(owner_id, 0),"
    " coalesce(area_id, 0), name FROM customer WHERE +is_active = 1 ORDER BY id"
)

DEAL_STATES = "SELECT id, stage, amount_cents, expected_close, owner_id, area_id FROM deal"
DEAL_CHANGES = (
    "SELECT row_id, kind, column_name, old FROM journal_change WHERE table_name = 'deal' AND txn_id >"
    " (SELECT max(id) FROM journal_txn WHERE substr(at, 1, 10) <= ?)"
    " AND (column_name IS NULL OR column_name IN ('stage', 'amount_cents', 'expected_close', 'owner_id', 'area_id'))"
)

GLANCE: tuple[Statement, ...] = (
    (f"SELECT {_GROUP} FROM deal WHERE {_STILL_OPEN}", ()),
    ("SELECT count(*) FROM customer WHERE is_active", ()),
    ("SELECT count(*) FROM deal", ()),
)

BY_OWNER: Statement = (
    f"SELECT rep.name, {_GROUP}, {_UNPRICED} FROM deal LEFT JOIN rep ON rep.id = deal.owner_id"
    f" WHERE {_STILL_OPEN} GROUP BY rep.name",
    (),
)
BY_MONTH: Statement = (
    f"SELECT substr(expected_close, 1, 7), {_GROUP}, {_UNPRICED} FROM deal WHERE {_STILL_OPEN} GROUP BY 1",
    (),
)
_TOP = (
    f"SELECT id FROM deal WHERE {_STILL_OPEN} ORDER BY coalesce(amount_cents, list_amount_cents, 0) DESC, id LIMIT 10"
)


STAGE_ENTRIES = "SELECT deal_id, stage, entered_on FROM stage_entry ORDER BY deal_id, id"

TO_CHASE = (
    "SELECT id, stage, amount_cents, customer_id, owner_id, expected_close, slips, last_contact_on, need, budget_cents, rival,"
    f" next_step, next_step_on FROM deal WHERE +{_ON_BOARD} AND (expected_close < ? OR next_step_on <= ? OR slips > 0"
    " OR stage IN ('VALUE', 'COMMIT') OR last_contact_on < ?)"
)

MOVE = "UPDATE deal SET stage = ?, stage_since = ? WHERE id = ?"
NOTE_MOVE = "INSERT INTO stage_entry (uid, deal_id, stage, entered_on) VALUES (?, ?, ?, ?)"


def connect(path: Path) -> Any:
    """The driver with the cache our books use and nothing else."""
    driver = sqlite.connect(str(path), isolation_level=None)
    driver.execute("PRAGMA cipher_log_level=NONE").fetchall()
    driver.execute("PRAGMA cache_size=-65536").fetchall()
    return driver


@contextmanager
def connected(path: Path) -> Iterator[Any]:
    driver = connect(path)
    yield driver
    driver.close()


def funnel_view(scope: Scope) -> tuple[Statement, ...]:
    """Totals and card order of the stages, won and lost of the period, stalled, slipped, without customer."""
    period = (scope.start.isoformat(), scope.end.isoformat())
    limits = " ".join(f"WHEN '{stage}' THEN '2026-10-01'" for stage in BOARD)
    return (
        (
            f"SELECT stage, {_GROUP}, sum(amount_cents IS NULL), {_UNPRICED} FROM deal"
            f" WHERE {_ON_BOARD} GROUP BY stage",
            (),
        ),
        (
            f"SELECT stage, id FROM deal WHERE +{_ON_BOARD}"
            " ORDER BY next_step_on IS NULL, next_step_on, expected_close, id",
            (),
        ),
        ("SELECT count(*), sum(amount_cents) FROM deal WHERE won_on BETWEEN ? AND ?", period),
        (
            "SELECT sum(stage = 'LOST' AND closed_on BETWEEN ? AND ?),"
            f" sum(slips > 0 AND {_STILL_OPEN}), sum(customer_id IS NULL AND {_STILL_OPEN}),"
            f" sum(CASE stage {limits} END > coalesce(last_contact_on, stage_since, opened_on)),"
            f" sum(CASE WHEN CASE stage {limits} END > coalesce(last_contact_on, stage_since, opened_on)"
            " THEN amount_cents END) FROM deal",
            period,
        ),
    )


def funnel_numbers(scope: Scope) -> tuple[Statement, ...]:
    """The ways of all deals through the stages, the stages' totals, what closed in the period, due months, days of opening."""
    totals, _, won, others = funnel_view(scope)
    return (
        (STAGE_ENTRIES, ()),
        totals,
        won,
        others,
        ("SELECT substr(expected_close, 1, 7), count(*) FROM deal GROUP BY 1", ()),
        ("SELECT substr(from_on, 1, 7), count(DISTINCT deal_id) FROM slip WHERE to_on > from_on GROUP BY 1", ()),
        (f"SELECT opened_on, count(*), sum(amount_cents) FROM deal WHERE {_STILL_OPEN} GROUP BY 1", ()),
    )


def to_chase(scope: Scope) -> Statement:
    today = scope.as_of.isoformat()
    return TO_CHASE, (today, today, (scope.as_of - timedelta(days=30)).isoformat())


def cards(count: int) -> str:
    return (
        "SELECT d.id, d.stage, d.name, c.name, r.name, p.name, d.amount_cents, d.list_amount_cents, d.expected_close,"
        " d.stage_since, d.last_contact_on, d.opened_on, d.slips, d.next_step, d.next_step_on, d.customer_id, d.owner_id"
        " FROM deal d LEFT JOIN customer c ON c.id = d.customer_id LEFT JOIN rep r ON r.id = d.owner_id"
        f" LEFT JOIN product p ON p.id = d.product_id WHERE d.id IN ({', '.join('?' * count)})"
    )


def top_deals(driver: Any) -> list[Any]:
    ids = [row[0] for row in driver.execute(_TOP)]
    return list(driver.execute(cards(len(ids)), ids).fetchall())


def portfolio(scope: Scope) -> tuple[Statement, ...]:
    """Customers, their sales entries of the period, their deals won in it."""
    return (
        (POINTS, ()),
        (
            "SELECT customer_id, sum(CASE WHEN month BETWEEN ? AND ? THEN amount_cents ELSE 0 END) FROM sales_entry"
            " WHERE customer_id IS NOT NULL GROUP BY customer_id",
            (month_floor(scope.start).isoformat(), scope.end.isoformat()),
        ),
        (
            "SELECT customer_id, sum(coalesce(amount_cents, 0)) FROM deal"
            " WHERE won_on BETWEEN ? AND ? AND customer_id IS NOT NULL GROUP BY customer_id",
            (scope.start.isoformat(), scope.end.isoformat()),
        ),
    )


def search(text: str, limit: int = 30) -> tuple[Statement, ...]:
    return tuple((search_sql(kind), (like_pattern(text), limit)) for kind in SEARCHED_KINDS)


def customers_named(text: str, limit: int = 20) -> Statement:
    return (
        "SELECT id, name FROM customer WHERE search_key LIKE ? ESCAPE '\\' ORDER BY length(name), name LIMIT ?",
        (like_pattern(text), limit),
    )


_AGED = (
    "SELECT i.customer_id, CASE WHEN i.due_on >= ? THEN 0 WHEN i.due_on >= ? THEN 1 WHEN i.due_on >= ? THEN 2"
    " WHEN i.due_on >= ? THEN 3 ELSE 4 END, count(*), sum(i.amount_cents - coalesce(p.paid, 0)), min(i.due_on)"
    " FROM invoice i LEFT JOIN (SELECT invoice_id, sum(amount_cents) AS paid FROM payment"
    " WHERE invoice_id IS NOT NULL AND paid_on <= ? GROUP BY invoice_id) p ON p.invoice_id = i.id"
    " WHERE i.issued_on <= ? AND i.amount_cents > coalesce(p.paid, 0) GROUP BY 1, 2"
)
_LOOSE = (
    "SELECT customer_id, sum(amount_cents) FROM payment WHERE invoice_id IS NULL AND paid_on <= ? GROUP BY customer_id"
)


def ageing(driver: Any, as_of: date) -> list[Any]:
    """Open by party and bucket, and what each paid without naming an invoice; that is not settled against the oldest here."""
    day = as_of.isoformat()
    edges = [(as_of - timedelta(days=late)).isoformat() for late in (0, 30, 60, 90)]
    return [driver.execute(_AGED, (*edges, day, day)).fetchall(), driver.execute(_LOOSE, (day,)).fetchall()]


def insert_into(table: str, columns: Sequence[str]) -> str:
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
