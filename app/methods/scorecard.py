"""R4 攻守×平衡计分卡 balanced scorecard by posture (structure S2; the KPIs of the blanks and the weights [O])."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from msgspec import Struct

from app.methods.money import as_decimal
from app.terms import Kpi, Perspective, Posture, Status

DEFAULT_CAP = Decimal("1.20")
"""No KPI counts for more than 120 %: one cannot hide another (R36)."""

DEFAULT_LEAST_WEIGHT = Decimal("0.60")
"""Part of the weight that must be known for a total (R4)."""

PERSPECTIVE_OF = {
    Kpi.SALES_GROWTH: Perspective.FINANCE,
    Kpi.NEW_CUSTOMERS: Perspective.CUSTOMER,
    Kpi.ADVANCE_RATE: Perspective.PROCESS,
    Kpi.TEAM_BUILDING: Perspective.PEOPLE,
    Kpi.PROFIT_GROWTH: Perspective.FINANCE,
    Kpi.EXPENSE_RATIO: Perspective.FINANCE,
    Kpi.OVERDUE_AR: Perspective.FINANCE,
    Kpi.RETENTION: Perspective.CUSTOMER,
    Kpi.SATISFACTION: Perspective.CUSTOMER,
    Kpi.SERVICE_COMPLIANCE: Perspective.PROCESS,
    Kpi.PLAN_COMPLETION: Perspective.PROCESS,
    Kpi.STAFF_SATISFACTION: Perspective.PEOPLE,
    Kpi.STAFF_TURNOVER: Perspective.PEOPLE,
}

_ATTACK = (Kpi.SALES_GROWTH, Kpi.NEW_CUSTOMERS, Kpi.ADVANCE_RATE, Kpi.TEAM_BUILDING)

POSTURE_OF = {kpi: Posture.ATTACK if kpi in _ATTACK else Posture.DEFEND for kpi in Kpi}
"""Each KPI belongs to one of the two scorecards."""

LOWER_IS_BETTER = frozenset({Kpi.EXPENSE_RATIO, Kpi.OVERDUE_AR, Kpi.STAFF_TURNOVER})


class ScorecardResult(Struct, frozen=True):
    """`value` is 0..120 with the default cap, unrounded, and None unless `status` is OK.

    `scores` holds every KPI of the posture, None where it is skipped. `weight_known` is the part 0..1 of the posture's
    weight that has a score.
    """

    value: Decimal | None
    status: Status
    scores: dict[Kpi, Decimal | None]
    weight_known: Decimal


def kpi_score(kpi: Kpi, actual: Decimal | None, target: Decimal | None, cap: Decimal = DEFAULT_CAP) -> Decimal | None:
    """Score 0..100 * cap: actual over target, for "lower is better" two less that (R4).

    None, so that the KPI is skipped, if either is missing or the target is 0; also if the target is negative, because
    the ratio would then praise the worse result.

    >>> kpi_score(Kpi.SALES_GROWTH, Decimal(18), Decimal(20)), kpi_score(Kpi.EXPENSE_RATIO, Decimal(9), Decimal(8))
    (Decimal('90'), Decimal('87.5'))
    """
    if actual is None or target is None or target <= 0:
        return None
    percent = actual * 100 / target
    if kpi in LOWER_IS_BETTER:
        percent = 200 - percent
    return min(max(percent, Decimal(0)), cap * 100)


def scorecard(
    posture: Posture,
    entries: Mapping[Kpi, tuple[Decimal | None, Decimal | None]],
    weights: Mapping[Kpi, int | Decimal],
    cap: Decimal = DEFAULT_CAP,
    least_weight: Decimal = DEFAULT_LEAST_WEIGHT,
) -> ScorecardResult:
    """The weighted mean of the KPIs known (R4); MISSING if they hold less than `least_weight` of the weight.

    `entries` are (target, actual); a KPI without an entry is skipped, those of the other posture are not looked at.
    Raises ValueError for a posture that has no scorecard, KeyError for a KPI without a weight.

    >>> entries = {Kpi.SALES_GROWTH: (Decimal(20), Decimal(18)), Kpi.NEW_CUSTOMERS: (Decimal(5), Decimal(6)),
    ...     Kpi.ADVANCE_RATE: (Decimal(100), Decimal(95)), Kpi.TEAM_BUILDING: (Decimal(1), Decimal(1))}
    >>> weights = dict(zip(entries, (40, 35, 10, 15)))
    >>> scorecard(Posture.ATTACK, entries, weights).value
    Decimal('102.5')
    """
    kpis = [kpi for kpi in Kpi if POSTURE_OF[kpi] is posture]
    if not kpis:
        raise ValueError(f"no scorecard for {posture.value}")
    scores: dict[Kpi, Decimal | None] = {}
    for kpi in kpis:
        target, actual = entries.get(kpi, (None, None))
        scores[kpi] = kpi_score(kpi, actual, target, cap)
    total = sum(Fraction(weights[kpi]) for kpi in kpis)
    scored = {kpi: score for kpi, score in scores.items() if score is not None}
    known = sum(Fraction(weights[kpi]) for kpi in scored)
    weight_known = as_decimal(known / total) if total else Decimal(0)
    if not known or known < Fraction(least_weight) * total:
        return ScorecardResult(None, Status.MISSING, scores, weight_known)
    value = sum(Fraction(weights[kpi]) * Fraction(score) for kpi, score in scored.items()) / known
    return ScorecardResult(as_decimal(value), Status.OK, scores, weight_known)
