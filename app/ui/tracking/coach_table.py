"""The coach's matrix on screen: a mark for each piece, by shape and colour; a click goes where it is filled."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.theme import Theme
from app.ui.tracking.coach_model import PIECE_ROLE, CoachModel
from app.ui.widgets.compact_table import CompactTable

Index = QModelIndex | QPersistentModelIndex
CELL_SPACE = 18
SORT_SPACE = 14
LEAST_NAME = 9
"""Of the deal and the customer, in text sizes."""


class MarkDelegate(QStyledItemDelegate):
    """Missing: a filled disc with a cross; there: a small ring."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        is_missing = index.data(PIECE_ROLE)
        if is_missing is None:
            return
        box = option.rect
        middle = QPointF(QRectF(box).center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_missing:
            radius, arm = 8.0, 3.2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("tag_bad"))
            painter.drawEllipse(middle, radius, radius)
            painter.setPen(QPen(self._theme.colour("bad"), 2))
            for side in (-arm, arm):
                painter.drawLine(middle + QPointF(-arm, side), middle + QPointF(arm, -side))
        else:
            painter.setPen(QPen(self._theme.colour("good"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, 3.0, 3.0)
        painter.restore()


class CoachTable(CompactTable):
    """cell_chosen(row, piece) by a click or Enter on a mark; deal_opened(row) by Enter or a double click elsewhere;
    sort_asked(column key); copy_asked()."""

    cell_chosen = Signal(object, object)
    deal_opened = Signal(object)
    sort_asked = Signal(str)
    copy_asked = Signal()

    def __init__(self, model: CoachModel, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(model, context.theme, translate("Coach", "What each open deal lacks"), parent)
        self.coach = model
        self._pressed: QPersistentModelIndex | None = None
        self.setItemDelegate(MarkDelegate(context.theme, self))
        self.setAlternatingRowColors(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._shape()
        self.horizontalHeader().sectionClicked.connect(lambda at: self.sort_asked.emit(model.columns[at].key))
        self.doubleClicked.connect(self._on_double_clicked)

    def show_sort(self) -> None:
        key, descending = self.coach.sorted_by
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(self.coach.place(key), order)

    def choose(self, deal_id: int, column: int) -> None:
        """Make a deal's cell the current one, as far as it is listed."""
        rows = [place for place, row in enumerate(self.coach.rows) if row.deal_id == deal_id]
        if rows:
            self.setCurrentIndex(self.coach.index(rows[0], column))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._go(index)
        elif event.key() == Qt.Key.Key_C and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.copy_asked.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = self.indexAt(event.position().toPoint())
        self._pressed = QPersistentModelIndex(at) if event.button() == Qt.MouseButton.LeftButton else None

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = self.indexAt(event.position().toPoint())
        if self._pressed is not None and at.isValid() and at == self._pressed and at.data(PIECE_ROLE) is not None:
            self._go(at)
        self._pressed = None

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        is_mark = self.indexAt(event.position().toPoint()).data(PIECE_ROLE) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_mark else Qt.CursorShape.ArrowCursor)

    def _go(self, index: Index) -> None:
        row, piece = self.coach.rows[index.row()], self.coach.columns[index.column()].piece
        if piece is None:
            self.deal_opened.emit(row)
        else:
            self.cell_chosen.emit(row, piece)

    def _on_double_clicked(self, index: Index) -> None:
        if index.data(PIECE_ROLE) is None:
            self._go(index)

    def _shape(self) -> None:
        heads = self.horizontalHeader()
        heads.setSectionsClickable(True)
        heads.setSortIndicatorShown(True)
        metrics = heads.fontMetrics()
        for place, column in enumerate(self.coach.columns):
            if not column.width:
                heads.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
                continue
            heads.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            head = max(metrics.horizontalAdvance(text) for text in column.head.split("\n"))
            if column.piece is None:
                head += SORT_SPACE
            self.setColumnWidth(place, max(head, self.fontMetrics().horizontalAdvance(column.width)) + CELL_SPACE)
