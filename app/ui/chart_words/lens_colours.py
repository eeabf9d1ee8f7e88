"""Colour and shape of every customer by an overlay, and the legend that tells them apart without colour."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from app.charts.quadrant_spec import ANY_GROUP, CIRCLE, CROSS, DIAMOND, LegendEntry
from app.charts.style import MOST_SERIES
from app.terms import Lens, Tier
from app.ui.i18n import translate
from app.ui.labels import tier_name
from app.ui.labels.class_names import class_name

if TYPE_CHECKING:
    from app.services.portfolio_lens import LensView, OverlayView

Ints = npt.NDArray[np.int64]
Shapes = npt.NDArray[np.int8]
Legend = tuple[LegendEntry, ...]

OTHER = MOST_SERIES
PLAIN_SHAPES = 5
"""Shapes of named groups; the sixth is kept for "other or not set"."""


def colours(overlay: OverlayView, lens_view: LensView, placed: Ints) -> tuple[Ints, Shapes, Legend]:
    """Colour number and shape along `placed`, and the legend with "other or not set" last.

    Through the lens of the tiers a diamond tells A2 from B1, which share a band, unless the tiers have their own shapes.
    """
    codes = overlay.codes[placed]
    numbers, names = _by_class(overlay) if not overlay.names else _most_frequent(overlay, codes)
    group = np.where(codes >= 0, numbers[codes.clip(min=0)], OTHER) if len(numbers) else np.full(len(codes), OTHER)
    shape_of = np.array([number % PLAIN_SHAPES for number in range(OTHER)] + [CROSS], np.int8)
    counts = np.bincount(group, minlength=OTHER + 1)
    tells_tiers = lens_view.lens is Lens.TIERS and not any(isinstance(key, Tier) for key in overlay.keys)
    if tells_tiers:
        shape_of[:] = CIRCLE
    legend = [
        LegendEntry(number, name, int(counts[number]), int(shape_of[number]))
        for number, name in names
        if counts[number]
    ]
    if counts[OTHER]:
        rest = translate("Quadrant", "other or not set")
        legend.append(LegendEntry(OTHER, rest, int(counts[OTHER]), int(shape_of[OTHER])))
    shape = shape_of[group]
    if tells_tiers:
        strategic = lens_view.classes[placed] == lens_view.order.index(Tier.A2)
        shape[strategic] = DIAMOND
        if strategic.any():
            legend.append(LegendEntry(ANY_GROUP, tier_name(Tier.A2), int(np.count_nonzero(strategic)), DIAMOND))
    return group.astype(np.int64), shape, tuple(legend)


def _by_class(overlay: OverlayView) -> tuple[Ints, list[tuple[int, str]]]:
    """A class keeps its colour whoever is in view."""
    names = [class_name(key) for key in overlay.keys if isinstance(key, StrEnum)]
    return np.arange(len(overlay.keys)), list(enumerate(names))


def _most_frequent(overlay: OverlayView, codes: Ints) -> tuple[Ints, list[tuple[int, str]]]:
    """The eight with most customers; colours go by id, so that one customer more does not repaint all others."""
    counts = np.bincount(codes[codes >= 0], minlength=len(overlay.keys))
    ranked = sorted((code for code in range(len(counts)) if counts[code]), key=lambda code: (-counts[code], code))
    named = sorted(ranked[:OTHER], key=lambda code: overlay.keys[code])
    numbers = np.full(len(overlay.keys), OTHER, np.int64)
    numbers[named] = np.arange(len(named))
    return numbers, [(number, overlay.names[code]) for number, code in enumerate(named)]
