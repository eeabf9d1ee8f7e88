"""Fonts, colours and measures of a page of the stage, and text that is cut or wrapped to its place."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from app.charts.style import ChartStyle
from app.ui.fonts import interface_families

TEXT, TITLE, SMALL = 32.0, 48.0, 28.0
"""Pixels at 1080 lines: 24 pt of text, 36 pt of title; SMALL is for page number and column heads alone."""

SPACING = 1.5
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Ink:
    """`unit`: what a pixel at 1440 by 1080 is on this screen, so that text keeps its share of narrow and wide walls."""

    painter: QPainter
    style: ChartStyle
    unit: float

    def font(self, px: float = TEXT, *, bold: bool = False) -> QFont:
        font = QFont(interface_families())
        font.setPixelSize(max(round(px * self.unit), 1))
        font.setBold(bold)
        return font

    def line(self, px: float = TEXT) -> float:
        """Height of one line of text."""
        return px * self.unit * SPACING

    def width(self, text: str, px: float = TEXT, *, bold: bool = False) -> float:
        return QFontMetricsF(self.font(px, bold=bold)).horizontalAdvance(text)

    def write(
        self,
        text: str,
        room: QRectF,
        px: float = TEXT,
        *,
        bold: bool = False,
        colour: str = "",
        flags: Qt.AlignmentFlag = LEFT,
    ) -> None:
        """On one line, cut with an ellipsis."""
        font = self.font(px, bold=bold)
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour or self.style.text))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        self.painter.drawText(room, flags.value, shown)

    def wrap(self, text: str, room: QRectF, px: float = TEXT, *, bold: bool = False, colour: str = "") -> float:
        """Over as many lines as it needs, from the top; the height it took."""
        font = self.font(px, bold=bold)
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour or self.style.text))
        flags = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value
        taken = QFontMetricsF(font).boundingRect(room, flags, text).height()
        self.painter.drawText(room, flags, text)
        return taken

    def rule(self, left: float, right: float, y: float, *, strong: bool = False) -> None:
        self.painter.fillRect(
            QRectF(left, y, right - left, max(self.unit * (3 if strong else 1), 1.0)),
            QColor(self.style.accent if strong else self.style.line),
        )


def unit_of(size: QSize) -> float:
    return min(size.height() / 1080, size.width() / 1440)
