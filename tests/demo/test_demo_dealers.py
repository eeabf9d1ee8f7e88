"""The demo's dealers and receivables: every grade and every state of credit, in figures that hang together."""

from __future__ import annotations

from collections import Counter

import pytest

from app.methods.dealer_evaluation import outlet_mark
from app.services.dealer_views import DealerRow
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import BigResult, CreditState, DealerGrade, DealerType, HoldReason, LifeCycle, PromiseState, RiskLevel
from tests.builders import TODAY

SCOPE = scope_for(TODAY)


@pytest.fixture(scope="module")
def dealers(told: Services) -> tuple[DealerRow, ...]:
    return told.dealers.list(SCOPE)


def test_grades_spread_and_one_big_dealer_is_dangerous(dealers: tuple[DealerRow, ...]) -> None:
    assert len(dealers) == 31
    grades = Counter(row.grade for row in dealers)
    assert grades[DealerGrade.B] > grades[DealerGrade.C] > grades[DealerGrade.D] > grades[DealerGrade.A] > 2
    assert sum(row.bigs.is_dangerous for row in dealers if row.bigs) == 1
    assert {row.bigs.result for row in dealers if row.bigs} == set(BigResult)
    assert {row.diversion for row in dealers} == {*RiskLevel, None}
    assert any(row.is_due for row in dealers)
    assert any(row.has_draft for row in dealers)
    assert any(row.needs_review for row in dealers)


def test_kinds_phases_and_parents_are_those_of_the_rules(region: Book) -> None:
    rows = region.rows("SELECT dealer_type, life_cycle, parent_id, legal_kind, commission_bp, customer_id FROM dealer")
    assert {row[0] for row in rows} == set(DealerType)
    assert {row[1] for row in rows} == set(LifeCycle)
    assert all((kind == DealerType.SECOND_TIER) == (parent is not None) for kind, _, parent, *_ in rows)
    assert all((legal == "AGENT") == (commission is not None) for *_, legal, commission, _ in rows)
    assert sum(row[5] is not None for row in rows) == 1
    overlapping = (
        "SELECT count(*) FROM dealer_scope a JOIN dealer_scope b ON a.dealer_id < b.dealer_id"
        " AND (a.area_id = b.area_id OR a.area_id IS NULL OR b.area_id IS NULL) AND a.product_id = b.product_id"
        " JOIN dealer x ON x.id = a.dealer_id AND x.dealer_type LIKE 'EXCLUSIVE%'"
        " JOIN dealer y ON y.id = b.dealer_id AND y.dealer_type LIKE 'EXCLUSIVE%'"
    )
    assert region.rows(overlapping) == [(0,)]


def test_an_automatic_mark_is_the_one_the_outlets_give(region: Book) -> None:
    """Of the newest round, which the facts are of."""
    newest = (
        "SELECT d.outlets_covered, d.outlets_in_area, m.mark FROM dealer d JOIN dealer_evaluation e ON e.dealer_id = d.id"
        " JOIN dealer_mark m ON m.evaluation_id = e.id AND m.is_auto WHERE e.recorded_on >= '2026-07-01'"
        " AND e.evaluator_id = d.owner_id"
    )
    rows = region.rows(newest)
    assert len(rows) > 20
    assert all(outlet_mark(covered, in_area) == mark for covered, in_area, mark in rows)


def test_credit_is_free_warned_and_on_hold(told: Services) -> None:
    rows = told.credit.limits(SCOPE)
    states = Counter(row.state for row in rows)
    assert states[CreditState.OK] > states[CreditState.HOLD] > states[CreditState.WARN] > 3
    assert {reason for row in rows for reason in row.reasons} >= {HoldReason.USE, HoldReason.OVERDUE}
    assert {row.party.kind for row in rows} == {"customer", "dealer"}


def test_money_is_overdue_but_most_of_it_comes(told: Services) -> None:
    view = told.receivables.ageing(SCOPE)
    assert all(view.counts.values())
    assert view.total.disputed_cents > 0
    days = told.receivables.days(SCOPE)
    assert days.outstanding.days is not None
    assert 30 < days.outstanding.days < 90
    promises = Counter(row.state for row in told.collection.promises(SCOPE))
    assert all(promises[state] for state in PromiseState)


def test_the_region_sells_some_tens_of_millions_a_year(region: Book) -> None:
    ((cents,),) = region.rows("SELECT sum(amount_cents) FROM sales_entry WHERE month >= '2025-12-01'")
    assert 50_000_000_00 < cents < 100_000_000_00
