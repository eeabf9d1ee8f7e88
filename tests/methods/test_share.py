from datetime import date
from decimal import Decimal

import pytest

from app.methods.share import share_of_customer
from app.terms import Flag, Status

AS_OF = date(2017, 12, 31)
RECENT = date(2017, 6, 1)


def test_worked_example_160_of_800_is_20_percent():
    result = share_of_customer(160, 800, RECENT, AS_OF)
    assert (result.value, result.status, result.flags) == (Decimal("0.2"), Status.OK, ())


@pytest.mark.parametrize(("sales", "potential"), [(160, None), (160, 0), (160, -5), (None, 800), (None, None)])
def test_without_potential_or_sales_the_share_is_missing_not_zero(sales, potential):
    result = share_of_customer(sales, potential, RECENT, AS_OF)
    assert (result.value, result.status, result.flags) == (None, Status.MISSING, ())


def test_nothing_sold_is_a_share_of_zero():
    result = share_of_customer(0, 800, RECENT, AS_OF)
    assert (result.value, result.status, result.flags) == (0, Status.OK, ())


def test_sales_above_potential_say_that_the_potential_is_understated():
    result = share_of_customer(900, 800, RECENT, AS_OF)
    assert (result.value, result.flags) == (1, (Flag.POTENTIAL_UNDERSTATED,))
    assert share_of_customer(800, 800, RECENT, AS_OF).flags == ()
    assert share_of_customer(1, 1, RECENT, AS_OF).value == 1


def test_returns_count_as_no_sales_and_are_flagged_even_without_potential():
    assert share_of_customer(-10, 800, RECENT, AS_OF).value == 0
    assert share_of_customer(-10, 800, RECENT, AS_OF).flags == (Flag.NEGATIVE_SALES,)
    assert share_of_customer(-10, None, None, AS_OF).flags == (Flag.NEGATIVE_SALES,)


@pytest.mark.parametrize(
    ("potential_on", "stale"), [(date(2016, 12, 30), True), (date(2016, 12, 31), False), (AS_OF, False), (None, False)]
)
def test_a_potential_older_than_twelve_months_is_stale(potential_on, stale):
    flags = share_of_customer(160, 800, potential_on, AS_OF).flags
    assert flags == ((Flag.STALE_POTENTIAL,) if stale else ())


def test_the_age_limit_is_a_setting_and_flags_keep_their_order():
    result = share_of_customer(900, 800, RECENT, AS_OF, stale_after_months=6)
    assert result.flags == (Flag.POTENTIAL_UNDERSTATED, Flag.STALE_POTENTIAL)
    assert share_of_customer(None, 800, RECENT, AS_OF, stale_after_months=6).flags == (Flag.STALE_POTENTIAL,)
