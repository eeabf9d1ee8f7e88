"""A customer's small charts: sales against the potential, our share, and months with returns."""

from math import nan

import pytest
from msgspec import structs

from app.charts import customer_months, customer_quarters
from app.charts.customer_months import MonthSpec
from app.charts.customer_quarters import QuarterSpec
from app.charts.style import light_style, new_figure

STYLE = light_style()
QUARTERS = QuarterSpec(
    title="客户份额从 20% 升到 40%",
    subtitle="万元",
    quarters=("25Q4", "26Q1", "26Q2"),
    sales=(10.0, 0.0, 20.0),
    sales_labels=("10万", "", "20万"),
    potentials=(nan, 25.0, 25.0),
    potential_name="年采购潜力的四分之一",
    shares=(nan, 0.2, 0.4),
    share_labels=("", "20%", "40%"),
    share_name="客户份额",
)
MONTHS = MonthSpec("销售", "万元", ("", "2026-02", ""), (5.0, -2.0, 8.0), ("", "", "8万"))


def drawn(draw, spec):
    figure = new_figure(480, 220, STYLE)
    draw(figure, spec, STYLE)
    return figure


def texts(figure):
    return [text.get_text() for axes in figure.axes for text in axes.texts if text.get_text()]


def test_bars_of_the_quarters_start_at_zero():
    bars = drawn(customer_quarters.draw, QUARTERS).axes[0].patches
    assert [bar.get_height() for bar in bars] == [10, 0, 20]
    assert {bar.get_y() for bar in bars} == {0}


def test_the_potential_is_above_every_bar_it_is_not_reached_by():
    low, high = drawn(customer_quarters.draw, QUARTERS).axes[0].get_ylim()
    assert low == 0
    assert high > 25


def test_only_known_shares_are_written():
    written = texts(drawn(customer_quarters.draw, QUARTERS))
    assert "20%" in written
    assert "40%" in written
    assert "年采购潜力的四分之一" in written


def test_without_any_potential_the_line_has_no_name():
    spec = structs.replace(QUARTERS, potentials=(nan, nan, nan), shares=(nan, nan, nan))
    assert "年采购潜力的四分之一" not in texts(drawn(customer_quarters.draw, spec))


def test_the_title_is_drawn_only_where_there_is_one():
    assert len(drawn(customer_quarters.draw, QUARTERS).texts) == 2
    assert not drawn(customer_quarters.draw, structs.replace(QUARTERS, title="")).texts


def test_returns_go_below_the_line():
    axes = drawn(customer_months.draw, MONTHS).axes[0]
    assert axes.get_ylim()[0] < -2
    assert [label.get_text() for label in axes.get_xticklabels()] == ["2026-02"]


@pytest.mark.parametrize(
    ("spec", "gap"), [(QUARTERS, {"sales": (1.0,)}), (MONTHS, {"labels": ()})], ids=["quarters", "months"]
)
def test_a_gap_is_refused(spec, gap):
    with pytest.raises(ValueError, match="needs its"):
        structs.replace(spec, **gap)
