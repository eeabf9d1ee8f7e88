"""One writer only: a second instance is told so, may look at a copy, and takes over when the first is gone."""

import shutil
import tempfile
from pathlib import Path

import pytest

from app.errors import BookError
from app.storage.backup import restore
from app.storage.book import Book
from app.storage.connection import SCHEMA_VERSION
from app.storage.snapshot import open_snapshot
from tests.builders import TODAY, a_book, a_customer, dump, names_in
from tests.storage.processes import another_instance, hold, hold_in_a_transaction
from tests.storage.test_backup import at


@pytest.fixture
def closed_book(tmp_path: Path) -> Path:
    book = a_book(tmp_path)
    a_customer(book, "恒瑞")
    book.close()
    return book.path


def refusal(path: Path) -> str:
    with pytest.raises(BookError) as refused:
        Book.open(path)
    return refused.value.code


def test_a_second_instance_is_refused_until_the_first_closes(closed_book: Path) -> None:
    with another_instance(hold, closed_book) as (_, pipe):
        assert pipe.recv() == "HELD"
        assert refusal(closed_book) == "BOOK_LOCKED"
        pipe.send("close")
        assert pipe.recv() == "CLOSED"
        Book.open(closed_book).close()


def test_this_instance_holds_its_book_while_it_only_reads(closed_book: Path) -> None:
    book = Book.open(closed_book)
    book.rows("SELECT * FROM customer")
    with another_instance(hold, closed_book) as (_, pipe):
        assert pipe.recv() == "BOOK_LOCKED"
    book.close()


def test_the_lock_goes_with_a_killed_holder(closed_book: Path) -> None:
    with another_instance(hold, closed_book) as (process, pipe):
        assert pipe.recv() == "HELD"
        process.kill()
        process.join()
        Book.open(closed_book).close()


def test_an_unfinished_transaction_goes_with_a_killed_holder(closed_book: Path) -> None:
    with another_instance(hold_in_a_transaction, closed_book) as (process, pipe):
        assert pipe.recv() == "HELD"
        process.kill()
        process.join()
        assert closed_book.with_name(closed_book.name + "-journal").stat().st_size > 0
        book = Book.open(closed_book)
        assert book.rows("SELECT name FROM customer") == [("恒瑞",)]
        book.close()


def test_a_look_at_a_book_that_another_instance_holds(closed_book: Path, tmp_path: Path) -> None:
    with another_instance(hold, closed_book) as (_, pipe):
        assert pipe.recv() == "HELD"
        look = open_snapshot(closed_book)
        assert look.read_only
        assert look.path.name == closed_book.name
        assert look.rows("SELECT name FROM customer") == [("恒瑞",)]
        with pytest.raises(BookError) as refused:
            look.undo()
        assert refused.value.code == "READ_ONLY_BOOK"
        look.close()
        assert not look.path.parent.exists()
        assert refusal(closed_book) == "BOOK_LOCKED"


def test_no_look_at_half_a_transaction(closed_book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.storage.snapshot._PAUSE_SECONDS", 0.001)
    with another_instance(hold_in_a_transaction, closed_book) as (_, pipe):
        assert pipe.recv() == "HELD"
        assert_no_look(closed_book, "BOOK_LOCKED")


def assert_no_look(path: Path, code: str) -> None:
    temp = Path(tempfile.gettempdir())
    before = set(temp.glob("fieldbook-*"))
    with pytest.raises(BookError) as refused:
        open_snapshot(path)
    assert refused.value.code == code
    assert refused.value.values["path"] == str(path)
    assert set(temp.glob("fieldbook-*")) == before


def test_no_look_at_what_is_no_book(closed_book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.storage.snapshot._PAUSE_SECONDS", 0.001)
    text = tmp_path / "text.fieldbook"
    text.write_text("customers")
    assert_no_look(text, "NOT_A_BOOK")
    assert_no_look(tmp_path, "NOT_A_BOOK")
    assert_no_look(tmp_path / "gone.fieldbook", "BOOK_MISSING")
    content = closed_book.read_bytes()
    text.write_bytes(content[: len(content) // 2])
    assert_no_look(text, "BOOK_DAMAGED")
    newer = (SCHEMA_VERSION + 1).to_bytes(4, "big")
    text.write_bytes(content[:60] + newer + content[64:])
    assert_no_look(text, "NEWER_BOOK")


def test_nothing_is_restored_over_a_book_in_use(closed_book: Path, tmp_path: Path) -> None:
    backup = tmp_path / "backup.fieldbook"
    shutil.copyfile(closed_book, backup)
    with another_instance(hold, closed_book) as (_, pipe):
        assert pipe.recv() == "HELD"
        listing = names_in(tmp_path)
        with pytest.raises(BookError) as refused:
            restore(backup, closed_book, at(TODAY))
        assert refused.value.code == "BOOK_LOCKED"
        assert names_in(tmp_path) == listing
        pipe.send("close")
        assert pipe.recv() == "CLOSED"
    restore(backup, closed_book, at(TODAY))
    book = Book.open(closed_book)
    assert dump(book)["customer"]
    book.close()
