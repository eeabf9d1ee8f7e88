"""Resources over the portfolio: what each posture and customer should get, and what the visits held gave them (R3)."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from app.methods.attack_defence import STRATEGY_ORDER, posture
from app.methods.resource_allocation import FUNDED, Account, Allocation, Drift, DriftResult, allocate, drift
from app.services.book_settings import SettingsService
from app.services.portfolio import PortfolioService
from app.services.portfolio_view import PortfolioView
from app.services.scope import Scope
from app.storage.book import Book
from app.storage.queries import resources as queries
from app.terms import Flag, Posture, Resource, Strategy

Ints = npt.NDArray[np.int64]

MINUTES_A_DAY = 480
HALF_A_DAY = MINUTES_A_DAY // 2
"""What a visit counts whose minutes nobody wrote down [O]."""

_BUDGETS = {
    Resource.HOURS: "resource_hours",
    Resource.DAYS: "resource_days",
    Resource.MONEY: "resource_money_cents",
}
_PER_UNIT = {Resource.HOURS: 60, Resource.DAYS: MINUTES_A_DAY, Resource.MONEY: 1}


class ResourceRow(Struct, frozen=True):
    """One posture. Amounts in the resource's unit: hours, people-days, cents; shares 0..1, None where the sum is 0.

    drift: actual less planned share; is_warned where it is further than the setting resource_drift.
    """

    posture: Posture
    customers: int
    planned: int
    planned_share: Decimal | None
    actual: Decimal
    actual_share: Decimal | None
    drift: Decimal | None
    is_warned: bool


class CustomerResource(Struct, frozen=True):
    """One customer. strategy None = unplaced, which gets nothing planned. visits: those held in the period."""

    id: int
    name: str
    strategy: Strategy | None
    posture: Posture | None
    planned: int
    actual: Decimal
    visits: int


class ResourceView(Struct, frozen=True, eq=False):
    """Arrays by position of `portfolio`. budget None: none is set, so nothing is planned.

    planned is in the resource's unit; spent in minutes, for MONEY in cents. A visit without minutes counts half a day, one
    without a cost nothing: visits_estimated says how many those are. elsewhere: what went to customers outside the view
    (no longer active, or another rep's under a filter), in the resource's unit.
    rows: by posture, NONE only if something went there. unplaced: ids without a strategy (what went to them counts in no posture).
    largest: the posture furthest from its plan, None if all keep to it or there is nothing to compare.
    """

    resource: Resource
    portfolio: PortfolioView
    budget: int | None
    rows: tuple[ResourceRow, ...]
    planned: Ints
    spent: Ints
    visits: Ints
    unplaced: tuple[int, ...]
    unplaced_actual: Decimal
    elsewhere: Decimal
    visits_held: int
    visits_estimated: int
    largest: Drift | None
    flags: tuple[Flag, ...]

    def customer(self, position: int) -> CustomerResource:
        index = int(self.portfolio.strategy[position])
        strategy = STRATEGY_ORDER[index] if index >= 0 else None
        return CustomerResource(
            id=int(self.portfolio.ids[position]),
            name=self.portfolio.names[position],
            strategy=strategy,
            posture=posture(strategy) if strategy else None,
            planned=int(self.planned[position]),
            actual=in_units(self.resource, int(self.spent[position])),
            visits=int(self.visits[position]),
        )


def in_units(resource: Resource, spent: int) -> Decimal:
    """Minutes as hours or people-days of eight hours; cents stay cents.

    >>> in_units(Resource.HOURS, 90), in_units(Resource.DAYS, 240), in_units(Resource.MONEY, 5)
    (Decimal('1.5'), Decimal('0.5'), Decimal('5'))
    """
    return Decimal(spent) / _PER_UNIT[resource]


class ResourceService:
    def __init__(self, book: Book, portfolio: PortfolioService, settings: SettingsService) -> None:
        self._book = book
        self._portfolio = portfolio
        self._settings = settings

    def plan(self, scope: Scope, resource: Resource, *, groups: bool = False) -> ResourceView:
        """The budget of the settings over the customers of the scope, beside the visits held in its period up to as_of.

        groups: a group is planned for as one customer and gets the visits of all its members.
        """
        view = self._portfolio.view(scope, groups=groups)
        budget = self._settings.value(_BUDGETS[resource])
        allocation = self._allocate(view, int(budget or 0))
        spent, visits, estimated, elsewhere = self._spent(view, resource)
        result = self._drift(view, allocation, spent)
        return ResourceView(
            resource=resource,
            portfolio=view,
            budget=None if budget is None else int(budget),
            rows=_rows(view, resource, allocation, spent, result),
            planned=np.fromiter((allocation.units[i] for i in view.ids.tolist()), np.int64, len(view.ids)),
            spent=spent,
            visits=visits,
            unplaced=allocation.unplaced,
            unplaced_actual=in_units(resource, int(spent[view.strategy < 0].sum())),
            elsewhere=in_units(resource, elsewhere),
            visits_held=int(visits.sum()),
            visits_estimated=estimated,
            largest=result.largest,
            flags=(*allocation.flags, *result.flags),
        )

    def _allocate(self, view: PortfolioView, budget: int) -> Allocation:
        named = (*STRATEGY_ORDER, None)
        accounts = [
            Account(customer_id, named[index], potential, sales)
            for customer_id, index, potential, sales in zip(
                view.ids.tolist(),
                view.strategy.tolist(),
                view.potential_cents.tolist(),
                view.sales_cents.tolist(),
                strict=True,
            )
        ]
        split = {chosen: self._settings.share(f"posture_split.{chosen}") for chosen in FUNDED}
        return allocate(budget, accounts, split, self._settings.share("disrupt_factor"))

    def _spent(self, view: PortfolioView, resource: Resource) -> tuple[Ints, Ints, int, int]:
        """By position minutes or cents, and visits held; visits that had to be estimated; what went to others."""
        start, end = view.scope.start, min(view.scope.end, view.scope.as_of)
        if resource is Resource.MONEY:
            rows = self._book.rows(queries.cost_by_customer(start, end))
        else:
            rows = self._book.rows(queries.time_by_customer(start, end, HALF_A_DAY))
        customers, amounts, held, unknown = (np.array([row[at] for row in rows], np.int64) for at in range(4))
        position = view.rollup.positions(customers)
        here = position >= 0
        spent, visits = np.zeros(len(view.ids), np.int64), np.zeros(len(view.ids), np.int64)
        np.add.at(spent, position[here], amounts[here])
        np.add.at(visits, position[here], held[here])
        return spent, visits, int(unknown[here].sum()), int(amounts[~here].sum())

    def _drift(self, view: PortfolioView, allocation: Allocation, spent: Ints) -> DriftResult:
        actual = dict.fromkeys(Posture, 0)
        for index, strategy in enumerate(STRATEGY_ORDER):
            actual[posture(strategy)] += int(spent[view.strategy == index].sum())
        return drift(allocation.by_posture, actual, self._settings.share("resource_drift"))


def _rows(
    view: PortfolioView, resource: Resource, allocation: Allocation, spent: Ints, result: DriftResult
) -> tuple[ResourceRow, ...]:
    masks: Mapping[Posture, npt.NDArray[np.bool_]] = {
        chosen: np.isin(view.strategy, [i for i, one in enumerate(STRATEGY_ORDER) if posture(one) is chosen])
        for chosen in Posture
    }
    return tuple(
        ResourceRow(
            posture=one.posture,
            customers=int(np.count_nonzero(masks[one.posture])),
            planned=allocation.by_posture.get(one.posture, 0),
            planned_share=one.planned_share,
            actual=in_units(resource, int(spent[masks[one.posture]].sum())),
            actual_share=one.actual_share,
            drift=one.difference,
            is_warned=one.is_warned,
        )
        for one in result.drifts
    )
