"""The profile of a dealer on its criteria: this evaluation over the last one and the region's best, or up to four dealers side by side."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING, Any, Literal

from msgspec import Struct

from app.charts.bars import head_px, headings, key_line
from app.charts.style import ChartStyle, axes_at, size_px

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

HIGHEST_MARK = 5
RINGS = range(1, HIGHEST_MARK + 1)
LABEL_REACH = 5.45
"""Radius at which the names of the axes stand."""

LineKind = Literal["filled", "dashed", "dotted", "solid"]


class RadarLine(Struct, frozen=True):
    """Marks 0..5 in the order of the axes, None = not scored: the line leaves that axis out. `colour` as in BarSeries."""

    name: str
    marks: tuple[float | None, ...]
    kind: LineKind = "solid"
    colour: int = 0


class RadarSpec(Struct, frozen=True):
    """Axes run clockwise from the top; a scale of 0 to 5 in every direction."""

    title: str
    subtitle: str
    axes: tuple[str, ...]
    lines: tuple[RadarLine, ...]

    def __post_init__(self) -> None:
        for line in self.lines:
            if len(line.marks) != len(self.axes):
                raise ValueError(f"line {line.name!r} does not fit its {len(self.axes)} axes")


def point(place: int, count: int, mark: float) -> tuple[float, float]:
    """Where a mark stands; the first axis points up, the others follow clockwise.

    >>> [tuple(round(value, 3) for value in point(place, 4, 5)) for place in range(4)]
    [(0.0, 5.0), (5.0, 0.0), (0.0, -5.0), (-5.0, -0.0)]
    """
    angle = 2 * pi * place / count
    return mark * sin(angle), mark * cos(angle)


def draw(figure: Figure, spec: RadarSpec, style: ChartStyle) -> None:
    """The chart with its title and subtitle on an empty figure; nothing inside with fewer than three axes."""
    headings(figure, spec.title, spec.subtitle, style)
    if len(spec.axes) < 3:
        return
    axes = axes_at(figure, 12, head_px(spec.title, style), 12, 12)
    axes.set(xlim=(-7.4, 7.4), ylim=(-6.3, 6.3), aspect="equal")
    axes.axis("off")
    _web(axes, spec, style)
    artists = [_line(axes, spec, line, style) for line in spec.lines]
    _, height = size_px(figure)
    if len(spec.lines) > 1:
        top = 22 + style.title_px if spec.title else min(8.0, height)
        key_line(figure, artists, [line.name for line in spec.lines], top, style)


def _web(axes: Axes, spec: RadarSpec, style: ChartStyle) -> None:
    count = len(spec.axes)
    for ring in RINGS:
        corners = [point(place, count, ring) for place in (*range(count), 0)]
        axes.plot(*zip(*corners, strict=True), color=style.grid, linewidth=0.8, zorder=1)
    for place, name in enumerate(spec.axes):
        axes.plot(
            *zip((0, 0), point(place, count, HIGHEST_MARK), strict=True), color=style.grid, linewidth=0.8, zorder=1
        )
        x, y = point(place, count, LABEL_REACH)
        beside = "center" if abs(x) < 0.6 else ("left" if x > 0 else "right")
        above = "center" if abs(y) < LABEL_REACH * 0.9 else ("bottom" if y > 0 else "top")
        axes.text(x, y, name, ha=beside, va=above, fontsize=style.points(style.small_px), color=style.text)


def _line(axes: Axes, spec: RadarSpec, line: RadarLine, style: ChartStyle) -> Any:
    count = len(spec.axes)
    corners = [point(place, count, mark) for place, mark in enumerate(line.marks) if mark is not None]
    colour = style.muted if line.kind in ("dashed", "dotted") else style.series_colour(line.colour)
    look = {"filled": "-", "solid": "-", "dashed": "--", "dotted": ":"}[line.kind]
    closed = [*corners, *corners[:1]]
    xs, ys = ([x for x, _ in closed], [y for _, y in closed])
    if line.kind == "filled" and len(corners) > 2:
        axes.fill(xs, ys, color=colour, alpha=0.22, linewidth=0, zorder=2)
    (artist,) = axes.plot(xs, ys, look, color=colour, linewidth=2.0 if look == "-" else 1.4, zorder=3)
    if line.kind in ("filled", "solid"):
        axes.plot(xs, ys, "o", color=colour, markersize=4, markeredgecolor=style.mark_edge, zorder=4)
    return artist
