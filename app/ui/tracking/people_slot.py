"""One slot of the 1+2+1 sheet: the cards of who fills it; cards are dragged in and out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.terms import BuyingRole
from app.ui.page_context import PageContext
from app.ui.theme import Theme
from app.ui.tracking.people_model import SlotModel, dragged_person
from app.ui.tracking.people_paint import CardPainter

if TYPE_CHECKING:
    from app.services.tracking_people import PersonRow

Index = QModelIndex | QPersistentModelIndex
CARD_GAP = 6
LEAST_WIDTH = 18
"""Of a card, in text sizes."""

MOST_LINES = 8
"""Of cards; more are scrolled."""


class CardDelegate(QStyledItemDelegate):
    def __init__(self, painter: CardPainter, parent: QWidget) -> None:
        super().__init__(parent)
        self._card = painter

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, view = index.model(), self.parent()
        assert isinstance(model, SlotModel)
        assert isinstance(view, PeopleSlot)
        person = model.people[index.row()]
        is_current = bool(option.state & QStyle.StateFlag.State_HasFocus) and view.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(0, 0, -CARD_GAP if view.columns > 1 else 0, -CARD_GAP)
        text = model.text(index.row())
        self._card.paint(painter, box, text, person.contact_id, is_current=is_current, faded=not person.counts)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        assert isinstance(view, PeopleSlot)
        return QSize(view.card_width, self._card.height + CARD_GAP)


class PeopleSlot(QListView):
    """opened(contact id); dropped(contact id, role it comes from, is a copy); menu_asked(contact id, point of the screen);
    removal_asked(contact id); empty_asked(): Enter or a click where nobody is."""

    opened = Signal(int)
    dropped = Signal(int, object, bool)
    menu_asked = Signal(int, QPoint)
    removal_asked = Signal(int)
    empty_asked = Signal()

    def __init__(
        self, context: PageContext, role: BuyingRole | None, name: str, empty: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme: Theme = context.theme
        self._empty, self._is_target = empty, False
        self.card = CardPainter(context.theme, self.font())
        self.slot_model = SlotModel(role, context.formats, context.read_only, self)
        self.setModel(self.slot_model)
        self.setItemDelegate(CardDelegate(self.card, self))
        self.setAccessibleName(name)
        self.setProperty("role", "bare")
        self.setStyleSheet("QListView, QListView:focus { background: transparent; border: none; }")
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragEnabled(not context.read_only)
        self.setAcceptDrops(not context.read_only)
        self.viewport().setAcceptDrops(not context.read_only)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setMouseTracking(True)
        self.clicked.connect(lambda index: self.opened.emit(self._contact(index)))
        self.slot_model.modelReset.connect(self._fit)
        self._fit()

    @property
    def columns(self) -> int:
        """Cards side by side."""
        return max(1, self.viewport().width() // (self._theme.body * LEAST_WIDTH))

    @property
    def card_width(self) -> int:
        return (self.viewport().width() - 1) // self.columns

    @property
    def people(self) -> tuple[PersonRow, ...]:
        return self.slot_model.people

    def show_people(self, people: Sequence[PersonRow], as_of: date) -> None:
        """The current card stays with its person."""
        current = self.currentIndex()
        known = self._contact(current) if current.isValid() else None
        self.slot_model.set_people(people, as_of)
        if known is not None and not self.currentIndex().isValid():
            self.show_current(known)

    def show_current(self, contact_id: int) -> None:
        place = self.slot_model.place_of(contact_id)
        if place >= 0:
            self.setCurrentIndex(self.slot_model.index(place))

    def say_empty(self, text: str) -> None:
        """What stands in the slot while nobody does."""
        self._empty = text
        self.viewport().update()

    def _contact(self, index: Index) -> int:
        return self.people[index.row()].contact_id

    def _fit(self) -> None:
        rows = -(-len(self.people) // self.columns)
        height = min(max(rows, 1), MOST_LINES) * (self.card.height + CARD_GAP)
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.people and not self.currentIndex().isValid():
            self.setCurrentIndex(self.slot_model.index(0))
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
        if enter and not self.people:
            self.empty_asked.emit()
        elif enter and index.isValid():
            self.opened.emit(self._contact(index))
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self.removal_asked.emit(self._contact(index))
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if not self.people and event.button() is Qt.MouseButton.LeftButton:
            self.empty_asked.emit()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            at = self.visualRect(index).center() if by_key else event.pos()
            self.menu_asked.emit(self._contact(index), self.viewport().mapToGlobal(at))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_target(False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._set_target(False)
        found = dragged_person(event.mimeData())
        if found is None or event.source() is self:
            event.ignore()
            return
        copies = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        # the view the card comes from must not take it out: the book says who is where
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(*found, copies)

    def _consider(self, event: QDragMoveEvent | QDragEnterEvent) -> None:
        welcome = dragged_person(event.mimeData()) is not None and event.source() is not self
        self._set_target(welcome)
        event.setAccepted(welcome)

    def _set_target(self, is_target: bool) -> None:
        if is_target != self._is_target:
            self._is_target = is_target
            self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.people and not self._is_target:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.viewport().rect().adjusted(1, 1, -2, -CARD_GAP - 1)
        focused = self.hasFocus() and not self.people
        ink = "accent" if self._is_target else "focus" if focused else "warn"
        painter.setPen(QPen(self._theme.colour(ink), 2 if focused else 1.4, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box, self._theme.card_radius, self._theme.card_radius)
        if not self.people:
            self._write_empty(painter, box.adjusted(10, 6, -10, -6))
        painter.end()

    def _write_empty(self, painter: QPainter, place: QRect) -> None:
        painter.setPen(self._theme.colour("muted"))
        font = self.font()
        font.setPixelSize(self._theme.secondary)
        painter.setFont(font)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
