"""One row of seven card lists: the whole board, or one lane of it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.terms import BOARD_STAGES, DealStage
from app.ui.funnel.card_delegate import CardDelegate
from app.ui.funnel.card_model import CardModel
from app.ui.funnel.card_words import CardWords
from app.ui.funnel.column_view import ColumnView
from app.ui.i18n import translate
from app.ui.labels import stage_name
from app.ui.page_context import PageContext

if TYPE_CHECKING:
    from app.services.funnel import DealCard
    from app.ui.funnel.board_view import BoardView

COLUMN_MIN_WIDTH = 150
Fetch = Callable[[Sequence[int]], Iterable["DealCard"]]


class CardRow(QWidget):
    """lane: its key and name; None: the board is not cut. The board wires the signals of `views`."""

    def __init__(
        self,
        context: PageContext,
        words: CardWords,
        delegate: CardDelegate,
        fetch: Fetch,
        board: BoardView,
        lane: tuple[Hashable, str] | None = None,
    ) -> None:
        super().__init__(board)
        self.lane = lane
        self.models: dict[DealStage, CardModel] = {}
        self.views: dict[DealStage, ColumnView] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(context.theme.gap)
        for stage in BOARD_STAGES:
            model = CardModel(fetch, words, self)
            view = ColumnView(stage, model, delegate, words, context.theme, board)
            view.setAccessibleName(self._spoken(stage))
            view.setDragEnabled(not context.services.read_only)
            view.setMinimumWidth(COLUMN_MIN_WIDTH)
            view.says_empty = lane is None
            row.addWidget(view, 1)
            self.models[stage], self.views[stage] = model, view

    def show_columns(self, ids: Mapping[DealStage, Sequence[int]]) -> None:
        for stage in BOARD_STAGES:
            self.show_ids(stage, ids.get(stage, ()))

    def show_ids(self, stage: DealStage, ids: Sequence[int]) -> None:
        """The scroll position survives, also where Qt's own is lost with a reset."""
        view, model = self.views[stage], self.models[stage]
        at = view.verticalScrollBar().value()
        model.show_ids(ids)
        if view.verticalScrollBar().value() != at:
            view.doItemsLayout()
            view.verticalScrollBar().setValue(at)

    def selected_ids(self) -> list[int]:
        return [deal_id for stage in BOARD_STAGES for deal_id in self.views[stage].selected_ids()]

    def stages_of(self, ids: Iterable[int]) -> set[DealStage]:
        wanted = list(ids)
        return {
            stage
            for stage, model in self.models.items()
            if any(model.row_of(deal_id) is not None for deal_id in wanted)
        }

    def focused_stage(self) -> DealStage | None:
        return next((stage for stage, view in self.views.items() if view.hasFocus()), None)

    def place_of(self, deal_id: int) -> tuple[DealStage, int] | None:
        rows = ((stage, model.row_of(deal_id)) for stage, model in self.models.items())
        return next(((stage, row) for stage, row in rows if row is not None), None)

    def unread(self, height: int, card_height: int) -> list[int]:
        """Ids that the lists are about to paint and that were not read."""
        count = height // card_height + 2
        return [
            deal_id
            for stage, view in self.views.items()
            for deal_id in self.models[stage].unread(view.row_at_top(), count)
        ]

    def keep(self, cards: Mapping[int, DealCard]) -> None:
        for model in self.models.values():
            model.keep(cards)

    def most_cards(self) -> int:
        """Of its longest list."""
        return max(len(model.ids) for model in self.models.values())

    def lay_out_again(self) -> None:
        """The cards have another height."""
        for view in self.views.values():
            view.doItemsLayout()

    def _spoken(self, stage: DealStage) -> str:
        name = translate("Funnel", "Deals in {stage}").format(stage=stage_name(stage))
        return name if self.lane is None else f"{name}, {self.lane[1]}"
