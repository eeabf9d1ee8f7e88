"""One day of the week calendar: its visits as cards that are dragged to another day, opened and deleted."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.ui.plan.words import about_text, partner_text, people_text, state_tag, time_text, tip_text
from app.ui.theme import Theme
from app.ui.widgets.tag import TagPainter

if TYPE_CHECKING:
    from app.services.visits_views import VisitRow

Index = QModelIndex | QPersistentModelIndex
VISIT_ROLE = int(Qt.ItemDataRole.UserRole)
MIME = "application/x-fieldbook-visits"
PADDING = 8
GAP = 6
_NO_PARENT = QModelIndex()


class DayModel(QAbstractListModel):
    """Visits of one day in their order; held ones stay on their day."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.visits: tuple[VisitRow, ...] = ()
        self.as_of = date.min
        self.may_move = True

    def show(self, visits: Sequence[VisitRow], as_of: date) -> None:
        self.beginResetModel()
        self.visits, self.as_of = tuple(visits), as_of
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.visits)

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        visit = self.visits[index.row()]
        if role == VISIT_ROLE:
            return visit
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return tip_text(visit, self.as_of)
        return partner_text(visit) if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self.may_move and self.visits[index.row()].held_on is None:
            return flags | Qt.ItemFlag.ItemIsDragEnabled
        return flags

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        ids = [self.visits[index.row()].id for index in indexes]
        data.setData(MIME, QByteArray(json.dumps(ids).encode()))
        return data

    @override
    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction


class VisitDelegate(QStyledItemDelegate):
    """A card: time and state, whom, what about, with whom."""

    def __init__(self, theme: Theme, font: QFont, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name, self._small = QFont(font), QFont(font)
        self._name.setBold(True)
        self._small.setPixelSize(theme.secondary)
        self._tags = TagPainter(theme, self._small)
        self._line = QFontMetrics(font).height() + 2

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        visit: VisitRow = index.data(VISIT_ROLE)
        lines = 2 + bool(about_text(visit)) + bool(people_text(visit))
        return QSize(40, lines * self._line + 2 * PADDING + GAP)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        visit: VisitRow = index.data(VISIT_ROLE)
        model = index.model()
        as_of = model.as_of if isinstance(model, DayModel) else date.min
        theme = self._theme
        box = QRectF(option.rect).adjusted(2, 0, -2, -GAP)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("card_selected_edge" if is_chosen else "card_edge"), 2 if is_chosen else 1))
        painter.setBrush(theme.colour("selection" if is_chosen else "card"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.control_radius, theme.control_radius)
        self._write(painter, box.adjusted(PADDING, PADDING, -PADDING, -PADDING), visit, as_of)
        painter.restore()

    def _write(self, painter: QPainter, inside: QRectF, visit: VisitRow, as_of: date) -> None:
        theme, top = self._theme, inside.top()
        time = time_text(visit)
        painter.setFont(self._name)
        painter.setPen(theme.colour("text"))
        left = inside.left()
        if time:
            painter.drawText(QRectF(left, top, inside.width(), self._line), Qt.AlignmentFlag.AlignVCenter, time)
            left += QFontMetrics(self._name).horizontalAdvance(time) + 6
        self._tags.paint(painter, left, top, state_tag(visit, as_of), inside.right() - left)
        lines = ((partner_text(visit), self._name, "text"), (about_text(visit), self._small, "text"))
        for text, font, ink in (*lines, (people_text(visit), self._small, "muted")):
            if text:
                top += self._line
                painter.setFont(font)
                painter.setPen(theme.colour("muted" if visit.cancelled_on is not None else ink))
                short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(inside.width()))
                painter.drawText(
                    QRectF(inside.left(), top, inside.width(), self._line), Qt.AlignmentFlag.AlignVCenter, short
                )


class DayColumn(QListView):
    """opened(visit id) by Enter or a double click; planned(day) by a double click beside the cards; dropped(ids, day);
    stepped(-1 or 1) to the next day's cards; shifted(ids, days) by Alt and an arrow; deletion_asked(ids)."""

    opened = Signal(int)
    planned = Signal(object)
    dropped = Signal(object, object)
    stepped = Signal(int)
    shifted = Signal(object, int)
    deletion_asked = Signal(object)

    def __init__(self, theme: Theme, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = date.min
        self.visits = DayModel(self)
        self.visits.may_move = not read_only
        self._read_only = read_only
        self.setModel(self.visits)
        self.setItemDelegate(VisitDelegate(theme, self.font(), self))
        self.setProperty("role", "bare")
        self.setStyleSheet("QListView { background: transparent; } QListView:focus { border: none; }")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragEnabled(not read_only)
        self.setAcceptDrops(not read_only)
        self.setDropIndicatorShown(False)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.visits.visits[index.row()].id))

    def selected_ids(self) -> list[int]:
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [self.visits.visits[row].id for row in rows]

    def select(self, visit_id: int) -> bool:
        """Whether it is one of this day."""
        rows = [row for row, visit in enumerate(self.visits.visits) if visit.id == visit_id]
        if rows:
            self.setCurrentIndex(self.visits.index(rows[0]))
        return bool(rows)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        sideways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        chosen = self.selected_ids()
        if sideways is not None and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            if chosen and not self._read_only:
                self.shifted.emit(chosen, sideways)
        elif sideways is not None:
            self.stepped.emit(sideways)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and chosen:
            self.opened.emit(chosen[0])
        elif event.key() == Qt.Key.Key_Delete and chosen and not self._read_only:
            self.deletion_asked.emit(chosen)
        else:
            super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            super().mouseDoubleClickEvent(event)
        elif not self._read_only:
            self.planned.emit(self.day)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._take(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._take(event)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        event.accept()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            ids = json.loads(bytes(event.mimeData().data(MIME).data()))
            event.setDropAction(Qt.DropAction.CopyAction)  # the list must not take its row away: the book will
            event.accept()
            self.dropped.emit(ids, self.day)

    def _take(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
        else:
            event.ignore()
