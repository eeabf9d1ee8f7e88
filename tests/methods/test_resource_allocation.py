from decimal import Decimal
from fractions import Fraction
from time import process_time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.methods.resource_allocation import FUNDED, Account, allocate, drift, largest_remainder
from app.terms import Flag, Posture, Strategy

ATTACK, DEFEND, MAINTAIN = FUNDED
WAN = 1_000_000
"""万元 in cents."""

POSTURES = {
    Strategy.ACQUIRE: ATTACK,
    Strategy.DISRUPT: ATTACK,
    Strategy.RETAIN: DEFEND,
    Strategy.MAINTAIN: MAINTAIN,
}
WORKED_EXAMPLE = [  # R2, R3
    Account(1, Strategy.RETAIN, 500 * WAN, 400 * WAN),
    Account(2, Strategy.ACQUIRE, 800 * WAN, 160 * WAN),
    Account(3, Strategy.RETAIN, 120 * WAN, 90 * WAN),
    Account(4, Strategy.DISRUPT, 100 * WAN, 20 * WAN),
    Account(5, Strategy.ABANDON, 10 * WAN, 0),
    Account(6, Strategy.MAINTAIN, 80 * WAN, 60 * WAN),
]
SPLIT = {ATTACK: Decimal("0.50"), DEFEND: Decimal("0.35"), MAINTAIN: Decimal("0.15")}

cents = st.one_of(st.integers(0, 9 * 10**14), st.integers(0, 20))
portfolios = st.lists(
    st.builds(
        Account,
        st.integers(1, 10**6),
        st.one_of(st.none(), st.sampled_from(Strategy)),
        cents,
        st.one_of(cents, st.integers(-50, 0)),
    ),
    unique_by=lambda account: account.id,
    max_size=25,
)
splits = st.tuples(st.integers(0, 100), st.integers(0, 100)).map(
    lambda cut: dict(
        zip(FUNDED, [Decimal(n) / 100 for n in (min(cut), max(cut) - min(cut), 100 - max(cut))], strict=True)
    )
)


def shared_out(total, weights):
    """Largest remainder, one unit after the other: the slow way."""
    if not weights:
        return {}
    if not any(weights.values()):
        weights = dict.fromkeys(weights, Fraction(1))
    quotas = {key: Fraction(total) * weight / sum(weights.values()) for key, weight in weights.items()}
    parts = {key: quota.numerator // quota.denominator for key, quota in quotas.items()}
    while sum(parts.values()) < total:
        furthest_below = min(sorted(parts), key=lambda key: parts[key] - quotas[key])
        parts[furthest_below] += 1
    return parts


def allocated_by_the_rule(budget, accounts, split, disrupt_factor):
    """R3 in fractions."""
    weights = {posture: {} for posture in FUNDED}
    for account in accounts:
        if account.strategy in POSTURES:
            sales = Fraction(max(account.sales_cents, 0))
            gap = max(account.potential_cents - sales, Fraction(0))
            gap *= Fraction(disrupt_factor) if account.strategy is Strategy.DISRUPT else 1
            posture = POSTURES[account.strategy]
            weights[posture][account.id] = gap if posture is ATTACK else sales
    shares = {rank: Fraction(split[posture]) for rank, posture in enumerate(FUNDED) if weights[posture]}
    by_rank = shared_out(budget, shares)
    units = dict.fromkeys((account.id for account in accounts), 0)
    for rank, part in by_rank.items():
        units.update(shared_out(part, weights[FUNDED[rank]]))
    return units, {posture: by_rank.get(rank, 0) for rank, posture in enumerate(FUNDED)}


def test_worked_example():
    result = allocate(160, WORKED_EXAMPLE)
    assert result.by_posture == {ATTACK: 80, DEFEND: 56, MAINTAIN: 24}
    assert result.units == {1: 46, 2: 75, 3: 10, 4: 5, 5: 0, 6: 24}
    assert (result.flags, result.unplaced) == ((), ())


def test_the_share_of_an_empty_posture_goes_to_the_others_pro_rata():
    nobody_to_attack = [account for account in WORKED_EXAMPLE if account.id in (1, 3, 6)]
    assert allocate(100, nobody_to_attack).by_posture == {ATTACK: 0, DEFEND: 70, MAINTAIN: 30}


def test_a_share_of_nothing_is_split_equally_when_only_such_postures_have_customers():
    only_attack = {ATTACK: Decimal(1), DEFEND: Decimal(0), MAINTAIN: Decimal(0)}
    nobody_to_attack = [account for account in WORKED_EXAMPLE if account.id in (1, 3, 6)]
    assert allocate(10, nobody_to_attack, only_attack).by_posture == {ATTACK: 0, DEFEND: 5, MAINTAIN: 5}


@pytest.mark.parametrize("accounts", [[], [Account(5, Strategy.ABANDON, 10, 0)], [Account(9, None, 0, 7)]])
def test_nobody_to_work_on(accounts):
    result = allocate(160, accounts)
    assert result.units == {account.id: 0 for account in accounts}
    assert result.by_posture == {ATTACK: 0, DEFEND: 0, MAINTAIN: 0}
    assert result.flags == (Flag.NO_ACCOUNTS,)


def test_weights_that_are_all_zero_mean_equal_parts():
    bought_out = [Account(number, Strategy.ACQUIRE, 100, 100 + number) for number in (3, 1, 2)]
    assert allocate(8, bought_out).units == {3: 2, 1: 3, 2: 3}


def test_unplaced_customers_get_nothing_and_are_listed():
    result = allocate(160, [*WORKED_EXAMPLE, Account(8, None, 0, 5), Account(7, None, 0, 0)])
    assert result.unplaced == (8, 7)
    assert (result.units[8], result.units[7], result.units[2]) == (0, 0, 75)


def test_returns_weigh_nothing():
    accounts = [Account(1, Strategy.RETAIN, 100, -50), Account(2, Strategy.RETAIN, 100, 80)]
    assert allocate(10, accounts).units == {1: 0, 2: 10}
    accounts = [Account(1, Strategy.ACQUIRE, 100, -50), Account(2, Strategy.ACQUIRE, 100, 0)]
    assert allocate(10, accounts).units == {1: 5, 2: 5}


def test_the_factor_for_disturbing_may_be_set():
    accounts = [Account(1, Strategy.ACQUIRE, 100, 0), Account(2, Strategy.DISRUPT, 100, 0)]
    assert allocate(12, accounts).units == {1: 8, 2: 4}
    assert allocate(12, accounts, disrupt_factor=Decimal("0.2")).units == {1: 10, 2: 2}
    assert allocate(12, accounts, disrupt_factor=Decimal(0)).units == {1: 12, 2: 0}


def test_nothing_to_spend():
    result = allocate(0, WORKED_EXAMPLE)
    assert set(result.units.values()) == {0}
    assert result.flags == ()


def test_ties_go_to_the_smaller_id():
    assert largest_remainder(2, {9: 1, 4: 1, 7: 1}) == {9: 0, 4: 1, 7: 1}
    assert largest_remainder(5, {}) == {}


@pytest.mark.parametrize(("total", "weights"), [(-1, {1: 1}), (1, {1: 2, 2: -1})])
def test_negative_amounts_are_refused(total, weights):
    with pytest.raises(ValueError, match="negative"):
        largest_remainder(total, weights)


@given(
    st.one_of(st.integers(0, 500), st.just(9 * 10**14)), portfolios, splits, st.sampled_from(["0", "0.5", "0.33", "1"])
)
@example(160, WORKED_EXAMPLE, SPLIT, "0.5")
def test_any_portfolio_gets_what_the_rule_says(budget, accounts, split, factor):
    result = allocate(budget, accounts, split, Decimal(factor))
    units, by_posture = allocated_by_the_rule(budget, accounts, split, Decimal(factor))
    assert result.units == units
    assert result.by_posture == by_posture
    placed = any(account.strategy in POSTURES for account in accounts)
    assert sum(result.units.values()) == sum(result.by_posture.values()) == (budget if placed else 0)
    assert (Flag.NO_ACCOUNTS in result.flags) is not placed


def test_a_hundred_thousand_customers_take_less_than_a_second():
    strategies = (*POSTURES, Strategy.ABANDON, None)
    accounts = [
        Account(number, strategies[number % 6], number * 7_919 % 10**9, number * 104_729 % 10**9)
        for number in range(100_000)
    ]
    began = process_time()
    result = allocate(16_000_00, accounts)
    assert process_time() - began < 1
    assert sum(result.units.values()) == 16_000_00


def test_drift_beyond_ten_points_is_warned():
    plan = {ATTACK: 80, DEFEND: 56, MAINTAIN: 24}
    drifts, largest = result = drift(plan, {ATTACK: 30, DEFEND: 50, MAINTAIN: 20})
    assert [one.posture for one in drifts] == [ATTACK, DEFEND, MAINTAIN]
    assert [one.planned_share for one in drifts] == [Decimal("0.5"), Decimal("0.35"), Decimal("0.15")]
    assert [one.actual_share for one in drifts] == [Decimal("0.3"), Decimal("0.5"), Decimal("0.2")]
    assert [one.is_warned for one in drifts] == [True, True, False]
    assert (largest.posture, largest.difference) == (ATTACK, Decimal("-0.2"))
    assert result.flags == (Flag.RESOURCE_DRIFT,)


def test_ten_points_are_not_yet_a_drift():
    plan, spent = {ATTACK: 50, DEFEND: 35, MAINTAIN: 15}, {ATTACK: 60, DEFEND: 25, MAINTAIN: 15}
    result = drift(plan, spent)
    assert result.flags == ()
    assert result.largest.posture is ATTACK
    assert drift(plan, spent, warn=Decimal("0.09")).flags == (Flag.RESOURCE_DRIFT,)


def test_a_tenth_is_decided_exactly():
    assert drift({ATTACK: 1, DEFEND: 2}, {ATTACK: 13, DEFEND: 17}).flags == ()
    assert drift({ATTACK: 1, DEFEND: 2}, {ATTACK: 1301, DEFEND: 1699}).flags == (Flag.RESOURCE_DRIFT,)


def test_what_goes_to_customers_to_abandon_drifts_too():
    result = drift({ATTACK: 50, DEFEND: 50}, {ATTACK: 40, DEFEND: 40, Posture.NONE: Decimal(20)})
    assert [one.posture for one in result.drifts] == [ATTACK, DEFEND, MAINTAIN, Posture.NONE]
    assert result.largest.posture is Posture.NONE
    assert result.largest.difference == Decimal("0.2")


def test_on_plan_nothing_is_the_largest():
    assert drift({ATTACK: 1, DEFEND: 1}, {ATTACK: 40, DEFEND: 40}).largest is None


def test_nothing_spent_has_no_shares():
    result = drift(SPLIT, {})
    assert [one.planned_share for one in result.drifts] == list(SPLIT.values())
    assert {(one.actual_share, one.difference, one.is_warned) for one in result.drifts} == {(None, None, False)}
    assert (result.largest, result.flags) == (None, ())


def test_nothing_planned_has_no_shares():
    result = drift({ATTACK: 0}, {ATTACK: 3, DEFEND: 1})
    assert [one.planned_share for one in result.drifts] == [None] * 3
    assert [one.actual_share for one in result.drifts] == [Decimal("0.75"), Decimal("0.25"), 0]
    assert result.largest is None
