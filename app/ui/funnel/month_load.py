"""Reading the board by month of expected close: open deals, and the quota of the periods in sight. Runs in any thread."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from app.methods.period import add_months, month_floor
from app.terms import OPEN_STAGES

if TYPE_CHECKING:
    from app.services.deal_table import DealFilter, DealTotals
    from app.services.forecast_views import ForecastView
    from app.services.scope import Scope
    from app.services.services import Services

MONTHS = 6
ONE_DAY = timedelta(days=1)


class MonthKind(StrEnum):
    """OVERDUE: closes before the day the board is seen as of. LATER: after the last month shown. NONE: no close date."""

    OVERDUE = "OVERDUE"
    MONTH = "MONTH"
    LATER = "LATER"
    NONE = "NONE"


class MonthColumn(Struct, frozen=True):
    """month: its first day; of LATER the first month that is not shown, None for the others."""

    kind: MonthKind
    month: date | None
    ids: tuple[int, ...]
    totals: DealTotals


class LoadedMonths(Struct, frozen=True, eq=False):
    """columns: overdue, MONTHS months, later, none. periods: the forecasts of the months shown, those with a quota only."""

    scope: Scope
    columns: tuple[MonthColumn, ...]
    periods: tuple[ForecastView, ...]
    fiscal_first_month: int

    @property
    def deals(self) -> int:
        return sum(column.totals.deals for column in self.columns)


def load_months(services: Services, scope: Scope) -> LoadedMonths:
    """One query for the order of all cards, cut at the totals of each column."""
    from app.services.deal_table import DealFilter, DealSort

    table, every = services.deal_table, DealFilter(stages=OPEN_STAGES)
    ids = table.ids(scope, every, DealSort.EXPECTED_CLOSE)
    whole = table.totals(scope, every)
    columns, at = [], 0
    for kind, month, chosen in _spans(scope.as_of, every):
        totals = table.totals(scope, chosen)
        columns.append(MonthColumn(kind, month, ids[at : at + totals.deals], totals))
        at += totals.deals
    rest = _rest(whole, [column.totals for column in columns])
    columns.append(MonthColumn(MonthKind.NONE, None, ids[at:], rest))
    periods = _periods(services, scope)
    return LoadedMonths(scope, tuple(columns), periods, services.settings.fiscal_first_month)


def _spans(as_of: date, every: DealFilter) -> list[tuple[MonthKind, date | None, DealFilter]]:
    """Consecutive spans of the expected close, earliest first."""
    from msgspec.structs import replace

    first = month_floor(as_of)
    spans: list[tuple[MonthKind, date | None, DealFilter]] = [
        (MonthKind.OVERDUE, None, replace(every, close_until=as_of - ONE_DAY))
    ]
    for ahead in range(MONTHS):
        month, following = add_months(first, ahead), add_months(first, ahead + 1)
        chosen = replace(every, close_from=max(month, as_of), close_until=following - ONE_DAY)
        spans.append((MonthKind.MONTH, month, chosen))
    beyond = add_months(first, MONTHS)
    spans.append((MonthKind.LATER, beyond, replace(every, close_from=beyond)))
    return spans


def _rest(whole: DealTotals, parts: list[DealTotals]) -> DealTotals:
    """What is in none of the parts."""
    from app.services.deal_table import DealTotals

    return DealTotals(
        whole.deals - sum(part.deals for part in parts),
        whole.amount_cents - sum(part.amount_cents for part in parts),
        whole.weighted_cents - sum(part.weighted_cents for part in parts),
        whole.without_amount - sum(part.without_amount for part in parts),
    )


def _periods(services: Services, scope: Scope) -> tuple[ForecastView, ...]:
    first = month_floor(scope.as_of)
    starts = {services.forecast.period(add_months(first, ahead)).starts_on for ahead in range(MONTHS)}
    views = (services.forecast.view(scope, start) for start in sorted(starts))
    return tuple(view for view in views if view.team.calls.quota_cents is not None)
