"""The relationship map laid out and drawn: tidy, nobody on top of anybody, and readable without its colours."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.patches import FancyBboxPatch

from app.charts.org_layout import layout
from app.charts.org_map import draw, fitted, lone_name
from app.charts.org_map_spec import MapLine, MapNode, Stance
from app.charts.style import light_style, new_figure, picture_bytes
from app.terms.tracking import LineKind
from tests.charts.org_map_samples import five, many, spec_of

STYLE = light_style()


def person(number, boss=None, influence=None):
    return MapNode(number, f"P{number}", "", "", boss_id=boss, influence=influence)


def boxes_of(spec):
    return layout(spec.nodes, spec.lines).boxes


def overlap(a, b):
    return a.left < b.right and b.left < a.right and a.top < b.bottom and b.top < a.bottom


def overlapping(boxes):
    found = list(boxes.items())
    return [(p, q) for i, (p, a) in enumerate(found) for q, b in found[i + 1 :] if overlap(a, b)]


def middle(box):
    return box.left + box.width / 2


def test_a_boss_stands_above_the_middle_of_its_people():
    boxes = boxes_of(five())
    assert middle(boxes[1]) == pytest.approx(middle(boxes[2]))
    assert middle(boxes[2]) == pytest.approx((middle(boxes[3]) + middle(boxes[5])) / 2)
    assert boxes[1].bottom < boxes[2].top < boxes[2].bottom < boxes[3].top


def test_a_box_is_as_large_as_the_influence():
    boxes = boxes_of(spec_of([person(1, influence=3), person(2, influence=2), person(3, influence=1), person(4)]))
    assert boxes[1].width > boxes[2].width > boxes[3].width == boxes[4].width
    assert boxes[1].height > boxes[2].height > boxes[3].height


def test_more_people_than_six_stand_in_columns_below_their_boss():
    boxes = boxes_of(spec_of([person(1), *(person(number, 1) for number in range(2, 14))]))
    lefts = {boxes[number].left for number in range(2, 14)}
    assert 1 < len(lefts) < 6
    assert all(boxes[number].top > boxes[1].bottom for number in range(2, 14))


def test_people_who_report_to_nobody_stand_side_by_side():
    boxes = boxes_of(spec_of([person(1), person(2, 1), person(3), person(4, 3)]))
    assert boxes[1].top == boxes[3].top and boxes[1].right < boxes[3].left


def test_a_contact_book_without_any_reports_to_is_a_block_not_a_row():
    spec = spec_of([person(number) for number in range(1, 61)])
    placed = layout(spec.nodes, spec.lines)
    assert 0.8 < placed.width / placed.height < 3
    assert overlapping(placed.boxes) == []


def test_a_boss_who_is_not_in_the_deal_is_left_out():
    placed = layout([person(1, boss=99), person(2, boss=1)], [])
    assert [(edge.boss_id, edge.contact_id) for edge in placed.edges] == [(1, 2)]


def test_a_loop_in_reports_to_is_drawn_as_a_tree():
    placed = layout([person(1, boss=3), person(2, boss=1), person(3, boss=2)], [])
    assert len(placed.edges) == 2
    assert overlapping(placed.boxes) == []


def test_a_chain_of_command_of_a_thousand_is_no_trouble():
    placed = layout([person(number, number - 1 or None) for number in range(1, 1_001)], [])
    assert len(placed.boxes) == 1_000


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 30), st.sampled_from([None, 1, 2, 3])), min_size=1, max_size=90))
def test_nobody_stands_on_anybody_whoever_reports_to_whom(rows):
    """Bosses drawn at random, loops and people beside the tree included."""
    nodes = [person(number, boss, influence) for number, (boss, influence) in enumerate(rows, 1)]
    placed = layout(nodes, [])
    assert set(placed.boxes) == {node.contact_id for node in nodes}
    assert overlapping(placed.boxes) == []
    assert all(box.left >= 0 and box.right <= placed.width for box in placed.boxes.values())
    assert all(box.top >= 0 and box.bottom <= placed.height for box in placed.boxes.values())


@pytest.mark.parametrize("span", [3, 7, 15, 40])
def test_two_hundred_people_keep_about_the_shape_of_a_screen(span):
    placed = layout(many(200, span).nodes, [])
    assert overlapping(placed.boxes) == []
    assert 0.5 < placed.width / placed.height < 5


@pytest.mark.parametrize("span", [3, 7, 15])
def test_lines_of_the_tree_run_down_from_boss_to_person_and_cross_nobody_else(span):
    placed = layout(many(120, span).nodes, [])
    assert len(placed.edges) == 119
    for edge in placed.edges:
        boss, own = placed.boxes[edge.boss_id], placed.boxes[edge.contact_id]
        assert edge.points[0] == pytest.approx((middle(boss), boss.bottom))
        end = (own.left, own.top + own.height / 2) if edge.from_side else (middle(own), own.top)
        assert edge.points[-1] == pytest.approx(end)
        for (x0, y0), (x1, y1) in zip(edge.points, edge.points[1:], strict=False):
            assert x0 == pytest.approx(x1) or y0 == pytest.approx(y1)
            for number, box in placed.boxes.items():
                inside = (
                    max(x0, x1) > box.left + 1
                    and min(x0, x1) < box.right - 1
                    and max(y0, y1) > box.top + 1
                    and min(y0, y1) < box.bottom - 1
                )
                assert not inside, (edge.contact_id, number)


def curve_between(a, b, nodes, kind=LineKind.INFLUENCES):
    placed = layout(nodes, [MapLine(1, kind, a, b, 2)])
    return placed.curves[0], placed.boxes


def test_a_line_joins_the_edges_of_both_boxes():
    for line, curve in zip(five().lines, layout(five().nodes, five().lines).curves, strict=True):
        boxes = boxes_of(five())
        for (x, y), box in ((curve.start, boxes[line.from_id]), (curve.end, boxes[line.to_id])):
            assert x in (box.left, box.right) or y in (box.top, box.bottom)
        assert curve.points()[0] == curve.start and curve.points()[-1] == pytest.approx(curve.end)


def test_a_line_between_colleagues_goes_round_the_one_between_them():
    nodes = [person(1), *(person(number, 1) for number in (2, 3, 4))]
    under, boxes = curve_between(2, 4, nodes)
    over, _ = curve_between(2, 4, nodes, LineKind.CONFLICT)
    assert under.middle[1] > boxes[3].bottom
    assert boxes[1].bottom < over.middle[1] < boxes[3].top
    beside, _ = curve_between(2, 3, nodes)
    assert beside.start[0] == boxes[2].right and beside.end[0] == boxes[3].left


def test_a_line_to_somebody_who_is_not_on_the_map_is_not_drawn():
    assert layout([person(1)], [MapLine(1, LineKind.CONFLICT, 1, 2)]).curves == ()


@pytest.mark.parametrize(
    ("support", "stance", "label"),
    [
        (3, Stance.SUPPORT, "▲ +3"),
        (0, Stance.NEUTRAL, "● 0"),
        (-2, Stance.AGAINST, "▼ −2"),
        (None, Stance.UNKNOWN, "?"),
    ],
)
def test_a_stance_is_told_by_a_mark_and_a_figure(support, stance, label):
    node = MapNode(1, "Chen", "", "", support)
    assert (node.stance, node.stance_label) == (stance, label)


def test_a_picture_has_a_box_for_everyone_and_says_the_finding_and_the_key():
    figure = new_figure(1280, 800, STYLE)
    draw(figure, five(), STYLE)
    boxes = [patch for patch in figure.axes[0].patches if isinstance(patch, FancyBboxPatch)]
    assert len(boxes) == 5
    assert [box.get_linestyle() != "-" for box in boxes] == [True, False, False, False, False]
    assert boxes[1].get_linewidth() > boxes[2].get_linewidth()
    said = [text.get_text() for text in figure.texts] + [text.get_text() for text in figure.axes[0].texts]
    assert five().title in said and five().subtitle in said
    assert {"Zhou Wei", "Plant manager", "Decider", "▲ +2"} < set(said)
    assert any("blind spot" in text for text in said)


def test_a_map_of_nobody_is_its_headings():
    figure = new_figure(640, 400, STYLE)
    draw(figure, spec_of([]), STYLE)
    assert figure.axes == [] and len(figure.texts) == 2


@pytest.mark.parametrize(("fmt", "start"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_it_is_written_in_every_format(fmt, start):
    assert picture_bytes(draw, five(), fmt, (800, 500), STYLE).startswith(start)


def test_two_hundred_people_are_drawn_by_name():
    figure = new_figure(1280, 800, STYLE)
    draw(figure, many(200, 9), STYLE)
    said = [text.get_text().replace("\n", " ") for text in figure.axes[0].texts]
    assert len(said) == 200 and "▼ Person 001" in said


def test_long_names_are_cut_where_the_box_ends():
    assert fitted("Chen", 100, 13) == "Chen"
    assert fitted("Alexandrina Constantinescu", 100, 13).endswith("…")
    size, lines = lone_name("▲ Alexandrina Constantinescu", 135, 58, 0.3)
    assert len(lines) == 2 and size >= 13
    assert lone_name("▲ 周卫", 135, 58, 0.3)[0] > size
