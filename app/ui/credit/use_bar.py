"""How much of a credit limit is used, as a bar with the mark where the warning begins."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.terms import CreditState
from app.ui.theme import Theme

HEIGHT = 14
REACH = Decimal("1.25")
"""Use at the right end; more is drawn as that much."""

_INKS = {CreditState.OK: "good", CreditState.WARN: "warn", CreditState.HOLD: "bad"}


class UseBar(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._use: Decimal | None = None
        self._state = CreditState.OK
        self._marks: tuple[Decimal, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_use(self, use: Decimal | None, state: CreditState, marks: tuple[Decimal, ...], text: str) -> None:
        """use: exposure over limit, None without a limit. marks: where warning and hold begin. text: the same in words."""
        self._use, self._state, self._marks = use, state, marks
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(0, 3, self.width(), HEIGHT - 6)
        painter.setBrush(self._theme.colour("track"))
        painter.drawRoundedRect(box, 3, 3)
        if self._use is not None and self._use > 0:
            box.setWidth(self._at(self._use))
            painter.setBrush(self._theme.colour(_INKS[self._state]))
            painter.drawRoundedRect(box, 3, 3)
        painter.setPen(QPen(self._theme.colour("text"), 1))
        for mark in self._marks:
            at = self._at(mark)
            painter.drawLine(round(at), 0, round(at), HEIGHT)
        painter.end()

    def _at(self, use: Decimal) -> float:
        return float(min(use, REACH) / REACH) * (self.width() - 1)
