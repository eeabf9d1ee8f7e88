"""R19 认识梯度 adoption ladder of a customer and a product (levels and actions S3; order of 5 and 6, groups [O])."""

from __future__ import annotations

from collections.abc import Iterable

from app.terms import AdoptionGroup, AdoptionLevel, Flag, Status

LEVELS: dict[AdoptionLevel, int] = {level: number for number, level in enumerate(AdoptionLevel, start=1)}
"""1 hostile .. 8 advocate, 9 advocate at risk."""

LEVEL_AT: dict[int, AdoptionLevel] = {number: level for level, number in LEVELS.items()}

LOWEST_BUYING = LEVELS[AdoptionLevel.OCCASIONAL]
LOWEST_KEEP = LEVELS[AdoptionLevel.ADVOCATE]
REGRESSED_BY = 2


def group_of(level: AdoptionLevel) -> AdoptionGroup:
    """What a level asks of us: 8-9 keep, 4-7 expand, 1-3 change the view (R19).

    >>> group_of(AdoptionLevel.FAVOURED).value
    'EXPAND'
    """
    number = LEVELS[level]
    if number >= LOWEST_KEEP:
        return AdoptionGroup.KEEP
    return AdoptionGroup.EXPAND if number >= LOWEST_BUYING else AdoptionGroup.CHANGE_VIEW


def movement(before: AdoptionLevel, now: AdoptionLevel) -> int:
    """Levels gained, below 0 lost; an advocate at risk stands no higher than an advocate (R19).

    >>> movement(AdoptionLevel.INTERESTED, AdoptionLevel.BALANCED)
    2
    """
    return _height(now) - _height(before)


def review(level: AdoptionLevel, bought_in_12m: bool) -> Status:
    """REVIEW where a level that implies buying, 4 or above, meets no purchase in twelve months (R19).

    >>> review(AdoptionLevel.OCCASIONAL, bought_in_12m=False).value
    'REVIEW'
    """
    return Status.REVIEW if LEVELS[level] >= LOWEST_BUYING and not bought_in_12m else Status.OK


def flags(level: AdoptionLevel, levels_in_quarter: Iterable[AdoptionLevel]) -> tuple[Flag, ...]:
    """DEFEND for an advocate at risk, REGRESSED two levels or more below the highest of the quarter (R19).

    `levels_in_quarter`: the level the quarter began with and those seen in it, in any order; empty if none is known.

    >>> [flag.value for flag in flags(AdoptionLevel.BALANCED, [AdoptionLevel.FIRST_CHOICE])]
    ['REGRESSED']
    """
    at_risk = level is AdoptionLevel.ADVOCATE_AT_RISK
    regressed = any(movement(earlier, level) <= -REGRESSED_BY for earlier in levels_in_quarter)
    return (Flag.DEFEND,) * at_risk + (Flag.REGRESSED,) * regressed


def _height(level: AdoptionLevel) -> int:
    return min(LEVELS[level], LOWEST_KEEP)
