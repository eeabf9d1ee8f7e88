"""What a quadrant chart shows: customers on two axes, cut lines, areas with captions, moves and trails, for any lens."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

from app.charts.style import TINTS

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]
    Ints = npt.NDArray[np.int64]
    Shapes = npt.NDArray[np.int8]

X_RANGE = (-0.025, 1.035)
"""A little beyond 0..1, so that bubbles on the edge of the scale are whole."""

X_CUT_RANGE = (0.01, 0.99)
"""A share line at the very end would part nobody from nobody."""

SHARE_TICKS = tuple((share / 10, f"{share * 10}%") for share in range(0, 11, 2))

CIRCLE, SQUARE, TRIANGLE, DIAMOND, PLUS, CROSS = range(6)
"""Shapes of a mark. These six are what PowerPoint's charts know too; polygons of more corners read as circles."""

SHAPES = 6

ANY_GROUP = -1
"""Colour number of a legend entry that tells a shape only."""


class Caption(Struct, frozen=True):
    """What stands in the corner of an area: its class and a line about it."""

    name: str
    detail: str = ""


class LegendEntry(Struct, frozen=True):
    """`group` is the number in QuadrantSpec.group, 8 for "other", ANY_GROUP for a shape in any colour."""

    group: int
    name: str
    customers: int
    shape: int = CIRCLE


class Arrow(Struct, frozen=True):
    """A customer's move from where it was to where it is. x0, y0 are on the axes."""

    position: int
    x0: float
    y0: float


class Trail(Struct, frozen=True):
    """Where a customer was, oldest first; its bubble ends the trail."""

    position: int
    xs: tuple[float, ...]
    ys: tuple[float, ...]


class AreaSpec(Struct, frozen=True):
    """An area between cut lines; None is the edge of the chart."""

    tint: str
    caption: Caption
    x_low: float | None
    x_high: float | None
    y_low: float | None
    y_high: float | None


class QuadrantSpec(Struct, frozen=True, eq=False):
    """Arrays have one entry per placed customer.

    `x` and `y` lie on the axes (above 0 on a logarithmic one), `size` is any amount >= 0, `group` a colour number 0..8,
    `shape` a mark 0..5 (None: all circles). With a `y_cut` the areas are four, `captions` upper left, upper right, lower left,
    lower right, and there are no `further_cuts`; without one they are bands between the x cuts, left to right. `y_floor`
    parts the lower left area once more, 0 does not. `labelled` are positions, most important first. Ticks are (value, text).
    `x_range` and `y_range` are what is in view. A cut line can be dragged within `x_cut_range` and `y_cut_range` (None: all of
    y_range that is above 0); with `linked_cuts` both lines are one setting.
    """

    title: str
    subtitle: str
    ids: Ints
    names: list[str]
    x: Floats
    y: Floats
    size: Floats
    group: Ints
    legend: tuple[LegendEntry, ...]
    x_cut: float
    y_cut: float | None
    y_floor: float
    captions: tuple[Caption, ...]
    x_title: str
    y_title: str
    size_title: str
    y_range: tuple[float, float]
    y_ticks: tuple[tuple[float, str], ...]
    log_y: bool = False
    labelled: tuple[int, ...] = ()
    further_cuts: tuple[float, ...] = ()
    x_range: tuple[float, float] = X_RANGE
    x_ticks: tuple[tuple[float, str], ...] = SHARE_TICKS
    log_x: bool = False
    x_in_percent: bool = True
    y_in_percent: bool = False
    x_cut_range: tuple[float, float] = X_CUT_RANGE
    y_cut_range: tuple[float, float] | None = None
    linked_cuts: bool = False
    shape: Shapes | None = None
    arrows: tuple[Arrow, ...] = ()
    trails: tuple[Trail, ...] = ()

    @property
    def x_cuts(self) -> tuple[float, ...]:
        """All cuts across, left to right."""
        return (self.x_cut, *self.further_cuts)

    @property
    def areas(self) -> tuple[AreaSpec, ...]:
        """The areas as the cuts lie now, in the order of `captions`."""
        parts: list[tuple[float | None, float | None, float | None, float | None]]
        if self.y_cut is None:
            edges = (None, *self.x_cuts, None)
            parts = [(low, high, None, None) for low, high in pairwise(edges)]
        else:
            x, y = self.x_cut, self.y_cut
            parts = [(None, x, y, None), (x, None, y, None), (None, x, None, y), (x, None, None, y)]
        named = zip(TINTS, self.captions, parts, strict=True)
        return tuple(AreaSpec(tint, caption, *part) for tint, caption, part in named)
