"""Builders that read like the trade: each puts one record in a book and gives its id."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from app.changes import Changes, Step
from app.models import Area, Base, Contact, Customer, Deal, Dealer, GateCheck, Industry, Product, Rep, SalesEntry, Visit
from app.storage.book import Book
from app.terms import DealStage, GateItem

TODAY = date(2026, 11, 22)
SET_UP = Step("SET_UP")


def a_book(folder: Path, name: str = "region.fieldbook") -> Book:
    return Book.create(folder / name)


def an_area(book: Book, name: str = "华东", **fields: Any) -> int:
    return put(book, Area(name=name, **fields))


def an_industry(book: Book, name: str = "Pharma", **fields: Any) -> int:
    return put(book, Industry(name=name, **fields))


def a_rep(book: Book, name: str = "Anna Snelling", **fields: Any) -> int:
    return put(book, Rep(name=name, **fields))


def a_product(book: Book, name: str = "GTX Pro", **fields: Any) -> int:
    return put(book, Product(name=name, **fields))


def a_dealer(book: Book, name: str = "Ostsee Handel", **fields: Any) -> int:
    return put(book, Dealer(name=name, **fields))


def a_customer(book: Book, name: str = "恒瑞医药", *, potential: int | None = None, **fields: Any) -> int:
    """potential: yearly, in whole units of the currency."""
    return put(book, Customer(name=name, potential_cents=_cents(potential), **fields))


def a_contact(book: Book, customer_id: int | None, name: str = "Chen Wei", **fields: Any) -> int:
    return put(book, Contact(name=name, customer_id=customer_id, **fields))


def a_deal(
    book: Book, name: str = "Line 3", *, stage: DealStage = DealStage.TARGET, amount: int | None = None, **fields: Any
) -> int:
    """amount: in whole units of the currency."""
    return put(book, Deal(name=name, stage=stage.value, **{"amount_cents": _cents(amount), **fields}))


def a_sure_deal(book: Book, name: str = "Line 3", *, promised: date | None = TODAY, **fields: Any) -> int:
    """At COMMIT, its people confirmed at the gates, an action promised for a day ahead: nothing against it (R23)."""
    deal = a_deal(book, name, **{"stage": DealStage.COMMIT, **fields})
    for item in (GateItem.GUIDE_CONFIRMED, GateItem.DECIDER_MET, GateItem.THREE_OF_FOUR):
        put(book, GateCheck(deal_id=deal, item=item.value, confirmed_on=TODAY))
    if promised is not None:
        held_on = TODAY - timedelta(days=14)
        put(book, Visit(deal_id=deal, held_on=held_on, outcome="ADVANCE", advance_action="sign", advance_on=promised))
    return deal


def a_sale(book: Book, customer_id: int | None, month: date, amount: int, **fields: Any) -> int:
    """amount: in whole units of the currency, negative for a return."""
    return put(book, SalesEntry(customer_id=customer_id, month=month, amount_cents=amount * 100, **fields))


def put(book: Book, record: Base) -> int:
    with book.write(SET_UP) as session:
        session.add(record)
        session.flush()
        return record.id


def dump(book: Book) -> dict[str, list[str]]:
    """Everything the book holds but its journal, values with their types."""
    return {
        table.name: [repr(row) for row in book.rows(f"SELECT * FROM {table.name} ORDER BY id")]
        for table in Base.metadata.sorted_tables
    }


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def reopened(book: Book) -> Book:
    book.close()
    return Book.open(book.path)


@contextmanager
def announced(book: Book) -> Iterator[list[Changes]]:
    """The Changes that went out inside the block."""
    heard: list[Changes] = []
    book.on_change(heard.append)
    yield heard


def a_busy_region(book: Book, customers: int = 40, seed: int = 7) -> None:
    """Reps, areas, customers, deals in every stage and sales over two years; the same ones for one seed."""
    dice = random.Random(seed)
    reps = [a_rep(book, name) for name in ("Anna Snelling", "李伟")]
    areas = [an_area(book, name) for name in ("华东", "North")]
    columns = ("name", "owner_id", "area_id", "potential_cents", "potential_on")
    with book.write(SET_UP) as session:
        ids = session.add_rows(
            Customer,
            columns,
            [
                (f"客户 {n}", dice.choice(reps), dice.choice(areas), dice.choice([None, dice.randrange(1, 9**9)]), None)
                for n in range(customers)
            ],
        )
        session.add_rows(
            Deal,
            ("name", "customer_id", "owner_id", "area_id", "stage", "amount_cents", "expected_close", "opened_on"),
            [
                (
                    f"Deal {n}",
                    dice.choice([None, *ids]),
                    dice.choice([None, *reps]),
                    dice.choice(areas),
                    dice.choice(list(DealStage)).value,
                    dice.choice([None, dice.randrange(1, 9**9)]),
                    dice.choice([None, f"2026-{dice.randrange(1, 13):02}-15"]),
                    f"2026-{dice.randrange(1, 12):02}-03",
                )
                for n in range(customers * 4)
            ],
        )
        session.add_rows(
            SalesEntry,
            ("customer_id", "month", "amount_cents"),
            [
                (dice.choice(ids), f"202{dice.choice('56')}-{dice.randrange(1, 12):02}-01", dice.randrange(-9999, 9**8))
                for _ in range(customers * 3)
            ],
        )


def _cents(amount: int | None) -> int | None:
    return None if amount is None else amount * 100
