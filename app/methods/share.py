"""R1 Share of customer 客户份额: our sales over what the customer buys in our category from everybody (P7, P8)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from msgspec import Struct

from app.methods.period import add_months
from app.terms import Flag, Status

STALE_AFTER_MONTHS = 12
"""A potential older than this is flagged (R1)."""


class ShareResult(Struct, frozen=True):
    """`value` is 0..1, unrounded, and None unless `status` is OK."""

    value: Decimal | None
    status: Status
    flags: tuple[Flag, ...]


def share_of_customer(
    sales_cents: int | None,
    potential_cents: int | None,
    potential_on: date | None,
    as_of: date,
    stale_after_months: int = STALE_AFTER_MONTHS,
) -> ShareResult:
    """Share of a customer from our twelve months' sales and the customer's yearly potential (R1).

    None is missing and never 0: a customer of whom it is known that nothing was sold has sales of 0. A potential that
    is missing or not above 0 gives MISSING; sales above it give 1 and POTENTIAL_UNDERSTATED; returns above sales give 0
    and NEGATIVE_SALES. A potential without a date is not called stale.

    >>> share_of_customer(16_000_000, 80_000_000, date(2017, 6, 1), date(2017, 12, 31)).value
    Decimal('0.2')
    """
    flags: list[Flag] = []
    if sales_cents is not None and sales_cents < 0:
        flags.append(Flag.NEGATIVE_SALES)
    if potential_cents is None or potential_cents <= 0:
        return ShareResult(None, Status.MISSING, tuple(flags))
    if potential_on is not None and potential_on < add_months(as_of, -stale_after_months):
        flags.append(Flag.STALE_POTENTIAL)
    if sales_cents is None:
        return ShareResult(None, Status.MISSING, tuple(flags))
    if sales_cents > potential_cents:
        flags.insert(0, Flag.POTENTIAL_UNDERSTATED)
    counted = min(max(sales_cents, 0), potential_cents)
    return ShareResult(Decimal(counted) / potential_cents, Status.OK, tuple(flags))
