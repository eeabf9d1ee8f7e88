"""What the portfolio shows while the book holds no customers: what belongs here, and the two ways to get it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.icons import icon, pixmap
from app.ui.theme import Theme

PICTURE = 44


class EmptyPortfolio(QWidget):
    new_asked = Signal()
    import_asked = Signal()

    def __init__(self, theme: Theme, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = QFrame(self)
        card.setProperty("role", "card")
        card.setFixedWidth(max(500, theme.body * 39))
        picture = QLabel(card)
        picture.setPixmap(pixmap("quadrant", theme.muted, PICTURE, self.devicePixelRatioF()))
        heading = QLabel(translate("Portfolio", "No customers yet"), card)
        heading.setProperty("role", "heading")
        text = QLabel(
            translate(
                "Portfolio",
                "Your customers belong here. With the potential of each per year and your sales to it, the chart shows "
                "where to attack, what to defend and what to leave. Import the list you have (csv or Excel from any CRM), "
                "or type the first one.",
            ),
            card,
        )
        self.bring = QPushButton(icon("import", theme.on_accent), translate("Portfolio", "&Import a file…"), card)
        self.bring.setProperty("role", "primary")
        self.new = QPushButton(translate("Portfolio", "New &customer"), card)
        self.bring.clicked.connect(self.import_asked)
        self.new.clicked.connect(self.new_asked)
        for button in (self.bring, self.new):
            button.setEnabled(not read_only)
        self._lay_out(card, (picture, heading, text), theme.margin)

    def _lay_out(self, card: QFrame, labels: tuple[QLabel, QLabel, QLabel], spacing: int) -> None:
        inside = QVBoxLayout(card)
        inside.setContentsMargins(36, 32, 36, 32)
        inside.setSpacing(spacing)
        for label in labels:
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(label is labels[-1])
            inside.addWidget(label)
        ways = QHBoxLayout()
        ways.addStretch(1)
        for button in (self.bring, self.new):
            ways.addWidget(button)
        ways.addStretch(1)
        inside.addLayout(ways)
        around = QVBoxLayout(self)
        around.addStretch(2)
        # no alignment here: it would keep the text's height from following its width
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        around.addLayout(middle)
        around.addStretch(3)
