"""Preferences: how the program looks on this computer, where backups lie, and the settings kept in the book."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.methods.settings_defaults import SETTING_DEFAULTS
from app.terms import DisplayUnit
from app.ui.dialogs.preferences_backup import BackupPlaces
from app.ui.dialogs.preferences_rows import ChoiceRow, heading, named, remark
from app.ui.error_box import show_error
from app.ui.formats import month_name
from app.ui.i18n import translate
from app.ui.labels import unit_name
from app.ui.screens import screen_of
from app.ui.settings import TEXT_SIZES, UserSettings
from app.ui.shell.second_copies import SecondCopies
from app.ui.theme import Theme, ThemeChoice

if TYPE_CHECKING:
    from app.services.book_settings import SettingsService
    from app.services.scope import Scope
    from app.ui.page_context import PageContext
    from app.ui.shell.workspace import Workspace

FIELD_WIDTH = 22
"""In text sizes."""

PART_OF_SCREEN = 0.94


class PreferencesDialog(QDialog):
    """Every value with its default and the way back to it. Nothing is written before it is accepted and applied."""

    def __init__(
        self,
        second: SecondCopies,
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
        self._ask_methods = ask_methods
        self.places = BackupPlaces(second, self)
        self._look_rows = _look_rows(settings)
        self._book_rows = _book_rows(book)
        for row in self._book_rows.values():
            row.set_writable(writable)
        self._offered = self._in_rows()
        self.methods = QPushButton(translate("MethodSettings", "Settings of the &methods…"))
        self.methods.setAutoDefault(False)
        self.methods.setEnabled(ask_methods is not None)
        self.methods.clicked.connect(self._on_methods)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        card, area = self._card(theme), QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(card)
        layout.addWidget(area)
        layout.addWidget(buttons)
        self._make_room(card, area, theme)
        self._look_rows["language"].combo.setFocus()

    @classmethod
    def change(cls, workspace: Workspace) -> None:
        """Ask, then apply: the book's settings first, because a change of look makes the window anew."""
        context, window = workspace.context, workspace.window
        service = context.services.settings if context else None
        writable = context is not None and not context.services.read_only
        ask = partial(ask_methods, context, workspace.scope) if context is not None else None
        theme = workspace.shell.theme
        second, settings = workspace.second, workspace.settings
        dialog = cls(second, settings, service, theme, writable=writable, ask_methods=ask, parent=window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            if service is not None and writable:
                dialog.apply_to_book(service, window)
            dialog.places.apply()
            workspace.look.set(*dialog.look())
        dialog.deleteLater()

    def row(self, key: str) -> ChoiceRow:
        """Of language, theme, text_size, display_unit or fiscal_first_month."""
        return self._look_rows[key] if key in self._look_rows else self._book_rows[key]

    def look(self) -> tuple[str, ThemeChoice, int]:
        """Language choice, theme choice, text size in percent."""
        language, theme, text_size = (row.combo.currentData() for row in self._look_rows.values())
        return str(language), cast(ThemeChoice, theme), int(text_size)

    def book_changes(self, book: SettingsService) -> dict[str, str]:
        """What was chosen here and differs from the book: key -> stored text."""
        in_force = {row.key: row.value for row in book.rows()}
        return {key: text for key, text in self._in_rows().items() if text not in (in_force[key], self._offered[key])}

    def apply_to_book(self, book: SettingsService, parent: QWidget) -> None:
        """Each change is an undo step of its own."""
        try:
            for key, text in self.book_changes(book).items():
                book.set(key, text)
        except AppError as error:
            show_error(parent, error)

    def _in_rows(self) -> dict[str, str]:
        return {key: str(row.combo.currentData()) for key, row in self._book_rows.items()}

    def _card(self, theme: Theme) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        card.setLayout(self._grid(theme))
        return card

    def _make_room(self, card: QFrame, area: QScrollArea, theme: Theme) -> None:
        """For all of it, as far as the screen goes: the largest text may need more. Sizes are true once it is styled."""
        for widget in self.findChildren(QWidget):
            widget.ensurePolished()
        screen = screen_of(self).availableSize() * PART_OF_SCREEN
        wanted = card.sizeHint() + QSize(area.verticalScrollBar().sizeHint().width(), 2)
        area.setMinimumSize(wanted.boundedTo(screen - QSize(24, 4 * theme.body)))

    def _grid(self, theme: Theme) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(16, 16, 16, 16)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(1, min(theme.body * FIELD_WIDTH, screen_of(self).availableSize().width() // 3))
        grid.setColumnStretch(1, 1)
        _add_heading(grid, translate("Preferences", "On this computer"))
        for label, row in zip(_look_labels(), self._look_rows.values(), strict=True):
            _add_row(grid, label, row)
        _add_heading(grid, translate("Preferences", "Backups"))
        self.places.add_to(grid)
        _add_heading(grid, translate("Preferences", "In this book, for everyone who opens it"))
        unit, first_month = zip(_book_labels(), self._book_rows.values(), strict=True)
        _add_row(grid, *unit)
        words = translate("Preferences", "English has no word for 万 and shows k and M instead.")
        grid.addWidget(remark(words), grid.rowCount(), 1, 1, 2)
        _add_row(grid, *first_month)
        sources = translate("MethodSettings", "Limits, weights and odds of every method, with their sources.")
        at = grid.rowCount()
        grid.addWidget(self.methods, at, 1)
        grid.addWidget(remark(sources), at + 1, 1, 1, 2)
        return grid

    def _on_methods(self) -> None:
        if self._ask_methods is not None:
            self._ask_methods(self)


def ask_methods(context: PageContext, scope: Scope, parent: QWidget) -> None:
    from app.ui.dialogs.method_settings import open_method_settings

    open_method_settings(parent, context, scope)


def _look_labels() -> tuple[str, ...]:
    return (
        translate("Preferences", "&Language"),
        translate("Preferences", "&Theme"),
        translate("Preferences", "Te&xt size"),
    )


def _look_rows(settings: UserSettings) -> dict[str, ChoiceRow]:
    system = translate("Preferences", "As the system")
    languages = ((system, "system"), ("English", "en"), ("简体中文", "zh_CN"))
    light, dark = translate("Preferences", "Light"), translate("Preferences", "Dark")
    themes = ((system, "system"), (light, "light"), (dark, "dark"))
    sizes = [(f"{size}%", size) for size in TEXT_SIZES]
    return {
        "language": ChoiceRow(languages, settings.language_choice, "system"),
        "theme": ChoiceRow(themes, settings.theme, "system"),
        "text_size": ChoiceRow(sizes, settings.text_percent, TEXT_SIZES[0]),
    }


def _book_labels() -> tuple[str, ...]:
    return translate("Preferences", "&Unit of amounts"), translate("Preferences", "First month of the f&iscal year")


def _book_rows(book: SettingsService | None) -> dict[str, ChoiceRow]:
    """Named as the book's settings are. Values are kept as the book stores them; without a book the defaults stand."""
    own = {row.key: row.value for row in book.rows()} if book is not None else {}
    choices = {
        "display_unit": [(unit_name(unit), unit.value) for unit in DisplayUnit],
        "fiscal_first_month": [(month_name(month), str(month)) for month in range(1, 13)],
    }
    return {key: ChoiceRow(values, own.get(key), SETTING_DEFAULTS[key].default) for key, values in choices.items()}


def _add_heading(grid: QGridLayout, text: str) -> None:
    row = grid.rowCount()
    if row > 1:
        grid.setRowMinimumHeight(row, 8)
        row += 1
    grid.addWidget(heading(text), row, 0, 1, 3)


def _add_row(grid: QGridLayout, label: str, row: ChoiceRow) -> None:
    at = grid.rowCount()
    grid.addWidget(named(label, row.combo), at, 0)
    grid.addWidget(row.combo, at, 1)
    grid.addWidget(row.default, at, 2)
