"""Old or new market, old or new product (R7), of each customer's largest open deal."""

from __future__ import annotations

from datetime import date

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from app.methods.ansoff import ansoff_classes
from app.services.portfolio_facts import packed
from app.services.portfolio_points import column
from app.services.portfolio_view import PortfolioView
from app.storage.book import Book
from app.storage.queries import portfolio_facts as queries

Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

NONE = -1
_MARKET_BITS = 31


class AnsoffColumns(Struct, frozen=True, eq=False):
    """Arrays by position. deal, product: ids of the largest open deal that names a product, NONE without one.

    classes: indexes into ANSOFF_ORDER, NONE without such a deal and where industry or area is not known.
    """

    classes: npt.NDArray[np.int8]
    deal: Ints
    product: Ints
    new_product: Bools
    new_market: Bools
    market_known: Bools


def ansoff_columns(
    book: Book, view: PortfolioView, bought: Ints, has_bought: Bools, bought_from: date
) -> AnsoffColumns:
    """Of a view of everyone. A market is an industry in an area; it is new where no other customer has bought lately.

    bought: packed (position, product) since `bought_from`, has_bought: anything since. A customer that has left counts
    among the others. Deals are those open now.
    """
    deal, product = _largest_deals(view, book.rows(queries.open_product_deals()))
    pairs = packed(np.arange(len(view.ids), dtype=np.int64), product)
    new_product = ~_is_in(pairs, bought)
    market_known = (view.industry_id > 0) & (view.area_id > 0)
    new_market = _new_markets(book, view, has_bought, bought_from)
    classes = np.where((deal != NONE) & market_known, ansoff_classes(new_market, new_product), NONE).astype(np.int8)
    return AnsoffColumns(classes, deal, product, new_product, new_market, market_known)


def _is_in(keys: Ints, ascending: Ints) -> Bools:
    if not len(ascending):
        return np.zeros(len(keys), np.bool_)
    found: Bools = ascending[np.searchsorted(ascending, keys).clip(max=len(ascending) - 1)] == keys
    return found


def _largest_deals(view: PortfolioView, rows: list[tuple[int, ...]]) -> tuple[Ints, Ints]:
    """Deal and product by position: the largest amount, the lowest id of equal ones."""
    positions = view.rollup.positions(column(rows, 0))
    products, amounts, deals = (column(rows, at) for at in (1, 2, 3))
    order = np.lexsort((deals, -amounts, positions))
    order = order[positions[order] >= 0]
    customers, first = np.unique(positions[order], return_index=True)
    deal, product = np.full(len(view.ids), NONE, np.int64), np.full(len(view.ids), NONE, np.int64)
    deal[customers], product[customers] = deals[order[first]], products[order[first]]
    return deal, product


def _new_markets(book: Book, view: PortfolioView, has_bought: Bools, bought_from: date) -> Bools:
    """Where no other customer of the industry and area has bought since `bought_from`."""
    left = book.rows(queries.markets_left(bought_from, view.scope.as_of))
    own = (view.industry_id << _MARKET_BITS) | view.area_id
    others = (column(left, 1) << _MARKET_BITS) | column(left, 2)
    markets, counts = np.unique(np.concatenate([own[has_bought], others]), return_counts=True)
    if not len(markets):
        return np.ones(len(own), np.bool_)
    at = np.searchsorted(markets, own).clip(max=len(markets) - 1)
    buyers = np.where(markets[at] == own, counts[at], 0)
    return buyers - has_bought <= 0
