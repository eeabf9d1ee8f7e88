"""R25 四大: the four bigs of a dealer, what they make of it, and how many large dealers a region has (S4)."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from msgspec import Struct

from app.methods.dealer_evaluation import Mark
from app.terms import AbcClass, BigKind, BigResult, Criterion, Flag

HIGH_MARK = 4
DISLOYAL_MARK = 2
STRENGTH_CRITERIA = (Criterion.FUNDS, Criterion.OUTLETS, Criterion.SUB_DEALERS, Criterion.PEOPLE)


class Bigs(Struct, frozen=True):
    """kinds: the bigs a dealer has, in the order of BigKind. unknown: those that nothing is known of; they count as not had.

    is_dangerous: sells much at a good margin and is not loyal (DANGEROUS_BIG).
    """

    kinds: tuple[BigKind, ...]
    result: BigResult
    is_dangerous: bool
    unknown: tuple[BigKind, ...]


def growth(sales_cents: int | None, prior_cents: int | None) -> Fraction | None:
    """Of a year on the one before; None where there was nothing to grow from.

    >>> growth(120, 100), growth(120, 0)
    (Fraction(1, 5), None)
    """
    if sales_cents is None or prior_cents is None or prior_cents <= 0:
        return None
    return Fraction(sales_cents - prior_cents, prior_cents)


def strength(marks: Mapping[str, Mark]) -> Fraction | None:
    """Mean mark of funds, outlets, sub-dealers and people (R25); None unless all four are known.

    >>> strength({"FUNDS": 4, "OUTLETS": 5, "SUB_DEALERS": 4, "PEOPLE": 4})
    Fraction(17, 4)
    """
    known = [marks[one] for one in STRENGTH_CRITERIA if one in marks]
    return Fraction(sum(known), len(known)) if len(known) == len(STRENGTH_CRITERIA) else None


def four_bigs(
    by_sales: AbcClass | None,
    by_margin: AbcClass | None,
    marks: Mapping[str, Mark],
    own_growth: Fraction | None,
    region_growth: Fraction | None,
) -> Bigs:
    """By the classes of R8 among all dealers (None: not known), the marks of the last evaluation by key, and the growths.

    >>> marks = {"FUNDS": 4, "OUTLETS": 5, "SUB_DEALERS": 4, "PEOPLE": 4, "LOYALTY": 2}
    >>> bigs = four_bigs(AbcClass.A, AbcClass.A, marks, None, None)
    >>> [kind.value for kind in bigs.kinds], bigs.result.value, bigs.is_dangerous
    (['VOLUME', 'PROFIT', 'STRENGTH'], 'CANDIDATE', True)
    """
    loyalty, strong = marks.get(Criterion.LOYALTY), strength(marks)
    found = {
        BigKind.VOLUME: None if by_sales is None else by_sales is AbcClass.A,
        BigKind.PROFIT: None if by_margin is None else by_margin is AbcClass.A,
        BigKind.STRENGTH: None if strong is None else strong >= HIGH_MARK,
        BigKind.POTENTIAL: _potential(loyalty, own_growth, region_growth),
    }
    dangerous = bool(found[BigKind.VOLUME] and found[BigKind.PROFIT]) and loyalty is not None
    kinds = tuple(kind for kind, has in found.items() if has)
    return Bigs(
        kinds,
        big_result(len(kinds)),
        dangerous and loyalty is not None and loyalty <= DISLOYAL_MARK,
        tuple(kind for kind, has in found.items() if has is None),
    )


def big_result(count: int) -> BigResult:
    """
    >>> [big_result(count).value for count in (4, 3, 2)]
    ['KEY_DEALER', 'CANDIDATE', 'STANDARD']
    """
    return {4: BigResult.KEY_DEALER, 3: BigResult.CANDIDATE}.get(count, BigResult.STANDARD)


def region_flag(large: int, least: int = 2, most: int = 3) -> Flag | None:
    """TOO_FEW or TOO_MANY large dealers (销量大) in a region (R25; 2-3 by S4).

    >>> region_flag(1).value, region_flag(2), region_flag(4).value
    ('TOO_FEW', None, 'TOO_MANY')
    """
    if large < least:
        return Flag.TOO_FEW
    return Flag.TOO_MANY if large > most else None


def _potential(loyalty: Mark | None, own: Fraction | None, region: Fraction | None) -> bool | None:
    """A disloyal dealer has none, whatever the growth."""
    if loyalty is not None and loyalty < HIGH_MARK:
        return False
    if loyalty is None or own is None or region is None:
        return None
    return own >= region
