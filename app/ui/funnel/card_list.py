"""What the lists of cards have in common: how they look, what is selected in them, and their ground."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget
from typing_extensions import override

from app.ui.funnel.card_delegate import CardDelegate
from app.ui.funnel.card_model import CardModel
from app.ui.theme import Theme

MOVE = Qt.DropAction.MoveAction
STEP_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
BARE = "QListView, QListView:focus { border: none; background: transparent; }"
"""The focused card shows where the keys go; a frame around the whole column would say it twice."""


class CardList(QListView):
    def __init__(self, model: CardModel, delegate: CardDelegate, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards, self._delegate, self._theme = model, delegate, theme
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(BARE)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(MOVE)
        self.setDropIndicatorShown(False)

    def selected_ids(self) -> list[int]:
        """In the order of the column."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._cards.ids[row] for row in rows]

    def select_ids(self, ids: Iterable[int]) -> list[int]:
        """Select these cards and no others; the first becomes current and visible. Returns the ids found here."""
        rows = {deal_id: row for deal_id in ids if (row := self._cards.row_of(deal_id)) is not None}
        selection = QItemSelection()
        for row in rows.values():
            index = self._cards.index(row)
            selection.select(index, index)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if rows:
            self.make_current(next(iter(rows.values())))
        return list(rows)

    def make_current(self, row: int) -> None:
        """The keys go to this card; the selection stays."""
        index = self._cards.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.scrollTo(index)

    def lacks_any(self, ids: Iterable[int]) -> bool:
        """Whether at least one of the deals is not here yet."""
        return any(self._cards.row_of(deal_id) is None for deal_id in ids)

    @override
    def keyboardSearch(self, _text: str) -> None:
        """Qt's own search reads every card of the column; the filter above the board is the way to find one."""

    def paint_ground(self, is_target: bool, words: str) -> None:
        """A dashed box behind the cards: where what is dragged may be dropped, or what an empty list says."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.viewport().rect()).adjusted(1, 1, -1, -8)
        if is_target:
            painter.setBrush(self._theme.colour("drop_target"))
        pen = QPen(self._theme.colour("accent" if is_target else "line"), 1.5 if is_target else 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(box, self._theme.card_radius, self._theme.card_radius)
        if words:
            painter.setPen(self._theme.colour("muted"))
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(box.adjusted(8, 12, -8, 0), flags, words)
        painter.end()
