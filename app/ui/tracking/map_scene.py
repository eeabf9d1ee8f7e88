"""The relationship map as laid out: what lies where, and who is next to whom."""

from __future__ import annotations

from itertools import pairwise

from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from app.charts.box import Box
from app.charts.org_curves import Curve
from app.charts.org_layout import MapLayout, layout
from app.charts.org_map_spec import MapNode, OrgMapSpec

NEAR_PX = 7.0


class MapScene:
    """A spec and its layout. Edits typed on the map show at once, before the book has been read again."""

    def __init__(self, spec: OrgMapSpec) -> None:
        self.spec = spec
        self.layout: MapLayout = layout(spec.nodes, spec.lines)
        self.nodes: dict[int, MapNode] = {node.contact_id: node for node in spec.nodes}

    @property
    def size(self) -> QSizeF:
        return QSizeF(self.layout.width, self.layout.height)

    def box(self, person: int) -> QRectF:
        return rect_of(self.layout.boxes[person])

    def person_at(self, point: QPointF) -> int | None:
        """Contact id of the box at a place of the map."""
        return next((person for person, box in self.layout.boxes.items() if rect_of(box).contains(point)), None)

    def line_at(self, point: QPointF, near: float) -> int | None:
        """Id of the nearest line no further than `near` pixels of the map."""
        found = [(_distance(curve, point), curve.line.line_id) for curve in self.layout.curves]
        least = min(found, default=(near + 1, 0))
        return least[1] if least[0] <= near else None

    def curve(self, line_id: int) -> Curve | None:
        return next((curve for curve in self.layout.curves if curve.line.line_id == line_id), None)

    def lines_of(self, person: int) -> tuple[int, ...]:
        """Ids of the lines a person is an end of, in their order."""
        return tuple(
            curve.line.line_id for curve in self.layout.curves if person in (curve.line.from_id, curve.line.to_id)
        )

    def rate(self, person: int, support: int | None) -> None:
        """Show another support until the next spec comes."""
        self.nodes[person] = replace(self.nodes[person], support=support)

    def neighbour(self, person: int, key: Qt.Key) -> int | None:
        """Who an arrow key goes to: up and down along the tree, or along a column; left and right to the next box."""
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return self._beside(person, 1 if key is Qt.Key.Key_Right else -1)
        way = 1 if key is Qt.Key.Key_Down else -1
        return self._in_column(person, way) or self._in_tree(person, way) or self._above_or_below(person, way)

    def _in_column(self, person: int, way: int) -> int | None:
        """Colleague next in the same column below one boss."""
        own, boss = self.layout.boxes[person], self.nodes[person].boss_id
        near = [
            (abs(box.top - own.top), other)
            for other, box in self.layout.boxes.items()
            if boss is not None
            and self.nodes[other].boss_id == boss
            and box.left == own.left
            and (box.top - own.top) * way > 0
        ]
        return min(near)[1] if near else None

    def _in_tree(self, person: int, way: int) -> int | None:
        if way < 0:
            boss = self.nodes[person].boss_id
            return boss if boss in self.nodes else None
        own = self.layout.boxes[person]
        below = [
            (abs(_middle(self.layout.boxes[edge.contact_id]).x() - _middle(own).x()), edge.contact_id)
            for edge in self.layout.edges
            if edge.boss_id == person
        ]
        return min(below)[1] if below else None

    def _beside(self, person: int, way: int) -> int | None:
        own = rect_of(self.layout.boxes[person])
        near = [
            (abs(box.left - own.left()), other)
            for other, box in self.layout.boxes.items()
            if (box.left - own.left()) * way > 0 and box.top < own.bottom() and box.bottom > own.top()
        ]
        return min(near)[1] if near else None

    def _above_or_below(self, person: int, way: int) -> int | None:
        """Over a gap between trees."""
        own = _middle(self.layout.boxes[person])
        near = [
            (abs(at.y() - own.y()) + abs(at.x() - own.x()), other)
            for other, at in ((other, _middle(box)) for other, box in self.layout.boxes.items())
            if (at.y() - own.y()) * way > NEAR_PX
        ]
        return min(near)[1] if near else None


def rect_of(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)


def _middle(box: Box) -> QPointF:
    return rect_of(box).center()


def _distance(curve: Curve, point: QPointF) -> float:
    """From a place to the curve."""
    points = curve.points()
    return min(_to_piece(point, QPointF(*a), QPointF(*b)) for a, b in pairwise(points))


def _to_piece(point: QPointF, a: QPointF, b: QPointF) -> float:
    along, to_point = b - a, point - a
    length = QPointF.dotProduct(along, along)
    part = max(0.0, min(1.0, QPointF.dotProduct(to_point, along) / length)) if length else 0.0
    away = to_point - along * part
    return float((away.x() ** 2 + away.y() ** 2) ** 0.5)
