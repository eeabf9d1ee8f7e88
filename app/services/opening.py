"""Opening, creating and restoring books, for ui/ and the command line, which know nothing of storage."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from app.errors import BookError
from app.storage import backup
from app.storage.backup import BackupInfo
from app.storage.book import Book
from app.storage.connection import open_connection
from app.storage.snapshot import open_snapshot

__all__ = [
    "BackupInfo",
    "Book",
    "check_backup",
    "create_book",
    "newest_good_backup",
    "open_book",
    "open_read_only",
    "restore_book",
]


def create_book(path: Path) -> Book:
    """A new, empty book. Raises BookError BOOK_EXISTS, READ_ONLY_FOLDER."""
    return Book.create(path)


def open_book(path: Path) -> Book:
    """A book of an older program is brought up to date first, a backup of it made before.

    Raises BookError BOOK_MISSING, NOT_A_BOOK, NEWER_BOOK, BOOK_LOCKED, BOOK_DAMAGED, READ_ONLY_FOLDER, UPGRADE_FAILED.
    """
    try:
        return Book.open(path)
    except BookError as error:
        if error.code != "OLDER_BOOK":
            raise
    _upgrade(path)
    return Book.open(path)


def _upgrade(path: Path) -> None:
    from app.storage.upgrade import upgrade  # Alembic is imported for the books that need it

    driver = open_connection(path)
    try:
        upgrade(driver, path, datetime.now())
    finally:
        driver.close()


def check_backup(path: Path) -> None:
    """Whether it is a sound book, of whatever version. Raises BookError."""
    backup.check_copy(path)


def open_read_only(path: Path) -> Book:
    """A look at a book that another instance has open; nothing can be written."""
    return open_snapshot(path)


def newest_good_backup(path: Path) -> BackupInfo | None:
    return backup.newest_good(path)


def restore_book(backup_path: Path, path: Path, now: datetime) -> Path | None:
    """Put a backup in the book's place; returns where the replaced book was kept."""
    return backup.restore(backup_path, path, now)
