"""Every lens as a native chart, read back: axes, bubbles by colour, and the lines over them as shapes with names."""

import io

import numpy as np
import openpyxl
import pytest
from msgspec.structs import replace
from pptx.enum.shapes import MSO_SHAPE_TYPE

from app.charts.quadrant import ANY_GROUP, Arrow, LegendEntry, Trail
from app.exchange.pptx_quadrant import PLOT, area_boxes, caption_corners
from app.exchange.pptx_quadrant_scale import Scale, scale_of, x_scale_of
from app.exchange.pptx_theme import Box
from tests.exchange.pptx_samples import chart_on, deck_of, quadrant, written

BOX = Box(0, 0, 11_100_000, 4_700_000)
SCORES = tuple((float(score), str(score)) for score in range(1, 6))


def chart_of(spec):
    return chart_on(written(deck_of(spec)), 1)


def slide_of(spec):
    return written(deck_of(spec)).slides[1]


def lines_of(slide):
    return list(next(shape for shape in slide.shapes if shape.shape_type == MSO_SHAPE_TYPE.GROUP).shapes)


def plot_of(slide):
    frame = next(shape for shape in slide.shapes if shape.has_chart)
    return Box(frame.left, frame.top, frame.width, frame.height).part(*PLOT)


def hidden_in_legend(chart):
    numbers = {int(at) for at in chart._chartSpace.xpath(".//c:legend/c:legendEntry/c:idx/@val")}
    return {series.name for number, series in enumerate(chart.plots[0].series) if number in numbers}


def sizes_of(chart):
    """Every bubble but the first, unseen one that gives the scale: (share, size)."""
    return [
        (float(x), float(size))
        for series in list(chart.plots[0].series)[1:]
        for x, size in zip(
            series._element.xpath("c:xVal//c:pt/c:v/text()"),
            series._element.xpath("c:bubbleSize//c:pt/c:v/text()"),
            strict=True,
        )
    ]


def sheet_of(chart):
    book = openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))
    return [[cell.value for cell in row] for row in book.active.iter_rows()]


def with_sales(*cents):
    spec = quadrant(len(cents))
    return replace(spec, size=np.array(cents, float))


def test_bubbles_are_as_large_as_the_amounts():
    spec = with_sales(20_000_000, 45_000_000, 80_000_000)
    chart = chart_of(spec)
    assert chart._chartSpace.xpath(".//c:sizeRepresents/@val") == ["area"]
    assert sorted(sizes_of(chart)) == [(0.0, 200_000), (0.5, 450_000), (1.0, 800_000)]


def test_a_customer_without_sales_keeps_the_smallest_bubble_and_its_true_amount():
    chart = chart_of(with_sales(0, 80_000_000, 0))
    smallest = dict(sizes_of(chart))[0.0]
    assert 0 < smallest < 0.2 * 800_000
    header, *customers = sheet_of(chart)
    assert header[3] == f"Bubble area = sales (≥ {smallest:,.0f})"
    assert header[4] == "Bubble area = sales"
    assert sorted((row[3], row[4]) for row in customers) == [(smallest, 0), (smallest, 0), (800_000, 800_000)]


def test_without_any_sales_all_bubbles_are_alike():
    assert len({size for _, size in sizes_of(chart_of(with_sales(0, 0, 0)))}) == 1


def test_no_bubble_is_larger_than_on_the_screen():
    """Charts draw their largest bubble a quarter as wide as the plot is high; the unseen one takes that place."""
    chart = chart_of(quadrant(35))
    scale = next(iter(chart.plots[0].series))
    (unseen,) = (float(size) for size in scale._element.xpath("c:bubbleSize//c:pt/c:v/text()"))
    assert (max(size for _, size in sizes_of(chart)) / unseen) ** 0.5 * 0.25 == pytest.approx(2 * 0.046)
    assert scale._element.xpath("c:spPr/a:noFill")
    assert scale.name in hidden_in_legend(chart)


def test_a_shape_that_tells_the_tier_is_a_dark_rim_and_in_the_legend_once():
    spec = quadrant(35)
    shape = np.where(np.arange(35) % 5 == 0, 3, 0).astype(np.int8)
    spec = replace(spec, shape=shape, legend=(*spec.legend, LegendEntry(ANY_GROUP, "Value A2", 7, 3)))
    chart = chart_of(spec)
    rimmed = {s.name for s in chart.plots[0].series if s._element.xpath("c:spPr/a:ln//a:schemeClr[@val='tx1']")}
    apart = {"Government · Value A2", "Power · Value A2", "other · Value A2"}
    assert rimmed == apart | {"Value A2"}
    assert apart <= hidden_in_legend(chart)
    assert "Value A2" not in hidden_in_legend(chart)
    assert len(sizes_of(chart)) == 35


def test_names_at_bubbles_are_those_of_the_cells():
    spec = quadrant(35, labelled=4)
    chart = chart_of(spec)
    rows = sheet_of(chart)
    shown = {}
    for series in list(chart.plots[0].series)[1:]:
        for area in series._element.xpath(".//*[local-name()='datalabelsRange']/*[local-name()='f']/text()"):
            first = int(area.split("$")[2].rstrip(":"))
            for label in series._element.xpath("c:dLbls/c:dLbl"):
                row = rows[first - 1 + int(label.xpath("c:idx/@val")[0])]
                shown[label.xpath(".//a:fld/a:t/text()")[0]] = row[0]
    assert shown == {name: name for name in shown}
    assert shown


def test_cut_lines_lie_on_their_values_and_say_them():
    spec = quadrant(35)
    slide = slide_of(spec)
    plot, (across, up, floor) = plot_of(slide), lines_of(slide)
    assert [line.name for line in (across, up, floor)] == [
        "Share of customer: 50%",
        "Potential (CNY k): 1,000",
        "Potential (CNY k): 100",
    ]
    column = plot.left + x_scale_of(spec).part(0.5) * plot.width
    row = plot.bottom - scale_of(spec).part(1000) * plot.height
    assert (across.begin_x, across.end_x) == (pytest.approx(column, abs=2),) * 2
    assert (across.begin_y, across.end_y) == (plot.top, pytest.approx(plot.bottom, abs=2))
    assert (up.begin_y, up.end_y) == (pytest.approx(row, abs=2),) * 2
    assert floor.end_x == pytest.approx(column, abs=2)
    assert all(line._element.xpath("./p:nvCxnSpPr/p:cNvPr/@descr") == [line.name] for line in (across, up, floor))


def test_a_move_is_an_arrow_from_where_the_customer_was_to_its_bubble():
    spec = replace(quadrant(35), arrows=(Arrow(10, 0.9, 400.0),))
    slide = slide_of(spec)
    plot, arrow = plot_of(slide), lines_of(slide)[-1]
    assert arrow.name == spec.names[10]
    assert arrow.begin_x == pytest.approx(plot.left + x_scale_of(spec).part(0.9) * plot.width, abs=2)
    assert arrow.begin_y == pytest.approx(plot.bottom - scale_of(spec).part(400.0) * plot.height, abs=2)
    bubble = plot.left + x_scale_of(spec).part(float(spec.x[10])) * plot.width
    assert 0 < arrow.end_x - bubble < 0.03 * plot.width
    assert arrow._element.xpath("p:spPr/a:ln/a:headEnd/@type") == ["oval"]
    assert arrow._element.xpath("p:spPr/a:ln/a:tailEnd/@type") == ["triangle"]


def test_a_trail_fades_into_the_past():
    spec = replace(quadrant(35), trails=(Trail(3, (0.6, 0.5, 0.3), (300.0, 400.0, 450.0)),))
    pieces = [line for line in lines_of(slide_of(spec)) if line.name == spec.names[3]]
    strengths = [int((piece._element.xpath(".//a:alpha/@val") or ["100000"])[0]) for piece in pieces]
    assert len(pieces) == 3
    assert strengths == sorted(set(strengths))
    assert [bool(piece._element.xpath(".//a:tailEnd")) for piece in pieces] == [False, False, True]


def test_every_bubble_is_whole_within_the_plot():
    spec = quadrant(35)
    across, up = x_scale_of(spec), scale_of(spec)
    assert (across.low, across.high) == (pytest.approx(-0.1), pytest.approx(1.1))
    assert across.number_format(in_percent=True) == '[<-0.05]"";[>1.05]"";0%'
    assert up.high >= 2250


def test_only_the_end_that_a_bubble_crosses_is_moved():
    middle = Scale(0.0, 1.0, 0.2, log=False, first=0.0, last=1.0)
    assert middle.with_room(np.array([0.4]), np.array([0.1])) == middle
    lower = middle.with_room(np.array([0.05]), np.array([0.1]))
    assert (lower.low, lower.high, lower.step) == (-0.1, 1.0, 0.1)
    assert lower.number_format(in_percent=True) == '[<-0.05]"";0%'
    tenths = Scale(0.0, 100.0, 1.0, log=False).with_room(np.array([100.0]), np.array([0.1]))
    assert (tenths.high, tenths.number_format(in_percent=False)) == (100.5, "#,##0.0")


def test_a_logarithmic_axis_gives_room_too():
    narrow = Scale(10.0, 1000.0, None, log=True)
    roomy = narrow.with_room(np.array([10.0, 1000.0]), np.array([0.05, 0.05]))
    assert (roomy.low, roomy.high) == (5.0, 1500.0)


def capability():
    rng = np.random.default_rng(1)
    return replace(
        quadrant(35),
        x=rng.uniform(1, 5, 35),
        y=rng.uniform(1, 5, 35),
        x_cut=2.875,
        y_cut=2.5,
        y_floor=0.0,
        x_range=(0.45, 5.55),
        y_range=(0.15, 5.9),
        x_ticks=SCORES,
        y_ticks=SCORES,
        x_in_percent=False,
        linked_cuts=True,
    )


def test_scores_have_whole_steps():
    chart = chart_of(capability())
    for axis in chart._chartSpace.valAx_lst:
        assert (axis.scaling.minimum, axis.scaling.maximum) == (0, 6)
        assert axis.xpath("c:majorUnit/@val") == ["1"]


def test_a_ratio_begins_at_a_power_of_ten_and_is_logarithmic():
    spec = replace(
        quadrant(35), x=np.geomspace(0.08, 20, 35), x_cut=1.0, x_range=(0.06, 26.0), log_x=True, x_in_percent=False
    )
    axis = chart_of(spec)._chartSpace.valAx_lst[0]
    assert axis.scaling.xpath("c:logBase/@val") == ["10"]
    assert axis.scaling.minimum == pytest.approx(0.01)
    assert x_scale_of(spec).part(spec.x[-1]) < 1


def test_falling_growth_stays_on_the_slide():
    growth = np.linspace(-0.2, 0.3, 35)
    ticks = ((-0.2, "−20%"), (0.0, "0%"), (0.2, "20%"))
    spec = replace(
        quadrant(35), y=growth, y_cut=0.1, y_floor=0.0, y_range=(-0.23, 0.33), y_ticks=ticks, y_in_percent=True
    )
    axis = chart_of(spec)._chartSpace.valAx_lst[1]
    assert axis.scaling.minimum == pytest.approx(-0.4)
    assert axis.scaling.maximum == pytest.approx(0.4)


def test_bands_lie_side_by_side():
    spec = replace(
        quadrant(35),
        x=np.linspace(5, 95, 35),
        x_cut=40.0,
        further_cuts=(60.0, 80.0),
        y_cut=None,
        x_range=(-2.5, 103.5),
        x_in_percent=False,
    )
    boxes = area_boxes(spec, BOX)
    assert [round(box.width / sum(b.width for b in boxes), 2) for box in boxes] == [0.4, 0.2, 0.2, 0.2]
    assert [line.name for line in lines_of(slide_of(spec))] == [f"{spec.x_title}: {cut}" for cut in (40, 60, 80)]


def test_a_caption_goes_where_no_bubble_is():
    """All customers in the upper left corner of their area: the caption takes the right one."""
    crowded = replace(quadrant(8), x=np.linspace(0.02, 0.1, 8), y=np.full(8, 1950.0), y_range=(0.0, 2000.0))
    elsewhere = replace(crowded, x=np.full(8, 0.9))
    assert caption_corners(elsewhere)[0] == "tl"
    assert caption_corners(crowded)[0] == "tr"
