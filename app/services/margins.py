"""Net margin and borrowing rate that a loss or a delay is measured against (R29, R30)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from app.methods.money import round_half_up
from app.methods.period import month_floor, twelve_months
from app.services.setting_values import SettingValues
from app.storage.book import Book
from app.storage.queries import credit as queries

_DIGITS = 4


def book_margin(settings: SettingValues) -> Decimal:
    return settings.share("net_margin")


def borrowing_rate(settings: SettingValues) -> Decimal:
    """Yearly; 0: no interest is reckoned."""
    return settings.share("borrowing_rate")


def own_margins(book: Book, settings: SettingValues, keys: Iterable[int], as_of: date) -> dict[int, Decimal]:
    """Margin of twelve months by party, to four decimals, where sales entries tell it; setting margin_from_sales 0: of none.

    Of the months all of whose entries have a margin; a margin may be below 0.
    """
    if not settings.whole("margin_from_sales"):
        return {}
    start, end = twelve_months(as_of)
    sums: dict[int, list[int]] = defaultdict(lambda: [0, 0])
    for party, _, cents, margin in book.rows(*queries.entry_months(keys, month_floor(start), end)):
        if margin is not None:
            sums[party][0] += cents
            sums[party][1] += margin
    return {
        party: round_half_up(Decimal(margin) / cents, _DIGITS) for party, (cents, margin) in sums.items() if cents > 0
    }
