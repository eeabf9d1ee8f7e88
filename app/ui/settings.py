"""What the program remembers for its user, outside any book: an ini file in the user's configuration folder."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, cast
from zlib import crc32

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from app.ui.i18n import LANGUAGES, Language, system_language
from app.ui.own_folders import usable

if TYPE_CHECKING:
    from app.ui.theme import ThemeChoice

RECENT_KEPT = 8
TEXT_SIZES = (100, 110, 125, 150, 175, 200)
THEME_CHOICES: tuple[ThemeChoice, ...] = ("system", "light", "dark")


class UserSettings:
    """Values are written at once; a value of a kind we do not understand counts as not set."""

    def __init__(self, path: Path | None = None) -> None:
        self._store = QSettings(str(path or config_folder() / "settings.ini"), QSettings.Format.IniFormat)

    @property
    def language(self) -> Language:
        """The language to use: the chosen one, else the system's."""
        return system_language() if self.language_choice == "system" else cast(Language, self.language_choice)

    @property
    def language_choice(self) -> str:
        """A language, or the word system."""
        choice = self.text("language")
        return choice if choice in LANGUAGES else "system"

    @language_choice.setter
    def language_choice(self, choice: str) -> None:
        self.put("language", choice)

    @property
    def theme(self) -> ThemeChoice:
        choice = self.text("theme")
        return next((known for known in THEME_CHOICES if known == choice), "system")

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self.put("theme", choice)

    @property
    def text_percent(self) -> int:
        """100 to 200."""
        return min(max(self.whole("text_percent", 100), TEXT_SIZES[0]), TEXT_SIZES[-1])

    @text_percent.setter
    def text_percent(self, percent: int) -> None:
        self.put("text_percent", percent)

    @property
    def recent_books(self) -> list[Path]:
        """Newest first, missing ones included: a book on a drive that is not plugged in is still known."""
        return [Path(text) for text in self.text("recent_books").split("\n") if text]

    def add_recent(self, book: Path) -> None:
        paths = [book, *(path for path in self.recent_books if path != book)]
        self.put("recent_books", "\n".join(str(path) for path in paths[:RECENT_KEPT]))

    @property
    def second_backup_folder(self) -> Path | None:
        """Where backups of every book opened here are copied to as well; None: nowhere, the default."""
        folder = self.text("second_backup/folder")
        return Path(folder) if folder else None

    @second_backup_folder.setter
    def second_backup_folder(self, folder: Path | None) -> None:
        self.put("second_backup/folder", "" if folder is None else str(folder))

    def book_mark(self, book: Path) -> str:
        """Eight letters that no other book has, of this computer or of another that copies to the same folder."""
        computer = self.text("computer")
        if not computer:
            computer = f"{time.time_ns():x}"
            self.put("computer", computer)
        place = os.path.normcase(book.absolute())
        return f"{crc32(f'{computer} {place}'.encode()):08x}"

    def last_copied(self, mark: str) -> str:
        """ISO moment of the newest backup of the marked book that was copied; "" for none."""
        return self.text(f"second_backup/copied_{mark}")

    def set_last_copied(self, mark: str, moment: str) -> None:
        self.put(f"second_backup/copied_{mark}", moment)

    def text(self, key: str, default: str = "") -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) else default

    def whole(self, key: str, default: int) -> int:
        text = str(self._store.value(key, ""))
        return int(text) if text.lstrip("-").isdigit() else default

    def state(self, key: str) -> QByteArray | None:
        """What saveGeometry() or QSplitter.saveState() gave."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else None

    def put(self, key: str, value: object) -> None:
        self._store.setValue(key, value)

    def sync(self) -> None:
        self._store.sync()


def config_folder() -> Path:
    """For settings: the user's, or a temporary one where that cannot be written."""
    return usable(kept_folders()[0])


def data_folder() -> Path:
    """For logs and caches, likewise."""
    return usable(kept_folders()[1])


def kept_folders() -> list[Path]:
    """The user's folders for settings and for logs and caches, writable or not; also on a machine that never ran the program."""
    places = QStandardPaths.StandardLocation
    return [
        Path(QStandardPaths.writableLocation(place))
        for place in (places.AppConfigLocation, places.AppLocalDataLocation)
    ]


def books_folder() -> Path:
    """Where dialogs start: the user's documents, or the home folder where there are none yet."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()
