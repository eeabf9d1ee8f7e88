from decimal import Decimal

import pytest

from app.methods.bad_debt import PRINTED_LOSSES, PRINTED_MARGINS, extra_sales
from app.terms import Status

PRINTED = {
    500: (25_000, 16_666, 12_500, 10_000, 8_333),
    600: (30_000, 19_999, 15_000, 12_000, 9_999),
    700: (35_000, 23_333, 17_500, 14_000, 11_667),
    750: (37_500, 25_000, 18_750, 15_000, 12_500),
    800: (40_000, 26_667, 20_000, 16_000, 13_333),
    900: (45_000, 30_000, 22_500, 18_000, 15_000),
    1_000: (50_000, 33_333, 25_000, 20_000, 16_667),
    1_500: (75_000, 50_000, 37_500, 30_000, 25_000),
    2_500: (125_000, 83_333, 62_500, 50_000, 41_667),
}
"""Table 1 of S2 as it is printed, at 2, 3, 4, 5 and 6 % net margin."""

TRUNCATED = {(500, Decimal("0.03")): 16_667, (600, Decimal("0.03")): 20_000, (600, Decimal("0.06")): 10_000}
"""The three cells in which the print cuts the figure off instead of rounding it."""


def test_table_1_but_for_its_three_truncated_cells():
    assert tuple(PRINTED) == PRINTED_LOSSES
    for loss, line in PRINTED.items():
        for margin, printed in zip(PRINTED_MARGINS, line, strict=True):
            assert extra_sales(loss, margin).amount == TRUNCATED.get((loss, margin), printed), (loss, margin)


def test_worked_example():
    assert extra_sales(8_000, Decimal("0.04")).amount == 200_000
    assert extra_sales(180_000_00, Decimal("0.04")).amount == 4_500_000_00


@pytest.mark.parametrize("margin", ["0", "-0.02"])
def test_without_a_margin_nothing_makes_up_for_it(margin):
    found = extra_sales(500, Decimal(margin))
    assert (found.amount, found.status) == (None, Status.MISSING)


def test_a_loss_below_zero_is_none():
    assert extra_sales(-1, Decimal("0.04")).status is Status.INVALID
    assert extra_sales(0, Decimal("0.04")).amount == 0
