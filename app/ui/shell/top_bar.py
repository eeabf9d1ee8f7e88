"""The bar on top: menu, book, filter, search, undo and redo, export, weekly review."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.overrides import override
from app.ui.shell.scope_bar import ScopeBar
from app.ui.shell.search_box import SearchBox
from app.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from app.ui.actions import WindowActions

NARROWEST_NAME = 90


class ElidedLabel(QLabel):
    """A name that gives way, with an ellipsis, where the bar is short of room."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""

    def show_name(self, name: str) -> None:
        self._whole = name
        self.ensurePolished()
        self.setMaximumWidth(self.fontMetrics().horizontalAdvance(name) + 4)
        self.setText(name)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(NARROWEST_NAME, self.maximumWidth()), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width()))


class TopBar(QFrame):
    """Painted first without icons and commands; `use_actions` gives it both."""

    def __init__(self, theme: Theme, formats: Formats, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "bar")
        self.menu_button, self._undo, self._redo, self.export_button = (QToolButton() for _ in range(4))
        self.menu_button.setProperty("role", "flat")
        self.menu_button.setText("≡")
        for button in (self._undo, self._redo):
            button.setProperty("role", "icon")
        self.export_button.setProperty("role", "menu")
        self.export_button.setText(translate("Shell", "Export"))
        self.review = QPushButton(translate("Shell", "Review slides"))
        self.present = QPushButton(translate("Shell", "Present F5"))
        self.present.setProperty("role", "primary")
        self.book = ElidedLabel()
        self.book.setProperty("role", "name")
        self.scope = ScopeBar(formats, today, self)
        self.search = SearchBox(self)
        self._lay_out()
        self.set_book("")

    def use_actions(self, actions: WindowActions) -> None:
        """Menus, commands and icons. The first svg loads a Qt plug-in: not before the first paint."""
        from app.ui.icons import icon

        theme = self._theme
        self.menu_button.setText("")
        _give_menu(self.menu_button, actions.main_menu, translate("Shell", "Menu (F10)"))
        _give_menu(self.export_button, actions.export_menu, translate("Shell", "Write a file (Ctrl+E)"))
        self._undo.setDefaultAction(actions.undo)
        self._redo.setDefaultAction(actions.redo)
        self.review.clicked.connect(actions.review.trigger)
        self.review.setToolTip(actions.review.toolTip())
        self.present.clicked.connect(actions.present.trigger)
        self.present.setToolTip(actions.present.toolTip())
        self.menu_button.setIcon(icon("menu", theme.text))
        actions.undo.setIcon(icon("undo", theme.text, theme.disabled))
        actions.redo.setIcon(icon("redo", theme.text, theme.disabled))
        self.present.setIcon(icon("play", theme.on_accent, theme.disabled))
        self.search.set_icon(icon("search", theme.muted, theme.disabled))

    def set_book(self, file_name: str) -> None:
        """An empty name: no book is open, only the menu is of use."""
        self.book.show_name(file_name)
        buttons = (self._undo, self._redo, self.export_button, self.review, self.present)
        for widget in (self.book, self.scope, self.search, *buttons):
            widget.setVisible(bool(file_name))

    def set_ready(self, ready: bool) -> None:
        """Before the book's services are there, its filter waits."""
        self.scope.setEnabled(ready)
        self.export_button.setEnabled(ready)
        self.review.setEnabled(ready)
        self.present.setEnabled(ready)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 6, 12, 6)
        layout.setSpacing(8)
        for widget in (self.menu_button, self.book, self.scope):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.search, 3)
        for button in (self._undo, self._redo, self.export_button, self.review, self.present):
            layout.addWidget(button)


def _give_menu(button: QToolButton, menu: QMenu, tip: str) -> None:
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
