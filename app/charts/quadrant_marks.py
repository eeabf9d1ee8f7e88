"""Bubbles by stamped markers, and thousands of points as a density image: matplotlib artists that stay fast."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from matplotlib.artist import Artist, allow_rasterization
from matplotlib.axes import Axes
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

from app.charts.quadrant_frame import QuadrantFrame
from app.charts.quadrant_paths import PathArtist, plot_bounds
from app.charts.quadrant_shapes import corners
from app.charts.quadrant_spec import CIRCLE, SHAPES
from app.charts.style import BASE_DPI, ChartStyle

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

ALPHA = 0.82
RADIUS_STEP_PX = 0.5
DENSE_ABOVE = 5_000
"""Customers in view from which bubbles give way to density (measured: 100,000 markers cost ten empty charts)."""

BUBBLES_OVER_DENSITY = 300
_GROUPS = 64


class BubbleArtist(Artist):
    """Bubbles of a frame, large ones first. One marker is rasterised per radius step, colour and shape, then stamped."""

    def __init__(self, frame: QuadrantFrame, style: ChartStyle, positions: Ints | None = None) -> None:
        super().__init__()
        self._frame = frame
        self._style = style
        self._positions = np.arange(len(frame.spec.x)) if positions is None else positions

    @allow_rasterization  # type: ignore[untyped-decorator]
    def draw(self, renderer: Any) -> None:
        figure = self.get_figure(root=True)
        assert figure is not None
        scale = figure.dpi / BASE_DPI
        height = figure.bbox.height
        gc = renderer.new_gc()
        gc.set_linewidth(self._style.points(1.5 if self._style.projector else 1.0))
        gc.set_foreground(self._style.mark_edge)
        gc.set_alpha(ALPHA)
        if not self._frame.shows_all:
            gc.set_clip_rectangle(plot_bounds(self._frame.plot, scale, height))
        for radius, colour, shape, places in self._stamps():
            points = np.column_stack((places[:, 0] * scale, height - places[:, 1] * scale))
            mark = Affine2D().scale(radius * scale)
            renderer.draw_markers(gc, _outline(shape), mark, Path(points), Affine2D(), to_rgb(colour))
        gc.restore()

    def _stamps(self) -> list[tuple[float, str, int, Floats]]:
        """(radius px, colour, shape, centres of shape (n, 2) in px) in painting order."""
        spec, marks, chosen = self._frame.spec, self._frame.marks, self._positions
        steps = np.round(marks.radius[chosen] / RADIUS_STEP_PX).astype(np.int64)
        shapes = np.zeros(len(chosen), np.int64) if spec.shape is None else spec.shape[chosen].astype(np.int64)
        keys = (-steps * _GROUPS + spec.group[chosen]) * SHAPES + shapes
        order = np.argsort(keys, kind="stable")
        _, starts = np.unique(keys[order], return_index=True)
        stamps = []
        for members in np.split(order, starts[1:]) if len(order) else []:
            first, these = chosen[members[0]], chosen[members]
            radius = round(float(marks.radius[first]) / RADIUS_STEP_PX) * RADIUS_STEP_PX
            colour = self._style.series_colour(int(spec.group[first]))
            stamps.append((radius, colour, int(shapes[members[0]]), np.column_stack((marks.x[these], marks.y[these]))))
        return stamps


class DensityArtist(Artist):
    """How many customers lie where, as one image: the stronger the colour the more, on a log scale.

    In SVG and PDF it is embedded as an image, so the file stays small.
    """

    def __init__(self, frame: QuadrantFrame, style: ChartStyle) -> None:
        super().__init__()
        self._frame = frame
        self._colour = style.series[0]
        self.set_rasterized(True)

    @allow_rasterization  # type: ignore[untyped-decorator]
    def draw(self, renderer: Any) -> None:
        figure = self.get_figure(root=True)
        assert figure is not None
        scale = figure.dpi / BASE_DPI
        plot = self._frame.plot
        shape = max(round(plot.height * scale), 1), max(round(plot.width * scale), 1)
        image = _tinted(self._counts(shape), self._colour)
        gc = renderer.new_gc()
        bottom = figure.bbox.height - plot.bottom * scale
        renderer.draw_image(gc, round(plot.left * scale), round(bottom), image)
        gc.restore()

    def _counts(self, shape: tuple[int, int]) -> npt.NDArray[np.float32]:
        """Customers per pixel, spread over 3 x 3 pixels so that a single one can be seen; row 0 at the bottom."""
        marks, plot, shown = self._frame.marks, self._frame.plot, self._frame.in_view
        rows, columns = shape
        across = ((marks.x[shown] - plot.left) * (columns / plot.width)).astype(np.int64).clip(0, columns - 1)
        up = ((plot.bottom - marks.y[shown]) * (rows / plot.height)).astype(np.int64).clip(0, rows - 1)
        counts = np.bincount(up * columns + across, minlength=rows * columns).astype(np.float32).reshape(shape)
        wide = counts.copy()
        wide[:, 1:] += counts[:, :-1]
        wide[:, :-1] += counts[:, 1:]
        spread = wide.copy()
        spread[1:] += wide[:-1]
        spread[:-1] += wide[1:]
        return spread


def _outline(shape: int) -> Path:
    return Path.unit_circle() if shape == CIRCLE else Path(corners(shape), closed=True)


def _tinted(counts: npt.NDArray[np.float32], colour: str) -> npt.NDArray[np.uint8]:
    strength = np.log1p(counts)
    most = float(strength.max())
    red, green, blue = (round(channel * 255) for channel in to_rgb(colour))
    image = np.empty((*counts.shape, 4), np.uint8)
    image[..., 0], image[..., 1], image[..., 2] = red, green, blue
    alpha = strength * (190 / most) + 60 if most else strength
    image[..., 3] = np.where(counts > 0, alpha, 0)
    return image


def largest(sizes: Floats, count: int) -> Ints:
    """Positions of the `count` largest."""
    if len(sizes) <= count:
        return np.arange(len(sizes))
    return np.argpartition(sizes, len(sizes) - count)[-count:]


def add_marks(ground: Figure | Axes, frame: QuadrantFrame, style: ChartStyle) -> None:
    """Bubbles for up to DENSE_ABOVE customers in view; above, density with the largest customers on it. Then moves and trails.

    The artists place themselves by `frame`, so a bare figure without axes (which cost more than the bubbles) will do.
    """
    shown = frame.in_view
    if len(shown) > DENSE_ABOVE:
        ground.add_artist(DensityArtist(frame, style))
        top = shown[largest(frame.spec.size[shown], BUBBLES_OVER_DENSITY)]
        ground.add_artist(BubbleArtist(frame, style, top))
    else:
        ground.add_artist(BubbleArtist(frame, style, shown))
    if frame.spec.arrows or frame.spec.trails:
        ground.add_artist(PathArtist(frame, style))
