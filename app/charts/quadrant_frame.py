"""Where things of the quadrant chart are, in pixels: the plain geometry that screen, picture and hit test share."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from app.charts.box import Box
from app.charts.labels_layout import Marks

if TYPE_CHECKING:
    from app.charts.quadrant import QuadrantSpec

Floats = npt.NDArray[np.float64]

X_LOW, X_HIGH = -0.025, 1.035
"""A little beyond 0..1, so that bubbles on the edge of the scale are whole."""

MIN_RADIUS_PX = 4.0
"""Smallest bubble (R2)."""

_LARGEST_SHARE_OF_PLOT = 0.046
_CROWD = 150
MANY = 5_000


@dataclass(frozen=True)
class QuadrantFrame:
    """`spec` laid out in the box `plot`, pixels from the top left of the figure, y downward."""

    spec: QuadrantSpec
    plot: Box

    def x_px(self, x: Floats | float) -> Floats:
        part = (np.asarray(x, np.float64) - X_LOW) / (X_HIGH - X_LOW)
        return np.asarray(self.plot.left + part * self.plot.width)

    def y_px(self, y: Floats | float) -> Floats:
        """Values below the range (or not above 0 on a log axis) lie on the lower edge."""
        return np.asarray(self.plot.top + (1 - self.height_part(y)) * self.plot.height)

    def height_part(self, y: Floats | float) -> Floats:
        """0 at the bottom of the plot, 1 at its top."""
        low, high = self.spec.y_range
        values = np.asarray(y, np.float64)
        if self.spec.log_y:
            low, high = math.log10(low), math.log10(high)
            values = np.log10(np.maximum(values, 10.0**low))
        return np.asarray(np.clip((values - low) / (high - low), 0, 1))

    def x_at(self, pixel: float) -> float:
        """Share at a pixel column, kept within 0..1."""
        part = (pixel - self.plot.left) / self.plot.width
        return min(max(X_LOW + part * (X_HIGH - X_LOW), 0.0), 1.0)

    def y_at(self, pixel: float) -> float:
        """Value at a pixel row, kept within the range of the axis."""
        part = min(max(1 - (pixel - self.plot.top) / self.plot.height, 0.0), 1.0)
        low, high = self.spec.y_range
        if self.spec.log_y:
            return float(10 ** (math.log10(low) + part * (math.log10(high) - math.log10(low))))
        return low + part * (high - low)

    @cached_property
    def marks(self) -> Marks:
        """Every customer's bubble."""
        return Marks(self.x_px(self.spec.x), self.y_px(self.spec.y), self.radius_px(self.spec.size))

    @cached_property
    def _by_column(self) -> tuple[npt.NDArray[np.intp], Floats]:
        """Positions from left to right and their pixel columns: a pointer looks at a strip, not at all customers."""
        order = np.argsort(self.marks.x, kind="stable")
        return order, self.marks.x[order]

    @cached_property
    def largest_radius(self) -> float:
        """Of the customer with the most; smaller the more bubbles share the plot."""
        crowd: float = min(1.0, (_CROWD / max(len(self.spec.x), 1)) ** 0.22)
        side = min(self.plot.width, self.plot.height)
        return float(max(side * _LARGEST_SHARE_OF_PLOT * max(crowd, 0.5), 2 * MIN_RADIUS_PX))

    def radius_px(self, size: Floats) -> Floats:
        """Area proportional to `size`, at least MIN_RADIUS_PX (R2)."""
        most = float(self.spec.size.max()) if len(self.spec.size) else 0.0
        if most <= 0:
            return np.full(np.shape(size), MIN_RADIUS_PX * 1.5)
        radii = self.largest_radius * np.sqrt(np.clip(size, 0, None) / most)
        return np.maximum(radii, MIN_RADIUS_PX)

    def nearest(self, x: float, y: float, reach_px: float = 6.0) -> int | None:
        """The customer whose bubble is under a pixel or at most `reach_px` from it; the innermost wins."""
        marks = self.marks
        order, columns = self._by_column
        reach = self.largest_radius + reach_px
        first, last = np.searchsorted(columns, (x - reach, x + reach))
        near = order[first:last]
        across, down, radius = marks.x[near] - x, marks.y[near] - y, marks.radius[near] + reach_px
        at = np.flatnonzero(across * across + down * down <= radius * radius)
        if not len(at):
            return None
        inside = np.sort(near[at])
        distance = np.hypot(marks.x[inside] - x, marks.y[inside] - y)
        # a small bubble on top of a large one is what was meant, even off its centre
        return int(inside[np.argmin(distance - 0.3 * (self.largest_radius - marks.radius[inside]))])

    def marks_under(self, box: Box) -> int:
        """Bubbles that reach into a box; 0 above MANY, where every place is as good."""
        if len(self.spec.x) > MANY:
            return 0
        marks = self.marks
        across = np.maximum(np.maximum(box.left - marks.x, marks.x - box.right), 0)
        down = np.maximum(np.maximum(box.top - marks.y, marks.y - box.bottom), 0)
        return int(np.count_nonzero(across * across + down * down < np.square(marks.radius)))

    def neighbour(self, position: int, across: int, down: int) -> int:
        """The nearest customer to the left (-1, 0), right (1, 0), above (0, -1) or below (0, 1); itself if there is none."""
        marks = self.marks
        x, y = marks.x - marks.x[position], marks.y - marks.y[position]
        ahead = across * x + down * y
        aside = np.abs(down * x + across * y)
        candidates = np.flatnonzero((ahead > 0) & (aside <= 2 * ahead))
        if not len(candidates):
            return position
        return int(candidates[np.argmin(ahead[candidates] + 2 * aside[candidates])])
