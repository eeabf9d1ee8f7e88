"""Books of older programs: brought up to date whole or not at all, with a backup made before."""

import os
import signal
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlite
from alembic.operations import Operations

from app.errors import BookError
from app.storage import backup, connection
from app.storage.book import Book
from app.storage.connection import SCHEMA_VERSION, open_connection
from app.storage.migrations import STEPS, UpgradeStep
from app.storage.upgrade import upgrade
from tests.builders import TODAY, a_book, a_contact, a_customer, a_deal

NOW = datetime(TODAY.year, TODAY.month, TODAY.day)
NEXT = SCHEMA_VERSION + 1


def an_older_book(folder: Path) -> Path:
    """A version behind NEXT, with a customer that a contact and a deal refer to."""
    book = a_book(folder)
    customer = a_customer(book)
    a_contact(book, customer)
    a_deal(book, customer_id=customer)
    book.close()
    return book.path


def rebuild_customers(op: Operations) -> None:
    """What a new column with a constraint needs in SQLite: the table is made anew, which once emptied its children."""
    with op.batch_alter_table("customer", recreate="always") as table:
        table.add_column(sa.Column("nickname", sa.String(), nullable=True))


def lose_contacts(op: Operations) -> None:
    op.execute("DELETE FROM contact")


def fail(op: Operations) -> None:
    rebuild_customers(op)
    op.execute("SELECT * FROM no_such_table")


def run(path: Path, act, may_lose_rows=frozenset()) -> None:
    driver = open_connection(path)
    try:
        step = UpgradeStep(NEXT, act, frozenset(may_lose_rows))
        upgrade(driver, path, NOW, steps=[step], target=NEXT)
    finally:
        driver.close()


def counts(path: Path) -> dict[str, int]:
    driver = sqlite.connect(str(path))
    found = {
        table: driver.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in ("customer", "contact", "deal")
    }
    driver.close()
    return found


def columns(path: Path) -> set[str]:
    driver = sqlite.connect(str(path))
    found = {row[1] for row in driver.execute("PRAGMA table_info(customer)")}
    driver.close()
    return found


def version(path: Path) -> int:
    driver = sqlite.connect(str(path))
    found = driver.execute("PRAGMA user_version").fetchone()[0]
    driver.close()
    return int(found)


def test_every_version_since_the_first_has_its_step():
    assert [step.version for step in STEPS] == list(range(2, SCHEMA_VERSION + 1))


def test_a_rebuilt_table_keeps_its_rows_and_those_that_refer_to_it(tmp_path):
    path = an_older_book(tmp_path)
    run(path, rebuild_customers)
    assert counts(path) == {"customer": 1, "contact": 1, "deal": 1}
    assert "nickname" in columns(path)
    assert version(path) == NEXT


def test_a_backup_of_the_old_version_lies_beside_it(tmp_path):
    path = an_older_book(tmp_path)
    run(path, rebuild_customers)
    (made,) = backup.listed(backup.folder_of(path), path.stem)
    assert made.reason == "upgrade"
    assert "nickname" not in columns(made.path)


@pytest.mark.parametrize("act", [fail, lose_contacts])
def test_a_step_that_fails_or_loses_rows_changes_nothing(tmp_path, act):
    path = an_older_book(tmp_path)
    with pytest.raises(BookError) as refused:
        run(path, act)
    assert refused.value.code == "UPGRADE_FAILED"
    assert counts(path) == {"customer": 1, "contact": 1, "deal": 1}
    assert "nickname" not in columns(path)
    run(path, rebuild_customers)  # and the next opening succeeds


def test_a_step_may_say_that_it_loses_rows(tmp_path):
    path = an_older_book(tmp_path)
    run(path, lose_contacts, {"contact"})
    assert counts(path)["contact"] == 0


def test_a_gap_between_the_versions_is_refused(tmp_path):
    path = an_older_book(tmp_path)
    driver = open_connection(path)
    with pytest.raises(BookError, match="UPGRADE_FAILED"):
        upgrade(driver, path, NOW, steps=[], target=NEXT)
    driver.close()


def test_a_book_that_is_older_is_not_read_as_it_is(tmp_path, monkeypatch):
    path = an_older_book(tmp_path)
    monkeypatch.setattr(connection, "SCHEMA_VERSION", NEXT)
    for read_only in (False, True):
        with pytest.raises(BookError, match="OLDER_BOOK"):
            Book.open(path, read_only=read_only)


CHILD = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from app.storage.connection import SCHEMA_VERSION, open_connection
from app.storage.migrations import UpgradeStep
from app.storage.upgrade import upgrade
from tests.storage.test_upgrade import rebuild_customers

def die(op):
    rebuild_customers(op)
    os.kill(os.getpid(), signal.SIGKILL)

path = Path(sys.argv[1])
next_version = SCHEMA_VERSION + 1
upgrade(open_connection(path), path, datetime(2026, 1, 1), steps=[UpgradeStep(next_version, die)], target=next_version)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL here")
def test_a_kill_in_the_middle_leaves_the_old_book(tmp_path):
    path = an_older_book(tmp_path)
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", CHILD, str(path)], cwd=root, env=dict(os.environ), check=False)
    assert done.returncode == -signal.SIGKILL
    driver = open_connection(path)  # takes the journal back
    driver.close()
    assert counts(path) == {"customer": 1, "contact": 1, "deal": 1}
    run(path, rebuild_customers)
