"""What every lens shows of R2's customers, and what its colours and shapes say."""

from datetime import date

import numpy as np
import pytest
from msgspec.structs import replace

from app.charts.quadrant import ANY_GROUP
from app.methods.bcg import BCG_ORDER
from app.methods.potential_capability import CAPABILITY_ORDER
from app.methods.value_tiers import TIER_ORDER
from app.services.movement import Move, TrailPoint
from app.services.portfolio_lens import LensView, OverlayView, attack_defence_lens, view_overlay
from app.services.scope import scope_for
from app.terms import BcgClass, CapabilityClass, DisplayUnit, Lens, Overlay, Strategy, Tier
from app.ui.chart_words.lens_colours import OTHER
from app.ui.chart_words.lens_spec import cut_settings, lens_spec
from app.ui.chart_words.lens_spread import lattice_cut, side_by_side
from app.ui.chart_words.lens_words import lens_recount
from app.ui.chart_words.quadrant import quadrant_spec
from app.ui.formats import Formats
from app.ui.labels.class_names import class_name

from .conftest import TODAY, WAN_CENTS

ENGLISH = Formats("CNY", DisplayUnit.MILLIONS, "en")
NAN = float("nan")


@pytest.fixture
def view(services, customers):
    return services.portfolio.view(scope_for(TODAY))


def lens_of(view, lens, order, classes, x, y, x_cuts, y_cut):
    codes = np.array([-1 if key is None else order.index(key) for key in classes], np.int8)
    return LensView(lens, order, codes, np.array(x, float), np.array(y, float), x_cuts, y_cut, (), view, {})


def classes_of(lens_view, overlay):
    return OverlayView(overlay, lens_view.classes.astype(np.int64), lens_view.order)


@pytest.fixture
def capability(view):
    invest, select, keep, harvest = CAPABILITY_ORDER
    return lens_of(
        view,
        Lens.CAPABILITY,
        CAPABILITY_ORDER,
        (invest, select, invest, keep, harvest, invest, None),
        (3, 2, 3, 4, 1, 3, NAN),
        (4, 5, 4, 2, 1, 4, 5),
        (3.0,),
        3.0,
    )


@pytest.fixture
def bcg(view):
    return lens_of(
        view,
        Lens.BCG,
        BCG_ORDER,
        (BcgClass.STAR, BcgClass.QUESTION_MARK, BcgClass.DOG, BcgClass.CASH_COW, BcgClass.STAR, BcgClass.DOG, None),
        (2, 0.5, 0.2, float("inf"), 1, 0.001, 1),
        (0.1, 0.2, -0.3, 0.0, 0.4, 0.02, NAN),
        (1.0,),
        0.1,
    )


@pytest.fixture
def tiers(view):
    a1, a2, b1, b2, c = TIER_ORDER
    return lens_of(
        view,
        Lens.TIERS,
        TIER_ORDER,
        (a1, a2, b1, b2, c, b1, None),
        (85, 79, 65, 45, 12, 60, 50),
        [*(view.potential_cents[:6]).tolist(), NAN],
        (40.0, 60.0, 80.0),
        None,
    )


def test_attack_and_defence_is_the_chart_it_was(view):
    ours = lens_spec(view, attack_defence_lens(view), ENGLISH, colour_by=view_overlay(view, Overlay.INDUSTRY))
    before = quadrant_spec(view, ENGLISH)
    for name in ("title", "subtitle", "x_cut", "y_cut", "y_floor", "captions", "y_range", "y_ticks", "labelled"):
        assert getattr(ours, name) == getattr(before, name), name
    for name in ("ids", "x", "y", "size", "group"):
        assert getattr(ours, name).tolist() == getattr(before, name).tolist(), name


def test_equal_scores_stand_side_by_side(view, capability):
    spec = lens_spec(view, capability, ENGLISH, colour_by=classes_of(capability, Overlay.CAPABILITY))
    assert len({(x, y) for x, y in zip(spec.x.tolist(), spec.y.tolist(), strict=True)}) == 6
    assert spec.x_cut < spec.x[[0, 2, 5]].min()
    assert spec.y_cut < spec.y[[0, 2, 5]].min()
    assert [caption.name for caption in spec.captions] == ["Select 1", "Invest 3", "Harvest 1", "Keep up 1"]
    assert spec.title.startswith("1 customer")


def test_four_hundred_at_one_point_are_four_hundred_places():
    ids = np.arange(400)
    x, y = side_by_side(np.full(400, 3.0), np.full(400, 4.0), ids.astype(float), ids, (2.875, 2.5))
    assert len(set(zip(x.tolist(), y.tolist(), strict=True))) == 400
    assert x.min() > 2.875
    assert np.hypot(x[399] - 3, y[399] - 4) == pytest.approx(np.hypot(x - 3, y - 4).min(), abs=0.03)
    again = side_by_side(np.full(400, 3.0), np.full(400, 4.0), ids.astype(float), ids, (2.875, 2.5))
    assert again[0].tolist() == x.tolist()


def test_the_line_of_a_score_runs_below_it():
    assert lattice_cut(3.0, (1,)) == 2.5
    assert lattice_cut(1.0, (1,)) == 1.0


def test_without_a_rival_a_customer_stands_at_the_right_edge(view, bcg):
    spec = lens_spec(view, bcg, ENGLISH, colour_by=classes_of(bcg, Overlay.BCG))
    assert spec.x[3] == max(spec.x) == spec.x_ticks[-1][0]
    assert spec.x_ticks[-1][1] == "no rival"
    assert spec.x.min() == 0.01  # a thousandth is drawn on the edge
    assert spec.y_range[0] < -0.3
    assert spec.log_x and spec.x_cut == 1.0
    assert "right" in spec.x_title


def test_tiers_are_bands_and_a_diamond_is_a2(view, tiers):
    spec = lens_spec(view, tiers, ENGLISH, colour_by=view_overlay(view, Overlay.INDUSTRY))
    assert spec.x_cuts == (40, 60, 80)
    assert spec.y_cut is None
    assert [caption.name for caption in spec.captions] == [
        "Value C 1",
        "Value B2 1",
        "Value A2 1 / Value B1 2",
        "Value A1 1",
    ]
    assert spec.shape.tolist() == [0, 3, 0, 0, 0, 0]
    last = spec.legend[-1]
    assert (last.group, last.name, last.customers) == (ANY_GROUP, "Value A2", 1)


def test_a_class_keeps_its_colour_and_has_its_own_shape(view, tiers):
    spec = lens_spec(view, tiers, ENGLISH, colour_by=classes_of(tiers, Overlay.TIER))
    assert spec.group.tolist() == [0, 1, 2, 3, 4, 2]
    assert spec.shape.tolist() == [0, 1, 2, 3, 4, 2]
    assert [entry.name for entry in spec.legend] == ["Value A1", "Value A2", "Value B1", "Value B2", "Value C"]


def test_who_lacks_a_class_is_told_last_and_by_shape(view, bcg):
    codes = np.array([0, 1, -1, 3, -1, 2, 0], np.int64)
    spec = lens_spec(view, bcg, ENGLISH, colour_by=OverlayView(Overlay.BCG, codes, BCG_ORDER))
    last = spec.legend[-1]
    assert (last.group, last.name, last.customers, last.shape) == (OTHER, "other or not set", 2, 5)


def test_letters_are_never_bare():
    assert class_name(Tier.A1) == "Value A1"
    assert class_name(CapabilityClass.INVEST) == "Invest"
    with pytest.raises(TypeError):
        class_name(Lens.BCG)


def test_bubbles_may_stand_for_white_space(view):
    lens = attack_defence_lens(view)
    by = view_overlay(view, Overlay.AREA)
    spec = lens_spec(view, lens, ENGLISH, colour_by=by, bubble="white_space")
    assert spec.size.tolist()[:2] == [100 * WAN_CENTS, 640 * WAN_CENTS]
    assert "white space" in spec.size_title


def test_selected_customers_are_named_first(view, customers):
    by = view_overlay(view, Overlay.AREA)
    spec = lens_spec(
        view, attack_defence_lens(view), ENGLISH, colour_by=by, label_count=1, selected=[customers["天目医药"], 999]
    )
    assert [spec.names[position] for position in spec.labelled] == ["天目医药", "海诚银行"]


def test_moves_and_trails_lie_on_the_axes(view, customers):
    bank, university, unplaced = customers["海诚银行"], customers["浦江大学"], customers["石城印务"]
    fields = (100, 0, 0, True, True, ())
    moves = (
        Move(bank, "海诚银行", Strategy.RETAIN, Strategy.ACQUIRE, 0.7, 900.0 * WAN_CENTS, 0.2, 1.0, *fields),
        Move(university, "浦江大学", None, Strategy.DISRUPT, NAN, NAN, 0.2, 1.0, *fields),
        Move(unplaced, "石城印务", Strategy.DISRUPT, None, 0.1, 100.0, NAN, NAN, *fields),
    )
    days = (TrailPoint(date(2026, 3, 31), 0.1, 2_000 * WAN_CENTS, Strategy.ACQUIRE, False),)
    spec = lens_spec(
        view,
        attack_defence_lens(view),
        ENGLISH,
        colour_by=view_overlay(view, Overlay.AREA),
        moves=moves,
        trails={bank: days, unplaced: days},
    )
    at = spec.ids.tolist().index(bank)
    assert [(arrow.position, arrow.x0, arrow.y0) for arrow in spec.arrows] == [(at, 0.7, 9.0)]
    assert [(trail.position, trail.xs, trail.ys) for trail in spec.trails] == [(at, (0.1,), (20.0,))]
    assert spec.y_range[1] > 20


def test_dragged_lines_are_counted_anew(view, bcg, tiers):
    spec = lens_spec(view, bcg, ENGLISH, colour_by=classes_of(bcg, Overlay.BCG))
    names = [caption.name for caption in lens_recount(bcg, spec, ENGLISH)((1.0,), 0.3)]
    assert names == ["Question mark 0", "Star 1", "Dog 3", "Cash cow 2"]
    spec = lens_spec(view, tiers, ENGLISH, colour_by=classes_of(tiers, Overlay.TIER))
    names = [caption.name for caption in lens_recount(tiers, spec, ENGLISH)((40.0, 60.0, 78.0), None)]
    assert names == ["Value C 1", "Value B2 1", "Value A2 / Value B1 2", "Value A1 2"]


def test_a_tier_set_by_hand_stays_when_no_line_passes_it(view, tiers):
    by_hand = replace(tiers, classes=np.array([0, 1, 2, 3, 0, 2, -1], np.int8))
    spec = lens_spec(view, by_hand, ENGLISH, colour_by=classes_of(by_hand, Overlay.TIER))
    names = [caption.name for caption in lens_recount(by_hand, spec, ENGLISH)((40.0, 60.0, 90.0), None)]
    assert names == ["Value C 0", "Value B2 1", "Value A2 / Value B1 4", "Value A1 1"]


def test_dropped_lines_become_settings():
    assert cut_settings(Lens.ATTACK_DEFENCE, (0.301,), 1.5, ENGLISH) == {"x_cut": "0.30", "y_cut_cents": "150000000"}
    assert cut_settings(Lens.CAPABILITY, (3.38,), 3.38, ENGLISH) == {"capability_cut": "3.5"}
    assert cut_settings(Lens.BCG, (1.26,), 0.0712, ENGLISH) == {"bcg_share_cut": "1.3", "bcg_growth_cut": "0.071"}
    assert cut_settings(Lens.TIERS, (39.6, 60.0, 81.2), None, ENGLISH)["tier_cut_low"] == "40"


@pytest.mark.parametrize("lens", ["capability", "bcg", "tiers"])
def test_a_lens_without_anybody_says_what_to_type(request, view, lens):
    lens_view = request.getfixturevalue(lens)
    nobody = replace(lens_view, classes=np.full(7, -1, np.int8))
    spec = lens_spec(view, nobody, ENGLISH, colour_by=view_overlay(view, Overlay.AREA))
    assert len(spec.ids) == 0
    assert spec.title.startswith("Nobody")
