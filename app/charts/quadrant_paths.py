"""Moves as arrows and quarters as trails over the bubbles; a trail fades into the past and its head points at the bubble."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
from matplotlib.artist import Artist, allow_rasterization
from matplotlib.colors import to_rgb, to_rgba
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Bbox
from msgspec import Struct

from app.charts.box import Box
from app.charts.quadrant_frame import QuadrantFrame
from app.charts.style import BASE_DPI, ChartStyle

Point = tuple[float, float]
Floats = npt.NDArray[np.float64]

ARROW_ALPHA = 0.8
FAINTEST, STRONGEST = 0.3, 1.0
HEAD_PX, HEAD_HALF_PX = 9.0, 4.0
START_PX = 2.5
DOT_PX = (2.0, 3.5)
_SHORTEST_PX = 2.0
"""A move of less is not drawn: an arrow needs a direction."""


class Stroke(Struct, frozen=True):
    """One straight piece in pixels, y downward; `strength` is its opacity, `head` whether it ends in an arrow head."""

    start: Point
    end: Point
    strength: float
    head: bool
    dot_px: float


def strokes(frame: QuadrantFrame) -> list[Stroke]:
    """All arrows and trails of a frame, each ending at the rim of its customer's bubble."""
    found: list[Stroke] = []
    for arrow in frame.spec.arrows:
        start = (float(frame.x_px(arrow.x0)), float(frame.y_px(arrow.y0)))
        found += _chain([start, _centre(frame, arrow.position)], _radius(frame, arrow.position), fading=False)
    for trail in frame.spec.trails:
        xs, ys = frame.x_px(np.asarray(trail.xs)), frame.y_px(np.asarray(trail.ys))
        points = [*zip(xs.tolist(), ys.tolist(), strict=True), _centre(frame, trail.position)]
        found += _chain(points, _radius(frame, trail.position), fading=True)
    return found


def _centre(frame: QuadrantFrame, position: int) -> Point:
    return float(frame.marks.x[position]), float(frame.marks.y[position])


def _radius(frame: QuadrantFrame, position: int) -> float:
    return float(frame.marks.radius[position])


def _chain(points: list[Point], radius: float, fading: bool) -> list[Stroke]:
    """Pieces from point to point, the last one shortened to the rim; points that lie on each other are one."""
    kept = [points[0]]
    for point in points[1:]:
        if math.dist(point, kept[-1]) >= _SHORTEST_PX:
            kept.append(point)
    count = len(kept) - 1
    found = []
    for at, (start, end) in enumerate(pairwise(kept), 1):
        part = at / count if fading else 1.0
        strength = FAINTEST + (STRONGEST - FAINTEST) * part if fading else ARROW_ALPHA
        dot = DOT_PX[0] + (DOT_PX[1] - DOT_PX[0]) * part if fading else START_PX
        is_last = at == count
        found.append(Stroke(start, _short_of(start, end, radius) if is_last else end, strength, is_last, dot))
    return found


def _short_of(start: Point, end: Point, radius: float) -> Point:
    """The end moved back to the rim; from inside the bubble half way, so that the direction stays."""
    length = math.dist(start, end)
    part = (length - radius) / length if length > radius + HEAD_PX else 0.5
    return start[0] + part * (end[0] - start[0]), start[1] + part * (end[1] - start[1])


def head_of(stroke: Stroke) -> tuple[Point, Point, Point]:
    """Corners of the arrow head, its tip first."""
    (x0, y0), (x1, y1) = stroke.start, stroke.end
    length = math.dist(stroke.start, stroke.end) or 1.0
    across, down = (x1 - x0) / length, (y1 - y0) / length
    back = (x1 - HEAD_PX * across, y1 - HEAD_PX * down)
    aside = (-down * HEAD_HALF_PX, across * HEAD_HALF_PX)
    return stroke.end, (back[0] + aside[0], back[1] + aside[1]), (back[0] - aside[0], back[1] - aside[1])


def plot_bounds(plot: Box, scale: float, figure_height: float) -> Bbox:
    """The plot in matplotlib's pixels, which run upward."""
    bottom = figure_height - plot.bottom * scale
    return Bbox.from_bounds(plot.left * scale, bottom, plot.width * scale, plot.height * scale)


class PathArtist(Artist):
    """Draws `strokes`, all of one opacity at once: hundreds of moves cost a few path calls."""

    def __init__(self, frame: QuadrantFrame, style: ChartStyle) -> None:
        super().__init__()
        self._frame = frame
        self._style = style
        self.set_zorder(6)

    @allow_rasterization  # type: ignore[untyped-decorator]
    def draw(self, renderer: Any) -> None:
        figure = self.get_figure(root=True)
        assert figure is not None
        scale, height, plot = figure.dpi / BASE_DPI, figure.bbox.height, self._frame.plot
        to_figure = Affine2D().scale(scale, -scale).translate(0, height)
        gc = renderer.new_gc()
        gc.set_clip_rectangle(plot_bounds(plot, scale, height))
        by_strength: dict[tuple[float, float], list[Stroke]] = {}
        for stroke in strokes(self._frame):
            by_strength.setdefault((stroke.strength, stroke.dot_px), []).append(stroke)
        for (strength, dot_px), members in sorted(by_strength.items()):
            self._draw_alike(renderer, gc, to_figure, members, strength, dot_px * scale)
        gc.restore()

    def _draw_alike(
        self, renderer: Any, gc: Any, to_figure: Affine2D, members: list[Stroke], strength: float, dot: float
    ) -> None:
        """Shafts, heads and dots of one opacity; a pale rim keeps them apart from what they cross."""
        ink, pale = to_rgba(self._style.text, strength), to_rgba(self._style.surface, strength)
        shafts, heads = _lines(members), _heads(members)
        for colour, width in ((pale, 4.0), (ink, 2.2 if self._style.projector else 1.5)):
            gc.set_foreground(colour, isRGBA=True)
            gc.set_linewidth(self._style.points(width))
            renderer.draw_path(gc, shafts, to_figure)
        if heads is not None:
            gc.set_linewidth(0.0)
            renderer.draw_path(gc, heads, to_figure, ink)
        gc.set_foreground(pale, isRGBA=True)
        gc.set_linewidth(1.0)
        starts = to_figure.transform(np.array([stroke.start for stroke in members]))
        gc.set_alpha(strength)
        renderer.draw_markers(
            gc, Path.unit_circle(), Affine2D().scale(dot), Path(starts), Affine2D(), to_rgb(self._style.text)
        )
        gc.set_alpha(None)


def _lines(members: list[Stroke]) -> Path:
    points = [point for stroke in members for point in (stroke.start, stroke.end)]
    return Path(points, [Path.MOVETO, Path.LINETO] * len(members))


def _heads(members: list[Stroke]) -> Path | None:
    corners = [(*head_of(stroke), stroke.end) for stroke in members if stroke.head]
    if not corners:
        return None
    codes = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY] * len(corners)
    return Path([point for head in corners for point in head], codes)
