"""Finding things: any part of a name, Chinese, pinyin, initials; and the short lists of the forms."""

import pytest

from app.errors import RuleError
from app.services.services import Services
from app.storage.book import Book
from app.terms import TableKind
from tests.builders import a_contact, a_customer, a_deal, a_dealer, a_rep, an_area


def found(services: Services, text: str) -> list[str]:
    return [hit.name for hit in services.search.search(text)]


@pytest.mark.parametrize("text", ["恒", "瑞医", "恒瑞医药", "hengrui", "HENGRUI", "ngr", "hryy", " 医药 ", "yiyao"])
def test_a_chinese_name_is_found(services: Services, book: Book, text: str) -> None:
    a_customer(book, "江苏恒瑞医药")
    a_customer(book, "Acme")
    assert found(services, text) == ["江苏恒瑞医药"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("50% Off_Shop", "50%"),
        ("50% Off_Shop", "f_s"),
        ("C:\\Data", "\\d"),
        ("Straße 7", "STRASSE"),
        ("ÉCLAIR", "éclair"),
        ("ＧＴＸ", "gtx"),
        ("gtx", "ＧＴＸ"),
        ("重庆长安", "chongqingchang"),
        ('O\'Neill "Q"', "'neill \"q"),
    ],
)
def test_signs_mean_themselves(services: Services, book: Book, name: str, text: str) -> None:
    a_customer(book, name)
    a_customer(book, "50 Offices of shops, data")
    assert found(services, text) == [name]


@pytest.mark.parametrize("text", ["", "   ", "恒医", "\x1f", "%", "_", "x" * 100_000, "恒" * 100_000])
def test_what_finds_nothing(services: Services, book: Book, text: str) -> None:
    a_customer(book, "恒瑞医药")
    assert found(services, text) == []


def test_hits_of_every_kind_with_what_they_belong_to(services: Services, book: Book) -> None:
    area = an_area(book, "华东")
    customer = a_customer(book, "Line Works", area_id=area)
    a_deal(book, "Line 3", customer_id=customer)
    a_deal(book, "Line 10")
    a_contact(book, customer, "Caroline")
    a_dealer(book, "Linea", city="Ulm")
    hits = services.search.search("line")
    assert [(hit.kind, hit.name, hit.detail) for hit in hits] == [
        (TableKind.CUSTOMERS, "Line Works", "华东"),
        (TableKind.DEALS, "Line 3", "Line Works"),
        (TableKind.DEALS, "Line 10", ""),
        (TableKind.CONTACTS, "Caroline", "Line Works"),
        (TableKind.DEALERS, "Linea", "Ulm"),
    ]
    assert len(services.search.search("line", limit=1)) == 4


def test_a_renamed_customer_is_found_by_its_new_name_only(services: Services, book: Book) -> None:
    customer = a_customer(book, "恒瑞")
    services.customers.save(customer, {"name": "长城"})
    assert (found(services, "hengrui"), found(services, "changcheng")) == ([], ["长城"])
    services.history.undo()
    assert (found(services, "hengrui"), found(services, "changcheng")) == (["恒瑞"], [])


def test_customers_offered_shortest_first(services: Services, book: Book) -> None:
    for name in ("恒瑞医药股份", "恒瑞", "恒瑞医药"):
        a_customer(book, name)
    assert [item.name for item in services.lookups.customers("hr", limit=2)] == ["恒瑞", "恒瑞医药"]
    assert len(services.lookups.customers("")) == 3


def test_the_short_lists(services: Services, book: Book) -> None:
    a_rep(book, "B")
    a_rep(book, "A")
    an_area(book, "North")
    assert [item.name for item in services.lookups.reps()] == ["A", "B"]
    assert services.lookups.names("area") == {1: "North"}
    lists = services.lookups
    assert lists.industries() == lists.products() == lists.dealers() == []
    assert lists.customer_name(None) is lists.customer_name(9) is None


def test_an_entry_is_added_once(services: Services, book: Book) -> None:
    first = services.lookups.add("industry", " Pharma ")
    assert services.lookups.add("industry", "Pharma") == first
    assert len(book.undo_steps) == 1
    step = services.history.next_undo
    assert step is not None
    assert (step.code, step.values) == ("ADD_INDUSTRY", {"name": "Pharma"})
    with pytest.raises(RuleError) as refused:
        services.lookups.add("industry", " ")
    assert refused.value.code == "NAME_MISSING"


def test_saved_at_is_the_newest_step(services: Services, book: Book) -> None:
    assert services.history.saved_at is None
    a_customer(book)
    assert services.history.saved_at is not None
    assert services.history.saved_at.tzinfo is not None
    assert services.history.next_redo is None
