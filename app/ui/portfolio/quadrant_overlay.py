"""What Qt paints of the quadrant chart: ground and scales below the bubbles, names, rings and cut handles above them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF

from app.charts.box import Box
from app.charts.quadrant import Area, Caption, QuadrantSpec, areas, caption_box
from app.charts.quadrant_cuts import CutLine, cut_lines
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.charts.quadrant_frame import QuadrantFrame

DASH = (5, 4)
MARGINS = (30.0, 14.0, 46.0)
"""Top, right, bottom around the plot at 100 % text size; the left one is as wide as its longest number."""

HANDLE_PX = 5.0
RING_GAP_PX = 3.0
CAPTION_PAD = 10.0
PLATE_OPACITY = 0.72
HALO_PX = 2
MOST_RINGS = 300
LASSO_OPACITY = 0.10
_AROUND = [(x, y) for x in (-1.5, 0, 1.5) for y in (-1.5, 0, 1.5) if x or y]


def _shorter(caption: Caption) -> tuple[Caption, Caption, Caption]:
    """Name and detail, the name alone, the names of several classes below each other."""
    return caption, Caption(caption.name), Caption(caption.name.replace(" / ", "\n"))


def _named_under(frame: QuadrantFrame, box: Box) -> int:
    """How many of the customers that bear names have their bubble under a box."""
    marks, count = frame.marks, 0
    for position in frame.spec.labelled:
        x, y, radius = float(marks.x[position]), float(marks.y[position]), float(marks.radius[position])
        across, down = max(box.left - x, x - box.right, 0.0), max(box.top - y, y - box.bottom, 0.0)
        count += across * across + down * down < radius * radius
    return count


def as_rect(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)


class Lettering(Struct, frozen=True):
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
        self._captions: tuple[QuadrantFrame | None, list[tuple[Area, Box, bool]]] = (None, [])

    def plot(self, size: QSize, shown: QuadrantSpec, whole: QuadrantSpec) -> Box:
        """The box between the scales. It is as wide for the whole chart as for a part, so that zooming does not shift it."""
        scale = self._theme.body / 13
        top, right, bottom = (margin * scale for margin in MARGINS)
        ticks = (*shown.y_ticks, *whole.y_ticks)
        left = max((self._letters.small_size(text)[0] for _, text in ticks), default=40.0) + 16
        return Box(left, top, max(size.width() - left - right, 20), max(size.height() - top - bottom, 20))

    def caption_boxes(self, frame: QuadrantFrame) -> list[tuple[Area, Box, bool]]:
        """The captions there is room for, in a narrow area the names alone, and whether they are set flush right.

        Kept for the frame asked about last: the pointer asks at every step.
        """
        if self._captions[0] is not frame:
            self._captions = (frame, self._placed_captions(frame))
        return self._captions[1]

    def _placed_captions(self, frame: QuadrantFrame) -> list[tuple[Area, Box, bool]]:
        found = []
        for area in areas(frame):
            best, fewest = None, len(frame.spec.labelled) + 1
            for caption in _shorter(area.caption):
                place = self._place(frame, area, caption) if fewest else None
                hidden = _named_under(frame, place[1]) if place is not None else fewest
                if hidden < fewest:
                    best, fewest = place, hidden
            if best is not None:
                found.append(best)
        return found

    def _place(self, frame: QuadrantFrame, area: Area, caption: Caption) -> tuple[Area, Box, bool] | None:
        """The best place for a caption; None where the area is too small for it."""
        width, height = self._caption_size(caption)
        if width + 2 * CAPTION_PAD >= area.box.width or height + 2 * CAPTION_PAD >= area.box.height:
            return None
        return replace(area, caption=caption), *caption_box(frame, area, width, height, CAPTION_PAD)

    def _caption_size(self, caption: Caption) -> tuple[float, float]:
        bold, small = QFontMetricsF(self._letters.bold), QFontMetricsF(self._letters.small)
        lines = caption.name.split("\n")
        width = max(*(bold.horizontalAdvance(line) for line in lines), small.horizontalAdvance(caption.detail))
        return width, bold.height() * len(lines) + (small.height() if caption.detail else 0.0)

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
        if spec.y_cut is None or spec.y_floor <= 0:
            return
        row, right = float(frame.y_px(spec.y_floor)), min(float(frame.x_px(spec.x_cut)), plot.right)
        if float(frame.y_px(spec.y_cut)) < row < plot.bottom and right > plot.left:
            painter.setPen(QPen(self._theme.colour("muted"), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(plot.left, row), QPointF(right, row))

    def _caption(self, painter: QPainter, area: Area, box: Box, right: bool) -> None:
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.setFont(self._letters.bold)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(as_rect(box), side | Qt.AlignmentFlag.AlignTop, area.caption.name)
        painter.setFont(self._letters.small)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(as_rect(box), side | Qt.AlignmentFlag.AlignBottom, area.caption.detail)

    def _scales(self, painter: QPainter, frame: QuadrantFrame) -> None:
        plot, spec = frame.plot, frame.spec
        height = QFontMetricsF(self._letters.small).height()
        painter.setFont(self._letters.small)
        painter.setPen(self._theme.colour("axis"))
        for value, text in spec.x_ticks:
            half = max(self._letters.small_size(text)[0] / 2 + 2, 40.0)
            box = QRectF(float(frame.x_px(value)) - half, plot.bottom + 4, 2 * half, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        for value, text in spec.y_ticks:
            box = QRectF(0, float(frame.y_px(value)) - height / 2, plot.left - 8, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        title = QRectF(4, plot.top - height - 6, plot.width, height)
        painter.drawText(title, Qt.AlignmentFlag.AlignLeft, spec.y_title)
        title = QRectF(plot.left, plot.bottom + height + 6, plot.width, height)
        painter.drawText(title, Qt.AlignmentFlag.AlignRight, spec.x_title)

    def cuts(self, painter: QPainter, frame: QuadrantFrame, active: CutLine | None, movable: bool) -> None:
        """Dashed lines in view, with round handles on the scales if they can be moved; the `active` one stands out."""
        for line in cut_lines(frame.spec):
            ends = self._ends(frame, line)
            if ends is None:
                continue
            colour = self._theme.colour("accent" if line == active else "cut_line")
            pen = QPen(colour, 2 if line == active else 1.2)
            pen.setDashPattern(DASH)
            painter.setPen(pen)
            painter.drawLine(*ends)
            if movable:
                painter.setPen(QPen(self._theme.colour("surface"), 1.5))
                painter.setBrush(colour)
                painter.drawEllipse(ends[1], HANDLE_PX, HANDLE_PX)

    def _ends(self, frame: QuadrantFrame, line: CutLine) -> tuple[QPointF, QPointF] | None:
        """The line from its far end to its handle; None out of view."""
        plot = frame.plot
        if line.axis == "y":
            row = float(frame.y_px(frame.spec.y_cut or 0.0))
            return (QPointF(plot.right, row), QPointF(plot.left, row)) if plot.top <= row <= plot.bottom else None
        column = float(frame.x_px(frame.spec.x_cuts[line.number]))
        in_view = plot.left <= column <= plot.right
        return (QPointF(column, plot.top), QPointF(column, plot.bottom)) if in_view else None

    def names(self, painter: QPainter, frame: QuadrantFrame, boxes: dict[int, Box]) -> None:
        """Names beside their bubbles, with a halo in the surface colour."""
        for position, box in boxes.items():
            self.name(painter, frame.spec.names[position], box)

    def name(self, painter: QPainter, text: str, box: Box) -> None:
        key = (text, painter.device().devicePixelRatioF())
        if key not in self._names:
            self._names[key] = self._name_picture(*key)
        painter.drawPixmap(QPointF(box.left - HALO_PX, box.top - HALO_PX), self._names[key])

    def name_beside(self, painter: QPainter, frame: QuadrantFrame, position: int) -> None:
        """Right of the bubble, or left of it where the plot ends, whatever is there."""
        marks, text = frame.marks, frame.spec.names[position]
        x, y, radius = float(marks.x[position]), float(marks.y[position]), float(marks.radius[position]) + 6
        width, height = self._letters.small_size(text)
        left = x + radius if x + radius + width < frame.plot.right else x - radius - width
        self.name(painter, text, Box(left, y - height / 2, width, height))

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

    def rings(self, painter: QPainter, frame: QuadrantFrame, positions: list[int]) -> None:
        """Round all that are selected; past MOST_RINGS a plain dot each, which is as clear in a crowd and far quicker."""
        for position in positions[:MOST_RINGS]:
            self.ring(painter, frame, position, strong=True)
        rest = positions[MOST_RINGS:]
        if rest:
            painter.setPen(QPen(self._theme.colour("accent"), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            columns, rows = frame.marks.x[rest].tolist(), frame.marks.y[rest].tolist()
            painter.drawPoints([QPointF(x, y) for x, y in zip(columns, rows, strict=True)])

    def lasso(self, painter: QPainter, corners: list[tuple[float, float]], hint: str) -> None:
        """The line drawn so far, closed, and how many customers it holds beside its end."""
        shape = QPolygonF([QPointF(x, y) for x, y in corners])
        inside = QColor(self._theme.colour("accent"))
        inside.setAlphaF(LASSO_OPACITY)
        painter.setPen(QPen(self._theme.colour("accent"), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(inside)
        painter.drawPolygon(shape)
        if corners:
            width, height = self._letters.small_size(hint)
            x, y = corners[-1]
            plate = QRectF(x + 14, y - height - 10, width + 12, height + 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("tooltip"))
            painter.drawRoundedRect(plate, 4, 4)
            painter.setFont(self._letters.small)
            painter.setPen(self._theme.colour("tooltip_text"))
            painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, hint)

    def ring_rect(self, frame: QuadrantFrame, position: int) -> QRectF:
        """All that ring() may touch."""
        marks = frame.marks
        reach = float(marks.radius[position]) + RING_GAP_PX + 2.5
        return QRectF(float(marks.x[position]) - reach, float(marks.y[position]) - reach, 2 * reach, 2 * reach)
