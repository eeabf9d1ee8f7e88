"""R33 KA selection sheet: is this customer a key account? (criteria S1; scoring [O])"""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct

from app.terms import KaResult, Status

DEFAULT_CANDIDATE = Decimal("3.5")
DEFAULT_WATCH = Decimal("3.0")
LEAST_ITEMS = 4

_LOWEST, _HIGHEST = 1, 5


class KaScore(Struct, frozen=True):
    """`mean` is 1..5 and, like `value`, None unless `status` is OK.

    `items` are the five as scored, price as insensitivity; None = not known. `blocked` says that an item of 1 alone
    keeps the customer from being a candidate.
    """

    mean: Decimal | None
    value: KaResult | None
    status: Status
    items: tuple[int | None, ...]
    blocked: bool = False


def selection(
    quantity: int | None,
    concentration: int | None,
    service: int | None,
    price_sensitivity: int | None,
    partnership: int | None,
    *,
    candidate: Decimal = DEFAULT_CANDIDATE,
    watch: Decimal = DEFAULT_WATCH,
) -> KaScore:
    """The outcome of the sheet, items 1..5 (R33); price counts as insensitivity, 6 - sensitivity.

    A mean of `candidate` and no item of 1 is CANDIDATE, one of `watch` WATCH. Under four known items give MISSING, an
    item outside 1..5 INVALID. The worked example 5, 4, 3, 2, 4 has its prices as insensitivity 2, hence sensitivity 4:

    >>> sheet = selection(5, 4, 3, price_sensitivity=4, partnership=4)
    >>> sheet.items, sheet.mean, sheet.value.value
    ((5, 4, 3, 2, 4), Decimal('3.6'), 'CANDIDATE')
    """
    insensitivity = None if price_sensitivity is None else _LOWEST + _HIGHEST - price_sensitivity
    items = (quantity, concentration, service, insensitivity, partnership)
    known = [item for item in items if item is not None]
    if any(not _LOWEST <= item <= _HIGHEST for item in known):
        return KaScore(None, None, Status.INVALID, items)
    if len(known) < LEAST_ITEMS:
        return KaScore(None, None, Status.MISSING, items)
    mean = Decimal(sum(known)) / len(known)
    blocked = mean >= candidate and _LOWEST in known
    if mean >= candidate and not blocked:
        return KaScore(mean, KaResult.CANDIDATE, Status.OK, items)
    value = KaResult.WATCH if mean >= watch else KaResult.NO
    return KaScore(mean, value, Status.OK, items, blocked)
