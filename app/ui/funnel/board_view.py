"""The seven columns side by side: one selection over all of them, and the strip of end states while dragging."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.terms import BOARD_STAGES, DealStage
from app.ui.funnel.card_delegate import CardDelegate
from app.ui.funnel.card_model import CardModel
from app.ui.funnel.card_words import CardWords
from app.ui.funnel.column_header import ColumnHeader
from app.ui.funnel.column_view import ColumnView
from app.ui.funnel.end_strip import EndStrip
from app.ui.i18n import translate
from app.ui.labels import stage_name
from app.ui.page_context import PageContext

if TYPE_CHECKING:
    from app.services.funnel import DealCard, StageColumn

COLUMN_MIN_WIDTH = 150
SELECTION_KEPT = 2_000
"""More selected cards than these are not followed into another column."""


class BoardView(QScrollArea):
    """What the user asks for comes out as signals with the ids of the deals; the page calls the services."""

    deal_opened = Signal(int)
    edit_asked = Signal(int)
    deals_dropped = Signal(list, DealStage)
    step_asked = Signal(list, int)
    deletion_asked = Signal(list)
    menu_asked = Signal(list, QPoint)
    selection_changed = Signal()
    drag_started = Signal()
    drag_ended = Signal()

    def __init__(self, context: PageContext, words: CardWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self._delegate = CardDelegate(context.theme, words, self.font(), self)
        self.models: dict[DealStage, CardModel] = {}
        self.views: dict[DealStage, ColumnView] = {}
        self.headers: dict[DealStage, ColumnHeader] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "board")
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._build_columns())
        self.strip = EndStrip(context.theme, self)
        self.strip.deals_dropped.connect(self.deals_dropped, Qt.ConnectionType.QueuedConnection)
        self.drag_started.connect(self._on_drag_started)
        self.drag_ended.connect(self.strip.hide)

    def show_columns(self, columns: Sequence[StageColumn], unfiltered: Sequence[int] | None) -> None:
        """unfiltered: deals per stage before the filter, None without one."""
        selected = self.selected_ids()
        largest = max((column.weighted_cents for column in columns), default=0)
        for place, column in enumerate(columns):
            share = column.weighted_cents / largest if largest else 0.0
            before = None if unfiltered is None else unfiltered[place]
            self.headers[column.stage].show_column(column, share, before)
            self._show_ids(column.stage, column.ids)
        self._read_cards_in_view()
        if 0 < len(selected) <= SELECTION_KEPT and set(self.selected_ids()) != set(selected):
            self.select_ids(selected, take_focus=any(view.hasFocus() for view in self.views.values()))

    def selected_ids(self) -> list[int]:
        return [deal_id for stage in BOARD_STAGES for deal_id in self.views[stage].selected_ids()]

    def stages_of(self, ids: Iterable[int]) -> set[DealStage]:
        wanted = list(ids)
        return {
            stage
            for stage, model in self.models.items()
            if any(model.row_of(deal_id) is not None for deal_id in wanted)
        }

    def select_ids(self, ids: Iterable[int], *, take_focus: bool = False) -> None:
        """Select these deals wherever they are now; the first one found is scrolled into view."""
        wanted = list(ids)
        found = [stage for stage in BOARD_STAGES if self.views[stage].select_ids(wanted)]
        if found:
            self.bring_into_view(found[0])
            if take_focus:
                self.views[found[0]].setFocus()

    def current_stage(self) -> DealStage:
        """Stage whose column has the focus, else that of the selection, else the first."""
        focused = [stage for stage, view in self.views.items() if view.hasFocus()]
        return next(
            iter(focused or sorted(self.stages_of(self.selected_ids()), key=BOARD_STAGES.index)), BOARD_STAGES[0]
        )

    def take_focus(self) -> None:
        """To the column of the selection, else to the first that has cards."""
        stages = [stage for stage in BOARD_STAGES if self.views[stage].selectionModel().hasSelection()]
        stages += [stage for stage in BOARD_STAGES if self.models[stage].ids]
        self.views[stages[0] if stages else BOARD_STAGES[0]].setFocus()

    def place_of(self, deal_id: int) -> tuple[DealStage, int] | None:
        rows = ((stage, model.row_of(deal_id)) for stage, model in self.models.items())
        return next(((stage, row) for stage, row in rows if row is not None), None)

    def select_place(self, place: tuple[DealStage, int] | None) -> None:
        """The card that moved up into the place of a deleted one."""
        if place is not None:
            self.views[place[0]].select_row(place[1])

    def show_moved(self, ids: Sequence[int], stage: DealStage) -> None:
        """Show a move at once, on top of its new column, until the board is read anew."""
        moved = set(ids)
        for other, model in self.models.items():
            stay = [deal_id for deal_id in model.ids if deal_id not in moved]
            if other is stage:
                stay = [*ids, *stay]
            if len(stay) != len(model.ids) or other is stage:
                self._show_ids(other, stay)
        self.select_ids(ids, take_focus=True)

    def bring_into_view(self, stage: DealStage) -> None:
        self.ensureWidgetVisible(self.views[stage], 0, 0)

    def _show_ids(self, stage: DealStage, ids: Sequence[int]) -> None:
        """The scroll position survives, also where Qt's own is lost with a reset."""
        view, model = self.views[stage], self.models[stage]
        at = view.verticalScrollBar().value()
        model.show_ids(ids)
        if view.verticalScrollBar().value() != at:
            view.doItemsLayout()
            view.verticalScrollBar().setValue(at)

    def _build_columns(self) -> QWidget:
        body = QWidget(self)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._context.theme.gap)
        for stage in BOARD_STAGES:
            row.addWidget(self._build_column(stage, body), 1)
        return body

    def _build_column(self, stage: DealStage, parent: QWidget) -> QWidget:
        column = QWidget(parent)
        column.setMinimumWidth(COLUMN_MIN_WIDTH)
        header = ColumnHeader(self._context.theme, self._context.formats, column)
        model = CardModel(self._fetch, self._words, self)
        view = ColumnView(stage, model, self._delegate, self._words, self._context.theme, self)
        view.setAccessibleName(translate("Funnel", "Deals in {stage}").format(stage=stage_name(stage)))
        view.setDragEnabled(not self._context.services.read_only)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._context.theme.gap)
        layout.addWidget(header)
        layout.addWidget(view, 1)
        view.card_opened.connect(self.deal_opened)
        view.edit_asked.connect(self.edit_asked)
        # Queued: a dialog must not open inside the drag's own event loop.
        view.deals_dropped.connect(partial(self._on_dropped, stage), Qt.ConnectionType.QueuedConnection)
        view.step_asked.connect(self._on_step_asked)
        view.neighbour_asked.connect(partial(self._on_neighbour_asked, stage))
        view.deletion_asked.connect(self._on_deletion_asked)
        view.menu_asked.connect(self._on_menu_asked)
        view.picked_alone.connect(partial(self._on_picked_alone, stage))
        view.selectionModel().selectionChanged.connect(self.selection_changed)
        self.headers[stage], self.models[stage], self.views[stage] = header, model, view
        return column

    def _read_cards_in_view(self) -> None:
        """One query for the cards that all columns are about to paint."""
        rows = {stage: view.row_at_top() for stage, view in self.views.items()}
        count = self.height() // self._delegate.height + 2
        wanted = [deal_id for stage, row in rows.items() for deal_id in self.models[stage].unread(row, count)]
        cards = {card.id: card for card in self._fetch(wanted)} if wanted else {}
        for model in self.models.values():
            model.keep(cards)

    def _fetch(self, ids: Sequence[int]) -> Iterable[DealCard]:
        return self._context.services.funnel.cards(ids, self._words.as_of)

    def _on_dropped(self, stage: DealStage, ids: list[int]) -> None:
        self.deals_dropped.emit(ids, stage)

    def _on_step_asked(self, step: int) -> None:
        ids = self.selected_ids()
        if ids:
            self.step_asked.emit(ids, step)

    def _on_deletion_asked(self) -> None:
        ids = self.selected_ids()
        if ids:
            self.deletion_asked.emit(ids)

    def _on_menu_asked(self, at: QPoint) -> None:
        self.menu_asked.emit(self.selected_ids(), at)

    def _on_picked_alone(self, stage: DealStage) -> None:
        for other, view in self.views.items():
            if other is not stage:
                view.clearSelection()

    def _on_neighbour_asked(self, stage: DealStage, step: int) -> None:
        """To the card at the same height in the next column that has any."""
        view = self.views[stage]
        height = view.visualRect(view.currentIndex()).center()
        place = BOARD_STAGES.index(stage) + step
        while 0 <= place < len(BOARD_STAGES):
            target = self.views[BOARD_STAGES[place]]
            if self.models[BOARD_STAGES[place]].ids:
                row = target.indexAt(QPoint(8, height.y())).row()
                self._on_picked_alone(BOARD_STAGES[place])
                target.select_row(row if row >= 0 else len(self.models[BOARD_STAGES[place]].ids) - 1)
                target.setFocus()
                self.bring_into_view(BOARD_STAGES[place])
                return
            place += step

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
