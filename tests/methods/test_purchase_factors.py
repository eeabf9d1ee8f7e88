from decimal import Decimal

import pytest

from app.methods.purchase_factors import FactorMark, factor_result
from app.terms import PurchaseFactor, Status

VALUE, NEED, PRICE, TRUST, EXPERIENCE = PurchaseFactor
WEIGHTS = (30, 25, 20, 15, 10)


def result(ours=(4, 3, 2, 5, 3), rival=(3, 4, 4, 3, 3), weights=WEIGHTS, **rules):
    marks = [FactorMark(*row) for row in zip(PurchaseFactor, weights, ours, rival, strict=True)]
    return factor_result(marks, **rules)


def test_the_worked_example_of_r16():
    found = result()
    assert (found.ours_total, found.rival_total) == (Decimal("3.40"), Decimal("3.45"))
    assert [found.gaps[one] for one in PurchaseFactor] == [
        Decimal(gap) for gap in ("0.30", "-0.25", "-0.40", "0.30", "0")
    ]
    assert (found.weak, found.strong, found.status) == ((PRICE, NEED), (VALUE, TRUST), Status.OK)


def test_a_gap_right_on_the_line_counts():
    found = result(ours=(3, 3, 3, 3, 3), rival=(3, 3, 4, 3, 1))
    assert (found.gaps[PRICE], found.gaps[EXPERIENCE]) == (Decimal("-0.20"), Decimal("0.20"))
    assert (found.weak, found.strong) == ((PRICE,), (EXPERIENCE,))
    assert result(ours=(3, 3, 3, 3, 3), rival=(3, 3, 4, 3, 1), gap=Decimal("0.21")).weak == ()


@pytest.mark.parametrize("weights", [(30, 25, 20, 15, 9), (30, 25, 20, 15, 11), (120, -20, 0, 0, 0)])
def test_weights_that_do_not_make_a_hundred_are_invalid(weights):
    found = result(weights=weights)
    assert (found.status, found.ours_total, found.weak) == (Status.INVALID, None, ())


def test_what_is_not_scored_is_left_out_and_the_rest_weighs_more():
    found = result(ours=(None, 3, 2, 5, None))
    assert (found.ours_total, found.status) == (Decimal(75 + 40 + 75) / 60, Status.OK)
    assert found.rival_total == Decimal(100 + 80 + 45) / 60
    assert VALUE not in found.gaps


def test_too_little_scored_gives_no_total():
    found = result(ours=(None, 3, 2, None, 3))
    assert (found.ours_total, found.rival_total, found.status) == (None, None, Status.MISSING)
    assert found.weak == (PRICE, NEED)
    assert result(ours=(None, 3, 2, None, 3), least_weight=Decimal("0.55")).status is Status.OK


def test_without_a_rival_only_ours_counts():
    found = result(rival=(None,) * 5)
    assert (found.ours_total, found.rival_total, found.gaps, found.status) == (Decimal("3.4"), None, {}, Status.OK)


def test_a_rival_that_is_hardly_scored_is_not_compared():
    found = result(rival=(3, None, None, None, None))
    assert (found.ours_total, found.rival_total) == (Decimal("3.4"), None)
    assert found.strong == (VALUE,)


def test_nothing_scored():
    nothing = (None,) * 5
    assert result(nothing, nothing).status is Status.MISSING
    assert result(nothing, nothing, least_weight=Decimal(0)).ours_total is None
