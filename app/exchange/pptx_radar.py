"""The native radar chart of a slide: marks 0..5 on as many axes, one line each."""

from __future__ import annotations

from app.charts.radar import HIGHEST_MARK, RadarLine, RadarSpec
from app.exchange.pptx_chart_xml import (
    MUTED,
    NO_LABELS,
    SURFACE,
    Axis,
    Colour,
    NativeChart,
    accent,
    chart_space,
    fill,
    layout,
    legend,
    line,
    number_cells,
    series,
    text_cells,
)
from app.exchange.pptx_workbook import Cell

MARK_FORMAT = "0.0"
MARK_SIZE = 900
PLOT = (0.14, 0.1, 0.46, 0.8)
"""Left, top, width and height of the web within the chart: names stand around it, the key to its right."""

_DASHES = {"filled": "solid", "solid": "solid", "dashed": "dash", "dotted": "sysDot"}


def radar_chart(spec: RadarSpec, language: str) -> NativeChart:
    """Axes clockwise from the top. A line lies open where a mark is missing: the native chart cannot leave an axis out."""
    categories = text_cells("c:cat", spec.axes, 0, 2)
    lines = "".join(_line(at, one, categories) for at, one in enumerate(spec.lines))
    plot = (
        f'<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>{lines}{NO_LABELS}'
        '<c:axId val="1001"/><c:axId val="1002"/></c:radarChart>'
    )
    names = Axis(1001, 1002, "b", category=True, has_line=False, label_side="nextTo", grid=True)
    marks = Axis(
        *(1002, 1001, "l"),
        low=0,
        high=HIGHEST_MARK,
        step=1,
        grid=True,
        number_format="0",
        size=MARK_SIZE,
        colour=MUTED,
        label_side="nextTo",
    )
    head: list[Cell] = [None, *(one.name for one in spec.lines)]
    rows: list[list[Cell]] = [[name, *(one.marks[at] for one in spec.lines)] for at, name in enumerate(spec.axes)]
    told = legend("r") if len(spec.lines) > 1 else ""
    return chart_space(plot + names.xml() + marks.xml(), told, language, layout(*PLOT)), [head, *rows]


def _line(number: int, one: RadarLine, categories: str) -> str:
    """What is compared with is grey and broken, as on the screen."""
    is_other = one.kind in ("dashed", "dotted")
    colour: Colour = MUTED if is_other else accent(one.colour)
    marker = f'<c:marker><c:symbol val="circle"/><c:size val="6"/>{fill(colour, SURFACE)}</c:marker>'
    return series(
        number,
        one.name,
        number + 1,
        line(colour, 1.5 if is_other else 2.5, _DASHES[one.kind]),
        '<c:marker><c:symbol val="none"/></c:marker>' if is_other else marker,
        categories,
        number_cells("c:val", one.marks, number + 1, 2, MARK_FORMAT),
    )
