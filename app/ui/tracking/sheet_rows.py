"""Cards of the 1+2+1 sheet two by two, below each other where the sheet is narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.theme import Theme

LEAST_PAIR = 66
"""Width from which two cards stand side by side, in text sizes."""


class CardRows(QWidget):
    def __init__(self, rows: Sequence[Sequence[QWidget]], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "plain")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, theme.margin)
        column.setSpacing(theme.margin)
        self._lines = []
        for row in rows:
            line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            line.setSpacing(theme.margin)
            for card in row:
                line.addWidget(card, 1)
            column.addLayout(line)
            self._lines.append(line)
        column.addStretch(1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        wide = self.width() >= self._theme.body * LEAST_PAIR
        for line in self._lines:
            line.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
