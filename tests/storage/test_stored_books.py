"""A real old book of every schema version opens with all its records; the tables of the newest version are frozen."""

import shutil
from datetime import date
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

from app.services.opening import open_book
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.storage.connection import FIRST_VERSION, SCHEMA_VERSION

BOOKS = Path(__file__).parents[1] / "data" / "books"
VERSIONS = range(FIRST_VERSION, SCHEMA_VERSION + 1)
DAY = date(2026, 11, 22)
HELD = {"customer": 24, "deal": 38, "dealer": 6}
"""What every stored book holds of these tables: `app demo BOOK --size small --as-of 2026-11-22 --lang zh_CN`."""


def stored(version: int) -> Path:
    return BOOKS / f"v{version}.fieldbook"


def tables_of(path: Path) -> dict[str, str]:
    """The statement that made each table and index, spaces apart."""
    connection = sqlite.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    rows = connection.execute("SELECT type || ' ' || name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    connection.close()
    return {name: " ".join(sql.split()) for name, sql in rows}


@pytest.mark.parametrize("version", VERSIONS)
def test_a_book_of_every_version_opens_with_all_its_records(tmp_path, version):
    path = Path(shutil.copy(stored(version), tmp_path / "old.fieldbook"))
    book = open_book(path)
    try:
        counts = {table: book.rows(f"SELECT count(*) FROM {table}")[0][0] for table in HELD}
        assert counts == HELD
        book.check()
        services, scope = Services(book), scope_for(DAY)
        assert len(services.portfolio.view(scope).ids) > 0
        assert services.tracking.readiness(scope)
        assert services.receivables.ageing(scope, DAY).total.total_cents > 0
        services.customers.save(1, {"city": "杭州"})
        assert services.history.undo() is not None
    finally:
        book.close()


def test_the_tables_of_the_newest_version_are_frozen(tmp_path):
    """To change a table now is a new version: storage.migrations says how."""
    book = Book.create(tmp_path / "new.fieldbook")
    book.close()
    assert tables_of(book.path) == tables_of(stored(SCHEMA_VERSION))
