"""Nearest-rank percentiles, which the cut points of R9 and the references of R10 are taken from."""

from __future__ import annotations

from collections.abc import Iterable


def nearest_rank(values: Iterable[int], percent: int) -> int | None:
    """The smallest value that at least `percent` (1..100) in a hundred do not exceed; None without any.

    >>> nearest_rank([40, 10, 30, 20], 50), nearest_rank([40, 10, 30, 20, 50], 50), nearest_rank([], 50)
    (20, 30, None)
    """
    ordered = sorted(int(value) for value in values)
    return ordered[-(-percent * len(ordered) // 100) - 1] if ordered else None
