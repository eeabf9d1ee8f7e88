"""What is opened, what is refused and why; a refused file is left as it was."""

import os
import random
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

from app.errors import BookError
from app.models import Customer
from app.storage.backup import back_up
from app.storage.book import Book
from app.storage.connection import APPLICATION_ID, SCHEMA_VERSION
from tests.builders import SET_UP, a_book, a_customer, dump, names_in

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20


def refusal(path: Path, **options: bool) -> str:
    with pytest.raises(BookError) as refused:
        Book.open(path, **options)
    return refused.value.code


def test_a_book_carries_its_identity_and_durable_pragmas(book: Book) -> None:
    wanted = {
        "application_id": APPLICATION_ID,
        "user_version": SCHEMA_VERSION,
        "foreign_keys": 1,
        "journal_mode": "truncate",
        "synchronous": 2,
        "locking_mode": "exclusive",
        "query_only": 1,
    }
    assert {pragma: book.rows(f"PRAGMA {pragma}")[0][0] for pragma in wanted} == wanted
    assert APPLICATION_ID.to_bytes(4, "big") == b"FBOK"


def test_every_table_numbers_its_records_for_ever(book: Book) -> None:
    tables = book.rows("SELECT name, sql FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite%'")
    assert len(tables) > 10
    assert [name for name, sql in tables if "AUTOINCREMENT" not in sql and not name.startswith("journal")] == []


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "NOT_A_BOOK"),
        (b"name;amount\nA;1\n", "NOT_A_BOOK"),
        (b"x" * 5000, "NOT_A_BOOK"),
        (PNG, "NOT_A_BOOK"),
        (b"SQLite format 3\x00", "NOT_A_BOOK"),
    ],
    ids=["empty", "csv", "text", "png", "a header and no more"],
)
def test_a_file_that_is_no_book(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "x.fieldbook"
    path.write_bytes(content)
    assert refusal(path) == refusal(path, read_only=True) == code
    assert path.read_bytes() == content
    assert names_in(tmp_path) == ["x.fieldbook"]


def test_the_database_of_another_program(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    other = sqlite.connect(str(path))
    other.execute("CREATE TABLE customer (id INTEGER)")
    other.commit()
    other.close()
    before = path.read_bytes()
    assert refusal(path) == "NOT_A_BOOK"
    assert path.read_bytes() == before


def test_a_folder_and_a_file_that_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "folder.fieldbook").mkdir()
    assert refusal(tmp_path / "folder.fieldbook") == "NOT_A_BOOK"
    assert refusal(tmp_path / "gone.fieldbook") == "BOOK_MISSING"
    assert refusal(tmp_path / "no folder" / "gone.fieldbook") == "BOOK_MISSING"
    assert names_in(tmp_path) == ["folder.fieldbook"]


def test_a_newer_book_is_not_touched(tmp_path: Path) -> None:
    book = a_book(tmp_path)
    a_customer(book)
    book.close()
    newer = sqlite.connect(str(book.path))
    newer.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    newer.close()
    before, written = book.path.read_bytes(), book.path.stat().st_mtime_ns
    assert refusal(book.path) == refusal(book.path, read_only=True) == "NEWER_BOOK"
    assert (book.path.read_bytes(), book.path.stat().st_mtime_ns) == (before, written)


def test_an_existing_file_is_never_overwritten_by_a_new_book(tmp_path: Path) -> None:
    path = tmp_path / "x.fieldbook"
    path.write_bytes(b"mine")
    with pytest.raises(BookError) as refused:
        Book.create(path)
    assert refused.value.code == "BOOK_EXISTS"
    assert path.read_bytes() == b"mine"


def test_a_new_book_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(BookError) as refused:
        Book.create(tmp_path / "gone" / "x.fieldbook")
    assert refused.value.code == "READ_ONLY_FOLDER"


@pytest.mark.parametrize("name", ["客户 手册.fieldbook", "50% #1 ?a=b&c.fieldbook", "it's [a] book.fieldbook"])
def test_names_that_mean_something_in_an_address(tmp_path: Path, name: str) -> None:
    book = a_book(tmp_path, name)
    a_customer(book)
    book.close()
    assert name in names_in(tmp_path)
    Book.open(tmp_path / name).close()
    assert {left.removesuffix("-journal") for left in names_in(tmp_path)} == {name}


@pytest.fixture
def filled(tmp_path: Path) -> bytes:
    """The bytes of a closed book of some hundred pages."""
    book = a_book(tmp_path, "sound.fieldbook")
    with book.write(SET_UP) as session:
        session.add_rows(Customer, ("name", "notes"), [(f"客户 {n}", "x" * 300) for n in range(1000)])
    book.close()
    return book.path.read_bytes()


@pytest.mark.parametrize("kept", [0.9, 0.5, 0.1])
def test_a_truncated_book_is_damaged(tmp_path: Path, filled: bytes, kept: float) -> None:
    path = tmp_path / "cut.fieldbook"
    path.write_bytes(filled[: int(len(filled) * kept)])
    assert refusal(path) == refusal(path, read_only=True) == "BOOK_DAMAGED"


def test_a_zeroed_page_is_always_noticed(tmp_path: Path, filled: bytes) -> None:
    path, dice = tmp_path / "zeroed.fieldbook", random.Random(1)
    for page in dice.sample(range(1, len(filled) // 4096), 20):
        path.write_bytes(filled[: page * 4096] + bytes(4096) + filled[page * 4096 + 4096 :])
        assert refusal(path) == "BOOK_DAMAGED"


def test_flipped_bits_give_a_book_or_a_named_error(tmp_path: Path, filled: bytes) -> None:
    """Plain SQLite cannot notice each of them (RELIABILITY 2.6); but none may end in anything unnamed."""
    path, dice = tmp_path / "flipped.fieldbook", random.Random(2)
    codes = []
    for _ in range(40):
        damaged = bytearray(filled)
        for _ in range(3):
            damaged[dice.randrange(len(damaged))] ^= 1 << dice.randrange(8)
        damaged[dice.randrange(4096)] ^= 0xFF
        path.write_bytes(damaged)
        try:
            with closing(Book.open(path)) as book:
                dump(book)
        except BookError as error:
            codes.append(error.code)
        path.with_name(path.name + "-journal").unlink(missing_ok=True)
    assert len(codes) > 5
    assert set(codes) <= {"BOOK_DAMAGED", "NOT_A_BOOK", "NEWER_BOOK"}


def test_a_book_without_its_tables_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "hollow.fieldbook"
    hollow = sqlite.connect(str(path))
    hollow.execute(f"PRAGMA application_id={APPLICATION_ID}")
    hollow.close()
    assert refusal(path) == "BOOK_DAMAGED"


def test_a_reference_to_nobody_is_damage_that_the_long_check_and_every_backup_find(tmp_path: Path) -> None:
    book = a_book(tmp_path)
    book.close()
    careless = sqlite.connect(str(book.path), isolation_level=None)
    careless.execute("INSERT INTO contact (uid, name, search_key, customer_id) VALUES ('u', 'A', 'a', 99)")
    careless.close()
    again = Book.open(book.path)
    for act in (again.check, lambda: back_up(again, tmp_path / "backups", "daily", datetime(2026, 11, 22))):
        with pytest.raises(BookError) as refused:
            act()
        assert refused.value.code == "BOOK_DAMAGED"
    again.close()
    assert list((tmp_path / "backups").iterdir()) == []


def test_a_book_opened_to_read_takes_no_edit_and_no_lock(tmp_path: Path) -> None:
    book = a_book(tmp_path)
    a_customer(book)
    book.close()
    first, second = (Book.open(book.path, read_only=True) for _ in range(2))
    for act in (lambda: a_customer(first), first.undo, second.undo):
        with pytest.raises(BookError) as refused:
            act()
        assert refused.value.code == "READ_ONLY_BOOK"
    assert first.rows("SELECT count(*) FROM customer") == second.rows("SELECT count(*) FROM customer") == [(1,)]
    first.close()
    second.close()


@contextmanager
def an_ordinary_user() -> Iterator[None]:
    """Root may write everywhere; so leave root for a while."""
    if os.getuid() != 0:
        yield
        return
    os.setresuid(65534, 65534, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@pytest.fixture
def protected(filled: bytes) -> Iterator[Path]:
    """A book in a folder that every user can reach."""
    if sys.platform == "win32":
        pytest.skip("rights are by mode bits here")
    folder = Path(tempfile.mkdtemp())
    path = folder / "x.fieldbook"
    path.write_bytes(filled)
    yield path
    folder.chmod(0o777)
    shutil.rmtree(folder)


def test_a_read_only_folder(protected: Path) -> None:
    protected.chmod(0o666)
    protected.parent.chmod(0o555)
    with an_ordinary_user():
        assert refusal(protected) == "READ_ONLY_FOLDER"
        with pytest.raises(BookError) as refused:
            Book.create(protected.parent / "new.fieldbook")
        assert refused.value.code == "READ_ONLY_FOLDER"
        book = Book.open(protected, read_only=True)
        assert book.rows("SELECT count(*) FROM customer") == [(1000,)]
        book.close()
    assert names_in(protected.parent) == ["x.fieldbook"]


def test_a_read_only_file(protected: Path) -> None:
    protected.chmod(0o444)
    protected.parent.chmod(0o777)
    with an_ordinary_user():
        assert refusal(protected) == "READ_ONLY_BOOK"
        book = Book.open(protected, read_only=True)
        assert book.rows("SELECT count(*) FROM customer") == [(1000,)]
        book.close()


def test_a_folder_that_becomes_read_only_while_the_book_is_open(protected: Path) -> None:
    protected.chmod(0o666)
    protected.parent.chmod(0o777)
    with an_ordinary_user():
        book = Book.open(protected)
        a_customer(book, "Before")
        before = dump(book)
        book.close()
        book = Book.open(protected)
        protected.with_name("x.fieldbook-journal").unlink(missing_ok=True)
    protected.parent.chmod(0o555)
    with an_ordinary_user():
        with pytest.raises(BookError) as refused:
            a_customer(book, "After")
        assert refused.value.code == "READ_ONLY_BOOK"
        assert dump(book) == before
    protected.parent.chmod(0o777)
    with an_ordinary_user():
        a_customer(book, "At last")
        book.close()
