"""Bars: baseline, order, labels, and what a spec refuses."""

import pytest
from msgspec import structs

from app.charts.bars import PALE, BarSeries, BarSpec, category_at, category_band, draw, ink_on, label_width
from app.charts.style import light_style, new_figure, picture_bytes, style_named

STYLE = light_style()
BY_REP = BarSpec(
    title="李伟手上的在跟商机最多",
    subtitle="万元",
    categories=("李伟", "赵敏"),
    series=(
        BarSeries("金额", (120.0, 80.0), ("120万", "80万"), PALE),
        BarSeries("加权", (60.0, 8.0), ("60万", "8万"), 0),
    ),
    unit="万元",
    number_format='#,##0"万"',
    horizontal=True,
)


def drawn(spec):
    figure = new_figure(1000, 500, STYLE)
    draw(figure, spec, STYLE)
    return figure


def bars_of(figure):
    return [bar for container in figure.axes[0].containers for bar in container]


def test_bars_are_as_long_as_their_values_from_zero():
    bars = bars_of(drawn(BY_REP))
    assert [bar.get_width() for bar in bars] == [120, 80, 60, 8]
    assert {bar.get_x() for bar in bars} == {0}
    assert drawn(BY_REP).axes[0].get_xlim()[0] == 0


def test_the_first_category_is_on_top():
    axes = drawn(BY_REP).axes[0]
    assert axes.yaxis_inverted()
    assert [label.get_text() for label in axes.get_yticklabels()] == ["李伟", "赵敏"]


def test_stacked_bars_stand_on_each_other():
    figure = drawn(structs.replace(BY_REP, horizontal=False, stacked=True))
    assert [bar.get_y() for bar in bars_of(figure)] == [0, 0, 120, 80]


def test_amounts_stand_at_the_bars():
    assert [text.get_text() for text in drawn(BY_REP).axes[0].texts] == ["120万", "80万", "60万", "8万"]


def test_one_series_needs_no_key():
    assert drawn(structs.replace(BY_REP, series=BY_REP.series[:1])).legends == []
    assert [text.get_text() for text in drawn(BY_REP).legends[0].get_texts()] == ["金额", "加权"]


def test_without_categories_only_the_title_is_drawn():
    figure = drawn(structs.replace(BY_REP, categories=(), series=(BarSeries("金额", (), ()),)))
    assert figure.axes == []
    assert [text.get_text() for text in figure.texts] == [BY_REP.title, BY_REP.subtitle]


def test_values_of_zero_alone_do_not_break_the_scale():
    nothing = structs.replace(BY_REP, series=(BarSeries("金额", (0.0, 0.0), ("", "")),))
    assert drawn(nothing).axes[0].get_xlim() == (0, 1)


def test_a_series_that_does_not_fit_is_refused():
    with pytest.raises(ValueError, match="金额"):
        BarSpec("", "", ("李伟",), (BarSeries("金额", (1.0, 2.0), ("1", "2")),), "", "0")


def test_a_hanzi_is_wider_than_a_letter():
    assert label_width("李", 10) == 10
    assert label_width("L", 10) < 7


def test_every_format_comes_out():
    assert picture_bytes(draw, BY_REP, "png", (400, 300), STYLE).startswith(b"\x89PNG")
    assert b"<svg" in picture_bytes(draw, BY_REP, "svg", (400, 300), STYLE)
    assert picture_bytes(draw, BY_REP, "pdf", (400, 300), STYLE).startswith(b"%PDF")


def owed(**changes):
    """Two debtors by age, stacked, with what each owes at the end of its bar."""
    ages = (BarSeries("未到期", (62.0, 0.0), ("62", ""), 0), BarSeries("1–30天", (18.0, 3.0), ("18", "3"), 5))
    whole = structs.replace(BY_REP, categories=("新联贸易", "蓝天"), series=ages, stacked=True, totals=("80", "3"))
    return structs.replace(whole, **changes)


def texts_of(figure):
    return {text.get_text(): text for text in figure.axes[0].texts}


def test_totals_stand_where_the_stacks_end():
    texts = texts_of(drawn(owed()))
    assert [texts[name].xy for name in ("80", "3")] == [(80, 0), (3, 1)]
    assert texts["80"].get_weight() == "bold"


def test_a_part_too_narrow_for_its_label_has_none():
    assert sorted(texts_of(drawn(owed()))) == ["18", "3", "62", "80"]
    assert "18" not in texts_of(
        drawn(owed(series=(*owed().series, BarSeries("90天以上", (900.0, 0.0), ("900", ""), 7))))
    )


def test_a_part_of_nothing_is_not_drawn():
    assert [bar.get_width() for bar in bars_of(drawn(owed()))] == [62, 18, 3]


def test_totals_need_a_stack_of_every_category():
    with pytest.raises(ValueError, match="totals"):
        owed(totals=("80",))
    with pytest.raises(ValueError, match="totals"):
        owed(stacked=False)


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
def test_labels_within_bars_are_dark_on_pale_colours_and_pale_on_dark_ones(theme):
    style = style_named(theme)
    pale, dark = sorted((style.text, style.surface), key=lambda ink: int(ink[1:3], 16), reverse=True)
    assert ink_on("#56B4E9", style) == dark
    assert ink_on("#0072B2", style) == pale


def test_the_category_under_a_point():
    bare = owed(title="")
    top, bottom = category_band(bare, 1, 300, STYLE)
    assert category_at(bare, (top + bottom) / 2, 300, STYLE) == 1
    assert category_at(bare, top - 1, 300, STYLE) == 0
    assert category_at(bare, 2, 300, STYLE) is None
    assert category_at(bare, 299, 300, STYLE) is None
