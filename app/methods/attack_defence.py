"""R2 攻守模型 attack-defence quadrant: potential against share of customer (axes and words S2, all numbers [O]).

numpy is imported inside the one function that needs it: the first screen counts strategies without waiting for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct

from app.methods.basis_points import part_rounded_up
from app.methods.money import round_half_up
from app.terms import Flag, Posture, Strategy

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

DEFAULT_X_CUT = 0.50
"""We are the main supplier (R36)."""

DEFAULT_Y_FLOOR_SHARE = Decimal("0.10")
"""Part of y_cut below which a small customer is not worth disturbing (R36)."""

SMALL_PORTFOLIO_BELOW = 4
LOG_AXIS_RATIO = 50

STRATEGY_ORDER = (Strategy.RETAIN, Strategy.ACQUIRE, Strategy.MAINTAIN, Strategy.DISRUPT, Strategy.ABANDON)
"""What the numbers of `strategies` stand for."""

UNPLACED = -1
"""In `strategies`: no potential, so no place in the quadrant (the tray beside the chart)."""

_CELLS_BY_ANSWERS = (
    *(Strategy.DISRUPT, Strategy.ABANDON),
    *(Strategy.MAINTAIN, Strategy.MAINTAIN),
    *(Strategy.ACQUIRE, Strategy.ACQUIRE),
    *(Strategy.RETAIN, Strategy.RETAIN),
)
"""At 4 * large + 2 * main supplier + below the floor."""

_POSTURES = {
    Strategy.ACQUIRE: Posture.ATTACK,
    Strategy.DISRUPT: Posture.ATTACK,
    Strategy.RETAIN: Posture.DEFEND,
    Strategy.MAINTAIN: Posture.MAINTAIN,
    Strategy.ABANDON: Posture.NONE,
}


class Cuts(Struct, frozen=True):
    """The cut lines, each inclusive upward (R0). `x_cut` is a share 0..1, taken to four decimals.

    Raises ValueError if `x_cut` is outside 0..1.
    """

    x_cut: float
    y_cut_cents: int
    y_floor_cents: int

    def __post_init__(self) -> None:
        if not 0 <= self.x_cut <= 1:
            raise ValueError(f"x_cut {self.x_cut} is not a share")

    @property
    def x_cut_bp(self) -> int:
        """`x_cut` in basis points, so that cells are decided in whole numbers."""
        return round(self.x_cut * 10_000)


def cuts_for(y_cut_cents: int, x_cut: float = DEFAULT_X_CUT, y_floor_share: Decimal = DEFAULT_Y_FLOOR_SHARE) -> Cuts:
    """The cut lines with the floor as its share of y_cut, half-up to cents (R2: 10 %).

    >>> cuts_for(110_00)
    Cuts(x_cut=0.5, y_cut_cents=11000, y_floor_cents=1100)
    """
    return Cuts(x_cut, y_cut_cents, int(round_half_up(y_cut_cents * y_floor_share)))


def default_y_cut(potentials_cents: Iterable[int]) -> tuple[int | None, tuple[Flag, ...]]:
    """Median of the potentials above 0, the mean of the two middle values half-up if their count is even (R2).

    None without any; SMALL_PORTFOLIO under four. The caller freezes it for the planning period.

    >>> default_y_cut([500, 800, 120, 100, 10, 80])
    (110, ())
    """
    potentials = sorted(int(potential) for potential in potentials_cents if potential > 0)
    flags = (Flag.SMALL_PORTFOLIO,) if len(potentials) < SMALL_PORTFOLIO_BELOW else ()
    if not potentials:
        return None, flags
    lower, upper = potentials[(len(potentials) - 1) // 2], potentials[len(potentials) // 2]
    return (lower + upper + 1) // 2, flags


def strategy(potential_cents: int, sales_cents: int, cuts: Cuts) -> Strategy:
    """The cell of a customer (R2), decided in whole numbers; on a line means its high side.

    Raises ValueError if the potential is not above 0: such a customer is unplaced.

    >>> strategy(potential_cents=110, sales_cents=55, cuts=cuts_for(110)).value
    'RETAIN'
    """
    if potential_cents <= 0:
        raise ValueError("a customer without potential has no place in the quadrant")
    counted_sales = min(max(sales_cents, 0), potential_cents)
    main_supplier = counted_sales * 10_000 >= cuts.x_cut_bp * potential_cents
    if potential_cents >= cuts.y_cut_cents:
        return Strategy.RETAIN if main_supplier else Strategy.ACQUIRE
    if main_supplier:
        return Strategy.MAINTAIN
    return Strategy.ABANDON if potential_cents < cuts.y_floor_cents else Strategy.DISRUPT


def posture(chosen: Strategy) -> Posture:
    """What a strategy asks of us (R2).

    >>> posture(Strategy.ACQUIRE).value
    'ATTACK'
    """
    return _POSTURES[chosen]


def strategies(potentials: npt.NDArray[np.int64], sales: npt.NDArray[np.int64], cuts: Cuts) -> npt.NDArray[np.int8]:
    """`strategy` of many customers at once: indexes into STRATEGY_ORDER, or UNPLACED where the potential is not above 0.

    `potentials` and `sales` are cents, shape (customers,). Agrees with `strategy` on every 64-bit amount.

    >>> import numpy as np
    >>> strategies(np.array([500, 800, 0]), np.array([400, 160, 7]), cuts_for(110)).tolist()
    [0, 1, -1]
    """
    import numpy as np

    main_supplier = np.maximum(sales, 0) >= part_rounded_up(potentials, cuts.x_cut_bp, 10_000)
    large = potentials >= cuts.y_cut_cents
    below_floor = potentials < cuts.y_floor_cents
    by_answers = np.array([STRATEGY_ORDER.index(cell) for cell in _CELLS_BY_ANSWERS], dtype=np.int8)
    cells: npt.NDArray[np.int8] = by_answers[4 * large + 2 * main_supplier + below_floor]
    cells[potentials <= 0] = UNPLACED
    return cells


def use_log_axis(potentials: Iterable[int]) -> bool:
    """Whether the potential axis is logarithmic: largest over smallest positive potential above 50 (R2).

    >>> use_log_axis([800, 10]), use_log_axis([500, 10])
    (True, False)
    """
    positive = [int(potential) for potential in potentials if potential > 0]
    return bool(positive) and max(positive) > LOG_AXIS_RATIO * min(positive)
