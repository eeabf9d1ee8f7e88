"""What a bubble stands for, on a card beside it that hides as few of its neighbours as can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from app.charts.box import Box
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.charts.quadrant_frame import QuadrantFrame
    from app.ui.portfolio.quadrant_overlay import Lettering

PAD_PX = 8.0
NEAR_PX, FAR_PX = 18.0, 90.0
_SIDES = ((1, -1), (-1, -1), (1, 1), (-1, 1))


class TipCard:
    """Lines of text, placed for one bubble."""

    def __init__(self, theme: Theme, lettering: Lettering) -> None:
        self._theme = theme
        self._font = lettering.small
        self._line = QFontMetricsF(self._font).height()
        self._lines: list[str] = []
        self.box: Box | None = None

    def show(self, frame: QuadrantFrame, position: int, text: str) -> None:
        """Empty text shows nothing."""
        self._lines = text.split("\n") if text else []
        self.box = self._place(frame, position) if text else None

    def hide(self) -> None:
        self._lines, self.box = [], None

    def rect(self) -> QRectF:
        """All that paint() touches; empty without a card."""
        box = self.box
        return QRectF() if box is None else QRectF(box.left - 1, box.top - 1, box.width + 2, box.height + 2)

    def paint(self, painter: QPainter) -> None:
        if self.box is None:
            return
        rect = QRectF(self.box.left, self.box.top, self.box.width, self.box.height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("tooltip"))
        painter.drawRoundedRect(rect, self._theme.control_radius, self._theme.control_radius)
        painter.setFont(self._font)
        painter.setPen(self._theme.colour("tooltip_text"))
        inner = rect.adjusted(PAD_PX, PAD_PX, -PAD_PX, -PAD_PX)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, "\n".join(self._lines))

    def _place(self, frame: QuadrantFrame, position: int) -> Box:
        """Beside the bubble if that hides none, else where it hides fewest, farther off or in a corner of the plot."""
        metrics = QFontMetricsF(self._font)
        width = max(metrics.horizontalAdvance(line) for line in self._lines) + 2 * PAD_PX + 2
        height = self._line * len(self._lines) + 2 * PAD_PX
        places = self._places(frame, position, width, height)
        hidden = [frame.marks_under(box) for box in places]
        return places[hidden.index(min(hidden))]

    def _places(self, frame: QuadrantFrame, position: int, width: float, height: float) -> list[Box]:
        """Nearest first, all within the plot if it is large enough, none over the bubble itself unless it is not."""
        plot, marks = frame.plot, frame.marks
        x, y, radius = float(marks.x[position]), float(marks.y[position]), float(marks.radius[position])
        found = []
        for gap in (radius + NEAR_PX, radius + FAR_PX):
            for across, up in _SIDES:
                left = x + gap if across > 0 else x - gap - width
                top = y - gap * 0.4 - height if up < 0 else y + gap * 0.4
                found.append(Box(left, top, width, height))
        for left in (plot.right - width - 4, plot.left + 4):
            found += [Box(left, top, width, height) for top in (plot.top + 4, plot.bottom - height - 4)]
        inside = [
            box
            for box in found
            if plot.left <= box.left and box.right <= plot.right and plot.top <= box.top and box.bottom <= plot.bottom
        ]
        return [box for box in inside if not _holds(box, x, y, radius)] or inside or found[-1:]


def _holds(box: Box, x: float, y: float, reach: float) -> bool:
    across = box.left - reach < x < box.right + reach
    return across and box.top - reach < y < box.bottom + reach
