"""Pareto (R8): bars down, share up, the mark where it belongs."""

import pytest

from app.charts.pareto import CLASS_COLOURS, ParetoSpec, draw
from app.charts.style import light_style, new_figure

STYLE = light_style()


def pareto(amounts=(400.0, 160.0, 90.0, 60.0, 20.0), classes=(0, 0, 0, 1, 2)):
    """The worked example of R8."""
    total, reached, cumulative = sum(amounts), 0.0, []
    for amount in amounts:
        reached += amount
        cumulative.append(reached / total)
    return ParetoSpec(
        title="3 of 5",
        subtitle="CNY",
        categories=tuple(f"Customer {n}" for n in range(len(amounts))),
        values=tuple(amounts),
        labels=tuple(f"{amount:.0f}" for amount in amounts),
        classes=classes,
        cumulative=tuple(cumulative),
        class_names=("A", "B", "C"),
        cumulative_name="Cumulative",
        mark_name="80%",
        unit="CNY",
        number_format="#,##0",
    )


def drawn(spec):
    figure = new_figure(1000, 500, STYLE)
    draw(figure, spec, STYLE)
    return figure


def test_the_line_is_the_cumulative_share_with_the_mark():
    _, right = drawn(pareto()).axes
    mark, line = right.lines
    assert line.get_ydata().tolist() == pytest.approx([0.548, 0.767, 0.890, 0.973, 1.0], abs=5e-4)
    assert set(mark.get_ydata()) == {0.8}


def test_bars_wear_the_colour_of_their_class():
    from matplotlib.colors import to_hex

    bars = drawn(pareto()).axes[0].containers[0]
    wanted = [STYLE.series_colour(CLASS_COLOURS[abc]).lower() for abc in (0, 0, 0, 1, 2)]
    assert [to_hex(bar.get_facecolor()) for bar in bars] == wanted


def test_the_key_names_only_classes_that_are_there():
    key = drawn(pareto((400.0,), (0,))).legends[0]
    assert [text.get_text() for text in key.get_texts()] == ["A", "Cumulative"]


def test_amounts_are_left_out_where_they_would_touch():
    many = tuple(float(n) for n in range(30, 0, -1))
    assert len(drawn(pareto()).axes[0].texts) == 5
    assert [text.get_text() for text in drawn(pareto(many, (0,) * 30)).axes[0].texts] == ["30", "1"]


def test_parts_of_different_length_are_refused():
    with pytest.raises(ValueError, match="as many"):
        pareto(classes=(0,))
