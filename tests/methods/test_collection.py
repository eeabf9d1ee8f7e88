from datetime import date, timedelta

import pytest

from app.methods.collection import DEFAULT_LADDER_DAYS, Claim, Promise, Received, next_step, pause_end, promise_states
from app.terms import LadderStep, PromiseState

DUE = date(2026, 6, 1)
REMIND, CALL, LETTER, VISIT, STOP, LEGAL_NOTICE, LEGAL_OR_WRITE_OFF = LadderStep
OPEN, KEPT, BROKEN = PromiseState


def after(days):
    return DUE + timedelta(days=days)


def due_step(days, *, as_claim=None, **claim):
    """The step due so many days after the due date, None = none."""
    found = next_step(as_claim or Claim(DUE, claim.pop("taken", {}), **claim), after(days))
    return found.step if found.is_due else None


@pytest.mark.parametrize(
    ("days", "step"),
    [
        *((-4, None), (-3, REMIND), (0, REMIND), (1, CALL), (6, CALL), (7, LETTER), (15, VISIT), (29, VISIT)),
        *((30, STOP), (60, LEGAL_NOTICE), (90, LEGAL_OR_WRITE_OFF), (4_000, LEGAL_OR_WRITE_OFF)),
    ],
)
def test_each_step_has_its_day(days, step):
    assert due_step(days) is step


def test_a_step_that_was_taken_is_followed_by_the_next_on_its_day():
    taken = {CALL: after(2)}
    assert due_step(6, taken=taken) is None
    coming = next_step(Claim(DUE, taken), after(6))
    assert (coming.step, coming.due_on, coming.is_due) == (LETTER, after(7), False)
    assert due_step(7, taken=taken) is LETTER


def test_a_step_missed_is_not_made_up_for():
    assert due_step(20, taken={REMIND: after(-3)}) is VISIT
    assert due_step(20, taken={VISIT: after(16)}) is None


def test_a_later_step_taken_early_stands_for_those_before_it():
    assert due_step(8, taken={STOP: after(5)}) is None
    assert next_step(Claim(DUE, {STOP: after(5)}), after(8)).step is LEGAL_NOTICE


def test_the_ladder_ends():
    assert next_step(Claim(DUE, {LEGAL_OR_WRITE_OFF: after(91)}), after(100)) == (None, None, False, None)


def test_days_of_the_ladder_can_be_set():
    ladder = DEFAULT_LADDER_DAYS | {REMIND: -10}
    assert next_step(Claim(DUE, {}), after(-10), ladder).is_due


def test_a_dispute_holds_the_ladder_up_for_fifteen_days():
    disputed = Claim(DUE, {}, disputed_on=after(5))
    assert due_step(4, as_claim=disputed) is CALL
    assert due_step(5, as_claim=disputed) is None
    assert next_step(disputed, after(19)).paused_until == after(19)
    assert due_step(19, as_claim=disputed) is None
    assert due_step(20, as_claim=disputed) is VISIT
    settled = Claim(DUE, {}, disputed_on=after(5), dispute_over_on=after(9))
    assert [due_step(days, as_claim=settled) for days in (8, 9)] == [None, LETTER]
    assert pause_end(Claim(DUE, {}, disputed_on=after(9)), after(8)) is None


def test_a_broken_promise_makes_the_next_step_due_at_once():
    claim = Claim(DUE, {CALL: after(1)}, broken_on=after(3))
    assert due_step(3, as_claim=claim) is None
    found = next_step(claim, after(4))
    assert (found.step, found.due_on, found.is_due) == (LETTER, after(4), True)
    assert due_step(20, as_claim=claim) is VISIT


def test_a_step_after_the_broken_promise_answers_it():
    claim = Claim(DUE, {CALL: after(1), LETTER: after(4)}, broken_on=after(3))
    assert next_step(claim, after(5)) == (VISIT, after(15), False, None)


def test_a_promise_broken_at_the_end_of_the_ladder_asks_for_nothing():
    assert due_step(99, taken={LEGAL_OR_WRITE_OFF: after(90)}, broken_on=after(95)) is None


def states(promises, money, days):
    return list(promise_states(promises, money, after(days)).values())


def test_a_promise_is_kept_by_its_day_or_broken():
    promise = Promise(1, after(0), after(10), 100)
    parts = [Received(after(0), 40), Received(after(10), 60)]
    assert states([promise], [], 10) == [OPEN]
    assert states([promise], [], 11) == [BROKEN]
    assert states([promise], parts, 9) == [OPEN]
    assert states([promise], parts, 30) == [KEPT]
    assert states([promise], [Received(after(11), 100)], 12) == [BROKEN]
    assert states([promise], [Received(after(-1), 100)], 12) == [BROKEN]
    assert states([promise], [Received(after(3), -100)], 12) == [BROKEN]


def test_money_keeps_one_promise_only():
    promises = [Promise(1, after(0), after(5), 100), Promise(2, after(0), after(10), 100)]
    assert states(promises, [Received(after(4), 100)], 11) == [KEPT, BROKEN]
    assert states(promises, [Received(after(4), 150), Received(after(8), 50)], 11) == [KEPT, KEPT]


def test_money_for_another_invoice_keeps_no_promise_for_this_one():
    promise = Promise(1, after(0), after(5), 100, invoice_id=7)
    assert states([promise], [Received(after(2), 100, 8)], 6) == [BROKEN]
    assert states([promise], [Received(after(2), 60, 7), Received(after(2), 40)], 6) == [KEPT]
