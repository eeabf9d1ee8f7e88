"""R29 坏账补偿 bad debt: what must be sold more to earn a loss back (S2, P44-P45)."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from msgspec import Struct

from app.methods.money import round_half_up
from app.terms import Status

PRINTED_LOSSES = (500, 600, 700, 750, 800, 900, 1_000, 1_500, 2_500)
"""Rows of the source's table, in whole units of the currency (S2)."""

PRINTED_MARGINS = tuple(Decimal(percent) / 100 for percent in (2, 3, 4, 5, 6))
"""Its columns: net margins."""


class ExtraSales(Struct, frozen=True):
    """amount None: MISSING, the margin is not above 0, so no sales make up for it (无法弥补); INVALID, a loss below 0."""

    amount: int | None
    status: Status = Status.OK


def extra_sales(loss: int, margin: Decimal) -> ExtraSales:
    """Sales needed to earn `loss` back at a net margin, rounded half-up, in the unit of `loss` (R29).

    The source prints its table truncated: 16,666 where this gives 16,667.

    >>> extra_sales(8_000, Decimal("0.04")).amount, extra_sales(500, Decimal("0.03")).amount
    (200000, 16667)
    """
    if loss < 0:
        return ExtraSales(None, Status.INVALID)
    if margin <= 0:
        return ExtraSales(None, Status.MISSING)
    return ExtraSales(int(round_half_up(Fraction(loss) / Fraction(margin))))
