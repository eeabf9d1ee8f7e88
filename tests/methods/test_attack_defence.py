from decimal import Decimal

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.methods.attack_defence import (
    STRATEGY_ORDER,
    UNPLACED,
    Cuts,
    cuts_for,
    default_y_cut,
    posture,
    strategies,
    strategy,
    use_log_axis,
)
from app.terms import Flag, Posture, Strategy

WAN = 1_000_000
"""万元 in cents."""

CUSTOMERS = {  # R2: potential, our sales, strategy
    "C1": (500 * WAN, 400 * WAN, Strategy.RETAIN),
    "C2": (800 * WAN, 160 * WAN, Strategy.ACQUIRE),
    "C3": (120 * WAN, 90 * WAN, Strategy.RETAIN),
    "C4": (100 * WAN, 20 * WAN, Strategy.DISRUPT),
    "C5": (10 * WAN, 0, Strategy.ABANDON),
    "C6": (80 * WAN, 60 * WAN, Strategy.MAINTAIN),
}
CUTS = cuts_for(110 * WAN)
LARGEST = 2**63 - 1
cents = st.one_of(st.integers(-(2**63), LARGEST), st.integers(-10, 30_000))


def test_worked_example_cuts():
    assert default_y_cut([potential for potential, _, _ in CUSTOMERS.values()]) == (110 * WAN, ())
    assert Cuts(x_cut=0.50, y_cut_cents=110 * WAN, y_floor_cents=11 * WAN) == CUTS


@pytest.mark.parametrize("name", CUSTOMERS)
def test_worked_example_strategies(name):
    potential, sales, expected = CUSTOMERS[name]
    assert strategy(potential, sales, CUTS) is expected


def test_on_the_line_is_the_high_side():
    assert strategy(110 * WAN, 55 * WAN, CUTS) is Strategy.RETAIN
    assert strategy(110 * WAN, 55 * WAN - 1, CUTS) is Strategy.ACQUIRE
    assert strategy(110 * WAN - 1, 55 * WAN, CUTS) is Strategy.MAINTAIN
    assert strategy(11 * WAN, 0, CUTS) is Strategy.DISRUPT
    assert strategy(11 * WAN - 1, 0, CUTS) is Strategy.ABANDON


def test_returns_and_understated_potentials_stay_on_the_chart():
    assert strategy(800 * WAN, -5 * WAN, CUTS) is Strategy.ACQUIRE
    assert strategy(800 * WAN, 900 * WAN, Cuts(1.0, 110 * WAN, 11 * WAN)) is Strategy.RETAIN


@pytest.mark.parametrize("potential", [0, -1])
def test_without_potential_there_is_no_place(potential):
    with pytest.raises(ValueError, match="no place"):
        strategy(potential, 10, CUTS)
    assert strategies(np.array([potential]), np.array([10]), CUTS).tolist() == [UNPLACED]


@pytest.mark.parametrize("x_cut", [-0.01, 1.01, float("nan")])
def test_a_cut_that_is_no_share_is_refused(x_cut):
    with pytest.raises(ValueError, match="not a share"):
        Cuts(x_cut, 1, 1)


def test_each_strategy_has_its_posture():
    assert {chosen: posture(chosen) for chosen in Strategy} == {
        Strategy.ACQUIRE: Posture.ATTACK,
        Strategy.DISRUPT: Posture.ATTACK,
        Strategy.RETAIN: Posture.DEFEND,
        Strategy.MAINTAIN: Posture.MAINTAIN,
        Strategy.ABANDON: Posture.NONE,
    }


@given(
    st.lists(st.tuples(cents, cents), min_size=1, max_size=20),
    st.integers(0, 10_000),
    st.integers(0, LARGEST),
    st.integers(0, LARGEST),
)
@example([(LARGEST, LARGEST), (LARGEST, LARGEST - 1), (3, 1), (-(2**63), 0)], 10_000, 10, 1)
@example([(1_000, 333), (1_000, 334), (3, 1), (3_000_000_000_000_003, 1_000_000_000_000_001)], 3_333, 10, 1)
def test_many_at_once_agree_with_one_at_a_time(customers, x_cut_bp, y_cut, y_floor):
    cuts = Cuts(x_cut_bp / 10_000, y_cut, y_floor)
    potentials, sales = np.array(customers, dtype=np.int64).T
    found = strategies(potentials, sales, cuts)
    expected = [STRATEGY_ORDER.index(strategy(p, s, cuts)) if p > 0 else UNPLACED for p, s in customers]
    assert found.dtype == np.int8
    assert found.tolist() == expected


@given(st.integers(1, LARGEST), st.integers(0, 10_000))
def test_many_at_once_agree_on_the_lines_themselves(potential, x_cut_bp):
    least = -(-potential * x_cut_bp // 10_000)
    for sales in (-1, 0, max(least - 1, 0), least):
        for y_cut, y_floor in ((potential, 0), (LARGEST, potential), (potential - 1, 0)):
            cuts = Cuts(x_cut_bp / 10_000, y_cut, y_floor)
            found = strategies(np.array([potential]), np.array([sales]), cuts)
            assert STRATEGY_ORDER[found[0]] is strategy(potential, sales, cuts)


def test_the_median_takes_the_middle_and_leaves_out_unknown_potentials():
    assert default_y_cut([0, -3, 50, 10, 20, 40, 30]) == (30, ())
    assert default_y_cut([1, 2, 3, 4]) == (3, ())
    assert default_y_cut([10, 20, 30]) == (20, (Flag.SMALL_PORTFOLIO,))
    assert default_y_cut([1, 1]) == (1, (Flag.SMALL_PORTFOLIO,))
    assert default_y_cut([]) == (None, (Flag.SMALL_PORTFOLIO,))
    assert default_y_cut([0]) == (None, (Flag.SMALL_PORTFOLIO,))


def test_the_floor_is_a_share_of_the_cut():
    assert cuts_for(15, y_floor_share=Decimal("0.10")).y_floor_cents == 2
    assert cuts_for(200, x_cut=0.3, y_floor_share=Decimal("0.25")) == Cuts(0.3, 200, 50)


def test_the_axis_turns_logarithmic_above_fifty_to_one():
    assert use_log_axis([510, 10, 0, -4])
    assert use_log_axis([51, 1])
    assert not use_log_axis([500, 10])
    assert not use_log_axis([0, -4])
    assert use_log_axis(np.array([LARGEST, LARGEST // 51]))
