"""What a tab shows while it has nothing to show: what belongs here, and the two ways to get it."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.icons import icon, pixmap
from app.ui.theme import Theme

PICTURE = 44
SIDE = 36


class EmptyWords(Struct, frozen=True):
    """`type_it` and `bring_it` are the texts of the two buttons, mnemonics included."""

    icon: str
    heading: str
    text: str
    type_it: str
    bring_it: str


class EmptyState(QWidget):
    new_asked = Signal()
    import_asked = Signal()

    def __init__(self, words: EmptyWords, theme: Theme, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = QFrame(self)
        card.setProperty("role", "card")
        card.setFixedWidth(max(500, theme.body * 39))
        picture = QLabel(card)
        picture.setPixmap(pixmap(words.icon, theme.muted, PICTURE, self.devicePixelRatioF()))
        heading = QLabel(words.heading, card)
        heading.setProperty("role", "heading")
        text = QLabel(words.text, card)
        text.setWordWrap(True)
        text.setFixedWidth(card.width() - 2 * SIDE)
        text.setMinimumHeight(text.heightForWidth(card.width() - 2 * SIDE))
        self.bring = QPushButton(icon("import", theme.on_accent), words.bring_it, card)
        self.bring.setProperty("role", "primary")
        self.new = QPushButton(words.type_it, card)
        self.bring.clicked.connect(self.import_asked)
        self.new.clicked.connect(self.new_asked)
        for button in (self.bring, self.new):
            button.setEnabled(not read_only)
        self._fill(card, (picture, heading, text), theme.margin)
        around = QVBoxLayout(self)
        around.addStretch(2)
        around.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        around.addStretch(3)

    def _fill(self, card: QFrame, labels: tuple[QLabel, ...], gap: int) -> None:
        inside = QVBoxLayout(card)
        inside.setContentsMargins(SIDE, 32, SIDE, 32)
        inside.setSpacing(gap)
        for label in labels:
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            inside.addWidget(label)
        ways = QHBoxLayout()
        ways.addStretch(1)
        ways.addWidget(self.bring)
        ways.addWidget(self.new)
        ways.addStretch(1)
        inside.addLayout(ways)
