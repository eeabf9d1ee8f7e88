"""The funnel's numbers (R13): odds, coverage, conversion, velocity, cycle, win rates, slips and ages, each with its reason."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np

from app.methods.attack_defence import STRATEGY_ORDER
from app.methods.conversion import StageConversion, StageOdds
from app.methods.funnel import (
    coverage,
    days_idle,
    missing_pipeline,
    needed_coverage,
    stage_odds_bp,
    velocity,
    win_rate,
)
from app.methods.period import fiscal_quarter, quarter_range
from app.methods.slips import SlipRate
from app.services.book_settings import SettingsService
from app.services.forecast import ForecastService
from app.services.funnel_figures import (
    AGE_BANDS,
    AgeBand,
    Coverage,
    Cycle,
    FigureExplanation,
    FunnelFigure,
    FunnelNumbersView,
    GroupRate,
    WinKey,
    WonQuarter,
    histogram_mean,
    histogram_median,
)
from app.services.funnel_histories import Stays, stays_of
from app.services.funnel_why import explain
from app.services.portfolio import PortfolioService
from app.services.scope import Scope, scope_for
from app.storage.book import Book
from app.storage.queries import forecast as forecast_queries
from app.storage.queries import funnel as board_queries
from app.storage.queries import funnel_numbers as queries
from app.terms import OPEN_STAGES, DealStage

_EPOCH = date(1970, 1, 1).toordinal()

_LISTS = {
    WinKey.OWNER: "rep",
    WinKey.AREA: "area",
    WinKey.PRODUCT: "product",
    WinKey.DEALER: "dealer",
    WinKey.INDUSTRY: "industry",
}


class FunnelNumbers:
    """Open deals as they are; histories as of scope.as_of; wins, losses and cycles inside the scope's period."""

    def __init__(
        self, book: Book, settings: SettingsService, forecast: ForecastService, portfolio: PortfolioService
    ) -> None:
        self._book = book
        self._settings = settings
        self._forecast = forecast
        self._portfolio = portfolio

    def view(self, scope: Scope) -> FunnelNumbersView:
        """All figures but the win rates by group, which are asked for one by one (`win_rates`)."""
        stays = self._stays(scope)
        odds = self._odds(stays)
        totals = {
            row[0]: row for row in self._book.rows(board_queries.stage_totals(self._settings.odds_bp(), *_ids(scope)))
        }
        still_open = [totals[stage] for stage in OPEN_STAGES if stage in totals]
        own = {**self._settings.odds_bp(), **{stage: one.odds_bp for stage, one in odds.items()}}
        weighted_own = self._book.rows(board_queries.stage_totals(own, *_ids(scope)))
        wins, closed, won_cents = self._closed(scope)
        cycle = self._cycle(scope)
        deals, open_cents = sum(row[1] for row in still_open), sum(row[2] for row in still_open)
        rate = win_rate(wins, closed)
        return FunnelNumbersView(
            scope=scope,
            open_deals=deals,
            open_cents=open_cents,
            weighted_cents=sum(row[3] for row in still_open),
            weighted_own_cents=sum(row[3] for row in weighted_own if row[0] in OPEN_STAGES),
            odds=odds,
            conversions=stays.conversions(scope.as_of, self._settings.max_idle_days()),
            won_deals=wins,
            lost_deals=closed - wins,
            won_cents=won_cents,
            win_rate=rate,
            cycle=cycle,
            velocity_cents=_velocity(deals, rate, cycle),
            coverage=self._coverage(scope, open_cents, wins, closed),
            slip_rates=self.slip_rates(scope),
            ages=self.ages(scope),
        )

    def stage_odds(self, scope: Scope) -> dict[DealStage, StageOdds]:
        """Odds of stages 1-6 from own history with the settings' odds as the prior (R13, P23)."""
        return self._odds(self._stays(scope))

    def conversions(self, scope: Scope) -> tuple[StageConversion, ...]:
        """The seven stages: distinct deals entered, settled and moved on, the lost ones included; days in the stage."""
        return self._stays(scope).conversions(scope.as_of, self._settings.max_idle_days())

    def win_rates(self, scope: Scope, key: WinKey) -> tuple[GroupRate, ...]:
        """Won over won and lost in the period by rep, industry ...; the most won first."""
        if key is WinKey.STRATEGY:
            return self._by_strategy(scope)
        names: dict[int, str] = dict(self._book.rows(f"SELECT id, name FROM {_LISTS[key]}"))
        rows = self._book.rows(*queries.wins_by(key.value, _period(scope)))
        return _sorted(GroupRate(i, names.get(i), wins, closed, cents) for i, wins, closed, cents in rows)

    def won_quarters(self, scope: Scope) -> tuple[WonQuarter, ...]:
        """Deals and cents won in the period by fiscal quarter, in time order."""
        first_month = self._settings.fiscal_first_month
        found: dict[date, list[int]] = defaultdict(lambda: [0, 0])
        for month, deals, cents in self._book.rows(*queries.won_by_month(_period(scope))):
            quarter = fiscal_quarter(date.fromisoformat(f"{month}-01"), first_month)
            total = found[quarter_range(*quarter, first_month)[0]]
            total[0] += deals
            total[1] += cents
        return tuple(WonQuarter(start, *found[start]) for start in sorted(found))

    def slip_rates(self, scope: Scope) -> tuple[SlipRate, ...]:
        """Months of the period in time order: deals due, and those pushed out to a later month (R13, P20)."""
        rates = []
        for text, due, out in self._book.rows(*queries.slips_by_month(scope.whose)):
            month = date.fromisoformat(f"{text}-01")
            if scope.start.replace(day=1) <= month <= scope.end:
                rates.append(SlipRate(month, due, out, Decimal(out) / due))
        return tuple(rates)

    def ages(self, scope: Scope) -> tuple[AgeBand, ...]:
        """Open deals by days since they were opened, in AGE_BANDS; the last is of those nobody knows the day of."""
        found: dict[int | None, list[int]] = {first: [0, 0] for first in (*AGE_BANDS, None)}
        for day, deals, cents in self._book.rows(*queries.open_by_day(scope.whose)):
            age = None if day is None else days_idle(date.fromisoformat(day), scope.as_of)
            band = found[None if age is None else max(first for first in AGE_BANDS if first <= age)]
            band[0] += deals
            band[1] += cents
        ends = [*(first - 1 for first in AGE_BANDS[1:]), None, None]
        return tuple(AgeBand(first, last, *found[first]) for first, last in zip(found, ends, strict=True))

    def why(
        self, view: FunnelNumbersView, figure: FunnelFigure, part: DealStage | date | None = None
    ) -> FigureExplanation:
        """The parts of a figure's formula; `deal_ids` gives the rows behind it. `part` as in explain()."""
        return explain(view, figure, part, self._settings)

    def deal_ids(self, scope: Scope, figure: FunnelFigure, part: DealStage | date | None = None) -> tuple[int, ...]:
        """The deals behind a figure; `part`: the stage of odds or conversion, the month of a slip rate."""
        if isinstance(part, DealStage):
            return self._stays(scope).deals_in(part)
        if part is not None:
            query = queries.slipped_deals(part.isoformat()[:7], scope.whose)
        elif figure in (FunnelFigure.CYCLE, FunnelFigure.WON):
            query = queries.closed_deals(_period(scope), won_only=True)
        elif figure in (FunnelFigure.WIN_RATE, FunnelFigure.NEEDED_COVERAGE):
            query = queries.closed_deals(_period(scope), won_only=False)
        else:
            query = queries.open_deals(scope.whose)
        return tuple(row[0] for row in self._book.rows(*query))

    def _stays(self, scope: Scope) -> Stays:
        # Each column leaves SQLite as one text: a row for each entry costs several times as much.
        deals, places, stages, days = map(json.loads, self._book.rows(*queries.stage_entries(scope.whose))[0])
        ordinals = (np.array(days, dtype="datetime64[D]").astype(np.int64) + _EPOCH).tolist()
        return stays_of(zip(deals, places, stages, ordinals, strict=True), scope.as_of)

    def _odds(self, stays: Stays) -> dict[DealStage, StageOdds]:
        prior, weight = self._settings.odds_bp(), self._settings.whole("odds_prior_weight")
        odds = {}
        for stage in OPEN_STAGES:
            wins, closed = stays.closed(stage)
            odds[stage] = StageOdds(stage_odds_bp(wins, closed, prior[stage], weight), wins, closed)
        return odds

    def _closed(self, scope: Scope) -> tuple[int, int, int]:
        """won, won and lost, won cents of the period."""
        won, cents, lost = self._book.rows(board_queries.closed_totals(scope.start, scope.end, *_ids(scope)))[0]
        return won, won + lost, cents or 0

    def _cycle(self, scope: Scope) -> Cycle:
        rows = self._book.rows(*queries.cycles(_period(scope)))
        lengths = [(days, deals) for days, deals, *_ in rows if days is not None]
        cents, priced = sum(row[2] for row in rows), sum(row[3] for row in rows)
        average = Decimal(cents) / priced if priced else None
        return Cycle(sum(n for _, n in lengths), histogram_mean(lengths), histogram_median(lengths), average)

    def _coverage(self, scope: Scope, open_cents: int, wins: int, closed: int) -> Coverage:
        """Against the quota of the forecast period that holds scope.as_of."""
        period = self._forecast.period(scope.as_of)
        quota = self._quota(scope, period.starts_on)
        won_rows = self._book.rows(forecast_queries.won(period.starts_on, period.ends_on, *_ids(scope)))
        won = sum(row[2] for row in won_rows)
        fallback, least = self._settings.whole("coverage_fallback"), self._settings.whole("coverage_min_closed")
        rate = win_rate(wins, closed)
        missing = None if quota is None or rate is None else missing_pipeline(open_cents, quota, won, rate)
        found = coverage(open_cents, quota, won)
        needed = needed_coverage(wins, closed, fallback, least)
        return Coverage(period, quota, won, found.value, found.reached, needed, missing)

    def _quota(self, scope: Scope, starts_on: date) -> int | None:
        """The rep's; of an area the sum of its reps'; of everyone the team's own, else the sum of the reps'."""
        quotas: dict[int | None, int] = dict(self._book.rows(forecast_queries.quotas(starts_on)))
        if scope.owner_id is not None:
            return quotas.get(scope.owner_id)
        areas = {rep_id: area_id for rep_id, _, area_id, _ in self._book.rows(forecast_queries.reps())}
        team = quotas.pop(None, None)
        if scope.area_id is not None:
            quotas = {rep: cents for rep, cents in quotas.items() if areas.get(rep) == scope.area_id}
        elif team is not None:
            return team
        return sum(quotas.values()) if quotas else None

    def _by_strategy(self, scope: Scope) -> tuple[GroupRate, ...]:
        """By the strategy that the deal's customer has now; key None: no customer, or one without a place."""
        view = self._portfolio.view(scope_for(scope.as_of))
        at = {int(i): int(code) for i, code in zip(view.ids, np.asarray(view.strategy), strict=True)}
        sums: dict[int, list[int]] = defaultdict(lambda: [0, 0, 0])
        for customer, *counts in self._book.rows(*queries.wins_by("CUSTOMER", _period(scope))):
            total = sums[at.get(customer, -1)]
            for i, count in enumerate(counts):
                total[i] += count
        return _sorted(
            GroupRate(code if code >= 0 else None, STRATEGY_ORDER[code].value if code >= 0 else None, *total)
            for code, total in sums.items()
        )


def _velocity(deals: int, rate: Decimal | None, cycle: Cycle) -> Decimal | None:
    if rate is None or cycle.mean_days is None or cycle.average_won_cents is None:
        return None
    return velocity(deals, rate, cycle.average_won_cents, cycle.mean_days)


def _sorted(groups: Iterable[GroupRate]) -> tuple[GroupRate, ...]:
    return tuple(sorted(groups, key=lambda group: (-group.won_cents, -group.wins, group.name or "\uffff")))


def _ids(scope: Scope) -> tuple[int | None, int | None]:
    return scope.owner_id, scope.area_id


def _period(scope: Scope) -> dict[str, Any]:
    return {"start": scope.start.isoformat(), "end": scope.end.isoformat(), **scope.whose}
