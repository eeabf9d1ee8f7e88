"""Customers with equal scores laid side by side, the same way every time, so that 400 at one point are 400 bubbles."""

from __future__ import annotations

import math
from itertools import chain

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

GOLDEN_ANGLE = math.pi * (3 - math.sqrt(5))
REACH = 0.43
"""Of the way to the next score that a crowd may fill."""

FULL_CROWD = 60
"""Fewer customers stand closer round their score."""

_LINE_GAP = 0.9
_STEP = 1e-6


def side_by_side(x: Floats, y: Floats, sizes: Floats, ids: Ints, lines: tuple[float, float]) -> tuple[Floats, Floats]:
    """Places round the true ones on a sunflower's spiral, the largest bubble in the middle, ties by id.

    A crowd reaches towards its neighbours of the same height, and never across the cut `lines` (x, y).
    """
    if not len(x):
        return x, y
    order = np.lexsort((ids, -sizes, x, y))
    starts = np.flatnonzero(np.append(True, _steps(x[order]) | _steps(y[order])))
    counts = np.diff(np.append(starts, len(order)))
    rank, crowd = np.arange(len(order)) - np.repeat(starts, counts), np.repeat(counts, counts)
    # one alone stands on its score; a crowd fills the cell evenly, since each ring has the area of its members
    distance = np.where(crowd > 1, np.sqrt((rank + 0.5) / np.maximum(crowd, FULL_CROWD)), 0.0)
    wide = np.repeat(REACH * _room(x[order][starts], y[order][starts]), counts)
    angle = rank * GOLDEN_ANGLE
    placed_x, placed_y = np.empty(len(x)), np.empty(len(x))
    placed_x[order] = x[order] + _short_of(lines[0], x[order], wide, distance * np.cos(angle))
    placed_y[order] = y[order] + _short_of(lines[1], y[order], np.full(len(x), REACH), distance * np.sin(angle))
    return placed_x, placed_y


def _steps(values: Floats) -> npt.NDArray[np.bool_]:
    """Where a sorted row of scores goes on to another."""
    return np.asarray(np.abs(np.diff(values)) > _STEP)


def _room(x: Floats, y: Floats) -> Floats:
    """For cells sorted by y, then x: how far it is to the nearer neighbour of the same height, 1 at most."""
    gap = np.where(_steps(y), 1.0, np.minimum(np.diff(x), 1.0))
    return np.asarray(np.minimum(np.append(1.0, gap), np.append(gap, 1.0)))


def _short_of(line: float, scores: Floats, reach: Floats, part: Floats) -> Floats:
    """Offsets of `part` -1..1 times `reach`, drawn in on the side where the line is nearer than that."""
    free = np.minimum(reach, np.abs(scores - line) * _LINE_GAP)
    towards = np.sign(line - scores)
    return np.asarray(np.where(part * towards > 0, free, reach) * part)


def lattice_cut(cut: float, parts: tuple[int, ...]) -> float:
    """Where the line of an inclusive cut runs: half way from the last score below it to the first one it lets in.

    `parts`: scores are multiples of 1 / part, 4 and 3 for means of four and three items (halves are quarters).

    >>> lattice_cut(3.0, (1,)), lattice_cut(3.0, (3, 4))
    (2.5, 2.875)
    """
    scores = sorted(set(chain.from_iterable((n / part for n in range(part, 5 * part + 1)) for part in parts)))
    below = [score for score in scores if score < cut - _STEP]
    let_in = [score for score in scores if score >= cut - _STEP]
    if not below or not let_in:
        return cut
    return (below[-1] + let_in[0]) / 2


def score_cut(line: float) -> float:
    """The cut that a line dragged to this place stands for: the first quarter at or above it.

    >>> score_cut(2.875), score_cut(3.4)
    (3.0, 3.5)
    """
    return min(max(math.ceil(line * 4 - _STEP) / 4, 1.0), 5.0)
