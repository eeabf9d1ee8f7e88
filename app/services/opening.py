"""Opening, creating and restoring books, for ui/ and the command line, which know nothing of storage."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from app.storage import backup
from app.storage.backup import BackupInfo
from app.storage.book import Book
from app.storage.snapshot import open_snapshot

__all__ = ["BackupInfo", "Book", "create_book", "newest_good_backup", "open_book", "open_read_only", "restore_book"]


def create_book(path: Path) -> Book:
    """A new, empty book. Raises BookError BOOK_EXISTS, READ_ONLY_FOLDER."""
    return Book.create(path)


def open_book(path: Path) -> Book:
    """Raises BookError BOOK_MISSING, NOT_A_BOOK, NEWER_BOOK, BOOK_LOCKED, BOOK_DAMAGED, READ_ONLY_FOLDER."""
    return Book.open(path)


def open_read_only(path: Path) -> Book:
    """A look at a book that another instance has open; nothing can be written."""
    return open_snapshot(path)


def newest_good_backup(path: Path) -> BackupInfo | None:
    return backup.newest_good(path)


def restore_book(backup_path: Path, path: Path, now: datetime) -> Path | None:
    """Put a backup in the book's place; returns where the replaced book was kept."""
    return backup.restore(backup_path, path, now)
