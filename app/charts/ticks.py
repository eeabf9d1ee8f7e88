"""Round places for ticks, linear and logarithmic."""

from __future__ import annotations

import math

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


def nice_ticks(low: float, high: float, most: int = 6) -> tuple[float, ...]:
    """At most `most` + 1 multiples of a round step inside low..high.

    >>> nice_ticks(0, 2000), nice_ticks(0, 0.93, 4)
    ((0.0, 500.0, 1000.0, 1500.0, 2000.0), (0.0, 0.25, 0.5, 0.75))
    """
    if not high > low:
        return (low,)
    rough = (high - low) / most
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in _STEPS if factor * power >= rough * (1 - 1e-9))
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return tuple(round(index * step, 10) for index in range(first, last + 1))


def log_ticks(low: float, high: float, most: int = 8) -> tuple[float, ...]:
    """1, 2, 5, 10, 20, 50 ... inside low..high (both above 0); only 1, 10, 100 ... if those are too many.

    >>> log_ticks(8, 1200), log_ticks(0.5, 3e6, 7)
    ((10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0), (1.0, 10.0, 100.0, 1000.0, 10000.0, 100000.0, 1000000.0))
    """
    decades = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    for factors in ((1, 2, 5), (1, 3), (1,)):
        ticks = [factor * 10.0**decade for decade in decades for factor in factors]
        inside = tuple(tick for tick in ticks if low * (1 - 1e-9) <= tick <= high * (1 + 1e-9))
        if len(inside) <= most:
            break
    return inside if len(inside) > 1 else nice_ticks(low, high)
