"""Lets days pass in the journal of a test."""

from datetime import UTC, date, datetime, tzinfo

import pytest

from app.storage import journal


class Calendar:
    """Stands in for the journal's clock: every transaction is made late on `day`."""

    def __init__(self, patch: pytest.MonkeyPatch, day: date) -> None:
        self.day = day
        patch.setattr(journal, "datetime", self)

    def now(self, zone: tzinfo) -> datetime:
        assert zone is UTC
        return datetime(self.day.year, self.day.month, self.day.day, 23, 59, 59, tzinfo=UTC)
