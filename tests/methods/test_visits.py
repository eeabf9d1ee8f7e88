"""R20: SMART objectives, outcomes by evidence, promises kept and broken, advance rate."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.methods.visits import (
    Evidence,
    Goal,
    advance_rate,
    effective_outcome,
    judged_outcome,
    outcome_gaps,
    promise_state,
    smart_check,
)
from app.terms import OutcomeGap, PromiseState, SmartItem, SmartResult, VisitOutcome

DAY = date(2026, 3, 2)
SMART = Goal(DAY, "brings us to the plant manager", True, "yes or no", 3, True, DAY + timedelta(days=60))
ORDER, ADVANCE, CONTINUATION, NO_SALE = VisitOutcome
FULL = Evidence(DAY, "PO-77", 1, "shows us the line", True, DAY, "no budget this year")


def test_five_of_five_pass():
    check = smart_check(SMART)
    assert (check.result, all(check.items.values())) == (SmartResult.PASS, True)


@pytest.mark.parametrize(
    ("change", "item"),
    [
        ({"action": " "}, SmartItem.SPECIFIC),
        ({"has_person": False}, SmartItem.SPECIFIC),
        ({"measure": None}, SmartItem.MEASURABLE),
        ({"difficulty": None}, SmartItem.ACHIEVABLE),
        ({"difficulty": 1}, SmartItem.ACHIEVABLE),
        ({"difficulty": 5}, SmartItem.ACHIEVABLE),
        ({"is_linked": False}, SmartItem.RELEVANT),
        ({"reach_on": None}, SmartItem.TIMED),
        ({"reach_on": DAY + timedelta(days=61)}, SmartItem.TIMED),
        ({"reach_on": DAY - timedelta(days=1)}, SmartItem.TIMED),
        ({"visit_on": None}, SmartItem.TIMED),
    ],
)
def test_one_lack_is_to_be_mended(change, item):
    check = smart_check(replace(SMART, **change))
    assert check.result is SmartResult.FIX
    assert [one for one, is_met in check.items.items() if not is_met] == [item]


def test_two_lacks_fail_and_so_does_no_goal_at_all():
    assert smart_check(replace(SMART, measure=None, difficulty=5)).result is SmartResult.FAIL
    assert smart_check(Goal()).result is SmartResult.FAIL
    assert smart_check(replace(SMART, difficulty=5), difficulties=(1, 5)).result is SmartResult.PASS


@pytest.mark.parametrize(
    ("claimed", "change", "gaps"),
    [
        (ORDER, {}, ()),
        (ORDER, {"order_no": ""}, (OutcomeGap.ORDER_NO,)),
        (ORDER, {"order_no": None, "order_cents": None}, (OutcomeGap.ORDER_NO, OutcomeGap.ORDER_AMOUNT)),
        (ORDER, {"order_cents": 0}, (OutcomeGap.ORDER_AMOUNT,)),
        (ADVANCE, {}, ()),
        (ADVANCE, {"action": "  "}, (OutcomeGap.CUSTOMER_ACTION,)),
        (ADVANCE, {"has_person": False}, (OutcomeGap.CUSTOMER_PERSON,)),
        (ADVANCE, {"action_on": None}, (OutcomeGap.ACTION_DAY,)),
        (ADVANCE, {"action_on": DAY - timedelta(days=1)}, (OutcomeGap.ACTION_BEFORE_VISIT,)),
        (NO_SALE, {}, ()),
        (NO_SALE, {"reason": None}, (OutcomeGap.REASON,)),
    ],
)
def test_an_outcome_without_its_evidence_is_a_continuation(claimed, change, gaps):
    evidence = replace(FULL, **change)
    assert outcome_gaps(claimed, evidence) == gaps
    assert judged_outcome(claimed, evidence) is (CONTINUATION if gaps else claimed)


def test_a_continuation_needs_nothing_and_nothing_picked_stays_open():
    assert judged_outcome(CONTINUATION, Evidence(DAY)) is CONTINUATION
    assert judged_outcome(None, FULL) is None


@given(st.integers(-30, 60), st.integers(0, 30), st.one_of(st.none(), st.integers(-30, 60)))
def test_a_promise_is_kept_once_done_and_broken_only_while_it_is_not(days_late, broken_days, done_late):
    as_of = DAY + timedelta(days=days_late)
    done_on = None if done_late is None else DAY + timedelta(days=done_late)
    state = promise_state(DAY, done_on, as_of, broken_days)
    if done_on is not None and done_on <= as_of:
        assert state is PromiseState.KEPT
    else:
        assert state is (PromiseState.BROKEN if days_late > broken_days else PromiseState.OPEN)


def test_only_a_broken_advance_counts_as_a_continuation():
    assert effective_outcome(ADVANCE, PromiseState.BROKEN) is CONTINUATION
    assert effective_outcome(ADVANCE, PromiseState.OPEN) is ADVANCE
    assert effective_outcome(ADVANCE, None) is ADVANCE
    assert effective_outcome(ORDER, PromiseState.BROKEN) is ORDER


def test_advance_rate():
    assert advance_rate(orders=1, advances=4, held=10) == Decimal("0.5")
    assert advance_rate(orders=0, advances=0, held=0) is None
