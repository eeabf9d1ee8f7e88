"""R10 价值评分 value tiers 价值A1..C (tiers and criteria S0; weights, cuts and references [O]).

Scores are kept in basis points of 0..100, 0..10000, and the tier goes by the score that is kept, so that what is shown,
stored and decided is one figure. numpy is imported inside the functions that need it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from math import lcm
from typing import TYPE_CHECKING

from msgspec import Struct

from app.methods.money import round_half_up
from app.methods.percentile import nearest_rank
from app.methods.settings_portfolio import TIER_WEIGHTS
from app.terms import Status, Tier, TierCriterion

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

DEFAULT_WEIGHTS = {criterion: Decimal(weight) for criterion, weight in TIER_WEIGHTS.items()}
DEFAULT_LEAST_WEIGHT = Decimal("0.60")
DEFAULT_TIER_CUTS = (80, 60, 40)
DEFAULT_FALL_QUARTERS = 2

REFERENCE_PERCENT = 90
HIGHEST_INFLUENCE = 5
STRATEGIC_INFLUENCE = 4

TIER_ORDER = tuple(Tier)
"""Highest first; what the numbers of `tiers` stand for."""

MISSING = -1
"""In the arrays: a criterion, a score or a tier that is not known."""


class ScoreResult(Struct, frozen=True):
    """`score_bp` is 0..10000, half-up, and None unless `status` is OK.

    `parts` holds 0..100 for each criterion, None where its value or its reference is not known.
    """

    score_bp: int | None
    status: Status
    parts: dict[TierCriterion, Decimal | None]


def references(values: Mapping[TierCriterion, Iterable[int]]) -> dict[TierCriterion, int | None]:
    """The value that earns 100 by criterion unless it is set: nearest-rank 90th percentile of the portfolio (R10).

    Values below 0 are missing ones. None where none is known or the percentile is 0: the criterion is then left out.
    Influence goes by its fixed scale 1..5 and has no reference. The caller keeps the result for the period.

    >>> references({TierCriterion.EMPLOYEES: [*range(100, 2_100, 100), -1]})
    {<TierCriterion.EMPLOYEES: 'EMPLOYEES'>: 1800}
    """
    return {
        criterion: nearest_rank((value for value in found if value >= 0), REFERENCE_PERCENT) or None
        for criterion, found in values.items()
        if criterion is not TierCriterion.INFLUENCE
    }


def value_score(
    values: Mapping[TierCriterion, int | None],
    refs: Mapping[TierCriterion, int | None],
    weights: Mapping[TierCriterion, Decimal] = DEFAULT_WEIGHTS,
    least_weight: Decimal = DEFAULT_LEAST_WEIGHT,
) -> ScoreResult:
    """The value of a customer: parts min(value / reference, 1) x 100 by weight; influence 1..5 x 20 (R10).

    None, and a value below 0, is missing; the weights of the others are then scaled up, but a known part of the weight
    below `least_weight` (0..1) gives MISSING. The weights need not add up to 1.

    >>> values = dict(zip(TierCriterion, (800, 45, 9, 6, 4)))
    >>> refs = dict(zip(TierCriterion, (2_000, 50, 10, 8)))
    >>> value_score(values, refs).score_bp
    7900
    """
    shares = {criterion: _share(values.get(criterion), _reference(criterion, refs)) for criterion in TierCriterion}
    parts = {
        c: None if share is None else Decimal(100 * share.numerator) / share.denominator for c, share in shares.items()
    }
    whole = _whole_weights(weights)
    known = [(whole[criterion], share) for criterion, share in shares.items() if share is not None]
    known_weight = sum(weight for weight, _ in known)
    if not _is_enough(known_weight, sum(whole.values()), least_weight):
        return ScoreResult(None, Status.MISSING, parts)
    total = sum((weight * share for weight, share in known), Fraction(0))
    return ScoreResult(int(round_half_up(10_000 * total / known_weight)), Status.OK, parts)


def tier_of(
    score_bp: int, influence: int | None, is_strategic: bool, cuts: tuple[int, int, int] = DEFAULT_TIER_CUTS
) -> Tier:
    """The tier of a score 0..10000; `cuts` in points of 0..100, each inclusive upward (R10).

    A2 asks for the middle cut and either the strategic tick or influence of 4 at least.

    >>> tier_of(7_900, influence=4, is_strategic=False).value, tier_of(7_900, influence=3, is_strategic=False).value
    ('A2', 'B1')
    """
    high, middle, low = (100 * cut for cut in cuts)
    if score_bp >= high:
        return Tier.A1
    if score_bp >= middle:
        weighs_more = is_strategic or (influence or 0) >= STRATEGIC_INFLUENCE
        return Tier.A2 if weighs_more else Tier.B1
    return Tier.B2 if score_bp >= low else Tier.C


def delayed_tier(
    computed: Tier,
    earlier: Sequence[tuple[date, Tier]],
    held: Tier | None = None,
    quarters: int = DEFAULT_FALL_QUARTERS,
    before: date | None = None,
) -> tuple[Tier, bool]:
    """The tier to show, and whether it is held above the computed one: a tier falls only after two low quarters (R10).

    It is the highest of the last `quarters` scored quarters, the one under way (`computed`) among them. So a rise
    counts at once, and a fall reaches as low as two quarters running have been: after A1, a B1 leaves A1, a B2 after
    that gives B1.

    `earlier` is (first day of the quarter, tier by that quarter's score alone), in any order; quarters without a score
    are not low ones and are passed over. `held` is the tier known to stand before the first of them. With `before`, the
    first day of the quarter under way, entries from that day on are left out.

    >>> delayed_tier(Tier.B1, [(date(2017, 7, 1), Tier.A1)])
    (<Tier.A1: 'A1'>, True)
    >>> delayed_tier(Tier.B2, [(date(2017, 7, 1), Tier.B1), (date(2017, 4, 1), Tier.A1)])
    (<Tier.B1: 'B1'>, True)
    """
    scored = [tier for start, tier in sorted(earlier) if before is None or start < before]
    history = [*([] if held is None else [held]), *scored, computed]
    shown = min(history[-quarters:], key=TIER_ORDER.index)
    return shown, shown is not computed


def current_override(tier: Tier | None, until: date | None, as_of: date) -> tuple[Tier | None, bool]:
    """The tier set by hand while it holds, `until` included, and whether one has expired (R0: OVERRIDE_EXPIRED).

    One without an end date does not hold: R0 asks for a date.

    >>> current_override(Tier.A1, date(2017, 12, 31), date(2018, 1, 1))
    (None, True)
    """
    if tier is None:
        return None, False
    expired = until is None or until < as_of
    return (None if expired else tier), expired


def value_scores(
    columns: Mapping[TierCriterion, npt.NDArray[np.int64]],
    refs: Mapping[TierCriterion, int | None],
    weights: Mapping[TierCriterion, Decimal] = DEFAULT_WEIGHTS,
    least_weight: Decimal = DEFAULT_LEAST_WEIGHT,
) -> npt.NDArray[np.int32]:
    """`value_score` of many customers at once: scores 0..10000, MISSING where too little is known.

    `columns` holds at least one criterion, each of shape (customers,), below 0 = missing; absent ones are missing.
    Agrees with `value_score` on every half: sums are whole numbers.

    >>> import numpy as np
    >>> columns = {TierCriterion.MONTHLY_REVENUE: np.array([45, -1, 60]), TierCriterion.INFLUENCE: np.array([4, 5, 2])}
    >>> value_scores(columns, {TierCriterion.MONTHLY_REVENUE: 50}, least_weight=Decimal("0.50")).tolist()
    [8600, -1, 7600]
    """
    import numpy as np

    usable = [(c, reference) for c in columns if (reference := _reference(c, refs)) is not None]
    whole = _whole_weights(weights)
    scores = np.full(next(iter(columns.values())).shape, MISSING, dtype=np.int32)
    # customers who lack the same criteria share one denominator
    patterns = sum(
        (np.int64(columns[c] >= 0) << bit for bit, (c, _) in enumerate(usable)), np.zeros(scores.shape, np.int64)
    )
    for pattern in np.unique(patterns).tolist():
        known = [pair for bit, pair in enumerate(usable) if pattern >> bit & 1]
        known_weight = sum(whole[c] for c, _ in known)
        if _is_enough(known_weight, sum(whole.values()), least_weight):
            at = patterns == pattern
            scores[at] = _exact_scores([(columns[c][at], reference, whole[c]) for c, reference in known], known_weight)
    return scores


def tiers(
    score_bp: npt.NDArray[np.int32],
    influence: npt.NDArray[np.int64],
    is_strategic: npt.NDArray[np.bool_],
    cuts: tuple[int, int, int] = DEFAULT_TIER_CUTS,
) -> npt.NDArray[np.int8]:
    """`tier_of` of many customers at once: indexes into TIER_ORDER, MISSING where the score is; influence -1 = missing.

    >>> import numpy as np
    >>> tiers(np.array([7_900, 7_900, -1]), np.array([4, 3, 5]), np.array([False, False, True])).tolist()
    [1, 2, -1]
    """
    import numpy as np

    high, middle, low = (score_bp >= 100 * cut for cut in cuts)
    weighs_more = is_strategic | (influence >= STRATEGIC_INFLUENCE)
    conditions = [score_bp < 0, high, middle & weighs_more, middle, low]
    choices = [MISSING, *(TIER_ORDER.index(tier) for tier in (Tier.A1, Tier.A2, Tier.B1, Tier.B2))]
    return np.select(conditions, [np.int8(one) for one in choices], default=np.int8(TIER_ORDER.index(Tier.C)))


def _reference(criterion: TierCriterion, refs: Mapping[TierCriterion, int | None]) -> int | None:
    if criterion is TierCriterion.INFLUENCE:
        return HIGHEST_INFLUENCE
    reference = refs.get(criterion)
    return reference if reference is not None and reference > 0 else None


def _share(value: int | None, reference: int | None) -> Fraction | None:
    if value is None or value < 0 or reference is None:
        return None
    return Fraction(min(int(value), reference), reference)


def _whole_weights(weights: Mapping[TierCriterion, Decimal]) -> dict[TierCriterion, int]:
    """The weights in the largest unit in which all are whole; 0 for a criterion without one."""
    ratios = {criterion: Decimal(weights.get(criterion, 0)).as_integer_ratio() for criterion in TierCriterion}
    unit = lcm(*(denominator for _, denominator in ratios.values()))
    return {criterion: numerator * unit // denominator for criterion, (numerator, denominator) in ratios.items()}


def _is_enough(known_weight: int, total_weight: int, least_weight: Decimal) -> bool:
    return known_weight > 0 and Fraction(known_weight, total_weight) >= Fraction(least_weight)


def _exact_scores(
    known: Sequence[tuple[npt.NDArray[np.int64], int, int]], known_weight: int
) -> npt.NDArray[np.object_]:
    """Half-up scores of customers who lack the same criteria, from (values, reference, weight) of each they have.

    Python's whole numbers, because the common denominator of the references leaves 64 bits.
    """
    import numpy as np

    unit = lcm(*(reference for _, reference, _ in known))
    denominator = known_weight * unit
    total = np.zeros(known[0][0].shape, dtype=np.object_)
    for values, reference, weight in known:
        total += np.minimum(values, reference).astype(np.object_) * (weight * unit // reference)
    scores: npt.NDArray[np.object_] = (20_000 * total + denominator) // (2 * denominator)
    return scores
