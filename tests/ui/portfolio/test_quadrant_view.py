"""The chart under mouse and keys: choosing many, moving lines, zooming, and what survives another lens."""

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.charts.quadrant import Caption, LegendEntry, QuadrantSpec
from app.terms import DisplayUnit
from app.ui.formats import Formats
from app.ui.portfolio.quadrant_legend import QuadrantLegend
from app.ui.portfolio.quadrant_view import QuadrantView
from app.ui.theme import load_theme

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
NO_KEY, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
NAMES = ["东方重工", "海诚银行", "宁港集团", "浦江大学", "天目医药", "吴越教育"]


def spec(**changes):
    made = QuadrantSpec(
        title="R2",
        subtitle="",
        ids=np.arange(11, 17),
        names=NAMES,
        x=np.array([0.8, 0.2, 0.75, 0.2, 0.0, 0.75]),
        y=np.array([500.0, 800, 120, 100, 10, 80]),
        size=np.array([400.0, 160, 90, 20, 0, 60]),
        group=np.zeros(6, np.int64),
        legend=(),
        x_cut=0.5,
        y_cut=110.0,
        y_floor=11.0,
        captions=(Caption("Acquire"), Caption("Retain"), Caption("Disrupt"), Caption("Maintain")),
        x_title="share",
        y_title="potential",
        size_title="",
        y_range=(8.0, 1000.0),
        y_ticks=((10.0, "10"), (100.0, "100")),
        log_y=True,
        labelled=(1, 0),
    )
    return replace(made, **changes)


@pytest.fixture
def view(qtbot):
    view = QuadrantView(load_theme("light"), lambda position: f"{NAMES[position]}\n500\n80%")
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    view.show_lens(spec())
    view.grab()
    return view


def at(view, position):
    marks = view.frame.marks
    return QPoint(round(float(marks.x[position])), round(float(marks.y[position])))


def place(view, across, down):
    plot = view.frame.plot
    return QPoint(round(plot.left + across * plot.width), round(plot.top + down * plot.height))


def draw_round(view, *points, keys=NO_KEY):
    QTest.mousePress(view, LEFT, keys, points[0])
    for point in points[1:]:
        QTest.mouseMove(view, point)
    QTest.mouseRelease(view, LEFT, keys, points[-1])


def round_the_left(view, keys=NO_KEY):
    corners = ((0.45, 0.02), (0.45, 0.98), (0.003, 0.98), (0.003, 0.02))
    draw_round(view, *(place(view, *corner) for corner in corners), keys=keys)


def test_a_lasso_selects_those_inside_and_says_so_once(view):
    heard = []
    view.selection_changed.connect(heard.append)
    round_the_left(view)
    assert len(heard) == 1
    assert set(heard[0]) == {12, 14, 15}
    assert view.selected_ids[-1] == 12  # the largest bubble is the current one


def test_the_lasso_counts_while_it_is_drawn(view):
    corners = ((0.45, 0.02), (0.45, 0.98), (0.003, 0.98))
    points = [place(view, *corner) for corner in corners]
    QTest.mousePress(view, LEFT, NO_KEY, points[0])
    for point in points[1:]:
        QTest.mouseMove(view, point)
    assert len(view._gesture.caught) >= 1
    view.grab()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.selected_ids == ()


def test_shift_and_control_add_and_take_away(view):
    QTest.mouseClick(view, LEFT, NO_KEY, at(view, 0))
    QTest.mouseClick(view, LEFT, CONTROL, at(view, 2))
    QTest.mouseClick(view, LEFT, SHIFT, at(view, 5))
    assert view.selected_ids == (11, 13, 16)
    QTest.mouseClick(view, LEFT, CONTROL, at(view, 2))
    assert view.selected_ids == (11, 16)
    round_the_left(view, SHIFT)
    assert set(view.selected_ids) == {11, 16, 12, 14, 15}


def test_a_click_on_empty_ground_and_escape_let_go(view):
    for let_go in (
        lambda: QTest.mouseClick(view, LEFT, NO_KEY, place(view, 0.4, 0.9)),
        lambda: QTest.keyClick(view, Qt.Key.Key_Escape),
    ):
        view.select_many([11, 12])
        let_go()
        assert view.selected_ids == ()


def test_escape_with_nothing_selected_is_left_to_the_page(view):
    heard = []
    view.selection_changed.connect(heard.append)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert heard == []


def test_control_a_selects_all_in_view(view):
    QTest.keyClick(view, Qt.Key.Key_A, CONTROL)
    assert set(view.selected_ids) == set(range(11, 17))
    plot = view.frame.plot
    view.zoom(2.0, plot.left, plot.top)
    QTest.keyClick(view, Qt.Key.Key_A, CONTROL)
    assert set(view.selected_ids) == {12, 14}


def test_selection_survives_a_lens_that_lacks_some(view):
    view.select_many([11, 12, 14])
    two = spec(x_title="capability", **{name: getattr(spec(), name)[:2] for name in ("ids", "x", "y", "size", "group")})
    view.show_lens(two)
    assert view.selected_ids == (11, 12, 14)
    assert view.selected is None  # the current one has no place here
    view.show_lens(spec())
    assert view.selected == 3


def test_choosing_the_current_row_elsewhere_keeps_the_others(view):
    view.select_many([11, 12])
    view.select(1)
    assert view.selected_ids == (11, 12)
    view.show_lens(spec())
    view.select(1)
    assert view.selected_ids == (11, 12)
    view.select(4)
    assert view.selected_ids == (15,)


def test_the_wheel_comes_nearer_to_what_is_under_the_pointer(view):
    where = QPointF(place(view, 0.3, 0.4))
    before = view.frame.x_at(where.x())
    turned, none = QPoint(0, 240), Qt.MouseButton.NoButton
    phase = Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(
        view, QWheelEvent(where, view.mapToGlobal(where), QPoint(), turned, none, NO_KEY, phase, False)
    )
    low, high = view.frame.spec.x_range
    assert high - low < 1
    assert view.frame.x_at(where.x()) == pytest.approx(before, abs=0.01)


def test_plus_minus_and_nought(view):
    whole = view.frame.spec
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.frame.spec.x_range != whole.x_range
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.frame.spec.x_range == pytest.approx(whole.x_range)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.frame.spec is whole


def test_a_double_click_on_the_ground_shows_all_again(view):
    view.zoom(2.0, 300, 300)
    QTest.mouseDClick(view, LEFT, NO_KEY, place(view, 0.7, 0.97))
    assert view.frame.spec.x_range == spec().x_range


def test_the_middle_button_and_space_move_the_view(view):
    view.zoom(3.0, view.frame.plot.left + 400, view.frame.plot.top + 200)
    for button, key in ((MIDDLE, None), (LEFT, Qt.Key.Key_Space)):
        before = view.frame.spec.x_range
        if key is not None:
            QTest.keyPress(view, key)
        QTest.mousePress(view, button, NO_KEY, QPoint(400, 300))
        QTest.mouseMove(view, QPoint(430, 300))
        QTest.mouseRelease(view, button, NO_KEY, QPoint(430, 300))
        if key is not None:
            QTest.keyRelease(view, key)
        assert view.frame.spec.x_range[0] < before[0]
    assert view.selected_ids == ()


def test_the_window_stays_over_a_refresh_and_goes_with_the_lens(view):
    view.zoom(2.0, 300, 300)
    window = view.frame.spec.x_range
    view.show_lens(spec())
    assert view.frame.spec.x_range == window
    view.show_lens(spec(x_title="capability"))
    assert view.frame.spec.x_range == spec().x_range


def test_arrow_keys_bring_the_next_customer_into_view(view):
    plot = view.frame.plot
    view.select(1)
    view.zoom(4.0, float(view.frame.marks.x[1]), plot.top)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.selected == 0
    assert 0 in view.frame.in_view


def test_a_line_dragged_to_the_end_stops_before_it_and_counts_on_the_way(view):
    counted, dropped = [], []

    def recount(x_cuts, y_cut):
        counted.append((x_cuts, y_cut))
        return tuple(Caption(f"{x_cuts[0]:.2f}") for _ in range(4))

    view.show_lens(spec(), recount)
    view.lines_moved.connect(lambda x_cuts, y_cut: dropped.append((x_cuts, y_cut)))
    start = QPoint(round(float(view.frame.x_px(0.5))), round(view.frame.plot.bottom + 4))
    draw_round(view, start, QPoint(2000, start.y()))
    assert dropped == [((0.99,), 110.0)]
    assert counted[-1] == dropped[-1]
    assert view._ground.spec.captions[0].name == "0.99"


def test_a_read_only_book_has_no_line_to_drag(view):
    view.lock_cuts(True)
    moved = []
    view.lines_moved.connect(lambda *cuts: moved.append(cuts))
    start = QPoint(round(float(view.frame.x_px(0.5))), round(view.frame.plot.bottom + 4))
    draw_round(view, start, QPoint(start.x() - 200, start.y()))
    assert moved == []


def test_the_third_band_line_moves_alone(view):
    bands = spec(x=np.array([85.0, 62, 40, 20, 79, 80]), x_cut=40.0, further_cuts=(60.0, 80.0), y_cut=None)
    view.show_lens(replace(bands, x_range=(-2.5, 103.5), x_in_percent=False, x_cut_range=(1.0, 99.0)))
    dropped = []
    view.lines_moved.connect(lambda x_cuts, y_cut: dropped.append((x_cuts, y_cut)))
    start = QPoint(round(float(view.frame.x_px(80))), round(view.frame.plot.bottom + 4))
    draw_round(view, start, QPoint(round(float(view.frame.x_px(90))), start.y()))
    ((low, middle, high), y_cut) = dropped[0]
    assert (low, middle, y_cut) == (40, 60, None)
    assert high == pytest.approx(90, abs=0.2)


def test_the_card_leaves_the_bubble_and_its_neighbours_free(view):
    rng = np.random.default_rng(4)
    crowd = spec(x=rng.uniform(0.4, 0.6, 6), y=rng.uniform(90, 130, 6))
    view.show_lens(crowd)
    for position in range(6):
        QTest.mouseMove(view, at(view, position))
        assert view._hovered is not None
        assert view.frame.marks_under(view._tip.box) == 0
    QTest.mouseMove(view, place(view, 0.9, 0.9))
    assert view._tip.box is None


def test_names_of_the_selected_do_not_overlap(view):
    view.select_many(range(11, 17))
    view.grab()
    boxes = list(view._name_boxes.values())
    assert len(boxes) == 6
    for number, one in enumerate(boxes):
        for other in boxes[number + 1 :]:
            apart = one.right <= other.left or other.right <= one.left
            assert apart or one.bottom <= other.top or other.bottom <= one.top


def test_thousands_may_be_selected(view):
    rng = np.random.default_rng(4)
    many = 3_000
    crowd = spec(
        ids=np.arange(many),
        names=[str(number) for number in range(many)],
        x=rng.uniform(0, 1, many),
        y=rng.uniform(10, 900, many),
        size=rng.uniform(0, 9, many),
        group=np.zeros(many, np.int64),
    )
    view.show_lens(crowd)
    QTest.keyClick(view, Qt.Key.Key_A, CONTROL)
    assert len(view.selected_ids) == many
    assert not view.grab().isNull()


def test_the_legend_tells_shapes_and_counts(qtbot):
    legend = QuadrantLegend(load_theme("light"), Formats("CNY", DisplayUnit.WAN, "en"))
    qtbot.addWidget(legend)
    legend.resize(600, 24)
    legend.show_entries((LegendEntry(0, "Value A1", 1_200, 0), LegendEntry(1, "Value A2", 3, 3)), "Bubble area = sales")
    assert legend.toolTip() == "Value A1 1,200\nValue A2 3"
    assert not legend.grab().isNull()
