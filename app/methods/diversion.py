"""R26 串货风险: how much a dealer is tempted to sell outside its area, and what it was caught at ([O]; cases after P48)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from msgspec import Struct

from app.terms import RiskLevel, RiskPart, Status

PRICE_GAP_BANDS = ((1_000, 30), (500, 20))
"""Basis points that the dealer's price lies below the neighbour region's, and the points from there on."""
TARGET_BANDS = ((Fraction(3, 2), 25), (Fraction(6, 5), 15))
"""This year's target over last year's sales."""
STOCK_DAY_BANDS = ((61, 15), (46, 10))
"""More than 60 days of stock, more than 45."""
CROWDED_POINTS = 15
CASE_POINTS, CASES_AT_MOST = 15, 30
MEDIUM_FROM, HIGH_FROM = 30, 60
UNKNOWN_ALLOWED = 2
HIGHEST = 100


class Diversion(Struct, frozen=True):
    """points: 0..100, at least that much where parts are unknown. level None: too little is known (MISSING).

    parts: points (None: unknown) and the input they come from: basis points, target / sales, days, large dealers, cases.
    """

    points: int
    level: RiskLevel | None
    parts: Mapping[RiskPart, tuple[int | None, int | Fraction | None]]
    status: Status

    @property
    def unknown(self) -> tuple[RiskPart, ...]:
        return tuple(part for part, (points, _) in self.parts.items() if points is None)


def diversion_risk(
    *,
    price_gap_bp: int | None,
    target_cents: int | None,
    last_year_cents: int | None,
    stock_days: int | None,
    large_dealers: int | None,
    cases: int,
    most_large: int = 3,
) -> Diversion:
    """cases: confirmed in the last twelve months; large_dealers: in the dealer's region (R25).

    price_gap_bp: how much lower than in the neighbour region; goods flow from the cheaper side, so one below 0 tempts nobody.
    More than two unknown inputs give MISSING.

    >>> risk = diversion_risk(
    ...     price_gap_bp=800, target_cents=130, last_year_cents=100, stock_days=50, large_dealers=4, cases=1
    ... )
    >>> risk.points, risk.level.value, [points for points, _ in risk.parts.values()]
    (75, 'HIGH', [20, 15, 10, 15, 15])
    """
    stretch = None
    if target_cents is not None and last_year_cents is not None and last_year_cents > 0:
        stretch = Fraction(target_cents, last_year_cents)
    crowded = None if large_dealers is None else CROWDED_POINTS * (large_dealers > most_large)
    parts: dict[RiskPart, tuple[int | None, int | Fraction | None]] = {
        RiskPart.PRICE_GAP: (_banded(price_gap_bp, PRICE_GAP_BANDS), price_gap_bp),
        RiskPart.TARGET: (_banded(stretch, TARGET_BANDS), stretch),
        RiskPart.STOCK_DAYS: (_banded(stock_days, STOCK_DAY_BANDS), stock_days),
        RiskPart.LARGE_DEALERS: (crowded, large_dealers),
        RiskPart.CASES: (min(cases * CASE_POINTS, CASES_AT_MOST), cases),
    }
    total = min(sum(points or 0 for points, _ in parts.values()), HIGHEST)
    if sum(points is None for points, _ in parts.values()) > UNKNOWN_ALLOWED:
        return Diversion(total, None, parts, Status.MISSING)
    return Diversion(total, risk_level(total), parts, Status.OK)


def risk_level(points: int) -> RiskLevel:
    """
    >>> [risk_level(points).value for points in (29, 30, 59, 60)]
    ['LOW', 'MEDIUM', 'MEDIUM', 'HIGH']
    """
    if points >= HIGH_FROM:
        return RiskLevel.HIGH
    return RiskLevel.MEDIUM if points >= MEDIUM_FROM else RiskLevel.LOW


def _banded(value: int | Fraction | None, bands: Sequence[tuple[int | Fraction, int]]) -> int | None:
    if value is None:
        return None
    return next((points for least, points in bands if value >= least), 0)
