from decimal import Decimal

import pytest

from app.methods.credit_limit import (
    CreditInputs,
    Exposure,
    LimitRules,
    credit_limit,
    credit_use,
    grade_of,
    grade_score,
)
from app.terms import CreditGrade, CreditState, HoldReason, LimitMethod

WAN = 10_000 * 100


def graded(grade=CreditGrade.A, days=45, monthly=30 * WAN, net_worth=None, our_sales=None, **more):
    return CreditInputs(grade, days, monthly, net_worth, our_sales, **more)


def test_worked_example():
    limit = credit_limit(graded(net_worth=400 * WAN, our_sales=3_000 * WAN))
    assert (limit.sales_cents, limit.net_worth_cents, limit.our_sales_cents) == (36 * WAN, 40 * WAN, 300 * WAN)
    assert (limit.cents, limit.method) == (36 * WAN, LimitMethod.SALES)
    exposure = Exposure(receivables_cents=28 * WAN, orders_cents=4 * WAN)
    use = credit_use(exposure.total_cents, limit.cents, 0)
    assert (round(use.share * 100, 1), use.state, use.reasons) == (Decimal("88.9"), CreditState.WARN, ())


@pytest.mark.parametrize(
    ("inputs", "cents", "method"),
    [
        (graded(net_worth=200 * WAN), 20 * WAN, LimitMethod.NET_WORTH),
        (graded(our_sales=100 * WAN), 10 * WAN, LimitMethod.OUR_SALES),
        (graded(), 36 * WAN, LimitMethod.SALES),
        (graded(days=None), 24 * WAN, LimitMethod.SALES),
        (graded(days=0), 0, LimitMethod.SALES),
        (graded(CreditGrade.C, net_worth=400 * WAN), 0, LimitMethod.SALES),
        (graded(net_worth=-5 * WAN), 0, LimitMethod.NET_WORTH),
        (graded(monthly=None, net_worth=400 * WAN), 0, LimitMethod.CASH_ONLY),
        (graded(grade=None), 0, LimitMethod.CASH_ONLY),
    ],
)
def test_the_least_of_the_known_methods_binds_and_sales_must_be_known(inputs, cents, method):
    limit = credit_limit(inputs)
    assert (limit.cents, limit.method) == (cents, method)


def test_a_limit_is_rounded_down_to_a_thousand():
    assert credit_limit(graded(CreditGrade.AA, days=30, monthly=1_999_99)).cents == 1_000_00
    assert (
        credit_limit(graded(CreditGrade.AA, days=30, monthly=1_999_99), LimitRules(rounding_cents=1)).cents == 1_999_99
    )


@pytest.mark.parametrize(
    ("paid", "expected", "cents", "method"),
    [
        (2, 20 * WAN, 0, LimitMethod.CASH_ONLY),
        (3, 20 * WAN, 8 * WAN, LimitMethod.NEW_DEALER),
        (3, None, 24 * WAN, LimitMethod.SALES),
    ],
)
def test_a_new_dealer_pays_cash_for_three_orders_then_half_of_what_is_expected_counts(paid, expected, cents, method):
    limit = credit_limit(graded(days=30, is_new=True, paid_orders=paid, expected_monthly_cents=expected))
    assert (limit.cents, limit.method) == (cents, method)


@pytest.mark.parametrize(
    ("exposure", "limit", "days", "state", "reasons"),
    [
        (799, 1_000, 0, CreditState.OK, ()),
        (800, 1_000, None, CreditState.WARN, ()),
        (999, 1_000, 60, CreditState.WARN, ()),
        (1_000, 1_000, 60, CreditState.HOLD, (HoldReason.USE,)),
        (1, 1_000, 61, CreditState.HOLD, (HoldReason.OVERDUE,)),
        (1, 0, None, CreditState.HOLD, (HoldReason.NO_LIMIT,)),
        (0, 0, None, CreditState.OK, ()),
        (9_999, None, 60, CreditState.OK, ()),
        (9_999, None, 61, CreditState.HOLD, (HoldReason.OVERDUE,)),
        (2_000, 1_000, 99, CreditState.HOLD, (HoldReason.USE, HoldReason.OVERDUE)),
    ],
)
def test_use_of_the_limit(exposure, limit, days, state, reasons):
    use = credit_use(exposure, limit, days)
    assert (use.state, use.reasons) == (state, reasons)


def test_exposure_is_everything_we_would_lose():
    assert Exposure(1, 20, 300, 4_000).total_cents == 4_321


def test_a_grade_needs_eighty_percent_of_its_scores():
    assert grade_score(100, 100, 100, 100) == 100
    assert grade_score(80, 60, None, 100) == Decimal(80 * 35 + 60 * 25 + 100 * 20) / 80
    assert grade_score(80, None, 100, 100) is None
    assert grade_of(None) is None
    assert [grade_of(Decimal(score)) for score in ("89.99", "100", "0")] == [
        CreditGrade.AA,
        CreditGrade.AAA,
        CreditGrade.C,
    ]
