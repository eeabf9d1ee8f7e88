"""R8 ABC / Pareto 80-20 (S1; cuts configurable, default 80/95 [O]; P66 says that none is fixed).

Always shown with its prefix, 金额A. numpy is imported inside `abc_array`, so that a short list need not wait for it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from decimal import Decimal
from itertools import accumulate
from typing import TYPE_CHECKING

from msgspec import Struct

from app.terms import AbcClass, Flag

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

DEFAULT_CUT_A = Decimal("0.80")
DEFAULT_CUT_B = Decimal("0.95")
PARETO_SHARE = Decimal("0.80")

ABC_ORDER = (AbcClass.A, AbcClass.B, AbcClass.C)
"""What the numbers of `abc_array` stand for."""

_INT64_SAFE = 2.0**62


class AbcResult(Struct, frozen=True):
    """`classes` and `flags` follow the given amounts; `order` lists their positions, largest amount first.

    `total_cents` adds the amounts above 0. `pareto_count` customers make 80 % of it. `cumulative` goes along `order`:
    the share 0..1 of the total after each.
    """

    classes: list[AbcClass]
    flags: list[tuple[Flag, ...]]
    total_cents: int
    pareto_count: int
    order: list[int]
    cumulative: list[float]


def abc_classes(
    amounts: Sequence[int | None],
    ids: Sequence[int] | None = None,
    cut_a: Decimal = DEFAULT_CUT_A,
    cut_b: Decimal = DEFAULT_CUT_B,
) -> AbcResult:
    """Class of each amount (cents, twelve months) by the cumulative share before it: below cut_a A, below cut_b B.

    The one that crosses a cut belongs to the upper class, equal amounts to the class of their first. 0, negative and
    missing amounts are C and outside the total; a missing one, or all if the total is 0, carries NO_SALES. Ties of
    `order` go by `ids` (default: position). If cut_b is below cut_a, B is empty.

    >>> "".join(abc_classes([400, 160, 90, 60, 20, 0]).classes)
    'AAABCC'
    """
    keys = range(len(amounts)) if ids is None else ids
    order = sorted(range(len(amounts)), key=lambda at: (amounts[at] is None, -(amounts[at] or 0), keys[at]))
    counted = [max(amounts[at] or 0, 0) for at in order]
    after = list(accumulate(counted))
    total = after[-1] if after else 0
    before = [cumulated - amount for cumulated, amount in zip(after, counted, strict=True)]
    least_a, least_b = (_least_amount(counted, before, _cut_cents(total, cut)) for cut in (cut_a, cut_b))
    return AbcResult(
        classes=[_class_of(amount or 0, least_a, least_b) for amount in amounts],
        flags=[(Flag.NO_SALES,) if amount is None or total == 0 else () for amount in amounts],
        total_cents=total,
        pareto_count=bisect_left(before, _cut_cents(total, PARETO_SHARE)),
        order=order,
        cumulative=[cumulated / total if total else 0.0 for cumulated in after],
    )


def abc_array(
    amounts: npt.NDArray[np.int64], cut_a: Decimal = DEFAULT_CUT_A, cut_b: Decimal = DEFAULT_CUT_B
) -> npt.NDArray[np.int8]:
    """The classes of `abc_classes` for long lists: indexes into ABC_ORDER. `amounts` are cents, shape (customers,).

    >>> import numpy as np
    >>> abc_array(np.array([0, 60, 400, 160, 90, 20])).tolist()
    [2, 1, 0, 0, 0, 2]
    """
    import numpy as np

    classes = np.full(amounts.shape, ABC_ORDER.index(AbcClass.C), dtype=np.int8)
    descending = np.sort(amounts[amounts > 0])[::-1]
    if descending.size == 0:
        return classes
    too_wide = float(descending.sum(dtype=np.float64)) >= _INT64_SAFE
    after = np.cumsum(descending, dtype=object if too_wide else np.int64)
    before, total = after - descending, int(after[-1])
    for abc_class, cut in ((AbcClass.B, cut_b), (AbcClass.A, cut_a)):
        members = int(np.searchsorted(before, _cut_cents(total, cut)))
        if members:
            classes[amounts >= descending[members - 1]] = ABC_ORDER.index(abc_class)
    return classes


def _cut_cents(total_cents: int, cut: Decimal) -> int:
    """The first whole amount not below the cut, so that "before < cut" is decided in whole numbers."""
    numerator, denominator = cut.as_integer_ratio()
    return -(-total_cents * numerator // denominator)


def _least_amount(descending: list[int], before: list[int], cut_cents: int) -> int | None:
    """Smallest amount in the classes down to this cut; None if they are empty."""
    members = bisect_left(before, cut_cents)
    return descending[members - 1] if members else None


def _class_of(amount: int, least_a: int | None, least_b: int | None) -> AbcClass:
    if least_a is not None and amount >= least_a:
        return AbcClass.A
    return AbcClass.B if least_b is not None and amount >= least_b else AbcClass.C
