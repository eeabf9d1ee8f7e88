"""R12 RAD: retain, acquire, develop, by relationship (name S0, letters P12, test [O]).

Shown beside the strategy of R2, which goes by position, and never merged with it. numpy is imported inside `rads`.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from app.methods.basis_points import in_basis_points, part_rounded_up
from app.terms import Flag, Rad

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

DEFAULT_AT_RISK_SHARE = Decimal("0.80")
"""Sales at or below this part of the twelve months before are a warning (R12)."""

RAD_ORDER = (Rad.RETAIN, Rad.ACQUIRE, Rad.DEVELOP)
"""What the numbers of `rads` stand for."""


def rad(
    has_order: bool,
    share_at_least_cut: bool | None,
    sales_cents: int,
    prior_sales_cents: int | None,
    at_risk_share: Decimal = DEFAULT_AT_RISK_SHARE,
) -> tuple[Rad, tuple[Flag, ...]]:
    """Class and flags of a customer (R12), sales of twelve months and of the twelve before.

    `share_at_least_cut` compares the share of customer (R1) with x_cut; None where the potential is not known: RETAIN
    and POTENTIAL_UNKNOWN. AT_RISK needs an order now and sales above 0 before; `at_risk_share` is taken to four
    decimals.

    >>> rad(True, False, sales_cents=80, prior_sales_cents=100)
    (<Rad.DEVELOP: 'DEVELOP'>, (<Flag.AT_RISK: 'AT_RISK'>,))
    >>> rad(False, None, sales_cents=0, prior_sales_cents=100)
    (<Rad.ACQUIRE: 'ACQUIRE'>, ())
    """
    if not has_order:
        return Rad.ACQUIRE, ()
    flags: tuple[Flag, ...] = (Flag.POTENTIAL_UNKNOWN,) if share_at_least_cut is None else ()
    if prior_sales_cents is not None and prior_sales_cents > 0:
        is_at_risk = sales_cents * 10_000 <= in_basis_points(at_risk_share) * prior_sales_cents
        flags += (Flag.AT_RISK,) if is_at_risk else ()
    return (Rad.DEVELOP if share_at_least_cut is False else Rad.RETAIN), flags


def rads(
    sales: npt.NDArray[np.int64],
    prior_sales: npt.NDArray[np.int64],
    has_order: npt.NDArray[np.bool_],
    potential: npt.NDArray[np.int64],
    x_cut_bp: int,
    at_risk_share: Decimal = DEFAULT_AT_RISK_SHARE,
) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """`rad` of many customers: indexes into RAD_ORDER, who is AT_RISK, whose POTENTIAL_UNKNOWN.

    Cents, shape (customers,); a potential not above 0 is missing. Shares are compared as `strategies` (R2) does it.

    >>> import numpy as np
    >>> sales, potential = np.array([400, 160, 0, 5]), np.array([500, 800, 10, 0])
    >>> [found.tolist() for found in rads(sales, np.array([0, 200, 9, 5]), sales > 0, potential, x_cut_bp=5_000)]
    [[0, 2, 1, 0], [False, True, False, False], [False, False, False, True]]
    """
    import numpy as np

    is_unknown = potential <= 0
    is_main_supplier = np.maximum(sales, 0) >= part_rounded_up(potential, x_cut_bp, 10_000)
    with_order = np.where(is_unknown | is_main_supplier, RAD_ORDER.index(Rad.RETAIN), RAD_ORDER.index(Rad.DEVELOP))
    classes = np.where(has_order, with_order, RAD_ORDER.index(Rad.ACQUIRE)).astype(np.int8)
    most_at_risk = -part_rounded_up(-prior_sales, in_basis_points(at_risk_share), 10_000)
    is_at_risk = has_order & (prior_sales > 0) & (sales <= most_at_risk)
    return classes, is_at_risk, has_order & is_unknown
