from datetime import date, timedelta

import pytest

from app.methods.decision_flow import FlowFacts, flow_check, step_flags
from app.terms import Flag, StepStatus

TODAY = date(2018, 1, 1)
TODO, DOING, DONE = StepStatus


def steps(*days, status=TODO, is_owned=True):
    return [FlowFacts(status, one, is_owned) for one in days]


def test_the_worked_example_of_r34():
    found = flow_check(steps(10, 15, 20), TODAY + timedelta(days=40), TODAY)
    assert (found.days_left, found.days_to_close, found.late_by, found.flags) == (45, 40, 5, (Flag.TOO_LATE,))


@pytest.mark.parametrize(("days_ahead", "late_by"), [(45, 0), (44, 1), (0, 45), (-5, 50)])
def test_in_time_up_to_the_very_day(days_ahead, late_by):
    found = flow_check(steps(10, 15, 20), TODAY + timedelta(days=days_ahead), TODAY)
    assert (found.late_by, Flag.TOO_LATE in found.flags) == (late_by, late_by > 0)


def test_what_is_done_takes_no_more_time_and_needs_nobody():
    found = flow_check([*steps(90, status=DONE, is_owned=False), *steps(10, status=DOING)], TODAY, TODAY)
    assert (found.days_left, found.late_by, found.flags) == (10, 10, (Flag.TOO_LATE,))
    assert step_flags(FlowFacts(DONE, 90, False)) == ()


def test_a_step_nobody_carries():
    found = flow_check(steps(None, is_owned=False), None, TODAY)
    assert (found.days_left, found.days_to_close, found.flags) == (0, None, (Flag.STEP_UNOWNED,))


def test_a_flow_that_is_through_is_never_late_and_one_without_steps_says_nothing():
    through = flow_check(steps(5, status=DONE), TODAY - timedelta(days=9), TODAY)
    assert (through.days_left, through.late_by, through.flags) == (0, 0, ())
    assert flow_check([], TODAY, TODAY).days_left is None
