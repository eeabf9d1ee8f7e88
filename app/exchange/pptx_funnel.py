"""Native charts of the funnel's review: the bridge, forecast against quota, amounts over weeks.

As in pptx_charts: the chart's XML and the rows of its workbook, in the theme's colours.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from msgspec import Struct

from app.charts.bridge import BridgeKind, BridgeSpec, BridgeStep
from app.charts.forecast import WON_COLOUR, ForecastBarsSpec
from app.charts.trends import TrendSpec
from app.exchange.pptx_chart_xml import (
    LABEL_SIZE,
    MUTED,
    NO_LABELS,
    NO_SHAPE,
    NOT_INVERTED,
    OTHER,
    PALE_ACCENT,
    TEXT,
    Axis,
    Colour,
    NativeChart,
    accent,
    cell_labels,
    chart_space,
    fill,
    label_cells,
    legend,
    line,
    number_cells,
    series,
    text_cells,
    value_labels,
)
from app.exchange.pptx_workbook import Cell

_NO_MARKER = '<c:marker><c:symbol val="none"/></c:marker>'
_STRAIGHT = '<c:smooth val="0"/>'
_ROOM = 1.12
"""Height of the value axis over the highest bar: its label stands above it."""

_LOOKS = {
    BridgeKind.TOTAL: ("=", OTHER),
    BridgeKind.UP: ("+", accent(2)),
    BridgeKind.DOWN: ("−", accent(1)),
    BridgeKind.WON: ("✓", accent(0)),
}
"""Name in the workbook, which no language changes, and colour of each kind of bar."""


class _Parts(Struct, frozen=True):
    """Heights of one bar of the bridge: the invisible base, and what stands on it above and below zero."""

    base: float
    above: float
    below: float


def bridge_chart(spec: BridgeSpec, language: str) -> NativeChart:
    """Stacked columns on an invisible base; the signed amounts stand above the bars as labels of a line without a look."""
    parts = [_parts(step) for step in spec.steps]
    columns: list[tuple[str, str, list[float | None]]] = [("", NO_SHAPE, [part.base for part in parts])]
    for kind, (name, colour) in _LOOKS.items():
        for is_below in (False, True):
            values = [_of_kind(step, part, kind, is_below) for step, part in zip(spec.steps, parts, strict=True)]
            if any(value is not None for value in values):
                columns.append((name, fill(colour), values))
    tops = [max(step.start, step.end) for step in spec.steps]
    names = [f"{step.label}\n{step.count_label}" if step.count_label else step.label for step in spec.steps]
    cells = text_cells("c:cat", names, 0, 2)
    bars = "".join(
        series(
            at,
            name,
            at + 1,
            look,
            NOT_INVERTED,
            NO_LABELS,
            cells,
            number_cells("c:val", values, at + 1, 2, spec.number_format),
        )
        for at, (name, look, values) in enumerate(columns)
    )
    plot = (
        f'<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>{bars}'
        '<c:gapWidth val="40"/><c:overlap val="100"/><c:axId val="1001"/><c:axId val="1002"/></c:barChart>'
        f"{_label_line(spec, len(columns), tops, cells)}"
    )
    return chart_space(plot + _bridge_axes(spec), "", language), _bridge_rows(spec, names, columns, tops)


def forecast_chart(spec: ForecastBarsSpec, language: str) -> NativeChart:
    """Three bars a rep, top to bottom: forecast, what is won of it, quota. A rep without quota has an empty cell."""
    columns: list[tuple[str, Colour, list[float | None]]] = [
        (spec.forecast_name, PALE_ACCENT, [bar.forecast for bar in spec.bars]),
        (spec.won_name, accent(WON_COLOUR), [bar.won for bar in spec.bars]),
        (spec.quota_name, OTHER, [bar.quota for bar in spec.bars]),
    ]
    cells = text_cells("c:cat", spec.categories, 0, 2)
    labels = value_labels(spec.number_format, "outEnd", size=1000)
    bars = "".join(
        series(
            at,
            name,
            at + 1,
            fill(colour),
            NOT_INVERTED,
            labels,
            cells,
            number_cells("c:val", values, at + 1, 2, spec.number_format),
        )
        for at, (name, colour, values) in enumerate(columns)
    )
    plot = (
        '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
        f'{bars}<c:gapWidth val="45"/><c:overlap val="0"/><c:axId val="1001"/><c:axId val="1002"/></c:barChart>'
    )
    axes = (
        Axis(1001, 1002, "l", category=True, reverse=True, size=1200),
        Axis(1002, 1001, "t", low=0, shown=False, number_format=spec.number_format),
    )
    rows = _rows(spec.unit, spec.categories, [(name, values) for name, _, values in columns])
    return chart_space(plot + "".join(axis.xml() for axis in axes), legend("t"), language), rows


def trend_chart(spec: TrendSpec, language: str) -> NativeChart:
    """Lines over the weeks; the last value of each is written at its end."""
    columns = [(one.name, [None if math.isnan(v) else v for v in one.values]) for one in spec.lines]
    cells = text_cells("c:cat", spec.points, 0, 2)
    lines = "".join(
        series(
            at,
            one.name,
            at + 1,
            line(accent(one.colour), 2.25, "dash" if one.dashed else "solid"),
            _NO_MARKER,
            _last_label(values, spec.number_format),
            cells,
            number_cells("c:val", values, at + 1, 2, spec.number_format),
            _STRAIGHT,
        )
        for at, (one, (_, values)) in enumerate(zip(spec.lines, columns, strict=True))
    )
    plot = (
        f'<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{lines}<c:marker val="1"/>'
        '<c:axId val="1001"/><c:axId val="1002"/></c:lineChart>'
    )
    axes = (
        Axis(1001, 1002, "b", category=True),
        Axis(1002, 1001, "l", low=0, has_line=False, grid=True, number_format=spec.number_format, colour=MUTED),
    )
    rows = _rows(spec.unit, spec.points, columns)
    return chart_space(plot + "".join(axis.xml() for axis in axes), legend("t"), language), rows


def _parts(step: BridgeStep) -> _Parts:
    """
    >>> step = BridgeStep("Lost", 3.0, -1.0, "", "", BridgeKind.DOWN)
    >>> _parts(step)
    _Parts(base=0.0, above=3.0, below=-1.0)
    """
    low, high = min(step.start, step.end), max(step.start, step.end)
    if low >= 0:
        return _Parts(low, high - low, 0.0)
    return _Parts(high, 0.0, low - high) if high <= 0 else _Parts(0.0, high, low)


def _of_kind(step: BridgeStep, part: _Parts, kind: BridgeKind, is_below: bool) -> float | None:
    """Height of the bar in the column of its kind; None in the others, and below zero where nothing is."""
    if step.kind is not kind:
        return None
    return (part.below or None) if is_below else part.above


def _label_line(spec: BridgeSpec, number: int, tops: Sequence[float], cells: str) -> str:
    texts = {at: step.value_label for at, step in enumerate(spec.steps)}
    above = {at: (text, "t") for at, text in texts.items()}
    carrier = series(
        number,
        "↑",
        number + 1,
        "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>",
        _NO_MARKER,
        cell_labels(above, number, TEXT, LABEL_SIZE),
        cells,
        number_cells("c:val", tops, number + 1, 2, spec.number_format),
        _STRAIGHT,
        label_cells(texts, number + 2, 2, len(spec.steps)),
    )
    return (
        f'<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{carrier}<c:marker val="1"/>'
        '<c:axId val="1001"/><c:axId val="1002"/></c:lineChart>'
    )


def _bridge_axes(spec: BridgeSpec) -> str:
    reach = (spec.highest - spec.lowest) or 1.0
    low = spec.lowest - reach * (_ROOM - 1) if spec.lowest < 0 else 0
    names = Axis(1001, 1002, "b", category=True, size=1100)
    values = Axis(
        1002, 1001, "l", low=low, high=spec.highest + reach * (_ROOM - 1), shown=False, number_format=spec.number_format
    )
    return names.xml() + values.xml()


def _bridge_rows(
    spec: BridgeSpec, names: Sequence[str], columns: Sequence[tuple[str, str, list[float | None]]], tops: list[float]
) -> list[list[Cell]]:
    """The last column has the labels as they are read."""
    named: list[tuple[str, Sequence[float | None]]] = [(name, values) for name, _, values in columns]
    rows = _rows(spec.unit, names, [*named, ("↑", tops)])
    return [[*rows[0], ""], *([*row, step.value_label] for row, step in zip(rows[1:], spec.steps, strict=True))]


def _last_label(values: Sequence[float | None], number_format: str) -> str:
    known = [at for at, value in enumerate(values) if value is not None]
    if not known:
        return NO_LABELS
    hidden = [at for at in range(len(values)) if at != known[-1]]
    return value_labels(number_format, "r", TEXT, hidden)


def _rows(
    unit: str, categories: Sequence[str], columns: Sequence[tuple[str, Sequence[float | None]]]
) -> list[list[Cell]]:
    """Sheet with the unit in its corner, names on top, categories at the left."""
    head: list[Cell] = [unit, *(name for name, _ in columns)]
    return [head, *([category, *(values[at] for _, values in columns)] for at, category in enumerate(categories))]
