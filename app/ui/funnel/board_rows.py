"""One selection over all card lists of the board: which cards are chosen, where they are, and where the keys go."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QScrollArea, QWidget

from app.terms import BOARD_STAGES, DealStage
from app.ui.funnel.board_keys import Place
from app.ui.funnel.board_row import CardRow
from app.ui.funnel.column_header import ColumnHeader
from app.ui.funnel.column_view import ColumnView
from app.ui.funnel.lanes_area import LanesArea


class BoardRows(QScrollArea):
    """is_picking: Space was used, so that the arrow keys leave the selection alone."""

    _plain: CardRow
    lanes: LanesArea

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_picking = False
        self.headers: dict[DealStage, ColumnHeader] = {}

    @property
    def rows(self) -> list[CardRow]:
        """What is shown: the one row, or the unfolded lanes from top to bottom."""
        return [self._plain] if self.lanes.isHidden() else list(self.lanes.rows())

    def selected_ids(self) -> list[int]:
        return [deal_id for row in self.rows for deal_id in row.selected_ids()]

    def stages_of(self, ids: Iterable[int]) -> set[DealStage]:
        wanted = list(ids)
        return {stage for row in self.rows for stage in row.stages_of(wanted)}

    def select_ids(self, ids: Iterable[int], *, take_focus: bool = False) -> None:
        """Select these deals wherever they are now; the first one found is scrolled into view."""
        wanted = list(ids)
        views = [view for row in self.rows for view in row.views.values()]
        found = [view for view in views if view.select_ids(wanted)]
        if found:
            self._bring_into_view(found[0])
            if take_focus:
                found[0].setFocus()

    def current_stage(self) -> DealStage:
        """Stage whose column has the focus, else that of the selection, else the first."""
        focused = [stage for row in self.rows if (stage := row.focused_stage()) is not None]
        return next(
            iter(focused or sorted(self.stages_of(self.selected_ids()), key=BOARD_STAGES.index)), BOARD_STAGES[0]
        )

    def take_focus(self) -> None:
        """To the column of the selection, else to the first that has cards."""
        views = [(row, stage, view) for row in self.rows for stage, view in row.views.items()]
        selected = [view for _, _, view in views if view.selectionModel().hasSelection()]
        filled = [view for row, stage, view in views if row.models[stage].ids]
        first = next(iter(selected + filled), self._plain.views[BOARD_STAGES[0]])
        first.setFocus()

    def place_of(self, deal_id: int) -> tuple[DealStage, int] | None:
        places = (row.place_of(deal_id) for row in self.rows)
        return next((place for place in places if place is not None), None)

    def select_place(self, place: tuple[DealStage, int] | None) -> None:
        """The card that moved up into the place of a deleted one; lanes do without."""
        if place is not None and self.lanes.isHidden():
            self._plain.views[place[0]].select_row(place[1])

    def bring_into_view(self, stage: DealStage) -> None:
        """The column, where the window is narrower than the board."""
        self.ensureWidgetVisible(self.headers[stage], 0, 0)

    def bring_card_into_view(self, deal_id: int) -> None:
        place = self.place_of(deal_id)
        if place is not None:
            self.bring_into_view(place[0])

    def stop_picking(self) -> None:
        """Back to one selected card: the focused one."""
        self.is_picking = False
        for row in self.rows:
            for view in row.views.values():
                view.select_row(view.currentIndex().row()) if view.hasFocus() else view.clearSelection()

    def _bring_into_view(self, view: ColumnView) -> None:
        self.bring_into_view(view.stage)
        if not self.lanes.isHidden():
            self.lanes.ensureWidgetVisible(view, 0, 0)

    def _has_keys(self) -> bool:
        return any(row.focused_stage() for row in self.rows)

    def _on_picked_alone(self, picked: ColumnView) -> None:
        self.is_picking = False
        for row in self.rows:
            for view in row.views.values():
                if view is not picked:
                    view.clearSelection()

    def _go_to(self, place: Place | None) -> None:
        """The keys go to a card of another list; while picking the selection stays as it is."""
        if place is None:
            return
        view, row = place
        if self.is_picking:
            view.make_current(row)
        else:
            self._on_picked_alone(view)
            view.select_row(row)
        view.setFocus()
        self._bring_into_view(view)
