"""What Qt paints of the quadrant chart: ground and scales below the bubbles, names, rings and cut handles above them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from app.charts.box import Box
from app.charts.quadrant import X_TICKS, Area, areas, caption_box
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.charts.quadrant_frame import QuadrantFrame

DASH = (5, 4)
HANDLE_PX = 5.0
RING_GAP_PX = 3.0
CAPTION_PAD = 10.0
PLATE_OPACITY = 0.72
HALO_PX = 2
_AROUND = [(x, y) for x in (-1.5, 0, 1.5) for y in (-1.5, 0, 1.5) if x or y]


def as_rect(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)


@dataclass(frozen=True)
class Lettering:
    """Fonts of the chart in the interface's family."""

    normal: QFont
    small: QFont
    bold: QFont

    @classmethod
    def of(cls, font: QFont, theme: Theme) -> Lettering:
        return cls(_sized(font, theme.body), _sized(font, theme.secondary), _sized(font, theme.heading, bold=True))

    def small_size(self, text: str) -> tuple[float, float]:
        metrics = QFontMetricsF(self.small)
        return metrics.horizontalAdvance(text), metrics.height()


def _sized(font: QFont, pixels: int, bold: bool = False) -> QFont:
    made = QFont(font)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


class QuadrantPainter:
    """Paints one frame in one theme; knows nothing of the widget."""

    def __init__(self, theme: Theme, lettering: Lettering) -> None:
        self._theme = theme
        self._letters = lettering
        self._names: dict[tuple[str, float], QPixmap] = {}

    def caption_boxes(self, frame: QuadrantFrame) -> list[tuple[Area, Box, bool]]:
        """The captions there is room for, in a narrow area the name alone, and whether they are set flush right."""
        found = []
        bold, small = QFontMetricsF(self._letters.bold), QFontMetricsF(self._letters.small)
        for area in areas(frame):
            name, detail = bold.horizontalAdvance(area.caption.name), small.horizontalAdvance(area.caption.detail)
            for width, height in ((max(name, detail), bold.height() + small.height()), (name, bold.height())):
                if width + 2 * CAPTION_PAD < area.box.width and height + 2 * CAPTION_PAD < area.box.height:
                    found.append((area, *caption_box(frame, area, width, height, CAPTION_PAD)))
                    break
        return found

    def ground(self, painter: QPainter, frame: QuadrantFrame) -> None:
        """Tints, cut lines and scales."""
        for area in areas(frame):
            painter.fillRect(as_rect(area.box), self._theme.colour(f"quadrant_{area.tint}"))
        self._floor(painter, frame)
        self._scales(painter, frame)

    def captions(self, painter: QPainter, frame: QuadrantFrame) -> None:
        """Over the bubbles, on a plate that lets them shine through."""
        plate = QColor(self._theme.colour("surface"))
        plate.setAlphaF(PLATE_OPACITY)
        for area, box, right in self.caption_boxes(frame):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(plate)
            painter.drawRoundedRect(as_rect(box).adjusted(-6, -4, 6, 4), 4, 4)
            self._caption(painter, area, box, right)

    def _floor(self, painter: QPainter, frame: QuadrantFrame) -> None:
        spec, plot = frame.spec, frame.plot
        if 0 < float(frame.height_part(spec.y_floor)) < float(frame.height_part(spec.y_cut)):
            painter.setPen(QPen(self._theme.colour("muted"), 1, Qt.PenStyle.DotLine))
            row = float(frame.y_px(spec.y_floor))
            painter.drawLine(QPointF(plot.left, row), QPointF(float(frame.x_px(spec.x_cut)), row))

    def _caption(self, painter: QPainter, area: Area, box: Box, right: bool) -> None:
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.setFont(self._letters.bold)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(as_rect(box), side | Qt.AlignmentFlag.AlignTop, area.caption.name)
        if box.height <= QFontMetricsF(self._letters.bold).height():
            return
        painter.setFont(self._letters.small)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(as_rect(box), side | Qt.AlignmentFlag.AlignBottom, area.caption.detail)

    def _scales(self, painter: QPainter, frame: QuadrantFrame) -> None:
        plot, spec = frame.plot, frame.spec
        height = QFontMetricsF(self._letters.small).height()
        painter.setFont(self._letters.small)
        painter.setPen(self._theme.colour("axis"))
        for share in X_TICKS:
            box = QRectF(float(frame.x_px(share)) - 40, plot.bottom + 4, 80, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{share:.0%}")
        for value, text in spec.y_ticks:
            box = QRectF(0, float(frame.y_px(value)) - height / 2, plot.left - 8, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        title = QRectF(4, plot.top - height - 6, plot.width, height)
        painter.drawText(title, Qt.AlignmentFlag.AlignLeft, spec.y_title)
        title = QRectF(plot.left, plot.bottom + height + 6, plot.width, height)
        painter.drawText(title, Qt.AlignmentFlag.AlignRight, spec.x_title)

    def cuts(self, painter: QPainter, frame: QuadrantFrame, active: str | None) -> None:
        """Dashed lines with round handles on the scales; the `active` one ("x" or "y") is being moved or pointed at."""
        plot = frame.plot
        across, down = float(frame.x_px(frame.spec.x_cut)), float(frame.y_px(frame.spec.y_cut))
        lines = {
            "x": (QPointF(across, plot.top), QPointF(across, plot.bottom)),
            "y": (QPointF(plot.right, down), QPointF(plot.left, down)),
        }
        for which, (start, end) in lines.items():
            colour = self._theme.colour("accent" if which == active else "cut_line")
            pen = QPen(colour, 2 if which == active else 1.2)
            pen.setDashPattern(DASH)
            painter.setPen(pen)
            painter.drawLine(start, end)
            painter.setPen(QPen(self._theme.colour("surface"), 1.5))
            painter.setBrush(colour)
            painter.drawEllipse(end, HANDLE_PX, HANDLE_PX)

    def names(self, painter: QPainter, frame: QuadrantFrame, boxes: dict[int, Box]) -> None:
        """Names beside their bubbles, with a halo in the surface colour."""
        for position, box in boxes.items():
            self.name(painter, frame.spec.names[position], box)

    def name(self, painter: QPainter, text: str, box: Box) -> None:
        key = (text, painter.device().devicePixelRatioF())
        if key not in self._names:
            self._names[key] = self._name_picture(*key)
        painter.drawPixmap(QPointF(box.left - HALO_PX, box.top - HALO_PX), self._names[key])

    def _name_picture(self, text: str, ratio: float) -> QPixmap:
        """The name with its halo, made once: stroking an outline costs a hundred times as much as setting the text."""
        width, height = self._letters.small_size(text)
        pixmap = QPixmap(math.ceil((width + 2 * HALO_PX + 1) * ratio), math.ceil((height + 2 * HALO_PX) * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setFont(self._letters.small)
        foot = HALO_PX + QFontMetricsF(self._letters.small).ascent()
        painter.setPen(self._theme.colour("surface"))
        for across, down in _AROUND:
            painter.drawText(QPointF(HALO_PX + across, foot + down), text)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(QPointF(HALO_PX, foot), text)
        painter.end()
        return pixmap

    def ring(self, painter: QPainter, frame: QuadrantFrame, position: int, strong: bool) -> None:
        """Around the bubble that is selected (strong) or pointed at."""
        marks = frame.marks
        radius = float(marks.radius[position]) + RING_GAP_PX
        painter.setPen(QPen(self._theme.colour("accent" if strong else "text"), 2.5 if strong else 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(float(marks.x[position]), float(marks.y[position])), radius, radius)

    def ring_rect(self, frame: QuadrantFrame, position: int) -> QRectF:
        """All that ring() may touch."""
        marks = frame.marks
        reach = float(marks.radius[position]) + RING_GAP_PX + 2.5
        return QRectF(float(marks.x[position]) - reach, float(marks.y[position]) - reach, 2 * reach, 2 * reach)
