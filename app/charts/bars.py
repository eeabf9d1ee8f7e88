"""Bars of one or more series: the pipeline by rep, by month of expected close and the like."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from app.charts.style import ChartStyle, axes_at, lean, set_ticks, size_px, write

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

GROUP_SHARE = 0.72
"""Part of a category's space that its bars fill."""

PALE = -1
"""Colour of the whole of which another series shows a part."""

BROWN = 7
"""The eighth series colour."""

HEAD_PX = 84.0
FOOT_PX = 20.0
SIDE_PX = 28.0


class BarSeries(Struct, frozen=True):
    """One colour of bars. `values` are in the display unit, `labels` the same amounts as written at the bars.

    `colour` is the place in the series colours, on a slide the accent of the template; PALE is a light first colour.
    """

    name: str
    values: tuple[float, ...]
    labels: tuple[str, ...]
    colour: int = 0


class BarSpec(Struct, frozen=True):
    """Categories run left to right, or top to bottom if `horizontal`. Series stand beside each other, or are `stacked`.

    `number_format` is the spreadsheet code that writes a value as its label does, e.g. '#,##0.0"万"'.
    `unit` names what the values are, for the reader of the embedded data. `totals`, of stacked bars only, stand at their
    ends; `total_name` heads them in the embedded data.
    """

    title: str
    subtitle: str
    categories: tuple[str, ...]
    series: tuple[BarSeries, ...]
    unit: str
    number_format: str
    horizontal: bool = False
    stacked: bool = False
    totals: tuple[str, ...] = ()
    total_name: str = ""

    def __post_init__(self) -> None:
        if self.totals and not (self.stacked and len(self.totals) == len(self.categories)):
            raise ValueError(f"{len(self.totals)} totals do not fit {len(self.categories)} stacked bars")
        for series in self.series:
            if not len(series.values) == len(series.labels) == len(self.categories):
                raise ValueError(f"series {series.name!r} does not fit its {len(self.categories)} categories")

    @property
    def sums(self) -> tuple[float, ...]:
        """Of every category over all series."""
        return tuple(sum(values) for values in zip(*(series.values for series in self.series), strict=True))

    @property
    def highest(self) -> float:
        """End of the longest bar, 0 without bars."""
        if self.stacked:
            return max(self.sums, default=0.0)
        return max((value for series in self.series for value in series.values), default=0.0)


def draw(figure: Figure, spec: BarSpec, style: ChartStyle) -> None:
    """The chart with its title and subtitle on an empty figure."""
    headings(figure, spec.title, spec.subtitle, style)
    if not spec.categories:
        return
    axes = _axes(figure, spec, style)
    _scale(axes, spec, style)
    _bars(axes, spec, style)
    _totals(axes, spec, style)
    if len(spec.series) > 1:
        key(figure, [(series.name, colour_of(series.colour, style)) for series in spec.series], spec.title, style)


def category_at(spec: BarSpec, y: float, height: float, style: ChartStyle) -> int | None:
    """The category of a horizontal chart `y` px below the upper edge of a picture of that height; None beside all."""
    top = head_px(spec.title, style)
    inner = height - top - FOOT_PX
    if not spec.categories or inner <= 0 or not 0 <= y - top < inner:
        return None
    return int((y - top) / inner * len(spec.categories))


def category_band(spec: BarSpec, place: int, height: float, style: ChartStyle) -> tuple[float, float]:
    """Upper and lower edge of a category's space, in px as `category_at` counts them."""
    top = head_px(spec.title, style)
    each = max(height - top - FOOT_PX, 1.0) / len(spec.categories)
    return top + place * each, top + (place + 1) * each


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
    key_line(figure, handles, [name for name, _ in entries], 22 + style.title_px if title else 8, style)


def key_line(figure: Figure, handles: Sequence[Artist], names: Sequence[str], top: float, style: ChartStyle) -> None:
    """Names with what stands for them, `top` px below the upper edge, at the right."""
    width, height = size_px(figure)
    figure.legend(
        handles,
        names,
        loc="upper right",
        bbox_to_anchor=(1 - SIDE_PX / width, 1 - top / height),
        borderaxespad=0,
        ncols=len(names),
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


def wrapped(pieces: Iterable[str], between: str, width: float, text_px: float) -> Iterator[str]:
    """Lines of a text no wider than `width`, broken between its pieces; a single piece may be wider."""
    line = ""
    for piece in pieces:
        joined = f"{line}{between}{piece}" if line else piece
        if line and label_width(joined, text_px) > width:
            yield line
            line = piece
        else:
            line = joined
    if line:
        yield line


def _axes(figure: Figure, spec: BarSpec, style: ChartStyle) -> Axes:
    width, _ = size_px(figure)
    top = head_px(spec.title, style)
    if spec.horizontal:
        left = min(SIDE_PX + label_space_px(spec.categories, style), width * 0.4)
        return axes_at(figure, left, top, SIDE_PX, FOOT_PX)
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
        # of a stack, parts of nothing would only cost time
        shown = [place for place, value in enumerate(series.values) if value or not spec.stacked]
        along = [at[place] for place in shown]
        values, begin = [series.values[place] for place in shown], [base[place] for place in shown]
        if spec.horizontal:
            axes.barh(along, values, size, left=begin, **look)
        else:
            axes.bar(along, values, size, bottom=begin, **look)
        _labels(axes, spec, series, at, base, style)
        if spec.stacked:
            base = [old + value for old, value in zip(base, series.values, strict=True)]


def _labels(
    axes: Axes, spec: BarSpec, series: BarSeries, at: list[float], base: list[float], style: ChartStyle
) -> None:
    """Amounts at the end of the bars, inside them where they are stacked and wide enough."""
    inside = spec.stacked
    colour = ink_on(colour_of(series.colour, style), style) if inside else style.text
    font: dict[str, Any] = {"fontsize": style.points(style.small_px), "color": colour}
    for place, start, value, label in zip(at, base, series.values, series.labels, strict=True):
        if not label or (inside and not _fits(axes, spec, value, label, style)):
            continue
        along = start + value / 2 if inside else start + value
        xy = (along, place) if spec.horizontal else (place, along)
        offset = (0, 0) if inside else ((4, 0) if spec.horizontal else (0, 3))
        beside = "center" if inside or not spec.horizontal else "left"
        above = "center" if inside or spec.horizontal else "bottom"
        axes.annotate(label, xy, offset, textcoords="offset points", ha=beside, va=above, **font)


def _fits(axes: Axes, spec: BarSpec, value: float, label: str, style: ChartStyle) -> bool:
    """Whether a part of a stacked bar has room for its label."""
    box = axes.get_window_extent()
    pixels = (box.width if spec.horizontal else box.height) * 100 / style.dpi
    low, high = axes.get_xlim() if spec.horizontal else axes.get_ylim()
    needed = label_width(label, style.small_px) + 4 if spec.horizontal else style.small_px * 1.5
    return value * pixels / (high - low) >= needed


def _totals(axes: Axes, spec: BarSpec, style: ChartStyle) -> None:
    font: dict[str, Any] = {"fontsize": style.points(style.small_px), "color": style.text, "weight": "bold"}
    offset = (5, 0) if spec.horizontal else (0, 3)
    beside, above = ("left", "center") if spec.horizontal else ("center", "bottom")
    for place, (end, label) in enumerate(zip(spec.sums, spec.totals, strict=False)):
        xy = (end, place) if spec.horizontal else (place, end)
        axes.annotate(label, xy, offset, textcoords="offset points", ha=beside, va=above, **font)


def ink_on(colour: str, style: ChartStyle) -> str:
    """The style's text or surface colour, whichever reads better on a bar of this colour."""
    bar = _luminance(colour)

    def contrast(ink: str) -> float:
        low, high = sorted((bar, _luminance(ink)))
        return (high + 0.05) / (low + 0.05)

    return max((style.surface, style.text), key=contrast)


def _luminance(colour: str) -> float:
    """Relative luminance 0..1 of "#RRGGBB" (WCAG 2)."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


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
