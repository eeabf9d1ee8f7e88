"""Backups of the open book: once a day, before every import, and when asked for; each copied to a second place if there is one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from app.storage import backup
from app.storage.backup import BackupInfo
from app.storage.backup_copy import (
    CopyOutcome,
    CopyState,
    SecondPlace,
    copy_to_second,
    is_first_place,
    listed_in_second,
)
from app.storage.book import Book

__all__ = ["BackupInfo", "BackupService", "CopyOutcome", "CopyState", "SecondPlace"]


class BackupService:
    def __init__(self, book: Book) -> None:
        self._book = book
        self._second: SecondPlace | None = None
        self._tell: Callable[[CopyOutcome], None] | None = None

    def keep_second(self, place: SecondPlace | None, tell: Callable[[CopyOutcome], None]) -> None:
        """From now on every backup is copied there too, None: nowhere.

        `tell` hears what came of each copy, in the thread that made the backup.
        """
        self._second, self._tell = place, tell

    def back_up(self, reason: str, folder: Path | None = None, now: datetime | None = None) -> BackupInfo:
        """Make and check a backup. reason: one word kept in its name (daily, import, manual).

        Raises BookError BACKUP_FAILED, DISK_FULL, READ_ONLY_FOLDER. What fails in the second place is told, not raised.
        """
        info = backup.back_up(self._book, folder or self.folder, reason, now or datetime.now())
        self._copy(info)
        return info

    def daily(self, today: date) -> BackupInfo | None:
        """Today's first backup; None if there is one already or the book is open read-only.

        What the second place lacks since its newest copy goes there, if that was not there when it was made.
        """
        if self._book.read_only:
            return None
        if any(info.reason == "daily" and info.at.date() == today for info in self.all()):
            self.copy_newest()
            return None
        now = datetime.now().time()
        return self.back_up("daily", now=datetime.combine(today, now))

    def copy_newest(self) -> None:
        """To the second place, e.g. one that was just chosen; tells what came of it."""
        newest = self.newest()
        if newest is not None:
            self._copy(newest)

    def newest(self) -> BackupInfo | None:
        return next(iter(self.all()), None)

    def all(self) -> list[BackupInfo]:
        """Newest first; those beside the book."""
        return backup.listed(self.folder, self._book.path.stem)

    def all_in_second(self) -> list[BackupInfo]:
        """Newest first. A share that is gone may take its time to say so: not for the GUI thread."""
        return listed_in_second(self._book.path, self._second) if self._second is not None else []

    def is_first_place(self, folder: Path) -> bool:
        """Whether copies in `folder` would lie where the backups lie already."""
        return is_first_place(folder, self._book.path)

    @property
    def folder(self) -> Path:
        """Of the first backups; it is made with the first of them."""
        return backup.folder_of(self._book.path)

    def _copy(self, wanted: BackupInfo) -> None:
        """Those made since the newest copy go along: of the days without the stick, and of an update of the book."""
        place, tell = self._second, self._tell
        if place is None or tell is None:
            return
        there = listed_in_second(self._book.path, place)
        since = [info for info in reversed(self.all()) if there and info.at > there[0].at and info != wanted]
        for info in (*since, wanted):
            outcome = copy_to_second(info, self._book.path, place)
            if outcome.state is not CopyState.COPIED:
                break
        tell(outcome)
