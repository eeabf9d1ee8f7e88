"""What one reading of the plan tab brings: the visits of a span of days, and what the page in front needs beside them."""

from __future__ import annotations

from datetime import date, timedelta
from enum import IntEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from app.methods.period import add_months, month_floor

if TYPE_CHECKING:
    from app.services.scope import Scope
    from app.services.services import Services
    from app.services.visits_views import DueRow, PromiseRow, VisitRates, VisitRow

WEEK_DAYS = 7


class PlanView(IntEnum):
    """In the order of the switch; Alt+1 to Alt+6."""

    WEEK = 0
    MONTH = 1
    LIST = 2
    DUE = 3
    PROMISES = 4
    RATES = 5


class LoadedPlan(Struct, frozen=True):
    """visits: of first..last, for the views that show a calendar or a list. What a view does not show is empty or None."""

    view: PlanView
    first: date
    last: date
    visits: tuple[VisitRow, ...] = ()
    due: tuple[DueRow, ...] = ()
    promises: tuple[PromiseRow, ...] = ()
    rates: VisitRates | None = None

    @property
    def size(self) -> int:
        return len(self.visits) + len(self.due) + len(self.promises)


def load_plan(services: Services, scope: Scope, view: PlanView, day: date) -> LoadedPlan:
    """day: any of the week or month shown."""
    visits, as_of = services.visits, scope.as_of
    first, last = span(view, day)
    if view is PlanView.DUE:
        return LoadedPlan(view, first, last, due=visits.due_by_tier(scope, as_of))
    if view is PlanView.PROMISES:
        return LoadedPlan(view, first, last, promises=visits.promises(scope, as_of))
    if view is PlanView.RATES:
        return LoadedPlan(view, first, last, rates=visits.rates(scope))
    return LoadedPlan(view, first, last, visits.agenda(first, last, as_of, scope.owner_id, scope.area_id))


def span(view: PlanView, day: date) -> tuple[date, date]:
    """The month of `day` for the month and the list, its week from Monday for every other view."""
    if view in (PlanView.MONTH, PlanView.LIST):
        first = month_floor(day)
        return first, add_months(first, 1) - timedelta(days=1)
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=WEEK_DAYS - 1)


def stepped(view: PlanView, day: date, step: int) -> date:
    """`day` so many spans later, or earlier for a step below zero."""
    if view in (PlanView.MONTH, PlanView.LIST):
        return add_months(month_floor(day), step)
    return day + timedelta(days=WEEK_DAYS * step)
