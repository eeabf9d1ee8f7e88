"""The six shapes of a mark, each of the area of the unit circle, so that shape never looks like size."""

from __future__ import annotations

import math
from functools import lru_cache

from app.charts.quadrant_spec import CROSS, DIAMOND, PLUS, SQUARE, TRIANGLE

Corners = tuple[tuple[float, float], ...]

_ARM = 0.36
"""Half the width of an arm of a plus, against half its length."""


@lru_cache
def corners(shape: int) -> Corners:
    """Closed polygon round 0, 0 with y upward. Raises KeyError for the circle, which has no corners."""
    outlines: dict[int, Corners] = {
        SQUARE: _regular(4, 45),
        TRIANGLE: _regular(3, 90),
        DIAMOND: _regular(4, 0),
        PLUS: _plus(0),
        CROSS: _plus(45),
    }
    outline = outlines[shape]
    return (*outline, outline[0])


def _regular(count: int, first_degrees: float) -> Corners:
    radius = math.sqrt(2 * math.pi / (count * math.sin(2 * math.pi / count)))
    angles = (math.radians(first_degrees + 360 * at / count) for at in range(count))
    return tuple((radius * math.cos(angle), radius * math.sin(angle)) for angle in angles)


def _plus(degrees: float) -> Corners:
    # area of a plus of half length l and half arm a*l: 4 l^2 (2 a - a^2)
    reach = math.sqrt(math.pi / (4 * (2 * _ARM - _ARM * _ARM)))
    arm = _ARM * reach
    quarter = ((arm, reach), (arm, arm), (reach, arm))
    plain = [_turned(point, -90.0 * turn) for turn in range(4) for point in quarter]
    return tuple(_turned(point, degrees) for point in plain)


def _turned(point: tuple[float, float], degrees: float) -> tuple[float, float]:
    angle = math.radians(degrees)
    x, y = point
    return x * math.cos(angle) - y * math.sin(angle), x * math.sin(angle) + y * math.cos(angle)
