"""Pareto chart of customers (R8): bars from the largest, the cumulative share as a line, the 80 % mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from app.charts.bars import SIDE_PX, head_px, headings, key, label_width
from app.charts.style import ChartStyle, axes_at, lean, set_ticks, size_px

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

CLASS_COLOURS = (0, 5, 6)
"""Places in the series colours of the classes A, B, C."""

LABELLED_BARS = 14
"""Of more bars only the first and the last carry their amount."""


class ParetoSpec(Struct, frozen=True):
    """`values` in the display unit, largest first; `classes` 0 A, 1 B, 2 C; `cumulative` the share 0..1 of all customers'
    total after each bar, so that it ends below 1 where more customers follow (`others` says how many, or is empty).
    """

    title: str
    subtitle: str
    categories: tuple[str, ...]
    values: tuple[float, ...]
    labels: tuple[str, ...]
    classes: tuple[int, ...]
    cumulative: tuple[float, ...]
    class_names: tuple[str, str, str]
    cumulative_name: str
    mark_name: str
    unit: str
    number_format: str
    mark: float = 0.80
    others: str = ""

    def __post_init__(self) -> None:
        lengths = {len(part) for part in (self.categories, self.values, self.labels, self.classes, self.cumulative)}
        if len(lengths) != 1:
            raise ValueError("a Pareto chart needs as many values, labels, classes and shares as customers")


def draw(figure: Figure, spec: ParetoSpec, style: ChartStyle) -> None:
    """The chart with its title and subtitle on an empty figure."""
    headings(figure, spec.title, spec.subtitle, style)
    if not spec.categories:
        return
    _, height = size_px(figure)
    # names run down to the left at 40 degrees, the first one beyond the axis
    left = SIDE_PX + min(max(label_width(spec.categories[0], style.small_px) * 0.77, 40.0), 180.0)
    bottom = min(24 + 8 * style.small_px, height * 0.3)
    axes = axes_at(figure, left, head_px(spec.title, style), SIDE_PX + 3.4 * style.small_px, bottom)
    _bars(axes, spec, style)
    _names(axes, spec, style)
    _line(axes, spec, style)
    shown = [number for number in range(3) if number in spec.classes]
    entries = [(spec.class_names[number], style.series_colour(CLASS_COLOURS[number])) for number in shown]
    key(figure, [*entries, (spec.cumulative_name, style.series_colour(1))], spec.title, style)


def _bars(axes: Axes, spec: ParetoSpec, style: ChartStyle) -> None:
    colours = [style.series_colour(CLASS_COLOURS[number]) for number in spec.classes]
    places = range(len(spec.values))
    axes.bar(places, spec.values, 0.72, color=colours, edgecolor=style.surface, linewidth=1.0)
    last = len(spec.values) - 1
    for place, value, label in zip(places, spec.values, spec.labels, strict=True):
        if last < LABELLED_BARS or place in (0, last):
            size = style.points(style.small_px)
            axes.annotate(
                label, (place, value), (0, 3), textcoords="offset points", ha="center", fontsize=size, color=style.text
            )


def _names(axes: Axes, spec: ParetoSpec, style: ChartStyle) -> None:
    lean(axes, style)
    count = len(spec.categories)
    axes.set(xlim=(-0.6, max(count, 4) - 0.4), ylim=(0, max(spec.values) * 1.12 or 1.0), yticks=[])
    set_ticks(axes, "x", range(count), spec.categories)
    axes.tick_params(axis="x", labelcolor=style.text)
    for label in axes.get_xticklabels():
        label.set(rotation=40, ha="right", rotation_mode="anchor")
    axes.spines["bottom"].set(visible=True, color=style.axis, linewidth=1.0)


def _line(axes: Axes, spec: ParetoSpec, style: ChartStyle) -> None:
    """Cumulative share on its own scale 0..100 % at the right, with the mark."""
    right = axes.twinx()
    lean(right, style)
    right.set(ylim=(0, 1.06))
    set_ticks(right, "y", (0, 0.2, 0.4, 0.6, 0.8, 1.0), ("0%", "20%", "40%", "60%", "80%", "100%"))
    line = style.series_colour(1)
    right.axhline(spec.mark, color=style.cut_line, linewidth=1.0, linestyle=(0, (4, 3)))
    right.plot(
        range(len(spec.cumulative)), spec.cumulative, color=line, linewidth=2.0, marker="o", markersize=4, clip_on=False
    )
    is_below = spec.cumulative[-1] < spec.mark
    right.annotate(
        spec.mark_name,
        (1, spec.mark),
        (-4, 4 if is_below else -4),
        xycoords=("axes fraction", "data"),
        textcoords="offset points",
        ha="right",
        va="bottom" if is_below else "top",
        fontsize=style.points(style.small_px),
        color=style.muted,
        bbox={"facecolor": style.surface, "edgecolor": "none", "pad": 1.5, "alpha": 0.85},
    )
