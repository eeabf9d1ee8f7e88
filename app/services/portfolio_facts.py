"""What the classes of the portfolio are made of, as arrays by position: scores, orders, products."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from app.methods.ansoff import is_new_product
from app.methods.period import add_months, month_floor, twelve_months
from app.services.portfolio_points import Rollup, column, known_values, spread
from app.services.portfolio_view import PortfolioView
from app.storage.book import Book
from app.storage.queries import Statement
from app.storage.queries import portfolio_facts as queries
from app.storage.queries.portfolio_facts import MISSING, NUMBERS, PRODUCT_BITS, SMALL, SMALL_BITS

Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

_LARGEST = frozenset({"potential_cents", "influence", "is_vip", "is_strategic", "early_adopter"})
_SUMMED = frozenset({"employees", "strategic_revenue_cents"})
"""How a group answers; what is in neither is asked of its topmost company alone."""

_UNKNOWN = -1


class Scores(Struct, frozen=True, eq=False):
    """Columns of the customers by position, MISSING where not known. typed_monthly: along the view's single customers."""

    columns: dict[str, Ints]
    has_rival: Bools
    typed_monthly: Ints

    def known(self, name: str) -> Bools:
        mask: Bools = self.columns[name] != MISSING
        return mask

    def filled(self, name: str, missing: int) -> Ints:
        """A column with another value for what is missing."""
        return np.where(self.known(name), self.columns[name], missing)


class Orders(Struct, frozen=True, eq=False):
    """now, prior: cents of the twelve months to the as-of day and of the twelve before, along the single customers.

    has_order: an order in these twelve, a return is none; has_bought: in the months that Ansoff looks back (by position).
    from_deals: won deals are the customer's sales, along the single customers.
    """

    now: Ints
    prior: Ints
    has_order: Bools
    has_bought: Bools
    from_deals: Bools


class Products(Struct, frozen=True, eq=False):
    """used: how many in the twelve months, -1 where not known. bought: sorted packed (position, product), Ansoff's months."""

    used: Ints
    bought: Ints


def read_scores(book: Book, view: PortfolioView) -> Scores:
    customers = _customer_scores(book, view)
    return Scores(
        columns={name: _of_group(name, customers[name], view) for name in (*NUMBERS, *SMALL)},
        has_rival=_of_group("has_rival", customers["has_rival"], view) > 0,
        typed_monthly=customers["monthly_revenue_cents"],
    )


def read_orders(book: Book, view: PortfolioView, ansoff_months: int, *, deals_count: bool) -> Orders:
    """deals_count: won deals stand in for the sales of customers without entries (setting sales_from_deals)."""
    as_of, rollup = view.scope.as_of, view.rollup
    start, end = twelve_months(as_of)
    before = twelve_months(start - timedelta(days=1))
    bought_from = bought_since(as_of, ansoff_months)
    months = ((month_floor(start), end), (month_floor(before[0]), before[1]), bought_from)
    entries = _along(book, queries.orders_by_customer(*months), rollup)
    won = _along(book, queries.won_orders_by_customer((start, end), before, bought_from), rollup)
    from_deals = ~view.has_entries if deals_count else np.zeros(len(rollup.ids), np.bool_)
    now, prior = (np.where(from_deals, won[at], entries[at]) for at in (0, 1))
    has_order, has_bought = (rollup.any((entries[at] > 0) | (won[at] > 0)) for at in (2, 3))
    return Orders(now, prior, has_order, has_bought, from_deals)


def read_products(book: Book, view: PortfolioView, orders: Orders, typed: Ints, ansoff_months: int) -> Products:
    """Without a typed number: distinct products among the sales entries of the twelve months, or among the deals won in
    them where these are the sales. None bought: 0; bought, but nothing says what: not known.
    """
    rollup, as_of = view.rollup, view.scope.as_of
    months = bought_since(as_of, ansoff_months), month_floor(twelve_months(as_of)[0]), as_of
    entries = _Pairs(book, queries.bought_products(*months), rollup)
    won = _Pairs(book, queries.won_products(*months), rollup)
    deals_are_sales = orders.from_deals[np.searchsorted(rollup.ids, won.customers)]
    recently = _distinct(entries.keys[entries.recent], won.keys[won.recent & deals_are_sales])
    counted = np.bincount(recently >> PRODUCT_BITS, minlength=rollup.count)
    known = (counted > 0) | ~orders.has_order
    used = np.where(typed != MISSING, typed, np.where(known, counted, _UNKNOWN))
    return Products(used, _distinct(entries.keys, won.keys))


def monthly_revenue(typed: Ints, orders: Orders, rollup: Rollup) -> Ints:
    """What a customer pays us a month: as typed, else a twelfth half-up to cents; returns count as nothing (R10)."""
    counted = (np.maximum(orders.now, 0) * 2 + 12) // 24
    return rollup.total(np.where(typed == MISSING, counted, typed))


def bought_since(as_of: date, months: int) -> date:
    """First of the months in which a purchase makes a product, or a market, an old one (R7)."""
    first = month_floor(add_months(as_of, -months))
    return add_months(first, 1) if is_new_product(first, as_of, months) else first


def packed(positions: Ints, products: Ints) -> Ints:
    return (positions << PRODUCT_BITS) | products


class _Pairs:
    """Who bought which product, of the customers that are counted; recent: in the last twelve months."""

    def __init__(self, book: Book, statement: Statement, rollup: Rollup) -> None:
        found = column(book.rows(statement), 0)
        positions = rollup.positions(found >> (PRODUCT_BITS + 1))
        found = found[positions >= 0]
        self.customers = found >> (PRODUCT_BITS + 1)
        self.recent = (found & 1).astype(np.bool_)
        self.keys = packed(positions[positions >= 0], (found >> 1) & ((1 << PRODUCT_BITS) - 1))


def _distinct(*keys: Ints) -> Ints:
    """Sorted and each once; by hand, numpy's own takes several times as long on a million."""
    ordered = np.sort(np.concatenate(keys))
    first = np.ones(len(ordered), np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=first[1:])
    once: Ints = ordered[first]
    return once


def _along(book: Book, statement: Statement, rollup: Rollup) -> list[Ints]:
    """The columns behind the customer's id, laid along the single customers."""
    rows = book.rows(statement)
    return [spread(rollup.ids, rows, at)[0] for at in range(1, 5)]


def _customer_scores(book: Book, view: PortfolioView) -> dict[str, Ints]:
    """Columns along the single customers, as the book knew them on the view's day."""
    table = np.array(book.rows(queries.customer_scores()), np.int64).reshape(-1, len(NUMBERS) + 3)
    rows = table[np.searchsorted(table[:, 0], view.rollup.ids)]
    columns = {name: np.array(rows[:, at]) for at, name in enumerate(NUMBERS, start=1)}
    small, columns["has_rival"] = rows[:, -2], np.array(rows[:, -1])
    for place, name in enumerate(SMALL):
        found = (small >> (SMALL_BITS * place)) & ((1 << SMALL_BITS) - 1)
        columns[name] = np.where(found == 0, MISSING, found - 1)
    if view.known_on is not None:
        for name in (*NUMBERS, *SMALL):
            for customer, value in known_values(book, name, view.known_on).items():
                _put(columns[name], view.rollup.ids, customer, MISSING if value is None else value)
        for customer, value in known_values(book, "rival_name", view.known_on).items():
            _put(columns["has_rival"], view.rollup.ids, customer, int(bool(value)))
    return columns


def _put(values: Ints, ids: Ints, customer: int, value: int) -> None:
    at = int(np.searchsorted(ids, customer))
    if at < len(ids) and ids[at] == customer:
        values[at] = value


def _of_group(name: str, values: Ints, view: PortfolioView) -> Ints:
    if view.rollup.at is None:
        return values
    if name in _LARGEST:
        return view.rollup.largest(values)
    if name in _SUMMED:
        return _known_sum(values, view.rollup)
    return values[np.searchsorted(view.rollup.ids, view.ids)]


def _known_sum(values: Ints, rollup: Rollup) -> Ints:
    known = values != MISSING
    return np.where(rollup.any(known), rollup.total(np.where(known, values, 0)), MISSING)
