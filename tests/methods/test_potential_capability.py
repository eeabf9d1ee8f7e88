from decimal import Decimal

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.methods.attack_defence import UNPLACED
from app.methods.potential_capability import (
    CAPABILITY_ORDER,
    capability,
    capability_class,
    capability_classes,
    capability_means,
)
from app.terms import CapabilityClass

INVEST, SELECTIVE, MAINTAIN, HARVEST = CapabilityClass

scores = st.one_of(st.none(), st.integers(1, 5))
customers = st.lists(st.tuples(scores, st.lists(scores, min_size=4, max_size=4)), min_size=1, max_size=20)
cuts = st.integers(100, 500).map(lambda hundredths: Decimal(hundredths) / 100)


def classes_by_the_rule(potential, fits, cut):
    """R5 in whole numbers: sum of the known fits against cut x count; None where a score is missing."""
    known = [fit for fit in fits if fit]
    if potential is None or len(known) < 2:
        return None
    is_able = sum(known) * 100 >= int(cut * 100) * len(known)
    if potential * 100 >= int(cut * 100):
        return INVEST if is_able else SELECTIVE
    return MAINTAIN if is_able else HARVEST


def test_worked_example():
    mean = capability([4, 3, 2, 3])
    assert mean == 3
    assert capability_class(4, mean) is INVEST


@pytest.mark.parametrize(
    ("potential", "mean", "expected"),
    [(3, "3", INVEST), (3, "2.75", SELECTIVE), (2, "3", MAINTAIN), (2, "2.75", HARVEST), (5, "1", SELECTIVE)],
)
def test_on_the_cut_is_high(potential, mean, expected):
    assert capability_class(potential, Decimal(mean)) is expected


def test_a_mean_needs_two_of_the_four_fits():
    assert capability([5, None, None, None]) is None
    assert capability([None] * 4) is None
    assert capability([5, None, None, 2]) == Decimal("3.5")
    assert capability([5, None, None, None], least=1) == 5
    assert capability([None] * 4, least=0) is None


def test_the_cut_may_be_moved():
    assert capability_class(4, Decimal("3.5"), cut=Decimal("3.75")) is SELECTIVE
    assert capability_class(3, Decimal("3.75"), cut=Decimal("3.75")) is MAINTAIN


def test_the_means_of_many():
    found = capability_means(np.array([[4, 3, 2, 3], [5, 0, 0, 4], [0, 5, 0, 0], [0, 0, 0, 0]], dtype=np.int8))
    assert found.tolist()[:2] == [3.0, 4.5]
    assert np.isnan(found[2:]).all()
    assert capability_means(np.zeros((0, 4), dtype=np.int8)).shape == (0,)


@given(customers, cuts)
@example([(4, [4, 3, None, 3])], Decimal("3.33"))
@example([(4, [4, 3, None, 3])], Decimal("3.34"))
@example([(3, [3, 4, 3, 3])], Decimal("3.25"))
def test_many_agree_with_one_at_a_time_and_with_the_rule(given_customers, cut):
    potential = np.array([score or 0 for score, _ in given_customers])
    means = capability_means(np.array([[fit or 0 for fit in fits] for _, fits in given_customers]))
    found = capability_classes(potential, means, cut)
    assert found.dtype == np.int8
    for (score, fits), index in zip(given_customers, found.tolist(), strict=True):
        expected, mean = classes_by_the_rule(score, fits, cut), capability(fits)
        if expected is None:
            assert index == UNPLACED
            assert score is None or mean is None
        else:
            assert CAPABILITY_ORDER[index] is expected
            assert capability_class(score, mean, cut) is expected


def test_a_third_is_not_pushed_over_the_cut():
    third = capability([4, 3, 3, None])
    means = capability_means(np.array([[4, 3, 3, 0]]))
    for cut, expected in ((Decimal("3.3333333333333333333"), INVEST), (Decimal("3.3333333333333333334"), HARVEST)):
        potential = 4 if expected is INVEST else 3
        assert capability_class(potential, third, cut) is expected
        assert CAPABILITY_ORDER[capability_classes(np.array([potential]), means, cut)[0]] is expected
