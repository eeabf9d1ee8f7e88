"""What other lenses ask of the quadrant chart: bands, shapes, another axis, moves, and a window on it."""

import doctest
import math
from itertools import pairwise

import numpy as np
import pytest

from app.charts import quadrant_window
from app.charts.quadrant import Arrow, Caption, Trail, areas, draw, draw_marks
from app.charts.quadrant_cuts import CutLine, cut_lines, cuts_with
from app.charts.quadrant_frame import QuadrantFrame
from app.charts.quadrant_marks import DENSE_ABOVE, BubbleArtist, DensityArtist
from app.charts.quadrant_paths import strokes
from app.charts.quadrant_shapes import corners
from app.charts.quadrant_spec import CIRCLE, SHAPES
from app.charts.quadrant_window import panned, with_window, zoomed
from app.charts.style import light_style, new_figure, picture_bytes

from .test_quadrant import PLOT, STYLE, many, r2_spec

BANDS = tuple(map(Caption, ("价值C", "价值B2", "价值A2 / 价值B1", "价值A1")))


def tiers(**changes):
    fields = {"x": np.array([85.0, 62, 40, 20, 79.9, 80]), "x_cut": 40.0, "further_cuts": (60.0, 80.0), "y_cut": None}
    view = {"x_range": (-2.5, 103.5), "x_ticks": ((0.0, "0"), (100.0, "100")), "x_cut_range": (1.0, 99.0)}
    return r2_spec(**{**fields, **view, "captions": BANDS, "x_in_percent": False, **changes})


def test_without_a_potential_cut_the_areas_are_bands():
    frame = QuadrantFrame(tiers(), PLOT)
    boxes = [area.box for area in areas(frame)]
    assert [area.caption.name for area in areas(frame)] == [caption.name for caption in BANDS]
    assert all(left.right == pytest.approx(right.left) for left, right in pairwise(boxes))
    assert {box.height for box in boxes} == {PLOT.height}
    assert boxes[2].right == pytest.approx(float(frame.x_px(80)))


def test_three_lines_do_not_pass_each_other():
    spec = tiers()
    assert cut_lines(spec) == (CutLine("x", 0), CutLine("x", 1), CutLine("x", 2))
    (low, middle, high), y_cut = cuts_with(spec, CutLine("x", 1), 95.0)
    assert low < middle < high == 80
    assert y_cut is None


def test_linked_lines_move_together():
    spec = r2_spec(linked_cuts=True, x_cut_range=(1.0, 5.0), y_cut_range=(1.0, 5.0))
    assert cuts_with(spec, CutLine("x"), 3.5) == ((3.5,), 3.5)
    assert cuts_with(spec, CutLine("y"), 2.5) == ((2.5,), 2.5)


def test_a_logarithmic_share_axis_leads_back_to_values():
    frame = QuadrantFrame(r2_spec(log_x=True, x_range=(0.1, 10.0)), PLOT)
    assert float(frame.x_px(1.0)) == pytest.approx(PLOT.left + PLOT.width / 2)
    assert frame.x_at(float(frame.x_px(2.5))) == pytest.approx(2.5)


def test_every_shape_is_as_large_as_the_circle():
    for shape in range(CIRCLE + 1, SHAPES):
        points = corners(shape)
        twice = sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairwise(points))
        assert abs(twice) / 2 == pytest.approx(math.pi), shape


def test_shapes_are_drawn():
    """Upper left of its box a square has colour where a circle of the same place has none."""
    seen = {}
    for shape in (0, 1):
        spec = r2_spec(shape=np.full(6, shape, np.int8))
        frame = QuadrantFrame(spec, PLOT)
        figure = new_figure(900, 600, STYLE)
        draw_marks(figure, frame, STYLE)
        figure.canvas.draw()
        reach = float(frame.marks.radius[0]) * 0.8
        row, column = round(float(frame.marks.y[0]) - reach), round(float(frame.marks.x[0]) - reach)
        seen[shape] = int(np.asarray(figure.canvas.buffer_rgba())[row, column, 3])
    assert seen[0] == 0
    assert seen[1] > 150


def test_zooming_keeps_what_is_under_the_pointer():
    spec = many(500)
    frame = QuadrantFrame(spec, PLOT)
    at = (300.0, 200.0)
    nearer = QuadrantFrame(zoomed(frame, spec, at, 3.0), PLOT)
    assert nearer.x_at(at[0]) == pytest.approx(frame.x_at(at[0]))
    assert nearer.y_at(at[1]) == pytest.approx(frame.y_at(at[1]))
    assert 0 < len(nearer.in_view) < 500
    assert all(spec.x_range[0] <= tick <= spec.x_range[1] for tick, _ in nearer.spec.x_ticks)
    assert zoomed(nearer, spec, at, 0.01) is spec


def test_panning_ends_where_the_chart_ends():
    spec = many(500)
    frame = QuadrantFrame(zoomed(QuadrantFrame(spec, PLOT), spec, (300.0, 200.0), 4.0), PLOT)
    moved = panned(frame, spec, -40.0, 0.0)
    assert moved.x_range[0] > frame.spec.x_range[0]
    far = panned(frame, spec, 1e6, 1e6)
    assert far.x_range[0] == pytest.approx(spec.x_range[0])
    assert far.y_range[1] == pytest.approx(spec.y_range[1])


def test_a_window_outlives_new_data_as_far_as_they_reach():
    spec = many(500)
    window = ((0.4, 0.6), (spec.y_range[0], spec.y_range[1] * 9))
    assert with_window(spec, window).x_range == (0.4, 0.6)
    assert with_window(spec, window).y_range == spec.y_range
    assert with_window(spec, ((5.0, 6.0), spec.y_range)) is spec


def test_a_crowd_seen_from_near_is_bubbles_again():
    spec = many(DENSE_ABOVE * 2)
    far = QuadrantFrame(spec, PLOT)
    near = QuadrantFrame(zoomed(far, spec, (400.0, 250.0), 8.0), PLOT)
    kinds = []
    for frame in (far, near):
        figure = new_figure(900, 600, STYLE)
        draw_marks(figure, frame, STYLE)
        kinds.append([type(artist) for artist in figure.artists])
    assert kinds == [[DensityArtist, BubbleArtist], [BubbleArtist]]


def test_who_is_out_of_view_is_neither_hit_nor_drawn():
    spec = r2_spec(x_range=(0.5, 1.035))
    frame = QuadrantFrame(spec, PLOT)
    assert sorted(frame.in_view.tolist()) == [0, 2, 5]
    assert frame.nearest(float(frame.marks.x[1]), float(frame.marks.y[1])) is None


def test_a_lasso_catches_those_inside():
    frame = QuadrantFrame(r2_spec(), PLOT)
    left, top, right, bottom = PLOT.left, PLOT.top, PLOT.left + PLOT.width / 2, PLOT.bottom
    caught = frame.inside([(left, top), (right, top), (right, bottom), (left, bottom)])
    assert caught.tolist() == [1, 3, 4]
    assert frame.inside([(left, top), (right, top)]).tolist() == []


def test_an_arrow_runs_from_then_to_the_rim_of_the_bubble():
    spec = r2_spec(arrows=(Arrow(0, 0.2, 300.0),))
    frame = QuadrantFrame(spec, PLOT)
    (stroke,) = strokes(frame)
    centre = (float(frame.marks.x[0]), float(frame.marks.y[0]))
    assert stroke.start == (pytest.approx(float(frame.x_px(0.2))), pytest.approx(float(frame.y_px(300.0))))
    assert math.dist(stroke.end, centre) == pytest.approx(float(frame.marks.radius[0]))
    assert stroke.head


def test_a_trail_grows_stronger_towards_today():
    spec = r2_spec(trails=(Trail(1, (0.05, 0.1, 0.1, 0.15), (500.0, 600.0, 600.0, 700.0)),))
    found = strokes(QuadrantFrame(spec, PLOT))
    strengths = [stroke.strength for stroke in found]
    assert len(found) == 3  # a quarter without a move is no step
    assert strengths == sorted(strengths)
    assert strengths[-1] == 1
    assert [stroke.head for stroke in found] == [False, False, True]


@pytest.mark.parametrize("fmt", ["png", "svg", "pdf"])
def test_moves_and_trails_are_in_the_picture(fmt):
    plain = picture_bytes(draw, r2_spec(), fmt, (900, 640), STYLE)
    arrows = picture_bytes(draw, r2_spec(arrows=(Arrow(0, 0.2, 300.0),)), fmt, (900, 640), STYLE)
    trails = picture_bytes(draw, r2_spec(trails=(Trail(1, (0.6,), (90.0,)),)), fmt, (900, 640), STYLE)
    assert len({plain, arrows, trails}) == 3


def test_bands_can_be_drawn():
    figure = new_figure(900, 640, light_style())
    draw(figure, tiers(), light_style())
    texts = [text.get_text() for text in figure.texts]
    assert "价值A1" in texts


def test_numbers_at_ticks():
    assert doctest.testmod(quadrant_window).failed == 0
