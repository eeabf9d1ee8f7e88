"""Undo and redo of every kind of edit: the book must hold exactly what it held, types and all."""

from collections.abc import Callable
from datetime import date

import pytest

from app.changes import Step
from app.models import Area, Contact, Customer, Deal, Industry, Setting
from app.storage.book import Book
from app.storage.write_session import WriteSession
from app.terms import DealStage
from tests.builders import TODAY, a_contact, a_customer, a_deal, an_area, dump, reopened

EDIT = Step("EDIT")


def add_one(session: WriteSession) -> None:
    session.add(Customer(name="新客户", potential_on=TODAY, is_active=False, employees=12))


def edit_fields(session: WriteSession) -> None:
    customer = session.get_one(Customer, 1)
    customer.name, customer.potential_cents, customer.potential_on = "Hengrui", None, date(2025, 2, 28)
    customer.is_active = False
    customer.notes = 'quotes " and \' and \\, 换行\n, {"json": [1]}'


def delete_one(session: WriteSession) -> None:
    session.delete(session.get_one(Contact, 1))


def several_edits(session: WriteSession) -> None:
    add_one(session)
    edit_fields(session)
    session.flush()
    delete_one(session)
    session.get_one(Deal, 1).stage = DealStage.LOST.value


def there_and_back(session: WriteSession) -> None:
    deal = session.get_one(Deal, 1)
    deal.name = "Elsewhere"
    session.flush()
    deal.name = "Line 3"


def add_edit_and_delete_one(session: WriteSession) -> None:
    customer = Customer(name="Gone at once")
    session.add(customer)
    session.flush()
    customer.city = "Ulm"
    session.flush()
    session.delete(customer)


def edit_and_delete_one(session: WriteSession) -> None:
    contact = session.get_one(Contact, 1)
    contact.name, contact.phone = "Renamed first", "1"
    session.flush()
    contact.phone = "2"
    session.flush()
    session.delete(contact)


def add_many(session: WriteSession) -> None:
    rows = [(f"客户{n}", n % 2, "2026-01-31", None) for n in range(30)]
    ids = session.add_rows(Customer, ("name", "is_active", "potential_on", "city"), rows)
    session.set_values(Customer, "city", dict.fromkeys(ids[::2], "Ulm"))


def set_many(session: WriteSession) -> None:
    session.set_values(Customer, "potential_on", {1: date(2026, 3, 4)})
    session.set_values(Customer, "is_active", {1: False})
    session.set_values(Customer, "potential_cents", {1: None})
    session.set_values(Deal, "expected_close", {1: None})
    session.set_values(Customer, "name", {1: "改名"})


def set_many_then_edit(session: WriteSession) -> None:
    customer = session.get_one(Customer, 1)
    session.set_values(Customer, "city", {1: "Ulm"})
    customer.city = "Bonn"
    customer.phone = "1"


def swap_unique_names(session: WriteSession) -> None:
    east, north = session.get_one(Area, 1), session.get_one(Area, 2)
    east.name = "aside"
    session.flush()
    north.name = "华东"
    session.flush()
    east.name = "North"


def give_a_freed_name_to_a_new_one(session: WriteSession) -> None:
    session.get_one(Area, 1).name = "Old East"
    session.flush()
    session.add(Area(name="华东"))


def replace_a_setting(session: WriteSession) -> None:
    session.delete(session.get_one(Setting, 1))
    session.flush()
    session.add(Setting(key="x_cut", value="0.30"))


def take_over_the_name_of_a_deleted_one(session: WriteSession) -> None:
    north = session.get_one(Area, 2)
    session.get_one(Area, 2).name = "aside"
    session.flush()
    session.delete(north)
    session.flush()
    session.get_one(Area, 1).name = "aside"
    session.flush()
    session.add(Area(name="North"))


def delete_both_that_held_a_name(session: WriteSession) -> None:
    east, north = session.get_one(Area, 1), session.get_one(Area, 2)
    east.name = "shared"
    session.flush()
    session.delete(east)
    session.flush()
    north.name = "shared"
    session.flush()
    session.delete(north)


EDITS = [
    *(add_one, edit_fields, delete_one, several_edits, there_and_back, add_edit_and_delete_one, edit_and_delete_one),
    *(add_many, set_many, set_many_then_edit, swap_unique_names, give_a_freed_name_to_a_new_one, replace_a_setting),
    *(take_over_the_name_of_a_deleted_one, delete_both_that_held_a_name),
]
every_edit = pytest.mark.parametrize("edit", EDITS, ids=[edit.__name__ for edit in EDITS])
Edit = Callable[[WriteSession], None]


@pytest.fixture
def region(book: Book) -> Book:
    """Two areas, a customer with a contact and a deal, a setting: each with id 1."""
    an_area(book, "华东")
    an_area(book, "North")
    customer = a_customer(book, potential=500, potential_on=date(2026, 1, 1))
    a_contact(book, customer, phone="021")
    a_deal(book, amount=80, customer_id=customer, expected_close=date(2026, 12, 31))
    with book.write(EDIT) as session:
        session.add(Setting(key="x_cut", value="0.60"))
    return book


def edit_once(book: Book, edit: Edit) -> None:
    with book.write(EDIT) as session:
        edit(session)


@every_edit
def test_undo_and_redo_bring_back_every_value(region: Book, edit: Edit) -> None:
    before = dump(region)
    edit_once(region, edit)
    after = dump(region)
    for _ in range(3):
        assert region.undo() == EDIT
        assert dump(region) == before
        assert region.redo() == EDIT
        assert dump(region) == after


@every_edit
def test_the_stack_survives_closing(region: Book, edit: Edit) -> None:
    before = dump(region)
    edit_once(region, edit)
    after = dump(region)
    region = reopened(region)
    region.undo()
    assert dump(region) == before
    region = reopened(region)
    region.redo()
    assert dump(region) == after
    region = reopened(region)
    region.undo()
    assert dump(region) == before
    region.close()


def test_a_chain_of_all_edits_goes_all_the_way_back_and_forth(region: Book) -> None:
    """Those that leave the first records in place, one after another."""
    chain = (edit_fields, there_and_back, add_many, set_many, swap_unique_names, several_edits, add_edit_and_delete_one)
    dumps = [dump(region)]
    for edit in chain:
        edit_once(region, edit)
        dumps.append(dump(region))
    for expected in reversed(dumps[:-1]):
        region.undo()
        assert dump(region) == expected
    for expected in dumps[1:]:
        region.redo()
        assert dump(region) == expected


def test_a_new_edit_ends_redo(region: Book) -> None:
    edit_once(region, edit_fields)
    region.undo()
    edit_once(region, add_one)
    assert region.redo() is None
    assert not region.redo_steps


def test_nothing_to_undo_in_a_new_book(book: Book) -> None:
    assert book.undo() is None
    assert book.redo() is None


def test_the_whole_set_up_can_be_undone(region: Book) -> None:
    while region.undo():
        pass
    assert not any(dump(region).values())


def test_an_undo_that_fails_leaves_book_and_stack(region: Book) -> None:
    """A second industry of that name stands in the way: made behind the journal's back."""
    with region.write(EDIT) as session:
        session.add(Industry(name="Pharma"))
    with region.write(EDIT) as session:
        session.delete(session.get_one(Industry, 1))
    with region.write(Step("INTRUDER")) as session:
        session.run("INSERT INTO industry (uid, name) VALUES ('u', 'Pharma')")
        assert session.transaction_id
    before, stack = dump(region), list(region.undo_steps)
    region.undo_steps.pop()
    with pytest.raises(Exception, match="UNIQUE"):
        region.undo()
    assert dump(region) == before
    assert region.undo_steps == stack[:-1]


def test_ids_are_never_used_again(region: Book) -> None:
    edit_once(region, add_one)
    region.undo()
    assert a_customer(region, "Next") == 3


def test_a_record_brought_back_keeps_its_uid(region: Book) -> None:
    uid = region.rows("SELECT uid FROM contact")
    edit_once(region, delete_one)
    region.undo()
    assert region.rows("SELECT uid FROM contact") == uid
