"""Filter and dates that hold for every tab, chart, export and slide of one view."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec import Struct

from app.methods.period import fiscal_quarter, quarter_range, twelve_months
from app.terms import Period


class Scope(Struct, frozen=True):
    """start..end (both inclusive) is the period; owner_id and area_id None mean all reps and all areas."""

    as_of: date
    start: date
    end: date
    period: Period = Period.LAST_12_MONTHS
    owner_id: int | None = None
    area_id: int | None = None

    @property
    def whose(self) -> dict[str, int | None]:
        """Rep and area by the columns of a record that name them."""
        return {"owner_id": self.owner_id, "area_id": self.area_id}

    def shows(self, owner_id: int | None, area_id: int | None) -> bool:
        """Whether the filter of rep and area lets through what is theirs."""
        return self.owner_id in (None, owner_id) and self.area_id in (None, area_id)


def scope_for(
    as_of: date,
    period: Period = Period.LAST_12_MONTHS,
    *,
    owner_id: int | None = None,
    area_id: int | None = None,
    fiscal_first_month: int = 1,
) -> Scope:
    """The scope of a named period as seen from `as_of`."""
    start, end = _days_of(as_of, period, fiscal_first_month)
    return Scope(as_of, start, end, period, owner_id, area_id)


def _days_of(as_of: date, period: Period, first_month: int) -> tuple[date, date]:
    year, quarter = fiscal_quarter(as_of, first_month)
    match period:
        case Period.LAST_12_MONTHS:
            return twelve_months(as_of)
        case Period.THIS_QUARTER:
            return quarter_range(year, quarter, first_month)
        case Period.THIS_YEAR:
            return quarter_range(year, 1, first_month)[0], quarter_range(year, 4, first_month)[1]
        case Period.LAST_YEAR:
            return _days_of(quarter_range(year, 1, first_month)[0] - timedelta(days=1), Period.THIS_YEAR, first_month)
        case Period.ALL_TIME:
            return date.min, date.max
