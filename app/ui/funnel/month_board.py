"""The columns by month side by side: heads with totals, the quota of each period above its months, one selection."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.ui.funnel.card_delegate import CardDelegate
from app.ui.funnel.card_model import CardModel
from app.ui.funnel.card_words import CardWords
from app.ui.funnel.month_list import MonthList
from app.ui.funnel.month_load import MONTHS, LoadedMonths, MonthColumn, MonthKind
from app.ui.funnel.month_words import bare_text, column_name, column_tip, held_text, quota_text, weighted_text
from app.ui.page_context import PageContext

if TYPE_CHECKING:
    from app.services.funnel import DealCard

COLUMNS = MONTHS + 3
LEAST_WIDTH = 138


class MonthHead(QWidget):
    """Name, number, amount and weighted amount of a column."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = context.formats
        self.name, self.held, self.amount, self.weighted = QLabel(), QLabel(), QLabel(), QLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 0, 2, 4)
        column.setSpacing(1)
        roles = ("heading", "muted", "name", "muted")
        for label, role in zip((self.name, self.held, self.amount, self.weighted), roles, strict=True):
            label.setProperty("role", role)
            label.setMinimumWidth(1)
            column.addWidget(label)

    def show_column(self, column: MonthColumn) -> None:
        formats = self._formats
        self.name.setText(column_name(column, formats))
        self.held.setText(held_text(column))
        self.amount.setText(formats.money(column.totals.amount_cents))
        self.weighted.setText(weighted_text(column, formats))
        self.setToolTip("\n".join(filter(None, (bare_text(column), column_tip(column, formats)))))
        labels = (self.name, self.held, self.amount, self.weighted)
        said = [label.text() for label in labels]
        self.setAccessibleName(", ".join(filter(None, (*said, bare_text(column)))))


class MonthBoard(QScrollArea):
    """deal_opened(id); dropped(ids, MonthColumn); step_asked(ids, the place of their column, -1 or 1)."""

    deal_opened = Signal(int)
    dropped = Signal(list, object)
    step_asked = Signal(list, int, int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.words = CardWords(context.formats, date.min)
        self._delegate = CardDelegate(context.theme, self.words, self.font(), self)
        self.columns: tuple[MonthColumn, ...] = ()
        self.heads: list[MonthHead] = []
        self.models: list[CardModel] = []
        self.lists: list[MonthList] = []
        self._quotas: list[QLabel] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "board")
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._grid = QGridLayout()
        inside = QWidget()
        inside.setProperty("role", "board")
        inside.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(context.theme.gap)
        self._grid.setVerticalSpacing(4)
        self._grid.setRowStretch(2, 1)
        for place in range(COLUMNS):
            self._add_column(place)
        self.setWidget(inside)

    def show_loaded(self, loaded: LoadedMonths) -> None:
        """The selected cards stay selected, wherever they stand now."""
        selected = self.selected_ids()
        self.words.forget(loaded.scope.as_of)
        self.columns = loaded.columns
        for place, column in enumerate(loaded.columns):
            self.heads[place].show_column(column)
            self.models[place].show_ids(column.ids)
            self.lists[place].setAccessibleName(self.heads[place].accessibleName())
        self._show_quotas(loaded)
        if selected and set(self.selected_ids()) != set(selected):
            self.select_ids(selected)

    def selected_ids(self) -> list[int]:
        return [deal_id for each in self.lists for deal_id in each.selected_ids()]

    def select_ids(self, ids: Iterable[int]) -> None:
        wanted = list(ids)
        for each in self.lists:
            each.select_ids(wanted)

    def take_focus(self) -> None:
        """To the first column that has a card."""
        for each, model in zip(self.lists, self.models, strict=True):
            if model.ids:
                each.setFocus()
                if not each.currentIndex().isValid():
                    each.select_ids(model.ids[:1])
                return

    def _add_column(self, place: int) -> None:
        head = MonthHead(self._context)
        model = CardModel(self._fetch, self.words, self)
        cards = MonthList(
            model, self._delegate, self._context.theme, self.selected_ids, takes_drops=place > 0, parent=self
        )
        cards.setDragEnabled(not self._context.services.read_only)
        cards.opened.connect(self.deal_opened)
        # queued: a dialog must not open inside the drag's own event loop
        cards.dropped.connect(partial(self._on_dropped, place), Qt.ConnectionType.QueuedConnection)
        cards.step_asked.connect(partial(self._on_step, place))
        cards.neighbour_asked.connect(partial(self._on_neighbour, place))
        cards.picked_alone.connect(partial(self._on_picked_alone, place))
        self._grid.addWidget(head, 1, place)
        self._grid.addWidget(cards, 2, place)
        self._grid.setColumnStretch(place, 1)
        self._grid.setColumnMinimumWidth(place, LEAST_WIDTH)
        self.heads.append(head)
        self.models.append(model)
        self.lists.append(cards)

    def _fetch(self, ids: Sequence[int]) -> Sequence[DealCard]:
        self.words.take_marks(self._context.services.tracking.marks(ids, self.words.as_of))
        return self._context.services.funnel.cards(ids, self.words.as_of)

    def _show_quotas(self, loaded: LoadedMonths) -> None:
        """Above the months of its period, as far as they are shown."""
        for label in self._quotas:
            label.deleteLater()
        self._quotas = []
        for view in loaded.periods:
            places = [
                place
                for place, column in enumerate(loaded.columns)
                if column.kind is MonthKind.MONTH and column.month is not None and view.period.covers(column.month)
            ]
            label = QLabel(quota_text(view, loaded.fiscal_first_month, self._context.formats))
            label.setWordWrap(True)
            label.setContentsMargins(8, 4, 8, 4)
            label.setToolTip(label.text())
            theme = self._context.theme
            label.setStyleSheet(
                f"background: {theme.tag_info}; color: {theme.text}; border-radius: 4px; font-size: {theme.secondary}px;"
            )
            self._grid.addWidget(label, 0, places[0], 1, len(places))
            self._quotas.append(label)

    def _on_dropped(self, place: int, ids: list[int]) -> None:
        self.dropped.emit(ids, self.columns[place])

    def _on_step(self, place: int, way: int) -> None:
        ids = self.lists[place].selected_ids()
        if ids:
            self.step_asked.emit(ids, place, way)

    def _on_picked_alone(self, place: int) -> None:
        for other, each in enumerate(self.lists):
            if other != place:
                each.clearSelection()

    def _on_neighbour(self, place: int, way: int) -> None:
        """To the next column that has a card, at about the same height."""
        row = max(self.lists[place].currentIndex().row(), 0)
        at = place + way
        while 0 <= at < COLUMNS:
            ids = self.models[at].ids
            if ids:
                self._on_picked_alone(at)
                self.lists[at].select_ids([ids[min(row, len(ids) - 1)]])
                self.lists[at].setFocus()
                self.ensureWidgetVisible(self.lists[at], 0, 0)
                return
            at += way
