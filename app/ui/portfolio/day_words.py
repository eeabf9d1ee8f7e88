"""What is said where nothing can be changed because a past day is shown."""

from __future__ import annotations

from datetime import date

from app.ui.formats import Formats
from app.ui.i18n import translate


def locked_words(day: date | None, formats: Formats) -> str:
    """day: the past day the portfolio is shown on; None: today, and nothing is said."""
    if day is None:
        return ""
    text = translate(
        "ChartCard", "The portfolio is shown as of {day}. Fields here are today's; go back to today to edit."
    )
    return text.format(day=formats.day(day))
