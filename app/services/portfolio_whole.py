"""The classes of the whole portfolio, each read and decided when it is first asked for, so that a lens waits for its own only."""

from __future__ import annotations

from functools import cached_property

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from app.methods.attack_defence import cuts_for
from app.methods.bcg import NO_RIVAL_BP, bcg_classes, relative_shares
from app.methods.potential_capability import capability_classes, capability_means
from app.methods.rad import rads
from app.methods.settings_portfolio import xy_key
from app.methods.xy_classes import LEVELS, VIP_INFLUENCE, MoneyCuts, levels, money_cuts, xy_classes
from app.services.portfolio_ansoff import AnsoffColumns, ansoff_columns
from app.services.portfolio_facts import (
    Orders,
    Products,
    Scores,
    bought_since,
    monthly_revenue,
    read_orders,
    read_products,
    read_scores,
)
from app.services.portfolio_loyalty import loyalties
from app.services.portfolio_tiers import TierColumns, TierRule, tier_columns
from app.services.portfolio_view import PortfolioView
from app.services.setting_values import SettingValues
from app.storage.book import Book
from app.terms import TierCriterion, XyClass

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]
Codes = npt.NDArray[np.int8]

MISSING = -1
"""In arrays of codes: the customer has no class."""

FITS = ("fit_product", "fit_price", "fit_relationship", "fit_service")


class CapabilityColumns(Struct, frozen=True, eq=False):
    """means 1..5, nan where not known; potential 1..5, 0 where not known (R5)."""

    classes: Codes
    means: Floats
    potential: Codes


class BcgColumns(Struct, frozen=True, eq=False):
    """relative_share (inf: no rival) and growth (0.1 = 10 %) are nan where not known (R6).

    rival_missing: a rival is named without its share, or its share is 0, which a rival's cannot be.
    """

    classes: Codes
    relative_share: Floats
    growth: Floats
    tied: Bools
    no_rival: Bools
    rival_missing: Bools


class XyColumns(Struct, frozen=True, eq=False):
    """x, y: levels 0..4, MISSING where not known; cuts: cents, None without any potential (R9)."""

    classes: Codes
    x: Codes
    y: Codes
    cuts: MoneyCuts | None


class RadColumns(Struct, frozen=True, eq=False):
    classes: Codes
    at_risk: Bools


class WholePortfolio:
    """Arrays along the positions of `view`, a view without a filter: cut points and references are everyone's."""

    def __init__(self, book: Book, view: PortfolioView, settings: SettingValues) -> None:
        self.view = view
        self._book = book
        self._settings = settings

    @cached_property
    def scores(self) -> Scores:
        return read_scores(self._book, self.view)

    @cached_property
    def orders(self) -> Orders:
        deals_count = bool(self._settings.whole("sales_from_deals"))
        return read_orders(self._book, self.view, self._settings.whole("ansoff_months"), deals_count=deals_count)

    @cached_property
    def products(self) -> Products:
        typed, months = self.scores.columns["products_used"], self._settings.whole("ansoff_months")
        return read_products(self._book, self.view, self.orders, typed, months)

    @cached_property
    def capability(self) -> CapabilityColumns:
        means = capability_means(np.column_stack([self.scores.filled(name, 0) for name in FITS]))
        potential = self.scores.filled("potential_score", 0).astype(np.int8)
        classes = capability_classes(potential, means, self._settings.share("capability_cut"))
        return CapabilityColumns(classes, means, potential)

    @cached_property
    def bcg(self) -> BcgColumns:
        """With no rival named and no share there is none (R6); a named one of unknown share is something missing."""
        view, scores = self.view, self.scores
        has_share, has_growth = scores.known("rival_share_bp"), scores.known("growth_bp")
        rival_bp, growth_bp = scores.filled("rival_share_bp", NO_RIVAL_BP), scores.filled("growth_bp", 0)
        missing = (scores.has_rival & ~has_share) | (rival_bp == 0)
        cuts = self._settings.share("bcg_share_cut"), self._settings.share("bcg_growth_cut")
        sales, potential = view.sales_cents, view.potential_cents
        classes, tied = bcg_classes(sales, potential, rival_bp, growth_bp, has_growth & ~missing, *cuts)
        return BcgColumns(
            classes=classes,
            relative_share=np.where(missing, np.nan, relative_shares(sales, potential, rival_bp)),
            growth=np.where(has_growth, growth_bp / 10_000, np.nan),
            tied=tied,
            no_rival=~has_share & ~scores.has_rival,
            rival_missing=missing,
        )

    @cached_property
    def xy(self) -> XyColumns:
        """X and Y as set by hand, else by the money cut points: those set, or of the potentials of everyone (R9)."""
        cuts, scores = self._money_cuts(), self.scores
        x, y = _levels(self.view.sales_cents, cuts), _levels(self.view.potential_cents, cuts)
        y[~scores.known("potential_cents")] = MISSING
        for found, name in ((x, "x_class"), (y, "y_class")):
            by_hand = scores.known(name)
            found[by_hand] = scores.columns[name][by_hand]
        table = {(row, at): XyClass(str(self._settings.value(xy_key(row, at)))) for row in LEVELS for at in LEVELS}
        return XyColumns(xy_classes(x, y, table), x, y, cuts)

    @cached_property
    def vip(self) -> Bools:
        mask: Bools = (self.scores.filled("is_vip", 0) > 0) | (self.scores.columns["influence"] == VIP_INFLUENCE)
        return mask

    @cached_property
    def tiers(self) -> TierColumns:
        scores, rule = self.scores, TierRule.read(self._settings)
        criteria = {
            TierCriterion.EMPLOYEES: scores.filled("employees", MISSING),
            TierCriterion.MONTHLY_REVENUE: monthly_revenue(scores.typed_monthly, self.orders, self.view.rollup),
            TierCriterion.STRATEGIC_REVENUE: scores.filled("strategic_revenue_cents", MISSING),
            TierCriterion.PRODUCTS_USED: self.products.used,
            TierCriterion.INFLUENCE: scores.filled("influence", MISSING),
        }
        is_strategic = scores.filled("is_strategic", 0) > 0
        first_month = self._settings.whole("fiscal_first_month")
        return tier_columns(self._book, self.view, criteria, is_strategic, rule, first_month)

    @cached_property
    def loyalty(self) -> Codes:
        early_adopter = self.scores.filled("early_adopter", 0) > 0
        return loyalties(self._book, self.view, self._settings, early_adopter)

    @cached_property
    def rad(self) -> RadColumns:
        orders, rollup = self.orders, self.view.rollup
        x_cut_bp = cuts_for(0, float(self._settings.share("x_cut"))).x_cut_bp
        classes, at_risk, _ = rads(
            rollup.total(orders.now),
            rollup.total(orders.prior),
            orders.has_order,
            self.view.potential_cents,
            x_cut_bp,
            self._settings.share("at_risk_share"),
        )
        return RadColumns(classes, at_risk)

    @cached_property
    def ansoff(self) -> AnsoffColumns:
        since = bought_since(self.view.scope.as_of, self._settings.whole("ansoff_months"))
        return ansoff_columns(self._book, self.view, self.products.bought, self.orders.has_bought, since)

    def _money_cuts(self) -> MoneyCuts | None:
        first, second, third = (self._settings.value(f"xy_money_cents.{cut}") for cut in (1, 2, 3))
        if first is not None and second is not None and third is not None:
            return int(first), int(second), int(third)
        return money_cuts(np.sort(self.view.potential_cents).tolist())


def _levels(cents: Ints, cuts: MoneyCuts | None) -> Codes:
    if cuts is None:
        return np.where(cents > 0, MISSING, 0).astype(np.int8)
    return levels(cents, cuts)
