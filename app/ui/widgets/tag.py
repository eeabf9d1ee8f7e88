"""Small painted labels: flags on a card, an owner's initials, chips in a legend."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from app.ui.theme import Theme

PADDING = 6
GAP = 4
HEIGHT = 18
RADIUS = 4


class Tone(StrEnum):
    """What a tag says; each has its fill and its ink in the theme."""

    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"
    NEUTRAL = "neutral"


_INKS = {Tone.GOOD: "good", Tone.WARN: "warn", Tone.BAD: "bad", Tone.INFO: "accent", Tone.NEUTRAL: "muted"}


class Tag(Struct, frozen=True):
    text: str
    tone: Tone = Tone.NEUTRAL


class TagPainter:
    """Paints tags in one font; widths are measured once per text."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._theme = theme
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._widths: dict[str, float] = {}
        self.height = max(HEIGHT, self._metrics.height() + 2)

    def width(self, text: str) -> float:
        if text not in self._widths:
            self._widths[text] = self._metrics.horizontalAdvance(text) + 2 * PADDING
        return self._widths[text]

    def fitting(self, tags: Sequence[Tag], room: float) -> list[Tag]:
        """As many tags as there is room for, in order; the rest become one tag "+2". The first is always shown."""
        for count in range(len(tags), 1, -1):
            shown = _with_rest(tags, count)
            if sum(self.width(tag.text) + GAP for tag in shown) - GAP <= room:
                return shown
        return _with_rest(tags, 1) if tags else []

    def paint(self, painter: QPainter, left: float, top: float, tag: Tag, max_width: float) -> float:
        """Paint one tag and return its width; too long a text is elided."""
        width = min(self.width(tag.text), max_width)
        box = QRectF(left, top, width, self.height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(f"tag_{tag.tone}"))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.setFont(self._font)
        painter.setPen(self._theme.colour(_INKS[tag.tone]))
        text = tag.text
        if width < self.width(text):
            text = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 2 * PADDING)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        return width


def _with_rest(tags: Sequence[Tag], count: int) -> list[Tag]:
    rest = len(tags) - count
    return [*tags[:count], Tag(f"+{rest}")] if rest else list(tags)
