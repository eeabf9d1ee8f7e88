from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.methods.period import (
    add_months,
    fiscal_quarter,
    month_counts,
    month_floor,
    quarter_of,
    quarter_range,
    twelve_months,
)

days = st.dates(date(1990, 1, 1), date(2090, 12, 31))
first_months = st.integers(1, 12)


@pytest.mark.parametrize(
    ("as_of", "start"),
    [
        (date(2017, 12, 31), date(2017, 1, 1)),
        (date(2017, 6, 15), date(2016, 6, 16)),
        (date(2016, 2, 28), date(2015, 3, 1)),
        (date(2016, 2, 29), date(2015, 3, 1)),
        (date(2017, 2, 28), date(2016, 3, 1)),
        (date(2017, 2, 27), date(2016, 2, 28)),
    ],
)
def test_twelve_months_end_on_the_day_itself(as_of, start):
    assert twelve_months(as_of) == (start, as_of)


@given(days)
def test_no_day_of_the_year_falls_twice_into_twelve_months(as_of):
    start, end = twelve_months(as_of)
    covered = [start + timedelta(days=n) for n in range((end - start).days + 1)]
    month_days = [(day.month, day.day) for day in covered]
    assert len(month_days) == len(set(month_days)) >= 365


@given(days)
def test_twelve_months_to_a_month_end_are_twelve_monthly_entries(day):
    start, end = twelve_months(month_floor(day) - timedelta(days=1))
    months = [add_months(month_floor(end), -back) for back in range(24)]
    assert sum(month_counts(month, start, end) for month in months) == 12


@pytest.mark.parametrize(
    ("month", "counts"),
    [
        (date(2016, 11, 1), False),
        (date(2016, 12, 1), True),
        (date(2017, 6, 1), True),
        (date(2017, 12, 1), True),
        (date(2017, 12, 31), True),
        (date(2018, 1, 1), False),
    ],
)
def test_a_month_counts_where_it_lies_wholly_or_partly_in_the_period(month, counts):
    assert month_counts(month, date(2016, 12, 31), date(2017, 12, 1)) is counts


def test_months_are_added_to_the_same_day_or_the_last():
    assert add_months(date(2017, 12, 31), 2) == date(2018, 2, 28)
    assert add_months(date(2017, 1, 15), -1) == date(2016, 12, 15)
    assert add_months(date(2016, 2, 29), 48) == date(2020, 2, 29)


@given(days, st.integers(-240, 240))
def test_adding_months_lands_in_the_right_month(day, months):
    there = add_months(day, months)
    assert (there.year * 12 + there.month) - (day.year * 12 + day.month) == months
    assert there.day <= day.day


def test_calendar_quarters():
    assert [quarter_of(date(2017, month, 1)) for month in (1, 3, 4, 12)] == [(2017, 1), (2017, 1), (2017, 2), (2017, 4)]
    assert quarter_range(2017, 1) == (date(2017, 1, 1), date(2017, 3, 31))


def test_a_fiscal_year_is_named_after_the_year_it_ends_in():
    assert fiscal_quarter(date(2017, 10, 1), first_month=10) == (2018, 1)
    assert fiscal_quarter(date(2017, 9, 30), first_month=10) == (2017, 4)
    assert quarter_range(2018, 1, first_month=10) == (date(2017, 10, 1), date(2017, 12, 31))


@given(days, first_months)
def test_every_day_lies_in_its_own_quarter(day, first_month):
    start, end = quarter_range(*fiscal_quarter(day, first_month), first_month)
    assert start <= day <= end
    assert (add_months(start, 3) - end).days == 1
