"""Forecast against quota: for each rep the forecast with what is won in it, and a mark where the quota stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from app.charts.bars import PALE, SIDE_PX, colour_of, head_px, headings, key_line, label_space_px, label_width
from app.charts.style import ChartStyle, axes_at, lean, set_ticks, size_px

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

FORECAST_HEIGHT = 0.62
WON_HEIGHT = 0.30
MARK_HEIGHT = 0.86
WON_COLOUR = 2


class ForecastBar(Struct, frozen=True):
    """One rep or the team, amounts in the display unit; quota None = none given. `text` is written behind the bar."""

    label: str
    won: float
    forecast: float
    quota: float | None
    text: str


class ForecastBarsSpec(Struct, frozen=True):
    """Top to bottom as given; `number_format` and `unit` as in BarSpec."""

    title: str
    subtitle: str
    bars: tuple[ForecastBar, ...]
    won_name: str
    forecast_name: str
    quota_name: str
    unit: str
    number_format: str

    @property
    def categories(self) -> tuple[str, ...]:
        return tuple(bar.label for bar in self.bars)

    @property
    def highest(self) -> float:
        return max((max(bar.won, bar.forecast, bar.quota or 0.0) for bar in self.bars), default=0.0)


def draw(figure: Figure, spec: ForecastBarsSpec, style: ChartStyle) -> None:
    """The chart with its title and subtitle on an empty figure."""
    headings(figure, spec.title, spec.subtitle, style)
    if not spec.bars:
        return
    width, _ = size_px(figure)
    left = min(SIDE_PX + label_space_px(spec.categories, style), width * 0.4)
    axes = axes_at(figure, left, head_px(spec.title, style), SIDE_PX, 12)
    _bars(axes, spec, style)
    _scale(axes, spec, style, width - left - SIDE_PX)
    _key(figure, spec, style)


def _bars(axes: Axes, spec: ForecastBarsSpec, style: ChartStyle) -> None:
    places = range(len(spec.bars))
    axes.barh(places, [max(bar.forecast, 0.0) for bar in spec.bars], FORECAST_HEIGHT, color=colour_of(PALE, style))
    won = style.series_colour(WON_COLOUR)
    axes.barh(places, [max(bar.won, 0.0) for bar in spec.bars], WON_HEIGHT, color=won)
    for place, bar in zip(places, spec.bars, strict=True):
        if bar.quota is not None:
            edge = (place - MARK_HEIGHT / 2, place + MARK_HEIGHT / 2)
            axes.plot((bar.quota, bar.quota), edge, color=style.text, linewidth=2.0, solid_capstyle="butt")
        axes.annotate(
            bar.text,
            (max(bar.won, bar.forecast, bar.quota or 0.0, 0.0), place),
            (6, 0),
            textcoords="offset points",
            va="center",
            fontsize=style.points(style.small_px),
            color=style.text,
        )


def _scale(axes: Axes, spec: ForecastBarsSpec, style: ChartStyle, room: float) -> None:
    """Zero baseline, and as much room behind the longest bar as the widest text needs."""
    lean(axes, style)
    axes.tick_params(labelcolor=style.text, labelsize=style.points(style.body_px))
    behind = max(label_width(bar.text, style.small_px) for bar in spec.bars) + 16
    reach = (spec.highest or 1.0) / max(1 - behind / max(room, 1.0), 0.3)
    axes.set(xlim=(0, reach), ylim=(len(spec.bars) - 0.4, -0.6), xticks=[])
    set_ticks(axes, "y", range(len(spec.bars)), spec.categories)
    axes.spines["left"].set(visible=True, color=style.axis, linewidth=1.0)


def _key(figure: Figure, spec: ForecastBarsSpec, style: ChartStyle) -> None:
    """Names of the two bars and of the mark, at the top right."""
    from matplotlib.lines import Line2D
    from matplotlib.patches import Rectangle

    handles = [
        Rectangle((0, 0), 1, 1, facecolor=style.series_colour(WON_COLOUR), edgecolor="none"),
        Rectangle((0, 0), 1, 1, facecolor=colour_of(PALE, style), edgecolor="none"),
        Line2D([], [], color=style.text, marker="|", markersize=9, markeredgewidth=2, linestyle="none"),
    ]
    top = 34 + style.title_px + style.small_px if spec.title else 4
    key_line(figure, handles, [spec.won_name, spec.forecast_name, spec.quota_name], top, style)
