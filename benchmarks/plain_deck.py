"""The review deck's shapes once more with nothing but python-pptx's own ways: native charts, tables, text boxes."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from pptx import Presentation
from pptx.chart.data import CategoryChartData, XyChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches

from app.charts.bars import BarSpec
from app.charts.funnel_steps import FunnelStepsSpec
from app.charts.pareto import ParetoSpec
from app.charts.quadrant import QuadrantSpec
from app.exchange.pptx_deck import DeckSpec, SlideSpec, TextSpec
from app.exchange.pptx_tables import TableSpec

BOX = (Inches(0.6), Inches(1.6), Inches(12), Inches(5.2))
TITLE_ONLY = 5


def write_plain_deck(deck: DeckSpec) -> bytes:
    presentation = Presentation()
    presentation.slides.add_slide(presentation.slide_layouts[0]).shapes.title.text = deck.title
    for spec in deck.slides:
        slide = presentation.slides.add_slide(presentation.slide_layouts[TITLE_ONLY])
        slide.shapes.title.text = spec.title
        _text(slide, spec.subtitle)
        _text(slide, deck.footer)
        _content(slide, spec)
        slide.notes_slide.notes_text_frame.text = spec.notes
    out = BytesIO()
    presentation.save(out)
    return out.getvalue()


def _content(slide: Any, spec: SlideSpec) -> None:
    match spec.content:
        case QuadrantSpec() as quadrant:
            for caption in quadrant.captions:
                _text(slide, f"{caption.name}\n{caption.detail}")
            slide.shapes.add_chart(XL_CHART_TYPE.XY_SCATTER, *BOX, _points(quadrant))
        case TableSpec() as table:
            _table(slide, table)
        case TextSpec() as text:
            _text(slide, "\n".join(text.lines))
        case BarSpec() | FunnelStepsSpec() | ParetoSpec() as bars:
            slide.shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, *BOX, _bars(bars))
        case other:
            raise TypeError(f"{type(other).__name__} has no plain twin")


def _text(slide: Any, text: str) -> None:
    slide.shapes.add_textbox(*BOX).text_frame.text = text


def _points(spec: QuadrantSpec) -> Any:
    data: Any = XyChartData()  # type: ignore[no-untyped-call]
    for entry in spec.legend:
        series = data.add_series(entry.name)
        here = spec.group == entry.group
        for x, y in zip(spec.x[here].tolist(), spec.y[here].tolist(), strict=True):
            series.add_data_point(x, y)
    for name, xs, ys in (
        (spec.x_title, (spec.x_cut, spec.x_cut), spec.y_range),
        (spec.y_title, (0.0, 1.0), (spec.y_cut, spec.y_cut)),
    ):
        series = data.add_series(name)
        for x, y in zip(xs, ys, strict=True):
            series.add_data_point(x, y)
    return data


def _bars(spec: BarSpec | FunnelStepsSpec | ParetoSpec) -> Any:
    data: Any = CategoryChartData()  # type: ignore[no-untyped-call]
    data.categories = spec.categories
    match spec:
        case BarSpec():
            for series in spec.series:
                data.add_series(series.name, series.values)
        case FunnelStepsSpec():
            data.add_series(spec.amount_name, [step.amount for step in spec.steps])
            data.add_series(spec.weighted_name, [step.weighted for step in spec.steps])
        case ParetoSpec():
            data.add_series(spec.unit, spec.values)
            data.add_series(spec.cumulative_name, spec.cumulative)
    return data


def _table(slide: Any, spec: TableSpec) -> None:
    rows = [tuple(column.title for column in spec.columns), *spec.rows, *([spec.total] if spec.total else [])]
    table = slide.shapes.add_table(len(rows), len(spec.columns), *BOX).table
    for at, row in enumerate(rows):
        for column, text in enumerate(row):
            table.cell(at, column).text = text
