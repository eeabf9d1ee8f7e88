"""Where the label of a point goes in a native chart, which knows four places: right, left, above, below."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from app.charts.bars import label_width

Floats = npt.NDArray[np.float64]

_GAP = 3.0
_MOST_HIDDEN = 0.5
"""Part of a label that may lie over other bubbles."""


class LabelPlaces:
    """Pixels at 100 dpi from the plot's top left; labels already placed are never touched, bubbles as little as possible."""

    def __init__(self, x: Floats, y: Floats, radius: Floats, width: float, height: float) -> None:
        self._x, self._y, self._radius = x, y, radius
        self._width, self._height = width, height
        self._taken: list[tuple[float, float, float, float]] = []

    def block(self, left: float, top: float, width: float, height: float) -> None:
        """Keep labels out of a place."""
        self._taken.append((left, top, left + width, top + height))

    def take(self, point: int, text: str, text_px: float) -> str:
        """The best free place r, l, t or b, now taken; empty if there is none."""
        wide, high = label_width(text, text_px) + 4, text_px * 1.25
        best, least = "", _MOST_HIDDEN
        for position, box in self._boxes(point, wide, high).items():
            if not self._is_free(box):
                continue
            hidden = self._hidden(point, box)
            if hidden < least - 0.01:
                best, least = position, hidden
        if best:
            self._taken.append(self._boxes(point, wide, high)[best])
        return best

    def _boxes(self, point: int, wide: float, high: float) -> dict[str, tuple[float, float, float, float]]:
        """Left, top, right, bottom of each place."""
        x, y, reach = float(self._x[point]), float(self._y[point]), float(self._radius[point]) + _GAP
        return {
            "r": (x + reach, y - high / 2, x + reach + wide, y + high / 2),
            "l": (x - reach - wide, y - high / 2, x - reach, y + high / 2),
            "t": (x - wide / 2, y - reach - high, x + wide / 2, y - reach),
            "b": (x - wide / 2, y + reach, x + wide / 2, y + reach + high),
        }

    def _is_free(self, box: tuple[float, float, float, float]) -> bool:
        left, top, right, bottom = box
        if left < 0 or top < 0 or right > self._width or bottom > self._height:
            return False
        return not any(
            left < other[2] and other[0] < right and top < other[3] and other[1] < bottom for other in self._taken
        )

    def _hidden(self, point: int, box: tuple[float, float, float, float]) -> float:
        """Part of the label's area under the other bubbles' squares; overlapping bubbles count twice."""
        left, top, right, bottom = box
        side = self._radius * 0.9
        across = np.clip(np.minimum(self._x + side, right) - np.maximum(self._x - side, left), 0, None)
        down = np.clip(np.minimum(self._y + side, bottom) - np.maximum(self._y - side, top), 0, None)
        covered = across * down
        covered[point] = 0
        return float(covered.sum() / ((right - left) * (bottom - top)))
