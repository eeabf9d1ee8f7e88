"""A read-only look at a book that another instance has open: a checked copy of the file as it stood a moment ago."""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path

from app.errors import BookError
from app.storage.backup import check_copy, file_error
from app.storage.book import Book

_TRIES = 20
_PAUSE_SECONDS = 0.1
_CHANGE_COUNTER = slice(24, 28)
_WAITING_HELPS_NOT = frozenset({"NOT_A_BOOK", "NEWER_BOOK"})


class Snapshot(Book):
    """A book in a temp folder of its own, which goes when the book is closed."""

    def close(self) -> None:
        super().close()
        shutil.rmtree(self.path.parent, ignore_errors=True)


def open_snapshot(path: Path) -> Book:
    """Read-only Book on a copy in the temp folder.

    Raises BookError BOOK_MISSING, NOT_A_BOOK, NEWER_BOOK, BOOK_DAMAGED, DISK_FULL, and BOOK_LOCKED if no quiet moment
    was found. Only for a book that this process has not open: reading the file here would drop this process's own lock.
    """
    if not path.is_file():
        raise BookError("NOT_A_BOOK" if path.exists() else "BOOK_MISSING", path=str(path))
    folder = Path(tempfile.mkdtemp(prefix="fieldbook-"))
    try:
        _copy_in_a_quiet_moment(path, folder / path.name)
        return Snapshot.open(folder / path.name, read_only=True)
    except BaseException as error:
        shutil.rmtree(folder, ignore_errors=True)
        if isinstance(error, OSError):
            raise file_error(error, path) from error
        raise


def _copy_in_a_quiet_moment(path: Path, copy: Path) -> None:
    """Copy while nobody commits: empty journal and equal change counter before and after, and a sound copy."""
    trouble = BookError("BOOK_LOCKED", path=str(path))
    for attempt in range(_TRIES):
        if attempt:
            time.sleep(_PAUSE_SECONDS)
        before = _state(path)
        shutil.copyfile(path, copy)
        if before is None or _state(path) != before:
            continue
        try:
            check_copy(copy)
        except BookError as error:
            trouble = BookError(error.code, **{**error.values, "path": str(path)})
            if error.code in _WAITING_HELPS_NOT:
                break
        else:
            return
    raise trouble


def _state(path: Path) -> bytes | None:
    """The file's change counter, or None while a transaction is under way."""
    journal = path.with_name(path.name + "-journal")
    if journal.exists() and journal.stat().st_size:
        return None
    with path.open("rb") as file:
        return file.read(100)[_CHANGE_COUNTER]
