import csv
from collections import Counter, defaultdict
from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.methods.abc_classes import ABC_ORDER, abc_array, abc_classes
from app.methods.money import to_cents
from app.terms import AbcClass, Flag

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
A, B, C = AbcClass

amounts_lists = st.lists(st.one_of(st.integers(-50, 2_000), st.integers(0, 2**63 - 1)), max_size=30)
cuts = st.integers(0, 100).map(lambda percent: Decimal(percent) / 100)


def by_customer(file, encoding, customer, amount, counts):
    if not (DATA / file).exists():
        pytest.skip(f"real data set {file} is not on this machine")
    totals = defaultdict(Decimal)
    with (DATA / file).open(encoding=encoding, newline="") as lines:
        for row in csv.DictReader(lines):
            if counts(row):
                totals[row[customer]] += Decimal(row[amount])
    return {name: to_cents(total) for name, total in totals.items()}


def test_worked_example():
    result = abc_classes([400, 160, 90, 60, 20, 0])
    assert result.classes == [A, A, A, B, C, C]
    assert result.total_cents == 730
    assert result.pareto_count == 3
    assert result.order == [0, 1, 2, 3, 4, 5]
    assert [round(share * 100, 1) for share in result.cumulative] == [54.8, 76.7, 89.0, 97.3, 100.0, 100.0]
    assert result.flags == [()] * 6


def test_classes_follow_the_given_order_and_ties_go_by_id():
    result = abc_classes([60, None, 400, 90, 90, -5, 0], ids=[7, 6, 5, 4, 3, 2, 1])
    assert result.order == [2, 4, 3, 0, 6, 5, 1]
    assert result.classes == [B, C, A, A, A, C, C]
    assert result.total_cents == 640


def test_the_crossing_customer_belongs_to_the_upper_class():
    assert abc_classes([80, 15, 5]).classes == [A, B, C]
    assert abc_classes([79, 16, 5]).classes == [A, A, C]


def test_equal_amounts_share_the_class_of_their_first():
    assert abc_classes([10] * 10).classes == [A] * 10
    assert abc_classes([80, 4, 4, 4, 4, 4]).classes == [A, B, B, B, B, B]
    assert abc_classes([10] * 10).pareto_count == 8


def test_missing_amounts_are_flagged_and_returns_stay_outside_the_total():
    result = abc_classes([100, None, -40])
    assert result.classes == [A, C, C]
    assert result.flags == [(), (Flag.NO_SALES,), ()]
    assert result.total_cents == 100


@pytest.mark.parametrize("amounts", [[0, 0], [None, -3], []])
def test_no_sales_at_all(amounts):
    result = abc_classes(amounts)
    assert result.classes == [C] * len(amounts)
    assert result.flags == [(Flag.NO_SALES,)] * len(amounts)
    assert (result.total_cents, result.pareto_count, result.cumulative) == (0, 0, [0.0] * len(amounts))


def test_other_cuts():
    assert abc_classes([70, 25, 5], cut_a=Decimal("0.70"), cut_b=Decimal("0.95")).classes == [A, B, C]
    assert abc_classes([70, 25, 5], cut_a=Decimal(0), cut_b=Decimal(1)).classes == [B, B, B]
    assert abc_classes([70, 25, 5], cut_a=Decimal("0.95"), cut_b=Decimal("0.80")).classes == [A, A, C]


@given(amounts_lists)
def test_each_class_is_what_the_rule_says(amounts):
    result = abc_classes(amounts)
    descending = sorted((amount for amount in amounts if amount > 0), reverse=True)
    for amount, found in zip(amounts, result.classes, strict=True):
        before = sum(other for other in descending if other > amount)
        if amount <= 0 or before * 100 >= 95 * sum(descending):
            assert found is C
        else:
            assert found is (A if before * 100 < 80 * sum(descending) else B)


@given(amounts_lists, cuts, cuts)
@example([2**63 - 1] * 3 + [2**62, 5], Decimal("0.80"), Decimal("0.95"))
def test_the_array_agrees_with_the_list(amounts, cut_a, cut_b):
    found = abc_array(np.array(amounts, dtype=np.int64), cut_a, cut_b)
    assert found.dtype == np.int8
    assert [ABC_ORDER[index] for index in found] == abc_classes(amounts, None, cut_a, cut_b).classes


def test_real_deals_of_85_accounts():
    won = by_customer(
        "maven_crm/sales_pipeline.csv", "utf-8", "account", "close_value", lambda row: row["deal_stage"] == "Won"
    )
    result = abc_classes(list(won.values()))
    assert result.total_cents == 10_005_534_00
    assert Counter(result.classes) == {A: 59, B: 18, C: 8}
    assert list(won)[result.order[0]] == "Kan-code"
    assert won["Kan-code"] == 341_455_00


def test_real_sales_of_790_customers():
    file, encoding = "superstore_zh/superstore_zh_orders_gbk.csv", "gb18030"
    sold = by_customer(file, encoding, "客户 ID", "销售额", lambda row: True)
    result = abc_classes(list(sold.values()))
    assert Counter(result.classes) == {A: 436, B: 199, C: 155}
    assert list(sold)[result.order[0]] == "徐婵-11005"
    assert sold["徐婵-11005"] == 82_895_26
    assert np.bincount(abc_array(np.array(list(sold.values())))).tolist() == [436, 199, 155]


def test_real_sales_of_twelve_months():
    file, encoding = "superstore_zh/superstore_zh_orders_gbk.csv", "gb18030"
    all_years = by_customer(file, encoding, "客户 ID", "销售额", lambda row: True)
    of_2017 = by_customer(file, encoding, "客户 ID", "销售额", lambda row: row["订单日期"].startswith("2017/"))
    result = abc_classes([of_2017.get(customer) for customer in all_years])
    assert Counter(result.classes) == {A: 299, B: 178, C: 313}
    assert sum(Flag.NO_SALES in flags for flags in result.flags) == 790 - 701
    assert abs(result.total_cents - 5_488_465_79) < 100
