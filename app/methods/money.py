"""Whole cents and half-up rounding (R0).

Money is held in integer cents (分) and never in floats; rounding is half-up, away from zero on both sides, so that a
return rounds like the sale it takes back.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation
from fractions import Fraction

MAX_CENTS = 9 * 10**14
"""Largest amount a book holds, 9 万亿 元: times 10,000 basis points it still fits the 64 bits of the database."""

_CENT = Decimal("0.01")
_EXACT = Context(prec=40, rounding=ROUND_HALF_UP)


def round_half_up(value: Decimal | Fraction | int, digits: int = 0) -> Decimal:
    """`value` with `digits` decimals (negative: tens, hundreds), halves away from zero (R0). Exact at any size.

    Raises ValueError for nan and OverflowError for infinities.

    >>> round_half_up(Decimal("2.5")), round_half_up(Decimal("-2.5")), round_half_up(Fraction(1, 3), 2)
    (Decimal('3'), Decimal('-3'), Decimal('0.33'))
    """
    scaled = Fraction(value) * Fraction(10) ** digits
    whole = _half_up_quotient(scaled.numerator, scaled.denominator)
    return Decimal((int(whole < 0), tuple(int(figure) for figure in str(abs(whole))), -digits))


def as_decimal(number: Fraction | int) -> Decimal:
    """An exact number as it is shown or stored, to 28 figures.

    >>> as_decimal(Fraction(7, 2)), as_decimal(Fraction(2, 3)).quantize(Decimal("0.001"))
    (Decimal('3.5'), Decimal('0.667'))
    """
    return Decimal(number.numerator) / number.denominator


def to_cents(amount: Decimal | int | float | str) -> int:
    """An amount in the book's currency as whole cents, half-up (R0); a float counts as the figure it prints.

    Raises ValueError for text that is no plain decimal number, for nan, infinities and amounts beyond `MAX_CENTS`.

    >>> to_cents("129.696"), to_cents(1.005), to_cents(-7)
    (12970, 101, -700)
    """
    if isinstance(amount, int):
        cents = int(amount) * 100
    else:
        number = _finite_decimal(amount)
        # copy_abs, because abs() rounds to the context and overflows on 1e999999999
        in_range = number.copy_abs() <= MAX_CENTS
        cents = int(number.quantize(_CENT, context=_EXACT).scaleb(2)) if in_range else MAX_CENTS + 1
    if abs(cents) > MAX_CENTS:
        raise ValueError(f"amount {amount!r} is beyond what a book holds")
    return cents


def weighted_cents(amount_cents: int, odds_bp: int) -> int:
    """The amount times its odds (basis points, 0..10000), half-up to whole cents for each deal by itself (R13, R0).

    The queries' twin, for amounts >= 0, is `(amount_cents * odds_bp + 5000) / 10000` in whole numbers. Sums of weighted
    amounts add these rounded cents, so a column's total is the sum of its cards.

    >>> weighted_cents(8_000, 3_500), weighted_cents(1, 5_000), weighted_cents(-1, 5_000)
    (2800, 1, -1)
    """
    return _half_up_quotient(amount_cents * odds_bp, 10_000)


def share_cents(cents: int, share: Decimal, times: int = 1, parts: int = 1) -> int:
    """cents x share x times / parts, half-up to whole cents (R0), exact; `parts` above 0. For what is reckoned row by row.

    >>> share_cents(100_000_00, Decimal("0.08"), 75, 365), share_cents(-1, Decimal("0.5"))
    (164384, -1)
    """
    numerator, denominator = share.as_integer_ratio()
    return _half_up_quotient(cents * numerator * times, denominator * parts)


def _half_up_quotient(numerator: int, denominator: int) -> int:
    quotient = (2 * abs(numerator) + denominator) // (2 * denominator)
    return quotient if numerator >= 0 else -quotient


def _finite_decimal(amount: Decimal | float | str) -> Decimal:
    # float.__repr__, because repr() of numpy's float64 (a float) is not a number but "np.float64(1.5)"
    text = float.__repr__(amount) if isinstance(amount, float) else amount
    try:
        number = Decimal(text)
    except InvalidOperation as error:
        raise ValueError(f"{amount!r} is not an amount") from error
    if not number.is_finite():
        raise ValueError(f"{amount!r} is not an amount")
    return number
