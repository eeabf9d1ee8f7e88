"""A rectangle in pixels."""

from __future__ import annotations

from msgspec import Struct


class Box(Struct, frozen=True):
    """Pixels at 100 dpi from the top left of the figure or widget."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height
