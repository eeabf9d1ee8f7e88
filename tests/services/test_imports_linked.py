"""Visits, purchases, value scores, invoices and payments come in, each tied to the deal or invoice it belongs to."""

from datetime import date
from pathlib import Path

import pytest

from app.exchange.readers.raw_table import RawTable
from app.services.backups import BackupService
from app.services.book_settings import SettingsService
from app.services.imports import ImportService
from app.terms import DealStage, RowState, TableKind
from tests.builders import a_customer, a_deal

VISITS = ("Customer", "Deal", "Visited by", "Visit date", "Minutes", "Visit outcome")
INVOICES = ("Invoice no", "Customer", "Invoice date", "Due date", "Amount")
PAYMENTS = ("Customer", "Invoice no", "Payment date", "Amount")
SCORES = ("Customer", "Potential score", "Rival share", "Tier set by hand", "Reason for the tier", "Tier holds until")


@pytest.fixture
def bring(book):
    """Plan and apply tables as if read from the sheets of one file; the plan comes back."""
    imports = ImportService(book, SettingsService(book), BackupService(book))

    def run(*sheets):
        tables = [
            RawTable(f"Sheet{at}", tuple(headers), [tuple(row) for row in rows], range(2, 2 + len(rows)), 1)
            for at, (headers, rows) in enumerate(sheets)
        ]
        plan = imports.plan_tables(imports.map_tables(Path("crm.xlsx"), tables))
        imports.apply(plan)
        return plan

    return run


def kinds(plan):
    return [table.kind for table in plan.tables]


def states(plan):
    return [state for table in plan.tables for state in table.states]


def problems(plan):
    return [problem.code for table in plan.tables for row in table.problems.values() for problem in row]


def test_a_visit_finds_its_deal_at_its_own_customer(book, bring):
    for name in ("Acme", "Bolt"):
        a_deal(book, "Frame order", stage=DealStage.NEEDS, customer_id=a_customer(book, name))
    plan = bring((VISITS, [("Bolt", "frame order", "Anna", "2026-10-05", 90, "Advance")]))
    assert kinds(plan) == [TableKind.VISITS]
    assert book.rows(
        "SELECT customer.name, deal.customer_id = customer.id, rep.name, held_on, minutes, outcome FROM visit"
        " JOIN customer ON customer.id = visit.customer_id JOIN deal ON deal.id = visit.deal_id JOIN rep ON rep.id = rep_id"
    ) == [("Bolt", 1, "Anna", "2026-10-05", 90, "CONTINUATION")]


def test_a_visit_to_a_deal_nobody_knows_is_said_and_not_taken(book, bring):
    a_customer(book, "Acme")
    plan = bring((VISITS, [("Acme", "Ghost", "Anna", "2026-10-05", 90, None), ("Acme", None, "Anna", None, 30, None)]))
    assert problems(plan) == ["LINK_UNKNOWN", "MONTH_MISSING"]
    assert book.rows("SELECT count(*) FROM visit") == [(0,)]


def test_a_deal_named_twice_is_a_conflict(book, bring):
    for _ in range(2):
        a_deal(book, "Frame order", stage=DealStage.NEEDS)
    plan = bring((VISITS, [("Acme", "Frame order", "Anna", "2026-10-05", 90, None)]))
    assert states(plan) == [RowState.CONFLICT]
    assert problems(plan) == ["AMBIGUOUS_NAME"]


def test_a_payment_settles_an_invoice_of_the_same_file(book, bring):
    plan = bring(
        (PAYMENTS, [("Acme", "R-2", "2026-11-02", 50), ("Acme", None, "2026-11-03", 7)]),
        (
            INVOICES,
            [("R-1", "Acme", "2026-10-01", "2026-10-31", 80), ("R-2", "Acme", "2026-10-02", None, -50)],
        ),
    )
    assert kinds(plan) == [TableKind.INVOICES, TableKind.PAYMENTS]
    assert book.rows("SELECT number, due_on, amount_cents FROM invoice ORDER BY id") == [
        ("R-1", "2026-10-31", 8000),
        ("R-2", None, -5000),
    ]
    settled = book.rows("SELECT number, p.amount_cents FROM payment p LEFT JOIN invoice i ON i.id = invoice_id")
    assert settled == [("R-2", 5000), (None, 700)]


def test_the_same_file_again_changes_nothing(book, bring):
    sheets = (
        (INVOICES, [("R-1", "Acme", "2026-10-01", "2026-10-31", 80)]),
        (PAYMENTS, [("Acme", "R-1", "2026-11-02", 50), ("Acme", "R-1", "2026-11-02", 50)]),
        (VISITS, [("Acme", None, "Anna", "2026-10-05", 90, "Order")]),
        (("Customer", "Purchase date", "Supplier"), [("Acme", "2026-10-05", "Rival"), ("Acme", "2026-10-06", None)]),
        (("Customer", "Quarter", "Score", "Tier"), [("Acme", "2026-10-01", 81.25, "Value A2")]),
    )
    first, second = bring(*sheets), bring(*sheets)
    assert set(states(first)) == {RowState.NEW}
    assert set(states(second)) == {RowState.SAME}
    assert book.rows("SELECT score_bp, tier FROM tier_score") == [(8125, "A2")]
    assert book.rows("SELECT supplier FROM purchase") == [("Rival",), (None,)]


def test_a_score_of_one_quarter_stands_once(bring):
    rows = [("Acme", "2026-10-01", 80, "A2"), ("Acme", "2026-10-01", 60, "B1")]
    assert problems(bring((("Customer", "Quarter", "Score", "Tier"), rows))) == ["DUPLICATE_RECORD"] * 2


def test_scores_and_shares_keep_within_their_bounds(book, bring):
    rows = [
        ("Acme", 5, 0.355, None, None, None),
        ("Bolt", 6, 0.1, None, None, None),
        ("Coil", 1, 1.0, "价值A1", None, None),
        ("Dyno", 1, None, "Value B2", "trial year", date(2027, 1, 31)),
        ("Elco", 1, None, "gold", "x", date(2027, 1, 31)),
    ]
    plan = bring((SCORES, rows))
    assert problems(plan) == ["OUT_OF_RANGE", "UNKNOWN_WORD", "OVERRIDE_NEEDS_REASON"]
    assert book.rows("SELECT name, potential_score, rival_share_bp, tier_override FROM customer") == [
        ("Acme", 5, 3550, None),
        ("Dyno", 1, None, "B2"),
    ]


def test_percent_points_and_parts_of_one_are_told_apart(book, bring):
    bring((("Customer", "Growth a year, %", "Website"), [("Acme", 0.5, None), ("Bolt", -12, None)]))
    bring((("Customer", "Rival share", "Website"), [("Acme", "12.5%", None), ("Bolt", 40, None)]))
    assert book.rows("SELECT growth_bp, rival_share_bp FROM customer ORDER BY id") == [(50, 1250), (-1200, 4000)]
