"""Where one customer stands in every lens: its classes, scores and flags, taken from a view of the portfolio."""

from __future__ import annotations

import math
from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from app.methods.value_tiers import TIER_ORDER
from app.terms import Flag, Overlay, Tier

if TYPE_CHECKING:
    from app.services.portfolio import PortfolioView
    from app.services.portfolio_explanation import Explanation
    from app.services.portfolio_why import Explained
    from app.services.scope import Scope
    from app.services.services import Services

CLASSES = (
    Overlay.STRATEGY,
    Overlay.TIER,
    Overlay.ABC,
    Overlay.XY,
    Overlay.RAD,
    Overlay.LOYALTY,
    Overlay.CAPABILITY,
    Overlay.BCG,
    Overlay.ANSOFF,
)
"""In the order in which a customer's tags stand."""


class Standing(Struct, frozen=True, eq=False):
    """classes: None where the customer has none. share, relative_share, growth: 1.0 = all, equal, doubled; None = not known.

    capability: mean of the fits, 1..5. tier_score: 0..100. tier: as shown, None without a score and without an override.
    """

    view: PortfolioView
    position: int
    classes: Mapping[Overlay, StrEnum | None]
    is_vip: bool
    potential_cents: int | None
    sales_cents: int
    share: float | None
    tier: Tier | None
    tier_score: float | None
    capability: float | None
    potential_score: int | None
    relative_share: float | None
    growth: float | None
    flags: tuple[Flag, ...]


def standing_in(services: Services, view: PortfolioView, customer_id: int) -> Standing | None:
    """None for a customer that the view has not: inactive, or not of its filter."""
    place = int(np.searchsorted(view.ids, customer_id))
    if place >= len(view.ids) or view.ids[place] != customer_id:
        return None
    classes = services.portfolio.classes(view)
    found: dict[Overlay, StrEnum | None] = {}
    for what in CLASSES:
        overlay = services.portfolio.overlay(view, what)
        code, key = int(overlay.codes[place]), None
        if code >= 0:
            key = overlay.keys[code]
        found[what] = key if isinstance(key, StrEnum) else None
    score, tier = int(classes.tier_score_bp[place]), int(classes.tier[place])
    return Standing(
        view=view,
        position=place,
        classes=found,
        is_vip=bool(classes.vip[place]),
        potential_cents=int(view.potential_cents[place]) or None,
        sales_cents=int(view.sales_cents[place]),
        share=_known(view.share[place]),
        tier=TIER_ORDER[tier] if tier >= 0 else None,
        tier_score=score / 100 if score >= 0 else None,
        capability=_known(classes.capability_mean[place]),
        potential_score=int(classes.potential_score[place]) or None,
        relative_share=_known(classes.relative_share[place]),
        growth=_known(classes.growth[place]),
        flags=(*view.flags_of(place), *classes.flags_of(place)),
    )


def everyone(scope: Scope) -> Scope:
    """The same days without a rep and an area: a customer's own page does not depend on the filter."""
    return replace(scope, owner_id=None, area_id=None)


def explain(services: Services, standing: Standing, what: Explained) -> Explanation:
    return services.portfolio.why(standing.view, standing.position, what)


def _known(value: float | np.floating) -> float | None:
    return None if math.isnan(value) else float(value)
