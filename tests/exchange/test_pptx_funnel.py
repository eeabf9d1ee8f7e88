"""Native charts of the funnel, read back: the bridge stands on nothing you see and adds up, quotas may be missing."""

import io
import math

import openpyxl
import pytest
from pptx.enum.chart import XL_CHART_TYPE

from app.charts.bridge import BridgeKind, BridgeSpec, BridgeStep
from app.charts.forecast import ForecastBar, ForecastBarsSpec
from app.charts.trends import TrendLine, TrendSpec
from tests.exchange.pptx_samples import bytes_of, chart_on, deck_of, written

LEVELS = (("17 Nov", 0, 100, BridgeKind.TOTAL), ("New", 100, 130, BridgeKind.UP), ("Won", 130, 80, BridgeKind.WON))
MORE = (("Lost", 80, 60, BridgeKind.DOWN), ("Advanced", 60, 60, BridgeKind.UP), ("24 Nov", 0, 60, BridgeKind.TOTAL))


def bridge(levels=(*LEVELS, *MORE)) -> BridgeSpec:
    steps = tuple(
        BridgeStep(label, float(start), float(end), f"{end - start:+d}k", "2 deals", kind)
        for label, start, end, kind in levels
    )
    return BridgeSpec("Pipeline fell", "CNY k", steps, "CNY k", '#,##0"k"', "One bar for each deal. Remainder 0.00.")


FORECAST = ForecastBarsSpec(
    "Forecast 90k is 10k short",
    "CNY k",
    (ForecastBar("Anna", 20.0, 90.0, 100.0, "90k of 100k"), ForecastBar("Boris", 0.0, 0.0, None, "0k")),
    "Won",
    "Forecast",
    "Quota",
    "CNY k",
    '#,##0"k"',
)
TREND = TrendSpec(
    "It grew",
    "CNY k",
    ("3 Nov", "", "17 Nov"),
    (
        TrendLine("Forecast", (10.0, math.nan, 30.0), "30k", 0),
        TrendLine("Quota", (40.0, 40.0, 40.0), "40k", 6, dashed=True),
    ),
    "CNY k",
    '#,##0"k"',
)


def native(content):
    return chart_on(written(deck_of(content)), 1)


def columns_of(chart):
    return [[value or 0.0 for value in series.values] for series in chart.plots[0].series]


def test_the_bridge_is_a_stacked_column_on_an_invisible_base():
    chart = native(bridge())
    assert chart.chart_type == XL_CHART_TYPE.COLUMN_STACKED
    base, *seen = chart.plots[0].series
    assert base.format.fill.type is None or "noFill" in base._element.spPr.xml
    assert tuple(base.values) == (0.0, 100.0, 80.0, 60.0, 60.0, 0.0)
    assert [series.name for series in seen] == ["=", "+", "−", "✓"]
    assert all("schemeClr" in series._element.spPr.xml for series in seen)


def test_every_bar_ends_where_the_next_begins():
    spec = bridge()
    stacks = [sum(column) for column in zip(*columns_of(native(spec)), strict=True)]
    assert stacks == [max(step.start, step.end) for step in spec.steps]
    heights = [sum(column[1:]) for column in zip(*columns_of(native(spec)), strict=True)]
    assert heights == [step.height for step in spec.steps]


def test_signed_amounts_stand_at_the_bars_as_data_labels():
    chart = native(bridge())
    labels = [one.text for one in chart._chartSpace.iter("{http://schemas.openxmlformats.org/drawingml/2006/main}t")]
    assert labels == ["+100k", "+30k", "-50k", "-20k", "+0k", "+60k"]
    rows = list(openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob)).active.values)
    assert [row[-1] for row in rows[1:]] == labels


def test_a_bridge_through_zero_stands_on_both_sides():
    levels = (
        ("Then", 0, 20, BridgeKind.TOTAL),
        ("Returned", 20, -30, BridgeKind.DOWN),
        ("Now", 0, -30, BridgeKind.TOTAL),
    )
    chart = native(bridge(levels))
    below = {series.name: min(value or 0 for value in series.values) for series in chart.plots[0].series}
    assert (below["−"], below["="]) == (-30.0, -30.0)
    returned = [series.values[1] for series in chart.plots[0].series if series.name == "−"]
    assert sorted(returned) == [-30.0, 20.0]
    assert chart.value_axis.minimum_scale < -30


def test_a_rep_without_quota_has_an_empty_cell():
    chart = native(FORECAST)
    assert chart.chart_type == XL_CHART_TYPE.BAR_CLUSTERED
    values = {series.name: tuple(series.values) for series in chart.plots[0].series}
    assert values == {"Forecast": (90.0, 0.0), "Won": (20.0, 0.0), "Quota": (100.0, None)}


def test_a_trend_is_a_line_with_gaps():
    chart = native(TREND)
    assert chart.plots[0].series[0].values == (10.0, None, 30.0)


@pytest.mark.parametrize("content", [bridge(), FORECAST, TREND], ids=["bridge", "forecast", "trend"])
def test_each_can_be_a_picture_too(content):
    assert len(bytes_of(deck_of(content), charts="picture")) > 20_000


@pytest.mark.parametrize("content", [bridge(), FORECAST, TREND], ids=["bridge", "forecast", "trend"])
def test_the_parts_of_a_series_stand_in_the_order_of_the_schema(content):
    order = ["idx", "order", "tx", "spPr", "invertIfNegative", "marker", "dLbls", "cat", "val", "smooth", "extLst"]
    chart = native(content)
    for one in chart._chartSpace.iter("{http://schemas.openxmlformats.org/drawingml/2006/chart}ser"):
        places = [order.index(part.tag.rpartition("}")[2]) for part in one]
        assert places == sorted(places)
