"""The bubbles of a native quadrant chart: one series per colour, with place, size and name of each customer in cells.

Bubbles are all round in PowerPoint. What the screen tells by shape is told here by the name of the colour in the legend, by
the names at the bubbles, and by a dark rim where a shape means the same in any colour.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from msgspec import Struct
from msgspec.structs import replace

from app.charts.quadrant_frame import MIN_RADIUS_PX
from app.charts.quadrant_spec import ANY_GROUP, LegendEntry, QuadrantSpec
from app.exchange.pptx_chart_xml import (
    MUTED,
    NO_LABELS,
    NO_SHAPE,
    OTHER,
    SURFACE,
    TEXT,
    Colour,
    accent,
    cell_labels,
    fill,
    label_cells,
    number_cells,
    text_cells,
)
from app.exchange.pptx_workbook import Cell

if TYPE_CHECKING:
    from app.charts.quadrant_frame import QuadrantFrame

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Rows = list[list[Cell]]

LABEL_SIZE = 1000
NAME, X, Y, DRAWN, AMOUNT, CLASS = range(6)
"""Columns of the sheet: name, both axes, size of the bubble, the amount it stands for, class at the first of its customers."""

SCALE = 7
"""First of the three columns that hold the bubble that gives the scale."""

_CENTS = 100
_LARGEST_PART = 0.25
"""Diameter of the largest bubble of any chart, as part of the shorter side of its plot."""

_RIM_EMU = 22_225


class Sizes(Struct, frozen=True):
    """In currency, along the customers: `drawn` is at least `least`, the smallest bubble that can be seen.

    `scale` is the size of a bubble as large as charts draw their largest one.
    """

    drawn: Floats
    amount: Floats
    least: float
    scale: float


def sizes_of(frame: QuadrantFrame) -> Sizes:
    """Sizes that give every bubble the area it has on a screen of the frame's size. Amounts of the spec are cents."""
    amount = np.clip(frame.spec.size, 0, None) / _CENTS
    most = float(amount.max()) if len(amount) and amount.max() > 0 else 1.0
    reach = frame.largest_radius
    radius = float(frame.radius_px(np.zeros(1))[0]) if len(amount) else MIN_RADIUS_PX
    least = most * (radius / reach) ** 2
    scale = most * (_LARGEST_PART / 2 * min(frame.plot.width, frame.plot.height) / reach) ** 2
    return Sizes(np.maximum(amount, least), amount, least, scale)


def bubble_series(
    frame: QuadrantFrame, labels: dict[int, str], middle: tuple[float, float]
) -> tuple[str, Rows, list[int]]:
    """XML of all series, the rows of their sheet, and the numbers of those that the legend leaves out.

    `labels` are places (r, l, t or b) of the names; `middle` is the middle of the plot, in values.
    """
    spec, sizes = frame.spec, sizes_of(frame)
    groups = _groups(spec)
    header = f"{spec.size_title} (≥ {sizes.least:,.0f})"
    rows: Rows = [[None, spec.x_title, spec.y_title, header, spec.size_title, None, None, spec.size_title]]
    parts = [group.xml(number, spec, sizes, labels, rows) for number, group in enumerate(groups, 1)]
    longest = max((len(group.points) for group in groups), default=1)
    parts.insert(0, _scale_xml(spec.size_title, (*middle, sizes.scale), longest, rows))
    hidden = [0, *(number for number, group in enumerate(groups, 1) if not group.in_legend)]
    return "".join(parts), rows, hidden


def _groups(spec: QuadrantSpec) -> list[_Group]:
    """One per colour; customers whose shape means the same in any colour apart, explained once in the legend."""
    told = {entry.shape: entry for entry in spec.legend if entry.group == ANY_GROUP}
    shapes = np.zeros(len(spec.x), np.int64) if spec.shape is None else spec.shape.astype(np.int64)
    apart = np.isin(shapes, list(told))
    found: list[_Group] = []
    for entry in spec.legend:
        if entry.group == ANY_GROUP:
            found.append(_Group(ANY_GROUP, entry.name, np.empty(0, np.int64)))
            continue
        here = spec.group == entry.group
        if (here & ~apart).any():
            found.append(_Group(entry.group, entry.name, np.flatnonzero(here & ~apart)))
        found += _apart(entry, here, shapes, told)
    return found


def _apart(entry: LegendEntry, here: npt.NDArray[np.bool_], shapes: Ints, told: dict[int, LegendEntry]) -> list[_Group]:
    """The customers of one colour by shapes that mean the same in any."""
    found = []
    for shape, meaning in told.items():
        points = np.flatnonzero(here & (shapes == shape))
        if len(points):
            name = f"{entry.name} · {meaning.name}"
            found.append(_Group(entry.group, name, points, is_rimmed=True, in_legend=False))
    return found


def _group_colour(group: int) -> Colour:
    """The six accents, then a grey and a dark tone of the theme, then the neutral of "other"."""
    return {6: MUTED, 7: Colour("accent2", darker=50)}.get(group, accent(group) if group < 6 else OTHER)


class _Group(Struct, frozen=True, eq=False):
    """Customers at `points` in one colour; one without points is an entry of the legend alone."""

    group: int
    name: str
    points: Ints
    is_rimmed: bool = False
    in_legend: bool = True

    def xml(self, number: int, spec: QuadrantSpec, sizes: Sizes, labels: dict[int, str], rows: Rows) -> str:
        """The series as the `number`-th, its cells appended to `rows`."""
        # small bubbles last, so that none hides behind a large one
        points = self.points[np.argsort(-sizes.drawn[self.points], kind="stable")]
        row = len(rows) + 1
        texts = {at: (spec.names[point], labels[point]) for at, point in enumerate(points.tolist()) if point in labels}
        columns = [values[points].tolist() for values in (spec.x, spec.y, sizes.drawn, sizes.amount)]
        for at, values in enumerate(zip(*columns, strict=True)):
            rows.append([texts[at][0] if at in texts else None, *values, *([] if at else [self.name])])
        if not len(points):
            rows.append([*[None] * CLASS, self.name])
        x, y, drawn = ([*values] or [None] for values in columns[:3])
        return _series(
            number,
            text_cells("c:tx", [self.name], CLASS, row),
            self._look(),
            cell_labels(texts, number, TEXT, LABEL_SIZE) if texts else NO_LABELS,
            number_cells("c:xVal", x, X, row)
            + number_cells("c:yVal", y, Y, row)
            + number_cells("c:bubbleSize", drawn, DRAWN, row),
            label_cells({at: text for at, (text, _) in texts.items()}, NAME, row, len(points)) if texts else "",
        )

    def _look(self) -> str:
        if self.group == ANY_GROUP:
            return fill(SURFACE, TEXT, _RIM_EMU)
        colour = replace(_group_colour(self.group), clear=25)
        return fill(colour, TEXT, _RIM_EMU) if self.is_rimmed else fill(colour, SURFACE)


def _scale_xml(name: str, bubble: tuple[float, float, float], longest: int, rows: Rows) -> str:
    """An unseen bubble behind all others, at x and y and of the size that charts draw as the largest.

    It holds the others to their size: LibreOffice knows no c:bubbleScale, and without it all would grow as soon as the largest
    customer is deleted from the sheet. As the first and the longest series it also keeps LibreOffice from dropping the points
    of a series that a longer one follows.
    """
    if len(rows) == 1:
        rows.append([])
    rows[1] += [None] * (SCALE - len(rows[1])) + list(bubble)
    cells = [
        number_cells(tag, [value, *[None] * (longest - 1)], SCALE + at, 2)
        for at, (tag, value) in enumerate(zip(("c:xVal", "c:yVal", "c:bubbleSize"), bubble, strict=True))
    ]
    return _series(0, text_cells("c:tx", [name], SCALE, 1), NO_SHAPE, NO_LABELS, "".join(cells))


def _series(number: int, name: str, look: str, labels: str, values: str, extension: str = "") -> str:
    return (
        f'<c:ser><c:idx val="{number}"/><c:order val="{number}"/>{name}{look}<c:invertIfNegative val="0"/>{labels}'
        f'{values}<c:bubble3D val="0"/>{extension}</c:ser>'
    )
