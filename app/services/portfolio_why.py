"""Why a customer has a class or a number: the rule, what went into it, and what is missing. Words are made in ui/."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Literal

import numpy as np
from msgspec.structs import replace

from app.methods.abc_classes import ABC_ORDER
from app.methods.ansoff import ANSOFF_ORDER
from app.methods.attack_defence import STRATEGY_ORDER
from app.methods.bcg import BCG_ORDER
from app.methods.loyalty import loyalty
from app.methods.potential_capability import CAPABILITY_ORDER
from app.methods.rad import RAD_ORDER
from app.methods.share import share_of_customer
from app.methods.value_tiers import TIER_ORDER, value_score
from app.methods.xy_classes import XY_ORDER
from app.services.portfolio_classes import Lack
from app.services.portfolio_explanation import Explanation, ExplanationParts, Input, Unit, lacking, number
from app.services.portfolio_tiers import TierRule
from app.services.portfolio_whole import FITS
from app.storage.queries import as_day
from app.storage.queries import portfolio_facts as queries
from app.terms import Flag, Loyalty, Overlay, Status, TierCriterion, XyClass

Explained = Overlay | Literal["SHARE", "POTENTIAL"]

_TIER_UNITS: dict[TierCriterion, Unit] = {
    TierCriterion.EMPLOYEES: "count",
    TierCriterion.MONTHLY_REVENUE: "money",
    TierCriterion.STRATEGIC_REVENUE: "money",
    TierCriterion.PRODUCTS_USED: "count",
    TierCriterion.INFLUENCE: "score",
}


class PortfolioWhy(ExplanationParts):
    """Explains the positions of one view."""

    def explain(self, at: int, what: Explained) -> Explanation:
        view = self._view
        explainers: dict[Explained, Callable[[int], Explanation]] = {
            "SHARE": self._share,
            "POTENTIAL": self._potential,
            Overlay.STRATEGY: self._strategy,
            Overlay.ABC: self._abc,
            Overlay.CAPABILITY: self._capability,
            Overlay.BCG: self._bcg,
            Overlay.TIER: self._tier,
            Overlay.XY: self._xy,
            Overlay.LOYALTY: self._loyalty,
            Overlay.RAD: self._rad,
            Overlay.ANSOFF: self._ansoff,
            Overlay.INDUSTRY: lambda at: self._fact("industry", view.industries.get(int(view.industry_id[at]))),
            Overlay.OWNER: lambda at: self._fact("owner", view.owners.get(int(view.owner_id[at]))),
            Overlay.AREA: lambda at: self._fact("area", view.areas.get(int(view.area_id[at]))),
        }
        return explainers[what](at)

    def _share(self, at: int) -> Explanation:
        view, day = self._view, self._column(at, "potential_on")
        found = share_of_customer(
            int(view.sales_cents[at]),
            int(view.potential_cents[at]),
            as_day(day),
            view.scope.as_of,
        )
        inputs = (*self._sales(at), *self._potentials(at))
        return self._done("R1", found.value, inputs, self._no_potential(at), view.flags_of(at))

    def _potential(self, at: int) -> Explanation:
        cents = int(self._view.potential_cents[at])
        inputs = (*self._potentials(at), self._setting("stale_potential_months", "count"))
        result = Decimal(cents) if cents > 0 else None
        return self._done("R1", result, inputs, self._no_potential(at), self._view.flags_of(at))

    def _strategy(self, at: int) -> Explanation:
        view, cuts = self._view, self._view.cuts
        inputs = [
            Input("potential", int(view.potential_cents[at]) or None, "money"),
            Input("share", number(view.share[at]), "share"),
        ]
        if cuts is not None:
            inputs += [
                Input("x_cut", cuts.x_cut, "share"),
                Input("y_cut", cuts.y_cut_cents, "money"),
                Input("y_cut_source", view.cuts_source, "enum"),
                Input("y_floor", cuts.y_floor_cents, "money"),
            ]
        flags = (*view.flags, *view.flags_of(at))
        return self._classed("R2", STRATEGY_ORDER, view.strategy[at], inputs, self._no_potential(at), flags)

    def _abc(self, at: int) -> Explanation:
        amounts = self._view.sales_cents
        counted = np.maximum(amounts, 0)
        total, larger = int(counted.sum()), amounts > amounts[at]
        inputs = (
            *self._sales(at),
            Input("rank", int(np.count_nonzero(larger)) + 1, "count"),
            Input("customers", len(amounts), "count"),
            Input("share_before", int(counted[larger].sum()) / total if total else None, "share"),
            self._setting("abc_cut_a", "share"),
            self._setting("abc_cut_b", "share"),
        )
        flags = () if total else (Flag.NO_SALES,)
        return self._classed("R8", ABC_ORDER, self._view.abc[at], inputs, (), flags)

    def _capability(self, at: int) -> Explanation:
        classes = self._classes
        inputs = (
            Input("potential_score", self._score(at, "potential_score"), "score"),
            *(Input(fit, self._score(at, fit), "score") for fit in FITS),
            Input("capability", number(classes.capability_mean[at]), "score"),
            self._setting("capability_cut", "score"),
        )
        missing = {
            Lack.POTENTIAL_SCORE: classes.potential_score[at] == 0,
            Lack.CAPABILITY: np.isnan(classes.capability_mean[at]),
        }
        return self._classed("R5", CAPABILITY_ORDER, classes.capability[at], inputs, lacking(missing))

    def _bcg(self, at: int) -> Explanation:
        classes, rival_bp = self._classes, self._score(at, "rival_share_bp")
        inputs = (
            Input("share", number(self._view.share[at]), "share"),
            Input("rival_name", self._column(at, "rival_name"), "text"),
            Input("rival_share", None if rival_bp is None else rival_bp / 10_000, "share"),
            Input("relative_share", number(classes.relative_share[at]), "ratio"),
            Input("growth", number(classes.growth[at]), "share"),
            self._setting("bcg_share_cut", "ratio"),
            self._setting("bcg_growth_cut", "share"),
        )
        missing = {
            Lack.POTENTIAL: self._view.potential_cents[at] <= 0,
            Lack.RIVAL_SHARE: classes.rival_missing[at],
            Lack.GROWTH: np.isnan(classes.growth[at]),
        }
        flags = [flag for flag in classes.flags_of(at) if flag in (Flag.NO_RIVAL, Flag.TIED_LEADER)]
        found = self._classed("R6", BCG_ORDER, classes.bcg[at], inputs, lacking(missing), flags)
        return replace(found, status=Status.INVALID) if rival_bp == 0 else found

    def _tier(self, at: int) -> Explanation:
        classes, rule = self._classes, TierRule.read(self._settings)
        tiers, place = classes.whole.tiers, classes.place(at)
        values = {one: None if found[place] < 0 else int(found[place]) for one, found in tiers.values.items()}
        found = value_score(values, tiers.references, rule.weights, rule.least_weight)
        inputs: list[Input] = []
        for one in TierCriterion:
            inputs.append(Input(one, values[one], _TIER_UNITS[one]))
            if one is not TierCriterion.INFLUENCE:
                inputs.append(Input(f"tier_ref.{one}", tiers.references[one], _TIER_UNITS[one]))
            inputs.append(Input(f"tier_part.{one}", found.parts[one], "points"))
            inputs.append(self._setting(f"tier_weight.{one}", "share"))
        inputs += [
            Input("score", None if found.score_bp is None else Decimal(found.score_bp) / 100, "points"),
            Input("is_strategic", self._score(at, "is_strategic") == 1, "yes_no"),
            *(self._setting(f"tier_cut_{cut}", "points") for cut in ("high", "middle", "low")),
            Input("tier_by_score", TIER_ORDER[tiers.computed[place]] if tiers.computed[place] >= 0 else None, "enum"),
            Input("tier_override", self._column(at, "tier_override"), "enum"),
            Input("tier_override_reason", self._column(at, "tier_override_reason"), "text"),
            Input("tier_override_until", self._column(at, "tier_override_until"), "day"),
        ]
        missing = lacking({Lack.SCORE: found.score_bp is None})
        return self._classed("R10", TIER_ORDER, classes.tier[at], inputs, missing, classes.tier_flags(at))

    def _xy(self, at: int) -> Explanation:
        classes = self._classes
        x, y = int(classes.x_level[at]), int(classes.y_level[at])
        inputs = [
            Input("x_level", x if x >= 0 else None, "level"),
            Input("x_by_hand", self._score(at, "x_class") is not None, "yes_no"),
            *self._sales(at),
            Input("y_level", y if y >= 0 else None, "level"),
            Input("y_by_hand", self._score(at, "y_class") is not None, "yes_no"),
            Input("potential", int(self._view.potential_cents[at]) or None, "money"),
            Input("vip", bool(classes.vip[at]), "yes_no"),
        ]
        inputs += [Input(f"xy_money_cents.{n}", cut, "money") for n, cut in enumerate(classes.xy_cuts or (), start=1)]
        missing = lacking({Lack.POTENTIAL: y < 0 or x < 0})
        found = self._classed("R9", XY_ORDER, classes.xy[at], inputs, missing)
        return replace(found, status=Status.REVIEW) if found.result is XyClass.REVIEW else found

    def _loyalty(self, at: int) -> Explanation:
        customers = set(self._view.member_ids(at))
        rows = self._book.rows(queries.purchases_until(self._view.scope.as_of))
        is_early = self._score(at, "early_adopter") == 1
        share, last = self._settings.share("loyalty_share"), self._settings.whole("loyalty_last")
        bought = [supplier for customer, supplier in rows if customer in customers]
        found = loyalty(bought, is_early, share, last, self._settings.whole("loyalty_least"))
        inputs = (
            Input("purchases_known", found.known, "count"),
            Input("purchases_ours", found.ours, "count"),
            Input("direction", found.direction, "enum"),
            Input("early_adopter", is_early, "yes_no"),
            *(self._setting(key, "count") for key in ("loyalty_last", "loyalty_least")),
            self._setting("loyalty_share", "share"),
        )
        missing = lacking({Lack.PURCHASES: found.value is Loyalty.UNKNOWN})
        return self._done("R11", found.value, inputs, missing, ())

    def _rad(self, at: int) -> Explanation:
        classes, place = self._classes, self._classes.place(at)
        whole = classes.whole
        now, prior = (int(whole.view.rollup.total(cents)[place]) for cents in (whole.orders.now, whole.orders.prior))
        potential = int(self._view.potential_cents[at])
        inputs = (
            Input("has_order", bool(whole.orders.has_order[place]), "yes_no"),
            Input("sales_12m", now, "money"),
            Input("prior_12m", prior, "money"),
            Input("share_12m", min(max(now, 0) / potential, 1.0) if potential > 0 else None, "share"),
            self._setting("x_cut", "share"),
            self._setting("at_risk_share", "share"),
        )
        unknown = potential <= 0 and bool(whole.orders.has_order[place])
        flags = {Flag.POTENTIAL_UNKNOWN: unknown, Flag.AT_RISK: classes.at_risk[at]}
        missing = lacking({Lack.POTENTIAL: unknown})
        result = RAD_ORDER[classes.rad[at]]
        return self._done("R12", result, inputs, missing, [flag for flag, applies in flags.items() if applies])

    def _ansoff(self, at: int) -> Explanation:
        classes, place = self._classes, self._classes.place(at)
        ansoff = classes.whole.ansoff
        deal = int(ansoff.deal[place])
        names = self._book.rows(queries.DEAL_AND_PRODUCT, (deal,))
        deal_name, product_name = names[0] if names else (None, None)
        view = self._view
        inputs = (
            Input("deal", deal_name, "text"),
            Input("product", product_name, "text"),
            Input("new_product", bool(ansoff.new_product[place]) if names else None, "yes_no"),
            Input("industry", view.industries.get(int(view.industry_id[at])), "text"),
            Input("area", view.areas.get(int(view.area_id[at])), "text"),
            Input("new_market", bool(ansoff.new_market[place]) if ansoff.market_known[place] else None, "yes_no"),
            self._setting("ansoff_months", "count"),
        )
        missing = {Lack.OPEN_DEAL: deal < 0, Lack.MARKET: not ansoff.market_known[place]}
        return self._classed("R7", ANSOFF_ORDER, classes.ansoff[at], inputs, lacking(missing))
