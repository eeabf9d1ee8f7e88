"""R7 Ansoff: old or new market, old or new product (words S3, the standard matrix P65; when something is new: [O]).

The source calls product development 市场开发 and market development 市场延伸; the screen says so in a tooltip.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.methods.period import add_months, month_counts
from app.terms import AnsoffClass

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

DEFAULT_NEW_PRODUCT_MONTHS = 24
"""A product not bought for this long is new to the customer (R7)."""

ANSOFF_ORDER = (
    AnsoffClass.MARKET_PENETRATION,
    AnsoffClass.PRODUCT_DEVELOPMENT,
    AnsoffClass.MARKET_DEVELOPMENT,
    AnsoffClass.DIVERSIFICATION,
)
"""What the numbers of `ansoff_classes` stand for: at 2 * new market + new product."""


def ansoff(is_new_market: bool, is_new_product: bool) -> AnsoffClass:
    """The cell (R7). A market is an industry in a region; it is new while we have no customer there.

    >>> ansoff(is_new_market=False, is_new_product=True).value, ansoff(is_new_market=True, is_new_product=False).value
    ('PRODUCT_DEVELOPMENT', 'MARKET_DEVELOPMENT')
    """
    return ANSOFF_ORDER[2 * is_new_market + is_new_product]


def ansoff_classes(is_new_market: npt.NDArray[np.bool_], is_new_product: npt.NDArray[np.bool_]) -> npt.NDArray[np.int8]:
    """`ansoff` of many customers: indexes into ANSOFF_ORDER.

    >>> import numpy as np
    >>> ansoff_classes(np.array([False, True]), np.array([True, True])).tolist()
    [1, 3]
    """
    import numpy as np

    return (2 * is_new_market.astype(np.int8) + is_new_product).astype(np.int8)


def is_new_product(last_bought: date | None, as_of: date, months: int = DEFAULT_NEW_PRODUCT_MONTHS) -> bool:
    """Whether the customer bought the product in none of the last `months` months, which end on `as_of` (R7).

    Sales are kept by month, so a month that lies partly in them counts (R0). `last_bought` is the last one up to
    `as_of`, None if there never was one; a later month counts as none.

    >>> is_new_product(date(2015, 12, 1), date(2017, 12, 31)), is_new_product(date(2016, 1, 1), date(2017, 12, 31))
    (True, False)
    """
    return last_bought is None or not month_counts(last_bought, _first_day(as_of, months), as_of)


def _first_day(as_of: date, months: int) -> date:
    """First of the months that end on `as_of`; where a month is too short, its next first day, as in twelve_months."""
    next_day = as_of + timedelta(days=1)
    first = add_months(next_day, -months)
    return first if first.day == next_day.day else first + timedelta(days=1)
