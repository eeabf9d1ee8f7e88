"""Fonts, colours and measures of a page of the stage, and text that is wrapped or cut to its place."""

from __future__ import annotations

from functools import cached_property
from typing import Self

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from app.charts.style import ChartStyle
from app.ui.fonts import interface_families

TEXT, TITLE = 32.0, 48.0
"""Pixels at 1080 lines: 24 pt, the least that is read from the last row, and 36 pt."""

SPACING, LEADING = 1.5, 1.22
"""Height of a line that stands alone, and from one line of a wrapped text to the next, in sizes of the text."""

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Measure(Struct, frozen=True, dict=True):
    """How much room texts take. `unit`: what a pixel at 1440 by 1080 is on this screen, so that text keeps its share of any wall."""

    unit: float

    @cached_property
    def _fonts(self) -> dict[tuple[int, bool], tuple[QFont, QFontMetricsF]]:
        return {}

    def smaller(self, factor: float) -> Self:
        return replace(self, unit=self.unit * factor)

    def font(self, px: float = TEXT, *, bold: bool = False) -> QFont:
        return self._font(px, bold=bold)[0]

    def _font(self, px: float, *, bold: bool) -> tuple[QFont, QFontMetricsF]:
        """Made once for each size: a table asks thousands of times."""
        key = (max(round(px * self.unit), 1), bold)
        if key not in self._fonts:
            font = QFont(interface_families())
            font.setPixelSize(key[0])
            font.setBold(bold)
            self._fonts[key] = font, QFontMetricsF(font)
        return self._fonts[key]

    def line(self, px: float = TEXT) -> float:
        """Height of one line of text."""
        return px * self.unit * SPACING

    def height(self, lines: int, px: float = TEXT) -> float:
        """Of a wrapped text."""
        return lines * px * self.unit * LEADING

    def width(self, text: str, px: float = TEXT, *, bold: bool = False) -> float:
        return self._font(px, bold=bold)[1].horizontalAdvance(text)

    def lines(self, text: str, width: float, px: float = TEXT, *, bold: bool = False) -> list[str]:
        """`text` broken to `width`; a word too wide for it stays whole."""
        return [line for line, _ in self._broken(text, width, px, bold=bold)]

    def longest_word(self, text: str, px: float = TEXT, *, bold: bool = False) -> float:
        """Width of what cannot be broken."""
        return max((width for _, width in self._broken(text, 1.0, px, bold=bold)), default=0.0)

    def _broken(self, text: str, width: float, px: float, *, bold: bool) -> list[tuple[str, float]]:
        units = text.replace("\n", "\u2028").encode("utf-16-le")  # Qt counts in these
        layout = QTextLayout(units.decode("utf-16-le"), self.font(px, bold=bold))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        found = []
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            first = 2 * line.textStart()
            words = units[first : first + 2 * line.textLength()].decode("utf-16-le").rstrip()
            found.append((words, line.naturalTextWidth()))
            line = layout.createLine()
        layout.endLayout()
        return found


class Ink(Measure, frozen=True):
    painter: QPainter
    style: ChartStyle

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
        font, metrics = self._font(px, bold=bold)
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour or self.style.text))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width() + 0.5)
        self.painter.drawText(room, flags.value | Qt.TextFlag.TextDontClip.value, shown)

    def wrap(
        self,
        text: str,
        room: QRectF,
        px: float = TEXT,
        *,
        bold: bool = False,
        colour: str = "",
        flags: Qt.AlignmentFlag = LEFT,
        most: int = 99,
    ) -> float:
        """Over as many lines as it needs, at most `most`, from the top; the height it took."""
        lines = self.lines(text, room.width(), px, bold=bold)
        if len(lines) > most:
            lines = [*lines[: most - 1], " ".join(lines[most - 1 :])]
        step = self.height(1, px)
        for place, line in enumerate(lines):
            at = QRectF(room.left(), room.top() + place * step, room.width(), step)
            self.write(line, at, px, bold=bold, colour=colour, flags=flags)
        return step * len(lines)

    def rule(self, left: float, right: float, y: float, *, strong: bool = False) -> None:
        self.painter.fillRect(
            QRectF(left, y, right - left, max(self.unit * (3 if strong else 1), 1.0)),
            QColor(self.style.accent if strong else self.style.line),
        )


def unit_of(size: QSize) -> float:
    return min(size.height() / 1080, size.width() / 1440)
