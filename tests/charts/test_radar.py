"""The profile of a dealer: where marks stand, what is drawn, what is left out."""

import pytest

from app.charts.radar import RadarLine, RadarSpec, draw
from app.charts.style import new_figure, style_named

AXES = ("分销商", "终端", "产品互补", "忠诚", "资金", "人力", "匹配", "可控")
NOW = RadarLine("2026 Q4", (4, 5, 3, 2, 4, 4, 3.7, 2.5), "filled")
LAST = RadarLine("2026 Q3", (4, 4, 3, 3, 4, None, 3.3, 2.5), "dashed")


def drawn(*lines, title="恒泰商贸"):
    figure = new_figure(480, 420, style_named("light"))
    draw(figure, RadarSpec(title, "0-5", AXES, lines), style_named("light"))
    return figure


def test_every_axis_is_named_and_every_line_drawn():
    figure = drawn(NOW, LAST)
    axes = figure.axes[0]
    assert [text.get_text() for text in axes.texts] == list(AXES)
    assert [text.get_text() for text in figure.legends[0].get_texts()] == ["2026 Q4", "2026 Q3"]


def test_a_mark_stands_as_far_out_as_it_is_high():
    xs, ys = drawn(RadarLine("one", (5, 0, 0, 0, 0, 0, 0, 0))).axes[0].lines[-1].get_data()
    assert (xs[0], ys[0]) == pytest.approx((0, 5))
    assert list(xs[1:-1]) == pytest.approx([0] * 7)


def test_an_axis_without_a_mark_is_left_out_of_the_line():
    xs, _ = drawn(LAST).axes[0].lines[-1].get_data()
    assert len(xs) == 7 + 1


def test_fewer_than_three_axes_make_no_web():
    figure = new_figure(480, 420, style_named("light"))
    draw(figure, RadarSpec("t", "s", ("a", "b"), ()), style_named("light"))
    assert figure.axes == []


def test_marks_have_to_fit_the_axes():
    with pytest.raises(ValueError, match="does not fit"):
        RadarSpec("t", "s", AXES, (RadarLine("x", (1, 2)),))
