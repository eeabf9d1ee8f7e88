"""Reading the forecast of a period. Runs in any thread."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct

from app.terms import ForecastCategory
from app.ui.funnel.forecast_words import filter_text

if TYPE_CHECKING:
    from app.services.forecast_views import ForecastDeal, ForecastView, Snapshot, WhatIf
    from app.services.scope import Scope
    from app.services.services import Services

STRENGTH = {category: rank for rank, category in enumerate(ForecastCategory)}
"""The surest category is 0."""


class LoadedForecast(Struct, frozen=True, eq=False):
    """deals: open ones, by category, the largest first. scratch: the same view with the deals pulled in the what-if, None without any. reps: id -> name."""

    view: ForecastView
    deals: tuple[ForecastDeal, ...]
    scratch: ForecastView | None
    snapshots: tuple[Snapshot, ...]
    reps: Mapping[int, str]
    filter_text: str
    is_present: bool


def load_forecast(services: Services, scope: Scope, day: date, pulled: Mapping[int, WhatIf]) -> LoadedForecast:
    """Also brings in matplotlib, which takes longest the first time."""
    from app.charts.style import register_fonts

    register_fonts()
    view = services.forecast.view(scope, day)
    here = {deal.id for deal in view.deals}
    chosen = {deal_id: change for deal_id, change in pulled.items() if deal_id in here}
    return LoadedForecast(
        view=view,
        deals=tuple(sorted(view.deals, key=_order)),
        scratch=services.forecast.what_if(scope, day, chosen) if chosen else None,
        snapshots=services.forecast.snapshots(day),
        reps=services.lookups.names("rep"),
        filter_text=filter_text(services, scope),
        is_present=view.period.covers(scope.as_of),
    )


def _order(deal: ForecastDeal) -> tuple[int, int, int]:
    return STRENGTH[deal.category], -(deal.amount_cents or 0), deal.id
