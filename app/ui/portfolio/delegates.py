"""Painted cells of the portfolio's lists: classes as tags, bars, and the fields that are typed in place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, QTimer
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from app.ui.page_context import PageContext
from app.ui.portfolio.field_editors import field_editor, unreadable_text
from app.ui.theme import Theme
from app.ui.widgets.tag import Tag, TagPainter
from app.ui.widgets.typed_edit import TypedEdit

Index = QModelIndex | QPersistentModelIndex

TAG_ROLE = int(Qt.ItemDataRole.UserRole)
"""The Tag of a cell, None where its text is plain."""

PROMPT_ROLE = TAG_ROLE + 3
"""Whether the text of a cell asks for a value rather than being one."""

BAR_ROLE = TAG_ROLE + 2
"""A share 0..1 to be drawn as a bar behind its number."""

BAR_HEIGHT = 6
LEAST_BAR = 20


class _PaintedCell(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint_panel(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Selection and hover as of every other cell."""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)


class ListCellDelegate(_PaintedCell):
    """A frame around the current cell where something can be typed, so that F2 is no guess."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        self.paint_frame(painter, option, index)

    def paint_frame(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if option.state & QStyle.StateFlag.State_HasFocus and index.flags() & Qt.ItemFlag.ItemIsEditable:
            painter.save()
            painter.setPen(self.theme.colour("focus"))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
            painter.restore()


class TagDelegate(ListCellDelegate):
    """A class as a tag in its colour, with its name."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        font = QFont(QApplication.font())
        font.setPixelSize(theme.secondary)
        self._tags = TagPainter(theme, font)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tag = index.data(TAG_ROLE)
        if not isinstance(tag, Tag):
            super().paint(painter, option, index)
            return
        self.paint_panel(painter, option)
        box = option.rect
        top = box.top() + (box.height() - self._tags.height) / 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._tags.paint(painter, box.left() + 6, top, tag, box.width() - 8)
        painter.restore()


class BarDelegate(_PaintedCell):
    """A bar for the share of the whole, then the text at the right, in the room of a sample text."""

    def __init__(self, theme: Theme, parent: QObject | None = None, sample: str = "100%") -> None:
        super().__init__(theme, parent)
        self._sample = sample

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.paint_panel(painter, option)
        box = QRectF(option.rect)
        share = float(index.data(BAR_ROLE) or 0.0)
        room = option.fontMetrics.horizontalAdvance(self._sample) + 24
        width = box.width() - room
        if width < LEAST_BAR:  # the figure is what must be read
            width = 0.0
        track = QRectF(box.left() + 8, box.center().y() - BAR_HEIGHT / 2, width, BAR_HEIGHT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if width:
            painter.setBrush(self.theme.colour("track"))
            painter.drawRoundedRect(track, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        if width and share > 0:
            painter.setBrush(self.theme.colour("track_fill"))
            track.setWidth(max(width * share, BAR_HEIGHT))
            painter.drawRoundedRect(track, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        painter.setPen(self.theme.colour("text"))
        text_box = box.adjusted(width + 8, 0, -8, 0)
        painter.drawText(text_box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.restore()


class FieldDelegate(ListCellDelegate):
    """Types a field of a customer in its cell, with the editor that the field has elsewhere."""

    def __init__(self, context: PageContext, field_of: Callable[[int], str], parent: QObject | None = None) -> None:
        """field_of: the customer's column that is typed in a column of the table."""
        super().__init__(context.theme, parent)
        self._context = context
        self._field_of = field_of

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = field_editor(self._field_of(index.column()), self._context, parent)
        if isinstance(editor, QComboBox):
            editor.activated.connect(partial(self._on_chosen, editor))
            QTimer.singleShot(0, editor, editor.showPopup)
        return editor

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.data(PROMPT_ROLE):
            palette = option.palette
            palette.setColor(QPalette.ColorRole.Text, self.theme.colour("accent"))
            option.palette = palette

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(value))
        elif isinstance(editor, TypedEdit) and not editor.isModified():
            editor.set_value(value)

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)
            return
        assert isinstance(editor, TypedEdit)
        editor.commit()
        if editor.isModified():
            place, cell = editor.mapToGlobal(editor.rect().bottomLeft()), editor.parentWidget() or editor
            # later: the keys now go back to the table, which hides a tip
            QTimer.singleShot(0, cell, partial(QToolTip.showText, place, unreadable_text(editor), cell))
            return
        model.setData(index, editor.value(), Qt.ItemDataRole.EditRole)

    def _on_chosen(self, editor: QComboBox, _index: int) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
