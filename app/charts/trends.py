"""Amounts over weeks or months as lines, each named at its end."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from msgspec import Struct

from app.charts.bars import SIDE_PX, headings, label_width
from app.charts.style import ChartStyle, axes_at, lean, set_ticks, size_px
from app.charts.ticks import nice_ticks

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

GAP = 1.35
"""Least distance of two names at the right, in lines of text."""


class TrendLine(Struct, frozen=True):
    """Values in the display unit, nan where nothing is known; `end` is written at the last one, `name` before it."""

    name: str
    values: tuple[float, ...]
    end: str
    colour: int
    dashed: bool = False


class TrendSpec(Struct, frozen=True):
    """`points` are the days or weeks, oldest first; blank where none is to be written. `unit` as in BarSpec."""

    title: str
    subtitle: str
    points: tuple[str, ...]
    lines: tuple[TrendLine, ...]
    unit: str
    number_format: str

    def __post_init__(self) -> None:
        if any(len(line.values) != len(self.points) for line in self.lines):
            raise ValueError("every line needs a value for each point")

    @property
    def highest(self) -> float:
        return max((value for line in self.lines for value in line.values if not math.isnan(value)), default=0.0)

    @property
    def lowest(self) -> float:
        """0, or below it."""
        known = [value for line in self.lines for value in line.values if not math.isnan(value)]
        return min((*known, 0.0))


def draw(figure: Figure, spec: TrendSpec, style: ChartStyle) -> None:
    """The chart with its title and subtitle on an empty figure."""
    headings(figure, spec.title, spec.subtitle, style)
    if not spec.points:
        return
    width, _ = size_px(figure)
    names = [f"{line.name} {line.end}" for line in spec.lines]
    right = min(max((label_width(name, style.small_px) for name in names), default=0.0) + SIDE_PX, width * 0.45)
    top = 52.0 + style.title_px if spec.title else 10.0
    left = SIDE_PX + 10 + 3 * style.small_px
    axes = axes_at(figure, left, top, right, 14 + 1.6 * style.small_px)
    for line in spec.lines:
        _line(axes, line, style)
    _scale(axes, spec, style)
    _names(axes, spec, style)


def _line(axes: Axes, line: TrendLine, style: ChartStyle) -> None:
    axes.plot(
        range(len(line.values)),
        line.values,
        color=style.series_colour(line.colour),
        linewidth=2.0,
        linestyle="--" if line.dashed else "-",
        marker="" if line.dashed else "o",
        markersize=4.5,
        markeredgecolor=style.surface,
        clip_on=False,
    )


def _scale(axes: Axes, spec: TrendSpec, style: ChartStyle) -> None:
    lean(axes, style)
    span = (spec.highest - spec.lowest) or 1.0
    axes.set(xlim=(-0.2, max(len(spec.points) - 0.8, 0.8)), ylim=(spec.lowest, spec.highest + span * 0.08))
    ticks = nice_ticks(spec.lowest, spec.highest, 4) if spec.highest > spec.lowest else (0.0,)
    set_ticks(axes, "y", ticks, [f"{tick:,.10g}".replace("-", "−") for tick in ticks])
    named = [place for place, text in enumerate(spec.points) if text]
    set_ticks(axes, "x", named, [spec.points[place] for place in named])
    axes.grid(axis="y", color=style.grid, linewidth=0.8)
    axes.set_axisbelow(True)
    axes.axhline(0, color=style.axis, linewidth=1.0)


def _names(axes: Axes, spec: TrendSpec, style: ChartStyle) -> None:
    """At the last known value of each line, moved apart where they would lie on one another."""
    height = axes.get_window_extent().height * 100 / axes.figure.dpi
    step = GAP * style.small_px / max(height, 1.0) * ((spec.highest - spec.lowest) * 1.08 or 1.0)
    known = [(line, [value for value in line.values if not math.isnan(value)]) for line in spec.lines]
    last = sorted(((values[-1], line) for line, values in known if values), key=lambda pair: pair[0])
    level = -math.inf
    for value, line in last:
        level = max(value, level + step)
        axes.annotate(
            f"{line.name} {line.end}",
            (len(spec.points) - 1, level),
            (8, 0),
            textcoords="offset points",
            va="center",
            annotation_clip=False,
            fontsize=style.points(style.small_px),
            color=style.text,
        )
