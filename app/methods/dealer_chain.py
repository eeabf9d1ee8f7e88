"""R26 Dealer types and the value chain: what a type needs, overlapping exclusives, loops, hold rate, the largest's share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from app.terms import DealerType, LegalKind

EXCLUSIVE = frozenset({DealerType.EXCLUSIVE_GENERAL, DealerType.EXCLUSIVE_REGIONAL})
HELD_DAYS = 60

ScopePair = tuple[int | None, int | None]
"""Area and product of an authorisation; None = all of them."""


class ChainKind(StrEnum):
    """Links of the chain, from the maker to who uses the goods (R26)."""

    MAKER = "MAKER"
    PRIMARY = "PRIMARY"
    SUB_DEALER = "SUB_DEALER"
    OUTLET = "OUTLET"
    CONSUMER = "CONSUMER"


def missing_facts(
    legal_kind: str | None, dealer_type: str | None, parent_id: int | None, commission_bp: int | None
) -> tuple[str, ...]:
    """Error codes of what the kind and type of a dealer require (R26): an agent's commission, a second tier's parent.

    >>> missing_facts("AGENT", "SECOND_TIER", None, None)
    ('COMMISSION_MISSING', 'PARENT_MISSING')
    """
    found = []
    if legal_kind == LegalKind.AGENT and commission_bp is None:
        found.append("COMMISSION_MISSING")
    if dealer_type == DealerType.SECOND_TIER and parent_id is None:
        found.append("PARENT_MISSING")
    return tuple(found)


def overlaps(first: Iterable[ScopePair], second: Iterable[ScopePair]) -> bool:
    """Whether two authorisations share an area and a product; an exclusive without any pair is not placed yet.

    >>> overlaps([(1, None)], [(None, 7)]), overlaps([(1, 7)], [(1, 8)]), overlaps([], [(None, None)])
    (True, False, False)
    """
    others = list(second)
    return any(_meets(area, b) and _meets(product, d) for area, product in first for b, d in others)


def in_loop(dealer_id: int, parent_of: Callable[[int], int | None]) -> bool:
    """Whether the parents of a dealer lead in a circle.

    >>> in_loop(1, {1: 2, 2: 1}.get), in_loop(1, {1: 2, 2: 3}.get)
    (True, False)
    """
    seen = {dealer_id}
    parent = parent_of(dealer_id)
    while parent is not None:
        if parent in seen:
            return True
        seen.add(parent)
        parent = parent_of(parent)
    return False


def below(dealer_id: int, children: Mapping[int, Sequence[int]]) -> list[int]:
    """All sub-dealers of a dealer, of every depth, each once; a circle in old data ends where it closes.

    >>> below(1, {1: [2, 3], 2: [4], 4: [1]})
    [2, 4, 3]
    """
    found: list[int] = []
    waiting = list(reversed(children.get(dealer_id, ())))
    seen = {dealer_id}
    while waiting:
        one = waiting.pop()
        if one not in seen:
            seen.add(one)
            found.append(one)
            waiting.extend(reversed(children.get(one, ())))
    return found


def hold_rate(last_visits: Sequence[date | None], as_of: date, days: int = HELD_DAYS) -> Decimal | None:
    """Sub-dealers visited in the last `days` days over all of them, 0..1; None without any (R26).

    >>> hold_rate([date(2026, 6, 1), date(2026, 3, 1), None, date(2026, 6, 30)], date(2026, 6, 30))
    Decimal('0.5')
    """
    if not last_visits:
        return None
    since = as_of - timedelta(days=days)
    return Decimal(sum(one is not None and since <= one <= as_of for one in last_visits)) / len(last_visits)


def largest_share(volumes: Sequence[int | None]) -> Decimal | None:
    """Part of the known volume (above 0) that the largest carries, 0..1; None without any.

    >>> largest_share([30, 50, None, 20])
    Decimal('0.5')
    """
    known = [volume for volume in volumes if volume is not None and volume > 0]
    return Decimal(max(known)) / sum(known) if known else None


def _meets(one: int | None, other: int | None) -> bool:
    return one is None or other is None or one == other
