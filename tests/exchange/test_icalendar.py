"""The calendar file as RFC 5545 wants it."""

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from app.exchange.icalendar import CalendarEntry, calendar_bytes

STAMP = datetime(2026, 11, 22, 6, 5, 4, tzinfo=UTC)
DAY = date(2026, 12, 31)


def lines_of(*entries: CalendarEntry) -> list[str]:
    return calendar_bytes(entries, STAMP).decode().replace("\r\n ", "").split("\r\n")


def test_a_visit_with_a_time_is_in_floating_local_time() -> None:
    lines = lines_of(CalendarEntry("u-1", DAY, 14 * 60 + 30, 45, "恒瑞医药: Line 3"))
    assert lines == [
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Fieldbook//Visits//EN"),
        *("CALSCALE:GREGORIAN", "METHOD:PUBLISH", "BEGIN:VEVENT", "UID:u-1", "DTSTAMP:20261122T060504Z"),
        *("DTSTART:20261231T143000", "DTEND:20261231T151500", "SUMMARY:恒瑞医药: Line 3", "STATUS:CONFIRMED"),
        *("END:VEVENT", "END:VCALENDAR", ""),
    ]


def test_one_without_a_time_takes_the_day_and_a_cancelled_one_says_so() -> None:
    lines = lines_of(CalendarEntry("u-1", DAY, None, 60, "Call", "a\nb", is_cancelled=True))
    assert "DTSTART;VALUE=DATE:20261231" in lines
    assert "DTEND;VALUE=DATE:20270101" in lines
    assert "DESCRIPTION:a\\nb" in lines
    assert "STATUS:CANCELLED" in lines


def test_a_visit_over_midnight_ends_the_day_after() -> None:
    assert "DTEND:20270101T003000" in lines_of(CalendarEntry("u-1", DAY, 23 * 60 + 30, 60, "Night shift"))


def texts_of(content: bytes) -> list[str]:
    """The summaries as a calendar program reads them."""
    return [str(event["SUMMARY"]) for event in Calendar.from_ical(content).walk("VEVENT")]


def written(text: str) -> bytes:
    return calendar_bytes([CalendarEntry("u-1", DAY, None, 60, text)], STAMP)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_lines_are_folded_within_75_octets(text: str) -> None:
    assert all(len(part) <= 75 for part in written(text).removesuffix(b"\r\n").split(b"\r\n"))


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_a_text_folded_and_escaped_reads_back(text: str) -> None:
    assert texts_of(written(text)) == [text]


def test_marks_and_breaks_are_escaped() -> None:
    assert b"SUMMARY:a\\,b\\;c\\\\d\\ne\r\n" in written("a,b;c\\d\r\ne\x07")
