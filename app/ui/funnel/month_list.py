"""The cards of one month: keys, mouse, dragging out of it and dropping into it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.funnel.card_delegate import CardDelegate
from app.ui.funnel.card_list import ENTER, MOVE, SIDEWAYS, STEP_MODIFIERS, CardList
from app.ui.funnel.card_model import CARD_ROLE, ID_ROLE, CardModel, deals_in, mime_of
from app.ui.i18n import translate
from app.ui.theme import Theme


class MonthList(CardList):
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
        super().__init__(model, delegate, theme, parent)
        self._selected, self._takes_drops, self._is_target = selected, takes_drops, False
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ID_ROLE)))

    def welcomes(self, ids: list[int]) -> bool:
        """Deals of which at least one is not here yet."""
        return self._takes_drops and self.lacks_any(ids)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in SIDEWAYS and event.modifiers() in STEP_MODIFIERS:
            self.step_asked.emit(SIDEWAYS[key])
        elif key in SIDEWAYS:
            self.neighbour_asked.emit(SIDEWAYS[key])
        elif key in ENTER and self.currentIndex().isValid():
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
            self.paint_ground(self._is_target, "" if self._cards.ids else translate("MonthBoard", "No deals"))
        super().paintEvent(event)
