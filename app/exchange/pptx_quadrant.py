"""The attack-defence quadrant as a native XY chart: one series per colour of the spec, the cut lines as two more.

A bubble chart cannot be combined with lines in PowerPoint and hides customers without sales, so the area of a bubble is
the marker size of its point.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from app.charts.box import Box as PixelBox
from app.charts.quadrant import LegendEntry, QuadrantSpec
from app.charts.quadrant_frame import QuadrantFrame
from app.exchange.pptx_chart_xml import (
    MUTED,
    NO_LABELS,
    NO_LINE,
    OTHER,
    SURFACE,
    TEXT,
    Axis,
    Colour,
    accent,
    chart_space,
    fill,
    layout,
    legend,
    line,
    number_cells,
    text_cells,
    text_labels,
)
from app.exchange.pptx_labels import LabelPlaces
from app.exchange.pptx_theme import EMU_PER_INCH, Box
from app.exchange.pptx_workbook import Cell

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Rows = list[list[Cell]]

MOST_POINTS = 5_000
"""Above this a native chart is slow to open and a picture says more."""

PLOT = (0.075, 0.015, 0.905, 0.795)
"""Inner plot area: left, top, width, height as shares of the chart's frame."""

HEADROOM = 0.14
"""Part of a logarithmic axis left free above the largest customer, where the captions stand."""

CAPTION_PIXELS = (230, 42)

_POINTS_PER_PIXEL = 0.72
_PIXELS_PER_EMU = 100 / EMU_PER_INCH
_SMALLEST, _LARGEST = 2, 72
_LABEL_SIZE = 1000


@dataclass(frozen=True, slots=True)
class Scale:
    """The native axes: shares 0..1 across; `low`..`high` up, in steps of `step` if linear."""

    low: float
    high: float
    step: float | None
    log: bool

    def part(self, value: float) -> float:
        """0 at the bottom of the plot, 1 at its top."""
        if self.log:
            return math.log(max(value, self.low) / self.low) / math.log(self.high / self.low)
        return (value - self.low) / (self.high - self.low)


def scale_of(spec: QuadrantSpec) -> Scale:
    """A range that begins and ends on round numbers, since PowerPoint counts its ticks from the lower end."""
    low, high = spec.y_range
    if spec.log_y:
        return Scale(_round_down(low), high * (high / low) ** HEADROOM, None, log=True)
    ticks = [value for value, _ in spec.y_ticks]
    step = ticks[1] - ticks[0] if len(ticks) > 1 else high - low
    return Scale(0.0, math.ceil(round(high / step, 6)) * step, step, log=False)


def _round_down(value: float) -> float:
    """The largest of 1, 2, 5 times a power of ten that is not above `value`."""
    power = 10.0 ** math.floor(math.log10(value))
    return float(max(factor * power for factor in (1, 2, 5) if factor * power <= value * 1.000001))


def quadrant_chart(spec: QuadrantSpec, box: Box, language: str) -> tuple[bytes, Rows]:
    """XML and workbook rows. The sheet names the labelled customers only: the others are plotted without a name."""
    scale = scale_of(spec)
    plot = PixelBox(0, 0, PLOT[2] * box.width * _PIXELS_PER_EMU, PLOT[3] * box.height * _PIXELS_PER_EMU)
    order = np.argsort(spec.group, kind="stable")
    sizes = np.clip(
        np.rint(2 * QuadrantFrame(spec, plot).radius_px(spec.size) * _POINTS_PER_PIXEL), _SMALLEST, _LARGEST
    ).astype(int)
    labels = _labels(spec, scale, plot, sizes)
    rows: Rows = [[None, spec.x_title, spec.y_title]]
    groups = [(entry, order[spec.group[order] == entry.group]) for entry in spec.legend]
    # the longest series first: LibreOffice drops the points of a series that a longer one follows
    groups = sorted(((entry, points) for entry, points in groups if len(points)), key=lambda pair: -len(pair[1]))
    many = sum(len(points) > 1 for _, points in groups)
    parts = [
        *(_group(spec, number, *groups[number], sizes, labels, rows) for number in range(many)),
        _cut(many, spec.x_title, [spec.x_cut] * 2, [scale.low, scale.high], rows),
        _cut(many + 1, spec.y_title, [0.0, 1.0], [spec.y_cut] * 2, rows),
        *(_group(spec, number + 2, *groups[number], sizes, labels, rows) for number in range(many, len(groups))),
    ]
    chart = (
        f'<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>{"".join(parts)}'
        '<c:axId val="2001"/><c:axId val="2002"/></c:scatterChart>'
    )
    names = legend("b", hidden=(many, many + 1)) if len(groups) > 1 else ""
    return chart_space(chart + _axes(spec, scale), names, language, layout(*PLOT)), rows


def area_boxes(spec: QuadrantSpec, box: Box) -> tuple[Box, ...]:
    """Acquire, retain, disrupt, maintain: where their tints lie behind the chart that fills `box`."""
    plot = box.part(*PLOT)
    return tuple(plot.part(*area) for area in _areas(spec, scale_of(spec)))


def _areas(spec: QuadrantSpec, scale: Scale) -> tuple[tuple[float, float, float, float], ...]:
    """Left, top, width, height of the four areas as shares of the plot."""
    across, up = spec.x_cut, min(max(scale.part(spec.y_cut), 0.0), 1.0)
    return (
        (0, 0, across, 1 - up),
        (across, 0, 1 - across, 1 - up),
        (0, 1 - up, across, up),
        (across, 1 - up, 1 - across, up),
    )


def caption_corners(spec: QuadrantSpec) -> tuple[str, ...]:
    """Corner "tl", "tr", "bl" or "br" of each area with the fewest customers, the outer one where several are as empty."""
    scale, plot = scale_of(spec), PixelBox(0, 0, 1100, 410)
    across, down = spec.x * plot.width, _down(spec, scale, plot)
    chosen = []
    for outer, area in zip(("tl", "tr", "bl", "br"), _areas(spec, scale), strict=True):
        crowd = {}
        for corner in (outer, *(other for other in ("tl", "tr", "bl", "br") if other != outer)):
            left, top = _corner_at(corner, area, plot)
            inside = (across > left) & (across < left + CAPTION_PIXELS[0])
            inside &= (down > top) & (down < top + CAPTION_PIXELS[1])
            crowd[corner] = int(np.count_nonzero(inside))
        chosen.append(min(crowd, key=lambda corner: crowd[corner]))
    return tuple(chosen)


def _corner_at(corner: str, area: tuple[float, float, float, float], plot: PixelBox) -> tuple[float, float]:
    """Left and top in pixels of a caption in a corner of an area."""
    left, top, width, height = area
    at_left = left * plot.width if corner[1] == "l" else (left + width) * plot.width - CAPTION_PIXELS[0]
    at_top = top * plot.height if corner[0] == "t" else (top + height) * plot.height - CAPTION_PIXELS[1]
    return at_left, at_top


def _down(spec: QuadrantSpec, scale: Scale, plot: PixelBox) -> Floats:
    """Pixels of every customer from the top of the plot."""
    return np.array([(1 - scale.part(value)) * plot.height for value in spec.y.tolist()])


def _axes(spec: QuadrantSpec, scale: Scale) -> str:
    digits = "#,##0" if scale.high >= 10 else "#,##0.0" if scale.high >= 1 else "0.00#"
    x_axis = Axis(
        2001, 2002, "b", low=0, high=1, step=0.2, title=spec.x_title, number_format="0%", size=1000, between=False
    )
    y_axis = Axis(
        2002,
        2001,
        "l",
        low=scale.low,
        high=scale.high,
        step=scale.step,
        log=scale.log,
        title=spec.y_title,
        number_format=digits,
        size=1000,
        crosses="min",
        between=False,
    )
    return x_axis.xml() + y_axis.xml()


def _group_colour(group: int) -> Colour:
    """The six accents, then a grey and a dark tone of the theme, then the neutral of "other"."""
    return {6: MUTED, 7: Colour("accent2", darker=50)}.get(group, accent(group) if group < 6 else OTHER)


def _group(
    spec: QuadrantSpec, number: int, entry: LegendEntry, points: Ints, sizes: Ints, labels: dict[int, str], rows: Rows
) -> str:
    """One colour: its series, its cells appended to `rows`."""
    # small bubbles last, so that none hides behind a large one
    points = points[np.argsort(-sizes[points], kind="stable")]
    xml = _points(spec, number, entry.group, entry.name, points, sizes, labels, len(rows) + 1)
    for at, point in enumerate(points.tolist()):
        name = spec.names[point] if point in labels else None
        rows.append([name, float(spec.x[point]), float(spec.y[point]), *([entry.name] if at == 0 else [])])
    return xml


def _points(
    spec: QuadrantSpec,
    number: int,
    group: int,
    name: str,
    points: Ints,
    sizes: Ints,
    labels: dict[int, str],
    row: int,
) -> str:
    """One series. Points of the most frequent size need no settings of their own, which keeps large files small."""
    look = fill(replace(_group_colour(group), clear=25), SURFACE)
    own = sizes[points].tolist()
    usual = Counter(own).most_common(1)[0][0]
    special = "".join(
        f'<c:dPt><c:idx val="{at}"/>{_marker(size, look)}<c:bubble3D val="0"/></c:dPt>'
        for at, size in enumerate(own)
        if size != usual
    )
    texts = {at: (spec.names[point], labels[point]) for at, point in enumerate(points.tolist()) if point in labels}
    return (
        f'<c:ser><c:idx val="{number}"/><c:order val="{number}"/>{text_cells("c:tx", [name], 3, row)}{NO_LINE}'
        f"{_marker(usual, look)}{special}{text_labels(texts, TEXT, _LABEL_SIZE) if texts else NO_LABELS}"
        f"{number_cells('c:xVal', spec.x[points].tolist(), 1, row)}{number_cells('c:yVal', spec.y[points].tolist(), 2, row)}"
        '<c:smooth val="0"/></c:ser>'
    )


def _marker(size: int, look: str) -> str:
    return f'<c:marker><c:symbol val="circle"/><c:size val="{size}"/>{look}</c:marker>'


def _cut(number: int, name: str, xs: Sequence[float], ys: Sequence[float], rows: Rows) -> str:
    """A dashed line of two points."""
    row = len(rows) + 1
    rows += [[None, xs[0], ys[0], name], [None, xs[1], ys[1]]]
    return (
        f'<c:ser><c:idx val="{number}"/><c:order val="{number}"/>{text_cells("c:tx", [name], 3, row)}'
        f'{line(TEXT, 1.25, "dash")}<c:marker><c:symbol val="none"/></c:marker>{NO_LABELS}'
        f'{number_cells("c:xVal", xs, 1, row)}{number_cells("c:yVal", ys, 2, row)}<c:smooth val="0"/></c:ser>'
    )


def _labels(spec: QuadrantSpec, scale: Scale, plot: PixelBox, sizes: Ints) -> dict[int, str]:
    """Position (r, l, t or b) of the label of each labelled customer that has room for one."""
    across = spec.x * plot.width
    places = LabelPlaces(across, _down(spec, scale, plot), sizes / _POINTS_PER_PIXEL / 2, plot.width, plot.height)
    for corner, area in zip(caption_corners(spec), _areas(spec, scale), strict=True):
        places.block(*_corner_at(corner, area, plot), *CAPTION_PIXELS)
    places.block(spec.x_cut * plot.width - 2, 0, 4, plot.height)
    places.block(0, (1 - scale.part(spec.y_cut)) * plot.height - 2, plot.width, 4)
    height = _LABEL_SIZE / 100 / _POINTS_PER_PIXEL
    found = {point: places.take(point, spec.names[point], height) for point in spec.labelled}
    return {point: position for point, position in found.items() if position}
