"""Bars of one or more series: the pipeline by rep, by month of expected close and the like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.charts.style import ChartStyle, axes_at, lean, set_ticks, size_px, write

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

GROUP_SHARE = 0.72
"""Part of a category's space that its bars fill."""

PALE = -1
"""Colour of the whole of which another series shows a part."""

HEAD_PX = 84.0
SIDE_PX = 28.0


@dataclass(frozen=True, slots=True)
class BarSeries:
    """One colour of bars. `values` are in the display unit, `labels` the same amounts as written at the bars.

    `colour` is the place in the series colours, on a slide the accent of the template; PALE is a light first colour.
    """

    name: str
    values: tuple[float, ...]
    labels: tuple[str, ...]
    colour: int = 0


@dataclass(frozen=True, slots=True)
class BarSpec:
    """Categories run left to right, or top to bottom if `horizontal`. Series stand beside each other, or are `stacked`.

    `number_format` is the spreadsheet code that writes a value as its label does, e.g. '#,##0.0"万"'.
    `unit` names what the values are, for the reader of the embedded data.
    """

    title: str
    subtitle: str
    categories: tuple[str, ...]
    series: tuple[BarSeries, ...]
    unit: str
    number_format: str
    horizontal: bool = False
    stacked: bool = False

    def __post_init__(self) -> None:
        for series in self.series:
            if not len(series.values) == len(series.labels) == len(self.categories):
                raise ValueError(f"series {series.name!r} does not fit its {len(self.categories)} categories")

    @property
    def highest(self) -> float:
        """End of the longest bar, 0 without bars."""
        if self.stacked:
            return max((sum(values) for values in zip(*(s.values for s in self.series), strict=True)), default=0.0)
        return max((value for series in self.series for value in series.values), default=0.0)


def draw(figure: Figure, spec: BarSpec, style: ChartStyle) -> None:
    """The chart with its title and subtitle on an empty figure."""
    headings(figure, spec.title, spec.subtitle, style)
    if not spec.categories:
        return
    axes = _axes(figure, spec, style)
    _bars(axes, spec, style)
    _scale(axes, spec, style)
    if len(spec.series) > 1:
        key(figure, [(series.name, colour_of(series.colour, style)) for series in spec.series], spec.title, style)


def colour_of(place: int, style: ChartStyle) -> str:
    """Colour of a series by its place, PALE included."""
    return style.bar_before if place == PALE else style.series_colour(place)


def head_px(title: str, style: ChartStyle) -> float:
    """Height of headings and key; on a slide the title stands outside the picture."""
    return HEAD_PX + style.title_px if title else 24 + 2 * style.small_px


def headings(figure: Figure, title: str, subtitle: str, style: ChartStyle) -> None:
    """The finding and, below it, what is shown; nothing without a title."""
    if not title:
        return
    write(figure, SIDE_PX, 18 + style.title_px, title, style, size_px=style.title_px, weight="bold")
    write(
        figure,
        SIDE_PX,
        28 + style.title_px + style.small_px,
        subtitle,
        style,
        size_px=style.small_px,
        color=style.muted,
    )


def key(figure: Figure, entries: list[tuple[str, str]], title: str, style: ChartStyle) -> None:
    """Names of the series with their colours, in one line at the top right."""
    from matplotlib.patches import Rectangle

    handles = [Rectangle((0, 0), 1, 1, facecolor=colour, edgecolor="none") for _, colour in entries]
    width, height = size_px(figure)
    figure.legend(
        handles,
        [name for name, _ in entries],
        loc="upper right",
        bbox_to_anchor=(1 - SIDE_PX / width, 1 - (22 + style.title_px if title else 8) / height),
        borderaxespad=0,
        ncols=len(entries),
        frameon=False,
        fontsize=style.points(style.small_px),
        labelcolor=style.text,
        handlelength=0.9,
        handleheight=0.9,
        columnspacing=1.4,
        handletextpad=0.5,
    )


def label_space_px(labels: tuple[str, ...], style: ChartStyle) -> float:
    """Room for the widest label."""
    return max((label_width(label, style.small_px) for label in labels), default=0.0) + 12


def label_width(text: str, text_px: float) -> float:
    """About how wide a text is: hanzi count as one text size, other characters as 0.58 of it."""
    return sum(1.0 if ord(char) > 0x2E7F else 0.58 for char in text) * text_px


def _axes(figure: Figure, spec: BarSpec, style: ChartStyle) -> Axes:
    width, _ = size_px(figure)
    top = head_px(spec.title, style)
    if spec.horizontal:
        left = min(SIDE_PX + label_space_px(spec.categories, style), width * 0.4)
        return axes_at(figure, left, top, SIDE_PX, 20)
    return axes_at(figure, SIDE_PX, top, SIDE_PX, 24 + 2 * style.small_px)


def _bars(axes: Axes, spec: BarSpec, style: ChartStyle) -> None:
    places = range(len(spec.categories))
    group = 1 if spec.stacked else len(spec.series)
    size = GROUP_SHARE / max(group, 1)
    base = [0.0] * len(spec.categories)
    for number, series in enumerate(spec.series):
        shift = 0.0 if spec.stacked else (number - (group - 1) / 2) * size
        at = [place + shift for place in places]
        colour = colour_of(series.colour, style)
        look: dict[str, Any] = {"color": colour, "edgecolor": style.surface, "linewidth": 1.0}
        if spec.horizontal:
            axes.barh(at, series.values, size, left=base, **look)
        else:
            axes.bar(at, series.values, size, bottom=base, **look)
        _labels(axes, spec, series, at, base, style)
        if spec.stacked:
            base = [old + value for old, value in zip(base, series.values, strict=True)]


def _labels(
    axes: Axes, spec: BarSpec, series: BarSeries, at: list[float], base: list[float], style: ChartStyle
) -> None:
    """Amounts at the end of the bars, inside them where they are stacked."""
    inside = spec.stacked
    font: dict[str, Any] = {"fontsize": style.points(style.small_px), "color": style.surface if inside else style.text}
    for place, start, value, label in zip(at, base, series.values, series.labels, strict=True):
        if not label or (inside and value < spec.highest * 0.06):
            continue
        along = start + value / 2 if inside else start + value
        xy = (along, place) if spec.horizontal else (place, along)
        offset = (0, 0) if inside else ((4, 0) if spec.horizontal else (0, 3))
        beside = "center" if inside or not spec.horizontal else "left"
        above = "center" if inside or spec.horizontal else "bottom"
        axes.annotate(label, xy, offset, textcoords="offset points", ha=beside, va=above, **font)


def _scale(axes: Axes, spec: BarSpec, style: ChartStyle) -> None:
    """Zero baseline, room for the labels, category names; the values stand at the bars, so no value axis."""
    lean(axes, style)
    count = len(spec.categories)
    reach = spec.highest * (1.14 if spec.horizontal else 1.10) or 1.0
    axes.tick_params(labelcolor=style.text)
    if spec.horizontal:
        axes.set(xlim=(0, reach), ylim=(count - 0.5, -0.5), xticks=[])
        set_ticks(axes, "y", range(count), spec.categories)
        baseline = axes.spines["left"]
    else:
        axes.set(ylim=(0, reach), xlim=(-0.5, max(count, 4) - 0.5), yticks=[])
        set_ticks(axes, "x", range(count), spec.categories)
        baseline = axes.spines["bottom"]
    baseline.set(visible=True, color=style.axis, linewidth=1.0)
