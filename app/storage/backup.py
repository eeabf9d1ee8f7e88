"""Backups of a book: made with SQLite's backup API, reopened and checked, kept by count and never by age.

They lie in a folder beside the book, named `<book> 2026-11-22 153012 daily.fieldbook`; the moment is in the name, so a
changed file time deceives nobody.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import shutil
from datetime import datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite
from msgspec import Struct

from app.durable import sync_folder
from app.errors import BookError
from app.storage.book import Book
from app.storage.connection import Driver, as_book_error, check_identity, full_check

KEPT = 14
"""Backups kept of each reason, newest first."""

_NAME = re.compile(r" (\d{4}-\d{2}-\d{2} \d{6})(?:-\d+)? (\w+)\.fieldbook$")
_STAMP = "%Y-%m-%d %H%M%S"


class BackupInfo(Struct, frozen=True):
    path: Path
    at: datetime
    reason: str


def folder_of(book_path: Path) -> Path:
    return book_path.parent / f"{book_path.stem} backups"


def listed(folder: Path, stem: str) -> list[BackupInfo]:
    """Backups of a book in a folder, newest first."""
    found = []
    for path in folder.glob("*.fieldbook") if folder.is_dir() else ():
        match = _NAME.search(path.name)
        if match and path.name[: match.start()] == stem:
            found.append(BackupInfo(path, datetime.strptime(match[1], _STAMP), match[2]))
    return sorted(found, key=lambda info: (info.at, info.path.name), reverse=True)


def back_up(book: Book, folder: Path, reason: str, now: datetime) -> BackupInfo:
    """Copy, reopen, compare, rename; then let go of the oldest of this reason beyond KEPT.

    Raises BookError BACKUP_FAILED, DISK_FULL, READ_ONLY_FOLDER; no partial file stays behind.
    """
    path = _free_name(folder, book.path.stem, now, reason)
    partial = path.with_suffix(".partial")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        counts = book.copy_to(partial)
        if check_copy(partial) != counts:
            raise BookError("BACKUP_FAILED", path=str(path), detail="row counts differ")
        sync(partial)
        partial.rename(path)
        sync_folder(folder)
    except sqlite.Error as error:
        raise as_book_error(error, path) from error
    except OSError as error:
        raise file_error(error, path) from error
    finally:
        _remove(partial)
    let_go_of_old(folder, book.path.stem, reason, keep=path)
    return BackupInfo(path, now.replace(microsecond=0), reason)


def newest_good(book_path: Path) -> BackupInfo | None:
    """The newest backup that opens and passes its check; damaged ones are passed over."""
    for info in listed(folder_of(book_path), book_path.stem):
        try:
            check_copy(info.path)
        except BookError:
            continue
        return info
    return None


def restore(backup_path: Path, book_path: Path, now: datetime) -> Path | None:
    """Put a checked copy of a backup in the book's place. What stood there is kept beside it under a new name.

    Returns where the replaced book is, None if there was none. Raises BookError NOT_A_BOOK, BOOK_DAMAGED, BOOK_LOCKED ...
    """
    check_copy(backup_path)
    if book_path.exists():
        _refuse_if_open(book_path)
    partial = book_path.with_name(book_path.name + ".restoring")
    try:
        shutil.copyfile(backup_path, partial)
        check_copy(partial)
        sync(partial)
        kept = _set_aside(book_path, now) if book_path.exists() else None
        partial.replace(book_path)
        sync_folder(book_path.parent)
    except OSError as error:
        raise file_error(error, book_path) from error
    finally:
        _remove(partial)
    return kept


def check_copy(path: Path) -> dict[str, int]:
    """Row counts per table of a book that is not open anywhere. Raises BookError if it is not sound."""
    if not path.exists():
        raise BookError("BOOK_MISSING", path=str(path))
    if path.is_dir():
        raise BookError("NOT_A_BOOK", path=str(path))
    try:
        connection: Driver = sqlite.connect(str(path), isolation_level=None)
    except sqlite.Error as error:
        raise as_book_error(error, path) from error
    try:
        connection.execute("PRAGMA cipher_log_level=NONE").fetchall()
        check_identity(connection, path)
        full_check(connection, path)
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        return {table: connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] for table in tables}
    except sqlite.Error as error:
        raise as_book_error(error, path) from error
    finally:
        connection.close()


def _refuse_if_open(book_path: Path) -> None:
    """Raises BookError BOOK_LOCKED while any instance has the book open; a damaged file is nobody's."""
    connection: Driver = sqlite.connect(str(book_path), timeout=0.2, isolation_level=None)
    try:
        connection.execute("PRAGMA cipher_log_level=NONE").fetchall()
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite.Error as error:
        if as_book_error(error, book_path).code == "BOOK_LOCKED":
            raise BookError("BOOK_LOCKED", path=str(book_path)) from error
    finally:
        connection.close()


def _set_aside(book_path: Path, now: datetime) -> Path:
    """Move a book, with its journal if one is left, out of the way; never delete it."""
    kept = _unused(book_path.with_name(f"{book_path.stem} replaced {now.strftime(_STAMP)}.fieldbook"))
    journal = book_path.with_name(book_path.name + "-journal")
    if journal.exists():
        journal.rename(kept.with_name(kept.name + "-journal"))
    book_path.rename(kept)
    return kept


def _free_name(folder: Path, stem: str, now: datetime, reason: str) -> Path:
    stamp = now.strftime(_STAMP)
    path, number = folder / f"{stem} {stamp} {reason}.fieldbook", 1
    while path.exists():
        number += 1
        path = folder / f"{stem} {stamp}-{number} {reason}.fieldbook"
    return path


def _unused(path: Path) -> Path:
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free


def let_go_of_old(folder: Path, stem: str, reason: str, *, keep: Path) -> None:
    """`keep` is the one just made: a clock that once ran ahead must not make it the oldest."""
    mine = [info.path for info in listed(folder, stem) if info.reason == reason and info.path != keep]
    for path in mine[KEPT - 1 :]:
        # One that a sync client or a scanner holds goes with the next backup; the new one is made all the same.
        with contextlib.suppress(OSError):
            path.unlink()


def sync(path: Path) -> None:
    """What was written is on the disk when this returns."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _remove(partial: Path) -> None:
    for path in (partial, partial.with_name(partial.name + "-journal")):
        # What kept us from writing it may keep us from removing it, and that is what the user must hear of.
        with contextlib.suppress(OSError):
            path.unlink()


def file_error(error: OSError, path: Path) -> BookError:
    """DISK_FULL, or READ_ONLY_FOLDER for whatever else keeps us from writing a file."""
    full = error.errno in {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
    return BookError("DISK_FULL" if full else "READ_ONLY_FOLDER", path=str(path), detail=str(error))
