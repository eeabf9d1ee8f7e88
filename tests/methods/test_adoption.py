import pytest

from app.methods.adoption import LEVEL_AT, LEVELS, flags, group_of, movement, review
from app.terms import AdoptionGroup, AdoptionLevel, Flag, Status

LADDER = {  # R19
    9: ("ADVOCATE_AT_RISK", "KEEP"),
    8: ("ADVOCATE", "KEEP"),
    7: ("FIRST_CHOICE", "EXPAND"),
    6: ("FAVOURED", "EXPAND"),
    5: ("BALANCED", "EXPAND"),
    4: ("OCCASIONAL", "EXPAND"),
    3: ("INTERESTED", "CHANGE_VIEW"),
    2: ("INDIFFERENT", "CHANGE_VIEW"),
    1: ("HOSTILE", "CHANGE_VIEW"),
}


@pytest.mark.parametrize("number", LADDER)
def test_levels_and_their_groups(number):
    name, group = LADDER[number]
    level = AdoptionLevel(name)
    assert LEVELS[level] == number
    assert LEVEL_AT[number] is level
    assert group_of(level) is AdoptionGroup(group)


def test_worked_example():
    assert movement(LEVEL_AT[3], LEVEL_AT[5]) == 2


@pytest.mark.parametrize(
    ("before", "now", "levels"), [(8, 9, 0), (9, 8, 0), (7, 9, 1), (9, 6, -2), (1, 9, 7), (4, 4, 0)]
)
def test_an_advocate_at_risk_stands_no_higher_than_an_advocate(before, now, levels):
    assert movement(LEVEL_AT[before], LEVEL_AT[now]) == levels


@pytest.mark.parametrize("number", LADDER)
def test_a_buying_level_without_a_purchase_is_to_be_reviewed(number):
    assert review(LEVEL_AT[number], bought_in_12m=True) is Status.OK
    assert review(LEVEL_AT[number], bought_in_12m=False) is (Status.REVIEW if number >= 4 else Status.OK)


@pytest.mark.parametrize(
    ("now", "in_quarter", "expected"),
    [
        (5, [7], (Flag.REGRESSED,)),
        (6, [7], ()),
        (3, [3, 5, 3], (Flag.REGRESSED,)),
        (5, [3, 5], ()),
        (7, [9], ()),
        (6, [9], (Flag.REGRESSED,)),
        (9, [8], (Flag.DEFEND,)),
        (9, [], (Flag.DEFEND,)),
        (1, [], ()),
    ],
)
def test_flags(now, in_quarter, expected):
    assert flags(LEVEL_AT[now], [LEVEL_AT[number] for number in in_quarter]) == expected
