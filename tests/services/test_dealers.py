"""Facts of a dealer and what its kind, type and contract forbid (R26)."""

from datetime import date

import pytest

from app.errors import RuleError
from app.models import (
    CreditFile,
    DealerScope,
    DiversionCase,
    Invoice,
    SalesEntry,
    Task,
    Visit,
    VisitObjection,
)
from app.services.services import Services
from app.storage.book import Book
from app.terms import Carrier, ChannelFunction, DealerConcern
from tests.builders import TODAY, a_customer, a_deal, a_dealer, a_product, a_rep, a_sale, an_area, dump, put


def refused(services: Services, dealer: int | None, **fields: object) -> RuleError:
    with pytest.raises(RuleError) as caught:
        services.dealers.save(dealer, fields)
    return caught.value


def test_a_dealer_with_the_names_it_points_to(services: Services, book: Book) -> None:
    east, anna, company = an_area(book), a_rep(book, "Anna"), a_customer(book, "Xinlian")
    parent = a_dealer(book, "Hengtai")
    links = {"area_id": east, "owner_id": anna, "customer_id": company, "parent_id": parent}
    dealer = services.dealers.save(None, {"name": " Xinlian ", "dealer_type": "SECOND_TIER", **links})
    found = services.dealers.get(dealer)
    assert (found.name, found.area_name, found.owner_name) == ("Xinlian", "华东", "Anna")
    assert (found.customer_name, found.parent_name, found.is_active) == ("Xinlian", "Hengtai", True)
    with pytest.raises(RuleError, match="UNKNOWN_RECORD"):
        services.dealers.get(99)


def test_an_agent_needs_its_commission(services: Services, book: Book) -> None:
    assert refused(services, None, name="N", legal_kind="AGENT").code == "COMMISSION_MISSING"
    dealer = services.dealers.save(None, {"name": "N", "legal_kind": "AGENT", "commission_bp": 500})
    assert refused(services, dealer, commission_bp=None).code == "COMMISSION_MISSING"
    assert refused(services, dealer, commission_bp=10_001).values["maximum"] == 100


def test_a_second_tier_needs_a_parent_and_no_loop(services: Services, book: Book) -> None:
    assert refused(services, None, name="N", dealer_type="SECOND_TIER").code == "PARENT_MISSING"
    first, second = a_dealer(book, "First"), a_dealer(book, "Second")
    services.dealers.save(second, {"parent_id": first})
    assert refused(services, first, parent_id=second).code == "DEALER_LOOP"
    assert services.dealers.get(first).parent_id is None


def test_a_customer_is_one_dealer_only(services: Services, book: Book) -> None:
    company = a_customer(book)
    a_dealer(book, "First", customer_id=company)
    other = refused(services, a_dealer(book, "Second"), customer_id=company)
    assert (other.code, other.values["name"]) == ("ALREADY_LINKED", "First")


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"target_cents": -1}, "NEGATIVE_AMOUNT"),
        ({"stock_days": -1}, "NEGATIVE_AMOUNT"),
        ({"price_gap_bp": 10_001}, "PERCENT_OUT_OF_RANGE"),
        ({"contract_from": date(2026, 5, 2), "contract_to": date(2026, 5, 1)}, "DAYS_REVERSED"),
        ({"name": "  "}, "NAME_MISSING"),
        ({"area_id": 99}, "UNKNOWN_RECORD"),
    ],
)
def test_slips_of_the_pen(services: Services, book: Book, fields: dict[str, object], code: str) -> None:
    dealer = a_dealer(book)
    before = dump(book)
    assert refused(services, dealer, **fields).code == code
    assert dump(book) == before


def test_a_word_of_no_list(services: Services, book: Book) -> None:
    with pytest.raises(ValueError, match="FRIEND"):
        services.dealers.save(a_dealer(book), {"legal_kind": "FRIEND"})


def test_two_exclusives_share_no_area_and_product(services: Services, book: Book) -> None:
    east, north, pumps = an_area(book), an_area(book, "North"), a_product(book, "Pumps")
    first = a_dealer(book, "First", dealer_type="EXCLUSIVE_GENERAL")
    second = a_dealer(book, "Second", dealer_type="EXCLUSIVE_REGIONAL")
    services.dealers.set_scopes(first, [(east, None)])
    services.dealers.set_scopes(second, [(north, pumps)])
    with pytest.raises(RuleError) as caught:
        services.dealers.set_scopes(second, [(None, pumps)])
    assert (caught.value.code, caught.value.values["other"]) == ("EXCLUSIVE_OVERLAP", "First")
    assert [row.area_name for row in services.dealers.scopes(second)] == ["North"]


def test_an_overlap_by_changing_the_type_or_coming_back(services: Services, book: Book) -> None:
    east = an_area(book)
    first = a_dealer(book, "First", dealer_type="EXCLUSIVE_GENERAL")
    second = a_dealer(book, "Second", dealer_type="AUTHORISED")
    for dealer in (first, second):
        services.dealers.set_scopes(dealer, [(east, None)])
    assert refused(services, second, dealer_type="EXCLUSIVE_REGIONAL").code == "EXCLUSIVE_OVERLAP"
    services.dealers.save(first, {"life_cycle": "EXIT"})
    services.dealers.save(second, {"dealer_type": "EXCLUSIVE_REGIONAL"})
    assert refused(services, first, life_cycle="MAINTAIN").values["other"] == "Second"


def test_scopes_are_set_as_a_whole_and_undone_as_one(services: Services, book: Book) -> None:
    east, north, pumps = an_area(book), an_area(book, "North"), a_product(book, "Pumps")
    dealer = a_dealer(book)
    services.dealers.set_scopes(dealer, [(east, pumps), (east, pumps), (north, None)])
    services.dealers.set_scopes(dealer, [(None, None)])
    assert [(row.area_id, row.product_id) for row in services.dealers.scopes(dealer)] == [(None, None)]
    services.history.undo()
    assert {(row.area_id, row.product_id) for row in services.dealers.scopes(dealer)} == {(east, pumps), (north, None)}


def test_who_carries_the_six_functions(services: Services, book: Book) -> None:
    dealer = a_dealer(book)
    services.dealers.set_function(dealer, ChannelFunction.FINANCE, Carrier.NOBODY, "nobody lends")
    services.dealers.set_function(dealer, ChannelFunction.SERVICE, Carrier.US)
    services.dealers.set_function(dealer, ChannelFunction.SERVICE, Carrier.DEALER)
    rows = {row.function: row for row in services.dealers.functions(dealer)}
    assert len(rows) == 6
    assert [row.function for row in rows.values() if row.is_gap] == [ChannelFunction.FINANCE]
    assert rows[ChannelFunction.SERVICE].carrier is Carrier.DEALER
    services.dealers.set_function(dealer, ChannelFunction.FINANCE, None)
    assert services.dealers.functions(dealer)[4].carrier is None


def test_the_five_concerns(services: Services, book: Book) -> None:
    dealer = a_dealer(book)
    services.dealers.set_concern(dealer, DealerConcern.PROFIT, " 12 points ")
    assert services.dealers.concerns(dealer)[DealerConcern.PROFIT] == "12 points"
    services.dealers.set_concern(dealer, DealerConcern.PROFIT, " ")
    assert services.dealers.concerns(dealer) == dict.fromkeys(DealerConcern)


def test_the_log_of_diversion(services: Services, book: Book) -> None:
    north, dealer = an_area(book, "North"), a_dealer(book)
    first = services.dealers.save_case(None, {"dealer_id": dealer, "found_on": date(2026, 3, 1), "area_id": north})
    services.dealers.save_case(None, {"dealer_id": dealer, "found_on": TODAY})
    services.dealers.save_case(first, {"is_confirmed": True})
    newest, oldest = services.dealers.cases(dealer)
    assert (newest.found_on, oldest.area_name, oldest.is_confirmed) == (TODAY, "North", True)
    services.dealers.delete_cases([first])
    assert len(services.dealers.cases(dealer)) == 1
    with pytest.raises(RuleError, match="NEGATIVE_AMOUNT"):
        services.dealers.save_case(first, {"amount_cents": -1})


def test_the_action_plan(services: Services, book: Book) -> None:
    dealer = a_dealer(book, owner_id=a_rep(book, "Anna"))
    audit = services.dealers.save_task(dealer, None, {"title": "price audit"})
    services.dealers.save_task(dealer, None, {"title": "first", "due_on": TODAY})
    services.deal_file.complete_task(audit, TODAY)
    assert [(task.title, task.rep_name) for task in services.dealers.tasks(dealer)] == [
        ("first", "Anna"),
        ("price audit", "Anna"),
    ]


def test_many_at_once(services: Services, book: Book) -> None:
    anna, dealers = a_rep(book, "Anna"), [a_dealer(book, name) for name in "AB"]
    services.dealers.assign(dealers, "owner_id", anna)
    assert {services.dealers.get(one).owner_name for one in dealers} == {"Anna"}
    services.history.undo()
    assert {services.dealers.get(one).owner_name for one in dealers} == {None}
    with pytest.raises(RuleError, match="UNKNOWN_RECORD"):
        services.dealers.assign(dealers, "area_id", 99)


def test_what_goes_with_a_dealer_comes_back_with_it(services: Services, book: Book) -> None:
    company, dealer = a_customer(book), a_dealer(book, "Gone")
    below = a_dealer(book, "Below", parent_id=dealer)
    deal = a_deal(book, dealer_id=dealer)
    put(book, DealerScope(dealer_id=dealer))
    put(book, DiversionCase(dealer_id=dealer, found_on=TODAY))
    put(book, CreditFile(dealer_id=dealer))
    invoice = put(book, Invoice(dealer_id=dealer, number="1", issued_on=TODAY, amount_cents=5))
    only_his = a_sale(book, None, TODAY.replace(day=1), 7, dealer_id=dealer)
    of_both = a_sale(book, company, TODAY.replace(day=1), 8, dealer_id=dealer)
    visit = put(book, Visit(dealer_id=dealer, held_on=TODAY))
    put(book, VisitObjection(visit_id=visit, kind="PRICE"))
    task = put(book, Task(title="call", dealer_id=dealer, invoice_id=invoice))
    form = services.dealers.draft(dealer, None, TODAY)
    services.dealers.set_mark(form.id, form.scorecard.criteria[0].id, 3)
    before = dump(book)

    services.dealers.delete([dealer])
    after = dump(book)
    for table in (
        "dealer_scope",
        "diversion_case",
        "credit_file",
        "dealer_evaluation",
        "dealer_mark",
        "visit_objection",
    ):
        assert after[table] == [], table
    assert book.rows("SELECT id, dealer_id FROM sales_entry") == [(of_both, None)]
    assert only_his != of_both
    assert book.rows("SELECT id, dealer_id FROM task") == [(task, None)]
    assert book.rows("SELECT id, dealer_id FROM deal") == [(deal, None)]
    assert book.rows("SELECT id, dealer_id FROM invoice") == [(invoice, None)]
    assert services.dealers.get(below).parent_id is None
    services.history.undo()
    assert dump(book) == before
    assert book.rows("SELECT count(*) FROM sales_entry")[0][0] == len(before[SalesEntry.__tablename__])
