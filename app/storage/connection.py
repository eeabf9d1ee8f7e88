"""Opens the one SQLite connection of a book with durable pragmas, each read back (RELIABILITY 9).

No SQLAlchemy here: the first screen's numbers are read before it is imported (MEASURED 1).
Nothing in the program opens a live book with Python's or Qt's file calls: closing such a handle would drop SQLite's lock.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlite

from app.errors import BookError

APPLICATION_ID = 0x46424F4B  # "FBOK"
SCHEMA_VERSION = 1
OLDEST_SQLITE = (3, 51, 3)  # before it, a WAL reset could corrupt a book (RELIABILITY 0.4)

Driver = Any  # sqlcipher3 ships no types


def open_connection(path: Path, *, read_only: bool = False, create: bool = False) -> Driver:
    """Connection to a book with our pragmas set and read back, its exclusive lock taken unless read_only.

    Raises BookError: BOOK_MISSING, READ_ONLY_FOLDER, NOT_A_BOOK, NEWER_BOOK, BOOK_LOCKED, BOOK_DAMAGED, PRAGMA_REFUSED.
    """
    if sqlite.sqlite_version_info < OLDEST_SQLITE:
        raise BookError("PRAGMA_REFUSED", pragma="sqlite_version", value=sqlite.sqlite_version)
    if not create and not path.exists():
        raise BookError("BOOK_MISSING", path=str(path))
    connection = _connect(path, "ro" if read_only else ("rwc" if create else "rw"))
    try:
        if not create:
            check_identity(connection, path)
        _set_pragmas(connection, read_only=read_only)
        if not read_only:
            _take_lock(connection)
            if create:
                connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
    except BookError:
        connection.close()
        raise
    except sqlite.Error as error:
        connection.close()
        raise as_book_error(error, path) from error
    return connection


def check_identity(connection: Driver, path: Path) -> None:
    """Is this file ours, and of a version we know? Reads two header fields, changes nothing."""
    try:
        application_id = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    except sqlite.Error as error:
        raise as_book_error(error, path) from error
    if application_id != APPLICATION_ID:
        raise BookError("NOT_A_BOOK", path=str(path))
    if version > SCHEMA_VERSION:
        raise BookError("NEWER_BOOK", path=str(path), version=version, known=SCHEMA_VERSION)


def quick_check(connection: Driver, path: Path) -> None:
    """Raises BookError BOOK_DAMAGED unless SQLite finds the whole file sound."""
    try:
        answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        broken_keys = connection.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite.Error as error:
        raise as_book_error(error, path) from error
    if answer != "ok":
        raise BookError("BOOK_DAMAGED", path=str(path), detail=answer)
    if broken_keys is not None:
        raise BookError("BOOK_DAMAGED", path=str(path), detail=f"foreign key in {broken_keys[0]}")


def as_book_error(error: Exception, path: Path) -> BookError:
    """The driver's complaint as one of our codes."""
    text = str(error).lower()
    for words, code in (
        ("not a database", "NOT_A_BOOK"),
        ("malformed", "BOOK_DAMAGED"),
        ("disk image", "BOOK_DAMAGED"),
        ("locked", "BOOK_LOCKED"),
        ("full", "DISK_FULL"),
        ("readonly", "READ_ONLY_BOOK"),
        ("unable to open", "READ_ONLY_FOLDER"),
        ("disk i/o", "DISK_FULL"),
    ):
        if words in text:
            return BookError(code, path=str(path), detail=str(error))
    return BookError("BOOK_DAMAGED", path=str(path), detail=str(error))


def _connect(path: Path, mode: str) -> Driver:
    uri = f"file:{quote(str(path.resolve()))}?mode={mode}"
    try:
        connection = sqlite.connect(uri, uri=True, timeout=1.0, isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA cipher_log_level=NONE").fetchall()
    except sqlite.Error as error:
        raise as_book_error(error, path) from error
    return connection


def _set_pragmas(connection: Driver, *, read_only: bool) -> None:
    wanted: dict[str, object] = {"foreign_keys": 1}
    if not read_only:
        wanted |= {"locking_mode": "exclusive", "journal_mode": "truncate", "synchronous": 2}
        if sys.platform == "darwin":
            wanted["fullfsync"] = 1
    for pragma, value in wanted.items():
        connection.execute(f"PRAGMA {pragma}={value}").fetchall()
        answer = connection.execute(f"PRAGMA {pragma}").fetchone()[0]
        if str(answer).lower() != str(value):
            raise BookError("PRAGMA_REFUSED", pragma=pragma, value=answer)
    connection.execute("PRAGMA cache_size=-65536").fetchall()
    connection.execute("PRAGMA temp_store=MEMORY").fetchall()


def _take_lock(connection: Driver) -> None:
    """With locking_mode EXCLUSIVE the lock of this empty transaction is kept until the connection closes."""
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")
