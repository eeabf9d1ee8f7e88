from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.methods.key_account import KaScore, selection
from app.terms import KaResult, Status

CANDIDATE, WATCH, NO = KaResult
items = st.one_of(st.none(), st.integers(1, 5))


def test_worked_example():
    """Items 5, 4, 3, 2, 4: price insensitivity 2 is a sensitivity of 4."""
    assert selection(5, 4, 3, 4, 4) == KaScore(Decimal("3.6"), CANDIDATE, Status.OK, (5, 4, 3, 2, 4))


@pytest.mark.parametrize(
    ("answers", "mean", "value", "blocked"),
    [
        ((4, 4, 3, 3, None), "3.5", CANDIDATE, False),
        ((4, 3, 3, 3, 4), "3.4", WATCH, False),
        ((3, 3, 3, 3, 3), "3", WATCH, False),
        ((3, 3, 3, 4, 3), "2.8", NO, False),
        ((5, 5, 5, 5, 5), "4.2", WATCH, True),  # fully price sensitive: an item of 1
        ((5, 5, 5, 1, 1), "4.2", WATCH, True),
        ((1, 1, 1, 1, 1), "1.8", NO, False),
    ],
)
def test_cuts_and_the_item_of_one(answers, mean, value, blocked):
    result = selection(*answers)
    assert (result.mean, result.value, result.blocked) == (Decimal(mean), value, blocked)


def test_four_items_are_needed():
    assert selection(5, 5, None, None, 5) == KaScore(None, None, Status.MISSING, (5, 5, None, None, 5))
    assert selection(None, 5, 5, 1, 5).status is Status.OK


@pytest.mark.parametrize("answers", [(0, 3, 3, 3, 3), (3, 6, 3, 3, 3), (3, 3, 3, 6, 3), (3, 3, 3, 0, None)])
def test_items_outside_the_scale_are_refused(answers):
    result = selection(*answers)
    assert (result.mean, result.value, result.status) == (None, None, Status.INVALID)


def test_cuts_may_be_set():
    assert selection(3, 3, 3, 3, 3, candidate=Decimal(3)).value is CANDIDATE
    assert selection(3, 3, 3, 3, 3, watch=Decimal("3.1")).value is NO
    assert selection(5, 5, 5, 5, 5, watch=Decimal("4.5")).value is NO


@given(st.tuples(items, items, items, items, items))
def test_random_sheets_agree_with_the_slow_reading(answers):
    scored = [6 - answer if place == 3 else answer for place, answer in enumerate(answers) if answer is not None]
    result = selection(*answers)
    if len(scored) < 4:
        assert result.status is Status.MISSING
        return
    mean = Fraction(sum(scored), len(scored))
    expected = CANDIDATE if mean >= Fraction(7, 2) and min(scored) > 1 else WATCH if mean >= 3 else NO
    assert (Fraction(result.mean), result.value) == (mean, expected)
