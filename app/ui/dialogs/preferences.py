"""Preferences: how the program looks on this computer, and the settings kept in the book."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.terms import DisplayUnit
from app.ui.dialogs.book_settings_table import BookSettingsTable
from app.ui.error_box import show_error
from app.ui.formats import month_name
from app.ui.i18n import translate
from app.ui.labels import unit_name
from app.ui.settings import TEXT_SIZES, UserSettings
from app.ui.theme import Theme, ThemeChoice

if TYPE_CHECKING:
    from app.services.book_settings import SettingsService
    from app.ui.shell.workspace import Workspace

BOOK_CHOICES = ("display_unit", "fiscal_first_month")
"""Shown as lists on the first page rather than in the table."""


class PreferencesDialog(QDialog):
    def __init__(
        self,
        settings: UserSettings,
        book: SettingsService | None,
        theme: Theme,
        *,
        writable: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Preferences", "Preferences"))
        self.resize(theme.body * 78, theme.body * 42)
        self._settings = settings
        self._writable = writable
        self.language, self.theme, self.text_size = QComboBox(), QComboBox(), QComboBox()
        self.unit, self.first_month = QComboBox(), QComboBox()
        self.table = BookSettingsTable(
            [row for row in book.rows() if row.key not in BOOK_CHOICES] if book else [], theme
        )
        pages = QTabWidget()
        pages.addTab(self._general_page(book), translate("Preferences", "&General"))
        pages.addTab(self._book_page(), translate("Preferences", "&Methods of this book"))
        pages.setTabEnabled(1, book is not None)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(pages)
        layout.addWidget(buttons)

    @classmethod
    def change(cls, workspace: Workspace) -> None:
        """Ask, then apply: the book's settings first, because a change of look makes the window anew."""
        context, window = workspace.context, workspace.window
        service = context.services.settings if context else None
        writable = context is not None and not context.services.read_only
        dialog = cls(workspace.settings, service, workspace.shell.theme, writable=writable, parent=window)
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

    def book_changes(self, book: SettingsService) -> dict[str, str | None]:
        """What differs from the book: key -> stored text, None for back to the default."""
        in_force = {row.key: row.value for row in book.rows()}
        chosen: dict[str, str | None] = {
            "display_unit": str(self.unit.currentData()),
            "fiscal_first_month": str(self.first_month.currentData()),
            **self.table.changes,
        }
        return {key: text for key, text in chosen.items() if text != in_force[key]}

    def apply_to_book(self, book: SettingsService, parent: QWidget) -> None:
        """Each change is an undo step of its own."""
        try:
            for key, text in self.book_changes(book).items():
                if text is None:
                    book.reset(key)
                else:
                    book.set(key, text)
        except AppError as error:
            show_error(parent, error)

    def _general_page(self, book: SettingsService | None) -> QWidget:
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
        page = QWidget()
        form = QFormLayout(page)
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
        for combo in (self.unit, self.first_month):
            combo.setEnabled(self._writable)
        return page

    def _book_page(self) -> QWidget:
        page = QWidget()
        refusal = QLabel()
        refusal.setProperty("role", "error")
        refusal.setWordWrap(True)
        self.table.refused.connect(refusal.setText)
        self.table.setEnabled(self._writable)
        reset = QPushButton(translate("Preferences", "&Back to the default"))
        reset.clicked.connect(self.table.reset_current)
        reset.setEnabled(self._writable)
        reset.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(reset)
        row.addWidget(refusal, 1)
        layout = QVBoxLayout(page)
        text = translate(
            "Preferences", "No method settles these figures for everyone. F2 edits a value; every change can be undone."
        )
        layout.addWidget(_muted(text))
        layout.addWidget(self.table)
        layout.addLayout(row)
        return page


def _fill(combo: QComboBox, choices: Iterable[tuple[str, object]], chosen: object) -> None:
    for text, value in choices:
        combo.addItem(text, value)
    combo.setCurrentIndex(max(combo.findData(chosen), 0))


def _muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "muted")
    label.setWordWrap(True)
    return label
