"""The native radar chart, read back by python-pptx: the marks of the spec, editable, on a scale of 0 to 5."""

from pptx.enum.chart import XL_CHART_TYPE

from app.charts.radar import RadarLine, RadarSpec
from tests.exchange.pptx_samples import deck_of, written

SPEC = RadarSpec(
    "Strongest: funds",
    "Marks 0 to 5",
    ("Sub-dealers", "Outlets", "Funds", "Loyalty"),
    (
        RadarLine("2026 Q4", (3.0, 4.0, 5.0, None), "filled", 0),
        RadarLine("2026 Q3", (3.0, 3.0, 4.0, 2.0), "dashed", 1),
    ),
)


def chart():
    slide = written(deck_of(SPEC)).slides[1]
    return next(shape.chart for shape in slide.shapes if shape.has_chart)


def test_lines_and_axes_are_those_of_the_spec():
    found = chart()
    assert found.chart_type is XL_CHART_TYPE.RADAR_MARKERS
    assert list(found.plots[0].categories) == list(SPEC.axes)
    assert [(one.name, tuple(one.values)) for one in found.plots[0].series] == [
        ("2026 Q4", (3.0, 4.0, 5.0, None)),
        ("2026 Q3", (3.0, 3.0, 4.0, 2.0)),
    ]


def test_the_scale_runs_from_0_to_5_in_whole_marks():
    axis = chart().value_axis
    assert (axis.minimum_scale, axis.maximum_scale, axis.major_unit) == (0, 5, 1)


def test_what_is_compared_with_is_broken_and_without_marks():
    now, before = chart().plots[0].series
    assert before.format.line.dash_style is not None
    assert "none" in before._element.xml.split("<c:marker>")[1][:60]
    assert "circle" in now._element.xml
