"""Random portfolios agree with the slow reference, on amounts that often lie exactly on a cut line."""

import random
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.models import Customer, Deal, Purchase, SalesEntry, TierScore
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import DealStage, Overlay
from tests.builders import SET_UP, a_book, a_product, a_rep, an_area, an_industry
from tests.services.slow_portfolio import SlowPortfolio

TODAY = date(2026, 10, 31)
STAGES = [stage.value for stage in DealStage]


def a_random_portfolio(folder: Path, seed: int) -> Book:
    """30 customers, round amounts, gaps in everything."""
    dice, book = random.Random(seed), a_book(folder)
    areas, industries = [an_area(book, name) for name in "NS"], [an_industry(book, name) for name in "PQ"]
    products, reps = [a_product(book, name) for name in "XYZ"], [a_rep(book, name) for name in "AB"]

    def maybe(pick: Callable[[], Any], odds: float = 0.75) -> Any:
        return pick() if dice.random() < odds else None

    def month() -> str:
        return f"{dice.choice((2024, 2025, 2026))}-{dice.randrange(1, 13):02}-01"

    customers = {
        "name": [f"Customer {number}" for number in range(30)],
        "is_active": [int(dice.random() < 0.9) for _ in range(30)],
        "area_id": [maybe(lambda: dice.choice(areas), 0.9) for _ in range(30)],
        "industry_id": [maybe(lambda: dice.choice(industries), 0.9) for _ in range(30)],
        "owner_id": [maybe(lambda: dice.choice(reps)) for _ in range(30)],
        "potential_cents": [maybe(lambda: dice.choice((0, 10, 100, 200, 300, 500, 800)) * 100) for _ in range(30)],
        "tier_override": [maybe(lambda: dice.choice(["A1", "C"]), 0.2) for _ in range(30)],
        "tier_override_until": [dice.choice(["2026-10-30", "2026-10-31"]) for _ in range(30)],
        "rival_name": [maybe(lambda: "K", 0.3) for _ in range(30)],
        "early_adopter": [int(dice.random() < 0.1) for _ in range(30)],
        "is_strategic": [int(dice.random() < 0.3) for _ in range(30)],
    }
    ranges = {
        "potential_score": (1, 6),
        **{f"fit_{name}": (1, 6) for name in ("product", "price", "relationship", "service")},
        "influence": (1, 6),
        "employees": (0, 9),
        "strategic_revenue_cents": (0, 9),
    }
    for name, (low, high) in ranges.items():
        customers[name] = [maybe(lambda low=low, high=high: dice.randrange(low, high)) for _ in range(30)]
    for name, high in (("x_class", 5), ("y_class", 5), ("monthly_revenue_cents", 90_00), ("products_used", 4)):
        customers[name] = [maybe(lambda high=high: dice.randrange(high), 0.15) for _ in range(30)]
    customers["rival_share_bp"] = [maybe(lambda: dice.choice([0, 2500, 5000, 10_000])) for _ in range(30)]
    customers["growth_bp"] = [maybe(lambda: dice.choice([-500, 999, 1000, 1001])) for _ in range(30)]
    with book.write(SET_UP) as session:
        ids = session.add_columns(Customer, customers)
        entries = [
            (dice.choice(ids[:20]), month(), dice.randrange(-2, 6) * 100_00, maybe(lambda: dice.choice(products)))
            for _ in range(70)
        ]
        session.add_rows(SalesEntry, ("customer_id", "month", "amount_cents", "product_id"), entries)
        deals = [
            (
                *("Deal", dice.choice(ids), dice.choice(STAGES), maybe(lambda: dice.randrange(1, 5) * 100_00)),
                *(maybe(lambda: dice.choice(products)), maybe(lambda: f"{month()[:8]}{dice.randrange(1, 29):02}", 0.4)),
            )
            for _ in range(90)
        ]
        session.add_rows(Deal, ("name", "customer_id", "stage", "amount_cents", "product_id", "won_on"), deals)
        purchases = [
            (dice.choice(ids), f"{month()[:8]}{dice.randrange(1, 29):02}", dice.choice([None, None, "K", "L", "?"]))
            for _ in range(200)
        ]
        session.add_rows(Purchase, ("customer_id", "bought_on", "supplier"), purchases)
        quarters = [(customer, start) for customer in ids for start in ("2026-04-01", "2026-07-01", "2026-10-01")]
        scores = [
            (customer, start, 0, dice.choice(["A1", "A2", "B1", "B2", "C"]))
            for customer, start in quarters
            if dice.random() < 0.5
        ]
        session.add_rows(TierScore, ("customer_id", "starts_on", "score_bp", "tier"), scores)
    return book


@pytest.mark.parametrize("seed", range(12))
def test_random_portfolios_agree_with_the_reference(tmp_path: Path, seed: int) -> None:
    book = a_random_portfolio(tmp_path, seed)
    portfolio = Services(book).portfolio
    expected = SlowPortfolio(book, TODAY).answers()
    for owner in (None, 1, 2):
        view = portfolio.view(scope_for(TODAY, owner_id=owner))
        classes = portfolio.classes(view)
        found: dict[str, list[Any]] = {"score": [score if score >= 0 else None for score in classes.tier_score_bp]}
        for overlay in Overlay:
            shown = portfolio.overlay(view, overlay)
            found[overlay.lower()] = [shown.keys[code] if code >= 0 else None for code in shown.codes]
        found["rad"] = list(zip(found["rad"], classes.at_risk.tolist(), strict=True))
        compared = [rule for rule in next(iter(expected.values())) if owner is None or rule != "abc"]
        for at, customer in enumerate(view.ids.tolist()):
            answers = {rule: found[rule][at] for rule in compared}
            assert answers == {rule: expected[customer][rule] for rule in compared}, customer
    book.close()


def test_the_reference_meets_every_class(tmp_path: Path) -> None:
    """A comparison that never sees a class proves nothing about it."""
    seen: dict[str, set[Any]] = {}
    for seed in range(12):
        folder = tmp_path / str(seed)
        folder.mkdir()
        book = a_random_portfolio(folder, seed)
        for answers in SlowPortfolio(book, TODAY).answers().values():
            for rule, answer in answers.items():
                seen.setdefault(rule, set()).add(answer)
        book.close()
    counts = {rule: len(answers) for rule, answers in seen.items() if rule != "score"}
    assert counts == {
        "strategy": 6,
        "abc": 3,
        "capability": 5,
        "bcg": 5,
        "xy": 6,
        "tier": 6,
        "loyalty": 4,
        "rad": 5,
        "ansoff": 5,
    }
