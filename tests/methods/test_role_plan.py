from datetime import date, timedelta
from decimal import Decimal

import pytest

from app.methods.role_plan import COMPLIANCE_DAYS, PlanRow, due_in, is_overdue, next_due, plan_compliance
from app.terms import Frequency

START = date(2018, 4, 1)


def row(frequency=Frequency.MONTHLY, *done, starts_on=START, ends_on=None):
    return PlanRow(starts_on, frequency, ends_on, done)


def test_the_worked_example_of_r34():
    assert next_due(row(Frequency.MONTHLY, date(2018, 5, 1))) == date(2018, 5, 31)


@pytest.mark.parametrize(
    ("frequency", "days"),
    [(Frequency.WEEKLY, 7), (Frequency.BIWEEKLY, 14), (Frequency.MONTHLY, 30), (Frequency.QUARTERLY, 91)],
)
def test_each_comes_round_after_its_days_from_when_it_was_done_last(frequency, days):
    last = START + timedelta(days=3)
    assert next_due(row(frequency)) == START
    assert next_due(row(frequency, last, START)) == last + timedelta(days=days)


def test_once_is_over_when_it_is_done():
    assert next_due(row(Frequency.ONCE)) == START
    assert next_due(row(Frequency.ONCE, START)) is None


def test_nothing_is_due_after_the_last_day():
    assert next_due(row(Frequency.WEEKLY, START, ends_on=START + timedelta(days=7))) == START + timedelta(days=7)
    assert next_due(row(Frequency.WEEKLY, START, ends_on=START + timedelta(days=6))) is None


def test_a_plan_that_never_ended_goes_on():
    years_later = START + timedelta(days=3_000)
    assert next_due(row(Frequency.WEEKLY, years_later)) == years_later + timedelta(days=7)


def test_overdue_from_the_day_after():
    assert [is_overdue(START, START + timedelta(days=days)) for days in (-1, 0, 1)] == [False, False, True]
    assert not is_overdue(None, START)


@pytest.mark.parametrize(
    ("frequency", "first", "last", "times"),
    [
        (Frequency.WEEKLY, 0, 6, 1),
        (Frequency.WEEKLY, 0, 7, 2),
        (Frequency.WEEKLY, 1, 7, 1),
        (Frequency.WEEKLY, -30, -1, 0),
        (Frequency.MONTHLY, -1, 90, 4),
        (Frequency.ONCE, 0, 90, 1),
        (Frequency.ONCE, 1, 90, 0),
    ],
)
def test_how_often_it_was_due(frequency, first, last, times):
    assert due_in(row(frequency), START + timedelta(days=first), START + timedelta(days=last)) == times


def test_what_is_done_too_often_does_not_make_up_for_another_row():
    as_of = START + timedelta(days=COMPLIANCE_DAYS - 1)
    eager = row(Frequency.QUARTERLY, START, START + timedelta(days=1), START + timedelta(days=2))
    idle = row(Frequency.MONTHLY)
    assert plan_compliance([eager, idle], as_of) == Decimal("0.2")


def test_only_the_last_quarter_counts():
    old = row(Frequency.WEEKLY, START, ends_on=START + timedelta(days=6))
    assert plan_compliance([old], START + timedelta(days=COMPLIANCE_DAYS - 1)) == 1
    assert plan_compliance([old], START + timedelta(days=COMPLIANCE_DAYS)) is None
    assert plan_compliance([], START) is None
