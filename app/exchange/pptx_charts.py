"""Native, editable PowerPoint charts of our chart specs.

Each function returns the chart's XML and the rows of its workbook: exactly what is plotted, with the names and amounts a
reader sees. Colours are the template's accents.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.charts.bars import PALE, BarSpec
from app.charts.funnel_steps import WON_COLOUR, FunnelStepsSpec
from app.charts.pareto import CLASS_COLOURS, ParetoSpec
from app.exchange.pptx_chart_xml import (
    MUTED,
    NO_LABELS,
    SURFACE,
    Axis,
    Colour,
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

NativeChart = tuple[bytes, list[list[Cell]]]

PALE_ACCENT = Colour("accent1", clear=62)
PERCENT = "0%"
LEAST_LABELLED = 0.05
"""Part of the highest stack below which its label would not fit."""

MANY_CATEGORIES = 14
"""Above this, labels at every bar would touch."""


def bar_chart(spec: BarSpec, language: str) -> NativeChart:
    """Clustered or stacked bars with their amounts at the end; time left to right, ranks top to bottom."""
    names = [one.name for one in spec.series]
    columns = [one.values for one in spec.series]
    colours = [PALE_ACCENT if one.colour == PALE else accent(one.colour) for one in spec.series]
    return _bars(spec, names, columns, colours, spec.categories, spec.horizontal, spec.stacked, language)


def funnel_chart(spec: FunnelStepsSpec, language: str) -> NativeChart:
    """One group of bars per stage, first stage on top; the number of deals stands behind the stage's name."""
    columns, names, colours = [[step.amount for step in spec.steps]], [spec.amount_name], [accent(0)]
    if spec.weighted_name:
        columns.append([step.weighted for step in spec.steps])
        names.append(spec.weighted_name)
        colours.insert(0, PALE_ACCENT)
    won = [at for at, step in enumerate(spec.steps) if step.won]
    return _bars(spec, names, columns, colours, spec.categories, True, False, language, won)


def pareto_chart(spec: ParetoSpec, language: str) -> NativeChart:
    """Columns coloured by class, cumulative share and mark as lines on a second axis 0..100 %."""
    count = len(spec.categories)
    classes = [number for number in range(3) if number in spec.classes]
    bars = [[v if c == n else None for v, c in zip(spec.values, spec.classes, strict=True)] for n in classes]
    names = [spec.class_names[number] for number in classes]
    columns: list[Sequence[float | None]] = [*bars, spec.cumulative, [spec.mark] * count]
    rows = _rows(spec.unit, spec.categories, [*names, spec.cumulative_name, spec.mark_name], columns)
    categories = text_cells("c:cat", spec.categories, 0, 2)
    columns_xml = "".join(
        series(
            at,
            names[at],
            at + 1,
            fill(accent(CLASS_COLOURS[classes[at]]) if classes[at] < 2 else Colour("tx2", clear=40)),
            '<c:invertIfNegative val="0"/>',
            value_labels(spec.number_format, "outEnd") if count <= MANY_CATEGORIES else NO_LABELS,
            categories,
            number_cells("c:val", values, at + 1, 2, spec.number_format),
        )
        for at, values in enumerate(bars)
    )
    lines_xml = _pareto_lines(spec, len(bars), categories)
    plot = (
        '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
        f'{columns_xml}<c:gapWidth val="{_gap(count) if count < 5 else 35}"/><c:overlap val="100"/><c:axId val="1001"/><c:axId val="1002"/></c:barChart>'
        f'<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{lines_xml}<c:marker val="1"/>'
        '<c:axId val="1003"/><c:axId val="1004"/></c:lineChart>'
    )
    axis_format = spec.number_format.replace("0.00", "0.0")
    steep = 0 if count <= 6 else -45
    axes = (
        Axis(1001, 1002, "b", category=True, rotation=steep, size=1000).xml()
        + Axis(1002, 1001, "l", low=0, has_line=False, number_format=axis_format, colour=MUTED).xml()
        + Axis(1003, 1004, "b", category=True, shown=False).xml()
        + Axis(
            1004,
            1003,
            "r",
            low=0,
            high=1,
            step=0.2,
            has_line=False,
            number_format=PERCENT,
            colour=MUTED,
            crosses="max",
            label_side="nextTo",
        ).xml()
    )
    return chart_space(plot + axes, legend("t"), language), rows


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
    names: Sequence[str],
    columns: Sequence[Sequence[float]],
    colours: Sequence[Colour],
    categories: Sequence[str],
    horizontal: bool,
    stacked: bool,
    language: str,
    won: Sequence[int] = (),
) -> NativeChart:
    rows = _rows(spec.unit, categories, names, columns)
    category_cells = text_cells("c:cat", categories, 0, 2)
    highest = max((sum(values) for values in zip(*columns, strict=True)), default=0.0)
    bars = "".join(
        series(
            at,
            names[at],
            at + 1,
            fill(colours[at]),
            '<c:invertIfNegative val="0"/>',
            _won_points(won, colours[at]),
            _inside_labels(spec.number_format, values, highest)
            if stacked
            else value_labels(spec.number_format, "outEnd"),
            category_cells,
            number_cells("c:val", values, at + 1, 2, spec.number_format),
        )
        for at, values in enumerate(columns)
    )
    grouping, overlap = ("stacked", 100) if stacked else ("clustered", 0)
    direction, side = ("bar", "l") if horizontal else ("col", "b")
    plot = (
        f'<c:barChart><c:barDir val="{direction}"/><c:grouping val="{grouping}"/><c:varyColors val="0"/>{bars}'
        f'<c:gapWidth val="{_gap(len(categories))}"/><c:overlap val="{overlap}"/>'
        '<c:axId val="1001"/><c:axId val="1002"/></c:barChart>'
    )
    axes = (
        Axis(1001, 1002, side, category=True, reverse=horizontal, size=1200).xml()
        + Axis(1002, 1001, "t" if horizontal else "l", low=0, shown=False, number_format=spec.number_format).xml()
    )
    return chart_space(plot + axes, legend("t") if len(names) > 1 else "", language), rows


def _inside_labels(number_format: str, values: Sequence[float], highest: float) -> str:
    """Labels within stacked bars, where a bar is high enough for one."""
    return value_labels(
        number_format, "ctr", SURFACE, [at for at, value in enumerate(values) if value < LEAST_LABELLED * highest]
    )


def _won_points(points: Sequence[int], colour: Colour) -> str:
    """Bars of what is won, in their own colour, as pale as their series."""
    look = fill(replace(accent(WON_COLOUR), clear=colour.clear))
    return "".join(
        f'<c:dPt><c:idx val="{at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>{look}</c:dPt>' for at in points
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
