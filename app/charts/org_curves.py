"""How lines of influence and conflict run between two boxes: the curve of a slide's curved connector, drawn alike everywhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from app.charts.box import Box
from app.charts.org_map_spec import MapLine
from app.terms.tracking import LineKind

Point = tuple[float, float]

TOP, LEFT, BOTTOM, RIGHT = range(4)
"""Sides of a box, numbered as the connection sites of a slide's rounded rectangle."""

FACING_GAP = 24.0
BULGE_PX, BULGE_SHARE, BULGE_MOST = 18.0, 0.14, 98.0
ARC_PX = 27.0
"""How far a line over or under people beside each other leaves their boxes: less than the gap to the next row."""

STEPS = 12


class Curve(Struct, frozen=True):
    """Leaves and arrives square to `start_side` and `end_side`; `turn` is x (sides) or y (top, bottom) of the way between."""

    line: MapLine
    start: Point
    end: Point
    start_side: int
    end_side: int
    turn: float

    @property
    def is_upright(self) -> bool:
        """It leaves from a top or a bottom."""
        return self.start_side in (TOP, BOTTOM)

    @property
    def middle(self) -> Point:
        (x0, y0), (x1, y1) = self.start, self.end
        return ((x0 + x1) / 2, self.turn) if self.is_upright else (self.turn, (y0 + y1) / 2)

    @property
    def beziers(self) -> tuple[tuple[Point, Point, Point, Point], tuple[Point, Point, Point, Point]]:
        """Two cubic pieces that meet in the middle, as a curved connector of three segments has them."""
        if self.is_upright:
            turned = _beziers(self.start[::-1], self.end[::-1], self.turn)
            first, second = (tuple((y, x) for x, y in piece) for piece in turned)
            return (first[0], first[1], first[2], first[3]), (second[0], second[1], second[2], second[3])
        return _beziers(self.start, self.end, self.turn)

    def points(self) -> list[Point]:
        """Places along it, close enough to be taken for it."""
        return [self.start, *(_at(piece, step / STEPS) for piece in self.beziers for step in range(1, STEPS + 1))]

    def head(self, length: float, width: float) -> tuple[Point, Point, Point]:
        """Corners of an arrow head at the end, tip first."""
        (before_x, before_y), (x, y) = self.beziers[1][2], self.end
        if self.is_upright:
            back = y + (length if before_y > y else -length)
            return (x, y), (x - width, back), (x + width, back)
        back = x + (length if before_x > x else -length)
        return (x, y), (back, y - width), (back, y + width)


def curves(lines: Iterable[MapLine], boxes: Mapping[int, Box]) -> Iterator[Curve]:
    """Lines between people who both have a box, in their order."""
    for line in lines:
        start, end = boxes.get(line.from_id), boxes.get(line.to_id)
        if start is not None and end is not None and start is not end:
            yield _curve(line, start, end, boxes.values())


def _curve(line: MapLine, a: Box, b: Box, boxes: Iterable[Box]) -> Curve:
    """Side to side where they face each other; round the side of people above each other; over or under those between."""
    is_conflict = line.kind is LineKind.CONFLICT
    gap = max(b.left - a.right, a.left - b.right)
    if gap < FACING_GAP:
        shift = _middle(b)[0] - _middle(a)[0]
        side = LEFT if shift > FACING_GAP or (is_conflict and shift > -FACING_GAP) else RIGHT
        bulge = min(BULGE_PX + BULGE_SHARE * abs(_middle(b)[1] - _middle(a)[1]), BULGE_MOST)
        turn = min(a.left, b.left) - bulge if side == LEFT else max(a.right, b.right) + bulge
        return Curve(line, _site(a, side), _site(b, side), side, side, turn)
    if _same_row(a, b) and _between(a, b, boxes):
        side = TOP if is_conflict else BOTTOM
        turn = min(a.top, b.top) - ARC_PX if side == TOP else max(a.bottom, b.bottom) + ARC_PX
        return Curve(line, _site(a, side), _site(b, side), side, side, turn)
    sides = (RIGHT, LEFT) if a.left < b.left else (LEFT, RIGHT)
    start, end = _site(a, sides[0]), _site(b, sides[1])
    return Curve(line, start, end, *sides, (start[0] + end[0]) / 2)


def _site(box: Box, side: int) -> Point:
    x, y = _middle(box)
    return {TOP: (x, box.top), LEFT: (box.left, y), BOTTOM: (x, box.bottom), RIGHT: (box.right, y)}[side]


def _middle(box: Box) -> Point:
    return box.left + box.width / 2, box.top + box.height / 2


def _same_row(a: Box, b: Box) -> bool:
    return a.top < _middle(b)[1] < a.bottom


def _between(a: Box, b: Box, boxes: Iterable[Box]) -> bool:
    left, right = min(a.right, b.right), max(a.left, b.left)
    level = _middle(a)[1]
    return any(left < box.right and box.left < right and box.top < level < box.bottom for box in boxes)


def _beziers(
    start: Point, end: Point, turn: float
) -> tuple[tuple[Point, Point, Point, Point], tuple[Point, Point, Point, Point]]:
    (x0, y0), (x1, y1) = start, end
    down = y1 - y0
    middle = (turn, (y0 + y1) / 2)
    first = (start, ((x0 + turn) / 2, y0), (turn, y0 + down / 4), middle)
    return first, (middle, (turn, y0 + down * 3 / 4), ((x1 + turn) / 2, y1), end)


def _at(piece: tuple[Point, Point, Point, Point], t: float) -> Point:
    weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    return (
        sum(weight * point[0] for weight, point in zip(weights, piece, strict=True)),
        sum(weight * point[1] for weight, point in zip(weights, piece, strict=True)),
    )
