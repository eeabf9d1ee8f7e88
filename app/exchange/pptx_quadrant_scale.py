"""The axes of a native quadrant chart: ranges on round numbers, since PowerPoint counts its ticks from the lower end."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from msgspec import Struct
from msgspec.structs import replace

from app.charts.box import Box
from app.charts.quadrant_frame import QuadrantFrame
from app.charts.quadrant_spec import QuadrantSpec

Floats = npt.NDArray[np.float64]

HEADROOM = 0.14
"""Part of a logarithmic axis left free above the largest customer, where the captions stand."""

_FULL_SHARE = (0.0, 1.0)
_FULL_SCORE = (0.0, 100.0)
_SMALLEST_PLOT = Box(0, 0, 640, 400)
"""Pixels at 100 dpi of the plot on a narrow slide, where a bubble takes the largest part of an axis."""


class Scale(Struct, frozen=True):
    """`low`..`high`, in steps of `step` if linear. Ticks below `first` or above `last` have no number, None: all have."""

    low: float
    high: float
    step: float | None
    log: bool
    first: float | None = None
    last: float | None = None

    @property
    def middle(self) -> float:
        """The value half way along the axis."""
        return math.sqrt(self.low * self.high) if self.log else (self.low + self.high) / 2

    def part(self, value: float) -> float:
        """0 at the lower end of the axis, 1 at its upper."""
        return float(self.parts(np.array([value]))[0])

    def parts(self, values: Floats) -> Floats:
        """As `part`, for many."""
        if self.log:
            return np.asarray(np.log(np.maximum(values, self.low) / self.low) / math.log(self.high / self.low))
        return (values - self.low) / (self.high - self.low)

    def number_format(self, in_percent: bool) -> str:
        """Code of the numbers at the ticks."""
        code = self._plain_format(in_percent)
        if self.step is None:
            return code
        # half a step away, because the program's own sum of the steps is not exact
        if self.first is not None and self.low < self.first:
            code = f'[<{self.first - self.step / 2:g}]"";{code}'
        if self.last is not None and self.high > self.last:
            place = code.rfind(";") + 1
            code = f'{code[:place]}[>{self.last + self.step / 2:g}]"";{code[place:]}'
        return code

    def _plain_format(self, in_percent: bool) -> str:
        if in_percent:
            return "0%" if self.step is None or _is_whole(self.step * 100) else "0.0%"
        if self.step is None:
            return "General" if self.low < 1 else "#,##0"
        if self.step == 1:
            return "0"
        return "#,##0" if _is_whole(self.step) else "#,##0.0" if _is_whole(self.step * 10) else "#,##0.00#"

    def with_room(self, values: Floats, reach: Floats) -> Scale:
        """Longer where a bubble would stick out of the plot; `reach` is the part of the axis each takes to either side."""
        if not len(values):
            return self
        parts = self.parts(values)
        below, above = bool((parts - reach).min() < 0), bool((parts + reach).max() > 1)
        if self.step is None:
            low = _round_down(self.low * 0.99) if below else self.low
            return replace(self, low=low, high=self.high * 1.5 if above else self.high)
        if not below and not above:
            return self
        step = self.step / 2
        return replace(self, low=self.low - step * below, high=self.high + step * above, step=step)


def scale_of(spec: QuadrantSpec) -> Scale:
    """The axis that stands."""
    low, high = spec.y_range
    if spec.log_y:
        scale = Scale(_round_down(low), high * (high / low) ** HEADROOM, None, log=True)
    elif low >= 0 and not spec.linked_cuts:
        step = _step(spec.y_ticks, high - low)
        scale = Scale(0.0, math.ceil(round(high / step, 6)) * step, step, log=False, first=0.0)
    else:
        scale = _whole_steps(spec.y_range, spec.y_ticks)
    return scale.with_room(spec.y, _radii(spec) / _SMALLEST_PLOT.height)


def x_scale_of(spec: QuadrantSpec) -> Scale:
    """The axis that lies: a share has its full range, a ratio whole powers of ten, a score whole steps."""
    if spec.log_x:
        low, high = spec.x_range
        scale = Scale(10.0 ** math.floor(math.log10(low)), high, None, log=True)
    elif spec.x_in_percent:
        scale = Scale(*_FULL_SHARE, 0.2, log=False, first=_FULL_SHARE[0], last=_FULL_SHARE[1])
    elif spec.linked_cuts:
        scale = _whole_steps(spec.x_range, spec.x_ticks)
    else:
        scale = Scale(*_FULL_SCORE, 20.0, log=False, first=_FULL_SCORE[0], last=_FULL_SCORE[1])
    return scale.with_room(spec.x, _radii(spec) / _SMALLEST_PLOT.width)


def _radii(spec: QuadrantSpec) -> Floats:
    return QuadrantFrame(spec, _SMALLEST_PLOT).radius_px(spec.size)


def _whole_steps(within: tuple[float, float], ticks: tuple[tuple[float, str], ...]) -> Scale:
    """As many steps as hold the range."""
    low, high = within
    step = _step(ticks, high - low)
    return Scale(math.floor(round(low / step, 6)) * step, math.ceil(round(high / step, 6)) * step, step, log=False)


def _step(ticks: tuple[tuple[float, str], ...], fallback: float) -> float:
    return ticks[1][0] - ticks[0][0] if len(ticks) > 1 else fallback


def _is_whole(value: float) -> bool:
    return round(value, 6) == round(value)


def _round_down(value: float) -> float:
    """The largest of 1, 2, 5 times a power of ten that is not above `value`."""
    power = 10.0 ** math.floor(math.log10(value))
    return float(max(factor * power for factor in (1, 2, 5) if factor * power <= value * 1.000001))
