"""Forecast against quota, and amounts over the weeks."""

import math

import pytest
from msgspec.structs import replace

from app.charts import forecast, trends
from app.charts.forecast import ForecastBar, ForecastBarsSpec
from app.charts.style import light_style, new_figure
from app.charts.trends import TrendLine, TrendSpec

STYLE = light_style()
QUARTER = ForecastBarsSpec(
    title="Forecast 106 is 94 short of the quota of 200",
    subtitle="CNY",
    bars=(ForecastBar("Anna", 60.0, 106.0, 200.0, "106 of 200 · 53%"), ForecastBar("Li", 0.0, 20.0, None, "20")),
    won_name="Won",
    forecast_name="Forecast",
    quota_name="Quota",
    unit="CNY",
    number_format="#,##0",
)
WEEKS = TrendSpec(
    title="The forecast went from 100 to 106",
    subtitle="CNY",
    points=("2 Oct", "", "16 Oct"),
    lines=(
        TrendLine("Forecast", (100.0, math.nan, 106.0), "106", 0),
        TrendLine("Quota", (105.0, 105.0, 105.0), "105", 6, dashed=True),
    ),
    unit="CNY",
    number_format="#,##0",
)


def axes_of(draw, spec):
    figure = new_figure(900, 420, STYLE)
    draw(figure, spec, STYLE)
    return figure.axes


def test_the_won_amount_lies_inside_the_forecast_and_the_quota_is_a_mark():
    (axes,) = axes_of(forecast.draw, QUARTER)
    whole, won = axes.containers
    assert [bar.get_width() for bar in whole] == [106, 20]
    assert [bar.get_width() for bar in won] == [60, 0]
    (mark,) = axes.lines
    assert list(mark.get_xdata()) == [200, 200]
    assert [text.get_text() for text in axes.texts] == ["106 of 200 · 53%", "20"]


def test_reps_run_from_top_to_bottom_on_a_zero_baseline():
    (axes,) = axes_of(forecast.draw, QUARTER)
    assert axes.yaxis_inverted()
    assert axes.get_xlim()[0] == 0
    assert axes.get_xlim()[1] > 200


def test_a_forecast_taken_below_zero_has_no_bar():
    (axes,) = axes_of(forecast.draw, replace(QUARTER, bars=(ForecastBar("Li", 0.0, -5.0, 0.0, "−5 of 0"),)))
    assert axes.containers[0].patches[0].get_width() == 0


def test_nobody_to_forecast():
    assert axes_of(forecast.draw, replace(QUARTER, bars=())) == []
    assert axes_of(trends.draw, replace(WEEKS, points=(), lines=())) == []


def test_each_line_is_named_at_its_end_without_lying_on_another():
    (axes,) = axes_of(trends.draw, WEEKS)
    names = {text.get_text(): text.xy[1] for text in axes.texts}
    assert list(names) == ["Quota 105", "Forecast 106"]
    apart = (names["Forecast 106"] - names["Quota 105"]) / (axes.get_ylim()[1] - axes.get_ylim()[0]) * 350
    assert apart > STYLE.small_px


def test_time_runs_from_left_to_right_on_a_zero_baseline():
    (axes,) = axes_of(trends.draw, WEEKS)
    assert [label.get_text() for label in axes.get_xticklabels()] == ["2 Oct", "16 Oct"]
    assert axes.get_ylim()[0] == 0


def test_a_line_needs_a_value_for_each_point():
    with pytest.raises(ValueError, match="each point"):
        replace(WEEKS, points=("2 Oct",))
