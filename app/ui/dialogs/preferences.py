"""Preferences: how the program looks on this computer, and the settings kept in the book."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.terms import DisplayUnit
from app.ui.error_box import show_error
from app.ui.formats import month_name
from app.ui.i18n import translate
from app.ui.labels import unit_name
from app.ui.settings import TEXT_SIZES, UserSettings
from app.ui.theme import Theme, ThemeChoice

if TYPE_CHECKING:
    from app.services.book_settings import SettingsService
    from app.services.scope import Scope
    from app.ui.page_context import PageContext
    from app.ui.shell.workspace import Workspace


class PreferencesDialog(QDialog):
    def __init__(
        self,
        settings: UserSettings,
        book: SettingsService | None,
        theme: Theme,
        *,
        writable: bool,
        ask_methods: Callable[[QWidget], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """ask_methods(parent) opens the settings of the methods, which are applied by themselves; None: no book is open."""
        super().__init__(parent)
        self.setWindowTitle(translate("Preferences", "Preferences"))
        self._settings = settings
        self._writable = writable
        self._ask_methods = ask_methods
        self.language, self.theme, self.text_size = QComboBox(), QComboBox(), QComboBox()
        self.unit, self.first_month = QComboBox(), QComboBox()
        self.methods = QPushButton(translate("MethodSettings", "Settings of the &methods…"))
        self.methods.setAutoDefault(False)
        self.methods.setEnabled(ask_methods is not None)
        self.methods.clicked.connect(self._on_methods)
        card = QFrame()
        card.setProperty("role", "card")
        card.setLayout(self._form(book, theme))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(card)
        layout.addWidget(buttons)

    @classmethod
    def change(cls, workspace: Workspace) -> None:
        """Ask, then apply: the book's settings first, because a change of look makes the window anew."""
        context, window = workspace.context, workspace.window
        service = context.services.settings if context else None
        writable = context is not None and not context.services.read_only
        ask = partial(ask_methods, context, workspace.scope) if context is not None else None
        theme = workspace.shell.theme
        dialog = cls(workspace.settings, service, theme, writable=writable, ask_methods=ask, parent=window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            if service is not None and writable:
                dialog.apply_to_book(service, window)
            workspace.look.set(*dialog.look())
        dialog.deleteLater()

    def look(self) -> tuple[str, ThemeChoice, int]:
        """Language choice, theme choice, text size in percent."""
        return (
            str(self.language.currentData()),
            cast(ThemeChoice, self.theme.currentData()),
            int(self.text_size.currentData()),
        )

    def book_changes(self, book: SettingsService) -> dict[str, str]:
        """What was chosen here and differs from the book: key -> stored text."""
        in_force = {row.key: row.value for row in book.rows()}
        chosen = {
            "display_unit": str(self.unit.currentData()),
            "fiscal_first_month": str(self.first_month.currentData()),
        }
        return {key: text for key, text in chosen.items() if text not in (in_force[key], self._offered[key])}

    def apply_to_book(self, book: SettingsService, parent: QWidget) -> None:
        """Each change is an undo step of its own."""
        try:
            for key, text in self.book_changes(book).items():
                book.set(key, text)
        except AppError as error:
            show_error(parent, error)

    def _form(self, book: SettingsService | None, theme: Theme) -> QFormLayout:
        system = translate("Preferences", "As the system")
        themes = (
            (system, "system"),
            (translate("Preferences", "Light"), "light"),
            (translate("Preferences", "Dark"), "dark"),
        )
        _fill(self.theme, themes, self._settings.theme)
        _fill(
            self.language,
            ((system, "system"), ("English", "en"), ("简体中文", "zh_CN")),
            self._settings.language_choice,
        )
        _fill(self.text_size, [(f"{size}%", size) for size in TEXT_SIZES], self._settings.text_percent)
        _fill(self.unit, [(unit_name(unit), unit.value) for unit in DisplayUnit], book and book.display_unit.value)
        _fill(self.first_month, [(month_name(m), m) for m in range(1, 13)], book and book.fiscal_first_month)
        self._offered = {
            "display_unit": str(self.unit.currentData()),
            "fiscal_first_month": str(self.first_month.currentData()),
        }
        form = QFormLayout()
        form.setContentsMargins(16, 16, 16, 16)
        form.setVerticalSpacing(10)
        form.addRow(_muted(translate("Preferences", "On this computer")))
        form.addRow(translate("Preferences", "&Language"), self.language)
        form.addRow(translate("Preferences", "&Theme"), self.theme)
        form.addRow(translate("Preferences", "Te&xt size"), self.text_size)
        form.addRow(_muted(translate("Preferences", "In this book, for everyone who opens it")))
        form.addRow(translate("Preferences", "&Unit of amounts"), self.unit)
        form.addRow("", _muted(translate("Preferences", "English has no word for 万 and shows k and M instead.")))
        form.addRow(translate("Preferences", "&First month of the fiscal year"), self.first_month)
        form.addRow("", self.methods)
        form.addRow(
            "", _muted(translate("MethodSettings", "Limits, weights and odds of every method, with their sources."))
        )
        for combo in (self.language, self.theme, self.text_size, self.unit, self.first_month):
            combo.setMinimumWidth(theme.body * 22)
        for combo in (self.unit, self.first_month):
            combo.setEnabled(self._writable)
        return form

    def _on_methods(self) -> None:
        if self._ask_methods is not None:
            self._ask_methods(self)


def ask_methods(context: PageContext, scope: Scope, parent: QWidget) -> None:
    from app.ui.dialogs.method_settings import open_method_settings

    open_method_settings(parent, context, scope)


def _fill(combo: QComboBox, choices: Iterable[tuple[str, object]], chosen: object) -> None:
    for text, value in choices:
        combo.addItem(text, value)
    combo.setCurrentIndex(max(combo.findData(chosen), 0))


def _muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "muted")
    label.setWordWrap(True)
    return label
