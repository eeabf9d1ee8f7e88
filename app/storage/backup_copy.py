"""The second place of the backups: a stick, a server share, another disk. Whatever fails there is an outcome, never an error.

The file of the verified backup is copied, so the open book is not read again nor held. Every book has a folder of its own
there, told apart by a mark: two books of one name, of one computer or of two, never mix their backups.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from msgspec import Struct

from app.durable import replace_when_free, sync_folder
from app.errors import BookError
from app.storage.backup import BackupInfo, check_copy, file_error, folder_of, let_go_of_old, listed, sync

PAUSES_S: Final = (0.1, 0.3, 0.8, 1.5)
"""Waits while a sync client or a scanner holds the new file; Windows refuses to rename it meanwhile."""


class CopyState(StrEnum):
    COPIED = "COPIED"
    NOT_THERE = "NOT_THERE"
    """The folder is gone, or was never there: a stick that is not plugged in. It is not made."""
    SAME_PLACE = "SAME_PLACE"
    """The first backups lie there, so a copy would be worth nothing."""
    READ_ONLY = "READ_ONLY"
    FULL = "FULL"
    UNSOUND = "UNSOUND"
    """The copy did not pass its check and was let go."""


class SecondPlace(Struct, frozen=True):
    """`folder` is the user's and must be there; `mark`, a few letters, is that of one book on one computer."""

    folder: Path
    mark: str

    def folder_for(self, book_path: Path) -> Path:
        return self.folder / f"{book_path.stem} backups {self.mark}"


class CopyOutcome(Struct, frozen=True):
    """`at` is the moment of the newest backup that lies in the second place, None where none is known."""

    place: SecondPlace
    state: CopyState
    at: datetime | None


def copy_to_second(backup: BackupInfo, book_path: Path, place: SecondPlace) -> CopyOutcome:
    """Copy, read back, compare, rename; then let go of the oldest as in the first place. Does not raise."""
    target = place.folder_for(book_path)
    try:
        state = _refused(book_path, place)
        if state is None:
            target.mkdir(exist_ok=True)
            _copy(backup.path, target / backup.path.name)
            let_go_of_old(target, book_path.stem, backup.reason, keep=target / backup.path.name)
            return CopyOutcome(place, CopyState.COPIED, backup.at)
    except OSError as error:
        state = _state_of(file_error(error, target), place)
    except BookError as error:
        state = _state_of(error, place)
    return CopyOutcome(place, state, _newest_at(target, book_path.stem))


def listed_in_second(book_path: Path, place: SecondPlace) -> list[BackupInfo]:
    """Newest first; none where the folder is not there or cannot be read."""
    with contextlib.suppress(OSError):
        return listed(place.folder_for(book_path), book_path.stem)
    return []


def is_first_place(folder: Path, book_path: Path) -> bool:
    """Whether a folder is the book's own or that of its first backups, or lies in the latter."""
    chosen, first = folder.resolve(), folder_of(book_path).resolve()
    return chosen in (first.parent, first) or first in chosen.parents


def _refused(book_path: Path, place: SecondPlace) -> CopyState | None:
    if not place.folder.is_dir():
        return CopyState.NOT_THERE
    return CopyState.SAME_PLACE if is_first_place(place.folder, book_path) else None


def _copy(source: Path, target: Path) -> None:
    """Raises OSError, BookError. No partial file stays behind, nor one that a copy cut short has left."""
    if target.exists() and target.stat().st_size == source.stat().st_size:
        return
    _clear(target.parent)
    partial = target.with_suffix(".partial")
    try:
        shutil.copyfile(source, partial)
        sync(partial)
        if check_copy(partial) != check_copy(source):
            raise BookError("BACKUP_FAILED", path=str(target), detail="row counts differ")
        replace_when_free(partial, target, PAUSES_S, _may_be_held)
        sync_folder(target.parent)
    finally:
        _clear(target.parent)


def _clear(folder: Path) -> None:
    for left in folder.glob("*.partial*"):
        # What kept us from writing it may keep us from removing it; the next copy tries again.
        with contextlib.suppress(OSError):
            left.unlink()


def _may_be_held(error: OSError) -> bool:
    return isinstance(error, PermissionError)


def _state_of(error: BookError, place: SecondPlace) -> CopyState:
    if not os.path.isdir(place.folder):  # noqa: PTH112 - Path.is_dir raises where a share is gone
        return CopyState.NOT_THERE
    known = {
        "DISK_FULL": CopyState.FULL,
        "READ_ONLY_FOLDER": CopyState.READ_ONLY,
        "READ_ONLY_BOOK": CopyState.READ_ONLY,
    }
    return known.get(error.code, CopyState.UNSOUND)


def _newest_at(folder: Path, stem: str) -> datetime | None:
    with contextlib.suppress(OSError):
        return next((info.at for info in listed(folder, stem)), None)
    return None
