"""iCalendar files (RFC 5545): events in floating local time, as every calendar program takes them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from icalendar import Event

_MINUTES_A_DAY = 24 * 60
_UNPRINTED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
"""Control characters that RFC 5545 does not allow in a text; line breaks and tabs stay."""


class CalendarEntry(Struct, frozen=True):
    """starts_at: minutes after midnight, None = the whole day. uid stays the same, so a second import brings no double."""

    uid: str
    day: date
    starts_at: int | None
    minutes: int
    summary: str
    description: str = ""
    is_cancelled: bool = False


def calendar_bytes(entries: Iterable[CalendarEntry], stamp: datetime) -> bytes:
    """The file's content, UTF-8 with CRLF. stamp: when it is written, UTC."""
    # Imported when a calendar is written, for it takes long and hardly any start of the program needs it.
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//Fieldbook//Visits//EN")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    for entry in entries:
        calendar.add_component(_event(entry, stamp))
    content: bytes = calendar.to_ical(sorted=False)
    return content


def _event(entry: CalendarEntry, stamp: datetime) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", _plain(entry.uid))
    event.add("dtstamp", stamp)
    start, end = _span(entry)
    event.add("dtstart", start)
    event.add("dtend", end)
    event.add("summary", _plain(entry.summary))
    if entry.description:
        event.add("description", _plain(entry.description))
    event.add("status", "CANCELLED" if entry.is_cancelled else "CONFIRMED")
    return event


def _span(entry: CalendarEntry) -> tuple[date, date]:
    """Two days for an event of the whole day, two moments without a zone for any other."""
    if entry.starts_at is None or not 0 <= entry.starts_at < _MINUTES_A_DAY:
        return entry.day, entry.day + timedelta(days=1)
    start = datetime.combine(entry.day, time()) + timedelta(minutes=entry.starts_at)
    return start, start + timedelta(minutes=entry.minutes)


def _plain(text: str) -> str:
    return _UNPRINTED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
