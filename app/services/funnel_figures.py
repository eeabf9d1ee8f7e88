"""What the funnel's numbers look like to the screen, and why each is what it is (R13)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum

from msgspec import Struct

from app.methods.conversion import StageConversion, StageOdds
from app.methods.forecast import ForecastPeriod
from app.methods.funnel import win_rate
from app.methods.slips import SlipRate
from app.services.portfolio_explanation import Input
from app.services.scope import Scope
from app.terms import DealStage

AGE_BANDS = (0, 31, 61, 91, 181, 366)
"""First day of each band in which the ages of open deals are counted."""


class WinKey(StrEnum):
    """What win rates are told apart by."""

    OWNER = "OWNER"
    INDUSTRY = "INDUSTRY"
    PRODUCT = "PRODUCT"
    DEALER = "DEALER"
    AREA = "AREA"
    STRATEGY = "STRATEGY"


class FunnelFigure(StrEnum):
    """A number that can be asked why."""

    OPEN = "OPEN"
    WEIGHTED = "WEIGHTED"
    WEIGHTED_OWN = "WEIGHTED_OWN"
    WON = "WON"
    WIN_RATE = "WIN_RATE"
    COVERAGE = "COVERAGE"
    NEEDED_COVERAGE = "NEEDED_COVERAGE"
    MISSING_PIPELINE = "MISSING_PIPELINE"
    CYCLE = "CYCLE"
    VELOCITY = "VELOCITY"
    STAGE_ODDS = "STAGE_ODDS"
    CONVERSION = "CONVERSION"
    SLIP_RATE = "SLIP_RATE"


class GroupRate(Struct, frozen=True):
    """id and name None: no rep, no industry ... Of strategies the name is the word of the enum."""

    id: int | None
    name: str | None
    wins: int
    closed: int
    won_cents: int

    @property
    def rate(self) -> Decimal | None:
        """0..1."""
        return win_rate(self.wins, self.closed)


class WonQuarter(Struct, frozen=True):
    starts_on: date
    deals: int
    cents: int


class Cycle(Struct, frozen=True):
    """Days from opened to won over the `deals` that have both days; the average amount is of the won deals that have one."""

    deals: int
    mean_days: Decimal | None
    median_days: Decimal | None
    average_won_cents: Decimal | None


class Coverage(Struct, frozen=True):
    """Of the forecast period. value: open over what the quota still lacks; None without a quota and when it is `reached`.

    needed: 1 over the own win rate, None if none was won. missing_cents: open amount still to be found.
    """

    period: ForecastPeriod
    quota_cents: int | None
    won_cents: int
    value: Decimal | None
    reached: bool
    needed: Decimal | None
    missing_cents: int | None


class AgeBand(Struct, frozen=True):
    """Open deals from `first` to `last` days old (last None: and older); first None: opened on a day nobody knows."""

    first: int | None
    last: int | None
    deals: int
    cents: int


class FunnelNumbersView(Struct, frozen=True):
    """weighted_cents by the odds of the settings, as on the board; weighted_own_cents by the odds of own history.

    velocity_cents: won a day, at the win rate, average amount and cycle of the period.
    """

    scope: Scope
    open_deals: int
    open_cents: int
    weighted_cents: int
    weighted_own_cents: int
    odds: Mapping[DealStage, StageOdds]
    conversions: tuple[StageConversion, ...]
    won_deals: int
    lost_deals: int
    won_cents: int
    win_rate: Decimal | None
    cycle: Cycle
    velocity_cents: Decimal | None
    coverage: Coverage
    slip_rates: tuple[SlipRate, ...]
    ages: tuple[AgeBand, ...]

    def conversion(self, stage: DealStage) -> StageConversion:
        return next(one for one in self.conversions if one.stage is stage)


class FigureExplanation(Struct, frozen=True):
    """figure names the formula; value None: not applicable. Cents, days, or 0..1 as the figure is."""

    figure: FunnelFigure
    part: DealStage | date | None
    value: Decimal | int | None
    rule: str
    scope: Scope
    inputs: tuple[Input, ...]


def histogram_mean(lengths: Sequence[tuple[int, int]]) -> Decimal | None:
    """Mean of values given as (value, how many).

    >>> histogram_mean([(10, 1), (20, 3)])
    Decimal('17.5')
    """
    count = sum(number for _, number in lengths)
    return Decimal(sum(value * number for value, number in lengths)) / count if count else None


def histogram_median(lengths: Sequence[tuple[int, int]]) -> Decimal | None:
    """Median of values given as (value, how many), ascending; the mean of the two middle ones if their count is even.

    >>> histogram_median([(10, 2), (20, 2)]), histogram_median([(10, 1), (20, 2)])
    (Decimal('15'), Decimal('20'))
    """
    count = sum(number for _, number in lengths)
    if not count:
        return None
    low, high = _value_at(lengths, (count - 1) // 2), _value_at(lengths, count // 2)
    return Decimal(low + high) / 2


def _value_at(lengths: Sequence[tuple[int, int]], place: int) -> int:
    for value, number in lengths:
        if place < number:
            return value
        place -= number
    raise IndexError(place)
