"""Native charts, read back: kind, values, colours of the theme, and a workbook without formulas."""

import io
import zipfile

import openpyxl
import pytest
from msgspec import structs
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION
from pptx.enum.dml import MSO_FILL_TYPE, MSO_THEME_COLOR

from app.exchange.pptx_quadrant import MOST_POINTS, scale_of
from tests.exchange.pptx_samples import BARS, FUNNEL, PARETO, bytes_of, chart_on, deck_of, quadrant, written

MAIN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def native(content):
    return chart_on(written(deck_of(content)), 1)


def workbook_of(chart):
    return openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob)).active


def test_bars_keep_order_names_and_values():
    chart = native(BARS)
    assert chart.chart_type == XL_CHART_TYPE.BAR_CLUSTERED
    assert list(chart.plots[0].categories) == list(BARS.categories)
    assert {s.name: tuple(s.values) for s in chart.plots[0].series} == {s.name: s.values for s in BARS.series}
    assert chart.category_axis.reverse_order


def test_bars_are_painted_in_colours_of_the_theme():
    for series in native(BARS).plots[0].series:
        assert series.format.fill.fore_color.theme_color == MSO_THEME_COLOR.ACCENT_1


def test_the_workbook_holds_what_is_plotted_and_nothing_else():
    rows = [[cell.value for cell in row] for row in workbook_of(native(BARS)).iter_rows()]
    columns = zip(BARS.categories, *(series.values for series in BARS.series), strict=True)
    assert rows == [["万元", "金额", "=加权"], *(list(row) for row in columns)]


def test_names_that_look_like_formulas_stay_text():
    sheet = workbook_of(native(BARS))
    risky = [cell for row in sheet.iter_rows() for cell in row if str(cell.value)[0] in "=+-@"]
    assert len(risky) == 5
    assert all(cell.data_type == "s" and cell.quotePrefix for cell in risky)


@pytest.mark.parametrize("content", [BARS, FUNNEL, PARETO, quadrant(35)], ids=["bars", "funnel", "pareto", "quadrant"])
def test_no_embedded_workbook_has_a_formula(content):
    with zipfile.ZipFile(io.BytesIO(native(content).part.chart_workbook.xlsx_part.blob)) as workbook:
        assert b"<f>" not in workbook.read("xl/worksheets/sheet1.xml")
        assert set(workbook.namelist()) & {"xl/externalLinks", "xl/vbaProject.bin"} == set()


def test_the_funnel_runs_top_to_bottom_with_both_amounts():
    chart = native(FUNNEL)
    assert chart.chart_type == XL_CHART_TYPE.BAR_CLUSTERED
    assert chart.category_axis.reverse_order
    assert list(chart.plots[0].categories) == ["Target · 2 deals", "Collection · 1 deal won"]
    assert [tuple(series.values) for series in chart.plots[0].series] == [(100, 40), (5, 40)]
    won = chart.plots[0].series[1].points[1]
    assert won.format.fill.fore_color.theme_color == MSO_THEME_COLOR.ACCENT_3


def test_pareto_is_columns_by_class_and_two_lines_up_to_one():
    chart = native(PARETO)
    columns, lines = chart.plots
    assert [series.name for series in columns.series] == ["A: 2", "B: 1", "C: 1"]
    assert [tuple(series.values) for series in columns.series] == [
        (60, 25, None, None),
        (None, None, 10, None),
        (None, None, None, 5),
    ]
    assert [tuple(series.values) for series in lines.series] == [PARETO.cumulative, (0.8,) * 4]
    second_axis = chart._chartSpace.valAx_lst[1]
    assert (second_axis.scaling.minimum, second_axis.scaling.maximum) == (0, 1)


def test_the_quadrant_is_bubbles_by_colour_at_the_customers_places():
    spec = quadrant(35)
    chart = native(spec)
    assert chart.chart_type == XL_CHART_TYPE.BUBBLE
    assert [series.name for series in customers_of(chart)] == ["Government", "Power", "other"]
    plotted = sorted((x, y) for series in customers_of(chart) for x, y in zip(xs(series), series.values, strict=True))
    assert plotted == sorted(zip(spec.x.tolist(), spec.y.tolist(), strict=True))


def test_the_quadrant_names_only_the_labelled_customers():
    spec = quadrant(35, labelled=4)
    chart = native(spec)
    named = {row[0].value for row in workbook_of(chart).iter_rows() if row[0].value}
    assert named <= {spec.names[position] for position in spec.labelled}
    assert set(chart._chartSpace.xpath(".//c:dLbl//a:fld/a:t/text()")) == named
    assert named


def test_a_logarithmic_quadrant_begins_on_a_round_number():
    spec = quadrant(35, log_y=True)
    scale = scale_of(spec)
    assert scale.low == 5
    assert scale.part(scale.low) == 0
    assert scale.part(scale.high) == pytest.approx(1)
    axis = native(spec)._chartSpace.valAx_lst[1]
    assert axis.scaling.minimum == 5
    assert axis.scaling.xpath("c:logBase/@val") == ["10"]


@pytest.mark.parametrize("customers", [1, 2, 3, 4, 5, 35])
def test_no_series_is_longer_than_the_first(customers):
    """LibreOffice drops the points of a series that a longer one follows."""
    lengths = [int(count) for count in native(quadrant(customers))._chartSpace.xpath(".//c:xVal//c:ptCount/@val")]
    assert lengths[0] == max(lengths)


def test_a_single_customer_is_enough_for_a_quadrant():
    assert [len(xs(series)) for series in customers_of(native(quadrant(1)))] == [1]


def test_thousands_of_customers_stay_native_and_small():
    content = bytes_of(deck_of(quadrant(MOST_POINTS)))
    assert len(content) < 1_000_000


def customers_of(chart):
    """The series after the first, which gives the scale of the bubbles."""
    return list(chart.plots[0].series)[1:]


def xs(series):
    return [float(text) for text in series._element.xpath("c:xVal//c:pt/c:v/text()")]


def owed():
    """The bars stacked by age, with totals."""
    ages = tuple(structs.replace(one, colour=colour) for one, colour in zip(BARS.series, (0, 7), strict=True))
    totals = tuple(str(value) for value in structs.replace(BARS, stacked=True).sums)
    return structs.replace(BARS, series=ages, stacked=True, totals=totals, total_name="合计")


def test_totals_are_a_series_that_is_not_seen_but_labelled():
    chart = native(owed())
    assert chart.chart_type == XL_CHART_TYPE.BAR_STACKED
    total = chart.plots[0].series[-1]
    assert (total.name, tuple(total.values)) == ("合计", owed().sums)
    assert total.format.fill.type == MSO_FILL_TYPE.BACKGROUND
    assert total.data_labels.position == XL_LABEL_POSITION.INSIDE_BASE
    assert chart.value_axis.maximum_scale == pytest.approx(max(owed().sums) * 1.14)


def test_the_eighth_colour_is_the_second_accent_darkened():
    colour = native(owed()).plots[0].series[1].format.fill.fore_color
    assert colour.theme_color == MSO_THEME_COLOR.ACCENT_2
    assert colour.brightness < 0
