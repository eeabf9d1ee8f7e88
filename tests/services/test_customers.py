"""Customers and the people in them."""

from datetime import date

import pytest

from app.errors import RuleError
from app.services.services import Services
from app.storage.book import Book
from tests.builders import TODAY, a_contact, a_customer, a_deal, a_dealer, a_rep, a_sale, an_area, an_industry, dump


def test_what_is_saved_is_read_back(services: Services, book: Book) -> None:
    fields = {
        "name": "恒瑞医药",
        "potential_cents": 8_000_000_00,
        "potential_on": date(2026, 1, 31),
        "is_active": False,
        "employees": 120,
        "industry_id": an_industry(book, "Pharma"),
        "area_id": an_area(book, "华东"),
        "owner_id": a_rep(book, "李伟"),
        "parent_id": a_customer(book, "Group"),
    }
    record = services.customers.get(services.customers.save(None, fields))
    assert {field: getattr(record, field) for field in fields} == fields
    names = (record.industry_name, record.area_name, record.owner_name, record.parent_name)
    assert names == ("Pharma", "华东", "李伟", "Group")
    assert len(record.uid) == 32


def test_one_save_is_one_step_and_tells_its_name(services: Services) -> None:
    customer = services.customers.save(None, {"name": "恒瑞"})
    services.customers.save(customer, {"name": "恒瑞医药", "city": "上海"})
    step = services.history.next_undo
    assert step is not None
    assert (step.code, step.values) == ("EDIT_CUSTOMER", {"name": "恒瑞医药"})
    services.history.undo()
    assert (services.customers.get(customer).name, services.customers.get(customer).city) == ("恒瑞", None)


def test_saving_what_is_there_already_is_no_step(services: Services, book: Book) -> None:
    customer = a_customer(book, "恒瑞", potential=5)
    before = list(book.undo_steps)
    services.customers.save(customer, {"name": "恒瑞", "potential_cents": 500, "city": ""})
    assert book.undo_steps == before


def test_no_customer_is_above_itself(services: Services, book: Book) -> None:
    top = a_customer(book, "Top")
    middle = a_customer(book, "Middle", parent_id=top)
    low = a_customer(book, "Low", parent_id=middle)
    before = dump(book)
    for parent in (top, middle, low):
        with pytest.raises(RuleError) as refused:
            services.customers.save(top, {"parent_id": parent})
        assert refused.value.code == "PARENT_LOOP"
    assert dump(book) == before
    services.customers.save(low, {"parent_id": top})
    assert services.customers.get(low).parent_name == "Top"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"name": ""}, "NAME_MISSING"),
        ({"name": None}, "NAME_MISSING"),
        ({"name": "A", "potential_cents": -1}, "NEGATIVE_AMOUNT"),
        ({"name": "A", "parent_id": 99}, "UNKNOWN_RECORD"),
    ],
)
def test_a_customer_that_breaks_a_rule(services: Services, book: Book, fields: dict[str, object], code: str) -> None:
    with pytest.raises(RuleError) as refused:
        services.customers.save(None, fields)
    assert refused.value.code == code
    assert not any(dump(book).values())


def test_records_that_are_gone(services: Services) -> None:
    for act in (
        lambda: services.customers.get(9),
        lambda: services.customers.save(9, {"city": "Ulm"}),
        lambda: services.customers.delete([9]),
        lambda: services.customers.contact(9),
        lambda: services.customers.delete_contacts([9]),
        lambda: services.customers.set_potential(9, 1, TODAY),
    ):
        with pytest.raises(RuleError) as refused:
            act()
        assert refused.value.code == "UNKNOWN_RECORD"


def test_deleting_a_customer_keeps_its_deals_and_people(services: Services, book: Book) -> None:
    group = a_customer(book, "Group")
    customer = a_customer(book, "恒瑞", parent_id=group, potential=7)
    daughter = a_customer(book, "Daughter", parent_id=customer)
    deal = a_deal(book, customer_id=customer)
    contact = a_contact(book, customer)
    dealer = a_dealer(book, customer_id=customer)
    a_sale(book, customer, date(2026, 1, 1), 5)
    other_sale = a_sale(book, group, date(2026, 1, 1), 6)
    before = dump(book)
    services.customers.delete([customer])
    assert services.deals.get(deal).customer_id is None
    assert services.customers.contact(contact).customer_id is None
    assert services.customers.get(daughter).parent_id is None
    assert book.rows("SELECT customer_id FROM dealer WHERE id = ?", (dealer,)) == [(None,)]
    assert book.rows("SELECT id FROM sales_entry") == [(other_sale,)]
    services.history.undo()
    assert dump(book) == before
    services.history.redo()
    assert services.deals.get(deal).customer_id is None


@pytest.mark.parametrize("upwards", [False, True])
def test_a_whole_group_is_deleted_and_brought_back(services: Services, book: Book, upwards: bool) -> None:
    top = a_customer(book, "Top")
    middle = a_customer(book, "Middle", parent_id=top)
    low = a_customer(book, "Low", parent_id=middle)
    a_deal(book, customer_id=low)
    before = dump(book)
    services.customers.delete([low, middle, top] if upwards else [top, middle, low])
    assert dump(book)["customer"] == []
    services.history.undo()
    assert dump(book) == before


def test_a_potential_typed_into_the_tray_is_dated(services: Services, book: Book) -> None:
    customer = a_customer(book)
    services.customers.set_potential(customer, 500_00, TODAY)
    record = services.customers.get(customer)
    assert (record.potential_cents, record.potential_on) == (500_00, TODAY)


def test_contacts_of_a_customer(services: Services, book: Book) -> None:
    customer = a_customer(book)
    wang = services.customers.save_contact(None, {"name": "Wang", "customer_id": customer, "mobile": "138"})
    chen = services.customers.save_contact(None, {"name": "Chen", "customer_id": customer})
    assert [contact.id for contact in services.customers.contacts(customer)] == [chen, wang]
    services.customers.save_contact(wang, {"title": "Buyer"})
    assert (services.customers.contact(wang).title, services.customers.contact(wang).mobile) == ("Buyer", "138")
    services.customers.delete_contacts([wang, chen])
    assert services.customers.contacts(customer) == []
    services.history.undo()
    assert len(services.customers.contacts(customer)) == 2


def test_a_need_outlives_the_contact_who_told_it(services: Services, book: Book) -> None:
    chen = a_contact(book, None)
    deals = [a_deal(book, need="a second line", need_contact_id=chen) for _ in range(2)]
    before = dump(book)
    services.customers.delete_contacts([chen])
    for deal in map(services.deals.get, deals):
        assert (deal.need, deal.need_contact_id, deal.need_contact_name) == ("a second line", None, None)
    services.history.undo()
    assert dump(book) == before


def test_deals_of_a_customer_latest_first(services: Services, book: Book) -> None:
    customer = a_customer(book)
    early = a_deal(book, customer_id=customer, expected_close=date(2026, 1, 1), amount=5)
    late = a_deal(book, customer_id=customer, expected_close=date(2027, 1, 1))
    a_deal(book)
    rows = services.customers.deals(customer)
    assert [row.id for row in rows] == [late, early]
    assert rows[1].amount_cents == 500
    assert rows[1].expected_close == date(2026, 1, 1)
