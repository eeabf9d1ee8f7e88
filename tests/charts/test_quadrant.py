"""The quadrant chart: geometry, bubbles, labels, cut lines, and its pictures (R2)."""

import doctest

import numpy as np
import pytest
from msgspec import structs

from app.charts import ticks
from app.charts.box import Box
from app.charts.labels_layout import Marks, place_labels
from app.charts.quadrant import Caption, LegendEntry, QuadrantSpec, areas, caption_box, draw, draw_marks
from app.charts.quadrant_cuts import CutLine, cuts_with
from app.charts.quadrant_frame import MIN_RADIUS_PX, QuadrantFrame
from app.charts.style import light_style, new_figure, picture_bytes

STYLE = light_style()
PLOT = Box(60, 30, 800, 500)

# the worked example of R2, in 万元: C1 to C6
POTENTIAL = np.array([500.0, 800, 120, 100, 10, 80])
SALES = np.array([400.0, 160, 90, 20, 0, 60])


def r2_spec(**changes):
    spec = QuadrantSpec(
        title="2家客户占了尚未拿下的采购潜力的88%",
        subtitle="攻守模型",
        ids=np.arange(1, 7),
        names=["东方重工", "海诚银行", "宁港集团", "浦江大学", "天目医药", "吴越教育"],
        x=SALES / POTENTIAL,
        y=POTENTIAL,
        size=SALES,
        group=np.array([0, 1, 0, 2, 8, 2]),
        legend=(
            LegendEntry(0, "制造", 2),
            LegendEntry(1, "金融", 1),
            LegendEntry(2, "教育", 2),
            LegendEntry(8, "其他", 1),
        ),
        x_cut=0.5,
        y_cut=110.0,
        y_floor=11.0,
        captions=(
            Caption("获取 1", "进攻"),
            Caption("保留 2", "防御"),
            Caption("侵扰 1 / 放弃 1"),
            Caption("维持 1", "维持"),
        ),
        x_title="客户份额",
        y_title="采购潜力（万元/年）",
        size_title="气泡面积 = 销售额",
        y_range=(8.0, 1000.0),
        y_ticks=((10.0, "10"), (100.0, "100"), (1000.0, "1,000")),
        log_y=True,
        labelled=(1, 0, 2),
    )
    return structs.replace(spec, **changes)


def many(count):
    rng = np.random.default_rng(7)
    potential = rng.lognormal(5, 1, count)
    return r2_spec(
        ids=np.arange(count),
        names=[f"客户{number}" for number in range(count)],
        x=rng.uniform(0, 1, count),
        y=potential,
        size=potential * rng.uniform(0, 1, count),
        group=rng.integers(0, 9, count),
        y_range=(potential.min(), potential.max()),
        labelled=tuple(range(10)),
    )


@pytest.fixture
def frame():
    return QuadrantFrame(r2_spec(), PLOT)


def test_area_of_a_bubble_is_proportional_to_sales(frame):
    largest, small = frame.radius_px(np.array([400.0, 100.0]))
    assert largest / small == pytest.approx(2)


def test_no_bubble_is_smaller_than_four_pixels(frame):
    assert frame.marks.radius[4] == MIN_RADIUS_PX == 4


def test_without_any_sales_all_bubbles_are_alike():
    marks = QuadrantFrame(r2_spec(size=np.zeros(6)), PLOT).marks
    assert len(set(marks.radius.tolist())) == 1


@pytest.mark.parametrize("log_y", [True, False])
def test_pixels_lead_back_to_values(log_y):
    frame = QuadrantFrame(r2_spec(log_y=log_y), PLOT)
    assert frame.x_at(float(frame.x_px(0.37))) == pytest.approx(0.37)
    assert frame.y_at(float(frame.y_px(123.0))) == pytest.approx(123.0)


def test_a_cut_line_stays_where_it_parts_customers(frame):
    share, potential = CutLine("x"), CutLine("y")
    assert cuts_with(frame.spec, share, frame.x_at(-500))[0] == (0.01,)
    assert cuts_with(frame.spec, share, frame.x_at(5000))[0] == (0.99,)
    assert cuts_with(frame.spec, potential, frame.y_at(5000))[1] == pytest.approx(8.0)
    linear = r2_spec(y_range=(0.0, 1000.0), log_y=False)
    assert cuts_with(linear, potential, 0.0)[1] == pytest.approx(5.0)


def test_every_customer_lies_in_the_area_of_its_strategy(frame):
    boxes = {area.tint: area.box for area in areas(frame)}
    expected = ["retain", "acquire", "retain", "disrupt", "disrupt", "maintain"]
    for x, y, tint in zip(frame.marks.x, frame.marks.y, expected, strict=True):
        box = boxes[tint]
        assert box.left <= x <= box.right
        assert box.top <= y <= box.bottom


def test_the_bubble_under_the_mouse_is_found(frame):
    for position in range(6):
        assert frame.nearest(float(frame.marks.x[position]) + 2, float(frame.marks.y[position])) == position
    assert frame.nearest(PLOT.right, PLOT.bottom) is None


def test_a_small_bubble_on_a_large_one_can_be_hit():
    spec = r2_spec(
        x=np.array([0.5, 0.505, 0.1, 0.1, 0.1, 0.1]),
        y=np.array([100.0, 100, 20, 30, 40, 50]),
        size=np.array([400.0, 1, 1, 1, 1, 1]),
    )
    frame = QuadrantFrame(spec, PLOT)
    assert frame.nearest(float(frame.marks.x[1]), float(frame.marks.y[1])) == 1


def test_arrow_keys_find_the_neighbour(frame):
    assert frame.neighbour(1, 1, 0) == 0
    assert frame.neighbour(0, -1, 0) == 1
    assert frame.neighbour(1, 0, -1) == 1  # nobody has more potential


def test_a_caption_moves_to_the_corner_where_it_hides_nobody():
    spec = r2_spec(x=np.array([0.0] * 6), y=np.full(6, 990.0))
    frame = QuadrantFrame(spec, PLOT)
    acquire = areas(frame)[0]
    box, is_right = caption_box(frame, acquire, 120, 40, 10)
    assert is_right
    assert frame.marks_under(box) == 0


def overlap(one, other):
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return across > 0 and down > 0


def test_labels_never_overlap_each_other_nor_what_is_taken():
    rng = np.random.default_rng(3)
    marks = Marks(rng.uniform(60, 860, 300), rng.uniform(30, 530, 300), rng.uniform(4, 14, 300))
    taken = [Box(70, 40, 150, 40)]
    boxes = place_labels(marks, range(100), [(60.0, 16.0)] * 100, PLOT, taken)
    placed = [box for box in boxes if box is not None]
    assert len(placed) > 20
    every = [*placed, *taken]
    assert not [1 for at, one in enumerate(every) for other in every[at + 1 :] if overlap(one, other)]
    assert all(box.left >= PLOT.left and box.right <= PLOT.right for box in placed)


def test_ticks_are_round_numbers():
    assert doctest.testmod(ticks).failed == 0
    assert ticks.nice_ticks(5, 5) == (5,)


def test_the_picture_says_title_names_and_captions():
    figure = new_figure(900, 640, STYLE)
    draw(figure, r2_spec(), STYLE)
    texts = [text.get_text() for text in figure.texts]
    for expected in (
        "2家客户占了尚未拿下的采购潜力的88%",
        "海诚银行",
        "保留 2",
        "采购潜力（万元/年）",
        "制造",
        "气泡面积 = 销售额",
    ):
        assert expected in texts
    ticks_shown = [label.get_text() for label in figure.axes[0].get_yticklabels()]
    assert ticks_shown == ["10", "100", "1,000"]


def test_a_bubble_has_its_colour_at_its_place():
    figure = new_figure(900, 600, STYLE)
    frame = QuadrantFrame(r2_spec(), PLOT)
    draw_marks(figure, frame, STYLE)
    figure.canvas.draw()
    pixels = np.asarray(figure.canvas.buffer_rgba())
    red, green, blue, alpha = pixels[round(float(frame.marks.y[0])), round(float(frame.marks.x[0]))].tolist()
    assert alpha > 150
    assert (blue > green > red) and pixels[5, 5, 3] == 0  # series 0 is blue; the ground is transparent


def test_one_hundred_thousand_customers_become_a_small_file():
    spec = many(100_000)
    for fmt in ("png", "svg", "pdf"):
        assert len(picture_bytes(draw, spec, fmt, (960, 640), STYLE)) < 1_000_000, fmt


def test_an_empty_chart_can_be_drawn():
    empty = np.array([])
    spec = r2_spec(
        ids=empty.astype(np.int64),
        names=[],
        x=empty,
        y=empty,
        size=empty,
        group=empty.astype(np.int64),
        legend=(),
        labelled=(),
    )
    assert picture_bytes(draw, spec, "png", (600, 400), STYLE)
