"""R10: visits missing from the standard, and their days."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.methods.visit_plan import spread, visits_to_plan, workdays


@pytest.mark.parametrize(
    ("due", "done", "planned", "missing"), [(4, 1, 1, 2), (4, 4, 0, 0), (1, 3, 0, 0), (Decimal("0.25"), 0, 0, 1)]
)
def test_what_is_missing(due, done, planned, missing):
    assert visits_to_plan(due, done, planned) == missing


def test_a_week_has_five_workdays_and_none_of_the_past():
    week = workdays(date(2026, 11, 22), date(2026, 1, 1))
    assert (week[0], week[-1], len(week)) == (date(2026, 11, 16), date(2026, 11, 20), 5)
    assert workdays(date(2026, 11, 22), date(2026, 11, 21)) == ()


@given(st.integers(0, 40), st.lists(st.integers(0, 9), min_size=1, max_size=5))
def test_the_days_fill_up_evenly(count, loads):
    taken = list(loads)
    for index in spread(count, loads):
        assert taken[index] == min(taken)
        taken[index] += 1
    assert sum(taken) == sum(loads) + count


def test_a_visit_needs_a_day():
    assert spread(0, []) == []
    with pytest.raises(ValueError):
        spread(1, [])
