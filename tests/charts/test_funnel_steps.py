"""The funnel: stages top to bottom, to scale, with what is won apart."""

from msgspec import structs

from app.charts.funnel_steps import FunnelStep, FunnelStepsSpec, draw
from app.charts.style import light_style, new_figure

STYLE = light_style()
FUNNEL = FunnelStepsSpec(
    title="2 open deals",
    subtitle="CNY k",
    steps=(
        FunnelStep("Target", 2, "2 deals", 100.0, "100k", 5.0, "5k"),
        FunnelStep("Value", 0, "0 deals", 0.0, "0k", 0.0, "0k"),
        FunnelStep("Collection", 1, "1 deal won", 40.0, "40k", 40.0, "40k", won=True),
    ),
    amount_name="Amount",
    weighted_name="Weighted",
    count_name="Deals",
    unit="CNY k",
    number_format='#,##0"k"',
)


def axes_of(spec):
    figure = new_figure(1000, 500, STYLE)
    draw(figure, spec, STYLE)
    return figure.axes[0]


def test_amounts_and_weighted_amounts_are_to_scale():
    amounts, weighted = axes_of(FUNNEL).containers
    assert [bar.get_width() for bar in amounts] == [100, 0, 40]
    assert [bar.get_width() for bar in weighted] == [5, 0, 0]


def test_stages_keep_their_order_with_their_count():
    axes = axes_of(FUNNEL)
    assert axes.yaxis_inverted()
    labels = [label.get_text() for label in axes.get_yticklabels()]
    assert labels == ["Target · 2 deals", "Value · 0 deals", "Collection · 1 deal won"]


def test_empty_stages_have_no_amount_and_won_ones_no_weight():
    texts = [text.get_text() for text in axes_of(FUNNEL).texts]
    assert texts == ["100k  ·  Weighted 5k", "40k"]


def test_without_weights_amounts_stand_alone():
    plain = structs.replace(FUNNEL, weighted_name="")
    assert axes_of(plain).texts[0].get_text() == "100k"
    assert axes_of(plain).figure.legends == []


def test_a_funnel_of_nothing_is_drawn():
    empty = FunnelStep("Target", 0, "0 deals", 0.0, "0k", 0.0, "0k")
    assert axes_of(structs.replace(FUNNEL, steps=(empty,))).get_xlim() == (0, 1)
