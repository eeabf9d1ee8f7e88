"""What the chart says about the customers of R2's example."""

import numpy as np
import pytest
from msgspec.structs import replace

from app.methods.attack_defence import cuts_for
from app.services.scope import scope_for
from app.terms import DisplayUnit
from app.ui.chart_words.quadrant import OTHER, quadrant_spec
from app.ui.formats import Formats

from .conftest import TODAY, WAN_CENTS

ENGLISH = Formats("CNY", DisplayUnit.MILLIONS, "en")


@pytest.fixture
def view(services, customers):
    return services.portfolio.view(scope_for(TODAY))


def test_the_title_is_the_finding(view):
    # gaps in 万元: 640 of 100 + 640 + 30 + 80 + 10 + 20 = 880
    assert quadrant_spec(view, ENGLISH).title == "1 customer holds 73% of the potential we do not win yet"


def test_captions_count_the_strategies(view):
    captions = [caption.name for caption in quadrant_spec(view, ENGLISH).captions]
    assert captions == ["Acquire 1", "Retain 2", "Disrupt 1 / Abandon 1", "Maintain 1"]
    assert quadrant_spec(view, ENGLISH).captions[0].detail.endswith("¥8M")


def test_other_cuts_count_anew(view):
    cuts = cuts_for(450 * WAN_CENTS, 0.9)
    captions = [caption.name for caption in quadrant_spec(view, ENGLISH, cuts=cuts).captions]
    assert captions == ["Acquire 2", "Retain 0", "Disrupt 3 / Abandon 1", "Maintain 0"]


def test_axes_are_in_the_display_unit(view):
    spec = quadrant_spec(view, ENGLISH)
    assert spec.log_y
    assert spec.y.tolist() == [5.0, 8.0, 1.2, 1.0, 0.1, 0.8]
    assert spec.y_cut == pytest.approx(1.1)
    assert "CNY M" in spec.y_title
    assert [text for _, text in spec.y_ticks][-1] == "10"
    low, high = spec.y_range
    assert low < 0.1 < 8.0 < high


def test_who_has_no_potential_is_not_in_the_chart(view, customers):
    assert customers["石城印务"] not in quadrant_spec(view, ENGLISH).ids.tolist()


def test_nine_industries_share_eight_colours(view):
    industry_id = np.array([1, 2, 3, 4, 5, 6, 6])
    placed = replace(view, industry_id=industry_id, industries={number: f"I{number}" for number in range(1, 6)})
    spec = quadrant_spec(placed, ENGLISH)
    assert spec.group.tolist() == [0, 1, 2, 3, 4, OTHER]
    assert [entry.name for entry in spec.legend][-1] == "other or not set"


def test_labels_go_to_the_largest_potential(view):
    spec = quadrant_spec(view, ENGLISH, label_count=2)
    assert [spec.names[position] for position in spec.labelled] == ["海诚银行", "东方重工"]


def test_bubbles_may_stand_for_potential(view):
    assert quadrant_spec(view, ENGLISH, bubble="potential").size.tolist()[:2] == [500 * WAN_CENTS, 800 * WAN_CENTS]


def test_without_potential_it_says_what_to_do(services, context):
    services.customers.save(None, {"name": "石城印务"})
    spec = quadrant_spec(services.portfolio.view(scope_for(TODAY)), ENGLISH)
    assert len(spec.ids) == 0
    assert spec.title.startswith("No potential is known yet")
