"""Where things of the quadrant chart are, in pixels: the plain geometry that screen, picture, slide and hit test share."""

from __future__ import annotations

import math
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from app.charts.box import Box
from app.charts.labels_layout import Marks

if TYPE_CHECKING:
    from app.charts.quadrant_spec import QuadrantSpec

Floats = npt.NDArray[np.float64]
Positions = npt.NDArray[np.intp]

MIN_RADIUS_PX = 4.0
"""Smallest bubble (R2)."""

LEAST_PART = 1e-12
"""What a value not above 0 counts as on a logarithmic axis: far below whatever is in view."""

CORNER_REACH = 1.3
"""How far the corners of a shape stand out of the circle of the same area, about."""

_LARGEST_SHARE_OF_PLOT = 0.046
_CROWD = 150
MANY = 5_000


class QuadrantFrame(Struct, frozen=True, dict=True):
    """`spec` laid out in the box `plot`, pixels from the top left of the figure, y downward."""

    spec: QuadrantSpec
    plot: Box

    def x_px(self, x: Floats | float) -> Floats:
        return np.asarray(self.plot.left + self.width_part(x) * self.plot.width)

    def y_px(self, y: Floats | float) -> Floats:
        return np.asarray(self.plot.top + (1 - self.height_part(y)) * self.plot.height)

    def width_part(self, x: Floats | float) -> Floats:
        """0 at the left of the plot, 1 at its right; outside what is in view less or more."""
        return _part(x, self.spec.x_range, self.spec.log_x)

    def height_part(self, y: Floats | float) -> Floats:
        """0 at the bottom of the plot, 1 at its top; outside what is in view less or more."""
        return _part(y, self.spec.y_range, self.spec.log_y)

    def x_at(self, pixel: float) -> float:
        """Value at a pixel column, kept within what is in view."""
        return _value((pixel - self.plot.left) / self.plot.width, self.spec.x_range, self.spec.log_x)

    def y_at(self, pixel: float) -> float:
        """Value at a pixel row, kept within what is in view."""
        return _value(1 - (pixel - self.plot.top) / self.plot.height, self.spec.y_range, self.spec.log_y)

    @cached_property
    def marks(self) -> Marks:
        """Every customer's bubble, also those out of view."""
        return Marks(self.x_px(self.spec.x), self.y_px(self.spec.y), self.radius_px(self.spec.size))

    @cached_property
    def in_view(self) -> Positions:
        """Customers whose centre is in the plot."""
        marks, plot = self.marks, self.plot
        across = (marks.x >= plot.left) & (marks.x <= plot.right)
        return np.flatnonzero(across & (marks.y >= plot.top) & (marks.y <= plot.bottom))

    @property
    def shows_all(self) -> bool:
        return len(self.in_view) == len(self.spec.x)

    @cached_property
    def _by_column(self) -> tuple[Positions, Floats]:
        """Positions in view from left to right and their pixel columns: a pointer looks at a strip, not at all customers."""
        order = self.in_view[np.argsort(self.marks.x[self.in_view], kind="stable")]
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
        near = self._strip(x - self.largest_radius - reach_px, x + self.largest_radius + reach_px)
        across, down, radius = marks.x[near] - x, marks.y[near] - y, marks.radius[near] + reach_px
        at = np.flatnonzero(across * across + down * down <= radius * radius)
        if not len(at):
            return None
        inside = np.sort(near[at])
        distance = np.hypot(marks.x[inside] - x, marks.y[inside] - y)
        # a small bubble on top of a large one is what was meant, even off its centre
        return int(inside[np.argmin(distance - 0.3 * (self.largest_radius - marks.radius[inside]))])

    def marks_under(self, box: Box) -> int:
        """Bubbles in view that reach into a box; 0 above MANY, where every place is as good."""
        if len(self.spec.x) > MANY:
            return 0
        marks, near = self.marks, self._strip(box.left - self.largest_radius, box.right + self.largest_radius)
        x, y = marks.x[near], marks.y[near]
        across = np.maximum(np.maximum(box.left - x, x - box.right), 0)
        down = np.maximum(np.maximum(box.top - y, y - box.bottom), 0)
        reach = marks.radius[near] * (1.0 if self.spec.shape is None else CORNER_REACH)
        return int(np.count_nonzero(across * across + down * down < np.square(reach)))

    def inside(self, corners: list[tuple[float, float]]) -> Positions:
        """Customers in view whose centre lies in a closed polygon of pixels; none with fewer than three corners."""
        from matplotlib.path import Path

        if len(corners) < 3:
            return np.empty(0, np.intp)
        columns = [x for x, _ in corners]
        near = self._strip(min(columns), max(columns))
        centres = np.column_stack((self.marks.x[near], self.marks.y[near]))
        return np.sort(near[Path(corners, closed=False).contains_points(centres)])

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

    def _strip(self, left: float, right: float) -> Positions:
        """Customers in view between two pixel columns."""
        order, columns = self._by_column
        first, last = np.searchsorted(columns, (left, right))
        return order[first:last]


def _part(values: Floats | float, within: tuple[float, float], log: bool) -> Floats:
    low, high = within
    found = np.asarray(values, np.float64)
    if log:
        low, high = math.log10(low), math.log10(high)
        found = np.log10(np.maximum(found, LEAST_PART))
    return np.asarray((found - low) / (high - low))


def _value(part: float, within: tuple[float, float], log: bool) -> float:
    low, high = within
    kept = min(max(part, 0.0), 1.0)
    if log:
        return float(10 ** (math.log10(low) + kept * (math.log10(high) - math.log10(low))))
    return low + kept * (high - low)
