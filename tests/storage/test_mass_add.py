"""So many new rows that their table's indexes are made anew behind them."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.changes import Step
from app.models import Customer
from app.storage.book import Book
from app.storage.write_session import MANY_NEW, ROWS_AT_ONCE, ROWS_COMPLETED

INDEXES = "SELECT name, sql FROM sqlite_master WHERE type = 'index' ORDER BY name"


def test_indexes_are_there_again_and_hold_every_row(tmp_path: Path) -> None:
    book = Book.create(tmp_path / "a.fieldbook")
    before = book.rows(INDEXES)
    with book.write(Step("IMPORT")) as session:
        ids = session.add_columns(Customer, {"name": [f"C{n}" for n in range(MANY_NEW)]})
    assert book.rows(INDEXES) == before
    assert book.rows("SELECT id FROM customer INDEXED BY ix_customer_name_key WHERE name_key = 'c77'") == [(ids[77],)]
    book.check()
    book.close()


def test_rows_that_are_completed_in_several_lots_are_all_complete(tmp_path: Path) -> None:
    book = Book.create(tmp_path / "a.fieldbook")
    count = ROWS_COMPLETED * 2 + ROWS_AT_ONCE + 1
    with book.write(Step("IMPORT")) as session:
        ids = session.add_columns(
            Customer, {"name": [f"上海 {n}" for n in range(count)]}, {"city": "上海", "is_vip": 1}
        )
    assert book.rows(
        "SELECT count(DISTINCT uid), count(DISTINCT name_key), count(DISTINCT search_key), sum(city = '上海'), sum(is_vip),"
        " sum(is_active), min(id), max(id) FROM customer"
    ) == [(count,) * 6 + (ids[0], ids[-1])]
    assert book.rows("SELECT name_key FROM customer WHERE id = ?", (ids[-1],)) == [(f"上海{count - 1}",)]
    book.undo()
    assert book.rows("SELECT count(*) FROM customer") == [(0,)]
    book.close()


def test_a_refused_row_that_the_caller_catches_leaves_no_table_without_indexes(tmp_path: Path) -> None:
    book = Book.create(tmp_path / "a.fieldbook")
    before = book.rows(INDEXES)
    with book.write(Step("IMPORT")) as session:
        session.add_rows(Customer, ("name",), [("A",)])
        with pytest.raises(Exception, match="UNIQUE"):
            session.add_columns(Customer, {"uid": ["a" * 32] * MANY_NEW, "name": ["A"] * MANY_NEW})
    assert book.rows(INDEXES) == before
    book.check()
    book.close()
