"""Order, filter and figures of the customer list, on the view's arrays."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from app.methods.attack_defence import STRATEGY_ORDER, posture
from app.terms import Flag, Posture
from app.ui.portfolio.list_columns import AT_HAND, COLUMNS, Column, Kind

if TYPE_CHECKING:
    from app.services.portfolio import PortfolioView
    from app.services.portfolio_classes import PortfolioClasses
    from app.services.services import Services

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]
Values = npt.NDArray[Any]

NO_VALUE = -(2**62)
"""An amount or a number that is not known."""

POSTURE_ORDER = tuple(Posture)

LONGEST = 192
"""Bytes of a name, 64 Chinese characters, that decide its place in the list; arrays of names are as wide as the longest."""

TOP_SHARE = 5
"""The list's heading tells what the largest fifth of the customers make."""


class ListRows:
    """The values of every column along the positions of a view, each read when it is first asked for.

    Codes of classes and ids of names are whole numbers, -1 or 0 without one; amounts are cents and numbers are as typed, NO_VALUE
    where not known; a share is 0..1 or nan; a day is an ordinal. read_ahead belongs into the thread that reads the view.
    """

    def __init__(self, view: PortfolioView, services: Services, classes: PortfolioClasses | None = None) -> None:
        self.view = view
        self._classes = classes
        self._services = services
        self._values: dict[Column, Values] = {}
        self._flags: dict[Flag, Bools] | None = None
        self._orders: dict[tuple[Column, bool], Ints] = {}

    @property
    def classes(self) -> PortfolioClasses:
        return self._classes or self._services.portfolio.classes(self.view)

    def has(self, column: Column) -> bool:
        """Whether it can be shown without reading the book."""
        return column in AT_HAND or column in self._values

    def read_ahead(self, columns: Iterable[Column]) -> None:
        """Names' order, and what these columns need."""
        for column in (Column.NAME, *columns):
            self.values(column)

    def values(self, column: Column) -> Values:
        found = self._values.get(column)
        if found is None:
            found = self._values[column] = self._read(column)
        return found

    def order(self, column: Column, descending: bool) -> Ints:
        """All positions in the order of a column, sorted once; what is missing comes last both ways, equals keep the order by id."""
        found = self._orders.get((column, descending))
        if found is None:
            keys = self.keys(column)
            known = np.flatnonzero(~np.isnan(keys))
            order = np.argsort(-keys[known] if descending else keys[known], kind="stable")
            found = np.concatenate((known[order], np.flatnonzero(np.isnan(keys))))
            self._orders[column, descending] = found
        return found

    def keys(self, column: Column) -> Floats:
        """What sorts a column, nan where a value is missing."""
        values, kind = self.values(column), COLUMNS[column].kind
        if kind is Kind.NAMED:
            return _name_keys(values, self.names(column))
        if kind in (Kind.AMOUNT, Kind.NUMBER):
            return np.where(values != NO_VALUE, values, np.nan)
        if kind in (Kind.CLASS, Kind.DAY):
            return np.where(values >= 0, values, np.nan)
        if kind is Kind.FLAGS:
            return np.where(values > 0, values, np.nan)
        return values.astype(np.float64, copy=False)

    def names(self, column: Column) -> dict[int, str]:
        """Of the ids in a column of names."""
        view = self.view
        return {Column.OWNER: view.owners, Column.AREA: view.areas, Column.INDUSTRY: view.industries}[column]

    def flags(self) -> dict[Flag, Bools]:
        """Where each remark holds, those of every rule that speaks of a customer."""
        if self._flags is None:
            self._flags = {**_view_flags(self.view), **_class_flags(self.classes)}
        return self._flags

    def _read(self, column: Column) -> Values:
        view = self.view
        if column is Column.NAME:
            return name_ranks(view.names)
        if column is Column.MARGIN:
            return np.where(view.margin_cents != 0, view.margin_cents, NO_VALUE)
        if column is Column.FLAGS:
            return sum((where.astype(np.int64) for where in self.flags().values()), np.zeros(len(view.ids), np.int64))
        if column in (Column.CONFIDENCE, Column.POTENTIAL_DAY):
            sources = self._services.potential_sources.read()
            known = sources.confidence if column is Column.CONFIDENCE else sources.day
            return known[np.searchsorted(sources.ids, view.ids)]
        at_hand = _OF_VIEW.get(column)
        return at_hand(view) if at_hand is not None else self._of_classes(column)

    def _of_classes(self, column: Column) -> Values:
        classes = self.classes
        field = COLUMNS[column].field
        if field:
            typed = classes.whole.scores.filled(field, NO_VALUE)
            return typed if classes.at is None else typed[classes.at]
        return _OF_CLASSES[column](classes)


def name_ranks(names: Sequence[str]) -> Floats:
    """The place of each name in their order, case aside; equal names share one. numpy sorts while other threads go on."""
    if not names:
        return np.empty(0)
    folded = _bytes("\0".join(names).casefold()).split(b"\0")  # one call for all, in the order of the code points
    if len(folded) != len(names):
        folded = [_bytes(name.casefold()) for name in names]
    longest = max(map(len, folded))
    texts = np.array(folded, dtype=f"S{max(1, min(longest, LONGEST))}")
    order = np.argsort(texts, kind="stable")
    in_order = texts[order]
    ranks = np.zeros(len(names))
    ranks[order[1:]] = np.cumsum(in_order[1:] != in_order[:-1])
    return ranks


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def named_like(view: PortfolioView, text: str, also_ids: frozenset[int] = frozenset()) -> Bools:
    """Whose name contains `text`, case aside, or whose id is in `also_ids`."""
    folded = text.casefold()
    wanted: Bools = np.fromiter((folded in name.casefold() for name in view.names), np.bool_, len(view.ids))
    if also_ids:
        wanted |= np.isin(view.ids, np.fromiter(also_ids, np.int64, len(also_ids)))
    return wanted


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


def _name_keys(ids: Values, names: dict[int, str]) -> Floats:
    """The place of each one's name among the names; nan without one."""
    listed = list(names)
    ranks = np.full(max([int(ids.max(initial=0)), *listed]) + 1, np.nan)
    ranks[listed] = name_ranks([names[key] for key in listed])
    return ranks[ids]


def _postures(view: PortfolioView) -> Values:
    code = np.array([POSTURE_ORDER.index(posture(strategy)) for strategy in STRATEGY_ORDER], np.int64)
    return np.where(view.strategy >= 0, code[view.strategy.clip(min=0)], -1)


def _view_flags(view: PortfolioView) -> dict[Flag, Bools]:
    """As PortfolioView.flags_of, for all at once."""
    potential, sales = view.potential_cents, view.sales_cents
    return {
        Flag.POTENTIAL_UNKNOWN: view.potential_unknown,
        Flag.POTENTIAL_UNDERSTATED: (potential > 0) & (potential < sales),
        Flag.NEGATIVE_SALES: sales < 0,
        Flag.STALE_POTENTIAL: view.stale,
        Flag.SALES_FROM_DEALS: view.from_deals,
        Flag.BEFORE_BOOK: view.before_book,
    }


def _class_flags(classes: PortfolioClasses) -> dict[Flag, Bools]:
    """As PortfolioClasses.flags_of, for all at once."""
    whole = classes.whole
    found = {
        Flag.NO_RIVAL: (whole.bcg.classes >= 0) & whole.bcg.no_rival,
        Flag.TIED_LEADER: whole.bcg.tied,
        Flag.AT_RISK: whole.rad.at_risk,
        Flag.OVERRIDDEN: whole.tiers.overridden,
        Flag.OVERRIDE_EXPIRED: whole.tiers.expired,
        Flag.TIER_HELD: whole.tiers.held,
    }
    return found if classes.at is None else {flag: where[classes.at] for flag, where in found.items()}


_OF_VIEW: dict[Column, Callable[[PortfolioView], Values]] = {
    Column.STRATEGY: lambda view: view.strategy,
    Column.POTENTIAL: lambda view: np.where(view.potential_cents > 0, view.potential_cents, NO_VALUE),
    Column.SHARE: lambda view: view.share,
    Column.SALES: lambda view: view.sales_cents,
    Column.ABC: lambda view: view.abc,
    Column.POSTURE: _postures,
    Column.WHITE_SPACE: lambda view: np.where(view.potential_cents > 0, view.white_space_cents, NO_VALUE),
    Column.OWNER: lambda view: view.owner_id,
    Column.AREA: lambda view: view.area_id,
    Column.INDUSTRY: lambda view: view.industry_id,
}
_OF_CLASSES: dict[Column, Callable[[PortfolioClasses], Values]] = {
    Column.XY: lambda classes: classes.xy,
    Column.TIER: lambda classes: classes.tier,
    Column.LOYALTY: lambda classes: classes.loyalty,
    Column.RAD: lambda classes: classes.rad,
    Column.CAPABILITY: lambda classes: classes.capability,
    Column.BCG: lambda classes: classes.bcg,
    Column.ANSOFF: lambda classes: classes.ansoff,
    Column.VIP: lambda classes: classes.vip,
}
