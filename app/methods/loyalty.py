"""R11 忠诚类型 loyalty by the last purchases of our category, ours and others' (types S1; test [O])."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from typing import Final, Literal

from msgspec import Struct

from app.terms import Loyalty

OURS: Final = None
"""The supplier of a purchase from us."""

UNKNOWN_SUPPLIER = "?"
"""A purchase of which the supplier is not known; a blank name is the same."""

DEFAULT_LOYALTY_SHARE = Decimal("0.70")
DEFAULT_LAST = 8
DEFAULT_LEAST = 4

Direction = Literal["TO_US", "AWAY", "OTHER"]


class LoyaltyResult(Struct, frozen=True):
    """`ours` of the `known` purchases counted were from us. `direction` is set for a SWITCHER only."""

    value: Loyalty
    direction: Direction | None
    ours: int
    known: int


def loyalty(
    purchases: Sequence[str | None],
    early_adopter: bool = False,
    share: Decimal = DEFAULT_LOYALTY_SHARE,
    last: int = DEFAULT_LAST,
    least: int = DEFAULT_LEAST,
) -> LoyaltyResult:
    """The loyalty of a customer from the suppliers of its purchases, oldest first (R11).

    Purchases from unknown suppliers are passed over before the `last` are taken; suppliers are one if their names
    differ in case or outer blanks only. An early adopter is LOYAL whatever is known; else fewer than `least` give
    UNKNOWN.

    >>> U = OURS
    >>> loyalty([U, U, "K", U, U, U, "K", U])
    LoyaltyResult(value=<Loyalty.LOYAL: 'LOYAL'>, direction=None, ours=6, known=8)
    >>> loyalty([U, U, U, "K", "K", "K", "K", U])
    LoyaltyResult(value=<Loyalty.SWITCHER: 'SWITCHER'>, direction='AWAY', ours=4, known=8)
    """
    suppliers = [_key(supplier) for supplier in purchases]
    counted = [supplier for supplier in suppliers if supplier not in ("", UNKNOWN_SUPPLIER)][-last:]
    ours, known = counted.count(OURS), len(counted)
    if early_adopter:
        return LoyaltyResult(Loyalty.LOYAL, None, ours, known)
    if known < least:
        return LoyaltyResult(Loyalty.UNKNOWN, None, ours, known)
    if ours >= share * known:
        return LoyaltyResult(Loyalty.LOYAL, None, ours, known)
    direction = _switch(counted)
    value = Loyalty.NON_LOYAL if direction is None else Loyalty.SWITCHER
    return LoyaltyResult(value, direction, ours, known)


def _key(supplier: str | None) -> str | None:
    return OURS if supplier is None else supplier.strip().casefold()


def _switch(suppliers: Sequence[str | None]) -> Direction | None:
    """Where the customer went if one supplier held most of the older half and another most of the newer; else None.

    The middle one of an odd number belongs to the newer half.
    """
    half = len(suppliers) // 2
    older, newer = _majority(suppliers[:half]), _majority(suppliers[half:])
    if not older or not newer or older == newer:
        return None
    if newer[0] is OURS:
        return "TO_US"
    return "AWAY" if older[0] is OURS else "OTHER"


def _majority(suppliers: Sequence[str | None]) -> list[str | None]:
    """The supplier of more than half of them as a list of one, empty without such a one."""
    return [supplier for supplier, count in Counter(suppliers).items() if 2 * count > len(suppliers)]
