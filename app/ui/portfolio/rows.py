"""Order, filter and figures of the customer list, on the view's arrays."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from app.services.portfolio import PortfolioView

Ints = npt.NDArray[np.int64]

TOP_SHARE = 5
"""The list's heading tells what the largest fifth of the customers make."""


class Column(IntEnum):
    NAME = 0
    STRATEGY = 1
    POTENTIAL = 2
    SHARE = 3
    SALES = 4
    ABC = 5


def sorted_positions(view: PortfolioView, positions: Ints, column: Column, descending: bool) -> Ints:
    """`positions` in the order of a column; what is missing comes last both ways, equals keep the order by id."""
    if column is Column.NAME:
        folded = [view.names[position].casefold() for position in positions.tolist()]
        return positions[sorted(range(len(folded)), key=folded.__getitem__, reverse=descending)]
    keys = _keys(view, column)[positions]
    missing = np.isnan(keys)
    known = positions[~missing]
    order = np.argsort(-keys[~missing] if descending else keys[~missing], kind="stable")
    return np.concatenate((known[order], positions[missing]))


def _keys(view: PortfolioView, column: Column) -> npt.NDArray[np.float64]:
    """nan where a value is missing."""
    if column is Column.POTENTIAL:
        return np.where(view.potential_cents > 0, view.potential_cents, np.nan)
    if column is Column.STRATEGY:
        return np.where(view.strategy >= 0, view.strategy, np.nan)
    if column is Column.SHARE:
        return view.share
    return (view.sales_cents if column is Column.SALES else view.abc).astype(np.float64)


def matching(view: PortfolioView, text: str, also_ids: frozenset[int], strategy: int | None) -> Ints:
    """Positions whose name contains `text` or whose id is in `also_ids`, of one strategy (index) if given."""
    wanted = np.ones(len(view.ids), np.bool_)
    if text:
        folded = text.casefold()
        named = (folded in name.casefold() for name in view.names)
        wanted = np.fromiter(named, np.bool_, len(view.ids))
        if also_ids:
            wanted |= np.isin(view.ids, np.fromiter(also_ids, np.int64, len(also_ids)))
    if strategy is not None:
        wanted &= view.strategy == strategy
    return np.flatnonzero(wanted)


def share_of_top(sales_cents: Ints) -> float | None:
    """Part 0..1 of the sales above 0 that the largest fifth of the customers make; None without sales."""
    positive = np.sort(sales_cents.clip(min=0))[::-1]
    total = int(positive.sum())
    count = -(-len(positive) // TOP_SHARE)
    return int(positive[:count].sum()) / total if total else None


def position_of(ids: Ints, record_id: int | None) -> int | None:
    """Where an id stands in ascending `ids`; None if it is not there."""
    if record_id is None or not len(ids):
        return None
    at = int(np.searchsorted(ids, record_id))
    return at if at < len(ids) and int(ids[at]) == record_id else None
