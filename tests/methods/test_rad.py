from decimal import Decimal

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.methods.attack_defence import STRATEGY_ORDER, Cuts, strategies
from app.methods.rad import RAD_ORDER, rad, rads
from app.terms import Flag, Rad, Strategy

RETAIN, ACQUIRE, DEVELOP = Rad.RETAIN, Rad.ACQUIRE, Rad.DEVELOP
AT_RISK, POTENTIAL_UNKNOWN = Flag.AT_RISK, Flag.POTENTIAL_UNKNOWN
LARGEST = 2**63 - 1

CUSTOMERS = {  # R2 and R12: potential, our sales, class
    "C1": (500, 400, RETAIN),
    "C2": (800, 160, DEVELOP),
    "C3": (120, 90, RETAIN),
    "C4": (100, 20, DEVELOP),
    "C5": (10, 0, ACQUIRE),
    "C6": (80, 60, RETAIN),
}
cents = st.one_of(st.integers(-(2**62), LARGEST), st.integers(-10, 2_000))
customers = st.lists(st.tuples(cents, cents, st.booleans(), cents), min_size=1, max_size=20)


def rad_by_the_rule(sales, prior, has_order, potential, x_cut_bp, at_risk_bp):
    """R12 as it is written, in whole numbers."""
    flags = set()
    if not has_order:
        return ACQUIRE, flags
    if prior > 0 and sales * 10_000 <= at_risk_bp * prior:
        flags.add(AT_RISK)
    if potential <= 0:
        return RETAIN, flags | {POTENTIAL_UNKNOWN}
    return (RETAIN if max(sales, 0) * 10_000 >= x_cut_bp * potential else DEVELOP), flags


@pytest.mark.parametrize("name", CUSTOMERS)
def test_worked_example(name):
    potential, sales, expected = CUSTOMERS[name]
    assert rad(sales > 0, sales * 2 >= potential, sales, None) == (expected, ())


def test_worked_example_at_once():
    potential, sales, expected = zip(*CUSTOMERS.values(), strict=True)
    sold = np.array(sales)
    classes, at_risk, unknown = rads(sold, np.zeros(6, dtype=np.int64), sold > 0, np.array(potential), 5_000)
    assert classes.dtype == np.int8
    assert [RAD_ORDER[index] for index in classes] == list(expected)
    assert not at_risk.any()
    assert not unknown.any()


def test_a_customer_with_orders_and_no_potential_is_retained_and_said():
    assert rad(True, None, 10, 10) == (RETAIN, (POTENTIAL_UNKNOWN,))
    assert rad(True, None, 5, 10) == (RETAIN, (POTENTIAL_UNKNOWN, AT_RISK))


def test_at_risk_begins_at_four_fifths_of_the_year_before():
    assert rad(True, True, 80, 100) == (RETAIN, (AT_RISK,))
    assert rad(True, True, 81, 100) == (RETAIN, ())
    assert rad(True, False, 90, 100, at_risk_share=Decimal("0.90")) == (DEVELOP, (AT_RISK,))


@pytest.mark.parametrize("prior", [None, 0, -5])
def test_without_sales_before_nothing_is_at_risk(prior):
    assert rad(True, False, 0, prior) == (DEVELOP, ())


def test_nobody_to_acquire_is_at_risk():
    assert rad(False, None, 0, 100) == (ACQUIRE, ())


def test_rad_and_strategy_share_the_line():
    potential, sales = np.full(3, 10_001), np.array([5_000, 5_001, 5_002])
    by_position = strategies(potential, sales, Cuts(0.5, 1, 0))
    by_relationship = rads(sales, sales, sales > 0, potential, 5_000)[0]
    assert [STRATEGY_ORDER[index] for index in by_position] == [Strategy.ACQUIRE, Strategy.RETAIN, Strategy.RETAIN]
    assert [RAD_ORDER[index] for index in by_relationship] == [DEVELOP, RETAIN, RETAIN]


@given(customers, st.integers(0, 10_000), st.integers(0, 10_000))
@example([(80, 100, True, 160), (81, 100, True, 163), (LARGEST, LARGEST, True, LARGEST)], 5_000, 8_000)
@example([(0, LARGEST, True, 0), (-(2**62), 1, True, 1)], 10_000, 10_000)
def test_many_agree_with_one_at_a_time_and_with_the_rule(given_customers, x_cut_bp, at_risk_bp):
    sales, prior, has_order, potential = (np.array(column) for column in zip(*given_customers, strict=True))
    at_risk_share = Decimal(at_risk_bp) / 10_000
    classes, at_risk, unknown = rads(sales, prior, has_order, potential, x_cut_bp, at_risk_share)
    for at, (sold, before, ordered, could) in enumerate(given_customers):
        share_at_least_cut = max(sold, 0) * 10_000 >= x_cut_bp * could if could > 0 else None
        value, flags = rad(ordered, share_at_least_cut, sold, before, at_risk_share)
        assert (value, set(flags)) == rad_by_the_rule(sold, before, ordered, could, x_cut_bp, at_risk_bp)
        assert RAD_ORDER[classes[at]] is value
        assert (bool(at_risk[at]), bool(unknown[at])) == (AT_RISK in flags, POTENTIAL_UNKNOWN in flags)
