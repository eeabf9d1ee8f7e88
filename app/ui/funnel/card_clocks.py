"""The line of a card with its 1+2+1 pips and the two clocks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from app.ui.funnel.card_words import CardText
from app.ui.theme import Theme

PIP = 6
PIP_STEP = 7
GROUP_GAP = 2
"""px more between guide, atmosphere and seller: 1, 2 and 1 are seen apart."""

SIGN = 10
AFTER_SIGN = 2
BETWEEN = 5

AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

Draw = Callable[[QPainter, QRectF, QColor], None]


class CardMarks:
    def __init__(self, theme: Theme, font: QFont) -> None:
        self._theme = theme
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._widths: dict[str, float] = {}

    def paint(self, painter: QPainter, line: QRectF, text: CardText) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        left = line.left()
        if text.pips is not None:
            left = self._paint_pips(painter, left, line.center().y(), text.pips) + BETWEEN - 2
        right = line.right()
        if text.contact_clock:
            ink = "bad" if text.contact_alarm else "muted"
            right = self._paint_clock(painter, line, (left, right), text.contact_clock, ink, self._draw_speech)
        if text.stage_clock:
            self._paint_clock(painter, line, (left, right), text.stage_clock, "muted", self._draw_dial)

    def _paint_pips(self, painter: QPainter, left: float, middle: float, pips: tuple[bool, ...]) -> float:
        full, empty = self._theme.colour("dot_full"), self._theme.colour("muted")
        for place, filled in enumerate(pips):
            if place in (1, 3):
                left += GROUP_GAP
            box = QRectF(left, middle - PIP / 2, PIP, PIP)
            painter.setPen(Qt.PenStyle.NoPen if filled else QPen(empty, 1))
            painter.setBrush(full if filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box if filled else box.adjusted(0.5, 0.5, -0.5, -0.5))
            left += PIP_STEP
        painter.setBrush(Qt.BrushStyle.NoBrush)
        return left

    def _paint_clock(
        self, painter: QPainter, line: QRectF, room: tuple[float, float], text: str, ink: str, draw: Draw
    ) -> float:
        """From the right; left out where the pips leave no room. Returns the new right end."""
        left, right = room
        width = SIGN + AFTER_SIGN + self._width(text)
        if right - width < left:
            return right
        start = self._paint_text(painter, line, right, text, ink) - AFTER_SIGN - SIGN
        box = QRectF(start, line.center().y() - SIGN / 2, SIGN, SIGN)
        draw(painter, box, self._theme.colour(ink))
        return start - BETWEEN

    def _paint_text(self, painter: QPainter, line: QRectF, right: float, text: str, ink: str) -> float:
        left = right - self._width(text)
        painter.setPen(self._theme.colour(ink))
        painter.drawText(QRectF(left, line.top(), right - left + 1, line.height()), AT_LEFT, text)
        return left

    @staticmethod
    def _draw_dial(painter: QPainter, box: QRectF, colour: QColor) -> None:
        """A clock: days in the stage."""
        painter.setPen(QPen(colour, 1.2))
        painter.drawEllipse(box.adjusted(0.6, 0.6, -0.6, -0.6))
        middle = box.center()
        painter.drawLine(middle, middle + QPointF(0, -3))
        painter.drawLine(middle, middle + QPointF(2.4, 0))

    @staticmethod
    def _draw_speech(painter: QPainter, box: QRectF, colour: QColor) -> None:
        """A speech bubble: days since real contact."""
        painter.setPen(QPen(colour, 1.2))
        painter.drawRoundedRect(box.adjusted(0.6, 1, -0.6, -3), 2, 2)
        foot = QPointF(box.left() + 3, box.bottom() - 3)
        painter.drawLine(foot, foot + QPointF(-0.5, 2.8))
        painter.drawLine(foot + QPointF(-0.5, 2.8), foot + QPointF(3, 0))

    def _width(self, text: str) -> float:
        if text not in self._widths:
            self._widths[text] = self._metrics.horizontalAdvance(text)
        return self._widths[text]
