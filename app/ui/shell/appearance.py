"""In which language, theme and text size the window is made."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.terms import DisplayUnit
from app.ui.formats import Formats
from app.ui.i18n import Language, install_language
from app.ui.settings import UserSettings
from app.ui.shell.first_screen import remember_colours
from app.ui.theme import Theme, ThemeName, apply_theme, load_theme, system_theme


class Appearance:
    """`language` and `theme` given hold for this run, e.g. of `app render`; else the user's settings do."""

    def __init__(
        self, app: QApplication, settings: UserSettings, language: Language | None, theme: ThemeName | None
    ) -> None:
        self._app = app
        self._settings = settings
        self._fixed_language = language
        self._fixed_theme = theme

    @property
    def language(self) -> Language:
        return self._fixed_language or self._settings.language

    @property
    def follows_system(self) -> bool:
        return self._fixed_theme is None and self._settings.theme == "system"

    def formats(self, currency: str = "CNY", unit: DisplayUnit = DisplayUnit.WAN) -> Formats:
        """Of a book's currency and unit; the defaults are for a window without one."""
        return Formats(currency, unit, self.language)

    def apply(self) -> Theme:
        """Style the whole program as it is chosen now. Returns the theme as applied."""
        install_language(self._app, self.language)
        if self._fixed_theme is not None:
            return apply_theme(self._app, load_theme(self._fixed_theme))
        self._tell_system_theme()
        choice = self._settings.theme
        theme = load_theme(system_theme() if choice == "system" else choice)
        remember_colours(self._settings, theme)
        return apply_theme(self._app, theme, self._settings.text_percent / 100)

    def _tell_system_theme(self) -> None:
        """So that the window's own frame follows the choice; back to the system's where none was made."""
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        hints = self._app.styleHints()
        hints.blockSignals(True)  # our own choice is not news from the system
        hints.setColorScheme(schemes.get(self._settings.theme, Qt.ColorScheme.Unknown))
        hints.blockSignals(False)
