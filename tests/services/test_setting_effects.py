"""What a change of settings would do, before it is made."""

import pytest

from app.errors import RuleError
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import Strategy
from tests.builders import TODAY, a_busy_region, a_customer, a_sale, announced, dump
from tests.services.test_portfolio import EXAMPLE, JUNE

NOW = scope_for(TODAY)


@pytest.fixture
def example(book: Book) -> Book:
    for name, (potential, sales) in EXAMPLE.items():
        customer = a_customer(book, name, potential=potential)
        if sales:
            a_sale(book, customer, JUNE, sales)
    return book


def test_a_lower_line_would_move_two_customers(services: Services, example: Book) -> None:
    before = dump(example)
    with announced(example) as heard:
        found = services.effects.effects(NOW, {"x_cut": "0.20"})
    assert (found.strategy_changes, found.rad_changes, found.tier_changes, found.abc_changes) == (2, 2, 0, 0)
    assert [(move.name, move.before, move.after) for move in found.moved[:2]] == [
        ("C2", Strategy.ACQUIRE, Strategy.RETAIN),
        ("C4", Strategy.DISRUPT, Strategy.MAINTAIN),
    ]
    assert (dump(example), heard) == (before, [])


def test_what_is_tried_is_what_will_be(services: Services, book: Book) -> None:
    a_busy_region(book)
    changes = {"x_cut": "0.9", "y_cut_cents": "100000000", "abc_cut_a": "0.3"}
    tried = services.effects.effects(NOW, changes)
    before = services.portfolio.view(NOW)
    for key, text in changes.items():
        services.settings.set(key, text)
    after = services.portfolio.view(NOW)
    assert tried.strategy_changes == int((before.strategy != after.strategy).sum()) > 0
    assert tried.abc_changes == int((before.abc != after.abc).sum()) > 0
    assert len(tried.moved) == 20


@pytest.mark.usefixtures("example")
def test_each_rule_moves_its_own_classes(services: Services) -> None:
    for customer in range(1, 7):
        services.customers.save(customer, {"potential_score": 3, "fit_product": 3, "fit_price": 3, "growth_bp": 500})
    found = services.effects.effects(NOW, {"capability_cut": "3.5", "bcg_growth_cut": "0.05"})
    assert (found.capability_changes, found.bcg_changes, found.strategy_changes) == (6, 6, 0)
    assert services.effects.effects(NOW, {"xy_cell.Y4X0": "C", "display_unit": "ONE"}).moved == ()
    assert services.effects.effects(NOW, {"sales_from_deals": "0"}).moved == ()
    assert services.effects.effects(NOW, {}).moved == ()


def test_a_value_out_of_range_and_a_key_that_is_none(services: Services) -> None:
    with pytest.raises(RuleError) as refused:
        services.effects.effects(NOW, {"x_cut": "2"})
    assert refused.value.code == "SETTING_OUT_OF_RANGE"
    with pytest.raises(RuleError) as refused:
        services.effects.effects(NOW, {"no_such": "2"})
    assert refused.value.code == "UNKNOWN_RECORD"
