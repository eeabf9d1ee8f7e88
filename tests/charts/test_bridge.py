"""The bridge as drawn: totals from the baseline, changes hanging where the one before ended, the rule below."""

from msgspec.structs import replace

from app.charts.bars import SIDE_PX
from app.charts.bridge import BridgeKind, BridgeSpec, BridgeStep, draw, step_at
from app.charts.style import light_style, new_figure

STYLE = light_style()
BRIDGE = BridgeSpec(
    title="Open pipeline fell by 19",
    subtitle="CNY 10k",
    steps=(
        BridgeStep("14 Nov", 0.0, 1240.0, "1,240", "", BridgeKind.TOTAL),
        BridgeStep("New", 1240.0, 1336.0, "+96", "6 deals", BridgeKind.UP),
        BridgeStep("Won", 1336.0, 1206.0, "−130", "3 deals", BridgeKind.WON),
        BridgeStep("Advanced", 1206.0, 1206.0, "0", "11 deals", BridgeKind.UP),
        BridgeStep("Grown", 1206.0, 1221.0, "+15", "2 deals", BridgeKind.UP),
        BridgeStep("21 Nov", 0.0, 1221.0, "1,221", "", BridgeKind.TOTAL),
    ),
    unit="CNY 10k",
    number_format="#,##0",
    note="A deal stands in one bar. Start + bars = end, remainder 0.00.",
)


def figure_of(spec):
    figure = new_figure(1000, 500, STYLE)
    draw(figure, spec, STYLE)
    return figure


def bars_of(spec):
    return [container.patches[0] for container in figure_of(spec).axes[0].containers]


def test_each_bar_hangs_where_the_one_before_ended():
    drawn = [(round(bar.get_y()), round(bar.get_y() + bar.get_height())) for bar in bars_of(BRIDGE)]
    assert drawn[:3] == [(0, 1240), (1240, 1336), (1206, 1336)]
    assert drawn[4:] == [(1206, 1221), (0, 1221)]


def test_a_change_that_moves_no_money_is_a_thin_mark_at_its_level():
    still = bars_of(BRIDGE)[3]
    assert still.get_y() < 1206 < still.get_y() + still.get_height()
    assert still.get_height() < 15


def test_won_is_not_drawn_as_a_loss():
    lost = replace(BRIDGE, steps=tuple(replace(step, kind=BridgeKind.DOWN) for step in BRIDGE.steps))
    assert bars_of(BRIDGE)[2].get_facecolor() != bars_of(lost)[2].get_facecolor()


def test_the_rule_and_the_remainder_are_printed_below_the_bars():
    texts = [text.get_text() for text in figure_of(BRIDGE).texts]
    assert "remainder 0.00." in " ".join(texts)
    narrow = new_figure(320, 500, STYLE)
    draw(narrow, BRIDGE, STYLE)
    assert len(narrow.texts) > len(texts)


def test_a_long_chinese_rule_is_broken_too():
    figure = new_figure(320, 500, STYLE)
    draw(
        figure,
        replace(BRIDGE, note="每个商机只计入一根柱，按以下次序取第一个使其金额变动的原因，其余变化不再计金额。"),
        STYLE,
    )
    assert sum(len(text.get_text()) < 30 for text in figure.texts[2:]) >= 2


def test_values_and_counts_are_written_at_the_bars():
    axes = figure_of(BRIDGE).axes[0]
    assert [text.get_text() for text in axes.texts] == ["1,240", "+96", "−130", "0", "+15", "1,221"]
    assert axes.get_xticklabels()[2].get_text() == "Won\n3 deals"


def test_the_bar_under_the_pointer():
    middle = (1000 - 2 * SIDE_PX) * 1.6 / 6.2 + SIDE_PX
    assert step_at(BRIDGE, middle, 1000) == 1
    assert step_at(BRIDGE, 2, 1000) in (None, 0)
    assert step_at(replace(BRIDGE, steps=()), 500, 1000) is None


def test_a_pipeline_below_zero_stays_in_the_picture():
    returns = BridgeStep("Shrunk", 10.0, -30.0, "−40", "1 deal", BridgeKind.DOWN)
    steps = (replace(BRIDGE.steps[0], end=10.0), returns, replace(BRIDGE.steps[-1], end=-30.0))
    spec = replace(BRIDGE, steps=steps)
    assert (spec.lowest, steps[1].base, steps[1].height) == (-30, -30, 40)
    assert figure_of(spec).axes[0].get_ylim()[0] < -30


def test_nothing_to_bridge():
    assert figure_of(replace(BRIDGE, steps=())).axes == []
