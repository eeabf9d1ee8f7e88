"""The remark at the right of the bar above the board."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.ui.formats import Formats
from app.ui.i18n import translate

if TYPE_CHECKING:
    from app.ui.funnel.board_load import LoadedBoard


def board_hint(board: LoadedBoard, selected: Sequence[int], formats: Formats) -> str:
    """What is selected and what the keys do with it; else what the filter leaves, else how to begin."""
    if selected:
        count = translate("Funnel", "%n selected", None, len(selected))
        return translate(
            "Board", "{count} · Enter opens · Space adds to the selection · M moves to… · Alt+← → a stage · Del removes"
        ).format(count=count)
    if board.unfiltered is not None:
        shown, deals = formats.count(board.shown), formats.count(board.deals)
        return translate("Funnel", "{shown} of {deals} deals shown").format(shown=shown, deals=deals)
    return translate("Board", "Drag cards between stages, or select one and press Alt+← →")


def several_stages_hint() -> str:
    return translate("Funnel", "The selected deals are in different stages: use Move to in their menu")


def not_moved_hint() -> str:
    return translate("Board", "Cancelled: nothing was changed")


def stays_in_lane_hint() -> str:
    return translate("Board", "The lane belongs to the customer: the deal stays in it")
