"""Sales of one customer by month as small bars; returns go below the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from app.charts.bars import headings
from app.charts.style import ChartStyle, axes_at, lean, set_ticks

if TYPE_CHECKING:
    from matplotlib.figure import Figure

BAR = 0.72
SIDE_PX = 10.0


class MonthSpec(Struct, frozen=True):
    """Oldest month first, values in the display unit. months and labels are blank where nothing is to be written."""

    title: str
    subtitle: str
    months: tuple[str, ...]
    values: tuple[float, ...]
    labels: tuple[str, ...]

    def __post_init__(self) -> None:
        if not len(self.months) == len(self.values) == len(self.labels):
            raise ValueError("every month needs its sales and its label")


def draw(figure: Figure, spec: MonthSpec, style: ChartStyle) -> None:
    """With title and subtitle where there is a title."""
    headings(figure, spec.title, spec.subtitle, style)
    top = 52.0 + style.title_px if spec.title else 6.0
    axes = axes_at(figure, SIDE_PX, top, SIDE_PX, 12 + 1.3 * style.small_px)
    places = range(len(spec.values))
    axes.bar(places, spec.values, BAR, color=style.series_colour(0), edgecolor=style.surface, linewidth=0.8)
    lean(axes, style)
    low, high = min((*spec.values, 0.0)), max((*spec.values, 0.0)) or 1.0
    axes.set(xlim=(-0.6, len(spec.values) - 0.4), ylim=(low * 1.1, high * 1.2), yticks=[])
    axes.axhline(0, color=style.axis, linewidth=1.0)
    named = [place for place in places if spec.months[place]]
    set_ticks(axes, "x", named, [spec.months[place] for place in named])
    axes.tick_params(axis="x", labelcolor=style.text, pad=style.points(3))
    small = style.points(style.small_px * 0.92)
    for place, value, label in zip(places, spec.values, spec.labels, strict=True):
        axes.annotate(
            label,
            (place, max(value, 0.0)),
            (0, 2),
            textcoords="offset points",
            ha="center",
            fontsize=small,
            color=style.text,
        )
