from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.methods.ansoff import ANSOFF_ORDER, ansoff, ansoff_classes, is_new_product
from app.methods.period import month_counts, twelve_months
from app.terms import AnsoffClass

CELLS = {  # R7: (new market, new product)
    (False, False): AnsoffClass.MARKET_PENETRATION,
    (False, True): AnsoffClass.PRODUCT_DEVELOPMENT,
    (True, False): AnsoffClass.MARKET_DEVELOPMENT,
    (True, True): AnsoffClass.DIVERSIFICATION,
}
days = st.dates(date(1990, 1, 1), date(2060, 12, 31))


@pytest.mark.parametrize("cell", CELLS)
def test_the_four_cells(cell):
    assert ansoff(*cell) is CELLS[cell]


def test_many_at_once():
    markets, products = np.array(list(CELLS)).T
    found = ansoff_classes(markets, products)
    assert found.dtype == np.int8
    assert [ANSOFF_ORDER[index] for index in found] == list(CELLS.values())


def test_a_product_is_new_after_24_months_without():
    as_of = date(2017, 12, 31)
    assert is_new_product(None, as_of)
    assert is_new_product(date(2015, 12, 31), as_of)
    assert not is_new_product(date(2016, 1, 1), as_of)
    assert not is_new_product(as_of, as_of)


def test_a_month_partly_within_counts():
    as_of = date(2018, 1, 15)
    assert not is_new_product(date(2016, 1, 1), as_of)
    assert is_new_product(date(2015, 12, 1), as_of)


def test_what_is_bought_later_does_not_count_yet():
    assert is_new_product(date(2018, 1, 1), date(2017, 12, 31))


def test_the_months_may_be_set():
    assert is_new_product(date(2016, 12, 1), date(2017, 12, 31), months=12)
    assert not is_new_product(date(2017, 1, 1), date(2017, 12, 31), months=12)


def test_no_month_counts_twice_where_a_day_is_missing():
    assert is_new_product(date(2015, 2, 1), date(2016, 2, 28), months=12)


@given(days, st.integers(-1_000, 400))
def test_twelve_months_are_the_same_as_everywhere(as_of, days_later):
    bought = as_of + timedelta(days=days_later)
    assert is_new_product(bought, as_of, months=12) is not month_counts(bought, *twelve_months(as_of))
