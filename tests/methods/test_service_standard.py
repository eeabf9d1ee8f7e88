from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.methods.service_standard import compliance, due_in_period, due_over, next_visit_due
from app.terms import ServiceItem

VISITS, LEADER = ServiceItem.VISITS_PER_MONTH, ServiceItem.LEADER_VISITS_PER_YEAR

days = st.dates(date(2015, 1, 1), date(2020, 12, 31))


def test_what_is_done_over_the_due_makes_up_for_nothing_else():
    assert compliance([(6, 4), (1, 2), (0, 2)]) == Decimal(5) / 8
    assert compliance([(6, 4)]) == 1


def test_nothing_due_is_not_applicable():
    assert compliance([]) is None
    assert compliance([(3, 0)]) is None


def test_a_due_may_be_part_of_a_visit():
    assert compliance([(1, Decimal("1.5")), (1, Decimal("0.5"))]) == Decimal("0.75")


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), max_size=10))
def test_compliance_is_a_share(pairs):
    found = compliance(pairs)
    if sum(due for _, due in pairs) == 0:
        assert found is None
    else:
        assert 0 <= found <= 1
        assert (found == 1) == all(done >= due for done, due in pairs)


@pytest.mark.parametrize(
    ("item", "count", "start", "end", "expected"),
    [
        (VISITS, 4, date(2018, 1, 1), date(2018, 12, 31), "48"),
        (VISITS, 4, date(2018, 2, 1), date(2018, 2, 28), "4"),
        (VISITS, 4, date(2018, 2, 1), date(2018, 2, 14), "2"),
        (VISITS, 3, date(2018, 4, 16), date(2018, 5, 31), "4.5"),
        (VISITS, 31, date(2018, 1, 31), date(2018, 1, 31), "1"),
        (VISITS, 4, date(2018, 2, 1), date(2018, 1, 31), "0"),
        (VISITS, 0, date(2018, 1, 1), date(2018, 12, 31), "0"),
        (LEADER, 4, date(2018, 1, 1), date(2018, 12, 31), "4"),
        (LEADER, 4, date(2018, 1, 1), date(2018, 3, 31), "1"),
        (LEADER, 2, date(2018, 4, 1), date(2018, 4, 15), "0.08333333333333333333333333333"),
    ],
)
def test_due_by_whole_months_and_days(item, count, start, end, expected):
    assert due_in_period(item, count, start, end) == Decimal(expected)


@pytest.mark.parametrize("item", [ServiceItem.REPLY_HOURS, ServiceItem.SOLVE_HOURS, ServiceItem.REVIEW_MONTHS])
def test_hours_and_reviews_are_no_visits(item):
    with pytest.raises(KeyError):
        due_in_period(item, 4, date(2018, 1, 1), date(2018, 1, 31))


def test_a_tier_that_changed_counts_by_its_days():
    changed = [(date(2018, 4, 1), date(2018, 4, 15), 4), (date(2018, 4, 16), date(2018, 4, 30), 2)]
    assert due_over(changed) == 3
    assert due_over(changed, LEADER) == Decimal("0.25")
    assert due_over([]) == 0


def test_a_month_in_three_parts_is_whole_again():
    ends = [(1, 7), (8, 17), (18, 31)]
    assert due_over([(date(2018, 1, first), date(2018, 1, last), 3) for first, last in ends]) == 3


@given(days, days, st.integers(0, 8), st.sampled_from((VISITS, LEADER)))
def test_due_is_the_sum_of_its_days(start, end, count, item):
    due, day = 0.0, start
    while day <= end:
        month_end = (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        due += count / month_end.day / (1 if item is VISITS else 12)
        day += timedelta(days=1)
    assert float(due_in_period(item, count, start, end)) == pytest.approx(due)


@pytest.mark.parametrize(("visits", "interval"), [(1, 30), (2, 15), (3, 10), (4, 7), (30, 1), (60, 1)])
def test_the_next_visit_follows_the_last(visits, interval):
    last = date(2018, 5, 1)
    assert next_visit_due(last, visits, date(2018, 7, 1)) == last + timedelta(days=interval)


def test_never_visited_is_due_today_and_no_promise_is_never_due():
    today = date(2018, 7, 1)
    assert next_visit_due(None, 1, today) == today
    assert next_visit_due(None, 0, today) is None
    assert next_visit_due(date(2018, 5, 1), 0, today) is None
