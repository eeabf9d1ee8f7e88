"""The second folder of the backups: told to the open book, what came of the last copy remembered and put into words."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ui import background
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.settings import UserSettings

if TYPE_CHECKING:
    from app.services.backups import BackupService, CopyOutcome

_REASONS = {
    "NOT_THERE": QT_TRANSLATE_NOOP("SecondBackup", "it is not there"),
    "SAME_PLACE": QT_TRANSLATE_NOOP("SecondBackup", "the book's own backups lie there"),
    "READ_ONLY": QT_TRANSLATE_NOOP("SecondBackup", "nothing can be written there"),
    "FULL": QT_TRANSLATE_NOOP("SecondBackup", "its disk is full"),
    "UNSOUND": QT_TRANSLATE_NOOP("SecondBackup", "the copy did not pass its check"),
}


class SecondCopies(QObject):
    """Lives as long as the window, because a copy may end after its book was shown anew. changed() after every copy."""

    changed = Signal()
    _told = Signal(object)

    def __init__(self, settings: UserSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._backups: BackupService | None = None
        self._mark = ""
        self._outcome: CopyOutcome | None = None
        self._told.connect(self._on_told)

    @property
    def backups(self) -> BackupService | None:
        """Of the open book."""
        return self._backups

    @property
    def folder(self) -> Path | None:
        return self._settings.second_backup_folder

    @property
    def last_copied(self) -> datetime | None:
        """Of the newest backup of the open book that lies there, as far as this computer knows."""
        text = self._settings.last_copied(self._mark) if self._mark else ""
        return datetime.fromisoformat(text) if text else None

    @property
    def problem(self) -> str:
        """Why the last backup was not copied, in one sentence; "" if it was, or is not to be."""
        state = self._outcome.state if self._outcome is not None and self.folder is not None else "COPIED"
        if state == "COPIED":
            return ""
        text = translate("SecondBackup", "Backup not copied to the second folder: {why}")
        return text.format(why=translate("SecondBackup", _REASONS[state]))

    def follow(self, backups: BackupService, book: Path) -> None:
        """The open book, again each time it is shown anew."""
        if backups is not self._backups:
            self._outcome = None
        self._backups, self._mark = backups, self._settings.book_mark(book)
        self._keep()

    def leave(self) -> None:
        """No book is open."""
        self._backups, self._mark, self._outcome = None, "", None

    def choose(self, folder: Path | None) -> None:
        """From now on copy there; the newest backup of the open book goes there at once, beside the GUI thread."""
        if folder == self.folder:
            return
        self._settings.second_backup_folder = folder
        self._outcome = None
        if self._mark:
            self._settings.set_last_copied(self._mark, "")
        self._keep()
        backups = self._backups
        if folder is not None and backups is not None:
            background.run(lambda _: backups.copy_newest(), None, None, self)
        self.changed.emit()

    def _keep(self) -> None:
        from app.services.backups import SecondPlace

        if self._backups is not None:
            place = SecondPlace(self.folder, self._mark) if self.folder is not None else None
            self._backups.keep_second(place, self._told.emit)

    def _on_told(self, outcome: CopyOutcome) -> None:
        if self._mark != outcome.place.mark or self.folder != outcome.place.folder:
            return
        self._outcome = outcome
        if outcome.at is not None:
            self._settings.set_last_copied(self._mark, outcome.at.isoformat())
        self.changed.emit()
