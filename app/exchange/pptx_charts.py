"""Native, editable PowerPoint charts of our chart specs.

Each function returns the chart's XML and the rows of its workbook: exactly what is plotted, with the names and amounts a
reader sees. Colours are the template's accents.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from app.charts.bars import BROWN, PALE, BarSpec, colour_of, ink_on
from app.charts.funnel_steps import WON_COLOUR, FunnelStepsSpec
from app.charts.pareto import CLASS_COLOURS, ParetoSpec
from app.charts.style import light_style
from app.exchange.pptx_chart_xml import (
    MUTED,
    NO_LABELS,
    NOT_INVERTED,
    PALE_ACCENT,
    SURFACE,
    TEXT,
    Axis,
    Colour,
    NativeChart,
    accent,
    chart_space,
    fill,
    legend,
    line,
    number_cells,
    series,
    text_cells,
    value_labels,
)
from app.exchange.pptx_workbook import Cell

PERCENT = "0%"
LEAST_LABELLED = 0.05
"""Part of the highest stack below which its label would not fit."""

ROOM_FOR_TOTALS = 1.14
"""Length of the value axis in highest stacks."""

TOTAL_SIZE = 1200
NOT_FILLED = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"

MANY_CATEGORIES = 14
"""Above this, labels at every bar would touch."""


class _Column(Struct, frozen=True):
    """One series of bars; `won` are the places of those that are won already. `ink`: of the labels within stacked bars.

    colour None: not to be seen, only its labels, which begin where the stack ends.
    """

    name: str
    values: Sequence[float]
    colour: Colour | None
    won: Sequence[int] = ()
    ink: Colour = SURFACE


def bar_chart(spec: BarSpec, language: str) -> NativeChart:
    """Clustered or stacked bars with their amounts at the end; time left to right, ranks top to bottom."""
    style = light_style()
    columns = [
        _Column(
            one.name,
            one.values,
            _colour(one.colour),
            ink=SURFACE if ink_on(colour_of(one.colour, style), style) == style.surface else TEXT,
        )
        for one in spec.series
    ]
    if spec.totals:
        columns.append(_Column(spec.total_name, spec.sums, None))
    return _bars(spec, columns, spec.categories, language, horizontal=spec.horizontal, stacked=spec.stacked)


def _colour(place: int) -> Colour:
    """Of a series of bars; the template has no eighth accent, brown is the second one darkened."""
    return {PALE: PALE_ACCENT, BROWN: Colour("accent2", darker=45)}.get(place) or accent(place)


def funnel_chart(spec: FunnelStepsSpec, language: str) -> NativeChart:
    """One group of bars per stage, first stage on top; the number of deals stands behind the stage's name."""
    won = [at for at, step in enumerate(spec.steps) if step.won]
    amounts = [step.amount for step in spec.steps]
    columns = [_Column(spec.amount_name, amounts, PALE_ACCENT if spec.weighted_name else accent(0), won)]
    if spec.weighted_name:
        columns.append(_Column(spec.weighted_name, [step.weighted for step in spec.steps], accent(0), won))
    return _bars(spec, columns, spec.categories, language, horizontal=True)


def pareto_chart(spec: ParetoSpec, language: str) -> NativeChart:
    """Columns coloured by class, cumulative share and mark as lines on a second axis 0..100 %."""
    count = len(spec.categories)
    classes = [number for number in range(3) if number in spec.classes]
    bars = [[v if c == n else None for v, c in zip(spec.values, spec.classes, strict=True)] for n in classes]
    names = [*(spec.class_names[number] for number in classes), spec.cumulative_name, spec.mark_name]
    rows = _rows(spec.unit, spec.categories, names, [*bars, spec.cumulative, [spec.mark] * count])
    categories = text_cells("c:cat", spec.categories, 0, 2)
    columns = "".join(_class_column(spec, at, classes[at], values, categories) for at, values in enumerate(bars))
    plot = (
        '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
        f'{columns}<c:gapWidth val="{_gap(count) if count < 5 else 35}"/><c:overlap val="100"/>'
        '<c:axId val="1001"/><c:axId val="1002"/></c:barChart>'
        '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>'
        f'{_pareto_lines(spec, len(bars), categories)}<c:marker val="1"/>'
        '<c:axId val="1003"/><c:axId val="1004"/></c:lineChart>'
    )
    return chart_space(plot + _pareto_axes(spec), legend("t"), language), rows


def _class_column(spec: ParetoSpec, at: int, abc: int, values: Sequence[float | None], categories: str) -> str:
    """The bars of one class; the other customers' cells are empty."""
    colour = accent(CLASS_COLOURS[abc]) if abc < 2 else Colour("tx2", clear=40)
    labels = value_labels(spec.number_format, "outEnd") if len(spec.categories) <= MANY_CATEGORIES else NO_LABELS
    cells = number_cells("c:val", values, at + 1, 2, spec.number_format)
    return series(at, spec.class_names[abc], at + 1, fill(colour), NOT_INVERTED, labels, categories, cells)


def _pareto_axes(spec: ParetoSpec) -> str:
    steep = 0 if len(spec.categories) <= 6 else -45
    amounts = spec.number_format.replace("0.00", "0.0")
    share: dict[str, Any] = {"low": 0, "high": 1, "step": 0.2, "number_format": PERCENT, "label_side": "nextTo"}
    axes = (
        Axis(1001, 1002, "b", category=True, rotation=steep, size=1000),
        Axis(1002, 1001, "l", low=0, has_line=False, number_format=amounts, colour=MUTED),
        Axis(1003, 1004, "b", category=True, shown=False),
        Axis(1004, 1003, "r", has_line=False, colour=MUTED, crosses="max", **share),
    )
    return "".join(axis.xml() for axis in axes)


def _pareto_lines(spec: ParetoSpec, first: int, categories: str) -> str:
    marker = f'<c:marker><c:symbol val="circle"/><c:size val="6"/>{fill(accent(1), SURFACE)}</c:marker>'
    cumulative = series(
        first,
        spec.cumulative_name,
        first + 1,
        line(accent(1), 2.25),
        marker,
        NO_LABELS,
        categories,
        number_cells("c:val", spec.cumulative, first + 1, 2, PERCENT),
        '<c:smooth val="0"/>',
    )
    mark = series(
        first + 1,
        spec.mark_name,
        first + 2,
        line(MUTED, 1.25, "dash"),
        '<c:marker><c:symbol val="none"/></c:marker>',
        NO_LABELS,
        categories,
        number_cells("c:val", [spec.mark] * len(spec.categories), first + 2, 2, PERCENT),
        '<c:smooth val="0"/>',
    )
    return cumulative + mark


def _bars(
    spec: BarSpec | FunnelStepsSpec,
    columns: Sequence[_Column],
    categories: Sequence[str],
    language: str,
    *,
    horizontal: bool,
    stacked: bool = False,
) -> NativeChart:
    rows = _rows(spec.unit, categories, [one.name for one in columns], [one.values for one in columns])
    category_cells = text_cells("c:cat", categories, 0, 2)
    sums = zip(*(one.values for one in columns if one.colour is not None), strict=True)
    highest = max((sum(values) for values in sums), default=0.0)
    bars = "".join(
        series(
            at,
            one.name,
            at + 1,
            NOT_FILLED if one.colour is None else fill(one.colour),
            NOT_INVERTED,
            _won_points(one),
            _labels(one, spec.number_format, highest, stacked),
            category_cells,
            number_cells("c:val", one.values, at + 1, 2, spec.number_format),
        )
        for at, one in enumerate(columns)
    )
    kind = (
        f'<c:barDir val="{"bar" if horizontal else "col"}"/><c:grouping val="{"stacked" if stacked else "clustered"}"/>'
    )
    plot = (
        f'<c:barChart>{kind}<c:varyColors val="0"/>{bars}'
        f'<c:gapWidth val="{_gap(len(categories))}"/><c:overlap val="{100 if stacked else 0}"/>'
        '<c:axId val="1001"/><c:axId val="1002"/></c:barChart>'
    )
    # the totals keep their entry, a name without a colour: programs do not agree on which entry an index hides
    names = legend("t") if len(columns) > 1 else ""
    # the totals stand on the stacks, where the axis would otherwise leave them as much room again
    high = highest * ROOM_FOR_TOTALS or 1.0 if columns[-1:] and columns[-1].colour is None else None
    return chart_space(plot + _bar_axes(spec.number_format, horizontal, high), names, language), rows


def _bar_axes(number_format: str, horizontal: bool, high: float | None) -> str:
    """Categories shown, values not: they stand at the bars. Both begin at zero."""
    names = Axis(1001, 1002, "l" if horizontal else "b", category=True, reverse=horizontal, size=1200)
    side = "t" if horizontal else "l"
    values = Axis(1002, 1001, side, low=0, high=high, shown=False, number_format=number_format)
    return names.xml() + values.xml()


def _labels(column: _Column, number_format: str, highest: float, stacked: bool) -> str:
    if column.colour is None:
        return value_labels(number_format, "inBase", size=TOTAL_SIZE)
    return _inside_labels(number_format, column, highest) if stacked else value_labels(number_format, "outEnd")


def _inside_labels(number_format: str, column: _Column, highest: float) -> str:
    """Labels within stacked bars, where a bar is high enough for one."""
    small = [at for at, value in enumerate(column.values) if value < LEAST_LABELLED * highest]
    return value_labels(number_format, "ctr", column.ink, small)


def _won_points(column: _Column) -> str:
    """Bars of what is won, in their own colour, as pale as their series."""
    if column.colour is None:
        return ""
    look = fill(replace(accent(WON_COLOUR), clear=column.colour.clear))
    return "".join(
        f'<c:dPt><c:idx val="{at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>{look}</c:dPt>'
        for at in column.won
    )


def _gap(categories: int) -> int:
    """Space between groups in percent of a bar: few bars would else become slabs."""
    return {1: 420, 2: 220, 3: 110, 4: 110}.get(categories, 55)


def _rows(
    unit: str, categories: Sequence[str], names: Sequence[str], columns: Sequence[Sequence[float | None]]
) -> list[list[Cell]]:
    """Sheet with the unit in its corner, names on top, categories at the left."""
    lines = [[category, *(column[at] for column in columns)] for at, category in enumerate(categories)]
    return [[unit, *names], *lines]
