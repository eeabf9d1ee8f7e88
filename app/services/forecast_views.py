"""What a forecast is made of: deals with their category, lines of reps, snapshots, the record of past periods (R23)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum

from msgspec import Struct, field
from msgspec.structs import replace

from app.methods.forecast import BiasFlag, ForecastPeriod, forecast_cents, gap_to_quota
from app.services.scope import Scope
from app.terms import DealStage, ForecastCategory, RedFlag


class WhatIf(StrEnum):
    """What could become of a deal on the scratch copy."""

    WIN = "WIN"
    SLIP = "SLIP"
    LOSE = "LOSE"


class ForecastDeal(Struct, frozen=True):
    """An open deal. evidence: its category by what the book knows; category: after the rep's call, None = no call."""

    id: int
    name: str
    customer: str | None
    rep_id: int | None
    stage: DealStage
    amount_cents: int | None
    expected_close: date | None
    evidence: ForecastCategory
    category: ForecastCategory
    call: ForecastCategory | None
    call_reason: str | None


class DealEvidence(Struct, frozen=True):
    """What speaks for a deal in the period of its expected close, without one in that of the day asked for.

    has_customer_step: the customer promised an action for a day that has not passed. against: open red flags that keep it
    out of the commit.
    """

    period: ForecastPeriod
    category: ForecastCategory
    has_customer_step: bool
    against: tuple[RedFlag, ...]


class Calls(Struct, frozen=True):
    """Quota, the rep's call for the whole period (what is won included), the manager's adjustment; None = not given."""

    quota_cents: int | None = None
    call_cents: int | None = None
    call_reason: str | None = None
    adjustment_cents: int | None = None
    adjustment_reason: str | None = None


class ForecastAmounts(Struct, frozen=True):
    """Cents won in the period, and of the open deals by category; deals without amount add nothing."""

    won: int = 0
    by_category: Mapping[ForecastCategory, int] = field(default_factory=dict)

    @property
    def commit(self) -> int:
        return self.by_category.get(ForecastCategory.FC_COMMIT, 0)

    @property
    def best(self) -> int:
        return self.by_category.get(ForecastCategory.FC_BEST, 0)

    @property
    def pipeline(self) -> int:
        return self.by_category.get(ForecastCategory.FC_PIPELINE, 0)

    @property
    def omitted(self) -> int:
        return self.by_category.get(ForecastCategory.FC_OMITTED, 0)

    def plus(self, other: ForecastAmounts) -> ForecastAmounts:
        summed = {c: self.by_category.get(c, 0) + other.by_category.get(c, 0) for c in ForecastCategory}
        return ForecastAmounts(self.won + other.won, summed)


class RepForecast(Struct, frozen=True):
    """One rep, the deals without one (rep_id and name None), or the team.

    called_cents: of the team, what its lines come to where the team has no call of its own; None for a rep.
    """

    rep_id: int | None
    name: str | None
    is_active: bool
    amounts: ForecastAmounts
    won_deals: int
    open_deals: int
    calls: Calls
    called_cents: int | None = None

    @property
    def forecast_cents(self) -> int:
        """The one number of the line: the call if there is one, else won and commit; with the adjustment."""
        call = self.called_cents if self.calls.call_cents is None else self.calls.call_cents
        return forecast_cents(self.amounts.won, self.amounts.commit, call, self.calls.adjustment_cents)

    @property
    def gap_cents(self) -> int | None:
        """What the forecast lacks to the quota; below 0: over it. None without a quota."""
        return gap_to_quota(self.calls.quota_cents, self.forecast_cents)


class ForecastView(Struct, frozen=True):
    """The forecast of one period. lines by name, deals without a rep last; `team` is their sum.

    has_team_quota: the team has a target of its own; without one its quota is the sum of the reps' (None if none has one).
    Under an area filter there are no quotas and calls: nobody gave them for an area.
    """

    scope: Scope
    period: ForecastPeriod
    lines: tuple[RepForecast, ...]
    team: RepForecast
    has_team_quota: bool
    deals: tuple[ForecastDeal, ...]

    @property
    def is_filtered(self) -> bool:
        return self.scope.owner_id is not None or self.scope.area_id is not None

    @property
    def without_amount(self) -> int:
        """Open deals that no amount of the forecast contains."""
        return sum(deal.amount_cents is None for deal in self.deals)


class Snapshot(Struct, frozen=True):
    """A forecast as it stood on a day. Of its lines only amounts, quota, call and adjustment are kept: no counts, no reasons."""

    id: int
    taken_on: date
    lines: tuple[RepForecast, ...]
    team: RepForecast

    def of(self, rep_id: int | None) -> RepForecast | None:
        """The line of a rep; rep_id None: the team. None if the rep had no line then."""
        if rep_id is None:
            return self.team
        return next((line for line in self.lines if line.rep_id == rep_id), None)


class PeriodRecord(Struct, frozen=True):
    """An ended period: its first forecast against what was won. accuracy 0..1, bias above 0 = promised too much; None: n/a."""

    period: ForecastPeriod
    taken_on: date
    forecast_cents: int
    actual_cents: int
    accuracy: Decimal | None
    bias: Decimal | None


class TrackRecord(Struct, frozen=True):
    """Ended periods, oldest first; flag: the last ones all missed in the same direction."""

    periods: tuple[PeriodRecord, ...]
    flag: BiasFlag | None


def team_of(lines: tuple[RepForecast, ...], own: Calls) -> RepForecast:
    """The sum of the lines with the team's own quota, call and adjustment; its quota else the sum of theirs."""
    amounts = ForecastAmounts()
    for line in lines:
        amounts = amounts.plus(line.amounts)
    quotas = [line.calls.quota_cents for line in lines if line.calls.quota_cents is not None]
    quota = own.quota_cents if own.quota_cents is not None else sum(quotas) if quotas else None
    return RepForecast(
        rep_id=None,
        name=None,
        is_active=True,
        amounts=amounts,
        won_deals=sum(line.won_deals for line in lines),
        open_deals=sum(line.open_deals for line in lines),
        calls=replace(own, quota_cents=quota),
        called_cents=sum(line.forecast_cents for line in lines),
    )
