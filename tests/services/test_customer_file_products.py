"""White space, adoption ladder and purchases of a customer."""

from datetime import date
from typing import Any

import pytest

from app.errors import RuleError
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import AdoptionGroup, AdoptionLevel, DealStage, Flag, KaResult, Loyalty, Status, WhiteSpaceState
from tests.builders import TODAY, a_customer, a_deal, a_product, a_sale, dump

SCOPE = scope_for(TODAY)


def test_white_space_is_what_sales_and_open_deals_leave(services: Services, book: Book) -> None:
    customer = a_customer(book, potential=800)
    gateway, press, upkeep, cloud = (a_product(book, name) for name in ("A gateway", "B press", "C upkeep", "D cloud"))
    a_sale(book, customer, date(2026, 10, 1), 120, product_id=gateway)
    a_sale(book, customer, date(2025, 10, 1), 999, product_id=press)
    a_sale(book, customer, date(2026, 1, 1), 5)
    a_deal(book, customer_id=customer, product_id=gateway, amount=60, stage=DealStage.VALUE)
    a_deal(book, customer_id=customer, product_id=gateway, amount=60, stage=DealStage.LOST)
    a_deal(book, customer_id=customer, product_id=cloud)
    services.customer_file.set_product_potential(customer, gateway, {"potential_cents": 300_00})
    services.customer_file.set_product_potential(customer, press, {"potential_cents": 100_00, "rival": "Botai"})
    services.customer_file.set_product_potential(customer, upkeep, {"not_applicable": True})
    grid = services.customer_file.white_space(customer, SCOPE)
    states = [WhiteSpaceState.BOUGHT, WhiteSpaceState.RIVAL, WhiteSpaceState.N_A, WhiteSpaceState.OPEN]
    assert [cell.state for cell in grid.cells] == states
    bought = grid.cells[0]
    assert (bought.sales_cents, bought.open_deals, bought.open_deals_cents) == (120_00, 1, 60_00)
    assert [cell.white_space_cents for cell in grid.cells] == [120_00, 100_00, None, None]
    assert (grid.potential_cents, grid.white_space_cents, grid.unnamed_sales_cents) == (400_00, 220_00, 5_00)
    assert grid.check is Status.OK
    services.customer_file.set_product_potential(customer, press, {"potential_cents": 501_00})
    assert services.customer_file.white_space(customer, SCOPE).check is Status.REVIEW


def test_without_any_potential_the_white_space_is_not_known(services: Services, book: Book) -> None:
    customer = a_customer(book)
    a_product(book)
    grid = services.customer_file.white_space(customer, SCOPE)
    assert (grid.potential_cents, grid.white_space_cents, grid.check) == (None, None, Status.MISSING)
    assert grid.cells[0].state is WhiteSpaceState.BLANK


def test_won_deals_stand_in_for_sales_entries(services: Services, book: Book) -> None:
    customer, product = a_customer(book), a_product(book)
    won: dict[str, Any] = {"stage": DealStage.CLOSED_PAID, "won_on": date(2026, 5, 5), "product_id": product}
    a_deal(book, customer_id=customer, amount=70, **won)
    assert services.customer_file.white_space(customer, SCOPE).cells[0].sales_cents == 70_00
    services.settings.set("sales_from_deals", "0")
    assert services.customer_file.white_space(customer, SCOPE).cells[0].sales_cents == 0
    services.settings.reset("sales_from_deals")
    a_sale(book, customer, date(2020, 1, 1), 5, product_id=product)
    assert services.customer_file.white_space(customer, SCOPE).cells[0].sales_cents == 0


def test_a_cell_is_edited_field_by_field_and_undone(services: Services, book: Book) -> None:
    customer, product = a_customer(book), a_product(book, "GTX Pro")
    before = dump(book)
    services.customer_file.set_product_potential(customer, product, {"rival": "Botai"})
    services.customer_file.set_product_potential(customer, product, {"potential_cents": 9})
    cell = services.customer_file.white_space(customer, SCOPE).cells[0]
    assert (cell.rival, cell.potential_cents) == ("Botai", 9)
    assert services.history.next_undo is not None
    assert services.history.next_undo.values == {"name": "GTX Pro"}
    services.history.undo()
    services.history.undo()
    assert dump(book) == before
    with pytest.raises(RuleError) as refused:
        services.customer_file.set_product_potential(customer, product, {"potential_cents": -1})
    assert refused.value.code == "NEGATIVE_AMOUNT"


def test_a_customer_climbs_the_ladder(services: Services, book: Book) -> None:
    customer, product = a_customer(book), a_product(book)
    a_product(book, "Never shown")
    a_sale(book, customer, date(2026, 10, 1), 5, product_id=product)
    climb = services.customer_file.set_level
    climb(customer, product, AdoptionLevel.INTERESTED, date(2026, 8, 1))
    climb(customer, product, AdoptionLevel.FIRST_CHOICE, date(2026, 10, 1))
    climb(customer, product, AdoptionLevel.BALANCED, date(2026, 11, 1), "Trial of another make")
    row, unseen = services.customer_file.adoption(customer, TODAY)
    assert (row.level, row.group, row.movement) == (AdoptionLevel.BALANCED, AdoptionGroup.EXPAND, 2)
    assert (row.flags, row.status, row.notes) == ((Flag.REGRESSED,), Status.OK, "Trial of another make")
    assert (unseen.level, unseen.status, unseen.movement) == (None, Status.MISSING, None)
    earlier = services.customer_file.adoption(customer, date(2026, 10, 2))[0]
    assert (earlier.level, earlier.flags, earlier.movement) == (AdoptionLevel.FIRST_CHOICE, (), None)
    first = services.customer_file.adoption(customer, date(2026, 8, 1))[0]
    assert first.level is AdoptionLevel.INTERESTED


def test_a_second_look_on_a_day_replaces_the_first(services: Services, book: Book) -> None:
    customer, product = a_customer(book), a_product(book)
    services.customer_file.set_level(customer, product, AdoptionLevel.BALANCED, TODAY)
    services.customer_file.set_level(customer, product, AdoptionLevel.ADVOCATE_AT_RISK, TODAY)
    row = services.customer_file.adoption(customer, TODAY)[0]
    assert (row.level, row.flags) == (AdoptionLevel.ADVOCATE_AT_RISK, (Flag.DEFEND,))
    assert row.status is Status.REVIEW, "nothing was bought in twelve months"
    assert book.rows("SELECT count(*) FROM adoption") == [(1,)]
    services.customer_file.add_purchase(customer, TODAY, None, product)
    assert services.customer_file.adoption(customer, TODAY)[0].status is Status.OK
    with pytest.raises(RuleError) as refused:
        services.customer_file.set_level(99, product, AdoptionLevel.BALANCED, TODAY)
    assert refused.value.code == "UNKNOWN_RECORD"


def test_purchases_tell_how_loyal_a_customer_is(services: Services, book: Book) -> None:
    customer, product = a_customer(book), a_product(book, "GTX Pro")
    add = services.customer_file.add_purchase
    ids = [add(customer, date(2026, month, 1), supplier) for month, supplier in enumerate(("K", "K", "K", ""), start=1)]
    newest = add(customer, date(2026, 9, 1), None, product)
    assert services.customer_file.purchases(customer)[0].product_name == "GTX Pro"
    assert [row.supplier for row in services.customer_file.purchases(customer)] == [None, None, "K", "K", "K"]
    assert services.customer_file.loyalty(customer, TODAY).direction == "TO_US"
    assert services.customer_file.loyalty(customer, date(2026, 3, 1)).value is Loyalty.UNKNOWN
    services.customer_file.delete_purchases([*ids[1:3], newest])
    assert [row.id for row in services.customer_file.purchases(customer)] == [ids[3], ids[0]]
    services.customers.save(customer, {"early_adopter": True})
    assert services.customer_file.loyalty(customer, TODAY).value is Loyalty.LOYAL


def test_the_key_account_sheet_goes_by_the_books_own_cuts(services: Services, book: Book) -> None:
    items: dict[str, Any] = {
        "ka_quantity": 5,
        "ka_concentration": 4,
        "ka_service": 3,
        "ka_price_sensitivity": 4,
        "ka_partnership": 4,
    }
    customer = a_customer(book, **items)
    assert services.customer_file.key_account(customer).value is KaResult.CANDIDATE
    services.settings.set("ka_candidate", "3.7")
    assert services.customer_file.key_account(customer).value is KaResult.WATCH
    services.customers.save(customer, {"ka_quantity": None, "ka_service": None})
    assert services.customer_file.key_account(customer).status is Status.MISSING
    with pytest.raises(RuleError):
        services.customer_file.key_account(99)
