"""The customer portfolio: where every customer stands in the attack-defence quadrant (R1, R2) and by amount (R8)."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from operator import itemgetter
from typing import Any

import numpy as np
import numpy.typing as npt

from app.changes import Step
from app.methods.abc_classes import abc_array, abc_classes
from app.methods.attack_defence import (
    STRATEGY_ORDER,
    Cuts,
    cuts_for,
    default_y_cut,
    posture,
    strategies,
    use_log_axis,
)
from app.methods.period import add_months, month_floor
from app.services.book_settings import SettingsService
from app.services.lookups import LookupService
from app.services.scope import Scope
from app.storage.book import Book
from app.storage.queries import portfolio as queries
from app.terms import AbcClass, Flag, Posture, Strategy

Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class StrategySummary:
    strategy: Strategy
    posture: Posture
    customers: int
    potential_cents: int
    sales_cents: int


@dataclass(frozen=True, slots=True)
class AbcView:
    """Customers by amount, largest first. cumulative: share 0..1 of the total after each."""

    scope: Scope
    ids: tuple[int, ...]
    names: tuple[str, ...]
    amounts_cents: tuple[int, ...]
    classes: tuple[AbcClass, ...]
    cumulative: tuple[float, ...]
    pareto_count: int
    total_cents: int


@dataclass(frozen=True, eq=False)
class PortfolioView:
    """Arrays of one length, one position per customer, by id. See docs/architecture.md."""

    scope: Scope
    cuts: Cuts | None
    cuts_frozen: bool
    flags: tuple[Flag, ...]
    ids: Ints
    names: list[str]
    potential_cents: Ints
    sales_cents: Ints
    share: npt.NDArray[np.float64]
    strategy: npt.NDArray[np.int8]
    abc: npt.NDArray[np.int8]
    industry_id: Ints
    owner_id: Ints
    area_id: Ints
    stale: npt.NDArray[np.bool_]
    from_deals: npt.NDArray[np.bool_]
    industries: dict[int, str] = field(default_factory=dict)
    owners: dict[int, str] = field(default_factory=dict)
    areas: dict[int, str] = field(default_factory=dict)
    use_log_axis: bool = False

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

    def flags_of(self, position: int) -> tuple[Flag, ...]:
        """Remarks on one customer (R1, R8)."""
        potential, sales = int(self.potential_cents[position]), int(self.sales_cents[position])
        found = {
            Flag.POTENTIAL_UNKNOWN: potential <= 0,
            Flag.POTENTIAL_UNDERSTATED: 0 < potential < sales,
            Flag.NEGATIVE_SALES: sales < 0,
            Flag.STALE_POTENTIAL: bool(self.stale[position]),
            Flag.SALES_FROM_DEALS: bool(self.from_deals[position]),
        }
        return tuple(flag for flag, applies in found.items() if applies)


class PortfolioService:
    def __init__(self, book: Book, settings: SettingsService, lookups: LookupService) -> None:
        self._book = book
        self._settings = settings
        self._lookups = lookups

    def view(self, scope: Scope) -> PortfolioView:
        rows = self._book.rows(queries.customer_points(scope.owner_id, scope.area_id))
        ids, potential, industry, owner, area = (_ints(rows, column) for column in (0, 1, 3, 4, 5))
        sales, from_deals = self._sales(scope, ids)
        filtered = scope.owner_id is not None or scope.area_id is not None
        cuts, frozen, flags = self._cuts(self._potentials() if filtered else potential)
        oldest = add_months(scope.as_of, -self._settings.whole("stale_potential_months")).isoformat()
        return PortfolioView(
            scope=scope,
            cuts=cuts,
            cuts_frozen=frozen,
            flags=flags,
            ids=ids,
            names=[row[6] for row in rows],
            potential_cents=potential,
            sales_cents=sales,
            share=_shares(sales, potential),
            strategy=strategies(potential, sales, cuts) if cuts else np.full(len(ids), -1, np.int8),
            abc=abc_array(sales, self._settings.share("abc_cut_a"), self._settings.share("abc_cut_b")),
            industry_id=industry,
            owner_id=owner,
            area_id=area,
            stale=np.array([row[2] is not None and row[2] < oldest for row in rows], np.bool_),
            from_deals=from_deals,
            industries=self._lookups.names("industry"),
            owners=self._lookups.names("rep"),
            areas=self._lookups.names("area"),
            use_log_axis=use_log_axis(_extremes(potential)),
        )

    def abc(self, scope: Scope) -> AbcView:
        """Amount classes with their cumulative curve (R8), over the same sales as `view`."""
        view = self.view(scope)
        result = abc_classes(
            view.sales_cents.tolist(),
            view.ids.tolist(),
            self._settings.share("abc_cut_a"),
            self._settings.share("abc_cut_b"),
        )
        order = result.order
        return AbcView(
            scope=scope,
            ids=tuple(int(view.ids[i]) for i in order),
            names=tuple(view.names[i] for i in order),
            amounts_cents=tuple(int(view.sales_cents[i]) for i in order),
            classes=tuple(result.classes[i] for i in order),
            cumulative=tuple(result.cumulative),
            pareto_count=result.pareto_count,
            total_cents=result.total_cents,
        )

    def set_cuts(self, x_cut: Decimal | None = None, y_cut_cents: int | None = None) -> None:
        """Move the cut lines; None keeps one. The potential cut is frozen from then on (R2). One undo step."""
        values = {"x_cut": None if x_cut is None else str(x_cut), "y_cut_cents": y_cut_cents}
        self._settings.set_many(
            {key: str(value) for key, value in values.items() if value is not None}, Step("SET_CUTS")
        )

    def _potentials(self) -> Ints:
        """Of all active customers: a filter must not move the cut line, and with it the customers (R2)."""
        return _ints(self._book.rows(queries.customer_points(None, None)), 1)

    def _cuts(self, potential: Ints) -> tuple[Cuts | None, bool, tuple[Flag, ...]]:
        median, flags = default_y_cut(_middle(potential))
        frozen = self._settings.value("y_cut_cents")
        y_cut = int(frozen) if frozen is not None else median
        if y_cut is None:
            return None, False, flags
        x_cut, floor_share = self._settings.share("x_cut"), self._settings.share("y_floor_share")
        return cuts_for(y_cut, float(x_cut), floor_share), frozen is not None, flags

    def _sales(self, scope: Scope, ids: Ints) -> tuple[Ints, npt.NDArray[np.bool_]]:
        """Sales entries of the period; won deals for customers without any entry, if the setting says so."""
        entries = self._book.rows(queries.sales_by_customer(month_floor(scope.start), scope.end))
        sales, has_entries = _spread(ids, entries)
        if not self._settings.whole("sales_from_deals"):
            return sales, np.zeros(len(ids), np.bool_)
        won, has_won = _spread(ids, self._book.rows(queries.won_by_customer(scope.start, scope.end)))
        from_deals = has_won & ~has_entries
        return np.where(from_deals, won, sales), from_deals


def _ints(rows: list[tuple[Any, ...]], column: int) -> Ints:
    return np.fromiter(map(itemgetter(column), rows), np.int64, len(rows))


def _middle(potential: Ints) -> list[int]:
    """The values above 0 round their median, four or five of them if there are as many: they give R2's cut and its flag."""
    known = np.sort(potential[potential > 0])
    half = len(known) // 2
    return [int(potential) for potential in known[max(half - 2, 0) : len(known) - half + 2]]


def _extremes(potential: Ints) -> list[int]:
    """Smallest and largest above 0, which is all that decides about the axis."""
    known = potential[potential > 0]
    return [int(known.min()), int(known.max())] if len(known) else []


def _spread(ids: Ints, rows: list[tuple[Any, ...]]) -> tuple[Ints, npt.NDArray[np.bool_]]:
    """Amounts (customer_id, cents) laid along `ids` (ascending), and where there was one."""
    amounts, known = np.zeros(len(ids), np.int64), np.zeros(len(ids), np.bool_)
    if len(ids) and rows:
        customers, cents = _ints(rows, 0), _ints(rows, 1)
        at = np.searchsorted(ids, customers).clip(max=len(ids) - 1)
        hit = ids[at] == customers
        amounts[at[hit]] = cents[hit]
        known[at[hit]] = True
    return amounts, known


def _shares(sales: Ints, potential: Ints) -> npt.NDArray[np.float64]:
    """R1 for many: clamped to 0..1, nan where the potential is missing."""
    placed = potential > 0
    share = np.full(len(sales), np.nan)
    np.divide(np.clip(sales, 0, None), potential, out=share, where=placed)
    capped: npt.NDArray[np.float64] = np.minimum(share, 1.0)
    return capped
