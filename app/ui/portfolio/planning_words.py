"""The planning period as people call it: 2026, first half of 2026, Q4 2026."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.methods.period import fiscal_quarter
from app.terms import PlanningPeriod
from app.ui.i18n import translate

if TYPE_CHECKING:
    from app.services.book_settings import SettingsService


def planning_period(settings: SettingsService, as_of: date) -> str:
    """Of the fiscal year that holds the day."""
    year, quarter = fiscal_quarter(as_of, settings.fiscal_first_month)
    period = PlanningPeriod(str(settings.value("planning_period")))
    if period is PlanningPeriod.YEAR:
        return str(year)
    if period is PlanningPeriod.QUARTER:
        return translate("PlanningPeriod", "Q{quarter} {year}").format(quarter=quarter, year=year)
    first = translate("PlanningPeriod", "first half of {year}")
    second = translate("PlanningPeriod", "second half of {year}")
    return (first if quarter <= 2 else second).format(year=year)
