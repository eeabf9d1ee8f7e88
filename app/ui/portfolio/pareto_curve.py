"""The cumulative curve of a portfolio's sales, largest customer first (R8)."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from app.methods.abc_classes import PARETO_SHARE

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]


class ParetoCurve(Struct, frozen=True, eq=False):
    """order: positions of the customers with sales above 0; cumulative: share 0..1 of their total after each; count: how
    many of them make PARETO_SHARE of it.
    """

    order: Ints
    cumulative: Floats
    count: int


def pareto_curve(sales_cents: Ints) -> ParetoCurve:
    """Ties keep the order by position."""
    buying = np.flatnonzero(sales_cents > 0)
    order = buying[np.argsort(-sales_cents[buying], kind="stable")]
    sums = np.cumsum(sales_cents[order])
    total = int(sums[-1]) if len(sums) else 0
    numerator, denominator = PARETO_SHARE.as_integer_ratio()
    cut = -(-total * numerator // denominator)  # whole cents, rounded up: sums below it are below the share
    count = min(int(np.searchsorted(sums, cut)) + 1, len(order))
    return ParetoCurve(order, sums / total if total else np.empty(0), count)
