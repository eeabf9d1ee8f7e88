from decimal import Decimal

import pytest

from app.methods.late_payment import PRINTED_MARGINS, PRINTED_RATES, invoice_cost, months_until_loss

PRINTED = {
    "0.05": ("24.0", "19.2", "14.4", "9.6", "4.8"),
    "0.06": ("20.0", "16.0", "12.0", "8.0", "4.0"),
    "0.08": ("15.0", "12.0", "9.0", "6.0", "3.0"),
    "0.10": ("12.0", "9.6", "7.2", "4.8", "2.4"),
    "0.12": ("10.0", "8.0", "6.0", "4.0", "2.0"),
    "0.15": ("8.0", "6.4", "4.8", "3.2", "1.6"),
}
"""Table 2 of S2, at 10, 8, 6, 4 and 2 % net margin."""


def test_table_2():
    assert tuple(map(Decimal, PRINTED)) == PRINTED_RATES
    for rate, line in PRINTED.items():
        found = [str(months_until_loss(margin, Decimal(rate))) for margin in PRINTED_MARGINS]
        assert tuple(found) == line


def test_worked_examples():
    assert months_until_loss(Decimal("0.06"), Decimal("0.08")) == Decimal("9.0")
    cost = invoice_cost(100_000_00, Decimal("0.06"), Decimal("0.08"), 75)
    assert (cost.cost_cents, cost.profit_left_cents) == (1_643_84, 4_356_16)


@pytest.mark.parametrize(
    ("margin", "rate", "months"),
    [("0.06", "0", None), ("0.06", "-0.01", None), ("0", "0.06", 0), ("-0.02", "0.06", 0), ("0", "0", None)],
)
def test_no_interest_and_no_margin(margin, rate, months):
    assert months_until_loss(Decimal(margin), Decimal(rate)) == months


def test_what_a_delay_costs_at_the_edges():
    margin, rate = Decimal("0.04"), Decimal("0.06")
    early = invoice_cost(1_000_00, margin, rate, -5)
    assert (early.cost_cents, early.profit_left_cents, early.eaten) == (0, 40_00, 0)
    assert invoice_cost(1_000_00, margin, Decimal(0), 400).cost_cents == 0
    poor = invoice_cost(1_000_00, Decimal(0), rate, 365)
    assert (poor.cost_cents, poor.profit_left_cents, poor.eaten) == (60_00, -60_00, None)
    assert invoice_cost(1_000_00, margin, rate, 365).eaten == Decimal("1.5")
