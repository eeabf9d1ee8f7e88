"""What the funnel shows while the book holds no deals: what belongs here, and the two ways to get it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.icons import icon, pixmap
from app.ui.theme import Theme

PICTURE = 44
SIDE = 36


class EmptyBoard(QWidget):
    new_asked = Signal()
    import_asked = Signal()

    def __init__(self, theme: Theme, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = QFrame(self)
        card.setProperty("role", "card")
        card.setFixedWidth(max(480, theme.body * 38))
        picture = QLabel(card)
        picture.setPixmap(pixmap("funnel", theme.muted, PICTURE, self.devicePixelRatioF()))
        heading = QLabel(translate("Funnel", "No deals yet"), card)
        heading.setProperty("role", "heading")
        text = QLabel(
            translate(
                "Funnel",
                "Deals on their way through the seven stages belong here, from target account to collected payment. "
                "Type the first one, or import the list you have: csv and Excel files from any CRM are read.",
            ),
            card,
        )
        text.setWordWrap(True)
        text.setFixedWidth(card.width() - 2 * SIDE)
        text.setMinimumHeight(text.heightForWidth(card.width() - 2 * SIDE))
        self.new = QPushButton(translate("Funnel", "&New deal"), card)
        self.new.setProperty("role", "primary")
        self.new.clicked.connect(self.new_asked)
        self.bring = QPushButton(icon("import", theme.text), translate("Funnel", "&Import a file…"), card)
        self.bring.clicked.connect(self.import_asked)
        for button in (self.new, self.bring):
            button.setEnabled(not read_only)
        self._fill(card, (picture, heading, text), theme.margin)
        around = QVBoxLayout(self)
        around.addStretch(2)
        around.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        around.addStretch(3)

    def _fill(self, card: QFrame, labels: Iterable[QLabel], gap: int) -> None:
        inside = QVBoxLayout(card)
        inside.setContentsMargins(SIDE, 32, SIDE, 32)
        inside.setSpacing(gap)
        for label in labels:
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            inside.addWidget(label)
        ways = QHBoxLayout()
        ways.addStretch(1)
        ways.addWidget(self.new)
        ways.addWidget(self.bring)
        ways.addStretch(1)
        inside.addLayout(ways)
