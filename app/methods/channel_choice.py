"""R26 Channel choice: own sales against dealers, by the marks of four inner and four outer conditions ([O], after S4)."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum

from msgspec import Struct

from app.terms import ChannelCondition, Status

LEAST_CONDITIONS = 6
CLEAR_LEAD = Decimal("0.5")
"""Difference of the means from which one way is suggested."""
LOWEST_MARK, HIGHEST_MARK = 1, 5
INNER = (
    ChannelCondition.CAPITAL,
    ChannelCondition.SALES_FORCE,
    ChannelCondition.PRODUCT_COMPLEXITY,
    ChannelCondition.CONTROL_WISH,
)
"""What lies with us; the other four lie with the market."""


class ChannelWay(StrEnum):
    """What the conditions speak for."""

    OWN = "OWN"
    DEALERS = "DEALERS"
    BOTH = "BOTH"


class ChannelChoice(Struct, frozen=True):
    """Totals of the conditions marked for both ways, and how many those are. way None: too few are (MISSING)."""

    own_total: int
    dealer_total: int
    marked: int
    way: ChannelWay | None
    status: Status


def channel_choice(marks: Mapping[ChannelCondition, tuple[int | None, int | None]]) -> ChannelChoice:
    """Marks 1..5 for own sales and for dealers by condition; one marked for one way only does not count.

    Six of the eight must be marked; a lead of half a mark on the mean decides, below it both ways serve.
    Raises ValueError for a mark outside 1..5.

    >>> marks = dict.fromkeys(ChannelCondition, (4, 3)) | {ChannelCondition.CAPITAL: (None, 5)}
    >>> choice = channel_choice(marks)
    >>> choice.own_total, choice.dealer_total, choice.marked, choice.way.value
    (28, 21, 7, 'OWN')
    """
    if any(mark is not None and not LOWEST_MARK <= mark <= HIGHEST_MARK for pair in marks.values() for mark in pair):
        raise ValueError(f"marks are {LOWEST_MARK}..{HIGHEST_MARK}")
    both = [(own, dealer) for own, dealer in marks.values() if own is not None and dealer is not None]
    own_total, dealer_total = sum(own for own, _ in both), sum(dealer for _, dealer in both)
    if len(both) < LEAST_CONDITIONS:
        return ChannelChoice(own_total, dealer_total, len(both), None, Status.MISSING)
    lead = Decimal(own_total - dealer_total) / len(both)
    way = ChannelWay.BOTH
    if abs(lead) >= CLEAR_LEAD:
        way = ChannelWay.OWN if lead > 0 else ChannelWay.DEALERS
    return ChannelChoice(own_total, dealer_total, len(both), way, Status.OK)
