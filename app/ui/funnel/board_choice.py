"""How the user wants the board: order, filter, lanes and card fields; kept with the program and in saved views."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from app.terms import CardSort, LaneKind
from app.ui.funnel.board_filter import NO_FILTER, BoardFilter, filter_of
from app.ui.funnel.card_fields import USUAL, CardField, Fields, fields_of


class BoardChoice(Struct, frozen=True):
    """lanes None: the board is not cut."""

    sort: CardSort = CardSort.NEXT_STEP
    filter: BoardFilter = NO_FILTER
    lanes: LaneKind | None = None
    fields: Fields = USUAL

    def state(self) -> dict[str, object]:
        """As JSON keeps it; `choice_of` reads it."""
        return {
            "sort": self.sort.value,
            "filter": self.filter.state(),
            "lanes": self.lanes.value if self.lanes is not None else None,
            "fields": [field.value for field in CardField if field in self.fields],
        }


def choice_of(state: Mapping[str, Any]) -> BoardChoice:
    """What is not understood is as at the first start."""
    sorts = {sort.value: sort for sort in CardSort}
    lanes = {lane.value: lane for lane in LaneKind}
    kept, fields = state.get("filter"), state.get("fields")
    return BoardChoice(
        sorts.get(str(state.get("sort")), CardSort.NEXT_STEP),
        filter_of(kept) if isinstance(kept, dict) else NO_FILTER,
        lanes.get(str(state.get("lanes"))),
        fields_of(fields) if isinstance(fields, list) else USUAL,
    )
