"""R9 (X,Y) classes 潜力A: what is bought from us X against what could be bought Y, both 0..4 (scale S3; formula [O]).

numpy is imported inside the functions that need it, so that one customer's class need not wait for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from app.methods.percentile import nearest_rank
from app.terms import XyClass

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

LEVELS = range(5)
"""0 none, 1 little, 2 average, 3 much, 4 heavy; the scale of X and of Y."""

XY_ORDER = tuple(XyClass)
"""What the numbers of `xy_classes` stand for."""

MISSING = -1
"""In `xy_classes`: X or Y is not known."""

VIP_INFLUENCE = 5

MoneyCuts = tuple[int, int, int]
"""Cents from which an amount is level 2, 3 and 4."""


def _by_formula(x: int, y: int) -> XyClass:
    if y == 0:
        return XyClass.NONE
    if x > y:
        return XyClass.REVIEW  # buys more than the customer is said to need: Y is too low
    if y >= 3:
        return XyClass.A if y - x >= 2 else XyClass.B
    return XyClass.B if (x, y) == (0, 2) else XyClass.C


DEFAULT_XY_TABLE: dict[tuple[int, int], XyClass] = {(y, x): _by_formula(x, y) for y in LEVELS for x in LEVELS}
"""The class of each (Y, X), Y first as in the printed table; all 25 cells may be set otherwise (R9)."""


def xy_class(x: int, y: int, table: Mapping[tuple[int, int], XyClass] = DEFAULT_XY_TABLE) -> XyClass:
    """The class of a customer (R9). Raises KeyError outside 0..4.

    >>> [xy_class(x, 4).value for x in LEVELS], [xy_class(x, 1).value for x in LEVELS]
    (['A', 'A', 'A', 'B', 'B'], ['C', 'C', 'REVIEW', 'REVIEW', 'REVIEW'])
    """
    return table[y, x]


def is_vip(influence: int | None, by_hand: bool) -> bool:
    """Whether "VIP" stands before the class: influence 5 of 5, or ticked (R9). It changes no class.

    >>> is_vip(5, by_hand=False), is_vip(4, by_hand=False), is_vip(None, by_hand=True)
    (True, False, True)
    """
    return by_hand or influence == VIP_INFLUENCE


def money_cuts(potentials_cents: Iterable[int]) -> MoneyCuts | None:
    """The cut points of X and Y unless they are set: 25, 50 and 75 % nearest rank of the potentials above 0 (R9).

    None without any. Many equal potentials may give equal cut points.

    >>> money_cuts([400, 100, 0, 300, 200])
    (100, 200, 300)
    """
    positive = sorted(int(potential) for potential in potentials_cents if potential > 0)
    first, second, third = (nearest_rank(positive, percent) for percent in (25, 50, 75))
    return None if first is None or second is None or third is None else (first, second, third)


def level_of(cents: int, cuts: MoneyCuts) -> int:
    """Level 0..4 of yearly purchases with us (X) or of a potential (Y); a cut belongs to its upper level (R9, R0).

    0 and returns are level 0. A missing amount has no level, which is for the caller to say.

    >>> [level_of(cents, (100, 200, 300)) for cents in (-5, 0, 99, 100, 200, 299, 300)]
    [0, 0, 1, 2, 3, 3, 4]
    """
    if cents <= 0:
        return 0
    return next((level for level, cut in enumerate(cuts, start=1) if cents < cut), 4)


def levels(cents: npt.NDArray[np.int64], cuts: MoneyCuts) -> npt.NDArray[np.int8]:
    """`level_of` of many amounts at once, shape (customers,).

    >>> import numpy as np
    >>> levels(np.array([-5, 99, 100, 300]), (100, 200, 300)).tolist()
    [0, 1, 2, 4]
    """
    import numpy as np

    conditions = [cents <= 0, *(cents < cut for cut in cuts)]
    return np.select(conditions, [np.int8(level) for level in range(4)], default=np.int8(4))


def xy_classes(
    x: npt.NDArray[np.int8],
    y: npt.NDArray[np.int8],
    table: Mapping[tuple[int, int], XyClass] = DEFAULT_XY_TABLE,
) -> npt.NDArray[np.int8]:
    """`xy_class` of many customers at once: indexes into XY_ORDER, or MISSING where x or y is below 0.

    `x` and `y` are levels, shape (customers,). Raises IndexError above 4.

    >>> import numpy as np
    >>> xy_classes(np.array([0, 3, -1]), np.array([4, 2, 2])).tolist()
    [0, 4, -1]
    """
    import numpy as np

    by_level = np.array([[XY_ORDER.index(table[row, column]) for column in LEVELS] for row in LEVELS], dtype=np.int8)
    known = (x >= 0) & (y >= 0)
    classes = np.full(x.shape, MISSING, dtype=np.int8)
    classes[known] = by_level[y[known], x[known]]
    return classes
