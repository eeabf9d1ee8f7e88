"""R6 BCG: growth against our share relative to the largest rival's (S3; cuts P64).

Shares are parts of a customer's purchases, in basis points. numpy is imported inside the functions that need it.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from msgspec import Struct

from app.methods.attack_defence import UNPLACED
from app.methods.basis_points import in_basis_points, part_rounded_up
from app.methods.money import as_decimal
from app.terms import BcgClass, Flag, Status

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

DEFAULT_SHARE_CUT = Decimal(1)
"""We are at least as large as the largest rival (R36)."""

DEFAULT_GROWTH_CUT = Decimal("0.10")

BCG_ORDER = (BcgClass.STAR, BcgClass.CASH_COW, BcgClass.QUESTION_MARK, BcgClass.DOG)
"""What the numbers of `bcg_classes` stand for: at 2 * low share + low growth."""

NO_RIVAL_BP = -1
"""In `bcg_classes`: no rival is recorded."""


class BcgResult(Struct, frozen=True):
    """`value` is None unless `status` is OK. `relative_share` is ours over the largest rival's, None without a rival."""

    value: BcgClass | None
    status: Status
    relative_share: Decimal | None
    flags: tuple[Flag, ...]


def bcg(
    our_share_bp: int | Fraction,
    rival_share_bp: int | None,
    growth_bp: int,
    share_cut: Decimal = DEFAULT_SHARE_CUT,
    growth_cut: Decimal = DEFAULT_GROWTH_CUT,
) -> BcgResult:
    """The cell of a customer (R6); on a cut means high. Both cuts are taken to four decimals.

    No rival (None) means high and NO_RIVAL; a rival recorded with a share not above 0 is INVALID. Equal shares carry
    TIED_LEADER, and are high unless the share cut was set above 1.

    >>> result = bcg(our_share_bp=2_000, rival_share_bp=4_000, growth_bp=1_200)
    >>> result.value.value, result.relative_share
    ('QUESTION_MARK', Decimal('0.5'))
    """
    low_growth = growth_bp < in_basis_points(growth_cut)
    if rival_share_bp is None:
        return BcgResult(BCG_ORDER[low_growth], Status.OK, None, (Flag.NO_RIVAL,))
    if rival_share_bp <= 0:
        return BcgResult(None, Status.INVALID, None, ())
    low_share = our_share_bp * 10_000 < in_basis_points(share_cut) * rival_share_bp
    relative = Fraction(our_share_bp) / rival_share_bp
    flags = (Flag.TIED_LEADER,) if relative == 1 else ()
    relative_share = as_decimal(relative)
    return BcgResult(BCG_ORDER[2 * low_share + low_growth], Status.OK, relative_share, flags)


def bcg_of_customer(
    sales_cents: int | None,
    potential_cents: int | None,
    rival_share_bp: int | None,
    growth_bp: int | None,
    share_cut: Decimal = DEFAULT_SHARE_CUT,
    growth_cut: Decimal = DEFAULT_GROWTH_CUT,
) -> BcgResult:
    """`bcg` with our share of customer (R1) as it is, not rounded to basis points; MISSING without share or growth.

    >>> bcg_of_customer(16_000_000, 80_000_000, rival_share_bp=4_000, growth_bp=None).status.value
    'MISSING'
    """
    if rival_share_bp is not None and rival_share_bp <= 0:
        return BcgResult(None, Status.INVALID, None, ())
    if sales_cents is None or potential_cents is None or potential_cents <= 0 or growth_bp is None:
        return BcgResult(None, Status.MISSING, None, ())
    our_share_bp = Fraction(min(max(sales_cents, 0), potential_cents) * 10_000, potential_cents)
    return bcg(our_share_bp, rival_share_bp, growth_bp, share_cut, growth_cut)


def bcg_classes(
    sales_cents: npt.NDArray[np.int64],
    potential_cents: npt.NDArray[np.int64],
    rival_bp: npt.NDArray[np.integer],
    growth_bp: npt.NDArray[np.integer],
    has_growth: npt.NDArray[np.bool_],
    share_cut: Decimal = DEFAULT_SHARE_CUT,
    growth_cut: Decimal = DEFAULT_GROWTH_CUT,
) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.bool_]]:
    """`bcg_of_customer` of many: indexes into BCG_ORDER, UNPLACED where missing or invalid; and who is TIED_LEADER.

    All of shape (customers,). A potential not above 0 is missing; `rival_bp` is NO_RIVAL_BP or the rival's share.

    >>> import numpy as np
    >>> sales, potential, growth = np.array([20, 40, 9, 9]), np.array([100, 100, 9, 9]), np.array([1_200, 0, 1_000, 0])
    >>> found, tied = bcg_classes(sales, potential, np.array([4_000, 4_000, -1, 0]), growth, growth >= 0)
    >>> found.tolist(), tied.tolist()
    ([2, 1, 0, -1], [False, True, False, False])
    """
    import numpy as np

    rival = rival_bp.astype(np.int64)
    no_rival = rival == NO_RIVAL_BP
    is_placed = (potential_cents > 0) & has_growth & (no_rival | (rival > 0))
    ours = np.minimum(np.maximum(sales_cents, 0), potential_cents)
    low_share = ~no_rival & ~_at_least(ours, potential_cents, in_basis_points(share_cut) * rival, 10_000 * 10_000)
    low_growth = growth_bp < in_basis_points(growth_cut)
    classes = np.where(is_placed, 2 * low_share + low_growth, UNPLACED).astype(np.int8)
    leads = _at_least(ours, potential_cents, rival, 10_000)
    trails = _at_least(potential_cents - ours, potential_cents, 10_000 - rival, 10_000)
    return classes, is_placed & ~no_rival & leads & trails


def relative_shares(
    sales_cents: npt.NDArray[np.int64], potential_cents: npt.NDArray[np.int64], rival_bp: npt.NDArray[np.integer]
) -> npt.NDArray[np.float64]:
    """Where to draw the customers of `bcg_classes`: inf without a rival, nan where missing or invalid.

    >>> import numpy as np
    >>> relative_shares(np.array([20, 9, 9]), np.array([100, 9, 9]), np.array([4_000, -1, 0])).tolist()
    [0.5, inf, nan]
    """
    import numpy as np

    shares = np.full(sales_cents.shape, np.nan)
    np.divide(
        np.minimum(np.maximum(sales_cents, 0), potential_cents), potential_cents, out=shares, where=potential_cents > 0
    )
    relative = np.full(sales_cents.shape, np.nan)
    np.divide(shares * 10_000, rival_bp, out=relative, where=rival_bp > 0)
    relative[(rival_bp == NO_RIVAL_BP) & (potential_cents > 0)] = np.inf
    return relative


def _at_least(
    amounts: npt.NDArray[np.int64],
    wholes: npt.NDArray[np.int64],
    numerators: npt.NDArray[np.int64],
    denominator: int,
) -> npt.NDArray[np.bool_]:
    """Whether amounts / wholes >= numerators / denominator, where 0 <= amounts <= wholes."""
    import numpy as np

    needed = part_rounded_up(wholes, np.clip(numerators, 0, denominator), denominator)
    return (numerators <= denominator) & (amounts >= needed)
