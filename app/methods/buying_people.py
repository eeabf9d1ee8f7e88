"""R15 People of a deal: guide and insider, support index, colour of the map, reports-to; level lamps of R34."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from decimal import Decimal

from msgspec import Struct

from app.methods.one_two_one import DEFAULT_MIN_SUPPORT, is_supporter
from app.terms import ContactLevel, GuideTest, MapStatus, Standing

GUIDE_TESTS = (GuideTest.KNOWS_PEOPLE, GuideTest.CHECKABLE_NEWS)
INSIDER_TESTS = (*GUIDE_TESTS, GuideTest.MOVES_DECIDER, GuideTest.SPEAKS_FOR_US, GuideTest.OWN_STAKE)
"""G1, G2; and M1 to M3 on top of them."""

MOST_SUPPORT = 5
INFLUENTIAL = 2
"""Middle influence; 3 is high, 1 low."""

DEFAULT_EVIDENCE_DAYS = 90


class Stance(Struct, frozen=True):
    """influence 1..3, support -5..5; None = not rated. level None: not known."""

    influence: int | None = None
    support: int | None = None
    is_decider: bool = False
    level: ContactLevel | None = None


def standing(passed: Collection[GuideTest], support: int | None) -> Standing:
    """What the tests make of a contact; an insider is a guide too. Nobody hostile (support below 0) is either.

    >>> standing(GUIDE_TESTS, 2).value, standing(GUIDE_TESTS, -1).value, standing(INSIDER_TESTS, None).value
    ('GUIDE', 'CONTACT', 'INSIDER')
    """
    if (support is not None and support < 0) or not set(GUIDE_TESTS) <= set(passed):
        return Standing.CONTACT
    return Standing.INSIDER if set(INSIDER_TESTS) <= set(passed) else Standing.GUIDE


def needs_recheck(seen_on: date, as_of: date, evidence_days: int = DEFAULT_EVIDENCE_DAYS) -> bool:
    """Whether evidence is older than it may be; on the last day it still holds.

    >>> needs_recheck(date(2026, 8, 24), date(2026, 11, 22)), needs_recheck(date(2026, 8, 23), date(2026, 11, 22))
    (False, True)
    """
    return (as_of - seen_on).days > evidence_days


def support_index(people: Iterable[Stance]) -> Decimal | None:
    """Support weighted by influence, -1..1, unrounded; only people rated in both. None: nobody is (MISSING).

    >>> support_index([Stance(3, 0), Stance(2, 2), Stance(1, 3), Stance(2, -2)])
    Decimal('0.075')
    """
    rated = [(one.influence, one.support) for one in people if one.influence is not None and one.support is not None]
    weight = sum(influence for influence, _ in rated)
    if not weight:
        return None
    return Decimal(sum(influence * support for influence, support in rated)) / (MOST_SUPPORT * weight)


def map_status(people: Collection[Stance], min_support: int = DEFAULT_MIN_SUPPORT) -> MapStatus:
    """Red: no supporter of middle or high influence; green: one, and a decider that supports us; else amber (after P52).

    >>> map_status([Stance(1, 5, is_decider=True)]).value, map_status([Stance(2, 1), Stance(3, 0, is_decider=True)]).value
    ('RED', 'AMBER')
    """
    supporters = [one for one in people if is_supporter(one.support, min_support)]
    if not any(one.influence is not None and one.influence >= INFLUENTIAL for one in supporters):
        return MapStatus.RED
    return MapStatus.GREEN if any(one.is_decider for one in supporters) else MapStatus.AMBER


def level_lamps(people: Collection[Stance], min_support: int = DEFAULT_MIN_SUPPORT) -> dict[ContactLevel, bool]:
    """Whether we have a supporter at each level (R34, S2).

    >>> lamps = level_lamps([Stance(support=2, level=ContactLevel.BASE), Stance(support=0, level=ContactLevel.TOP)])
    >>> [level.value for level, is_lit in lamps.items() if is_lit]
    ['BASE']
    """
    reached = {one.level for one in people if is_supporter(one.support, min_support)}
    return {level: level in reached for level in ContactLevel}


def closes_loop(contact_id: int, boss_id: int | None, bosses: Mapping[int, int | None]) -> bool:
    """Whether `contact_id` would report to itself through `boss_id`; bosses: contact -> whom it reports to now.

    >>> closes_loop(1, 3, {3: 2, 2: 1}), closes_loop(3, 1, {2: 1}), closes_loop(1, 1, {})
    (True, False, True)
    """
    seen = {contact_id}
    while boss_id is not None:
        if boss_id in seen:
            return True
        seen.add(boss_id)
        boss_id = bosses.get(boss_id)
    return False
