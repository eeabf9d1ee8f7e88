"""Theme, language and text size: remembered, then announced once."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from app.ui.settings import TEXT_SIZES, UserSettings
from app.ui.theme import ThemeChoice


class LookCommands(QObject):
    changed = Signal()

    def __init__(self, settings: UserSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings

    def choose_theme(self, action: QAction) -> None:
        self.set(self._settings.language_choice, cast(ThemeChoice, action.data()), self._settings.text_percent)

    def choose_language(self, action: QAction) -> None:
        self.set(str(action.data()), self._settings.theme, self._settings.text_percent)

    def larger(self) -> None:
        self._resize(next((size for size in TEXT_SIZES if size > self._settings.text_percent), TEXT_SIZES[-1]))

    def smaller(self) -> None:
        below = [size for size in TEXT_SIZES if size < self._settings.text_percent]
        self._resize(below[-1] if below else TEXT_SIZES[0])

    def normal_size(self) -> None:
        self._resize(TEXT_SIZES[0])

    def set(self, language_choice: str, theme: ThemeChoice, text_percent: int) -> None:
        old = self._settings
        if (old.language_choice, old.theme, old.text_percent) == (language_choice, theme, text_percent):
            return
        old.language_choice = language_choice
        old.theme = theme
        old.text_percent = text_percent
        self.changed.emit()

    def _resize(self, percent: int) -> None:
        self.set(self._settings.language_choice, self._settings.theme, percent)
