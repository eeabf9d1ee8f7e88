"""Reading the portfolio: the view every lens starts from, and the list by amount. Nothing here writes."""

from __future__ import annotations

from datetime import date
from weakref import WeakKeyDictionary

import numpy as np
import numpy.typing as npt
from msgspec.structs import replace

from app.methods.abc_classes import abc_array, abc_classes
from app.methods.attack_defence import UNPLACED, strategies, use_log_axis
from app.methods.period import month_floor
from app.services.lookups import LookupService
from app.services.portfolio_classes import PortfolioClasses
from app.services.portfolio_cuts import PortfolioCuts
from app.services.portfolio_explanation import Explanation
from app.services.portfolio_lens import (
    VIEW_OVERLAYS,
    LensView,
    OverlayView,
    attack_defence_lens,
    class_lens,
    class_overlay,
    view_overlay,
)
from app.services.portfolio_points import Points, Rollup, points_now, points_then, spread
from app.services.portfolio_view import AbcView, PortfolioView
from app.services.portfolio_whole import WholePortfolio
from app.services.portfolio_why import Explained, PortfolioWhy
from app.services.scope import Scope
from app.services.setting_values import SettingValues
from app.storage.book import Book
from app.storage.queries import portfolio as queries
from app.terms import Lens, Overlay

Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]


class PortfolioReading:
    """`settings` may hold values that are only tried."""

    def __init__(self, book: Book, settings: SettingValues, lookups: LookupService) -> None:
        self._book = book
        self._values = settings
        self._lookups = lookups
        self._cuts = PortfolioCuts(book, settings)
        self._classes: WeakKeyDictionary[PortfolioView, PortfolioClasses] = WeakKeyDictionary()

    def view(self, scope: Scope, *, known_on: date | None = None, groups: bool = False) -> PortfolioView:
        """Every active customer of the scope's filter with its place.

        known_on: potential, owner, area and industry as the book knew them at the end of that day; sales always follow
        the scope's own dates. groups: subsidiaries are added to their topmost parent; the filter asks who has the parent.
        """
        points = self._points(scope, known_on, groups)
        sales, from_deals, has_entries = self._sales(scope, points.rollup)
        cuts, source, flags = self._cuts.read(points.everyones_potential, scope.as_of)
        potential = points.potential
        return PortfolioView(
            scope=scope,
            known_on=known_on,
            groups=groups,
            cuts=cuts,
            cuts_source=source,
            flags=flags,
            ids=points.ids,
            names=points.names,
            potential_cents=potential,
            sales_cents=sales,
            share=_shares(sales, potential),
            strategy=strategies(potential, sales, cuts) if cuts else np.full(len(points.ids), UNPLACED, np.int8),
            abc=abc_array(sales, self._values.share("abc_cut_a"), self._values.share("abc_cut_b")),
            industry_id=points.industry,
            owner_id=points.owner,
            area_id=points.area,
            stale=points.stale,
            from_deals=from_deals,
            before_book=points.before_book,
            potential_unknown=points.potential_unknown,
            members=points.members,
            has_entries=has_entries,
            rollup=points.rollup,
            read_margin=lambda: self._margin(scope, points.rollup),
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
            self._values.share("abc_cut_a"),
            self._values.share("abc_cut_b"),
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

    def classes(self, view: PortfolioView) -> PortfolioClasses:
        """Every other class of the view's customers, each read when first asked for and once for a view.

        Cut points and references are those of the whole portfolio, whatever the view's filter. R6 and R9 go by the view's
        period, R10 and R12 by the twelve months to its as-of day.
        """
        found = self._classes.get(view)
        if found is None:
            found = self._classes[view] = self._new_classes(view)
        return found

    def lens(self, view: PortfolioView, lens: Lens) -> LensView:
        """The customers as one of the four charts shows them."""
        if lens is Lens.ATTACK_DEFENCE:
            return attack_defence_lens(view)
        return class_lens(view, self.classes(view), lens, self._values)

    def overlay(self, view: PortfolioView, overlay: Overlay) -> OverlayView:
        """What colours or shapes the customers."""
        if overlay in VIEW_OVERLAYS:
            return view_overlay(view, overlay)
        return class_overlay(self.classes(view), overlay)

    def why(self, view: PortfolioView, position: int, what: Explained) -> Explanation:
        """How the customer at a position came by a class, its share or its potential."""
        return PortfolioWhy(self._book, view, self.classes(view), self._values).explain(position, what)

    def _new_classes(self, view: PortfolioView) -> PortfolioClasses:
        if view.scope.owner_id is None and view.scope.area_id is None:
            return PortfolioClasses(WholePortfolio(self._book, view, self._values))
        unfiltered = replace(view.scope, owner_id=None, area_id=None)
        everyone = self.view(unfiltered, known_on=view.known_on, groups=view.groups)
        whole = WholePortfolio(self._book, everyone, self._values)
        return PortfolioClasses(whole, np.searchsorted(everyone.ids, view.ids))

    def _points(self, scope: Scope, known_on: date | None, groups: bool) -> Points:
        stale_months = self._values.whole("stale_potential_months")
        if known_on is None and not groups:
            return points_now(self._book, scope, stale_months)
        return points_then(self._book, scope, stale_months, known_on, groups)

    def _sales(self, scope: Scope, rollup: Rollup) -> tuple[Ints, Bools, Bools]:
        """Sales entries of the period; won deals for customers without any entry, if the setting says so.

        By position: cents, and whether they come from deals; then by customer whether there is any entry at all.
        """
        entries = self._book.rows(queries.sales_by_customer(month_floor(scope.start), scope.end))
        sales, has_entries = spread(rollup.ids, entries)
        if not self._values.whole("sales_from_deals"):
            return rollup.total(sales), np.zeros(rollup.count, np.bool_), has_entries
        won, has_won = spread(rollup.ids, self._book.rows(queries.won_by_customer(scope.start, scope.end)))
        from_deals = has_won & ~has_entries
        return rollup.total(np.where(from_deals, won, sales)), rollup.any(from_deals), has_entries

    def _margin(self, scope: Scope, rollup: Rollup) -> Ints:
        rows = self._book.rows(queries.margin_by_customer(month_floor(scope.start), scope.end))
        return rollup.total(spread(rollup.ids, rows)[0])


def _extremes(potential: Ints) -> list[int]:
    """Smallest and largest above 0, which is all that decides about the axis."""
    known = potential[potential > 0]
    return [int(known.min()), int(known.max())] if len(known) else []


def _shares(sales: Ints, potential: Ints) -> npt.NDArray[np.float64]:
    """R1 for many: clamped to 0..1, nan where the potential is missing."""
    placed = potential > 0
    share = np.full(len(sales), np.nan)
    np.divide(np.clip(sales, 0, None), potential, out=share, where=placed)
    capped: npt.NDArray[np.float64] = np.minimum(share, 1.0)
    return capped
