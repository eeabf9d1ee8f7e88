from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.methods.slips import Push, SlipRate, close_change, in_month, slip_rates, slips_too_often
from app.terms import DealChange

MARCH, APRIL, MAY = date(2017, 3, 1), date(2017, 4, 1), date(2017, 5, 1)
MONTHS = [MARCH, APRIL, MAY]


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        (date(2017, 3, 31), date(2017, 4, 1), DealChange.SLIPPED),
        (date(2016, 4, 5), date(2017, 4, 5), DealChange.SLIPPED),
        (date(2017, 4, 1), date(2017, 3, 31), DealChange.PULLED_IN),
        (date(2017, 3, 1), date(2017, 3, 31), None),
        (date(2017, 3, 31), date(2017, 3, 1), None),
        (None, MARCH, None),
        (MARCH, None, None),
    ],
)
def test_a_slip_is_a_move_to_another_month(before, after, change):
    assert close_change(before, after) is change


@pytest.mark.parametrize(
    ("day", "month", "new"),
    [
        (date(2017, 1, 15), MAY, date(2017, 5, 15)),
        (date(2017, 12, 31), date(2018, 2, 1), date(2018, 2, 28)),
        (date(2018, 2, 28), date(2017, 12, 1), date(2017, 12, 28)),
        (None, date(2016, 2, 9), date(2016, 2, 29)),
        (None, date(2017, 12, 1), date(2017, 12, 31)),
    ],
)
def test_a_drop_on_a_month_keeps_the_day(day, month, new):
    assert in_month(day, month) == new


def test_slip_rate_of_a_month():
    pushes = [Push(1, date(2017, 3, 20), date(2017, 4, 10)), Push(2, date(2017, 3, 31), date(2017, 5, 2))]
    closes = [(1, date(2017, 4, 10)), (2, date(2017, 5, 2)), (3, date(2017, 3, 9)), (4, date(2017, 3, 30)), (5, None)]
    assert slip_rates(pushes, closes) == {
        MARCH: SlipRate(MARCH, due=4, moved_out=2, rate=Decimal("0.5")),
        APRIL: SlipRate(APRIL, due=1, moved_out=0, rate=Decimal(0)),
        MAY: SlipRate(MAY, due=1, moved_out=0, rate=Decimal(0)),
    }


def test_a_deal_that_came_back_to_its_month_was_moved_out_and_counts_once():
    there_and_again = [Push(1, MARCH, APRIL), Push(1, date(2017, 3, 15), MAY)]
    assert slip_rates(there_and_again, [(1, date(2017, 3, 30))]) == {MARCH: SlipRate(MARCH, 1, 1, Decimal(1))}


def test_nothing_due_has_no_rate():
    assert slip_rates([], []) == slip_rates([], [(1, None)]) == {}
    assert slip_rates([Push(1, MAY, MARCH)], []) == {}


pushes = st.lists(st.builds(Push, st.integers(1, 4), st.sampled_from(MONTHS), st.sampled_from(MONTHS)))
closes = st.dictionaries(st.integers(1, 4), st.sampled_from([*MONTHS, None])).map(lambda given: list(given.items()))


@given(pushes, closes)
def test_slip_rates_deal_by_deal(pushes, closes):
    rates = slip_rates(pushes, closes)
    for month in MONTHS:
        out = [deal for deal in range(1, 5) if any(p.deal_id == deal and p.from_on == month < p.to_on for p in pushes)]
        due = [deal for deal in range(1, 5) if deal in out or (deal, month) in closes]
        if due:
            assert rates[month] == SlipRate(month, len(due), len(out), Decimal(len(out)) / len(due))
        else:
            assert month not in rates


def test_the_warning_begins_above_the_limit():
    assert not slips_too_often(None)
    assert not slips_too_often(Decimal("0.20"))
    assert slips_too_often(Decimal("0.2001"))
    assert not slips_too_often(Decimal("0.5"), limit=Decimal("0.5"))
