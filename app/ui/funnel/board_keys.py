"""Where the arrow keys lead from a card: to the neighbour column, and into the lane above or below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint

from app.terms import BOARD_STAGES, DealStage
from app.ui.funnel.board_row import CardRow
from app.ui.funnel.column_view import ColumnView

Place = tuple[ColumnView, int]
"""A list and the row of a card in it."""


def beside(row: CardRow, stage: DealStage, step: int) -> Place | None:
    """The card at the same height in the next column that has any; None at the end."""
    view = row.views[stage]
    height = view.visualRect(view.currentIndex()).center()
    place = BOARD_STAGES.index(stage) + step
    while 0 <= place < len(BOARD_STAGES):
        target, ids = row.views[BOARD_STAGES[place]], row.models[BOARD_STAGES[place]].ids
        if ids:
            at = target.indexAt(QPoint(8, height.y())).row()
            return target, at if at >= 0 else len(ids) - 1
        place += step
    return None


def in_next_lane(rows: Sequence[CardRow], row: CardRow, stage: DealStage, step: int) -> Place | None:
    """The first or last card of the stage in the next lane that has any; None at the end, and without lanes."""
    place = list(rows).index(row) + step
    while 0 <= place < len(rows):
        ids = rows[place].models[stage].ids
        if ids:
            return rows[place].views[stage], 0 if step > 0 else len(ids) - 1
        place += step
    return None
