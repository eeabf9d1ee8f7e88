from datetime import date
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.methods.money import MAX_CENTS
from app.methods.value_tiers import (
    DEFAULT_LEAST_WEIGHT,
    DEFAULT_WEIGHTS,
    MISSING,
    TIER_ORDER,
    current_override,
    delayed_tier,
    references,
    tier_of,
    tiers,
    value_score,
    value_scores,
)
from app.terms import Status, Tier, TierCriterion

EMPLOYEES, MONTHLY, STRATEGIC, PRODUCTS, INFLUENCE = TierCriterion
A1, A2, B1, B2, C = Tier

WORKED = {EMPLOYEES: 800, MONTHLY: 45, STRATEGIC: 9, PRODUCTS: 6, INFLUENCE: 4}
REFS = {EMPLOYEES: 2_000, MONTHLY: 50, STRATEGIC: 10, PRODUCTS: 8}

Q1, Q2, Q3, Q4 = (date(2017, month, 1) for month in (1, 4, 7, 10))

amounts = st.one_of(st.integers(-1, 120), st.integers(-1, MAX_CENTS))
customers = st.tuples(amounts, amounts, amounts, st.integers(-1, 12), st.integers(-1, 6))
references_by_criterion = st.fixed_dictionaries(
    {criterion: st.one_of(st.none(), st.integers(0, 100), st.integers(1, MAX_CENTS)) for criterion in REFS}
)
shares = st.integers(0, 10_000).map(lambda basis_points: Decimal(basis_points) / 10_000)
weights_by_criterion = st.fixed_dictionaries(dict.fromkeys(TierCriterion, shares))
tier_cuts = st.tuples(*[st.integers(1, 100)] * 3)


def slow_score(values, refs, weights, least_weight):
    """The rule in words, in fractions: None where it says MISSING."""
    earned, known, total = Fraction(0), Fraction(0), Fraction(0)
    for criterion, weight in weights.items():
        total += Fraction(weight)
        reference = 5 if criterion is INFLUENCE else refs[criterion]
        value = values[criterion]
        if value >= 0 and reference:
            known += Fraction(weight)
            earned += Fraction(weight) * min(Fraction(value, reference), 1)
    if known == 0 or known < Fraction(least_weight) * total:
        return None
    with localcontext(prec=400):
        points = 10_000 * earned / known
        return int((Decimal(points.numerator) / points.denominator).quantize(Decimal(1), ROUND_HALF_UP))


def test_worked_example():
    result = value_score(WORKED, REFS)
    assert result.parts == {EMPLOYEES: 40, MONTHLY: 90, STRATEGIC: 90, PRODUCTS: 75, INFLUENCE: 80}
    assert (result.score_bp, result.status) == (7_900, Status.OK)
    assert tier_of(result.score_bp, influence=4, is_strategic=False) is A2


def test_weights_of_the_method():
    assert [DEFAULT_WEIGHTS[criterion] for criterion in TierCriterion] == [
        Decimal(text) for text in ("0.15", "0.30", "0.25", "0.10", "0.20")
    ]


def test_the_best_reach_a_hundred_and_no_more():
    best = {EMPLOYEES: 9_999, MONTHLY: 50, STRATEGIC: 11, PRODUCTS: 8, INFLUENCE: 5}
    assert value_score(best, REFS).score_bp == 10_000
    assert set(value_score(best, REFS).parts.values()) == {Decimal(100)}


def test_a_known_nothing_is_zero_and_not_missing():
    result = value_score(dict.fromkeys(TierCriterion, 0), REFS)
    assert (result.score_bp, result.status) == (0, Status.OK)


def test_missing_criteria_hand_their_weight_to_the_others():
    result = value_score({**WORKED, MONTHLY: None, PRODUCTS: None}, REFS)  # 60 of 100 known
    assert result.score_bp == round((15 * 40 + 25 * 90 + 20 * 80) / 60 * 100)
    assert result.parts[MONTHLY] is None


def test_under_sixty_percent_of_the_weight_nothing_is_said():
    result = value_score({**WORKED, MONTHLY: None, EMPLOYEES: None}, REFS)  # 55 of 100 known
    assert (result.score_bp, result.status) == (None, Status.MISSING)
    assert result.parts[STRATEGIC] == 90


def test_without_a_reference_a_criterion_is_missing():
    for none in (None, 0):
        result = value_score(WORKED, {**REFS, EMPLOYEES: none})
        assert result.parts[EMPLOYEES] is None
        assert result.score_bp == round((30 * 90 + 25 * 90 + 10 * 75 + 20 * 80) / 85 * 100)


def test_a_value_below_zero_is_missing():
    assert value_score({**WORKED, STRATEGIC: -3}, REFS) == value_score({**WORKED, STRATEGIC: None}, REFS)


def test_without_any_weight_there_is_no_score():
    assert value_score(WORKED, REFS, {}, Decimal(0)).status is Status.MISSING
    assert value_score({}, REFS, DEFAULT_WEIGHTS, Decimal(0)).status is Status.MISSING


def test_halves_go_up():
    assert value_score({MONTHLY: 1}, {MONTHLY: 20_000}, {MONTHLY: Decimal(1)}).score_bp == 1
    assert value_score({MONTHLY: 1}, {MONTHLY: 20_001}, {MONTHLY: Decimal(1)}).score_bp == 0


def test_references_are_the_ninetieth_percentile_of_what_is_known():
    found = references({EMPLOYEES: range(10, 110, 10), MONTHLY: [-1, 5], STRATEGIC: [0] * 9 + [7], PRODUCTS: []})
    assert found == {EMPLOYEES: 90, MONTHLY: 5, STRATEGIC: None, PRODUCTS: None}
    assert references({INFLUENCE: [1, 2]}) == {}


@pytest.mark.parametrize(
    ("score_bp", "influence", "is_strategic", "expected"),
    [
        (8_000, None, False, A1),
        (7_999, 5, False, A2),
        (6_000, 4, False, A2),
        (6_000, None, True, A2),
        (6_000, 3, False, B1),
        (6_000, None, False, B1),
        (5_999, 5, True, B2),
        (4_000, 1, False, B2),
        (3_999, 5, True, C),
        (0, None, False, C),
    ],
)
def test_tiers_in_order(score_bp, influence, is_strategic, expected):
    assert tier_of(score_bp, influence, is_strategic) is expected


def test_other_cuts():
    assert tier_of(7_000, None, False, cuts=(70, 50, 30)) is A1
    assert tier_of(3_000, None, False, cuts=(70, 50, 30)) is B2


def test_one_low_quarter_does_not_lower_a_tier():
    assert delayed_tier(B1, [(Q3, A1)]) == (A1, True)


def test_two_low_quarters_do():
    assert delayed_tier(B1, [(Q2, A1), (Q3, B1)]) == (B1, False)


def test_it_falls_no_lower_than_both_quarters_were():
    assert delayed_tier(C, [(Q2, A1), (Q3, B1)]) == (B1, True)
    assert delayed_tier(B1, [(Q2, A1), (Q3, C)]) == (B1, False)


def test_a_rise_counts_at_once():
    assert delayed_tier(A1, [(Q2, C), (Q3, C)]) == (A1, False)


def test_a_tier_that_flickers_stays():
    assert delayed_tier(B1, [(Q1, A1), (Q2, B1), (Q3, A1)]) == (A1, True)


def test_the_first_quarter_stands_as_computed():
    assert delayed_tier(B2, []) == (B2, False)


def test_a_known_tier_before_the_record_counts_as_a_quarter():
    assert delayed_tier(B1, [], held=A1) == (A1, True)
    assert delayed_tier(B1, [(Q3, B1)], held=A1) == (B1, False)


def test_quarters_without_a_score_are_not_low_ones():
    assert delayed_tier(C, [(Q1, A2)]) == (A2, True)


def test_the_quarter_under_way_is_not_counted_twice():
    earlier = [(Q4, B1), (Q3, A1)]
    assert delayed_tier(B1, earlier, before=Q4) == (A1, True)
    assert delayed_tier(B1, earlier) == (B1, False)


def test_the_delay_may_be_set():
    earlier = [(Q1, A1), (Q2, B1), (Q3, B1)]
    assert delayed_tier(B2, earlier, quarters=1) == (B2, False)
    assert delayed_tier(B2, earlier, quarters=3) == (B1, True)
    assert delayed_tier(B2, earlier, quarters=4) == (A1, True)


@given(st.lists(st.sampled_from(Tier), min_size=1, max_size=12), st.integers(1, 8))
def test_a_record_replayed_quarter_by_quarter_gives_the_same(record, quarters):
    """Slow reading: a tier is left when `quarters` in a row lie below it, for the highest of them."""
    shown, low = record[0], []
    for tier in record[1:]:
        low = [*low, tier] if TIER_ORDER.index(tier) > TIER_ORDER.index(shown) else []
        if not low:
            shown = tier
        elif len(low) >= quarters:
            shown = min(low[-quarters:], key=TIER_ORDER.index)
            low = low[len(low) - low[::-1].index(shown) :]
    earlier = [(date(2000 + at, 1, 1), tier) for at, tier in enumerate(record[:-1])]
    assert delayed_tier(record[-1], earlier[::-1], quarters=quarters) == (shown, shown != record[-1])


def test_an_override_holds_to_its_last_day():
    until = date(2017, 12, 31)
    assert current_override(A1, until, until) == (A1, False)
    assert current_override(A1, until, date(2018, 1, 1)) == (None, True)
    assert current_override(None, until, date(2018, 1, 1)) == (None, False)
    assert current_override(A1, None, until) == (None, True)


@given(st.lists(customers, min_size=1, max_size=12), references_by_criterion, weights_by_criterion, shares)
@example([(800, 45, 9, 6, 4), (-1, 45, 9, 6, 4), (-1, -1, 9, 6, 4)], REFS, DEFAULT_WEIGHTS, DEFAULT_LEAST_WEIGHT)
@example([(MAX_CENTS - 1,) * 3 + (1, 1)], dict.fromkeys(REFS, MAX_CENTS), DEFAULT_WEIGHTS, Decimal(1))
def test_scores_of_many_agree_with_one_at_a_time(portfolio, refs, weights, least_weight):
    columns = {c: np.array(column) for c, column in zip(TierCriterion, zip(*portfolio, strict=True), strict=True)}
    found = value_scores(columns, refs, weights, least_weight)
    assert found.dtype == np.int32
    for row, score in zip(portfolio, found.tolist(), strict=True):
        values = dict(zip(TierCriterion, row, strict=True))
        expected = slow_score(values, refs, weights, least_weight)
        one = value_score({c: None if value < 0 else value for c, value in values.items()}, refs, weights, least_weight)
        assert one.score_bp == expected
        assert one.status is (Status.MISSING if expected is None else Status.OK)
        assert score == (MISSING if expected is None else expected)


def test_a_criterion_that_no_column_holds_is_missing():
    columns = {MONTHLY: np.array([45]), STRATEGIC: np.array([9]), INFLUENCE: np.array([4])}
    assert value_scores(columns, REFS).tolist() == [value_score({c: WORKED[c] for c in columns}, REFS).score_bp]


@given(st.lists(st.tuples(st.integers(-1, 10_000), st.integers(-1, 5), st.booleans()), max_size=20), tier_cuts)
@example([(8_000, -1, False), (6_000, 4, False), (6_000, -1, True), (4_000, 5, True), (3_999, 5, True)], (80, 60, 40))
def test_tiers_of_many_agree_with_one_at_a_time(portfolio, cuts):
    scores, influence, ticks = np.array(portfolio, dtype=np.int64).reshape(-1, 3).T
    found = tiers(scores, influence, ticks.astype(bool), cuts)
    assert found.dtype == np.int8
    assert found.tolist() == [
        MISSING if score < 0 else TIER_ORDER.index(tier_of(score, None if weight < 0 else weight, tick, cuts))
        for score, weight, tick in portfolio
    ]
