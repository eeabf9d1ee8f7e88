"""Resources against the example of R3, and against the visits really held."""

import random
from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from app.methods.attack_defence import STRATEGY_ORDER, posture
from app.models import Visit
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import Flag, Period, Posture, Resource, Strategy
from tests.builders import TODAY, a_busy_region, a_customer, a_rep, a_sale, put

NOW = scope_for(TODAY)
JUNE = date(2026, 6, 1)
EXAMPLE = {"C1": (500, 400), "C2": (800, 160), "C3": (120, 90), "C4": (100, 20), "C5": (10, 0), "C6": (80, 60)}


@pytest.fixture
def example(book: Book) -> dict[str, int]:
    """The six customers of R2 by name."""
    found = {}
    for name, (potential, sales) in EXAMPLE.items():
        found[name] = a_customer(book, name, potential=potential)
        if sales:
            a_sale(book, found[name], JUNE, sales)
    return found


def a_visit(book: Book, customer: int | None, held_on: date | None = JUNE, **fields: Any) -> int:
    return put(book, Visit(customer_id=customer, held_on=held_on, **fields))


def test_the_example_of_the_method(services: Services, example: dict[str, int]) -> None:
    plan = services.resources.plan(NOW, Resource.HOURS)
    assert plan.budget == 160
    assert plan.planned.tolist() == [46, 75, 10, 5, 0, 24]
    assert [(row.posture.value, row.customers, row.planned) for row in plan.rows] == [
        ("ATTACK", 2, 80),
        ("DEFEND", 2, 56),
        ("MAINTAIN", 1, 24),
    ]
    assert [row.planned_share for row in plan.rows] == [Decimal("0.5"), Decimal("0.35"), Decimal("0.15")]
    assert {row.actual_share for row in plan.rows} == {None}, "nobody was visited"
    assert (plan.largest, plan.flags, plan.unplaced) == (None, (), ())


def test_visits_held_against_the_plan(services: Services, book: Book, example: dict[str, int]) -> None:
    a_visit(book, example["C1"], minutes=90)
    a_visit(book, example["C1"], minutes=30)
    a_visit(book, example["C2"], minutes=120)
    a_visit(book, example["C5"], minutes=60)
    a_visit(book, example["C2"], None, minutes=999, planned_on=JUNE)
    plan = services.resources.plan(NOW, Resource.HOURS)
    rows = {row.posture: row for row in plan.rows}
    assert {chosen: row.actual for chosen, row in rows.items()} == {
        Posture.ATTACK: 2,
        Posture.DEFEND: 2,
        Posture.MAINTAIN: 0,
        Posture.NONE: 1,
    }
    assert rows[Posture.ATTACK].drift == Decimal("-0.1")
    assert not rows[Posture.ATTACK].is_warned, "ten points are still on plan"
    assert rows[Posture.NONE].is_warned, "a fifth of the time went to a customer to abandon"
    assert plan.largest is not None
    assert (plan.largest.posture, plan.largest.difference) == (Posture.NONE, Decimal("0.2"))
    assert plan.flags == (Flag.RESOURCE_DRIFT,)
    assert (plan.visits_held, plan.visits_estimated) == (4, 0)
    first = plan.customer(0)
    assert (first.name, first.strategy, first.posture) == ("C1", Strategy.RETAIN, Posture.DEFEND)
    assert (first.planned, first.actual, first.visits) == (46, 2, 2)


def test_days_and_money(services: Services, book: Book, example: dict[str, int]) -> None:
    a_visit(book, example["C1"], minutes=120, cost_cents=300_00)
    a_visit(book, example["C2"])
    days = services.resources.plan(NOW, Resource.DAYS)
    assert days.budget == 20
    assert [row.actual for row in days.rows[:2]] == [Decimal("0.5"), Decimal("0.25")], "half a day where unknown"
    assert days.visits_estimated == 1
    money = services.resources.plan(NOW, Resource.MONEY)
    assert (money.budget, money.planned.sum(), money.rows[1].actual) == (None, 0, 300_00)
    assert money.rows[1].planned_share is None
    assert money.visits_estimated == 1
    services.settings.set("resource_money_cents", "1000000")
    money = services.resources.plan(NOW, Resource.MONEY)
    assert [row.planned for row in money.rows] == [5_000_00, 3_500_00, 1_500_00]
    assert money.planned.sum() == 10_000_00


def test_only_visits_of_the_period_up_to_the_day_count(services: Services, book: Book, example: dict[str, int]) -> None:
    for held_on in (date(2025, 11, 22), date(2025, 11, 23), TODAY, TODAY + timedelta(days=1)):
        a_visit(book, example["C1"], held_on, minutes=60)
    assert services.resources.plan(NOW, Resource.HOURS).customer(0).actual == 2
    this_year = services.resources.plan(scope_for(TODAY, Period.THIS_YEAR), Resource.HOURS)
    assert this_year.customer(0).actual == 1, "tomorrow's visit is not held yet"
    assert services.resources.plan(scope_for(TODAY, Period.ALL_TIME), Resource.HOURS).customer(0).actual == 3


def test_unplaced_customers_get_nothing_and_are_listed(services: Services, book: Book, example: dict[str, int]) -> None:
    unknown, left = a_customer(book, "Unknown"), a_customer(book, "Left", is_active=False)
    for customer, minutes in ((unknown, 60), (left, 120), (None, 999)):
        a_visit(book, customer, minutes=minutes)
    plan = services.resources.plan(NOW, Resource.HOURS)
    assert plan.unplaced == (unknown,)
    assert (plan.unplaced_actual, plan.elsewhere) == (1, 2)
    assert sum(row.actual for row in plan.rows) == 0
    assert plan.customer(6).posture is None


def test_nobody_to_spend_on(services: Services, book: Book) -> None:
    a_customer(book, "Unknown")
    plan = services.resources.plan(NOW, Resource.DAYS)
    assert (plan.flags, plan.planned.tolist()) == ((Flag.NO_ACCOUNTS,), [0])
    empty = services.resources.plan(scope_for(TODAY, owner_id=a_rep(book)), Resource.DAYS)
    assert (empty.flags, len(empty.planned), empty.visits_held) == ((Flag.NO_ACCOUNTS,), 0, 0)


def test_a_group_is_one_customer_with_the_visits_of_all(services: Services, book: Book) -> None:
    parent = a_customer(book, "Group", potential=500)
    child = a_customer(book, "Subsidiary", potential=300, parent_id=parent)
    for customer in (parent, child):
        a_visit(book, customer, minutes=60)
    plan = services.resources.plan(NOW, Resource.HOURS, groups=True)
    assert (plan.portfolio.names, plan.planned.tolist()) == (["Group"], [160])
    assert (plan.customer(0).actual, plan.customer(0).visits) == (2, 2)


@pytest.mark.parametrize("seed", range(5))
def test_a_busy_region_reconciles_with_a_slow_count(services: Services, book: Book, seed: int) -> None:
    a_busy_region(book, seed=seed)
    dice = random.Random(seed)
    minutes_of: defaultdict[int | None, int] = defaultdict(int)
    for _ in range(60):
        customer, minutes = dice.choice([None, *range(1, 41)]), dice.choice([None, 30, 45, 120])
        held_on = TODAY - timedelta(days=dice.randrange(500))
        a_visit(book, customer, held_on, minutes=minutes)
        if NOW.start <= held_on:
            minutes_of[customer] += 240 if minutes is None else minutes
    plan = services.resources.plan(scope_for(TODAY, owner_id=1), Resource.HOURS)
    view = plan.portfolio
    assert plan.planned.sum() == 160 == sum(row.planned for row in plan.rows)
    mine = set(view.ids.tolist())
    by_posture: defaultdict[Posture | None, int] = defaultdict(int)
    for at, customer in enumerate(view.ids.tolist()):
        assert plan.spent[at] == minutes_of[customer]
        index = int(view.strategy[at])
        by_posture[posture(STRATEGY_ORDER[index]) if index >= 0 else None] += minutes_of[customer]
    total = sum(minutes for chosen, minutes in by_posture.items() if chosen)
    for row in plan.rows:
        assert row.actual * 60 == by_posture[row.posture]
        assert row.actual_share is not None
        assert float(row.actual_share) == pytest.approx(float(Fraction(by_posture[row.posture], total)))
    assert plan.unplaced_actual * 60 == pytest.approx(by_posture[None])
    others = sum(minutes for customer, minutes in minutes_of.items() if customer and customer not in mine)
    assert float(plan.elsewhere) * 60 == pytest.approx(others)
    assert np.count_nonzero(view.strategy < 0) == len(plan.unplaced)
