from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.methods.attack_defence import UNPLACED
from app.methods.bcg import BCG_ORDER, NO_RIVAL_BP, BcgResult, bcg, bcg_classes, bcg_of_customer, relative_shares
from app.terms import BcgClass, Flag, Status

STAR, CASH_COW, QUESTION_MARK, DOG = BcgClass
LARGEST = 2**63 - 1

cents = st.one_of(st.integers(-(2**62), LARGEST), st.integers(-10, 20_000))
rivals = st.one_of(st.none(), st.integers(-2, 12_000), st.sampled_from([0, 2_500, 5_000, 10_000]))
growths = st.one_of(st.none(), st.integers(-10_000, 30_000), st.sampled_from([999, 1_000, 1_001]))
customers = st.lists(st.tuples(cents, cents, rivals, growths), min_size=1, max_size=20)


def cell_by_the_rule(sales, potential, rival, growth, share_cut, growth_cut):
    """R6 in fractions: class and flag; None where missing or invalid."""
    if potential <= 0 or growth is None or (rival is not None and rival <= 0):
        return None, False
    relative = None if rival is None else Fraction(min(max(sales, 0), potential), potential) / Fraction(rival, 10_000)
    is_large = relative is None or relative >= Fraction(share_cut)
    is_growing = Fraction(growth, 10_000) >= Fraction(growth_cut)
    cells = {(True, True): STAR, (True, False): CASH_COW, (False, True): QUESTION_MARK, (False, False): DOG}
    return cells[is_large, is_growing], relative == 1


def at_once(given_customers, share_cut=Decimal(1), growth_cut=Decimal("0.10")):
    sales, potential, rival, growth = zip(*given_customers, strict=True)
    return bcg_classes(
        np.array(sales, dtype=np.int64),
        np.array(potential, dtype=np.int64),
        np.array([NO_RIVAL_BP if share is None else share if share > 0 else 0 for share in rival], dtype=np.int16),
        np.array([rate or 0 for rate in growth]),
        np.array([rate is not None for rate in growth]),
        share_cut,
        growth_cut,
    )


def test_worked_example():
    assert bcg(2_000, 4_000, 1_200) == BcgResult(QUESTION_MARK, Status.OK, Decimal("0.5"), ())


@pytest.mark.parametrize(
    ("ours", "growth", "expected"),
    [
        (6_000, 1_000, STAR),
        (6_000, 999, CASH_COW),
        (3_999, 1_000, QUESTION_MARK),
        (3_999, 999, DOG),
        (3_999, -500, DOG),
    ],
)
def test_the_four_cells_on_the_cut_is_high(ours, growth, expected):
    result = bcg(ours, 4_000, growth)
    assert (result.value, result.flags) == (expected, ())


def test_no_rival_is_high_and_said():
    assert bcg(0, None, 1_000) == BcgResult(STAR, Status.OK, None, (Flag.NO_RIVAL,))
    assert bcg(0, None, 999) == BcgResult(CASH_COW, Status.OK, None, (Flag.NO_RIVAL,))


@pytest.mark.parametrize("rival", [0, -1])
def test_a_rival_on_record_without_a_share_is_invalid(rival):
    invalid = BcgResult(None, Status.INVALID, None, ())
    assert bcg(2_000, rival, 1_200) == invalid
    assert bcg_of_customer(None, None, rival, None) == invalid


def test_a_tied_leader_is_high_and_said():
    assert bcg(4_000, 4_000, 500) == BcgResult(CASH_COW, Status.OK, Decimal(1), (Flag.TIED_LEADER,))
    above_one = bcg(4_000, 4_000, 500, share_cut=Decimal("1.5"))
    assert (above_one.value, above_one.flags) == (DOG, (Flag.TIED_LEADER,))


def test_the_cuts_may_be_moved():
    assert bcg(3_000, 4_000, 700, share_cut=Decimal("0.75"), growth_cut=Decimal("0.07")).value is STAR
    assert bcg(3_000, 4_000, 700, growth_cut=Decimal("0.15")).value is DOG


@pytest.mark.parametrize(
    ("sales", "potential", "growth"), [(None, 100, 0), (10, None, 0), (10, 0, 0), (10, -3, 0), (10, 100, None)]
)
def test_without_share_or_growth_there_is_no_cell(sales, potential, growth):
    assert bcg_of_customer(sales, potential, 4_000, growth) == BcgResult(None, Status.MISSING, None, ())


def test_our_share_is_not_rounded_before_it_is_compared():
    almost = bcg_of_customer(39_999_999, 100_000_000, 4_000, 0)
    assert (almost.value, almost.flags) == (DOG, ())
    assert bcg_of_customer(40_000_000, 100_000_000, 4_000, 0).flags == (Flag.TIED_LEADER,)


def test_sales_above_potential_are_the_whole_and_returns_nothing():
    assert bcg_of_customer(150, 100, 5_000, 0).relative_share == 2
    assert bcg_of_customer(-150, 100, 5_000, 0).relative_share == 0


@given(customers, st.integers(0, 100_000), st.integers(-2_000, 5_000))
@example([(20, 100, 4_000, 1_200), (40, 100, 4_000, 0), (1, 3, 3_333, 0)], 10_000, 1_000)
@example([(LARGEST, LARGEST, 10_000, 1_000), (LARGEST - 1, LARGEST, 10_000, 0)], 10_000, 1_000)
@example([(LARGEST, LARGEST, 10_000, 1_000), (1, LARGEST, 1, 0)], 100_000, 1_000)
def test_many_agree_with_one_at_a_time_and_with_the_rule(given_customers, share_cut_bp, growth_cut_bp):
    cuts = Decimal(share_cut_bp) / 10_000, Decimal(growth_cut_bp) / 10_000
    classes, tied = at_once(given_customers, *cuts)
    assert classes.dtype == np.int8
    for at, customer in enumerate(given_customers):
        value, is_tied = cell_by_the_rule(*customer, *cuts)
        single = bcg_of_customer(*customer, *cuts)
        assert (single.value, Flag.TIED_LEADER in single.flags) == (value, is_tied)
        assert classes[at] == (UNPLACED if value is None else BCG_ORDER.index(value))
        assert bool(tied[at]) is is_tied


def test_where_the_customers_are_drawn():
    sales, potential = np.array([20, 150, -5, 9, 9, 9]), np.array([100, 100, 100, 9, 9, 0])
    found = relative_shares(sales, potential, np.array([4_000, 5_000, 5_000, -1, 0, -1]))
    assert found.tolist()[:4] == [0.5, 2.0, 0.0, float("inf")]
    assert np.isnan(found[4:]).all()
