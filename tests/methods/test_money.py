from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.methods.money import MAX_CENTS, round_half_up, to_cents, weighted_cents


@pytest.mark.parametrize(
    ("value", "digits", "expected"),
    [
        (Decimal("16666.67"), 0, "16667"),
        (Decimal("0.5"), 0, "1"),
        (Decimal("-0.5"), 0, "-1"),
        (Decimal("1.245"), 2, "1.25"),
        (Fraction(2, 3), 3, "0.667"),
        (1250, -2, "1.3E+3"),
        (7, 2, "7.00"),
        (Decimal("12345678901234567890123456789012345.5"), 0, "12345678901234567890123456789012346"),
    ],
)
def test_halves_round_away_from_zero(value, digits, expected):
    assert str(round_half_up(value, digits)) == expected


def test_round_half_up_refuses_what_is_no_number():
    with pytest.raises(ValueError, match="NaN"):
        round_half_up(Decimal("nan"))
    with pytest.raises(OverflowError):
        round_half_up(Decimal("inf"))


@given(st.decimals(allow_nan=False, allow_infinity=False, places=5, min_value=-(10**15), max_value=10**15))
def test_rounding_is_that_of_the_decimal_module(value):
    assert round_half_up(value, 2) == value.quantize(Decimal("0.01"), ROUND_HALF_UP)


@pytest.mark.parametrize(
    ("amount", "cents"),
    [
        ("129.696", 12_970),
        (" 1054 ", 105_400),
        ("-60.70400000000001", -6_070),
        (Decimal("0.005"), 1),
        (Decimal("-0.005"), -1),
        (1.005, 101),
        (2.675, 268),
        (np.float64(0.145), 15),
        (5_500, 550_000),
        ("1e-999999", 0),
        (Decimal(MAX_CENTS).scaleb(-2), MAX_CENTS),
        (MAX_CENTS // 100, MAX_CENTS),
    ],
)
def test_amounts_become_whole_cents(amount, cents):
    assert to_cents(amount) == cents


@pytest.mark.parametrize("amount", ["nan", "inf", float("nan"), float("-inf"), Decimal("sNaN"), "", "12 元", "1.2.3"])
def test_what_is_no_amount_is_refused(amount):
    with pytest.raises(ValueError, match="is not an amount"):
        to_cents(amount)


@pytest.mark.parametrize("amount", ["1e999999999", 1e300, MAX_CENTS, -MAX_CENTS, Decimal(MAX_CENTS).scaleb(-2) + 1])
def test_amounts_beyond_the_book_are_refused(amount):
    with pytest.raises(ValueError, match="beyond what a book holds"):
        to_cents(amount)


@given(st.floats(min_value=-9e12, max_value=9e12))
def test_a_float_counts_as_the_figure_it_prints(amount):
    assert to_cents(amount) == int(round_half_up(Decimal(repr(amount)), 2) * 100)


@given(st.integers(0, MAX_CENTS), st.integers(0, 10_000))
@example(MAX_CENTS, 10_000)
def test_weighted_amount_is_its_sql_twin_and_mirrors_returns(amount_cents, odds_bp):
    product = amount_cents * odds_bp + 5_000
    assert product < 2**63
    assert weighted_cents(amount_cents, odds_bp) == product // 10_000
    assert weighted_cents(-amount_cents, odds_bp) == -weighted_cents(amount_cents, odds_bp)
