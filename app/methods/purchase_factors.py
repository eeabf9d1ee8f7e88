"""R16 五要素 five purchase factors: how the customer weighs us against the best rival (S2; scoring [O]).

Weights are whole percent of 100, scores 1..5; totals and gaps are Decimal, unrounded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from msgspec import Struct, field

from app.terms import PurchaseFactor, Status

FULL_WEIGHT = 100
DEFAULT_WEIGHT = FULL_WEIGHT // len(PurchaseFactor)
"""Of a factor until somebody weighs them."""

DEFAULT_GAP = Decimal("0.20")
DEFAULT_LEAST_WEIGHT = Decimal("0.60")


class FactorMark(NamedTuple):
    """One factor: weight in the customer's eyes, our score and the best rival's; None = not scored."""

    factor: PurchaseFactor
    weight: int
    ours: int | None
    rival: int | None


class FactorResult(Struct, frozen=True):
    """Totals 1..5, None where too little is scored, the rival's also without one. gaps: of the factors scored on both sides.

    weak: to work on, worst first; strong: where we lead, best first. status INVALID: the weights do not make 100.
    """

    ours_total: Decimal | None
    rival_total: Decimal | None
    gaps: Mapping[PurchaseFactor, Decimal] = field(default_factory=dict)
    weak: tuple[PurchaseFactor, ...] = ()
    strong: tuple[PurchaseFactor, ...] = ()
    status: Status = Status.OK


def factor_result(
    marks: Sequence[FactorMark], gap: Decimal = DEFAULT_GAP, least_weight: Decimal = DEFAULT_LEAST_WEIGHT
) -> FactorResult:
    """R16. What is not scored is left out and the others weigh more, as long as `least_weight` (0..1) of the weight is left.

    With a rival both totals are over the factors scored on both sides. `gap`: from which a factor is weak or strong.

    >>> marks = [FactorMark(*row) for row in zip(PurchaseFactor, (30, 25, 20, 15, 10), (4, 3, 2, 5, 3), (3, 4, 4, 3, 3))]
    >>> found = factor_result(marks)
    >>> found.ours_total, found.rival_total, [one.value for one in found.weak]
    (Decimal('3.4'), Decimal('3.45'), ['PRICE', 'NEED'])
    """
    if sum(mark.weight for mark in marks) != FULL_WEIGHT or any(mark.weight < 0 for mark in marks):
        return FactorResult(None, None, status=Status.INVALID)
    both = [mark for mark in marks if mark.ours is not None and mark.rival is not None]
    rival_total = _total(both, lambda mark: mark.rival, least_weight)
    compared = both if rival_total is not None else [mark for mark in marks if mark.ours is not None]
    ours_total = _total(compared, lambda mark: mark.ours, least_weight)
    gaps = {
        mark.factor: Decimal(mark.weight * (mark.ours - mark.rival)) / FULL_WEIGHT
        for mark in both
        if mark.ours is not None and mark.rival is not None
    }
    return FactorResult(
        ours_total,
        rival_total,
        gaps,
        weak=tuple(sorted((one for one in gaps if gaps[one] <= -gap), key=gaps.__getitem__)),
        strong=tuple(sorted((one for one in gaps if gaps[one] >= gap), key=lambda one: -gaps[one])),
        status=Status.MISSING if ours_total is None else Status.OK,
    )


def _total(
    marks: Iterable[FactorMark], score: Callable[[FactorMark], int | None], least_weight: Decimal
) -> Decimal | None:
    scored = [(mark.weight, score(mark) or 0) for mark in marks]
    weight = sum(weight for weight, _ in scored)
    if weight == 0 or weight < least_weight * FULL_WEIGHT:
        return None
    return Decimal(sum(weight * points for weight, points in scored)) / weight
