"""One transaction: what it announces, what it refuses, and that a failed one leaves nothing."""

from datetime import date

import pytest
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.exc import IntegrityError

from app.changes import MANY_ROWS, Changes, Step
from app.errors import BookError, RuleError
from app.models import Base, Contact, Customer, Deal
from app.storage.book import Book
from app.storage.write_session import WriteSession
from tests.builders import TODAY, a_contact, a_customer, a_deal, an_area, announced, dump

EDIT = Step("EDIT", {"count": 1})


def journal_rows(book: Book) -> list[tuple[object, ...]]:
    return book.rows("SELECT kind, table_name, row_id, column_name, old, new FROM journal_change ORDER BY id")


def test_one_commit_is_announced_once(book: Book) -> None:
    with announced(book) as heard, book.write(EDIT) as session:
        customer = Customer(name="恒瑞")
        session.add(customer)
        session.flush()
        session.add(Deal(name="Line 3", stage="TARGET", customer_id=customer.id))
    assert heard == [Changes(EDIT, {"customer": frozenset({1}), "deal": frozenset({1})}, frozenset())]
    assert heard[0].touches("deal")
    assert not heard[0].touches("contact", "rep")


def test_undo_and_redo_are_announced_like_edits(book: Book) -> None:
    a_customer(book)
    with announced(book) as heard:
        book.undo()
        book.redo()
    assert [set(changes.ids) for changes in heard] == [{"customer"}, {"customer"}]


def test_many_rows_are_announced_as_a_table(book: Book) -> None:
    with announced(book) as heard, book.write(EDIT) as session:
        session.add_rows(Customer, ("name",), [("A",)] * (MANY_ROWS + 1))
        session.add_rows(Contact, ("name",), [("A",)] * MANY_ROWS)
    assert heard[0].many == {"customer"}
    assert set(heard[0].ids) == {"contact"}
    assert heard[0].touches("customer")


def test_a_write_that_changes_nothing_is_no_step(book: Book) -> None:
    a_customer(book, "恒瑞")
    steps = list(book.undo_steps)
    with announced(book) as heard:
        with book.write(EDIT):
            pass
        with book.write(EDIT) as session:
            session.get_one(Customer, 1).name = "恒瑞"
        with book.write(EDIT) as session:
            session.set_values(Customer, "city", {1: None})
            session.set_values(Customer, "city", {})
            session.add_rows(Customer, ("name",), [])
    assert heard == []
    assert book.undo_steps == steps


def test_the_journal_names_every_changed_field(book: Book) -> None:
    a_customer(book, "A", potential=5, potential_on=date(2026, 1, 1))
    with book.write(EDIT) as session:
        customer = session.get_one(Customer, 1)
        customer.potential_cents, customer.potential_on, customer.is_active = None, TODAY, False
    assert journal_rows(book)[1:] == [
        ("U", "customer", 1, "potential_cents", 500, None),
        ("U", "customer", 1, "potential_on", "2026-01-01", "2026-11-22"),
        ("U", "customer", 1, "is_active", 1, 0),
    ]


def test_a_record_edited_after_a_bulk_edit_keeps_its_old_values_in_the_journal(book: Book) -> None:
    a_customer(book, "A", phone="1")
    with book.write(EDIT) as session:
        customer = session.get_one(Customer, 1)
        session.set_values(Customer, "city", {1: "Ulm"})
        customer.phone = "2"
    assert journal_rows(book)[1:] == [
        ("U", "customer", 1, "city", None, "Ulm"),
        ("U", "customer", 1, "phone", "1", "2"),
    ]


class SecondThoughts(Exception):
    pass


def test_a_failed_write_leaves_nothing_and_says_nothing(book: Book) -> None:
    a_customer(book)
    before, steps = dump(book), list(book.undo_steps)
    with announced(book) as heard, pytest.raises(SecondThoughts), book.write(EDIT) as session:
        session.get_one(Customer, 1).name = "B"
        session.add_rows(Customer, ("name",), [("C",)])
        session.flush()
        raise SecondThoughts
    assert heard == []
    assert (dump(book), book.undo_steps) == (before, steps)
    assert len(journal_rows(book)) == 1
    assert book.undo() is not None


@pytest.mark.parametrize(
    "broken",
    [Deal(name="D", stage="TARGET", customer_id=99), Deal(name="D"), Customer(name="B", parent_id=99)],
    ids=["no such customer", "no stage", "no such parent"],
)
def test_a_record_that_breaks_the_tables_is_refused(book: Book, broken: Base) -> None:
    before = dump(book)
    with pytest.raises(IntegrityError), book.write(EDIT) as session:
        session.add(broken)
    assert dump(book) == before


def test_foreign_keys_hold_in_bulk_too(book: Book) -> None:
    for write in (
        lambda session: session.add_rows(Deal, ("name", "stage", "customer_id"), [("D", "TARGET", 99)]),
        lambda session: session.set_values(Deal, "customer_id", {1: 99}),
    ):
        a_deal(book)
        with pytest.raises(Exception, match="FOREIGN KEY"), book.write(EDIT) as session:
            write(session)
    assert book.rows("SELECT DISTINCT customer_id FROM deal") == [(None,)]


def test_foreign_keys_hold_again_after_an_undo(book: Book) -> None:
    customer = a_customer(book)
    contact = a_contact(book, customer)
    book.undo()
    book.redo()
    with pytest.raises(IntegrityError), book.write(EDIT) as session:
        session.get_one(Contact, contact).customer_id = 99
        session.flush()
    assert book.rows("PRAGMA defer_foreign_keys") == [(0,)]


def test_a_write_inside_a_write_is_refused_and_the_outer_one_rolled_back(book: Book) -> None:
    with pytest.raises(RuntimeError, match="inside"), book.write(EDIT) as session:
        session.add(Customer(name="A"))
        with book.write(EDIT):
            pass
    assert book.rows("SELECT * FROM customer") == []


def test_the_outer_write_survives_a_refused_inner_one(book: Book) -> None:
    with book.write(EDIT) as session:
        session.add(Customer(name="A"))
        session.flush()
        for nested in (lambda: book.write(EDIT).__enter__(), book.undo):
            if book.undo_steps or nested != book.undo:
                with pytest.raises(RuntimeError):
                    nested()
        session.add(Customer(name="B"))
    assert book.rows("SELECT name FROM customer") == [("A",), ("B",)]
    book.undo()
    assert book.rows("SELECT name FROM customer") == []


def test_reading_inside_a_write_does_not_end_it(book: Book) -> None:
    with pytest.raises(SecondThoughts), book.write(EDIT) as session:
        session.add(Customer(name="A"))
        session.flush()
        assert book.rows(select(Customer.name)) == [("A",)]
        with book.read() as connection:
            assert connection.execute(select(Customer.name)).all() == [("A",)]
        raise SecondThoughts
    assert book.rows("SELECT * FROM customer") == []


def test_nothing_is_written_after_a_flush_has_failed(book: Book) -> None:
    an_area(book, "North")
    with pytest.raises(RuntimeError, match="rolled back"), book.write(EDIT) as session:
        session.add(Customer(name="A"))
        session.flush()
        session.add(Deal(name="D", stage="TARGET", customer_id=99))
        with pytest.raises(IntegrityError):
            session.flush()
        session.add(Customer(name="B"))
    assert book.rows("SELECT * FROM customer") == []


@pytest.mark.parametrize(
    "bypass",
    [
        lambda session: session.execute(update(Customer).values(name="B")),
        lambda session: session.execute(delete(Customer)),
        lambda session: session.execute(insert(Customer).values(name="B")),
        lambda session: session.execute(insert(Customer), [{"name": "B"}, {"name": "C"}]),
        lambda session: session.execute(update(Customer.__table__).values(name="B")),
        lambda session: session.execute(text("UPDATE customer SET name = 'B'")),
        lambda session: session.bulk_save_objects([Customer(name="B")]),
        lambda session: session.bulk_insert_mappings(Customer, [{"name": "B"}]),
        lambda session: session.bulk_update_mappings(Customer, [{"id": 1, "name": "B"}]),
    ],
)
def test_bulk_sql_past_the_journal_is_refused(book: Book, bypass: object) -> None:
    a_customer(book, "A")
    with pytest.raises(RuleError) as refused, book.write(EDIT) as session:
        bypass(session)  # type: ignore[operator]
    assert refused.value.code == "JOURNAL_BYPASSED"
    assert book.rows("SELECT name FROM customer") == [("A",)]


def test_a_reading_connection_cannot_write(book: Book) -> None:
    a_customer(book, "A")
    with pytest.raises(BookError) as refused:
        book.rows("UPDATE customer SET name = 'B'")
    assert refused.value.code == "READ_ONLY_BOOK"
    with pytest.raises(BookError), book.read() as connection:
        connection.execute(delete(Customer))
    assert book.rows("SELECT name FROM customer") == [("A",)]


def test_a_mistake_in_sql_is_not_called_a_damaged_book(book: Book) -> None:
    with pytest.raises(Exception, match="no such column"):
        book.rows("SELECT locked FROM customer")
    with pytest.raises(Exception, match="no such table: full"), book.write(EDIT) as session:
        session.run("SELECT * FROM full")


def test_every_listener_is_told_though_one_fails_and_the_edit_stands(book: Book) -> None:
    heard: list[Changes] = []

    def stumble(changes: Changes) -> None:
        raise SecondThoughts

    book.on_change(stumble)
    book.on_change(heard.append)
    with pytest.raises(SecondThoughts):
        a_customer(book, "A")
    assert len(heard) == 1
    assert book.rows("SELECT name FROM customer") == [("A",)]
    with pytest.raises(SecondThoughts):
        book.undo()
    assert book.rows("SELECT name FROM customer") == []
    assert len(book.redo_steps) == 1


def test_a_listener_may_read_and_write(book: Book) -> None:
    def follow(changes: Changes) -> None:
        if changes.touches("customer"):
            assert book.rows("SELECT count(*) FROM customer") == [(1,)]
            a_deal(book)

    book.on_change(follow)
    a_customer(book)
    assert book.rows("SELECT count(*) FROM deal") == [(1,)]
    assert len(book.undo_steps) == 2


def test_bulk_rows_get_keys_defaults_and_uids(book: Book) -> None:
    with book.write(EDIT) as session:
        ids = session.add_rows(Customer, ("name", "city"), [("恒瑞 Pharma", "Ulm"), ("B", None)])
        session.add_rows(Deal, ("name", "stage"), [("D", "TARGET")])
    assert ids == range(1, 3)
    rows = book.rows("SELECT name_key, search_key, is_active, city FROM customer ORDER BY id")
    assert rows == [("恒瑞pharma", "恒瑞 pharma\x1fhengrui pharma\x1fhr pharma", 1, "Ulm"), ("b", "b", 1, None)]
    assert book.rows("SELECT slips FROM deal") == [(0,)]
    uids = [row[0] for row in book.rows("SELECT uid FROM customer UNION SELECT uid FROM deal")]
    assert len({uid for uid in uids if len(uid) == 32}) == 3


def test_bulk_rows_keep_the_uids_they_bring(book: Book) -> None:
    with book.write(EDIT) as session:
        session.add_rows(Customer, ("name", "uid", "city"), [("A", "a" * 32, "Ulm"), ("B", None, "Bonn")])
    (given, name, city), (made, *_) = book.rows("SELECT uid, name, city FROM customer ORDER BY id")
    assert (given, name, city) == ("a" * 32, "A", "Ulm")
    assert len(made) == 32
    assert book.rows("SELECT row_uid FROM journal_change ORDER BY row_id") == [(given,), (made,)]
    before = dump(book)
    book.undo()
    book.redo()
    assert dump(book) == before


def test_a_uid_that_is_taken_is_refused(book: Book) -> None:
    with pytest.raises(Exception, match="UNIQUE"), book.write(EDIT) as session:
        session.add_rows(Customer, ("uid", "name"), [("a" * 32, "A"), ("a" * 32, "B")])
    assert book.rows("SELECT * FROM customer") == []


def test_bulk_rows_follow_records_added_one_by_one(book: Book) -> None:
    with book.write(EDIT) as session:
        session.add(Customer(name="A"))
        assert session.add_rows(Customer, ("name",), [("B",), ("C",)]) == range(2, 4)
        session.add(Customer(name="D"))
    assert book.rows("SELECT name FROM customer ORDER BY id") == [("A",), ("B",), ("C",), ("D",)]


def test_a_new_name_in_bulk_is_found_by_search(book: Book) -> None:
    a_customer(book, "A")
    with book.write(EDIT) as session:
        session.set_values(Customer, "name", {1: "恒瑞"})
    assert book.rows("SELECT name_key, search_key FROM customer") == [("恒瑞", "恒瑞\x1fhengrui\x1fhr")]


def test_bulk_values_keep_their_types(book: Book) -> None:
    a_customer(book, "A", potential=5, city="Ulm")

    def set_all(session: WriteSession) -> None:
        session.set_values(Customer, "potential_on", {1: date(2026, 3, 4), 99: date(2026, 3, 4)})
        session.set_values(Customer, "is_active", {1: False})
        session.set_values(Customer, "potential_cents", {1: 2**62})
        session.set_values(Customer, "city", {1: None})

    with book.write(EDIT) as session:
        set_all(session)
    types = "typeof(potential_on), typeof(is_active), typeof(potential_cents), typeof(city)"
    assert book.rows(f"SELECT {types} FROM customer") == [("text", "integer", "integer", "null")]
    with book.write(EDIT) as session:
        customer = session.get_one(Customer, 1)
        assert (customer.potential_on, customer.is_active) == (date(2026, 3, 4), False)
        assert (customer.potential_cents, customer.city) == (2**62, None)
