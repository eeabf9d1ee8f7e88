"""A read-only look at a book that another instance has open: a checked copy of the file as it stood a moment ago."""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path

from app.errors import BookError
from app.storage.backup import check_copy
from app.storage.book import Book

_TRIES = 20
_PAUSE_SECONDS = 0.1
_CHANGE_COUNTER = slice(24, 28)


def open_snapshot(path: Path) -> Book:
    """Read-only Book on a copy in the temp folder. Raises BookError BOOK_LOCKED if no quiet moment was found.

    Only for a book that this process has not open: reading the file here would drop this process's own lock.
    """
    copy = Path(tempfile.mkdtemp(prefix="fieldbook-")) / path.name
    for _ in range(_TRIES):
        if _copy_quietly(path, copy):
            return Book.open(copy, read_only=True)
        time.sleep(_PAUSE_SECONDS)
    raise BookError("BOOK_LOCKED", path=str(path))


def _copy_quietly(path: Path, copy: Path) -> bool:
    """Copy while nobody commits: empty journal and equal change counter before and after, and a sound copy."""
    before = _state(path)
    shutil.copyfile(path, copy)
    if before is None or _state(path) != before:
        return False
    try:
        check_copy(copy)
    except BookError:
        return False
    return True


def _state(path: Path) -> bytes | None:
    """The file's change counter, or None while a transaction is under way."""
    journal = path.with_name(path.name + "-journal")
    if journal.exists() and journal.stat().st_size:
        return None
    with path.open("rb") as file:
        return file.read(100)[_CHANGE_COUNTER]
