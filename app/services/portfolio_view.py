"""What the portfolio shows: customers as points with their sales, cut lines and strategy; and the list by amount."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import Literal

import numpy as np
import numpy.typing as npt
from msgspec import Struct, field

from app.methods.attack_defence import STRATEGY_ORDER, Cuts, posture
from app.services.portfolio_points import Rollup
from app.services.scope import Scope
from app.terms import AbcClass, Flag, Posture, Strategy

Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float64]

CutsSource = Literal["SET", "FROZEN", "MEDIAN"]
"""Where the potential cut line comes from: set by hand, frozen with the planning period, or the median of today."""


class StrategySummary(Struct, frozen=True):
    strategy: Strategy
    posture: Posture
    customers: int
    potential_cents: int
    sales_cents: int


class AbcView(Struct, frozen=True):
    """Customers by amount, largest first. cumulative: share 0..1 of the total after each."""

    scope: Scope
    ids: tuple[int, ...]
    names: tuple[str, ...]
    amounts_cents: tuple[int, ...]
    classes: tuple[AbcClass, ...]
    cumulative: tuple[float, ...]
    pareto_count: int
    total_cents: int


class PortfolioView(Struct, frozen=True, eq=False, dict=True, weakref=True):
    """Arrays of one length, one position per customer, by id. See docs/architecture.md.

    known_on None: values as the book has them now. In a view of groups a position is a topmost company with its
    subsidiaries added in, its area, owner and industry being its own; `members` names the companies of those with any.
    potential_unknown: no potential above 0, or a member of the group has none. has_entries lies along `rollup.ids`, the
    single customers: any sales entry at all, whenever.
    """

    scope: Scope
    known_on: date | None
    groups: bool
    cuts: Cuts | None
    cuts_source: CutsSource
    flags: tuple[Flag, ...]
    ids: Ints
    names: list[str]
    potential_cents: Ints
    sales_cents: Ints
    share: Floats
    strategy: npt.NDArray[np.int8]
    abc: npt.NDArray[np.int8]
    industry_id: Ints
    owner_id: Ints
    area_id: Ints
    stale: Bools
    from_deals: Bools
    before_book: Bools
    potential_unknown: Bools
    members: dict[int, tuple[int, ...]]
    has_entries: Bools
    rollup: Rollup
    read_margin: Callable[[], Ints]
    industries: dict[int, str] = field(default_factory=dict)
    owners: dict[int, str] = field(default_factory=dict)
    areas: dict[int, str] = field(default_factory=dict)
    use_log_axis: bool = False

    @cached_property
    def margin_cents(self) -> Ints:
        """Gross margin of the period's sales entries, 0 where none is known; read when it is first asked for."""
        return self.read_margin()

    @cached_property
    def white_space_cents(self) -> Ints:
        """Potential that is not ours yet (R32 for the whole customer); 0 where the potential is unknown."""
        gap: Ints = np.where(self.potential_cents > 0, np.maximum(self.potential_cents - self.sales_cents, 0), 0)
        return gap

    @property
    def sales_from_deals(self) -> int:
        """Customers whose sales come from won deals because they have no sales entries."""
        return int(np.count_nonzero(self.from_deals))

    def summaries(self) -> tuple[StrategySummary, ...]:
        """One row per strategy in the order of R2, also those without customers."""
        found = []
        for index, strategy in enumerate(STRATEGY_ORDER):
            here = self.strategy == index
            sums = (int(self.potential_cents[here].sum()), int(self.sales_cents[here].sum()))
            found.append(StrategySummary(strategy, posture(strategy), int(np.count_nonzero(here)), *sums))
        return tuple(found)

    def unplaced(self) -> Ints:
        """Positions of the customers that have no place in the quadrant."""
        return np.flatnonzero(self.strategy < 0)

    def member_ids(self, position: int) -> tuple[int, ...]:
        """The customers counted at a position: the customer itself, or the companies of its group."""
        customer = int(self.ids[position])
        return self.members.get(customer, (customer,))

    def flags_of(self, position: int) -> tuple[Flag, ...]:
        """Remarks on one customer (R1, R8)."""
        potential, sales = int(self.potential_cents[position]), int(self.sales_cents[position])
        found = {
            Flag.POTENTIAL_UNKNOWN: bool(self.potential_unknown[position]),
            Flag.POTENTIAL_UNDERSTATED: 0 < potential < sales,
            Flag.NEGATIVE_SALES: sales < 0,
            Flag.STALE_POTENTIAL: bool(self.stale[position]),
            Flag.SALES_FROM_DEALS: bool(self.from_deals[position]),
            Flag.BEFORE_BOOK: bool(self.before_book[position]),
        }
        return tuple(flag for flag, applies in found.items() if applies)
