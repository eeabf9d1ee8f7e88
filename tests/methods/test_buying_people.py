"""R15: standing, recheck, support index, colour of the map, loops; R34: the lamps."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from app.methods.buying_people import (
    GUIDE_TESTS,
    INSIDER_TESTS,
    Stance,
    closes_loop,
    level_lamps,
    map_status,
    needs_recheck,
    standing,
    support_index,
)
from app.terms import ContactLevel, GuideTest, MapStatus, Standing

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("passed", "support", "result"),
    [
        ((), 5, Standing.CONTACT),
        (GUIDE_TESTS[:1], 5, Standing.CONTACT),
        (GUIDE_TESTS, 0, Standing.GUIDE),
        (GUIDE_TESTS, None, Standing.GUIDE),
        (GUIDE_TESTS, -1, Standing.CONTACT),
        (INSIDER_TESTS[:-1], 3, Standing.GUIDE),
        (INSIDER_TESTS, 3, Standing.INSIDER),
        (INSIDER_TESTS[1:], 3, Standing.CONTACT),
    ],
)
def test_what_the_tests_make_of_a_contact(passed, support, result):
    assert standing(passed, support) is result


def test_there_are_five_tests():
    assert set(INSIDER_TESTS) == set(GuideTest)


def test_evidence_holds_ninety_days():
    assert not needs_recheck(TODAY - timedelta(days=90), TODAY)
    assert needs_recheck(TODAY - timedelta(days=91), TODAY)
    assert needs_recheck(TODAY - timedelta(days=31), TODAY, evidence_days=30)


def test_the_support_index_of_the_example():
    assert support_index([Stance(3, 0), Stance(2, 2), Stance(1, 3), Stance(2, -2)]) == Decimal("0.075")


def test_the_support_index_runs_from_minus_one_to_one():
    assert support_index([Stance(3, 5), Stance(1, 5)]) == 1
    assert support_index([Stance(2, -5)]) == -1


def test_only_who_is_rated_in_both_is_in_the_index():
    assert support_index([]) is None
    assert support_index([Stance(3, None), Stance(None, 4)]) is None
    assert support_index([Stance(3, None), Stance(1, 5)]) == 1


@pytest.mark.parametrize(
    ("people", "colour"),
    [
        ([], MapStatus.RED),
        ([Stance(1, 5), Stance(3, 0)], MapStatus.RED),
        ([Stance(1, 5, is_decider=True)], MapStatus.RED),
        ([Stance(2, 1)], MapStatus.AMBER),
        ([Stance(3, 1), Stance(3, 0, is_decider=True)], MapStatus.AMBER),
        ([Stance(2, 1), Stance(None, 1, is_decider=True)], MapStatus.GREEN),
        ([Stance(3, 1, is_decider=True)], MapStatus.GREEN),
    ],
)
def test_the_colour_of_the_map(people, colour):
    assert map_status(people) is colour


def test_a_stricter_book_wants_more_support():
    assert map_status([Stance(3, 2, is_decider=True)], min_support=3) is MapStatus.RED


def test_a_lamp_burns_where_somebody_supports_us():
    people = [Stance(support=1, level=ContactLevel.TOP), Stance(support=0, level=ContactLevel.BASE), Stance(support=5)]
    assert level_lamps(people) == {ContactLevel.TOP: True, ContactLevel.MIDDLE: False, ContactLevel.BASE: False}


@pytest.mark.parametrize(
    ("contact", "boss", "bosses", "closes"),
    [
        (1, None, {}, False),
        (1, 2, {}, False),
        (1, 1, {}, True),
        (1, 2, {2: 1}, True),
        (1, 4, {4: 3, 3: 2, 2: 1}, True),
        (5, 4, {4: 3, 3: 2, 2: 1}, False),
        (9, 1, {1: 2, 2: 1}, True),
    ],
    ids=["nobody", "somebody", "itself", "each other", "a ring of four", "a chain", "into a ring that was there"],
)
def test_nobody_reports_to_itself(contact, boss, bosses, closes):
    assert closes_loop(contact, boss, bosses) is closes
