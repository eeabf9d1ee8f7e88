"""R30 拖延吞噬利润 late payment: how long until interest has eaten the margin (S2, P46)."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from msgspec import Struct

from app.methods.money import round_half_up, share_cents

PRINTED_RATES = tuple(Decimal(percent) / 100 for percent in (5, 6, 8, 10, 12, 15))
"""Rows of the source's table: yearly borrowing rates (S2)."""

PRINTED_MARGINS = tuple(Decimal(percent) / 100 for percent in (10, 8, 6, 4, 2))
"""Its columns: net margins on sales."""

_DAYS_A_YEAR = 365


class LateCost(Struct, frozen=True):
    """cost_cents: interest on the amount since it was due. profit_left_cents: margin less that, below 0 once it is eaten.

    eaten: cost over margin, None where there is no margin to eat.
    """

    cost_cents: int
    profit_left_cents: int
    eaten: Decimal | None


def months_until_loss(margin: Decimal, rate: Decimal) -> Decimal | None:
    """Months, to one decimal, until the interest on the sales value is the margin (R30). None: no interest is charged.

    >>> months_until_loss(Decimal("0.06"), Decimal("0.08")), months_until_loss(Decimal(0), Decimal("0.08"))
    (Decimal('9.0'), Decimal('0.0'))
    """
    if rate <= 0:
        return None
    return round_half_up(max(Fraction(0), Fraction(margin) / Fraction(rate) * 12), 1)


def invoice_cost(amount_cents: int, margin: Decimal, rate: Decimal, days_overdue: int) -> LateCost:
    """What the delay of one invoice has cost (R30); nothing before the due date, nothing at a rate of 0 or below.

    >>> cost = invoice_cost(100_000_00, Decimal("0.06"), Decimal("0.08"), 75)
    >>> cost.cost_cents, cost.profit_left_cents, round(cost.eaten, 3)
    (164384, 435616, Decimal('0.274'))
    """
    cost = share_cents(amount_cents, max(rate, Decimal(0)), max(0, days_overdue), _DAYS_A_YEAR)
    return against_profit(cost, amount_cents, margin)


def against_profit(cost_cents: int, amount_cents: int, margin: Decimal) -> LateCost:
    """What delays have cost, against the profit in the amounts that came late (R30).

    >>> against_profit(200, 1_000, Decimal("0.5"))
    LateCost(cost_cents=200, profit_left_cents=300, eaten=Decimal('0.4'))
    """
    profit = share_cents(amount_cents, margin)
    return LateCost(cost_cents, profit - cost_cents, Decimal(cost_cents) / profit if profit > 0 else None)
