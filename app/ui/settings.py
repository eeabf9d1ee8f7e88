"""What the program remembers for its user, outside any book: an ini file in the user's configuration folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from app.ui.i18n import LANGUAGES, Language, system_language

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
    """Per-user folder for settings; also on a machine that never ran the program."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation))


def data_folder() -> Path:
    """Per-user folder for logs and caches."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))


def books_folder() -> Path:
    """Where dialogs start: the user's documents, or the home folder where there are none yet."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()
