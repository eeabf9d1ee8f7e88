"""Which cards of the ghost board share a row: those whose outlines, arrows and cards do not cross."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.terms import BOARD_STAGES

if TYPE_CHECKING:
    from app.services.deal_changes import GhostMove

_PLACES = {stage: place for place, stage in enumerate(BOARD_STAGES)}


def columns_of(ghost: GhostMove) -> range:
    """The columns from where the card stood to where it is."""
    places = [_PLACES[stage] for stage in (ghost.before, ghost.after) if stage is not None]
    return range(min(places), max(places) + 1)


def packed(ghosts: Sequence[GhostMove]) -> list[list[GhostMove]]:
    """Rows, each from left to right; a card takes the first row that has room for it, the largest difference first."""
    rows: list[list[GhostMove]] = []
    free: defaultdict[int, deque[int]] = defaultdict(deque)
    for ghost in sorted(ghosts, key=lambda one: (-abs(one.cents), one.deal_id)):
        mine = sum(1 << column for column in columns_of(ghost))
        taken = min(
            (mask for mask, queue in free.items() if queue and not mask & mine), key=lambda m: free[m][0], default=None
        )
        if taken is None:
            rows.append([ghost])
            free[mine].append(len(rows) - 1)
            continue
        row = free[taken].popleft()
        rows[row].append(ghost)
        free[taken | mine].append(row)
    for row_ghosts in rows:
        row_ghosts.sort(key=lambda one: columns_of(one).start)
    return rows
