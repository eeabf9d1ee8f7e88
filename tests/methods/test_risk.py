from datetime import date

import pytest

from app.methods.risk import DEFAULT_RULES, BuyingFacts, ChaseReason, RiskRules, chase_key, chase_reasons, red_flags
from app.terms import BOARD_STAGES, END_STAGES, OPEN_STAGES, DealStage, Flag, RedFlag

AS_OF = date(2017, 12, 31)


def raised(**changes):
    deal = {
        "stage": DealStage.VALUE,
        "need": "a second line",
        "budget_cents": 100_00,
        "expected_close": date(2018, 3, 1),
        "rival": "Nordwind",
        "flags": (),
    }
    return red_flags(**(deal | changes))


WON_OVER = {"deciders": 1, "decider_unseen_days": 60, "guides": 1, "supporters": 2}


def people(stage=DealStage.VALUE, rules=DEFAULT_RULES, **changes):
    return raised(stage=stage, buying=BuyingFacts(**(WON_OVER | changes)), rules=rules)


def reasons(**changes):
    deal = {
        "stage": DealStage.VALUE,
        "flags": (),
        "red_flags": (),
        "next_step": "offer",
        "next_step_on": date(2018, 1, 8),
        "as_of": AS_OF,
    }
    return chase_reasons(**(deal | changes))


def test_a_deal_in_order_raises_nothing():
    assert raised() == reasons() == ()


@pytest.mark.parametrize(
    "blank", [{"need": " "}, {"need": None}, {"budget_cents": None}, {"expected_close": None}, {"rival": None}]
)
def test_facts_may_be_blank_up_to_value(blank):
    assert raised(**blank) == raised(stage=DealStage.COMMIT, **blank) == (RedFlag.RF08,)
    assert raised(stage=DealStage.NEEDS, **blank) == ()


@pytest.mark.parametrize(
    ("flag", "red_flag"),
    [
        (Flag.STALLED, RedFlag.RF10),
        (Flag.OVERDUE_CLOSE, RedFlag.RF11),
        (Flag.SLIPPING, RedFlag.RF11),
    ],
)
def test_remarks_become_red_flags_while_the_deal_is_open(flag, red_flag):
    assert all(raised(stage=stage, flags=[flag]) == (red_flag,) for stage in OPEN_STAGES)
    assert raised(flags=[flag, Flag.NO_AMOUNT]) == (red_flag,)
    for decided in (DealStage.COLLECT, *END_STAGES):
        assert raised(stage=decided, flags=[flag], need=None) == ()


def test_red_flags_come_in_the_order_of_their_numbers():
    flags = [Flag.SLIPPING, Flag.STALLED, Flag.OVERDUE_CLOSE]
    assert raised(flags=flags, rival="") == (RedFlag.RF08, RedFlag.RF10, RedFlag.RF11)


def test_people_in_order_raise_nothing():
    assert all(people(stage) == () for stage in OPEN_STAGES)


@pytest.mark.parametrize(
    ("change", "red_flag", "from_stage"),
    [
        ({"deciders": 0}, RedFlag.RF01, DealStage.NEEDS),
        ({"decider_unseen_days": 61}, RedFlag.RF02, DealStage.VALUE),
        ({"decider_unseen_days": None}, RedFlag.RF02, DealStage.VALUE),
        ({"guides": 0}, RedFlag.RF03, DealStage.NEEDS),
        ({"supporters": 1}, RedFlag.RF04, DealStage.VALUE),
        ({"without_role": 1}, RedFlag.RF05, DealStage.TARGET),
        ({"opponents": 1}, RedFlag.RF06, DealStage.TARGET),
        ({"changed": 1}, RedFlag.RF07, DealStage.TARGET),
        ({"continuations": 3}, RedFlag.RF09, DealStage.TARGET),
        ({"is_credit_held": True}, RedFlag.RF12, DealStage.TARGET),
        ({"calm_deciders": 1}, RedFlag.RF13, DealStage.TARGET),
    ],
)
def test_each_flag_of_the_people_from_its_stage_on(change, red_flag, from_stage):
    later = OPEN_STAGES[OPEN_STAGES.index(from_stage) :]
    for stage in DealStage:
        assert people(stage, **change) == ((red_flag,) if stage in later else ())


def test_a_deal_of_which_nobody_is_known():
    nobody = {"buying": BuyingFacts()}
    assert raised(stage=DealStage.TRUST, **nobody) == ()
    assert raised(stage=DealStage.NEEDS, **nobody) == (RedFlag.RF01, RedFlag.RF03)
    assert raised(stage=DealStage.COMMIT, **nobody) == (RedFlag.RF01, RedFlag.RF03, RedFlag.RF04)


def test_the_limits_may_be_changed():
    rules = RiskRules(decider_unseen_days=10, supporters=3, continuations=2)
    assert people(rules=rules, decider_unseen_days=11, continuations=2) == (RedFlag.RF02, RedFlag.RF04, RedFlag.RF09)
    assert people(rules=rules, decider_unseen_days=10, continuations=1, supporters=3) == ()


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"flags": [Flag.OVERDUE_CLOSE]}, ChaseReason.OVERDUE_CLOSE),
        ({"next_step_on": date(2017, 12, 30)}, ChaseReason.STEP_OVERDUE),
        ({"next_step_on": AS_OF}, ChaseReason.STEP_TODAY),
        ({"flags": [Flag.STALLED]}, ChaseReason.STALLED),
        ({"flags": [Flag.SLIPPING]}, ChaseReason.SLIPPING),
        ({"red_flags": [RedFlag.RF08]}, ChaseReason.FACTS_BLANK),
        ({"next_step": "", "next_step_on": None}, ChaseReason.NO_NEXT_STEP),
    ],
)
def test_each_reason_alone(change, reason):
    assert reasons(**change) == (reason,)


@pytest.mark.parametrize(
    "change",
    [
        {"next_step_on": None},
        {"next_step": None},
        {"stage": DealStage.NEEDS, "next_step": None, "next_step_on": None},
        {"stage": DealStage.COLLECT, "next_step": None, "next_step_on": None},
        {"flags": [Flag.NO_AMOUNT], "red_flags": [RedFlag.RF01]},
    ],
)
def test_no_reason_to_chase_today(change):
    assert reasons(**change) == ()


def test_a_late_step_is_chased_on_the_whole_board_and_never_after_the_end():
    late = {"next_step_on": date(2017, 12, 1)}
    assert all(reasons(stage=stage, **late) == (ChaseReason.STEP_OVERDUE,) for stage in BOARD_STAGES)
    assert all(reasons(stage=stage, flags=list(Flag), **late) == () for stage in END_STAGES)


def test_the_most_pressing_reason_comes_first():
    flags = [Flag.SLIPPING, Flag.STALLED, Flag.OVERDUE_CLOSE]
    found = reasons(flags=flags, red_flags=[RedFlag.RF08], next_step_on=date(2017, 12, 1))
    assert found == (
        ChaseReason.OVERDUE_CLOSE,
        ChaseReason.STEP_OVERDUE,
        ChaseReason.STALLED,
        ChaseReason.SLIPPING,
        ChaseReason.FACTS_BLANK,
    )


def test_the_list_is_sorted_worst_first():
    deals = {
        1: ([ChaseReason.NO_NEXT_STEP], 900),
        2: ([ChaseReason.OVERDUE_CLOSE], 50),
        3: ([ChaseReason.OVERDUE_CLOSE, ChaseReason.STALLED], 10),
        4: ([ChaseReason.OVERDUE_CLOSE], 80),
        5: ([ChaseReason.OVERDUE_CLOSE], None),
        6: ([ChaseReason.OVERDUE_CLOSE], 80),
    }
    assert sorted(deals, key=lambda deal: chase_key(*deals[deal], deal)) == [3, 4, 6, 2, 5, 1]


def test_a_deal_without_reason_has_no_place_in_it():
    with pytest.raises(ValueError, match="empty"):
        chase_key([], 1, 1)
