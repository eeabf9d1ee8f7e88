"""One of the two days that are compared: the customers of its view in a lens, and those that only the journal remembers."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from math import nan
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from msgspec import Struct
from msgspec.structs import replace

from app.methods.attack_defence import UNPLACED, strategies
from app.methods.share import share_of_customer
from app.services.movement_gone import GoneCustomer, gone_customers
from app.services.portfolio import PortfolioService
from app.services.portfolio_points import Rollup
from app.services.portfolio_view import PortfolioView
from app.services.scope import Scope
from app.storage.book import Book
from app.terms import Lens

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]


class Place(NamedTuple):
    """Of one customer on one day; see Move."""

    name: str
    chosen: StrEnum | None
    x: float
    y: float
    potential_cents: int
    sales_cents: int
    before_book: bool


NOWHERE = Place("", None, nan, nan, 0, 0, False)


class Side(Struct, frozen=True, eq=False):
    """Arrays by position, ids ascending. classes: index into `order`, -1 = unplaced."""

    view: PortfolioView
    order: tuple[StrEnum, ...]
    ids: Ints
    names: list[str]
    classes: npt.NDArray[np.int8]
    x: Floats
    y: Floats
    potential_cents: Ints
    sales_cents: Ints
    before_book: Bools

    def positions(self, ids: Ints) -> Ints:
        """Of these customers; -1 for one that is not here."""
        return Rollup(self.ids, len(self.ids)).positions(ids)

    def classes_at(self, at: Ints) -> npt.NDArray[np.int8]:
        """-1 for the unplaced and for those not here."""
        return np.append(self.classes, np.int8(UNPLACED))[at]

    def before_book_at(self, at: Ints) -> Bools:
        return np.append(self.before_book, False)[at]

    def place(self, at: int) -> Place:
        if at < 0:
            return NOWHERE
        index = int(self.classes[at])
        return Place(
            self.names[at],
            self.order[index] if index >= 0 else None,
            float(self.x[at]),
            float(self.y[at]),
            int(self.potential_cents[at]),
            int(self.sales_cents[at]),
            bool(self.before_book[at]),
        )

    def joined_by(self, other: Side) -> Side:
        """Both sides' customers, who are not the same ones."""
        if not len(other.ids):
            return self
        ids = np.concatenate([self.ids, other.ids])
        by_id = np.argsort(ids)
        names = [*self.names, *other.names]
        return replace(
            self,
            ids=ids[by_id],
            names=[names[index] for index in by_id.tolist()],
            classes=np.concatenate([self.classes, other.classes])[by_id],
            x=np.concatenate([self.x, other.x])[by_id],
            y=np.concatenate([self.y, other.y])[by_id],
            potential_cents=np.concatenate([self.potential_cents, other.potential_cents])[by_id],
            sales_cents=np.concatenate([self.sales_cents, other.sales_cents])[by_id],
            before_book=np.concatenate([self.before_book, other.before_book])[by_id],
        )


def side_of(portfolio: PortfolioService, view: PortfolioView, lens: Lens) -> Side:
    shown = portfolio.lens(view, lens)
    return Side(
        view=view,
        order=shown.order,
        ids=view.ids,
        names=view.names,
        classes=shown.classes,
        x=shown.x,
        y=shown.y,
        potential_cents=view.potential_cents,
        sales_cents=view.sales_cents,
        before_book=view.before_book,
    )


def gone_side(book: Book, scope: Scope, lens: Lens, before: Side, from_deals: bool) -> Side:
    """Customers deleted since, judged by the cuts of the past view; unplaced in lenses whose scores went with them."""
    gone = gone_customers(book, scope, from_deals)
    potential = np.array([one.potential_cents for one in gone], np.int64)
    sales = np.array([one.sales_cents for one in gone], np.int64)
    classes, x, y = np.full(len(gone), UNPLACED, np.int8), np.full(len(gone), nan), np.full(len(gone), nan)
    if lens is Lens.ATTACK_DEFENCE and before.view.cuts is not None:
        classes = strategies(potential, sales, before.view.cuts)
        x = np.array([_share(one, scope.as_of) for one in gone])
        y = np.where(potential > 0, potential, nan)
    return Side(
        view=before.view,
        order=before.order,
        ids=np.array([one.id for one in gone], np.int64),
        names=[one.name for one in gone],
        classes=classes,
        x=x,
        y=y,
        potential_cents=potential,
        sales_cents=sales,
        before_book=np.zeros(len(gone), np.bool_),
    )


def _share(one: GoneCustomer, day: date) -> float:
    share = share_of_customer(one.sales_cents, one.potential_cents or None, None, day).value
    return nan if share is None else float(share)
