"""How the small tables on the pages of records look and are typed into."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from app.ui.page_context import PageContext
from app.ui.widgets.compact_table import CompactTable
from app.ui.widgets.rows_model import Column, RowsModel, as_field_edit
from app.ui.widgets.typed_edit import TypedEdit

Index = QModelIndex | QPersistentModelIndex

MOST_ROWS = 8
CELL_SPACE = 20
"""Padding and margins of a cell, both sides together."""


class CellDelegate(QStyledItemDelegate):
    """The column's own editor in the cell; unreadable() where what was typed has no value."""

    unreadable = Signal()

    def __init__(self, columns: Sequence[Column[Any]], parent: QObject) -> None:
        super().__init__(parent)
        self._columns = columns

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._columns[index.column()]
        assert column.editor is not None
        editor: QWidget = column.editor(parent)
        editor.setAccessibleName(column.head)
        editor.setContentsMargins(0, 0, 0, 0)
        editor.setStyleSheet("padding: 0 4px; min-height: 0;")
        if isinstance(editor, QComboBox):
            editor.activated.connect(lambda _: self.commitData.emit(editor))
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if not (isinstance(editor, TypedEdit) and editor.isModified()):
            as_field_edit(editor).set_value(index.data(Qt.ItemDataRole.EditRole))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, TypedEdit):
            editor.commit()
            if editor.isModified():
                self.unreadable.emit()
                return
        model.setData(index, as_field_edit(editor).value(), Qt.ItemDataRole.EditRole)


class RowsTable(CompactTable):
    """As high as its rows, MOST_ROWS at most. opened(record) by Enter or a double click on a cell without an editor;
    deletion_asked(records) by Delete."""

    opened = Signal(object)
    deletion_asked = Signal(object)

    _is_ready = False

    def __init__(self, model: RowsModel[Any], context: PageContext, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, context.theme, name, parent)
        self.rows_model = model
        self.delegate = CellDelegate(model.columns, self)
        self.setItemDelegate(self.delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.horizontalHeader().setVisible(any(column.head for column in model.columns))
        self.fit_columns(model.columns, CELL_SPACE)
        self.doubleClicked.connect(self._on_double_clicked)
        model.modelReset.connect(self.fit_height)
        self._is_ready = True
        self.fit_height()

    def show_rows(self, rows: Sequence[Any]) -> None:
        """The current cell stays with its record; the same rows again leave an open editor alone."""
        model, at = self.rows_model, self.currentIndex()
        column = at.column()
        if tuple(rows) == model.rows:
            self.viewport().update()
            return
        known = _key(model.rows[at.row()]) if at.isValid() else None
        model.set_rows(rows)
        places = [place for place, row in enumerate(model.rows) if _key(row) == known]
        if known is not None and places:
            self.setCurrentIndex(model.index(places[0], column))

    def selected(self) -> list[Any]:
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self.rows_model.rows[row] for row in rows]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete and self.selected():
            self.deletion_asked.emit(self.selected())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._on_double_clicked(index)
            if self.rows_model.flags(index) & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
        else:
            super().keyPressEvent(event)

    def _on_double_clicked(self, index: Index) -> None:
        if not self.rows_model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.opened.emit(self.rows_model.rows[index.row()])

    @override
    def fit_height(self) -> None:
        if not self._is_ready:
            return
        count = self.rows_model.rowCount()
        heads = self.horizontalHeader()
        head = heads.sizeHint().height() if heads.isVisibleTo(self) else 0
        self.setFixedHeight(min(max(count, 1), MOST_ROWS) * self._theme.row_compact + head + 2)
        self.setVisible(count > 0)


def _key(row: Any) -> object:
    """What a record is known by after a change."""
    return getattr(row, "id", None) or getattr(row, "product_id", None)
