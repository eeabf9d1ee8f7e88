"""The list of cards of one stage: keys, mouse, dragging out of it and dropping into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
)
from typing_extensions import override

from app.terms import DealStage
from app.ui.funnel.card_delegate import CardDelegate
from app.ui.funnel.card_list import ENTER, MOVE, SIDEWAYS, STEP_MODIFIERS, CardList
from app.ui.funnel.card_model import CARD_ROLE, ID_ROLE, CardModel, deals_in, mime_of
from app.ui.funnel.card_words import CardWords
from app.ui.i18n import translate
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.funnel.board_view import BoardView

UPRIGHT = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ColumnView(CardList):
    """Signals tell what the user asked for; the board knows what is selected in the other columns."""

    card_opened = Signal(int)
    edit_asked = Signal(int)
    deals_dropped = Signal(list)
    step_asked = Signal(int)
    neighbour_asked = Signal(int)
    lane_asked = Signal(int)
    deletion_asked = Signal()
    menu_asked = Signal(QPoint)
    move_asked = Signal(QPoint)
    picked_alone = Signal()

    def __init__(
        self,
        stage: DealStage,
        model: CardModel,
        delegate: CardDelegate,
        words: CardWords,
        theme: Theme,
        board: BoardView,
    ) -> None:
        super().__init__(model, delegate, theme, board)
        self.stage = stage
        self.says_empty = True
        self._board = board
        self._words = words
        self._is_drop_target = False
        self.setAutoScrollMargin(40)
        self.doubleClicked.connect(self._on_double_clicked)

    def select_row(self, row: int) -> None:
        row = max(0, min(row, len(self._cards.ids) - 1))
        if self._cards.ids:
            index = self._cards.index(row)
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.make_current(row)

    def row_at_top(self) -> int:
        """First row in view; reckoned, because asking the view lays out all cards at once."""
        return self.verticalScrollBar().value() // self._delegate.height

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.card_opened.emit(index.data(ID_ROLE))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in SIDEWAYS and event.modifiers() in STEP_MODIFIERS:
            self.step_asked.emit(SIDEWAYS[key])
        elif key in SIDEWAYS and plain:
            self.neighbour_asked.emit(SIDEWAYS[key])
        elif key in UPRIGHT and plain and self._leaves(UPRIGHT[key]):
            self.lane_asked.emit(UPRIGHT[key])
        elif key in UPRIGHT and plain and self._board.is_picking:
            self.make_current(self.currentIndex().row() + UPRIGHT[key])
        elif not self._act(key, event):
            super().keyPressEvent(event)

    def _act(self, key: Qt.Key, event: QKeyEvent) -> bool:
        """Keys that do something with the focused card or the selection; whether `key` is one."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        current = self.currentIndex()
        if key == Qt.Key.Key_Delete:
            self.deletion_asked.emit()
        elif not current.isValid():
            return False
        elif (key in ENTER and shift) or (key == Qt.Key.Key_M and not event.modifiers()):
            self.move_asked.emit(self.viewport().mapToGlobal(self.visualRect(current).center()))
        elif key in ENTER:
            self.card_opened.emit(current.data(ID_ROLE))
        elif key == Qt.Key.Key_F2:
            self.edit_asked.emit(current.data(ID_ROLE))
        elif key == Qt.Key.Key_Space:
            self._board.is_picking = True
            self.selectionModel().select(current, QItemSelectionModel.SelectionFlag.Toggle)
        elif key == Qt.Key.Key_Escape and self._board.is_picking:
            self._board.stop_picking()
        else:
            return False
        return True

    def _leaves(self, step: int) -> bool:
        """Whether a step up or down ends above the first card or below the last."""
        row = self.currentIndex().row() + step
        return self.currentIndex().isValid() and not 0 <= row < len(self._cards.ids)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        picked = self.indexAt(event.position().toPoint())
        if not self._extends(event) and not self.selectionModel().isSelected(picked):
            self.picked_alone.emit()
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self._extends(event):
            self.picked_alone.emit()

    @staticmethod
    def _extends(event: QMouseEvent) -> bool:
        """Ctrl and Shift add to the selection; the right button keeps it for the menu."""
        keeps = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        return bool(event.modifiers() & keeps) or event.button() is Qt.MouseButton.RightButton

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_asked.emit(at)

    @override
    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Takes along what is selected in all columns. Nothing is removed here: the reload after the move does that."""
        ids = self._board.selected_ids()
        index = self.currentIndex()
        card = index.data(CARD_ROLE) if index.isValid() else None
        if not ids or card is None:
            return
        drag = QDrag(self)
        drag.setMimeData(mime_of(ids))
        rect = self.visualRect(index)
        ratio = self.devicePixelRatioF()
        drag.setPixmap(self._delegate.drag_picture(self._words.text(card), rect.width(), len(ids), ratio))
        grabbed = self.viewport().mapFromGlobal(self.cursor().pos()) - rect.topLeft()
        drag.setHotSpot(grabbed if rect.contains(grabbed + rect.topLeft()) else QPoint(8, 8))
        self._board.drag_started.emit()
        drag.exec(MOVE)
        self._board.drag_ended.emit()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._welcomes(event):
            super().dragEnterEvent(event)
            self._show_drop_target(True)
            self._board.bring_into_view(self.stage)
            _accept(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._welcomes(event):
            super().dragMoveEvent(event)  # scrolls near the upper and lower edge
            _accept(event)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_drop_target(False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        super().dragLeaveEvent(QDragLeaveEvent())  # stops the scrolling that dragMoveEvent began
        self._show_drop_target(False)
        if self._welcomes(event):
            _accept(event)
            self.deals_dropped.emit(deals_in(event.mimeData()))

    def _welcomes(self, event: QDropEvent) -> bool:
        """Deals of which at least one is not here yet."""
        welcome = self.lacks_any(deals_in(event.mimeData()))
        event.setAccepted(welcome)
        return welcome

    def _show_drop_target(self, shown: bool) -> None:
        self._is_drop_target = shown
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        says = self.says_empty and not self._cards.ids
        if self._is_drop_target or says:
            words = translate("Funnel", "No deals in this stage") if says and not self._is_drop_target else ""
            self.paint_ground(self._is_drop_target, words)
        super().paintEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by Tab, the first card in view becomes current so that the arrow keys have a start."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._cards.ids:
            index = self._cards.index(min(self.row_at_top(), len(self._cards.ids) - 1))
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)


def _accept(event: QDropEvent) -> None:
    event.setDropAction(MOVE)
    event.accept()
