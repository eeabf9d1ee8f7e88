"""How the support of people came to be what it is, read back from the journal."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta

from msgspec import Struct

from app.storage.book import Book
from app.storage.queries import tracking as queries

MONTH = timedelta(days=30)
"""How far back "last month" looks."""

_ZONES = timedelta(days=1)


class SupportPoint(Struct, frozen=True):
    """support from a UTC day on; None: no longer rated."""

    day: date
    support: int | None


Timeline = tuple[SupportPoint, ...]


def timelines(book: Book, support: Mapping[int, int | None]) -> dict[int, Timeline]:
    """By id of the deal's person: one point for each day on which it came or its support changed, oldest first.

    support: what each has now.
    """
    events: dict[int, list[tuple[date, bool, int | None]]] = defaultdict(list)
    for person, kind, old, day in book.rows(*queries.support_changes(support)):
        events[person].append((date.fromisoformat(day), kind == "U", old))
    found = {}
    for person, happened in events.items():
        by_day: dict[date, int | None] = {}
        after = support[person]
        for day, is_edit, old in reversed(happened):
            by_day.setdefault(day, after)
            if is_edit:
                after = old
        found[person] = tuple(SupportPoint(day, by_day[day]) for day in sorted(by_day))
    return found


def known_on(timeline: Timeline, day: date) -> int | None:
    """Support at the end of a day; None where the person was not in the deal yet, or not rated."""
    before = [point for point in timeline if point.day <= day]
    return before[-1].support if before else None


def is_past(book: Book, as_of: date) -> bool:
    """Whether the journal went on behind the day. The journal counts UTC days, and the day of who asks may be one behind."""
    return any(date.fromisoformat(newest) > as_of + _ZONES for (newest,) in book.rows(queries.LAST_DAY))


def support_then(book: Book, now: Mapping[int, int | None], as_of: date) -> Mapping[int, int | None]:
    """`now`, or on a past day what was known then; who came later has the first that was known."""
    return told_by(timelines(book, now), now, as_of) if is_past(book, as_of) else now


def told_by(found: Mapping[int, Timeline], now: Mapping[int, int | None], as_of: date) -> Mapping[int, int | None]:
    """As support_then on a past day, by timelines that were read already."""
    return {person: _then(found[person], as_of) if person in found else support for person, support in now.items()}


def _then(timeline: Timeline, day: date) -> int | None:
    if timeline[0].day > day:
        return next((point.support for point in timeline if point.support is not None), None)
    return known_on(timeline, day)
