from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.methods.scorecard import LOWER_IS_BETTER, PERSPECTIVE_OF, POSTURE_OF, kpi_score, scorecard
from app.methods.settings_portfolio import KPI_WEIGHTS
from app.terms import Kpi, Perspective, Posture, Status

ATTACK, DEFEND = Posture.ATTACK, Posture.DEFEND

WORKED_EXAMPLE = {  # R4: target, actual
    Kpi.SALES_GROWTH: (Decimal(20), Decimal(18)),
    Kpi.NEW_CUSTOMERS: (Decimal(5), Decimal(6)),
    Kpi.ADVANCE_RATE: (Decimal(100), Decimal(95)),
    Kpi.TEAM_BUILDING: (Decimal(100), Decimal(100)),
}
figures = st.one_of(st.none(), st.decimals(-1_000, 1_000, places=2), st.integers(0, 3).map(Decimal))
all_entries = st.dictionaries(st.sampled_from(Kpi), st.tuples(figures, figures))
all_weights = st.fixed_dictionaries({kpi: st.integers(0, 100) for kpi in Kpi})


def total_by_the_rule(posture, entries, weights):
    """R4 in fractions: the weighted mean of what is known, None if that is less than 60 % of the weight."""
    weighted, known, whole = Fraction(0), Fraction(0), Fraction(0)
    for kpi in (kpi for kpi in Kpi if POSTURE_OF[kpi] is posture):
        whole += weights[kpi]
        target, actual = entries.get(kpi, (None, None))
        if target is None or actual is None or target <= 0:
            continue
        ratio = Fraction(actual) / Fraction(target)
        reached = 2 - ratio if kpi in LOWER_IS_BETTER else ratio
        weighted += weights[kpi] * min(max(reached, Fraction(0)), Fraction(6, 5)) * 100
        known += weights[kpi]
    return None if known == 0 or known * 100 < 60 * whole else weighted / known


def test_worked_example():
    result = scorecard(ATTACK, WORKED_EXAMPLE, KPI_WEIGHTS)
    assert list(result.scores.values()) == [90, 120, 95, 100]
    assert (result.value, result.status, result.weight_known) == (Decimal("102.5"), Status.OK, 1)


def test_lower_is_better():
    assert kpi_score(Kpi.EXPENSE_RATIO, Decimal(9), Decimal(8)) == Decimal("87.5")
    assert kpi_score(Kpi.OVERDUE_AR, Decimal(0), Decimal(8)) == 120
    assert kpi_score(Kpi.STAFF_TURNOVER, Decimal(17), Decimal(8)) == 0


def test_a_score_stays_between_nothing_and_the_cap():
    assert kpi_score(Kpi.SALES_GROWTH, Decimal(-3), Decimal(20)) == 0
    assert kpi_score(Kpi.SALES_GROWTH, Decimal(60), Decimal(20)) == 120
    assert kpi_score(Kpi.SALES_GROWTH, Decimal(60), Decimal(20), cap=Decimal("1.50")) == 150


@pytest.mark.parametrize(
    ("actual", "target"), [(None, Decimal(5)), (Decimal(5), None), (Decimal(5), Decimal(0)), (Decimal(5), Decimal(-5))]
)
def test_without_a_ratio_the_kpi_is_skipped(actual, target):
    assert kpi_score(Kpi.NEW_CUSTOMERS, actual, target) is None


def test_the_rest_is_weighted_anew():
    entries = WORKED_EXAMPLE | {Kpi.ADVANCE_RATE: (Decimal(0), Decimal(95)), Kpi.TEAM_BUILDING: (Decimal(1), None)}
    result = scorecard(ATTACK, entries, KPI_WEIGHTS)
    assert (result.value, result.weight_known) == (Decimal(40 * 90 + 35 * 120) / 75, Decimal("0.75"))
    assert result.scores[Kpi.ADVANCE_RATE] is None


def test_less_than_three_fifths_of_the_weight_is_missing():
    only_finance_and_people = {kpi: WORKED_EXAMPLE[kpi] for kpi in (Kpi.SALES_GROWTH, Kpi.TEAM_BUILDING)}
    result = scorecard(ATTACK, only_finance_and_people, KPI_WEIGHTS)
    assert (result.value, result.status, result.weight_known) == (None, Status.MISSING, Decimal("0.55"))
    just_enough = KPI_WEIGHTS | {Kpi.SALES_GROWTH: 45, Kpi.NEW_CUSTOMERS: 30}
    assert scorecard(ATTACK, only_finance_and_people, just_enough).status is Status.OK
    assert scorecard(ATTACK, only_finance_and_people, KPI_WEIGHTS, least_weight=Decimal("0.55")).status is Status.OK


def test_nothing_known_or_nothing_weighed_is_missing():
    assert scorecard(DEFEND, WORKED_EXAMPLE, KPI_WEIGHTS).status is Status.MISSING
    weightless = scorecard(ATTACK, WORKED_EXAMPLE, dict.fromkeys(Kpi, 0), least_weight=Decimal(0))
    assert (weightless.value, weightless.status, weightless.weight_known) == (None, Status.MISSING, 0)


@pytest.mark.parametrize("posture", [Posture.MAINTAIN, Posture.NONE])
def test_only_attack_and_defence_have_a_scorecard(posture):
    with pytest.raises(ValueError, match="no scorecard"):
        scorecard(posture, WORKED_EXAMPLE, KPI_WEIGHTS)


def test_the_table_of_the_method():
    table = {
        posture: {
            perspective: [
                KPI_WEIGHTS[kpi] for kpi in Kpi if (POSTURE_OF[kpi], PERSPECTIVE_OF[kpi]) == (posture, perspective)
            ]
            for perspective in Perspective
        }
        for posture in (ATTACK, DEFEND)
    }
    assert [list(weights) for weights in table[ATTACK].values()] == [[40], [35], [10], [15]]
    assert [list(weights) for weights in table[DEFEND].values()] == [[10, 10, 10], [15, 10], [15, 15], [8, 7]]
    assert {Kpi.EXPENSE_RATIO, Kpi.OVERDUE_AR, Kpi.STAFF_TURNOVER} == LOWER_IS_BETTER


@given(st.sampled_from([ATTACK, DEFEND]), all_entries, all_weights)
def test_any_scorecard_is_what_the_rule_says(posture, entries, weights):
    result = scorecard(posture, entries, weights)
    expected = total_by_the_rule(posture, entries, weights)
    assert (result.value is None) is (result.status is Status.MISSING) is (expected is None)
    if expected is not None:
        assert abs(Fraction(result.value) - expected) < Fraction(1, 10**20)
    assert 0 <= result.weight_known <= 1
