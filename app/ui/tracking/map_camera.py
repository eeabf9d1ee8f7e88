"""Which part of the relationship map is seen, and how large."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSizeF

LEAST, MOST = 0.08, 4.0
STEP = 1.2


class MapCamera(Struct, frozen=True):
    """`scale` 1.0: as large as the map counts its pixels; left, top: where the map's corner lies in the widget."""

    scale: float = 1.0
    left: float = 0.0
    top: float = 0.0

    @classmethod
    def fitting(cls, content: QSizeF, room: QSizeF, largest: float) -> MapCamera:
        """All of it, in the middle, at most at `largest`."""
        if content.isEmpty() or room.isEmpty():
            return cls()
        scale = min(room.width() / content.width(), room.height() / content.height(), largest)
        return cls(scale, (room.width() - content.width() * scale) / 2, (room.height() - content.height() * scale) / 2)

    def to_map(self, point: QPointF) -> QPointF:
        return QPointF((point.x() - self.left) / self.scale, (point.y() - self.top) / self.scale)

    def to_widget(self, point: QPointF) -> QPointF:
        return QPointF(point.x() * self.scale + self.left, point.y() * self.scale + self.top)

    def zoomed(self, factor: float, at: QPointF) -> MapCamera:
        """What lies under `at` stays there."""
        scale = min(MOST, max(LEAST, self.scale * factor))
        held = self.to_map(at)
        return MapCamera(scale, at.x() - held.x() * scale, at.y() - held.y() * scale)

    def moved(self, dx: float, dy: float) -> MapCamera:
        return MapCamera(self.scale, self.left + dx, self.top + dy)

    def held_inside(self, content: QSizeF, room: QSizeF) -> MapCamera:
        """No empty space beside content that is larger than the room; smaller content in the middle."""
        left, top = (
            (have - size) / 2 if size <= have else min(0.0, max(have - size, at))
            for at, size, have in (
                (self.left, content.width() * self.scale, room.width()),
                (self.top, content.height() * self.scale, room.height()),
            )
        )
        return MapCamera(self.scale, left, top)

    def showing(self, box: QRectF, room: QSizeF, margin: float = 24.0) -> MapCamera:
        """Moved by no more than it takes to see the box, which is in the map's pixels."""
        corner, end = self.to_widget(box.topLeft()), self.to_widget(box.bottomRight())
        return self.moved(
            _shift(corner.x(), end.x(), room.width(), margin), _shift(corner.y(), end.y(), room.height(), margin)
        )


def _shift(start: float, end: float, room: float, margin: float) -> float:
    if end > room - margin:
        return max(room - margin - end, margin - start)
    return max(0.0, margin - start)
