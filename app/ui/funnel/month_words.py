"""Heads of the columns by month, and the line of a period's quota."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.methods.forecast import ForecastPeriod
from app.methods.period import fiscal_quarter
from app.ui.chart_words.forecast import gap_text
from app.ui.formats import Formats
from app.ui.funnel.month_load import MonthColumn, MonthKind
from app.ui.i18n import translate

if TYPE_CHECKING:
    from app.services.forecast_views import ForecastView

MONTH_DAYS = 31


def column_name(column: MonthColumn, formats: Formats) -> str:
    if column.kind is MonthKind.MONTH and column.month is not None:
        return formats.month(column.month)
    return {
        MonthKind.OVERDUE: translate("MonthBoard", "Overdue"),
        MonthKind.LATER: translate("MonthBoard", "Later"),
        MonthKind.NONE: translate("MonthBoard", "No close date"),
    }[column.kind]


def column_tip(column: MonthColumn, formats: Formats) -> str:
    """What belongs here, and what a drop does."""
    if column.kind is MonthKind.OVERDUE:
        return translate(
            "MonthBoard", "Open deals whose expected close has passed. Drop them on the month they will close in."
        )
    if column.kind is MonthKind.NONE:
        return translate("MonthBoard", "Open deals without an expected close. A drop here takes the date away.")
    if column.month is None:
        return ""
    month = formats.month(column.month)
    if column.kind is MonthKind.LATER:
        return translate("MonthBoard", "{month} and later. A drop here sets {month}.").format(month=month)
    return translate("MonthBoard", "A drop here sets {month} and keeps the day of the month.").format(month=month)


def held_text(column: MonthColumn) -> str:
    return translate("MonthBoard", "%n deal(s)", None, column.totals.deals)


def bare_text(column: MonthColumn) -> str:
    """How many deals of the column add nothing to its totals; blank if none."""
    bare = column.totals.without_amount
    return translate("MonthBoard", "%n without amount", None, bare) if bare else ""


def weighted_text(column: MonthColumn, formats: Formats) -> str:
    return translate("MonthBoard", "weighted {amount}").format(amount=formats.money(column.totals.weighted_cents))


def quota_text(view: ForecastView, fiscal_first_month: int, formats: Formats) -> str:
    """ "Q4 2026 · quota ¥5M · won ¥3M · forecast ¥4.2M · ¥0.8M short"."""
    team = view.team
    text = translate("MonthBoard", "{period} · quota {quota} · won {won} · forecast {forecast} · {gap}")
    return text.format(
        period=_period(view.period, fiscal_first_month, formats),
        quota=formats.money(team.calls.quota_cents),
        won=formats.money(team.amounts.won),
        forecast=formats.money(team.forecast_cents),
        gap=gap_text(team, formats),
    )


def _period(period: ForecastPeriod, first_month: int, formats: Formats) -> str:
    if (period.ends_on - period.starts_on).days < MONTH_DAYS:
        return formats.month(period.starts_on)
    year, quarter = fiscal_quarter(period.starts_on, first_month)
    return translate("MonthBoard", "Q{quarter} {year}").format(quarter=quarter, year=year)
