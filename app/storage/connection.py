"""Opens the one SQLite connection of a book with durable pragmas, each read back (RELIABILITY 9).

No SQLAlchemy here: the first screen's numbers are read before it is imported (MEASURED 1).
Nothing in the program opens a live book with Python's or Qt's file calls: closing such a handle would drop SQLite's lock.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlite

from app.errors import BookError

APPLICATION_ID = 0x46424F4B  # "FBOK"
FIRST_VERSION = 1  # frozen: every book since has it or a later one (storage.migrations)
SCHEMA_VERSION = 1
OLDEST_SQLITE = (3, 51, 3)  # before it, a WAL reset could corrupt a book (RELIABILITY 0.4)

Driver = Any  # sqlcipher3 ships no types

_COMPLAINTS = (sqlite.Error, UnicodeDecodeError)
"""What opening a damaged file may raise; the driver cannot decode its own message about a damaged schema."""


def open_connection(path: Path, *, read_only: bool = False, create: bool = False) -> Driver:
    """Connection to a book with our pragmas set and read back, its exclusive lock taken unless read_only.

    Raises BookError: BOOK_MISSING, READ_ONLY_FOLDER, READ_ONLY_BOOK, NOT_A_BOOK, NEWER_BOOK, BOOK_LOCKED, BOOK_DAMAGED, PRAGMA_REFUSED.
    """
    if sqlite.sqlite_version_info < OLDEST_SQLITE:
        raise BookError("PRAGMA_REFUSED", pragma="sqlite_version", value=sqlite.sqlite_version)
    if not create:
        _look_at_file(path, read_only=read_only)
    connection = _connect(path, "ro" if read_only else ("rwc" if create else "rw"))
    try:
        if not create:
            check_identity(connection, path)
        _set_pragmas(connection, read_only=read_only)
        if not read_only:
            _take_lock(connection)
    except BookError:
        connection.close()
        raise
    except _COMPLAINTS as error:
        connection.close()
        raise as_book_error(error, path) from error
    return connection


def check_identity(connection: Driver, path: Path) -> None:
    """Is this file ours, and of a version we know? Reads two header fields, changes nothing."""
    try:
        application_id = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    except _COMPLAINTS as error:
        raise as_book_error(error, path) from error
    if application_id != APPLICATION_ID:
        raise BookError("NOT_A_BOOK", path=str(path))
    if version > SCHEMA_VERSION:
        raise BookError("NEWER_BOOK", path=str(path), version=version, known=SCHEMA_VERSION)


def is_older(connection: Driver) -> bool:
    """Whether the book has to be brought up to date before it can be used (storage.upgrade)."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    return bool(FIRST_VERSION <= version < SCHEMA_VERSION)


def quick_check(connection: Driver, path: Path) -> None:
    """Raises BookError BOOK_DAMAGED unless SQLite finds the whole file sound."""
    try:
        answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    except _COMPLAINTS as error:
        raise as_book_error(error, path) from error
    if answer != "ok":
        raise BookError("BOOK_DAMAGED", path=str(path), detail=answer)


def full_check(connection: Driver, path: Path) -> None:
    """quick_check, and that every reference leads to a record; several times as long, so not at every opening."""
    quick_check(connection, path)
    try:
        broken_keys = connection.execute("PRAGMA foreign_key_check").fetchone()
    except _COMPLAINTS as error:
        raise as_book_error(error, path) from error
    if broken_keys is not None:
        raise BookError("BOOK_DAMAGED", path=str(path), detail=f"foreign key in {broken_keys[0]}")


def as_book_error(error: BaseException, path: Path) -> BookError:
    """The driver's complaint while a file is opened or checked as one of our codes; BOOK_DAMAGED if it is none of them."""
    return known_error(error, path) or BookError("BOOK_DAMAGED", path=str(path), detail=str(error))


def known_error(error: BaseException, path: Path) -> BookError | None:
    """The driver's complaint as one of our codes; None for anything else, such as a mistake in our SQL."""
    text = str(error).lower()
    if isinstance(error, sqlite.IntegrityError | sqlite.ProgrammingError):
        return None
    for words, code in _CODES:
        if words in text:
            return BookError(code, path=str(path), detail=str(error))
    return None


_CODES = (
    ("file is not a database", "NOT_A_BOOK"),
    ("disk image is malformed", "BOOK_DAMAGED"),
    ("malformed database schema", "BOOK_DAMAGED"),
    ("could not decode", "BOOK_DAMAGED"),
    ("is locked", "BOOK_LOCKED"),
    ("disk is full", "DISK_FULL"),
    ("readonly database", "READ_ONLY_BOOK"),
    ("unable to open database", "READ_ONLY_FOLDER"),
    ("disk i/o error", "DISK_FULL"),
)


def _look_at_file(path: Path, *, read_only: bool) -> None:
    if path.is_dir():
        raise BookError("NOT_A_BOOK", path=str(path))
    if not path.exists():
        raise BookError("BOOK_MISSING", path=str(path))
    # SQLite itself would open either and notice at the first edit only.
    if not read_only and not os.access(path.parent, os.W_OK):
        raise BookError("READ_ONLY_FOLDER", path=str(path))
    if not read_only and not os.access(path, os.W_OK):
        raise BookError("READ_ONLY_BOOK", path=str(path))


def _connect(path: Path, mode: str) -> Driver:
    uri = f"file:{quote(str(path.resolve()))}?mode={mode}"
    try:
        connection = sqlite.connect(uri, uri=True, timeout=1.0, isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA cipher_log_level=NONE").fetchall()
    except _COMPLAINTS as error:
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
