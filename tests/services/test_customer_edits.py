"""Scores and overrides of a customer, edits of many customers at once, and what goes with one that is deleted."""

from datetime import date

import pytest

from app.errors import RuleError
from app.models import Adoption, Customer, Invoice, Payment, ProductPotential, Purchase, Task, TierScore, Visit
from app.services.services import Services
from app.storage.book import Book
from app.terms import Tier
from tests.builders import SET_UP, a_customer, a_deal, a_product, a_rep, a_sale, an_area, announced, dump, put

UNTIL = date(2027, 3, 31)


def test_scores_are_saved_and_read_back(services: Services) -> None:
    fields = {
        "name": "恒瑞医药",
        "potential_score": 5,
        "fit_product": 1,
        "x_class": 0,
        "y_class": 4,
        "rival_name": "Botai",
        "rival_share_bp": 4_000,
        "growth_bp": -1_200,
        "influence": 4,
        "is_vip": True,
        "monthly_revenue_cents": 45_000_00,
        "early_adopter": True,
        "ka_partnership": 3,
        "tier_override": "A1",
        "tier_override_reason": "Board contact",
        "tier_override_until": UNTIL,
    }
    record = services.customers.get(services.customers.save(None, fields))
    assert {field: getattr(record, field) for field in fields} == fields
    assert (record.is_strategic, record.is_active, record.ka_service) == (False, True, None)


@pytest.mark.parametrize(
    ("fields", "code", "bounds"),
    [
        ({"potential_score": 0}, "SCORE_OUT_OF_RANGE", (1, 5)),
        ({"fit_service": 6}, "SCORE_OUT_OF_RANGE", (1, 5)),
        ({"ka_quantity": -1}, "SCORE_OUT_OF_RANGE", (1, 5)),
        ({"x_class": 5}, "SCORE_OUT_OF_RANGE", (0, 4)),
        ({"rival_share_bp": 10_001}, "PERCENT_OUT_OF_RANGE", (0, 100)),
        ({"growth_bp": -10_001}, "PERCENT_OUT_OF_RANGE", (-100, 10_000)),
        ({"monthly_revenue_cents": -1}, "NEGATIVE_AMOUNT", None),
        ({"products_used": -1}, "NEGATIVE_AMOUNT", None),
    ],
)
def test_a_figure_out_of_its_range_is_not_saved(
    services: Services, book: Book, fields: dict[str, object], code: str, bounds: tuple[int, int] | None
) -> None:
    customer = a_customer(book)
    before = dump(book)
    with pytest.raises(RuleError) as refused:
        services.customers.save(customer, fields)
    assert refused.value.code == code
    if bounds:
        assert (refused.value.values["minimum"], refused.value.values["maximum"]) == bounds
    assert dump(book) == before


@pytest.mark.parametrize("missing", ["tier_override_reason", "tier_override_until"])
def test_an_override_needs_a_reason_and_a_last_day(services: Services, book: Book, missing: str) -> None:
    customer = a_customer(book)
    fields = {"tier_override": "A1", "tier_override_reason": "Board contact", "tier_override_until": UNTIL}
    with pytest.raises(RuleError) as refused:
        services.customers.save(customer, fields | {missing: None})
    assert refused.value.code == "OVERRIDE_NEEDS_REASON"
    services.customers.save(customer, fields)
    services.customers.save(customer, {"tier_override": None})
    record = services.customers.get(customer)
    assert (record.tier_override_reason, record.tier_override_until) == (None, None)


def test_a_rep_is_assigned_to_many_in_one_step(services: Services, book: Book) -> None:
    rep = a_rep(book, "李伟")
    chosen = [a_customer(book, f"客户 {n}") for n in range(3)]
    other = a_customer(book, "Other")
    before = dump(book)
    with announced(book) as heard:
        services.customers.assign(chosen, "owner_id", rep)
    assert heard[0].ids == {"customer": frozenset(chosen)}
    assert [services.customers.get(one).owner_name for one in (*chosen, other)] == ["李伟"] * 3 + [None]
    services.customers.assign(chosen[:1], "owner_id", None)
    assert services.customers.get(chosen[0]).owner_id is None
    services.history.undo()
    services.history.undo()
    assert dump(book) == before


def test_marks_are_set_for_many(services: Services, book: Book) -> None:
    chosen = [a_customer(book), a_customer(book, "Other", is_vip=True)]
    services.customers.assign(chosen, "is_vip", True)
    services.customers.assign(chosen, "is_strategic", True)
    assert all(services.customers.get(one).is_vip and services.customers.get(one).is_strategic for one in chosen)
    services.customers.assign(chosen, "is_vip", False)
    assert not any(services.customers.get(one).is_vip for one in chosen)


def test_what_cannot_be_assigned(services: Services, book: Book) -> None:
    customer, area = a_customer(book), an_area(book)
    for ids, column, value in (([customer, 99], "area_id", area), ([customer], "area_id", 99)):
        with pytest.raises(RuleError) as refused:
            services.customers.assign(ids, column, value)
        assert refused.value.code == "UNKNOWN_RECORD"
    with pytest.raises(KeyError):
        services.customers.assign([customer], "name", 1)
    with pytest.raises(ValueError, match="is_vip"):
        services.customers.assign([customer], "is_vip", None)
    assert services.customers.get(customer).area_id is None


def test_a_tier_is_set_by_hand_and_given_back_to_the_score(services: Services, book: Book) -> None:
    chosen = [a_customer(book), a_customer(book, "Other")]
    before = dump(book)
    services.customers.override_tier(chosen, Tier.A2, " Group contract ", UNTIL)
    record = services.customers.get(chosen[1])
    assert (record.tier_override, record.tier_override_reason) == ("A2", "Group contract")
    assert record.tier_override_until == UNTIL
    services.customers.override_tier(chosen[:1], None)
    assert services.customers.get(chosen[0]).tier_override_reason is None
    services.history.undo()
    services.history.undo()
    assert dump(book) == before
    for reason, until in ((" ", UNTIL), ("Group contract", None)):
        with pytest.raises(RuleError) as refused:
            services.customers.override_tier(chosen, Tier.A2, reason, until)
        assert refused.value.code == "OVERRIDE_NEEDS_REASON"


def test_five_thousand_are_assigned_and_undone_as_one(services: Services, book: Book) -> None:
    rep = a_rep(book)
    with book.write(SET_UP) as session:
        ids = session.add_columns(Customer, {"name": [f"客户 {n}" for n in range(5_000)]})
    services.customers.assign(ids, "owner_id", rep)
    assert book.rows("SELECT count(*) FROM customer WHERE owner_id = ?", (rep,)) == [(5_000,)]
    step = services.history.undo()
    assert step is not None
    assert step.values == {"count": 5_000, "column": "owner_id"}
    assert book.rows("SELECT count(*) FROM customer WHERE owner_id IS NULL") == [(5_000,)]


def test_a_deleted_customer_takes_along_what_is_its_alone(services: Services, book: Book) -> None:
    customer, product = a_customer(book), a_product(book)
    deal = a_deal(book, customer_id=customer)
    day = date(2026, 5, 4)
    cell = {"customer_id": customer, "product_id": product}
    put(book, Visit(customer_id=customer, held_on=day))
    put(book, Task(title="Call", customer_id=customer))
    put(book, Adoption(**cell, level="BALANCED", seen_on=day))
    put(book, ProductPotential(**cell, potential_cents=5))
    put(book, Purchase(customer_id=customer, bought_on=day))
    put(book, TierScore(customer_id=customer, starts_on=day, score_bp=5_000, tier="B2"))
    a_sale(book, customer, date(2026, 5, 1), 5)
    visit = put(book, Visit(customer_id=customer, deal_id=deal, held_on=day))
    task = put(book, Task(title="Quote", customer_id=customer, deal_id=deal))
    invoice = put(book, Invoice(number="R-1", customer_id=customer, issued_on=day, amount_cents=500))
    payment = put(book, Payment(customer_id=customer, invoice_id=invoice, paid_on=day, amount_cents=500))
    before = dump(book)
    services.customers.delete([customer])
    left = {table: rows for table, rows in dump(book).items() if rows}
    assert set(left) == {"deal", "invoice", "payment", "product", "task", "visit"}
    for table, record in (("visit", visit), ("task", task), ("invoice", invoice), ("payment", payment)):
        assert book.rows(f"SELECT id, customer_id FROM {table}") == [(record, None)]
    services.history.undo()
    assert dump(book) == before
