"""Which customers are selected in the chart: by id, so that a lens, a filter or a reload that lacks some keeps them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from app.charts.quadrant import QuadrantSpec


class Selection:
    """Ids in the order they were selected; the last is the current one, which keys and the panel follow."""

    def __init__(self) -> None:
        self._ids: dict[int, None] = {}

    def __len__(self) -> int:
        return len(self._ids)

    @property
    def ids(self) -> tuple[int, ...]:
        return tuple(self._ids)

    @property
    def current(self) -> int | None:
        return next(reversed(self._ids), None)

    def put(self, ids: Iterable[int]) -> None:
        """These and no others."""
        self._ids = dict.fromkeys(ids)

    def add(self, ids: Iterable[int]) -> None:
        """These as well, and last."""
        for one in ids:
            self._ids.pop(one, None)
            self._ids[one] = None

    def toggle(self, one: int) -> None:
        if one in self._ids:
            del self._ids[one]
        else:
            self._ids[one] = None

    def positions(self, spec: QuadrantSpec) -> list[int]:
        """Where the selected customers are in a chart, in its order; those it does not place are left out."""
        if not self._ids:
            return []
        chosen = np.fromiter(self._ids, np.int64, len(self._ids))
        found: list[int] = np.flatnonzero(np.isin(spec.ids, chosen)).tolist()
        return found

    def current_position(self, spec: QuadrantSpec) -> int | None:
        """Of the current customer; None if the chart does not place it."""
        found = np.flatnonzero(spec.ids == self.current).tolist() if self._ids else []
        return found[0] if found else None
