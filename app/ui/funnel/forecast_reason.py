"""One line that asks for the reason of what was typed, before it is saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from app.ui.i18n import translate


class ReasonBar(QFrame):
    """Hidden until it asks. Enter or Save hands the reason on, Esc or Cancel drops what was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._then: Callable[[str], None] | None = None
        self._back_to: QWidget | None = None
        self.question = QLabel()
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(translate("Forecast", "Reason, e.g. letter of intent signed"))
        self.save = QPushButton(translate("Forecast", "&Save"))
        self.save.setProperty("role", "primary")
        self.cancel = QPushButton(translate("Forecast", "Cancel"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self.question)
        row.addWidget(self.reason, 1)
        row.addWidget(self.save)
        row.addWidget(self.cancel)
        self.reason.textChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))
        self.save.clicked.connect(self._on_saved)
        self.cancel.clicked.connect(self.fold)
        self.hide()

    def ask(self, question: str, reason: str | None, then: Callable[[str], None], back_to: QWidget) -> None:
        """`reason`: what was given last time. `back_to` gets the keys afterwards."""
        self._then, self._back_to = then, back_to
        self.question.setText(question)
        self.reason.setAccessibleName(question)
        self.reason.setText(reason or "")
        self.save.setEnabled(bool(self.reason.text().strip()))
        self.show()
        self.reason.setFocus()
        self.reason.selectAll()

    def fold(self) -> None:
        """Nothing is saved."""
        self._then = None
        self.hide()
        if self._back_to is not None:
            self._back_to.setFocus()

    def _on_saved(self) -> None:
        then, reason = self._then, self.reason.text().strip()
        if reason and then is not None:
            self.fold()
            then(reason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.fold()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_saved()
        else:
            super().keyPressEvent(event)
