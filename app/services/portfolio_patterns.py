"""Rules that look at a short row of values (the last purchases, the last quarters), asked once per distinct row."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Codes = npt.NDArray[np.int8]

NOTHING = -1


def last_of_each(positions: Ints, codes: npt.NDArray[np.integer], count: int, customers: int) -> npt.NDArray[np.int32]:
    """Shape (customers, count): the last `count` codes of each position, oldest first, NOTHING in front where there are fewer.

    `positions` and `codes` are one row per event, those of one position in their order.
    """
    table = np.full((customers, count), NOTHING, np.int32)
    if not len(positions):
        return table
    order = np.argsort(positions, kind="stable")
    sorted_positions = positions[order]
    ends = np.searchsorted(sorted_positions, sorted_positions, side="right")
    from_end = ends - np.arange(len(order))
    late = from_end <= count
    table[sorted_positions[late], count - from_end[late]] = codes[order][late]
    return table


def relabelled(table: npt.NDArray[np.int32]) -> Codes:
    """Each code above 0 as 1 + the place where it is first seen in its row, so that rows alike but for names are equal."""
    labels = np.sign(table).astype(np.int8)
    for place in range(table.shape[1]):
        named = table[:, place] > 0
        labels[named, place] = place + 1
        for earlier in range(place):
            same = named & (table[:, earlier] == table[:, place])
            labels[same, place] = labels[same, earlier]
            named &= ~same
    return labels


def by_pattern(table: Codes, answer: Callable[[Sequence[int]], int]) -> Codes:
    """`answer` for each row of `table`, asked once for rows that are equal."""
    rows = np.ascontiguousarray(table)
    keys = rows.view(np.dtype((np.void, table.shape[1]))).ravel().tolist()
    known: dict[object, int] = {}
    for row, key in enumerate(keys):
        if key not in known:
            known[key] = answer(rows[row].tolist())
    return np.fromiter((known[key] for key in keys), np.int8, len(keys))
