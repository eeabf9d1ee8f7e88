"""The portfolio through any lens as a chart in words: the one spec that screen, picture and slide draw."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from app.charts.quadrant_spec import Arrow, QuadrantSpec, Trail
from app.terms import Lens
from app.ui.chart_words.lens_axes import Axes, is_drawable, lens_axes, usable
from app.ui.chart_words.lens_colours import colours
from app.ui.chart_words.lens_spread import score_cut
from app.ui.chart_words.lens_words import lens_captions, lens_finding, lens_subtitle
from app.ui.chart_words.quadrant import Bubble, bubble_sizes, most_important, size_title
from app.ui.formats import Formats
from app.ui.widgets.money_edit import unit_factor

if TYPE_CHECKING:
    from app.services.movement import Move, TrailPoint
    from app.services.portfolio import PortfolioView
    from app.services.portfolio_lens import LensView, OverlayView

Ints = npt.NDArray[np.int64]
MOST_NAMES = 40


def lens_spec(
    view: PortfolioView,
    lens_view: LensView,
    formats: Formats,
    *,
    colour_by: OverlayView,
    bubble: Bubble = "sales",
    label_count: int = 12,
    selected: Iterable[int] = (),
    moves: Sequence[Move] = (),
    trails: Mapping[int, Sequence[TrailPoint]] | None = None,
) -> QuadrantSpec:
    """The chart of the customers that the lens places, empty without any.

    `selected` ids are named first, then the `label_count` most important, 40 in all. `moves` become arrows, `trails` (id ->
    days, oldest first; attack and defence only) fading dots; what the chart does not place is left out.
    """
    placed = usable(lens_view)
    sizes = bubble_sizes(view, placed, bubble)
    at = {one: position for position, one in enumerate(view.ids[placed].tolist())}
    came_from = [move for move in moves if move.id in at and is_drawable(move.x0, move.y0)]
    walked = {one: _drawable(days) for one, days in (trails or {}).items() if one in at}
    axes = lens_axes(lens_view, placed, sizes, formats, _past_heights(came_from, walked))
    group, shape, legend = colours(colour_by, lens_view, placed)
    return QuadrantSpec(
        title=lens_finding(lens_view, formats),
        subtitle=lens_subtitle(lens_view, formats),
        ids=view.ids[placed],
        names=[view.names[position] for position in placed],
        size=sizes,
        group=group,
        shape=shape,
        legend=legend,
        captions=lens_captions(lens_view, formats),
        size_title=size_title(bubble, len(placed)),
        labelled=_named([at[one] for one in selected if one in at], most_important(view, placed, label_count)),
        arrows=_arrows(came_from, at, axes),
        trails=_trails(walked, at, axes),
        **axes.of_spec(),
    )


def _named(selected: list[int], important: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(dict.fromkeys((*selected, *important)))[:MOST_NAMES]


def _past_heights(moves: Sequence[Move], walked: Mapping[int, list[tuple[float, float]]]) -> npt.NDArray[np.float64]:
    """Heights the axis has to reach beside those of today."""
    return np.array([move.y0 for move in moves] + [y for points in walked.values() for _, y in points], np.float64)


def cut_settings(lens: Lens, x_cuts: tuple[float, ...], y_cut: float | None, formats: Formats) -> dict[str, str]:
    """The settings that cut lines dropped at these places stand for, rounded as they are shown."""
    if lens is Lens.CAPABILITY:
        return {"capability_cut": f"{score_cut(x_cuts[0]):g}"}
    if lens is Lens.BCG:
        return {"bcg_share_cut": f"{x_cuts[0]:.2g}", "bcg_growth_cut": f"{y_cut or 0.0:.3f}"}
    if lens is Lens.TIERS:
        return {
            f"tier_cut_{name}": str(round(cut)) for name, cut in zip(("low", "middle", "high"), x_cuts, strict=True)
        }
    cents = round((y_cut or 0.0) * 100 * unit_factor(formats))
    return {"x_cut": f"{x_cuts[0]:.2f}", "y_cut_cents": str(max(cents, 1))}


def _drawable(days: Sequence[TrailPoint]) -> list[tuple[float, float]]:
    return [(day.share, float(day.potential_cents)) for day in days if is_drawable(day.share, day.potential_cents)]


def _arrows(moves: Sequence[Move], at: Mapping[int, int], axes: Axes) -> tuple[Arrow, ...]:
    """From where a customer stood on the same axes."""
    points = _placed([(move.x0, move.y0) for move in moves], axes)
    return tuple(Arrow(at[move.id], *point) for move, point in zip(moves, points, strict=True) if point is not None)


def _trails(walked: Mapping[int, list[tuple[float, float]]], at: Mapping[int, int], axes: Axes) -> tuple[Trail, ...]:
    found = []
    for one, places in walked.items():
        points = [point for point in _placed(places, axes) if point is not None]
        if points:
            found.append(Trail(at[one], tuple(x for x, _ in points), tuple(y for _, y in points)))
    return tuple(found)


def _placed(points: list[tuple[float, float]], axes: Axes) -> list[tuple[float, float] | None]:
    """On the axes; None for a potential of 0, which has no place on a logarithmic one."""
    xs, ys = axes.place(np.array([x for x, _ in points]), np.array([y for _, y in points]))
    found = zip(xs.tolist(), ys.tolist(), strict=True)
    return [(x, y) if y > 0 or not axes.log_y else None for x, y in found]
