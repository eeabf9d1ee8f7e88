"""The portfolio through one lens: a class, a place and what is missing for every customer; and what colours it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from app.methods.abc_classes import ABC_ORDER
from app.methods.ansoff import ANSOFF_ORDER
from app.methods.attack_defence import STRATEGY_ORDER
from app.methods.bcg import BCG_ORDER
from app.methods.potential_capability import CAPABILITY_ORDER
from app.methods.rad import RAD_ORDER
from app.methods.value_tiers import TIER_ORDER
from app.methods.xy_classes import XY_ORDER
from app.services.portfolio_classes import Lack, PortfolioClasses
from app.services.portfolio_loyalty import LOYALTY_ORDER
from app.services.portfolio_view import PortfolioView
from app.services.setting_values import SettingValues
from app.terms import Flag, Lens, Overlay

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Codes = npt.NDArray[np.int8]
Bools = npt.NDArray[np.bool_]

UNPLACED = -1

VIEW_OVERLAYS = frozenset({Overlay.STRATEGY, Overlay.ABC, Overlay.INDUSTRY, Overlay.OWNER, Overlay.AREA})
"""Known from the view alone, without the classes."""


class ClassSummary(Struct, frozen=True):
    key: StrEnum
    customers: int
    potential_cents: int
    sales_cents: int


class LensView(Struct, frozen=True, eq=False):
    """Arrays by position of the view.

    classes: indexes into `order`, UNPLACED where the rule or the place lacks something. x and y are nan where missing:
    share 0..1 / potential in cents; capability 1..5 / potential score 1..5; relative share (inf without a rival) / growth
    (0.1 = 10 %); value score 0..100 / potential in cents. A lens has one x_cut, TIERS three and no y_cut.
    """

    lens: Lens
    order: tuple[StrEnum, ...]
    classes: Codes
    x: Floats
    y: Floats
    x_cuts: tuple[float, ...]
    y_cut: float | None
    flags: tuple[Flag, ...]
    view: PortfolioView
    missing: Mapping[Lack, Bools]

    def lacks(self, position: int) -> tuple[Lack, ...]:
        """What the customer needs to be placed; empty for one that is."""
        return tuple(lack for lack, where in self.missing.items() if where[position])

    def unplaced(self) -> Ints:
        return np.flatnonzero(self.classes < 0)

    def summaries(self) -> tuple[ClassSummary, ...]:
        """One row per class in `order`, also those without customers."""
        found = []
        for index, key in enumerate(self.order):
            here = self.classes == index
            sums = (int(self.view.potential_cents[here].sum()), int(self.view.sales_cents[here].sum()))
            found.append(ClassSummary(key, int(np.count_nonzero(here)), *sums))
        return tuple(found)


class OverlayView(Struct, frozen=True, eq=False):
    """codes: by position an index into `keys`, -1 without one. names: of INDUSTRY, OWNER and AREA, along `keys` (ids)."""

    overlay: Overlay
    codes: Ints
    keys: tuple[StrEnum, ...] | tuple[int, ...]
    names: tuple[str, ...] = ()


def attack_defence_lens(view: PortfolioView) -> LensView:
    """R2, as the view has it."""
    cuts = view.cuts
    return LensView(
        lens=Lens.ATTACK_DEFENCE,
        order=STRATEGY_ORDER,
        classes=view.strategy,
        x=view.share,
        y=_potential(view),
        x_cuts=() if cuts is None else (cuts.x_cut,),
        y_cut=None if cuts is None else float(cuts.y_cut_cents),
        flags=view.flags,
        view=view,
        missing={Lack.POTENTIAL: view.potential_cents <= 0},
    )


def class_lens(view: PortfolioView, classes: PortfolioClasses, lens: Lens, settings: SettingValues) -> LensView:
    """R5, R6 or R10."""
    if lens is Lens.CAPABILITY:
        return _capability(view, classes, float(settings.share("capability_cut")))
    if lens is Lens.BCG:
        cuts = float(settings.share("bcg_share_cut")), float(settings.share("bcg_growth_cut"))
        return _bcg(view, classes, *cuts)
    return _tiers(view, classes, tuple(float(settings.whole(f"tier_cut_{cut}")) for cut in ("low", "middle", "high")))


def _capability(view: PortfolioView, classes: PortfolioClasses, cut: float) -> LensView:
    score = classes.potential_score
    return LensView(
        lens=Lens.CAPABILITY,
        order=CAPABILITY_ORDER,
        classes=classes.capability,
        x=classes.capability_mean,
        y=np.where(score > 0, score.astype(np.float64), np.nan),
        x_cuts=(cut,),
        y_cut=cut,
        flags=(),
        view=view,
        missing={Lack.POTENTIAL_SCORE: score == 0, Lack.CAPABILITY: np.isnan(classes.capability_mean)},
    )


def _bcg(view: PortfolioView, classes: PortfolioClasses, share_cut: float, growth_cut: float) -> LensView:
    return LensView(
        lens=Lens.BCG,
        order=BCG_ORDER,
        classes=classes.bcg,
        x=classes.relative_share,
        y=classes.growth,
        x_cuts=(share_cut,),
        y_cut=growth_cut,
        flags=(),
        view=view,
        missing={
            Lack.POTENTIAL: view.potential_cents <= 0,
            Lack.RIVAL_SHARE: classes.rival_missing,
            Lack.GROWTH: np.isnan(classes.growth),
        },
    )


def _tiers(view: PortfolioView, classes: PortfolioClasses, cuts: tuple[float, ...]) -> LensView:
    """A customer whose tier was set by hand, but who has no score, has no place across the chart."""
    score = np.where(classes.tier_score_bp >= 0, classes.tier_score_bp / 100, np.nan)
    y = _potential(view)
    return LensView(
        lens=Lens.TIERS,
        order=TIER_ORDER,
        classes=np.where(np.isnan(score) | np.isnan(y), UNPLACED, classes.tier).astype(np.int8),
        x=score,
        y=y,
        x_cuts=cuts,
        y_cut=None,
        flags=(),
        view=view,
        missing={Lack.POTENTIAL: np.isnan(y), Lack.SCORE: np.isnan(score)},
    )


def view_overlay(view: PortfolioView, overlay: Overlay) -> OverlayView:
    """One of VIEW_OVERLAYS."""
    if overlay is Overlay.STRATEGY:
        return OverlayView(overlay, view.strategy.astype(np.int64), STRATEGY_ORDER)
    if overlay is Overlay.ABC:
        return OverlayView(overlay, view.abc.astype(np.int64), ABC_ORDER)
    ids, names = {
        Overlay.INDUSTRY: (view.industry_id, view.industries),
        Overlay.OWNER: (view.owner_id, view.owners),
        Overlay.AREA: (view.area_id, view.areas),
    }[overlay]
    return _named_overlay(overlay, ids, names)


def _named_overlay(overlay: Overlay, ids: Ints, names: Mapping[int, str]) -> OverlayView:
    """Keys of those that occur, by name."""
    keys = sorted((key for key in np.unique(ids).tolist() if key in names), key=lambda key: (names[key], key))
    code_of = np.full(int(ids.max(initial=0)) + 1, UNPLACED, np.int64)
    code_of[keys] = np.arange(len(keys))
    return OverlayView(overlay, code_of[ids], tuple(keys), tuple(names[key] for key in keys))


def class_overlay(classes: PortfolioClasses, overlay: Overlay) -> OverlayView:
    """One that needs the classes."""
    codes, order = {
        Overlay.CAPABILITY: (classes.capability, CAPABILITY_ORDER),
        Overlay.BCG: (classes.bcg, BCG_ORDER),
        Overlay.TIER: (classes.tier, TIER_ORDER),
        Overlay.XY: (classes.xy, XY_ORDER),
        Overlay.LOYALTY: (classes.loyalty, LOYALTY_ORDER),
        Overlay.RAD: (classes.rad, RAD_ORDER),
        Overlay.ANSOFF: (classes.ansoff, ANSOFF_ORDER),
    }[overlay]
    return OverlayView(overlay, codes.astype(np.int64), order)


def _potential(view: PortfolioView) -> Floats:
    return np.where(view.potential_cents > 0, view.potential_cents.astype(np.float64), np.nan)
