"""Customers as points: as the book has them now or knew them on a day, each by itself or rolled up into its group."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from operator import itemgetter
from typing import Any

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from app.methods.period import add_months
from app.services.scope import Scope
from app.storage.book import Book, Rows
from app.storage.queries import as_of
from app.storage.queries import portfolio as queries

Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]


class Rollup(Struct, frozen=True, eq=False):
    """Which customers are counted, and where. ids: ascending; at: the position of each, None where each has its own."""

    ids: Ints
    count: int
    at: Ints | None = None

    def total(self, values: Ints) -> Ints:
        """Sums by position of values that lie along `ids`."""
        if self.at is None:
            return values
        sums = np.zeros(self.count, np.int64)
        np.add.at(sums, self.at, values)
        return sums

    def largest(self, values: Ints) -> Ints:
        if self.at is None:
            return values
        found = np.full(self.count, np.iinfo(np.int64).min)
        np.maximum.at(found, self.at, values)
        return found

    def any(self, mask: Bools) -> Bools:
        if self.at is None:
            return mask
        found = np.zeros(self.count, np.bool_)
        found[self.at[mask]] = True
        return found

    def positions(self, customers: Ints) -> Ints:
        """Position of each of these customer ids; -1 for one that is not counted."""
        if not len(self.ids):
            return np.full(len(customers), -1, np.int64)
        index = np.searchsorted(self.ids, customers).clip(max=len(self.ids) - 1)
        at = index if self.at is None else self.at[index]
        return np.where(self.ids[index] == customers, at, -1)


class Points(Struct, frozen=True, eq=False):
    """Arrays of one length, by id; 0 = none. everyones_potential: of all active customers, whatever the filter."""

    ids: Ints
    names: list[str]
    potential: Ints
    industry: Ints
    owner: Ints
    area: Ints
    stale: Bools
    before_book: Bools
    potential_unknown: Bools
    everyones_potential: Ints
    rollup: Rollup
    members: dict[int, tuple[int, ...]]


def points_now(book: Book, scope: Scope, stale_months: int) -> Points:
    """The present customers of the scope's filter: one plain query, straight into arrays."""
    rows = book.rows(queries.customer_points(scope.owner_id, scope.area_id))
    potential = column(rows, 1)
    if scope.owner_id is not None or scope.area_id is not None:
        # a filter must not move the cut line, and with it the customers (R2)
        everyone = column(book.rows(queries.customer_points(None, None)), 1)
    else:
        everyone = potential
    ids = column(rows, 0)
    return Points(
        ids=ids,
        names=[row[6] for row in rows],
        potential=potential,
        industry=column(rows, 3),
        owner=column(rows, 4),
        area=column(rows, 5),
        stale=_stale(rows, scope.as_of, stale_months),
        before_book=np.zeros(len(ids), np.bool_),
        potential_unknown=potential <= 0,
        everyones_potential=everyone,
        rollup=Rollup(ids, len(ids)),
        members={},
    )


def points_then(book: Book, scope: Scope, stale_months: int, known_on: date | None, groups: bool) -> Points:
    """The customers as the book knew them at the end of `known_on` (None: now), rolled up if `groups`.

    A customer the book did not have yet counts with its first known values. Customers deleted since are not among them.
    """
    rows = book.rows(queries.every_customer())
    born: set[int] = set()
    if known_on is not None:
        rows, born = _as_known(book, rows, known_on)
    rows = [row for row in rows if row[8]]
    ids = column(rows, 0)
    everyone = Points(
        ids=ids,
        names=[row[6] for row in rows],
        potential=column(rows, 1),
        industry=column(rows, 3),
        owner=column(rows, 4),
        area=column(rows, 5),
        stale=_stale(rows, scope.as_of, stale_months),
        before_book=np.fromiter((row[0] in born for row in rows), np.bool_, len(rows)),
        potential_unknown=column(rows, 1) <= 0,
        everyones_potential=column(rows, 1),
        rollup=Rollup(ids, len(ids)),
        members={},
    )
    if groups:
        everyone = _rolled_up(everyone, _heads(book, ids, known_on))
    return _filtered(everyone, scope)


def _as_known(book: Book, rows: Rows, day: date) -> tuple[Rows, set[int]]:
    """The rows with the values of that day, and the ids of the customers that the book did not have yet."""
    found = [list(row) for row in rows]
    at = {row[0]: index for index, row in enumerate(rows)}
    for place, name in queries.KNOWN_COLUMNS.items():
        for customer, value in known_values(book, name, day).items():
            if customer in at:
                found[at[customer]][place] = value if value is not None or name == "potential_on" else 0
    return [tuple(row) for row in found], as_of.born_after(book, "customer", day)


def known_values(book: Book, name: str, day: date) -> dict[int, Any]:
    """customer id -> value of a column at the end of `day`, first known value if born later; only what may differ from now."""
    if not book.rows(queries.CHANGED_SINCE, {"day": day.isoformat(), "column": name}):
        return {}
    return as_of.first_known(book, "customer", name, day) | as_of.column_as_of(book, "customer", name, day)


def _heads(book: Book, ids: Ints, known_on: date | None) -> Ints:
    """For each active customer the topmost active company above it, itself if there is none or its parents go in a ring."""
    parents: dict[int, int | None] = dict(book.rows(queries.PARENTS))
    if known_on is not None:
        parents |= known_values(book, "parent_id", known_on)
    heads, active = ids.copy(), {customer: index for index, customer in enumerate(ids.tolist())}
    for customer in parents:
        if customer in active:
            heads[active[customer]] = _head(customer, parents, active)
    return heads


def _head(customer: int, parents: Mapping[int, int | None], active: Mapping[int, int]) -> int:
    head, above, seen = customer, parents.get(customer), {customer}
    while above is not None:
        if above in seen:
            return customer
        if above in active:
            head = above
        seen.add(above)
        above = parents.get(above)
    return head


def _rolled_up(points: Points, heads: Ints) -> Points:
    """Each group at the place of its head: sums, and remarks that hold for any member."""
    ids = np.unique(heads)
    rollup = Rollup(points.ids, len(ids), np.searchsorted(ids, heads))
    own = np.searchsorted(points.ids, ids)
    potential = rollup.total(np.maximum(points.potential, 0))
    return Points(
        ids=ids,
        names=[points.names[index] for index in own.tolist()],
        potential=potential,
        industry=points.industry[own],
        owner=points.owner[own],
        area=points.area[own],
        stale=rollup.any(points.stale),
        before_book=rollup.any(points.before_book),
        potential_unknown=rollup.any(points.potential_unknown),
        everyones_potential=potential,
        rollup=rollup,
        members=_members(points.ids, heads),
    )


def _members(ids: Ints, heads: Ints) -> dict[int, tuple[int, ...]]:
    """head -> its companies, itself first, of the groups that have more than one."""
    below = defaultdict[int, list[int]](list)
    for index in np.flatnonzero(ids != heads).tolist():
        below[int(heads[index])].append(int(ids[index]))
    return {head: (head, *companies) for head, companies in below.items()}


def _filtered(points: Points, scope: Scope) -> Points:
    if scope.owner_id is None and scope.area_id is None:
        return points
    kept = np.ones(len(points.ids), np.bool_)
    for wanted, values in ((scope.owner_id, points.owner), (scope.area_id, points.area)):
        if wanted is not None:
            kept &= values == wanted
    ids = points.ids[kept]
    shown = set(ids.tolist())
    return Points(
        ids=ids,
        names=[points.names[index] for index in np.flatnonzero(kept).tolist()],
        potential=points.potential[kept],
        industry=points.industry[kept],
        owner=points.owner[kept],
        area=points.area[kept],
        stale=points.stale[kept],
        before_book=points.before_book[kept],
        potential_unknown=points.potential_unknown[kept],
        everyones_potential=points.everyones_potential,
        rollup=_kept_rollup(points, kept, ids),
        members={head: companies for head, companies in points.members.items() if head in shown},
    )


def _kept_rollup(points: Points, kept: Bools, ids: Ints) -> Rollup:
    if points.rollup.at is None:
        return Rollup(ids, len(ids))
    counted = kept[points.rollup.at]
    place = np.cumsum(kept) - 1
    return Rollup(points.rollup.ids[counted], len(ids), place[points.rollup.at[counted]])


def _stale(rows: Rows, as_of_day: date, months: int) -> Bools:
    oldest = add_months(as_of_day, -months).isoformat()
    return np.array([row[2] is not None and row[2] < oldest for row in rows], np.bool_)


def column(rows: Rows, at: int) -> Ints:
    return np.fromiter(map(itemgetter(at), rows), np.int64, len(rows))


def spread(ids: Ints, rows: Rows, at: int = 1) -> tuple[Ints, Bools]:
    """Amounts (customer_id first, the amount at `at`) laid along `ids` (ascending), and where there was one."""
    amounts, known = np.zeros(len(ids), np.int64), np.zeros(len(ids), np.bool_)
    if len(ids) and rows:
        customers, cents = column(rows, 0), column(rows, at)
        index = np.searchsorted(ids, customers).clip(max=len(ids) - 1)
        hit = ids[index] == customers
        amounts[index[hit]] = cents[hit]
        known[index[hit]] = True
    return amounts, known
