"""Where each lens puts its customers: axes with ranges, ticks and titles, cut lines, and places that do not hide each other."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
from msgspec import Struct
from msgspec.structs import asdict

from app.charts.quadrant_spec import SHARE_TICKS, X_CUT_RANGE, X_RANGE
from app.charts.quadrant_window import number_text, tick_texts
from app.terms import Lens
from app.ui.chart_words.lens_spread import lattice_cut, side_by_side
from app.ui.chart_words.quadrant import HALF, potential_range, potential_ticks, y_title
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.widgets.money_edit import unit_factor

if TYPE_CHECKING:
    from app.services.portfolio_lens import LensView

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Range = tuple[float, float]
Ticks = tuple[tuple[float, str], ...]

SCORES = (1, 2, 3, 4, 5)
SCORE_RANGE = (0.45, 5.55)
SCORE_RANGE_UP = (0.15, 5.9)
"""With room for the captions above the highest score and below the lowest."""

SCORE_CUT_RANGE = (1.01, 4.99)
LEAST_RATIO, MOST_RATIO = 0.01, 100.0
"""Relative shares beyond are drawn on the edge: a rival of a hundredth is as good as none."""

USUAL_RATIOS = (0.1, 10.0)
NO_RIVAL_GAP = 1.9
"""How far to the right of the largest relative share, as a factor, those without a rival stand."""

RATIO_MARGIN = 1.3
USUAL_GROWTH = (-0.05, 0.25)
GROWTH_MARGIN = 0.06
TIER_RANGE = (-2.5, 103.5)


class Axes(Struct, frozen=True, eq=False):
    """x, y of the placed customers as drawn; `place` puts any other point of the lens on the same axes."""

    x: Floats
    y: Floats
    place: Callable[[Floats, Floats], tuple[Floats, Floats]]
    x_range: Range
    y_range: Range
    x_ticks: Ticks
    y_ticks: Ticks
    x_title: str
    y_title: str
    x_cuts: tuple[float, ...]
    y_cut: float | None
    x_cut_range: Range
    y_cut_range: Range | None = None
    y_floor: float = 0.0
    log_x: bool = False
    log_y: bool = False
    x_in_percent: bool = False
    y_in_percent: bool = False
    linked_cuts: bool = False

    def of_spec(self) -> dict[str, Any]:
        """The fields of a QuadrantSpec that the axes decide."""
        own = {name: value for name, value in asdict(self).items() if name not in ("place", "x_cuts")}
        return {**own, "x_cut": self.x_cuts[0], "further_cuts": self.x_cuts[1:]}


def lens_axes(lens_view: LensView, placed: Ints, sizes: Floats, formats: Formats, past_y: Floats) -> Axes:
    """Axes of one lens for the customers at the positions `placed`, reaching as far as past heights `past_y` do."""
    if lens_view.lens is Lens.CAPABILITY:
        return _score_axes(lens_view, placed, sizes)
    if lens_view.lens is Lens.BCG:
        return _ratio_axes(lens_view, placed, past_y)
    if lens_view.lens is Lens.TIERS:
        return _tier_axes(lens_view, placed, formats, past_y)
    return _share_axes(lens_view, placed, formats, past_y)


def _share_axes(lens_view: LensView, placed: Ints, formats: Formats, past_y: Floats) -> Axes:
    view, unit = lens_view.view, 100 * unit_factor(formats)
    y_cut = lens_view.y_cut / unit if lens_view.y_cut is not None else None
    x, y = lens_view.x[placed], lens_view.y[placed] / unit
    y_range = potential_range(_held(y, past_y / unit), view.use_log_axis, y_cut)
    return Axes(
        x=x,
        y=y,
        place=lambda x0, y0: (x0, y0 / unit),
        x_range=X_RANGE,
        y_range=y_range,
        x_ticks=SHARE_TICKS,
        y_ticks=potential_ticks(y_range, view.use_log_axis),
        x_title=translate("Quadrant", "Share of customer (our sales ÷ the customer's purchases)"),
        y_title=y_title(formats, view.use_log_axis),
        x_cuts=lens_view.x_cuts or (HALF,),
        y_cut=y_range[1] / 2 if y_cut is None else y_cut,
        x_cut_range=X_CUT_RANGE,
        y_floor=view.cuts.y_floor_cents / unit if view.cuts else 0.0,
        log_y=view.use_log_axis,
        x_in_percent=True,
    )


def _score_axes(lens_view: LensView, placed: Ints, sizes: Floats) -> Axes:
    """A grid of scores: equal ones stand side by side, and the cut lines run between two scores."""
    x, y = lens_view.x[placed], lens_view.y[placed]
    x_cut, y_cut = lens_view.x_cuts[0], lens_view.y_cut or lens_view.x_cuts[0]
    x_line, y_line = lattice_cut(x_cut, (3, 4)), lattice_cut(y_cut, (1,))
    spread_x, spread_y = side_by_side(x, y, sizes, lens_view.view.ids[placed], (x_line, y_line))
    ticks = tuple((float(score), str(score)) for score in SCORES)
    return Axes(
        x=spread_x,
        y=spread_y,
        place=lambda x0, y0: (x0, y0),
        x_range=SCORE_RANGE,
        y_range=SCORE_RANGE_UP,
        x_ticks=ticks,
        y_ticks=ticks,
        x_title=translate("Lens", "Our capability (mean of product, price, relationship, service; 1 to 5)"),
        y_title=translate("Lens", "Potential score (1 to 5)"),
        x_cuts=(x_line,),
        y_cut=y_line,
        x_cut_range=SCORE_CUT_RANGE,
        y_cut_range=SCORE_CUT_RANGE,
        linked_cuts=True,
    )


def _ratio_axes(lens_view: LensView, placed: Ints, past_y: Floats) -> Axes:
    """High share on the right as in every lens, other than in the books; without a rival at the right edge."""
    share_cut, growth_cut = lens_view.x_cuts[0], lens_view.y_cut or 0.0
    ratios, growth = lens_view.x[placed], lens_view.y[placed]
    known = ratios[np.isfinite(ratios)].clip(LEAST_RATIO, MOST_RATIO)
    low = min(USUAL_RATIOS[0], share_cut, float(known.min(initial=1.0))) / RATIO_MARGIN
    high = max(USUAL_RATIOS[1], share_cut, float(known.max(initial=1.0)))
    edge = high * NO_RIVAL_GAP
    alone = bool(np.isposinf(ratios).any())
    x_range = (low, edge * RATIO_MARGIN if alone else high * RATIO_MARGIN)
    y_low, y_high = _growth_range(np.append(growth, past_y), growth_cut)
    x_ticks = tick_texts(low, high * 1.0001, log=True, percent=False)
    if alone:
        x_ticks = (*x_ticks, (edge, translate("Lens", "no rival")))
    return Axes(
        x=_ratio_places(ratios, edge),
        y=growth,
        place=lambda x0, y0: (_ratio_places(x0, edge), y0),
        x_range=x_range,
        y_range=(y_low, y_high),
        x_ticks=x_ticks,
        y_ticks=tick_texts(y_low, y_high, log=False, percent=True),
        x_title=_ratio_title(alone),
        y_title=translate("Lens", "Growth of the customer's purchases a year"),
        x_cuts=(share_cut,),
        y_cut=growth_cut,
        x_cut_range=(USUAL_RATIOS[0], USUAL_RATIOS[1]),
        y_cut_range=(max(y_low, 0.001), y_high),
        log_x=True,
        y_in_percent=True,
    )


def _ratio_title(alone: bool) -> str:
    if alone:
        return translate(
            "Lens",
            "Relative share (ours ÷ the largest rival's, logarithmic; high share on the right, no rival at the edge)",
        )
    return translate("Lens", "Relative share (ours ÷ the largest rival's, logarithmic; high share on the right)")


def _ratio_places(ratios: Floats, edge: float) -> Floats:
    return np.where(np.isposinf(ratios), edge, np.clip(ratios, LEAST_RATIO, MOST_RATIO))


def _growth_range(growth: Floats, cut: float) -> Range:
    low = min(USUAL_GROWTH[0], cut, float(growth.min(initial=0.0)))
    high = max(USUAL_GROWTH[1], cut, float(growth.max(initial=0.0)))
    air = (high - low) * GROWTH_MARGIN
    return low - air, high + air


def _tier_axes(lens_view: LensView, placed: Ints, formats: Formats, past_y: Floats) -> Axes:
    view, unit = lens_view.view, 100 * unit_factor(formats)
    y = lens_view.y[placed] / unit
    log_y = view.use_log_axis and bool(len(y))
    y_range = potential_range(_held(y, past_y / unit), log_y, None)
    scores = sorted({0.0, 20.0, 100.0, *lens_view.x_cuts})
    return Axes(
        x=lens_view.x[placed],
        y=y,
        place=lambda x0, y0: (x0, y0 / unit),
        x_range=TIER_RANGE,
        y_range=y_range,
        x_ticks=tuple((score, number_text(score)) for score in scores),
        y_ticks=potential_ticks(y_range, log_y),
        x_title=translate("Lens", "Value score (0 to 100)"),
        y_title=y_title(formats, log_y),
        x_cuts=lens_view.x_cuts,
        y_cut=None,
        x_cut_range=(1.0, 99.0),
        log_y=log_y,
    )


def _held(now: Floats, past: Floats) -> Floats:
    """All amounts that the axis has to hold."""
    return np.append(now, past[past > 0])


def usable(lens_view: LensView) -> Ints:
    """Positions of the customers that can be drawn: classed, with both coordinates known."""
    known = (lens_view.classes >= 0) & ~np.isnan(lens_view.x) & np.isfinite(lens_view.y)
    return np.flatnonzero(known)


def is_drawable(x: float, y: float) -> bool:
    """Whether a past place can be put on the axes."""
    return not math.isnan(x) and math.isfinite(y)
