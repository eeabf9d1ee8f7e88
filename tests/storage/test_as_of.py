"""Values as of a past day, against days told one by one and against a replay of random histories row by row."""

import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.changes import Step
from app.models import Area, Customer
from app.storage.book import Book
from app.storage.queries.as_of import born_after, column_as_of, deleted_since, first_known
from tests.builders import a_book, a_customer, an_area, reopened
from tests.journal_days import Calendar

START = date(2026, 1, 1)
COLUMNS = ("name", "potential_cents", "is_active", "potential_on")


@pytest.fixture
def calendar(monkeypatch: pytest.MonkeyPatch) -> Calendar:
    return Calendar(monkeypatch, START)


def edit(book: Book, customer: int, **values: Any) -> None:
    with book.write(Step("EDIT")) as session:
        record = session.get_one(Customer, customer)
        for column, value in values.items():
            setattr(record, column, value)


def delete(book: Book, *customers: int) -> None:
    with book.write(Step("DELETE")) as session:
        for customer in customers:
            session.delete(session.get_one(Customer, customer))


def test_the_earliest_change_after_the_day_holds_its_value(book: Book, calendar: Calendar) -> None:
    customer = a_customer(book, potential=100)
    for month, potential in ((2, 200_00), (2, 250_00), (4, 100_00)):
        calendar.day = date(2026, month, 10)
        edit(book, customer, potential_cents=potential)

    def potential(day: date) -> dict[int, Any]:
        return column_as_of(book, "customer", "potential_cents", day)

    assert potential(START) == {}, "100 then and 100 now"
    assert potential(date(2026, 2, 9)) == {}
    assert potential(date(2026, 2, 10)) == {customer: 250_00}
    assert potential(date(2026, 4, 9)) == {customer: 250_00}
    assert potential(date(2026, 4, 10)) == potential(date.max) == {}


def test_a_value_taken_back_the_same_day_was_never_there(book: Book, calendar: Calendar) -> None:
    customer = a_customer(book, potential=100)
    calendar.day = date(2026, 2, 10)
    edit(book, customer, potential_cents=900_00)
    book.undo()
    calendar.day = date(2026, 3, 10)
    edit(book, customer, potential_cents=700_00)
    assert column_as_of(book, "customer", "potential_cents", date(2026, 2, 10)) == {customer: 100_00}


def test_a_customer_the_book_did_not_have_yet_counts_with_its_first_known_value(book: Book, calendar: Calendar) -> None:
    old = a_customer(book, "Old", potential=1)
    calendar.day = date(2026, 2, 10)
    with book.write(Step("ADD")) as session:
        young = Customer(name="Typed twice before it was saved", potential_cents=1)
        session.add(young)
        session.flush()
        young.potential_cents = None
    silent = a_customer(book, "Silent")
    for day, potential in ((11, 300_00), (12, 400_00)):
        calendar.day = date(2026, 2, day)
        edit(book, young.id, potential_cents=potential)
        edit(book, old, potential_cents=potential)
    assert born_after(book, "customer", START) == {young.id, silent}
    assert first_known(book, "customer", "potential_cents", START) == {young.id: 300_00, silent: None}
    assert column_as_of(book, "customer", "potential_cents", START) == {old: 1_00}
    assert born_after(book, "customer", date(2026, 2, 10)) == set()
    assert column_as_of(book, "customer", "potential_cents", date(2026, 2, 10)) == {old: 1_00, young.id: None}


def test_a_deleted_customer_is_told_as_it_was(book: Book, calendar: Calendar) -> None:
    gone, back = a_customer(book, "Gone", potential=5), a_customer(book, "Back", potential=6)
    calendar.day = date(2026, 2, 10)
    edit(book, gone, potential_cents=7_00, potential_on=date(2026, 2, 1), name="Renamed")
    short = a_customer(book, "Never there at the end of a day")
    delete(book, short, gone)
    delete(book, back)
    book.undo()
    (then,) = deleted_since(book, "customer", START)
    assert (then["id"], then["name"], then["potential_cents"], then["potential_on"]) == (gone, "Gone", 5_00, None)
    assert then["is_active"] == 1
    assert set(then) == set(Customer.__table__.columns.keys())
    assert deleted_since(book, "customer", START, ("name",)) == [{"id": gone, "name": "Gone"}]
    assert deleted_since(book, "customer", date(2026, 2, 10)) == []
    assert born_after(book, "customer", START) == set()
    book.undo()
    assert deleted_since(book, "customer", START) == []
    assert column_as_of(book, "customer", "name", START) == {gone: "Gone"}


def test_a_clock_that_ran_ahead_for_a_while_hides_nothing(book: Book, calendar: Calendar) -> None:
    calendar.day = date(2030, 1, 1)
    customer = a_customer(book, potential=1)
    calendar.day = START
    edit(book, customer, potential_cents=2_00)
    calendar.day = date(2026, 6, 1)
    edit(book, customer, potential_cents=3_00)
    assert column_as_of(book, "customer", "potential_cents", START) == {customer: 2_00}
    assert born_after(book, "customer", START) == set()


def test_only_names_of_ours_become_sql(book: Book) -> None:
    for call in (
        lambda: column_as_of(book, "customer", "id; DROP TABLE customer", START),
        lambda: first_known(book, "customer", "colour", START),
        lambda: born_after(book, "journal_txn", START),
        lambda: deleted_since(book, "customer", START, ("colour",)),
    ):
        with pytest.raises(KeyError):
            call()


def snapshot(book: Book, table: str, columns: tuple[str, ...]) -> dict[int, dict[str, Any]]:
    rows = book.rows(f"SELECT id, {', '.join(columns)} FROM {table}")
    return {row[0]: dict(zip(columns, row[1:], strict=True)) for row in rows}


def random_edit(book: Book, dice: random.Random) -> None:
    """One transaction of one to four edits, or an undo or redo."""
    choice = dice.random()
    if choice < 0.15:
        book.undo()
    elif choice < 0.25:
        book.redo()
    else:
        with book.write(Step("EDIT")) as session:
            for _ in range(dice.randint(1, 4)):
                ids = [row[0] for row in session.run("SELECT id FROM customer")]
                match dice.choice("aeemd") if ids else "a":
                    case "a":
                        session.add(Customer(name=dice.choice("ABC"), potential_cents=dice.choice([None, 1, 2])))
                    case "e":
                        record = session.get_one(Customer, dice.choice(ids))
                        record.potential_cents = dice.choice([None, 1, 2, 3])
                        record.potential_on = dice.choice([None, START])
                        record.is_active = dice.random() < 0.7
                    case "m":
                        session.set_values(Customer, "name", {i: dice.choice("ABC") for i in ids})
                    case "d":
                        session.delete(session.get_one(Customer, dice.choice(ids)))
                session.flush()


def histories(book: Book, calendar: Calendar, dice: random.Random, days: int) -> Iterator[tuple[date, dict[int, Any]]]:
    """Each day with the customers as they stood at its end, kept as a photograph of the table."""
    for number in range(days):
        calendar.day = START + timedelta(days=number)
        for _ in range(dice.randint(0, 4)):
            random_edit(book, dice)
        yield calendar.day, snapshot(book, "customer", COLUMNS)


def first_values(book: Book, column: str, customer: int, day: date) -> Any:
    """The first known value of a customer behind `day`, by walking its journal backwards from what it is now."""
    changes = book.rows(
        "SELECT c.txn_id, c.kind, c.column_name, c.old FROM journal_change c JOIN journal_txn t ON t.id = c.txn_id"
        " WHERE c.table_name = 'customer' AND c.row_id = ? AND substr(t.at, 1, 10) > ? ORDER BY c.id DESC",
        (customer, day.isoformat()),
    )
    value: Any = snapshot(book, "customer", COLUMNS)[customer][column]
    at_ends: dict[int, Any] = {}
    for txn, kind, name, old in changes:
        at_ends.setdefault(txn, value)
        if kind == "U" and name == column:
            value = old
        elif kind == "D":
            value = json.loads(old)[column]
        elif kind == "I":
            value = None
    return next((known for _, known in sorted(at_ends.items()) if known is not None), None)


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10**9))
def test_random_histories_agree_with_photographs_of_each_day(tmp_path_factory, seed: int) -> None:
    dice = random.Random(seed)
    with pytest.MonkeyPatch.context() as patch:
        calendar = Calendar(patch, START)
        book = a_book(tmp_path_factory.mktemp("history"))
        photographs = dict(histories(book, calendar, dice, days=6))
        now = snapshot(book, "customer", COLUMNS)
        for day, then in photographs.items():
            both, born = now.keys() & then.keys(), now.keys() - then.keys()
            assert born_after(book, "customer", day) == born
            gone = {row.pop("id"): row for row in deleted_since(book, "customer", day, COLUMNS)}
            assert gone == {i: then[i] for i in then.keys() - now.keys()}
            for column in COLUMNS:
                differing = {i: then[i][column] for i in both if then[i][column] != now[i][column]}
                assert column_as_of(book, "customer", column, day) == differing
                expected = {i: first_values(book, column, i, day) for i in born}
                assert first_known(book, "customer", column, day) == expected
        book.close()


def test_swapped_unique_names_and_a_reopened_book(book: Book, calendar: Calendar) -> None:
    north, south = an_area(book, "North"), an_area(book, "South")
    calendar.day = date(2026, 2, 10)
    with book.write(Step("SWAP")) as session:
        session.set_values(Area, "name", {north: "South", south: "North"})
    book = reopened(book)
    assert column_as_of(book, "area", "name", START) == {north: "North", south: "South"}
    book.close()
