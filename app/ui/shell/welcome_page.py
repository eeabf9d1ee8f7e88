"""No book is open: the ways to get one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.icons import icon
from app.ui.shell.centred import centre
from app.ui.theme import Theme

SHOWN_RECENT = 5
PADDING = 36
EDGES = 'QPushButton { text-align: left; } QPushButton[role="link"] { margin-left: -5px; }'
"""Pictures under pictures, and links at the edge of the text."""


class WelcomePage(QWidget):
    new_wanted = Signal()
    open_wanted = Signal()
    demo_wanted = Signal()
    import_wanted = Signal()
    samples_wanted = Signal()
    recent_chosen = Signal(object)

    def __init__(self, theme: Theme, recent: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._card = QFrame()
        self._card.setProperty("role", "card")
        self._card.setStyleSheet(EDGES)
        self._card.setFixedWidth(max(640, theme.body * 50))
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(PADDING, 32, PADDING, 28)
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
        self._show_in_the_middle()

    def _show_in_the_middle(self) -> None:
        """At the largest text a small window has to be moved over it."""
        inside = QWidget()
        inside.setProperty("role", "plain")
        centre(inside, self._card)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _ways(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        new = translate("Welcome", "An empty book to type into")
        open_ = translate("Welcome", "A .fieldbook file, also one from a backup")
        import_ = translate("Welcome", "Customers or deals from Excel, csv or a CRM export, into a new book")
        demo = translate("Welcome", "A made-up region to try everything on")
        first = self._add_way(grid, "plus", translate("Welcome", "&New book…"), new, self.new_wanted)
        self._add_way(grid, "folder", translate("Welcome", "&Open a book…"), open_, self.open_wanted)
        self._add_way(grid, "import", translate("Welcome", "&Import a file…"), import_, self.import_wanted)
        self._add_samples(grid)
        self._add_way(grid, "book", translate("Welcome", "&Demo book"), demo, self.demo_wanted)
        first.setProperty("role", "primary")
        first.setIcon(icon("plus", self._theme.on_accent))
        self.setFocusProxy(first)
        return grid

    def _add_way(self, grid: QGridLayout, picture: str, text: str, remark: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.setIcon(icon(picture, self._theme.accent))
        button.setIconSize(QSize(self._theme.body + 3, self._theme.body + 3))
        button.clicked.connect(wanted)
        row = grid.rowCount()
        grid.addWidget(button, row, 0)
        grid.addWidget(_label(remark, "muted"), row, 1)
        return button

    def _add_samples(self, grid: QGridLayout) -> None:
        """Below the import that they are for."""
        self.samples = QPushButton(translate("Welcome", "&Sample files and templates for Excel…"))
        self.samples.setProperty("role", "link")
        self.samples.setToolTip(
            translate(
                "Welcome", "Customers, contacts, dealers, deals, visits and invoices with the headings the import knows"
            )
        )
        self.samples.clicked.connect(self.samples_wanted)
        grid.addWidget(self.samples, grid.rowCount(), 1, Qt.AlignmentFlag.AlignLeft)

    def _add_recent(self, layout: QVBoxLayout, recent: Sequence[Path]) -> None:
        if not recent:
            return
        layout.addSpacing(16)
        layout.addWidget(_label(translate("Welcome", "Opened lately"), "heading"))
        for book in recent[:SHOWN_RECENT]:
            layout.addLayout(self._recent_row(book))

    def _recent_row(self, book: Path) -> QHBoxLayout:
        """Name and folder, shortened in the middle where both do not fit."""
        button = QPushButton()
        room = self._card.width() - 2 * PADDING
        name = button.fontMetrics().elidedText(book.name, Qt.TextElideMode.ElideMiddle, room * 6 // 10)
        button.setText(name.replace("&", "&&"))
        button.setProperty("role", "link")
        button.setProperty("book", str(book))
        button.setToolTip(str(book))
        button.clicked.connect(self._on_recent)
        metrics = button.fontMetrics()
        left = room - metrics.horizontalAdvance(name) - 3 * self._theme.gap
        folder = _label(metrics.elidedText(str(book.parent), Qt.TextElideMode.ElideMiddle, left), "muted")
        folder.setWordWrap(False)
        folder.setToolTip(str(book))
        row = QHBoxLayout()
        row.setSpacing(self._theme.gap)
        row.addWidget(button)
        row.addWidget(folder, 1)
        return row

    def _on_recent(self) -> None:
        self.recent_chosen.emit(Path(self.sender().property("book")))


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label
