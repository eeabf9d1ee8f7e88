from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.methods.funnel import (
    DEFAULT_MAX_IDLE_DAYS,
    DEFAULT_ODDS_BP,
    CoverageResult,
    StageMove,
    conversion,
    coverage,
    days_idle,
    deal_flags,
    is_forward_step,
    missing_pipeline,
    needed_coverage,
    slip_rate,
    stage_odds_bp,
    velocity,
    weighted_total,
    win_rate,
)
from app.terms import BOARD_STAGES, END_STAGES, OPEN_STAGES, DealStage, Flag

WAN = 1_000_000
"""万元 in cents."""

DEALS = [
    (100 * WAN, DealStage.TARGET),
    (80 * WAN, DealStage.NEEDS),
    (60 * WAN, DealStage.VALUE),
    (50 * WAN, DealStage.COMMIT),
]
AS_OF = date(2017, 12, 31)


def flags(**changes):
    deal = {
        "stage": DealStage.VALUE,
        "amount_cents": 60 * WAN,
        "customer_id": 1,
        "owner_id": 1,
        "expected_close": date(2018, 3, 1),
        "slips": 0,
        "days_idle": 3,
        "as_of": AS_OF,
        "max_idle_days": 21,
    }
    return deal_flags(**(deal | changes))


def test_worked_example_weighted():
    assert weighted_total(DEALS) == 106 * WAN


def test_only_open_stages_are_weighted_and_a_deal_without_amount_only_counts():
    others = [(70 * WAN, stage) for stage in (DealStage.COLLECT, *END_STAGES)]
    nothing = [*others, (None, DealStage.NEEDS)]
    assert weighted_total([*DEALS, *nothing]) == 106 * WAN
    assert weighted_total(nothing) == 0


def test_own_odds_replace_the_defaults_and_cents_round_for_each_deal():
    assert weighted_total([(1, DealStage.NEEDS), (1, DealStage.NEEDS)], {DealStage.NEEDS: 5_000}) == 2


def test_every_stage_has_odds_and_an_idle_limit():
    assert [DEFAULT_ODDS_BP[stage] for stage in BOARD_STAGES] == [500, 1_000, 2_000, 3_500, 5_500, 8_000, 10_000]
    assert [DEFAULT_ODDS_BP[stage] for stage in END_STAGES] == [10_000, 0, 0]
    assert [DEFAULT_MAX_IDLE_DAYS[stage] for stage in BOARD_STAGES] == [30, 14, 30, 30, 21, 21, None]
    assert DEFAULT_ODDS_BP.keys() == DEFAULT_MAX_IDLE_DAYS.keys() == set(DealStage)


def test_worked_example_coverage():
    assert round(coverage(290 * WAN, 200 * WAN, 60 * WAN).value, 2) == Decimal("2.07")
    assert round(coverage(106 * WAN, 200 * WAN, 60 * WAN).value, 3) == Decimal("0.757")


def test_coverage_of_a_target_that_is_reached_or_not_set():
    reached, no_target = CoverageResult(None, reached=True), CoverageResult(None, reached=False)
    assert coverage(290, 200, 200) == coverage(290, 200, 260) == reached
    assert coverage(290, None, 60) == no_target


def test_needed_coverage_follows_the_win_rate_from_ten_closed_deals():
    assert needed_coverage(wins=5, closed=9) == 3
    assert needed_coverage(wins=5, closed=10) == 2
    assert needed_coverage(wins=0, closed=10) is None
    assert needed_coverage(wins=5, closed=10, fallback=4, min_closed=11) == 4


def test_worked_example_missing_pipeline():
    assert missing_pipeline(290 * WAN, 200 * WAN, 60 * WAN, Decimal("0.30")) == 176_666_667


def test_missing_pipeline_is_nothing_when_enough_is_open_or_won_and_unknown_without_wins():
    assert missing_pipeline(1_000, 200, 60, Decimal("0.30")) == 0
    assert missing_pipeline(0, 200, 200, Decimal(0)) == 0
    assert missing_pipeline(290, 200, 60, Decimal(0)) is None


def test_worked_example_velocity():
    assert velocity(12, Decimal("0.3"), Decimal(50), Decimal(90)) == 2
    assert velocity(12, Decimal("0.3"), Decimal(50), Decimal(1)) == 180
    assert velocity(12, Decimal("0.3"), Decimal(50), Decimal(0)) is None


def test_worked_example_stage_odds():
    assert stage_odds_bp(wins=14, closed=20, p0_bp=5_500) == 6_500
    assert stage_odds_bp(wins=10, closed=10, p0_bp=5_500) == 7_750
    assert stage_odds_bp(wins=0, closed=0, p0_bp=5_500) == 5_500
    assert stage_odds_bp(wins=0, closed=0, p0_bp=5_500, prior_weight=0) == 5_500
    assert stage_odds_bp(wins=1, closed=3, p0_bp=0, prior_weight=0) == 3_333


@given(st.integers(0, 500), st.integers(0, 500), st.integers(0, 10_000), st.integers(0, 100))
def test_stage_odds_lie_between_own_history_and_start_value(wins, losses, p0_bp, prior_weight):
    closed = wins + losses
    history = wins * 10_000 / closed if closed else p0_bp
    assert min(history, p0_bp) - 1 <= stage_odds_bp(wins, closed, p0_bp, prior_weight) <= max(history, p0_bp) + 1


@pytest.mark.parametrize("rate", [win_rate, conversion, slip_rate])
def test_rates_have_no_value_without_cases(rate):
    assert rate(1, 4) == Decimal("0.25")
    assert rate(0, 4) == 0
    assert rate(0, 0) is None


def test_a_deal_in_order_has_no_flags():
    assert flags() == ()


@pytest.mark.parametrize(
    ("change", "flag"),
    [
        ({"amount_cents": None}, Flag.NO_AMOUNT),
        ({"customer_id": None}, Flag.NO_CUSTOMER),
        ({"owner_id": None}, Flag.NO_OWNER),
        ({"expected_close": date(2017, 12, 30)}, Flag.OVERDUE_CLOSE),
        ({"slips": 2}, Flag.SLIPPING),
        ({"days_idle": 22}, Flag.STALLED),
    ],
)
def test_each_flag_alone(change, flag):
    assert flags(**change) == (flag,)


@pytest.mark.parametrize(
    "change",
    [
        {"amount_cents": 0},
        {"expected_close": AS_OF},
        {"expected_close": None},
        {"slips": 1},
        {"days_idle": 21},
        {"days_idle": None},
        {"days_idle": 400, "max_idle_days": None},
    ],
)
def test_at_the_limit_is_still_in_order(change):
    assert flags(**change) == ()


@pytest.mark.parametrize("stage", DealStage)
def test_lateness_concerns_open_deals_and_missing_facts_all(stage):
    late = flags(stage=stage, expected_close=date(2017, 1, 1), slips=3, days_idle=99, customer_id=None)
    expected = [Flag.NO_CUSTOMER]
    if stage in OPEN_STAGES:
        expected += [Flag.OVERDUE_CLOSE, Flag.SLIPPING]
    if stage in BOARD_STAGES:
        expected += [Flag.STALLED]
    assert list(late) == expected


def test_idle_days_count_from_the_last_activity_and_never_below_zero():
    assert days_idle(date(2017, 12, 1), AS_OF) == 30
    assert days_idle(AS_OF, AS_OF) == days_idle(date(2018, 1, 5), AS_OF) == 0


@pytest.mark.parametrize(
    ("old", "new", "move"),
    [
        (DealStage.TARGET, DealStage.ANALYSIS, StageMove.FORWARD),
        (DealStage.COMMIT, DealStage.COLLECT, StageMove.FORWARD),
        (DealStage.TARGET, DealStage.TRUST, StageMove.SKIP),
        (DealStage.VALUE, DealStage.NEEDS, StageMove.BACK),
        (DealStage.VALUE, DealStage.VALUE, StageMove.SAME),
        (DealStage.LOST, DealStage.LOST, StageMove.SAME),
        (DealStage.VALUE, DealStage.LOST, StageMove.END),
        (DealStage.COLLECT, DealStage.CLOSED_PAID, StageMove.END),
        (DealStage.SHELVED, DealStage.LOST, StageMove.END),
        (DealStage.SHELVED, DealStage.NEEDS, StageMove.REOPEN),
    ],
)
def test_stage_moves(old, new, move):
    assert is_forward_step(old, new) is move
