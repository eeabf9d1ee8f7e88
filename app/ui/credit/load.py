"""Reading what the credit tab shows. Runs in any thread."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from msgspec import Struct

from app.services.scope import scope_for
from app.terms import Period, PromiseState
from app.ui.i18n import translate

if TYPE_CHECKING:
    from app.services.collection_views import CallRow, PromiseRow
    from app.services.credit_views import HeldParty
    from app.services.receivable_views import AgeingView, DaysView
    from app.services.scope import Scope
    from app.services.services import Services

DAYS_A_WEEK = 7
LOOK_AHEAD = timedelta(days=3_650)


class LoadedCredit(Struct, frozen=True, eq=False):
    """promises: due in the week of the day, Monday to Sunday. cei_alert: percent. filter_text names rep and area.

    quota_cents: of the forecast period that holds the day, None = nobody gave one. is_book_empty: neither invoices
    nor payments on any day. size: records behind it.
    """

    scope: Scope
    ageing: AgeingView
    days: DaysView
    held: tuple[HeldParty, ...]
    promises: tuple[PromiseRow, ...]
    calls: tuple[CallRow, ...]
    quota_cents: int | None
    cei_alert: int
    filter_text: str
    is_book_empty: bool
    size: int

    @property
    def week(self) -> tuple[date, date]:
        return week_of(self.scope.as_of)

    def promised_cents(self, *states: PromiseState) -> int:
        """Of the week; of any state where none is named."""
        return sum(one.amount_cents for one in self.promises if not states or one.state in states)


def load_credit(services: Services, scope: Scope) -> LoadedCredit:
    """Also brings in matplotlib, which takes longest the first time."""
    from app.charts.style import register_fonts

    register_fonts()
    ageing = services.receivables.ageing(scope)
    first, last = week_of(scope.as_of)
    promises = [one for one in services.collection.promises(scope) if first <= one.due_on <= last]
    forecast = services.forecast.view(scope, scope.as_of)
    return LoadedCredit(
        scope=scope,
        ageing=ageing,
        days=services.receivables.days(scope),
        held=services.credit.held(scope),
        promises=tuple(promises),
        calls=services.collection.calls(scope, due_only=False),
        quota_cents=forecast.team.calls.quota_cents,
        cei_alert=services.settings.whole("cei_alert"),
        filter_text=filter_text(services, scope),
        is_book_empty=not ageing.rows and _is_book_empty(services, scope.as_of),
        size=sum(ageing.counts.values()) + len(forecast.deals),
    )


def _is_book_empty(services: Services, as_of: date) -> bool:
    """Asked where nothing is open on the day: all may be settled, or still to come."""
    later = as_of + LOOK_AHEAD
    days = services.receivables.days(scope_for(later, Period.ALL_TIME), later)
    return not days.sales_cents and not days.receivables_cents


def week_of(day: date) -> tuple[date, date]:
    """Monday and Sunday.

    >>> [str(one) for one in week_of(date(2026, 11, 21))]
    ['2026-11-16', '2026-11-22']
    """
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=DAYS_A_WEEK - 1)


def filter_text(services: Services, scope: Scope) -> str:
    """ "Anna Snelling, all areas"."""
    rep, area = translate("Credit", "all reps"), translate("Credit", "all areas")
    if scope.owner_id is not None:
        rep = services.lookups.names("rep").get(scope.owner_id, translate("Credit", "the chosen rep"))
    if scope.area_id is not None:
        area = services.lookups.names("area").get(scope.area_id, translate("Credit", "the chosen area"))
    return translate("Credit", "{rep}, {area}").format(rep=rep, area=area)
