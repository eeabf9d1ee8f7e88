"""Moving a cut line: what may be reached, and the chart with it moved."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from app.charts.quadrant_spec import Caption, QuadrantSpec

LEAST_PART_OF_LINEAR = 0.005
"""On an axis that begins at 0 a cut line stops this part of its length above it."""

_APART = 0.01


class CutLine(Struct, frozen=True):
    """A line across the chart: the potential cut lies ("y"), a share or score cut stands ("x", counted from the left)."""

    axis: str
    number: int = 0


def cut_lines(spec: QuadrantSpec) -> tuple[CutLine, ...]:
    """All of a chart."""
    lying = () if spec.y_cut is None else (CutLine("y"),)
    return (*(CutLine("x", number) for number in range(len(spec.x_cuts))), *lying)


def cuts_with(spec: QuadrantSpec, line: CutLine, value: float) -> tuple[tuple[float, ...], float | None]:
    """All cuts with one moved as near to `value` as it may go; linked lines go together."""
    if line.axis == "y":
        y_cut = _within(value, _y_limits(spec))
        return ((y_cut,), y_cut) if spec.linked_cuts else (spec.x_cuts, y_cut)
    cuts = list(spec.x_cuts)
    low, high = spec.x_cut_range
    apart = (high - low) * _APART
    if line.number > 0:
        low = cuts[line.number - 1] + apart
    if line.number < len(cuts) - 1:
        high = cuts[line.number + 1] - apart
    cuts[line.number] = _within(value, (low, high))
    return tuple(cuts), cuts[0] if spec.linked_cuts else spec.y_cut


def with_cuts(
    spec: QuadrantSpec, x_cuts: tuple[float, ...], y_cut: float | None, captions: tuple[Caption, ...]
) -> QuadrantSpec:
    """The chart with its lines elsewhere; the floor, which depends on the cut, is left out until it is known again."""
    return replace(spec, x_cut=x_cuts[0], further_cuts=x_cuts[1:], y_cut=y_cut, y_floor=0.0, captions=captions)


def _y_limits(spec: QuadrantSpec) -> tuple[float, float]:
    if spec.y_cut_range is not None:
        return spec.y_cut_range
    low, high = spec.y_range
    return (low if spec.log_y else max(low, high * LEAST_PART_OF_LINEAR)), high


def _within(value: float, limits: tuple[float, float]) -> float:
    return min(max(value, limits[0]), limits[1])
