"""The frame of a panel beside a page: Esc and a button put it away."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from app.ui.icons import icon
from app.ui.overrides import override
from app.ui.page_context import PageContext
from app.ui.widgets.card_columns import scrolling


class SidePanel(QFrame):
    """closed() by Esc or the button, and when what it shows is gone."""

    closed = Signal()

    def __init__(self, context: PageContext, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setProperty("role", "card")
        self.setAccessibleName(name)

    def close_button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "flat")
        button.setIcon(icon("close", self._context.theme.text))
        button.setToolTip(tip)
        button.setAccessibleName(name)
        button.clicked.connect(self.closed)
        return button

    def stack(self, names: Iterable[QWidget], close: QToolButton, parts: Iterable[QWidget]) -> QScrollArea:
        """What it shows, line by line, and the button beside; below them the parts, which are scrolled."""
        lines, top, inside = QVBoxLayout(), QHBoxLayout(), QWidget()
        lines.setSpacing(2)
        for name in names:
            lines.addWidget(name)
        top.setContentsMargins(14, 10, 8, 0)
        top.addLayout(lines, 1)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        inside.setProperty("role", "plain")
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 8, 14, 14)
        column.setSpacing(14)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        area, layout = scrolling(inside), QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addLayout(top)
        layout.addWidget(area, 1)
        return area

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
