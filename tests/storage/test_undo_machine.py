"""Random edits, undos, redos and reopenings: after each undo and redo the book equals what it was at that point."""

import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from app.changes import Step
from app.models import Area, Contact, Customer, Deal, SalesEntry, Setting
from app.storage.book import Book
from app.storage.write_session import WriteSession
from tests.builders import a_book, dump, reopened

Draw = Callable[[st.SearchStrategy], object]

TEXTS = st.one_of(st.none(), st.text(st.characters(codec="utf-8"), max_size=6), st.sampled_from(["恒瑞", '"', "5", ""]))
CENTS = st.one_of(st.none(), st.integers(-(2**63), 2**63 - 1))
DAYS = st.one_of(st.none(), st.dates(date(1, 1, 1)))
NAMES = st.sampled_from("ABCD")


def some(session: WriteSession, table: str, draw: Draw) -> int | None:
    ids = [row[0] for row in session.run(f"SELECT id FROM {table} ORDER BY id")]
    return draw(st.sampled_from(ids)) if ids else None


def add_customer(session: WriteSession, draw: Draw) -> None:
    values = {"notes": draw(TEXTS), "potential_cents": draw(CENTS), "potential_on": draw(DAYS)}
    session.add(Customer(name=draw(NAMES), parent_id=some(session, "customer", draw), **values))


def add_people(session: WriteSession, draw: Draw) -> None:
    customer_id = some(session, "customer", draw)
    session.add_rows(Contact, ("name", "customer_id", "notes"), [("Chen", customer_id, draw(TEXTS))] * 3)
    session.add(Deal(name="Deal", stage="TARGET", customer_id=customer_id, expected_close=draw(DAYS)))
    session.add(SalesEntry(customer_id=customer_id, month=date(2026, 1, 1), amount_cents=draw(st.integers(-9, 9))))


def edit_customer(session: WriteSession, draw: Draw) -> None:
    customer_id = some(session, "customer", draw)
    if customer_id is not None:
        customer = session.get_one(Customer, customer_id)
        for column, values in (("name", NAMES), ("notes", TEXTS), ("potential_cents", CENTS), ("potential_on", DAYS)):
            if draw(st.booleans()):
                setattr(customer, column, draw(values))
        customer.is_active = draw(st.booleans())


def edit_many(session: WriteSession, draw: Draw) -> None:
    ids = [row[0] for row in session.run("SELECT id FROM customer")]
    session.set_values(Customer, "potential_on", {i: draw(DAYS) for i in ids[:3]})
    session.set_values(Customer, "name", {i: draw(NAMES) for i in ids[1:3]})
    session.set_values(Customer, "is_active", {i: draw(st.booleans()) for i in ids[:2]})


def delete_customer(session: WriteSession, draw: Draw) -> None:
    customer_id = some(session, "customer", draw)
    if customer_id is None:
        return
    for model, column in ((Customer, "parent_id"), (Contact, "customer_id"), (Deal, "customer_id")):
        held = session.run(f"SELECT id FROM {model.__tablename__} WHERE {column} = ?", (customer_id,))
        session.set_values(model, column, {row[0]: None for row in held})
    for row in session.run("SELECT id FROM sales_entry WHERE customer_id = ?", (customer_id,)):
        session.delete(session.get_one(SalesEntry, row[0]))
    session.flush()
    session.delete(session.get_one(Customer, customer_id))


def put_area(session: WriteSession, draw: Draw) -> None:
    """Add, rename, swap or delete in a list whose names are unique."""
    name = draw(NAMES)
    taken = session.run("SELECT id FROM area WHERE name = ?", (name,))
    mine = some(session, "area", draw)
    if not taken and (mine is None or draw(st.booleans())):
        session.add(Area(name=name))
    elif mine is not None and not taken:
        session.get_one(Area, mine).name = name
    elif mine is not None and taken[0][0] != mine:
        other = session.run("SELECT name FROM area WHERE id = ?", (mine,))[0][0]
        session.set_values(Area, "name", {mine: name, taken[0][0]: other})
    elif mine is not None:
        session.delete(session.get_one(Area, mine))


def put_setting(session: WriteSession, draw: Draw) -> None:
    key = draw(NAMES)
    known = session.run("SELECT id FROM setting WHERE key = ?", (key,))
    if not known:
        session.add(Setting(key=key, value="1"))
    elif draw(st.booleans()):
        session.delete(session.get_one(Setting, known[0][0]))
    else:
        session.get_one(Setting, known[0][0]).value = draw(st.sampled_from(["1", "2"]))


EDITS = st.sampled_from(
    [add_customer, add_people, edit_customer, edit_many, delete_customer, put_area, put_area, put_setting]
)


class BookMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.book: Book = a_book(Path(self.folder.name))
        self.done = [dump(self.book)]
        self.undone: list[dict[str, list[str]]] = []

    @rule(data=st.data(), count=st.integers(1, 4))
    def edit(self, data: st.DataObject, count: int) -> None:
        steps = len(self.book.undo_steps)
        with self.book.write(Step("EDIT")) as session:
            for _ in range(count):
                data.draw(EDITS)(session, data.draw)
                session.flush()
        if len(self.book.undo_steps) > steps:
            self.done.append(dump(self.book))
            self.undone.clear()

    @rule(data=st.data())
    def fail(self, data: st.DataObject) -> None:
        try:
            with self.book.write(Step("FAIL")) as session:
                data.draw(EDITS)(session, data.draw)
                session.flush()
                raise ZeroDivisionError
        except ZeroDivisionError:
            pass

    @rule()
    def undo(self) -> None:
        assert (self.book.undo() is None) == (len(self.done) == 1)
        if len(self.done) > 1:
            self.undone.append(self.done.pop())

    @rule()
    def redo(self) -> None:
        assert (self.book.redo() is None) == (not self.undone)
        if self.undone:
            self.done.append(self.undone.pop())

    @rule()
    def close_and_open(self) -> None:
        self.book = reopened(self.book)

    @invariant()
    def holds_what_it_should(self) -> None:
        assert dump(self.book) == self.done[-1]

    def teardown(self) -> None:
        final = self.done[-1]
        steps = 0
        while self.book.undo():
            steps += 1
        assert not any(dump(self.book).values())
        for _ in range(steps):
            self.book.redo()
        assert dump(self.book) == final
        self.book.close()
        self.folder.cleanup()


TestBookMachine = BookMachine.TestCase
TestBookMachine.settings = settings(
    max_examples=25, stateful_step_count=15, deadline=None, suppress_health_check=list(HealthCheck)
)
