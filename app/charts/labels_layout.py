"""Labels beside marks without overlap: each takes the freest of eight places, or none."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from app.charts.box import Box

Floats = npt.NDArray[np.float64]

CELL_PX = 3
GAP_PX = 3
INSCRIBED = 0.8
MOST_COVERED = 0.06
"""A label that would hide more than this part of itself in other marks is left out."""

_PLACES = ((1, 0), (1, -1), (1, 1), (0, -1), (0, 1), (-1, 0), (-1, -1), (-1, 1))
"""Direction from the mark, right first; y runs downward."""


class Marks(Struct, frozen=True):
    """All marks of a chart in pixels: centres x, y and radii, each of shape (marks,)."""

    x: Floats
    y: Floats
    radius: Floats


def place_labels(
    marks: Marks, chosen: Sequence[int], sizes: Sequence[tuple[float, float]], bounds: Box, taken: Sequence[Box] = ()
) -> list[Box | None]:
    """Boxes for the labels of the `chosen` marks (most important first), inside `bounds`, clear of each other and of `taken`.

    `sizes` are the labels' widths and heights. Other marks are avoided as far as possible; None where there is no room.
    """
    grid = _Occupancy(bounds)
    for box in taken:
        grid.block(box)
    grid.cover(marks)
    placed: list[Box | None] = []
    for mark, (width, height) in zip(chosen, sizes, strict=True):
        place = grid.freest(float(marks.x[mark]), float(marks.y[mark]), float(marks.radius[mark]), width, height)
        if place is not None:
            grid.block(place)
        placed.append(place)
    return placed


class _Occupancy:
    """Cells of CELL_PX: `blocked` by labels and other text, `covered` by marks."""

    def __init__(self, bounds: Box) -> None:
        self._bounds = bounds
        shape = (max(int(bounds.height // CELL_PX), 1), max(int(bounds.width // CELL_PX), 1))
        self._blocked = np.zeros(shape, np.bool_)
        self._covered = np.zeros(shape, np.bool_)

    def block(self, box: Box) -> None:
        self._blocked[self._window(box)] = True

    def cover(self, marks: Marks) -> None:
        """About the squares inscribed in the marks in view. The small ones, thousands maybe, at once by their corners."""
        bounds = self._bounds
        shown = (
            (marks.x >= bounds.left) & (marks.x <= bounds.right) & (marks.y >= bounds.top) & (marks.y <= bounds.bottom)
        )
        x, y, half = marks.x[shown], marks.y[shown], marks.radius[shown] * INSCRIBED
        left, right = (self._cells(x + side * half - bounds.left, 1) for side in (-1, 1))
        top, bottom = (self._cells(y + side * half - bounds.top, 0) for side in (-1, 1))
        for rows in (top, bottom):
            for columns in (left, right):
                self._covered[rows, columns] = True
        for at in np.flatnonzero(half > 1.5 * CELL_PX):
            self._covered[top[at] : bottom[at] + 1, left[at] : right[at] + 1] = True

    def freest(self, x: float, y: float, radius: float, width: float, height: float) -> Box | None:
        best, best_covered = None, MOST_COVERED
        for across, down in _PLACES:
            box = _beside(x, y, radius, width, height, across, down)
            if not self._inside(box):
                continue
            window = self._window(box)
            if self._blocked[window].any():
                continue
            covered = float(self._covered[window].mean())
            if covered == 0:
                return box
            if covered < best_covered:
                best, best_covered = box, covered
        return best

    def _cells(self, pixels: Floats, axis: int) -> npt.NDArray[np.intp]:
        return (pixels // CELL_PX).clip(0, self._blocked.shape[axis] - 1).astype(np.intp)

    def _window(self, box: Box) -> tuple[slice, slice]:
        left, top = box.left - self._bounds.left, box.top - self._bounds.top
        rows = slice(max(int(top // CELL_PX), 0), max(int((top + box.height) // CELL_PX) + 1, 1))
        columns = slice(max(int(left // CELL_PX), 0), max(int((left + box.width) // CELL_PX) + 1, 1))
        return rows, columns

    def _inside(self, box: Box) -> bool:
        bounds = self._bounds
        across = bounds.left <= box.left and box.right <= bounds.right
        return across and bounds.top <= box.top and box.bottom <= bounds.bottom


def _beside(x: float, y: float, radius: float, width: float, height: float, across: int, down: int) -> Box:
    """The label's box in one direction from its mark; diagonals sit closer to the circle."""
    reach = (radius * 0.7071 if across and down else radius) + GAP_PX
    left = x + across * reach - (width if across < 0 else 0 if across else width / 2)
    top = y + down * reach - (height if down < 0 else 0 if down else height / 2)
    return Box(left, top, width, height)
