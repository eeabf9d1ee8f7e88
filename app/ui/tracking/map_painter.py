"""Paints the relationship map: tree, lines, boxes; what is selected over the rest."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from app.charts.org_curves import Curve
from app.charts.org_map import (
    CONFLICT_PX,
    CROSS,
    DETAIL_PX,
    EDGE_PX,
    LEAST_DETAIL,
    NAME_PX,
    PAD,
    RADIUS,
    STRENGTH_PX,
    edge_px,
    head_size,
    lone_name,
)
from app.charts.org_map_spec import SYMBOLS, MapNode, Stance
from app.terms import LineKind
from app.ui.theme import Theme, interface_font
from app.ui.tracking.map_scene import MapScene

STANCE_TOKENS = {Stance.SUPPORT: "good", Stance.NEUTRAL: "axis", Stance.AGAINST: "bad", Stance.UNKNOWN: "muted"}
FAINT = 0.55
_BEHIND = 0.3
"""Strength of the lines that do not touch the selected person."""


class MapPainter:
    """Paints in the map's pixels on a painter that is moved and scaled already."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._bold = self._font(NAME_PX, QFont.Weight.DemiBold)
        self._names: dict[float, QFont] = {}
        self._small, self._strong = self._font(DETAIL_PX), self._font(DETAIL_PX, QFont.Weight.DemiBold)
        self._bold_metrics, self._small_metrics, self._strong_metrics = (
            QFontMetricsF(font) for font in (self._bold, self._small, self._strong)
        )

    def paint(
        self, painter: QPainter, scene: MapScene, scale: float, seen: QRectF, lines: Collection[int] | None
    ) -> None:
        """seen: the part of the map that shows. lines: those to bring to the front, the others fainter; None: all alike."""
        self._tree(painter, scene)
        for curve in scene.layout.curves:
            if lines is None or curve.line.line_id not in lines:
                painter.setOpacity(1.0 if lines is None else _BEHIND)
                self.curve(painter, curve)
        painter.setOpacity(1.0)
        for person in scene.layout.boxes:
            box = scene.box(person)
            if box.intersects(seen):
                self._node(painter, scene.nodes[person], box, scale)
        for curve in scene.layout.curves:
            if lines is not None and curve.line.line_id in lines:
                self.curve(painter, curve)

    def curve(self, painter: QPainter, curve: Curve, extra: float = 0.0) -> None:
        """extra: pixels it is thicker than by its strength."""
        is_conflict = curve.line.kind is LineKind.CONFLICT
        colour = self._theme.colour("bad" if is_conflict else "accent")
        wide = (CONFLICT_PX if is_conflict else STRENGTH_PX[curve.line.strength or 1]) + extra
        pen = QPen(colour, wide)
        if is_conflict:
            pen.setDashPattern([4, 2.5])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_path(curve))
        if is_conflict:
            self._cross(painter, QPointF(*curve.middle), colour, 2.2 + extra)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in curve.head(*head_size(wide))]))

    def _cross(self, painter: QPainter, at: QPointF, colour: QColor, wide: float) -> None:
        painter.setPen(QPen(colour, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        arm = QPointF(CROSS, CROSS)
        painter.drawLine(at - arm, at + arm)
        painter.drawLine(at - QPointF(CROSS, -CROSS), at + QPointF(CROSS, -CROSS))

    def _tree(self, painter: QPainter, scene: MapScene) -> None:
        """Lines that many share are drawn once."""
        pieces = {
            (start, end)
            for edge in scene.layout.edges
            for start, end in zip(edge.points, edge.points[1:], strict=False)
            if start != end
        }
        painter.setPen(QPen(self._theme.colour("axis"), EDGE_PX))
        painter.drawLines([QLineF(*start, *end) for start, end in pieces])

    def _node(self, painter: QPainter, node: MapNode, box: QRectF, scale: float) -> None:
        pen = QPen(self._theme.colour(STANCE_TOKENS[node.stance]), edge_px(node))
        if node.is_blind_spot:
            pen.setDashPattern([4, 2.2])
        painter.setPen(pen)
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.setOpacity(1.0 if node.counts else FAINT)
        if scale >= LEAST_DETAIL:
            self._details(painter, node, box)
        else:
            self._name_alone(painter, node, box, scale)
        painter.setOpacity(1.0)

    def _details(self, painter: QPainter, node: MapNode, box: QRectF) -> None:
        """Name, title, and stance and remark at the two ends of the third line."""
        room = box.width() - 2 * PAD
        rows = [QRectF(box.left() + PAD, box.top() + box.height() * at - 9, room, 18) for at in (0.24, 0.52, 0.79)]
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        self._text(painter, rows[0], node.name, self._bold, self._bold_metrics, "text", left)
        self._text(painter, rows[1], node.title, self._small, self._small_metrics, "muted", left)
        self._text(
            painter, rows[2], node.stance_label, self._strong, self._strong_metrics, STANCE_TOKENS[node.stance], left
        )
        taken = self._strong_metrics.horizontalAdvance(node.stance_label) + 8
        rest = rows[2].adjusted(taken, 0, 0, 0)
        self._text(painter, rest, node.remark, self._small, self._small_metrics, "text", right)

    def _text(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        font: QFont,
        metrics: QFontMetricsF,
        token: str,
        side: Qt.AlignmentFlag,
    ) -> None:
        if text:
            painter.setFont(font)
            painter.setPen(self._theme.colour(token))
            fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, fitting)

    def _name_alone(self, painter: QPainter, node: MapNode, box: QRectF, scale: float) -> None:
        symbol = SYMBOLS[node.stance]
        size, lines = lone_name(f"{symbol} {node.name}", box.width() - PAD, box.height(), round(scale, 2))
        painter.setFont(self._names.get(size) or self._names.setdefault(size, self._font(size)))
        painter.setPen(self._theme.colour("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "\n".join(lines))

    def _font(self, pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = interface_font(self._theme)
        font.setPixelSize(round(pixels))
        font.setWeight(weight)
        return font


def _path(curve: Curve) -> QPainterPath:
    path = QPainterPath(QPointF(*curve.start))
    for _, one, other, end in curve.beziers:
        path.cubicTo(QPointF(*one), QPointF(*other), QPointF(*end))
    return path
