"""Loyalty of every customer (R11) from what it bought from whom."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from app.methods.loyalty import OURS, loyalty
from app.services.portfolio_patterns import NOTHING, by_pattern, last_of_each, relabelled
from app.services.portfolio_points import column
from app.services.portfolio_view import PortfolioView
from app.services.setting_values import SettingValues
from app.storage.book import Book, Rows
from app.storage.queries import portfolio_facts as queries
from app.terms import Loyalty

LOYALTY_ORDER = tuple(Loyalty)


class _Suppliers(dict[str | None, int]):
    """Supplier -> number, 0 = us; names that differ in case or outer blanks are one."""

    def __init__(self) -> None:
        super().__init__({OURS: 0})
        self._numbers: dict[str, int] = {}

    def __missing__(self, supplier: str | None) -> int:
        name = str(supplier).strip().casefold()
        number = self[supplier] = self._numbers.setdefault(name, len(self._numbers) + 1)
        return number


def loyalties(
    book: Book, view: PortfolioView, settings: SettingValues, early_adopter: npt.NDArray[np.bool_]
) -> npt.NDArray[np.int8]:
    """Indexes into LOYALTY_ORDER by position; a group by the purchases of all its companies."""
    share, last = settings.share("loyalty_share"), settings.whole("loyalty_last")
    least = settings.whole("loyalty_least")

    def class_of(pattern: Sequence[int]) -> int:
        *purchases, is_early = pattern
        suppliers = [str(number) if number else OURS for number in purchases if number != NOTHING]
        return LOYALTY_ORDER.index(loyalty(suppliers, bool(is_early), share, last, least).value)

    latest = _latest(view, book.rows(queries.purchases_until(view.scope.as_of)), last)
    return by_pattern(np.column_stack((latest, early_adopter.astype(np.int8))), class_of)


def _latest(view: PortfolioView, rows: Rows, count: int) -> npt.NDArray[np.int8]:
    suppliers = _Suppliers()
    numbers = np.fromiter((suppliers[row[1]] for row in rows), np.int32, len(rows))
    positions = view.rollup.positions(column(rows, 0))
    counted = positions >= 0
    return relabelled(last_of_each(positions[counted], numbers[counted], count, len(view.ids)))
