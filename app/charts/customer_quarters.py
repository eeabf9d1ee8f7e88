"""One customer over time: sales of every quarter against a quarter of its potential, and our share at each quarter's end."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from msgspec import Struct

from app.charts.bars import headings
from app.charts.style import ChartStyle, axes_at, lean, set_ticks, size_px

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

BAR = 0.66
SIDE_PX = 10.0
UPPER = 0.62
"""Part of the height that the bars take."""


class QuarterSpec(Struct, frozen=True):
    """Oldest quarter first. sales and potentials in the display unit; shares 0..1 at the end of each quarter.

    potentials: a quarter of the yearly one as known at the end of the quarter; it and the shares are nan where not known.
    """

    title: str
    subtitle: str
    quarters: tuple[str, ...]
    sales: tuple[float, ...]
    sales_labels: tuple[str, ...]
    potentials: tuple[float, ...]
    potential_name: str
    shares: tuple[float, ...]
    share_labels: tuple[str, ...]
    share_name: str

    def __post_init__(self) -> None:
        lengths = {
            len(part)
            for part in (
                self.quarters,
                self.sales,
                self.sales_labels,
                self.potentials,
                self.shares,
                self.share_labels,
            )
        }
        if len(lengths) != 1:
            raise ValueError("every quarter needs its sales, its potential and its share")


def draw(figure: Figure, spec: QuarterSpec, style: ChartStyle) -> None:
    """With title and subtitle where there is a title."""
    headings(figure, spec.title, spec.subtitle, style)
    _, height = size_px(figure)
    top = 52.0 + style.title_px if spec.title else 6.0
    foot = 12 + 1.3 * style.small_px
    room = height - top - foot
    cut = top + room * UPPER
    _sales(axes_at(figure, SIDE_PX, top, SIDE_PX, height - cut), spec, style)
    _shares(axes_at(figure, SIDE_PX, cut + 8, SIDE_PX, foot), spec, style)


def _sales(axes: Axes, spec: QuarterSpec, style: ChartStyle) -> None:
    places = range(len(spec.quarters))
    axes.bar(places, spec.sales, BAR, color=style.series_colour(0), edgecolor=style.surface, linewidth=1.0)
    known = [value for value in spec.potentials if not math.isnan(value)]
    low, high = min((*spec.sales, 0.0)), max((*spec.sales, *known, 0.0)) or 1.0
    _frame(axes, spec, style)
    axes.set(ylim=(low * 1.15, high * 1.24))
    axes.axhline(0, color=style.axis, linewidth=1.0)
    axes.step(
        [place - 0.5 for place in (*places, len(places))],
        [*spec.potentials, spec.potentials[-1]] if places else [],
        where="post",
        color=style.series_colour(1),
        linewidth=1.6,
        linestyle=(0, (4, 2)),
    )
    small = style.points(style.small_px * 0.92)
    for place, value, label in zip(places, spec.sales, spec.sales_labels, strict=True):
        end = max(value, 0.0)
        axes.annotate(
            label, (place, end), (0, 2), textcoords="offset points", ha="center", fontsize=small, color=style.text
        )
    if known:
        first = next(place for place, value in enumerate(spec.potentials) if not math.isnan(value))
        axes.annotate(
            spec.potential_name,
            (first - 0.5, spec.potentials[first]),
            (2, 3),
            textcoords="offset points",
            fontsize=small,
            color=style.muted,
        )


def _shares(axes: Axes, spec: QuarterSpec, style: ChartStyle) -> None:
    places = range(len(spec.quarters))
    colour = style.series_colour(2)
    axes.plot(places, spec.shares, color=colour, linewidth=1.8, marker="o", markersize=4, clip_on=False)
    _frame(axes, spec, style)
    axes.set(ylim=(0, 1.5))  # room for the name and the figures above the line
    set_ticks(axes, "x", places, spec.quarters)
    axes.tick_params(axis="x", labelcolor=style.text, pad=style.points(3))
    axes.spines["bottom"].set(visible=True, color=style.axis, linewidth=1.0)
    small = style.points(style.small_px * 0.92)
    axes.annotate(
        spec.share_name,
        (0, 1),
        (0, -2),
        xycoords="axes fraction",
        textcoords="offset points",
        va="top",
        fontsize=small,
        color=style.muted,
    )
    for place, value, label in zip(places, spec.shares, spec.share_labels, strict=True):
        if not math.isnan(value):
            axes.annotate(
                label, (place, value), (0, 4), textcoords="offset points", ha="center", fontsize=small, color=style.text
            )


def _frame(axes: Axes, spec: QuarterSpec, style: ChartStyle) -> None:
    lean(axes, style)
    axes.set(xlim=(-0.5, len(spec.quarters) - 0.5), xticks=[], yticks=[])
