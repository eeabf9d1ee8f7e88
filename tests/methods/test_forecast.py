from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.methods.forecast import (
    BLOCK_COMMIT,
    BiasFlag,
    ForecastPeriod,
    ForecastSpan,
    accuracy,
    bias,
    bias_flag,
    call_needs_reason,
    category,
    first_snapshot,
    forecast_cents,
    forecast_period,
    friday_of,
    gap_to_quota,
    snapshot_due,
    with_call,
)
from app.methods.risk import RedFlag
from app.terms import BOARD_STAGES, END_STAGES, OPEN_STAGES, DealStage, ForecastCategory

COMMIT, BEST, PIPELINE, OMITTED = ForecastCategory
QUARTER = ForecastPeriod(date(2017, 10, 1), date(2017, 12, 31))
INSIDE, OUTSIDE = date(2017, 12, 31), date(2018, 1, 1)


def counted(stage, close=INSIDE, red_flags=(), step=True):
    return category(stage, close, QUARTER, red_flags, customer_dated_step=step)


def test_periods_follow_the_fiscal_year():
    assert forecast_period(date(2017, 11, 9)) == QUARTER
    assert forecast_period(date(2018, 2, 9), first_month=12) == (date(2017, 12, 1), date(2018, 2, 28))
    assert forecast_period(date(2017, 12, 9), ForecastSpan.MONTH) == (date(2017, 12, 1), date(2017, 12, 31))


@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.sampled_from(ForecastSpan), st.integers(1, 12))
def test_periods_cover_every_day_once(day, span, first_month):
    period = forecast_period(day, span, first_month)
    assert period.covers(day)
    assert forecast_period(period.starts_on, span, first_month) == period
    assert forecast_period(period.ends_on, span, first_month) == period
    assert forecast_period(period.ends_on + timedelta(days=1), span, first_month).starts_on > period.ends_on


def test_a_period_takes_both_its_days_and_no_missing_one():
    assert QUARTER.covers(date(2017, 10, 1))
    assert QUARTER.covers(date(2017, 12, 31))
    assert not any(QUARTER.covers(day) for day in (date(2017, 9, 30), date(2018, 1, 1), None))


def test_commit_needs_all_its_evidence():
    assert counted(DealStage.COMMIT) is counted(DealStage.COLLECT) is COMMIT
    assert counted(DealStage.COMMIT, step=False) is BEST
    assert counted(DealStage.COMMIT, close=OUTSIDE) is PIPELINE
    assert counted(DealStage.COMMIT, close=None) is PIPELINE
    assert counted(DealStage.VALUE) is BEST


@pytest.mark.parametrize("red_flag", RedFlag)
def test_red_flags_that_keep_a_deal_from_the_commit(red_flag):
    blocks = red_flag in {RedFlag.RF01, RedFlag.RF02, RedFlag.RF03, RedFlag.RF04, RedFlag.RF11}
    assert counted(DealStage.COMMIT, red_flags=[red_flag]) is (BEST if blocks else COMMIT)
    assert (red_flag in BLOCK_COMMIT) is blocks


def test_stages_in_and_out_of_the_period():
    inside = [counted(stage) for stage in DealStage]
    outside = [counted(stage, close=OUTSIDE) for stage in DealStage]
    assert inside == [PIPELINE] * 4 + [BEST, COMMIT, COMMIT] + [OMITTED] * 3
    assert outside == [PIPELINE] * 6 + [OMITTED] * 4


@given(st.sampled_from(DealStage), st.sampled_from([INSIDE, OUTSIDE, None]), st.booleans())
def test_open_deals_are_never_omitted_and_ended_ones_always(stage, close, step):
    found = counted(stage, close, step=step)
    assert (found is OMITTED) <= (stage not in OPEN_STAGES)
    assert (stage in END_STAGES) <= (found is OMITTED)
    assert (found in (COMMIT, BEST)) <= (close is INSIDE and stage in BOARD_STAGES[4:])


@pytest.mark.parametrize("evidence", ForecastCategory)
@pytest.mark.parametrize("call", ForecastCategory)
def test_a_call_lowers_freely_and_raises_with_a_reason(evidence, call):
    order = [COMMIT, BEST, PIPELINE, OMITTED]
    raises = order.index(call) < order.index(evidence)
    assert call_needs_reason(evidence, call) is raises
    assert with_call(evidence, call) is with_call(evidence, call, " ") is (evidence if raises else call)
    assert with_call(evidence, call, "signed draft is here") is call


def test_without_a_call_the_evidence_stands():
    assert with_call(BEST, None, "left over") is BEST
    assert not call_needs_reason(BEST, None)


def test_the_forecast_is_the_call_and_the_managers_adjustment_stays_apart():
    assert forecast_cents(60, 40) == 100
    assert forecast_cents(60, 40, adjustment=-5) == 95
    assert forecast_cents(60, 40, call=0, adjustment=7) == 7


def test_gap_to_quota():
    assert gap_to_quota(200, 106) == 94
    assert gap_to_quota(100, 106) == -6
    assert gap_to_quota(0, 0) == 0
    assert gap_to_quota(None, 106) is None


def test_worked_example_accuracy_and_bias():
    assert f"{accuracy(106, 95):.1%}" == "88.4%"
    assert f"{bias(106, 95):+.1%}" == "+11.6%"


def test_accuracy_at_its_edges():
    assert accuracy(95, 95) == 1
    assert accuracy(190, 95) == accuracy(500, 95) == accuracy(-5, 95) == 0
    assert (accuracy(0, 0), bias(0, 0)) == (1, 0)
    assert (accuracy(7, 0), bias(7, 0)) == (accuracy(-7, -7), bias(-7, -7)) == (None, None)


@given(st.integers(0, 10**14), st.integers(1, 10**14))
def test_accuracy_is_what_the_bias_leaves(forecast, actual):
    off = Fraction(forecast - actual, actual)
    assert float(bias(forecast, actual)) == pytest.approx(float(off))
    assert float(accuracy(forecast, actual)) == pytest.approx(float(max(Fraction(0), 1 - abs(off))))


def misses(*percents):
    return [None if percent is None else Decimal(percent) / 100 for percent in percents]


@pytest.mark.parametrize(
    ("percents", "flag"),
    [
        ((11, 12, 30), BiasFlag.OPTIMISTIC),
        ((-50, 11, 12, 30), BiasFlag.OPTIMISTIC),
        ((-11, -12, -30), BiasFlag.CAUTIOUS),
        ((11, -12, 30), None),
        ((10, 12, 30), None),
        ((-11, -12, -10), None),
        ((11, None, 30), None),
        ((11, 12), None),
        ((), None),
    ],
)
def test_three_misses_running_the_same_way_are_a_bias(percents, flag):
    assert bias_flag(misses(*percents)) is flag


def test_limit_and_run_may_be_changed():
    assert bias_flag(misses(6), Decimal("0.05"), periods=1) is BiasFlag.OPTIMISTIC


@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)))
def test_the_snapshot_belongs_to_the_last_friday(day):
    friday = friday_of(day)
    assert friday.isoweekday() == 5
    assert 0 <= (day - friday).days < 7


def test_one_snapshot_a_week():
    friday, thursday = date(2017, 12, 29), date(2018, 1, 4)
    assert snapshot_due(None, thursday)
    assert snapshot_due(friday - timedelta(days=1), friday)
    assert not snapshot_due(friday, friday)
    assert not snapshot_due(date(2017, 12, 31), thursday)
    assert snapshot_due(thursday, thursday + timedelta(days=1))


def test_the_first_snapshot_of_a_period_is_its_forecast():
    days = [date(2017, 9, 29), date(2018, 1, 5), date(2017, 10, 13), date(2017, 10, 6)]
    assert first_snapshot(days, QUARTER) == date(2017, 10, 6)
    assert first_snapshot(days[:2], QUARTER) is None
