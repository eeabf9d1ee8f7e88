"""What a tab shows whose room is not built yet: what will belong here, and that it is not here yet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.icons import pixmap
from app.ui.theme import Theme

ICON_SIZE = 40


class EmptyPage(QWidget):
    """Icon, title, text and a remark in a card in the middle."""

    def __init__(
        self, theme: Theme, icon: str, title: str, text: str, remark: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        card = QFrame()
        card.setProperty("role", "card")
        card.setFixedWidth(max(460, theme.body * 36))
        picture = QLabel()
        picture.setPixmap(pixmap(icon, theme.muted, ICON_SIZE, self.devicePixelRatioF()))
        heading, body, note = QLabel(title), QLabel(text), QLabel(remark)
        heading.setProperty("role", "heading")
        note.setProperty("role", "muted")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(32, 28, 32, 28)
        inside.setSpacing(12)
        for label in (picture, heading, body, note):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(label is not picture)
            inside.addWidget(label)
        centre(self, card)


def centre(page: QWidget, card: QWidget) -> None:
    """Without alignment flags: they would keep wrapped text from getting its height."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(card)
    row.addStretch(1)
    layout = QVBoxLayout(page)
    layout.addStretch(2)
    layout.addLayout(row)
    layout.addStretch(3)
