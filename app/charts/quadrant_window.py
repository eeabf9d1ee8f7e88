"""Zooming and panning a quadrant chart: another window on the same axes, with ticks of its own."""

from __future__ import annotations

import math

from msgspec.structs import replace

from app.charts.quadrant_frame import QuadrantFrame
from app.charts.quadrant_spec import QuadrantSpec
from app.charts.ticks import log_ticks, nice_ticks

Range = tuple[float, float]

CLOSEST = 60.0
"""How many times nearer than the whole chart."""

MINUS = "−"


def zoomed(frame: QuadrantFrame, whole: QuadrantSpec, at: tuple[float, float], factor: float) -> QuadrantSpec:
    """`factor` > 1 comes nearer to what is at the pixel `at`, which stays there. `whole` is the farthest view."""
    plot, spec = frame.plot, frame.spec
    pivots = ((at[0] - plot.left) / plot.width, (plot.bottom - at[1]) / plot.height)
    return _windowed(
        whole,
        _scaled(spec.x_range, whole.x_range, spec.log_x, pivots[0], factor),
        _scaled(spec.y_range, whole.y_range, spec.log_y, pivots[1], factor),
    )


def panned(frame: QuadrantFrame, whole: QuadrantSpec, across: float, down: float) -> QuadrantSpec:
    """What is shown follows the pointer by so many pixels, as far as `whole` reaches."""
    plot, spec = frame.plot, frame.spec
    return _windowed(
        whole,
        _shifted(spec.x_range, whole.x_range, spec.log_x, -across / plot.width),
        _shifted(spec.y_range, whole.y_range, spec.log_y, down / plot.height),
    )


def with_window(spec: QuadrantSpec, window: tuple[Range, Range]) -> QuadrantSpec:
    """The same window on new data, cut off where they end; all of it if nothing would be left."""
    parts = [
        (max(low, full_low), min(high, full_high))
        for (low, high), (full_low, full_high) in zip(window, (spec.x_range, spec.y_range), strict=True)
    ]
    return _windowed(spec, *parts) if all(low < high for low, high in parts) else spec


def tick_texts(low: float, high: float, *, log: bool, percent: bool, most: int = 6) -> tuple[tuple[float, str], ...]:
    """Round ticks with their texts; numbers are plain, the unit is in the title of the axis."""
    values = log_ticks(low, high, most + 1) if log else nice_ticks(low, high, most)
    return tuple((value, percent_text(value) if percent else number_text(value)) for value in values)


def number_text(value: float) -> str:
    """Grouped, with as many decimals as it has, four at most.

    >>> number_text(1250.0), number_text(0.25), number_text(-3.0)
    ('1,250', '0.25', '−3')
    """
    return f"{value:,.4f}".rstrip("0").rstrip(".").replace("-", MINUS)


def percent_text(value: float) -> str:
    """
    >>> percent_text(0.2), percent_text(-0.125)
    ('20%', '−12.5%')
    """
    return f"{number_text(round(value * 100, 2))}%"


def _windowed(whole: QuadrantSpec, x_range: Range, y_range: Range) -> QuadrantSpec:
    if (x_range, y_range) == (whole.x_range, whole.y_range):
        return whole
    x_ticks = tick_texts(*x_range, log=whole.log_x, percent=whole.x_in_percent)
    y_ticks = tick_texts(*y_range, log=whole.log_y, percent=whole.y_in_percent)
    return replace(whole, x_range=x_range, y_range=y_range, x_ticks=x_ticks, y_ticks=y_ticks)


def _scaled(shown: Range, full: Range, log: bool, pivot: float, factor: float) -> Range:
    (low, high), (full_low, full_high) = _plain(shown, log), _plain(full, log)
    width = min(max((high - low) / factor, (full_high - full_low) / CLOSEST), full_high - full_low)
    begin = low + pivot * (high - low - width)
    return _kept(begin, width, full, log)


def _shifted(shown: Range, full: Range, log: bool, part: float) -> Range:
    low, high = _plain(shown, log)
    return _kept(low + part * (high - low), high - low, full, log)


def _kept(begin: float, width: float, full: Range, log: bool) -> Range:
    """A window of that width inside the full range."""
    full_low, full_high = _plain(full, log)
    if width >= (full_high - full_low) * (1 - 1e-9):
        return full
    low = min(max(begin, full_low), full_high - width)
    return (10**low, 10 ** (low + width)) if log else (low, low + width)


def _plain(within: Range, log: bool) -> Range:
    return (math.log10(within[0]), math.log10(within[1])) if log else within
