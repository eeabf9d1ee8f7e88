"""The cards of one month: keys, mouse, dragging out of it and dropping into it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget
from typing_extensions import override

from app.ui.funnel.card_delegate import CardDelegate
from app.ui.funnel.card_model import CARD_ROLE, ID_ROLE, CardModel, deals_in, mime_of
from app.ui.i18n import translate
from app.ui.theme import Theme

MOVE = Qt.DropAction.MoveAction
SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
STEP_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
BARE = "QListView, QListView:focus { border: none; background: transparent; }"


class MonthList(QListView):
    """opened(deal id); dropped(ids); step_asked(-1 or 1): put the selected deals a month on or back;
    neighbour_asked(-1 or 1): the keys go to the next column; picked_alone(): nothing else stays selected.
    """

    opened = Signal(int)
    dropped = Signal(list)
    step_asked = Signal(int)
    neighbour_asked = Signal(int)
    picked_alone = Signal()

    def __init__(
        self,
        model: CardModel,
        delegate: CardDelegate,
        theme: Theme,
        selected: Callable[[], list[int]],
        *,
        takes_drops: bool,
        parent: QWidget | None = None,
    ) -> None:
        """selected: what is selected in all columns, to be taken along by a drag."""
        super().__init__(parent)
        self._cards, self._delegate, self._theme = model, delegate, theme
        self._selected, self._takes_drops, self._is_target = selected, takes_drops, False
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
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ID_ROLE)))

    def selected_ids(self) -> list[int]:
        """In the order of the column."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._cards.ids[row] for row in rows]

    def select_ids(self, ids: Iterable[int]) -> None:
        """These cards, as far as they are here, and no others."""
        selection, first = QItemSelection(), QModelIndex()
        for deal_id in ids:
            row = self._cards.row_of(deal_id)
            if row is not None:
                index = self._cards.index(row)
                first = first if first.isValid() else index
                selection.select(index, index)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if first.isValid():
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(first)

    def welcomes(self, ids: list[int]) -> bool:
        """Deals of which at least one is not here yet."""
        return self._takes_drops and any(self._cards.row_of(deal_id) is None for deal_id in ids)

    @override
    def keyboardSearch(self, _text: str) -> None:
        """Qt's own search would read every card of the column."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in SIDEWAYS and event.modifiers() in STEP_MODIFIERS:
            self.step_asked.emit(SIDEWAYS[key])
        elif key in SIDEWAYS:
            self.neighbour_asked.emit(SIDEWAYS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().data(ID_ROLE))
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        keeps = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        picked = self.indexAt(event.position().toPoint())
        if not event.modifiers() & keeps and not self.selectionModel().isSelected(picked):
            self.picked_alone.emit()
        super().mousePressEvent(event)

    @override
    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Nothing is removed here: the reload after the move does that."""
        ids = self._selected()
        index = self.currentIndex()
        card = index.data(CARD_ROLE) if index.isValid() else None
        if not ids or card is None:
            return
        drag = QDrag(self)
        drag.setMimeData(mime_of(ids))
        drag.exec(MOVE)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._weigh(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._weigh(event)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_target(False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._show_target(False)
        ids = deals_in(event.mimeData())
        if self.welcomes(ids):
            event.setDropAction(MOVE)
            event.accept()
            self.dropped.emit(ids)

    def _weigh(self, event: QDropEvent) -> None:
        welcome = self.welcomes(deals_in(event.mimeData()))
        self._show_target(welcome)
        event.setDropAction(MOVE)
        event.setAccepted(welcome)

    def _show_target(self, shown: bool) -> None:
        if shown != self._is_target:
            self._is_target = shown
            self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_target or not self._cards.ids:
            self._paint_ground()
        super().paintEvent(event)

    def _paint_ground(self) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.viewport().rect()).adjusted(1, 1, -1, -8)
        if self._is_target:
            painter.setBrush(self._theme.colour("drop_target"))
        painter.setPen(QPen(self._theme.colour("accent" if self._is_target else "line"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box, self._theme.card_radius, self._theme.card_radius)
        if not self._cards.ids:
            painter.setPen(self._theme.colour("muted"))
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(box.adjusted(8, 12, -8, 0), flags, translate("MonthBoard", "No deals"))
        painter.end()
