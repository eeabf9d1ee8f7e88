"""The seven columns side by side, whole or cut into lanes: one selection over all of them, and the end states while dragging."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.terms import BOARD_STAGES, OPEN_STAGES, DealStage, LaneKind
from app.ui.funnel.board_keys import beside, in_next_lane
from app.ui.funnel.board_row import COLUMN_MIN_WIDTH, CardRow
from app.ui.funnel.board_rows import BoardRows
from app.ui.funnel.card_delegate import CardDelegate
from app.ui.funnel.card_fields import Fields
from app.ui.funnel.card_model import CardModel
from app.ui.funnel.card_words import CardWords
from app.ui.funnel.column_header import ColumnHeader
from app.ui.funnel.column_view import ColumnView
from app.ui.funnel.end_strip import EndStrip
from app.ui.funnel.lanes_area import LanesArea
from app.ui.page_context import PageContext

if TYPE_CHECKING:
    from app.methods.conversion import StageConversion
    from app.services.board import Lane
    from app.services.funnel import DealCard, StageColumn

SELECTION_KEPT = 2_000
"""More selected cards than these are not followed into another column."""


class BoardView(BoardRows):
    """What the user asks for comes out as signals with the ids of the deals; the page calls the services.

    lane_dropped(ids, key): cards were dropped in the lane of another rep, area ...; the stage comes by deals_dropped.
    is_picking: Space was used, so that the arrow keys leave the selection alone.
    """

    deal_opened = Signal(int)
    edit_asked = Signal(int)
    deals_dropped = Signal(list, DealStage)
    lane_dropped = Signal(list, object)
    step_asked = Signal(list, int)
    deletion_asked = Signal(list)
    menu_asked = Signal(list, QPoint)
    move_asked = Signal(list, QPoint)
    selection_changed = Signal()
    drag_started = Signal()
    drag_ended = Signal()

    def __init__(self, context: PageContext, words: CardWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self._delegate = CardDelegate(context.theme, words, self.font(), self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "board")
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plain = self._make_row()
        self.lanes = LanesArea(context.theme, context.formats, self._make_row, self)
        self.setWidget(self._build_body())
        self.strip = EndStrip(context.theme, self)
        self.strip.deals_dropped.connect(self.deals_dropped, Qt.ConnectionType.QueuedConnection)
        self.drag_started.connect(self._on_drag_started)
        self.drag_ended.connect(self.strip.hide)

    @property
    def models(self) -> dict[DealStage, CardModel]:
        """Of the board that is not cut into lanes."""
        return self._plain.models

    @property
    def views(self) -> dict[DealStage, ColumnView]:
        return self._plain.views

    def show_columns(self, columns: Sequence[StageColumn], unfiltered: Sequence[int] | None) -> None:
        """unfiltered: deals per stage before the filter, None without one."""
        selected, had_keys = self.selected_ids(), self._has_keys()
        self._cut(False)
        self.show_heads(columns, unfiltered)
        for column in columns:
            self._plain.show_ids(column.stage, column.ids)
        self._read_cards_in_view()
        self._select_again(selected, had_keys)

    def show_lanes(
        self,
        kind: LaneKind,
        lanes: Sequence[Lane],
        columns: Sequence[StageColumn],
        unfiltered: Sequence[int] | None,
    ) -> None:
        """The same cut into lanes; `columns` are those of the whole board."""
        selected, had_keys = self.selected_ids(), self._has_keys()
        self._cut(True)
        self.show_heads(columns, unfiltered)
        self._plain.show_columns({})
        self.lanes.show_lanes(kind, lanes, self._delegate.height)
        self._read_cards_in_view()
        self._select_again(selected, had_keys)

    def show_conversions(self, conversions: Mapping[DealStage, StageConversion]) -> None:
        for stage, header in self.headers.items():
            header.show_conversion(conversions.get(stage))

    def set_fields(self, fields: Fields) -> None:
        """What the cards show from now on; lanes are as high as their cards, so the page shows them anew."""
        self._words.set_fields(fields)
        self._delegate.follow_fields()
        for row in self.rows:
            row.lay_out_again()

    def show_moved(self, ids: Sequence[int], stage: DealStage) -> None:
        """Show a move at once, on top of its new column, until the board is read anew."""
        if not self.lanes.isHidden():
            return
        moved = set(ids)
        for other, model in self.models.items():
            stay = [deal_id for deal_id in model.ids if deal_id not in moved]
            if other is stage:
                stay = [*ids, *stay]
            if len(stay) != len(model.ids) or other is stage:
                self._plain.show_ids(other, stay)
        self.select_ids(ids, take_focus=True)

    def _cut(self, into_lanes: bool) -> None:
        self.lanes.setVisible(into_lanes)
        self._plain.setVisible(not into_lanes)
        bar = self.lanes.verticalScrollBar().sizeHint().width() if into_lanes else 0
        self._heads.setContentsMargins(0, 0, bar, 0)

    def show_heads(self, columns: Sequence[StageColumn], unfiltered: Sequence[int] | None) -> None:
        """The totals alone."""
        largest = max((column.weighted_cents for column in columns if column.stage in OPEN_STAGES), default=0)
        gaps = any(column.without_amount for column in columns)
        for place, column in enumerate(columns):
            share = column.weighted_cents / largest if largest and column.stage in OPEN_STAGES else 0.0
            before = None if unfiltered is None else unfiltered[place]
            self.headers[column.stage].show_column(column, share, before, tells_gaps=gaps)

    def _select_again(self, selected: Sequence[int], had_keys: bool) -> None:
        if 0 < len(selected) <= SELECTION_KEPT and set(self.selected_ids()) != set(selected):
            self.select_ids(selected, take_focus=had_keys)
        elif had_keys and not self._has_keys():
            self.take_focus()

    def _build_body(self) -> QWidget:
        body = QWidget(self)
        self._heads = QHBoxLayout()
        self._heads.setSpacing(self._context.theme.gap)
        for stage in BOARD_STAGES:
            header = ColumnHeader(self._context.theme, self._context.formats, body)
            header.setMinimumWidth(COLUMN_MIN_WIDTH)
            self._heads.addWidget(header, 1)
            self.headers[stage] = header
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._context.theme.gap)
        column.addLayout(self._heads)
        column.addWidget(self._plain, 1)
        column.addWidget(self.lanes, 1)
        self.lanes.hide()
        return body

    def _make_row(self, lane: tuple[Hashable, str] | None = None) -> CardRow:
        row = CardRow(self._context, self._words, self._delegate, self._fetch, self, lane)
        for stage, view in row.views.items():
            view.card_opened.connect(self.deal_opened)
            view.edit_asked.connect(self.edit_asked)
            # Queued: a dialog must not open inside the drag's own event loop.
            view.deals_dropped.connect(partial(self._on_dropped, row, stage), Qt.ConnectionType.QueuedConnection)
            view.step_asked.connect(partial(self._ask, self.step_asked))
            view.neighbour_asked.connect(partial(self._on_neighbour_asked, row, stage))
            view.lane_asked.connect(partial(self._on_lane_asked, row, stage))
            view.deletion_asked.connect(partial(self._ask, self.deletion_asked))
            view.menu_asked.connect(partial(self._ask, self.menu_asked))
            view.move_asked.connect(partial(self._ask, self.move_asked))
            view.picked_alone.connect(partial(self._on_picked_alone, view))
            view.selectionModel().selectionChanged.connect(self.selection_changed)
        return row

    def _read_cards_in_view(self) -> None:
        """One query for the cards that all columns are about to paint."""
        rows = self.rows
        wanted = [i for row in rows for i in row.unread(min(row.height(), self.height()), self._delegate.height)]
        cards = {card.id: card for card in self._fetch(wanted)} if wanted else {}
        for row in rows:
            row.keep(cards)

    def _fetch(self, ids: Sequence[int]) -> Iterable[DealCard]:
        services = self._context.services
        self._words.take_marks(services.tracking.marks(ids, self._words.as_of))
        return services.funnel.cards(ids, self._words.as_of)

    def _on_dropped(self, row: CardRow, stage: DealStage, ids: list[int]) -> None:
        if row.lane is not None and any(row.place_of(deal_id) is None for deal_id in ids):
            self.lane_dropped.emit(ids, row.lane[0])
        if self.stages_of(ids) - {stage}:
            self.deals_dropped.emit(ids, stage)

    def _ask(self, signal: SignalInstance, *more: object) -> None:
        """With the selected deals, if there are any."""
        ids = self.selected_ids()
        if ids:
            signal.emit(ids, *more)

    def _on_neighbour_asked(self, row: CardRow, stage: DealStage, step: int) -> None:
        self._go_to(beside(row, stage, step))

    def _on_lane_asked(self, row: CardRow, stage: DealStage, step: int) -> None:
        self._go_to(in_next_lane(self.rows, row, stage, step))

    def _on_drag_started(self) -> None:
        self._place_strip()
        self.strip.show()
        self.strip.raise_()

    def _place_strip(self) -> None:
        height = self.strip.sizeHint().height()
        seen = self.viewport().geometry()
        self.strip.setGeometry(QRect(seen.left(), seen.bottom() - height, seen.width(), height))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_strip()
