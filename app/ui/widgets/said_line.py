"""What is said about a card or a field, in a label of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget


class SaidLine(QLabel):
    """There only while there is something to say. role: "error" for what was refused, else as of any label."""

    def __init__(self, role: str = "error", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.hide()

    def say(self, *texts: str) -> None:
        """Blank ones are passed over."""
        self.setText(" · ".join(text for text in texts if text))
        self.setVisible(bool(self.text()))


def muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "muted")
    return label
