"""R5 潜力×能力 potential against our capability (S3; the four fits and the cut 3.0 are our own defaults [O]).

numpy is imported inside the functions that need it.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from app.methods.attack_defence import UNPLACED
from app.terms import CapabilityClass

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

DEFAULT_CAPABILITY_CUT = Decimal(3)
"""Middle of the scale 1..5, for both axes (R36)."""

LEAST_FITS = 2
"""Of the four fits, how many must be scored (R5)."""

CAPABILITY_ORDER = (
    CapabilityClass.INVEST,
    CapabilityClass.SELECTIVE,
    CapabilityClass.MAINTAIN,
    CapabilityClass.HARVEST,
)
"""What the numbers of `capability_classes` stand for: at 2 * low potential + low capability."""

_TWELFTHS = 12
"""Every mean of one to four whole scores is a whole number of twelfths."""


def capability(fits: Sequence[int | None], least: int = LEAST_FITS) -> Decimal | None:
    """Mean of the known fits (product, price, relationship, service; each 1..5); None with fewer than `least` (R5).

    >>> capability([4, 3, 2, 3]), capability([4, None, None, 3]), capability([None, None, None, 5])
    (Decimal('3'), Decimal('3.5'), None)
    """
    known = [fit for fit in fits if fit is not None]
    return Decimal(sum(known)) / len(known) if len(known) >= max(least, 1) else None


def capability_class(potential: int, capability: Decimal, cut: Decimal = DEFAULT_CAPABILITY_CUT) -> CapabilityClass:
    """The cell of a customer (R5), both scores 1..5; on the cut means high.

    >>> capability_class(4, Decimal(3)).value, capability_class(4, Decimal("2.75")).value
    ('INVEST', 'SELECTIVE')
    """
    return CAPABILITY_ORDER[2 * (potential < cut) + (capability < cut)]


def capability_means(fits: npt.NDArray[np.integer], least: int = LEAST_FITS) -> npt.NDArray[np.float64]:
    """`capability` of many customers: `fits` has shape (customers, 4), 0 where missing; nan where there is no mean.

    >>> import numpy as np
    >>> capability_means(np.array([[4, 3, 2, 3], [5, 0, 0, 0]])).tolist()
    [3.0, nan]
    """
    import numpy as np

    known = (fits > 0).sum(axis=1)
    means = np.full(len(fits), np.nan)
    np.divide(fits.sum(axis=1), known, out=means, where=known >= max(least, 1))
    return means


def capability_classes(
    potential: npt.NDArray[np.integer], means: npt.NDArray[np.float64], cut: Decimal = DEFAULT_CAPABILITY_CUT
) -> npt.NDArray[np.int8]:
    """`capability_class` of many customers: indexes into CAPABILITY_ORDER, UNPLACED where a score is missing.

    `potential` is 1..5, 0 where missing. `means` are those of `capability_means`; they are taken to whole twelfths, so
    that no rounding of a float decides on the cut.

    >>> import numpy as np
    >>> capability_classes(np.array([4, 4, 2, 0]), np.array([3.0, 2.75, 10 / 3, 5.0])).tolist()
    [0, 1, 2, -1]
    """
    import numpy as np

    numerator, denominator = cut.as_integer_ratio()
    is_known = (potential > 0) & ~np.isnan(means)
    twelfths = np.rint(np.where(is_known, means, 0) * _TWELFTHS).astype(np.int64)
    low_potential = potential < -(-numerator // denominator)
    low_capability = twelfths < -(-numerator * _TWELFTHS // denominator)
    return np.where(is_known, 2 * low_potential + low_capability, UNPLACED).astype(np.int8)
