import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.methods.settings_defaults import SETTING_DEFAULTS
from app.methods.settings_portfolio import xy_key
from app.methods.xy_classes import (
    DEFAULT_XY_TABLE,
    LEVELS,
    MISSING,
    XY_ORDER,
    is_vip,
    level_of,
    levels,
    money_cuts,
    xy_class,
    xy_classes,
)
from app.terms import XyClass

A, B, C, NONE, REVIEW = XyClass

PRINTED = {  # R9: Y, then the classes of X = 0..4
    4: (A, A, A, B, B),
    3: (A, A, B, B, REVIEW),
    2: (B, C, C, REVIEW, REVIEW),
    1: (C, C, REVIEW, REVIEW, REVIEW),
    0: (NONE, NONE, NONE, NONE, NONE),
}

LARGEST = 2**63 - 1
cents = st.one_of(st.integers(-20, 500), st.integers(-(2**63), LARGEST))
cut_points = st.tuples(*[st.one_of(st.integers(0, 500), st.integers(0, LARGEST))] * 3)
tables = st.lists(st.sampled_from(XyClass), min_size=25, max_size=25).map(
    lambda cells: dict(zip(DEFAULT_XY_TABLE, cells, strict=True))
)


@pytest.mark.parametrize("y", PRINTED)
def test_the_printed_table(y):
    assert tuple(xy_class(x, y) for x in LEVELS) == PRINTED[y]
    assert tuple(DEFAULT_XY_TABLE[y, x] for x in LEVELS) == PRINTED[y]


def test_a_cell_may_be_set_otherwise():
    assert xy_class(4, 4, {**DEFAULT_XY_TABLE, (4, 4): A}) is A


@pytest.mark.parametrize(("x", "y"), [(5, 4), (4, 5), (-1, 0)])
def test_levels_outside_the_scale_are_refused(x, y):
    with pytest.raises(KeyError):
        xy_class(x, y)


def test_a_level_above_four_has_no_class_in_an_array():
    with pytest.raises(IndexError):
        xy_classes(np.array([5]), np.array([4]))


@pytest.mark.parametrize(
    ("influence", "by_hand", "expected"), [(5, False, True), (4, False, False), (None, False, False), (1, True, True)]
)
def test_vip_by_influence_or_by_hand(influence, by_hand, expected):
    assert is_vip(influence, by_hand) is expected


def test_cut_points_are_quartiles_of_the_positive_potentials():
    assert money_cuts([400, 100, 300, 200]) == (100, 200, 300)
    assert money_cuts([0, -9, 400, 100, 300, 200, 500]) == (200, 300, 400)
    assert money_cuts([0, -9]) is None
    assert money_cuts([]) is None
    assert money_cuts(np.array([7, 0])) == (7, 7, 7)


def test_a_cut_belongs_to_its_upper_level():
    assert [level_of(amount, (100, 200, 300)) for amount in (1, 99, 100, 199, 200, 299, 300, 10**15)] == [
        *(1, 1, 2, 2),
        *(3, 3, 4, 4),
    ]
    assert [level_of(amount, (100, 200, 300)) for amount in (0, -1)] == [0, 0]
    assert [level_of(amount, (50, 50, 50)) for amount in (49, 50)] == [1, 4]


def slow_level(amount, cuts):
    first, second, third = cuts
    if amount <= 0:
        return 0
    if amount < first:
        return 1
    if amount < second:
        return 2
    return 3 if amount < third else 4


@given(st.lists(cents, max_size=20), cut_points)
def test_levels_of_many_agree_with_one_at_a_time(amounts, cuts):
    found = levels(np.array(amounts, dtype=np.int64), cuts)
    assert found.dtype == np.int8
    assert found.tolist() == [level_of(amount, cuts) for amount in amounts]
    assert found.tolist() == [slow_level(amount, cuts) for amount in amounts]


@given(st.lists(st.tuples(st.integers(-2, 4), st.integers(-2, 4)), max_size=30), tables)
def test_classes_of_many_agree_with_one_at_a_time(customers, table):
    x, y = np.array(customers, dtype=np.int8).reshape(-1, 2).T
    found = xy_classes(x, y, table)
    assert found.dtype == np.int8
    assert found.tolist() == [MISSING if min(one) < 0 else XY_ORDER.index(xy_class(*one, table)) for one in customers]


def test_the_settings_begin_with_the_table_of_the_method() -> None:
    own = {(y, x): SETTING_DEFAULTS[xy_key(y, x)].default for y, x in DEFAULT_XY_TABLE}
    assert own == DEFAULT_XY_TABLE
