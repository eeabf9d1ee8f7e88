"""Backups of the open book: once a day, before every import, and when asked for."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from app.storage import backup
from app.storage.backup import BackupInfo
from app.storage.book import Book


class BackupService:
    def __init__(self, book: Book) -> None:
        self._book = book

    def back_up(self, reason: str, folder: Path | None = None, now: datetime | None = None) -> BackupInfo:
        """Make and check a backup. reason: one word kept in its name (daily, import, manual).

        Raises BookError BACKUP_FAILED, DISK_FULL, READ_ONLY_FOLDER.
        """
        return backup.back_up(self._book, folder or self._folder, reason, now or datetime.now())

    def daily(self, today: date) -> BackupInfo | None:
        """Today's first backup; None if there is one already or the book is open read-only."""
        if self._book.read_only or any(info.reason == "daily" and info.at.date() == today for info in self.all()):
            return None
        now = datetime.now().time()
        return self.back_up("daily", now=datetime.combine(today, now))

    def newest(self) -> BackupInfo | None:
        return next(iter(self.all()), None)

    def all(self) -> list[BackupInfo]:
        """Newest first."""
        return backup.listed(self._folder, self._book.path.stem)

    @property
    def _folder(self) -> Path:
        return backup.folder_of(self._book.path)
