from decimal import Decimal
from fractions import Fraction
from math import ceil

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.methods.basis_points import in_basis_points, part_rounded_up


def test_a_share_is_taken_to_four_decimals():
    assert in_basis_points(Decimal("0.80")) == 8_000
    assert in_basis_points(Decimal("0.00005")) == 1
    assert in_basis_points(Decimal("0.00004")) == 0


@given(st.integers(-(2**63), 2**63 - 1), st.integers(1, 10**9), st.data())
def test_a_part_is_exact_at_every_size(amount, denominator, data):
    numerator = data.draw(st.integers(0, denominator))
    found = part_rounded_up(np.array([amount]), numerator, denominator)
    assert found.tolist() == [ceil(Fraction(amount * numerator, denominator))]


def test_each_amount_may_have_its_own_share():
    assert part_rounded_up(np.array([100, 100]), np.array([1, 3]), 4).tolist() == [25, 75]
