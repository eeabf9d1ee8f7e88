"""Shares in whole numbers, so that what lies on a cut line (R0: the high side) is never decided by a float."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from app.methods.money import round_half_up

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


def in_basis_points(share: Decimal) -> int:
    """A share taken to four decimals, half-up.

    >>> in_basis_points(Decimal("0.80")), in_basis_points(Decimal("0.33335"))
    (8000, 3334)
    """
    return int(round_half_up(share * 10_000))


def part_rounded_up(
    amounts: npt.NDArray[np.int64], numerator: int | npt.NDArray[np.int64], denominator: int
) -> npt.NDArray[np.int64]:
    """The least whole amount not below numerator/denominator of each amount, so that shares are decided exactly.

    Exact for every 64-bit amount while 0 <= numerator <= denominator <= 10**9: split at the denominator, no product
    leaves 64 bits.

    >>> import numpy as np
    >>> part_rounded_up(np.array([100, 101, 3]), 5_000, 10_000).tolist()
    [50, 51, 2]
    """
    wholes = amounts // denominator
    rest = amounts - wholes * denominator
    return numerator * wholes + (numerator * rest + denominator - 1) // denominator
