"""The period that holds for all tabs, as seen from a day."""

from datetime import date

import pytest

from app.services.scope import scope_for
from app.terms import Period


@pytest.mark.parametrize(
    ("as_of", "period", "first_month", "start", "end"),
    [
        ("2017-12-31", Period.LAST_12_MONTHS, 1, "2017-01-01", "2017-12-31"),
        ("2026-11-22", Period.LAST_12_MONTHS, 4, "2025-11-23", "2026-11-22"),
        ("2026-11-22", Period.THIS_QUARTER, 1, "2026-10-01", "2026-12-31"),
        ("2026-11-22", Period.THIS_QUARTER, 2, "2026-11-01", "2027-01-31"),
        ("2026-11-22", Period.THIS_YEAR, 1, "2026-01-01", "2026-12-31"),
        ("2026-11-22", Period.THIS_YEAR, 4, "2026-04-01", "2027-03-31"),
        ("2026-03-31", Period.THIS_YEAR, 4, "2025-04-01", "2026-03-31"),
        ("2026-11-22", Period.LAST_YEAR, 1, "2025-01-01", "2025-12-31"),
        ("2026-11-22", Period.LAST_YEAR, 4, "2025-04-01", "2026-03-31"),
        ("2026-04-01", Period.LAST_YEAR, 4, "2025-04-01", "2026-03-31"),
        ("2026-03-31", Period.LAST_YEAR, 4, "2024-04-01", "2025-03-31"),
        ("2026-11-22", Period.ALL_TIME, 1, "0001-01-01", "9999-12-31"),
    ],
)
def test_periods(as_of: str, period: Period, first_month: int, start: str, end: str) -> None:
    scope = scope_for(date.fromisoformat(as_of), period, fiscal_first_month=first_month)
    assert (str(scope.start), str(scope.end), scope.period) == (start, end, period)


def test_the_filter_goes_along() -> None:
    scope = scope_for(date(2026, 11, 22), owner_id=3, area_id=4)
    assert (scope.owner_id, scope.area_id, scope.period) == (3, 4, Period.LAST_12_MONTHS)
