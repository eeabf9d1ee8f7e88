"""No book is open: the ways to get one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.icons import icon
from app.ui.shell.empty_page import centre
from app.ui.theme import Theme

SHOWN_RECENT = 5


class WelcomePage(QWidget):
    new_wanted = Signal()
    open_wanted = Signal()
    demo_wanted = Signal()
    import_wanted = Signal()
    recent_chosen = Signal(object)

    def __init__(self, theme: Theme, recent: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._card = QFrame()
        self._card.setProperty("role", "card")
        self._card.setFixedWidth(max(640, theme.body * 50))
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(36, 32, 36, 28)
        inside.setSpacing(8)
        inside.addWidget(_label(translate("Welcome", "Fieldbook"), "title"))
        inside.addWidget(
            _label(
                translate(
                    "Welcome", "Customers, deals and plans of your region in one file on this computer. No network."
                ),
                "",
            )
        )
        inside.addSpacing(16)
        inside.addLayout(self._ways())
        self._add_recent(inside, recent)
        centre(self, self._card)

    def _ways(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        ways = (
            (
                "plus",
                translate("Welcome", "&New book…"),
                translate("Welcome", "An empty book to type into"),
                self.new_wanted,
            ),
            (
                "folder",
                translate("Welcome", "&Open a book…"),
                translate("Welcome", "A .fieldbook file, also one from a backup"),
                self.open_wanted,
            ),
            (
                "import",
                translate("Welcome", "&Import a file…"),
                translate("Welcome", "Customers or deals from Excel, csv or a CRM export, into a new book"),
                self.import_wanted,
            ),
            (
                "book",
                translate("Welcome", "&Demo book"),
                translate("Welcome", "A made-up region to try everything on"),
                self.demo_wanted,
            ),
        )
        for row, (picture, text, remark, signal) in enumerate(ways):
            button = QPushButton(text)
            button.setIcon(icon(picture, self._theme.on_accent if row == 0 else self._theme.accent))
            button.setIconSize(QSize(16, 16))
            button.setProperty("role", "primary" if row == 0 else "")
            button.clicked.connect(signal)
            if row == 0:
                self.setFocusProxy(button)
            grid.addWidget(button, row, 0)
            grid.addWidget(_label(remark, "muted"), row, 1)
        return grid

    def _add_recent(self, layout: QVBoxLayout, recent: Sequence[Path]) -> None:
        if not recent:
            return
        layout.addSpacing(16)
        layout.addWidget(_label(translate("Welcome", "Opened lately"), "heading"))
        for book in recent[:SHOWN_RECENT]:
            button = QPushButton(f"{book.name}   ·   {book.parent}".replace("&", "&&"))
            button.setProperty("role", "link")
            button.setProperty("book", str(book))
            button.clicked.connect(self._on_recent)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_recent(self) -> None:
        self.recent_chosen.emit(Path(self.sender().property("book")))


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label
