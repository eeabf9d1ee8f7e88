"""The tables of forecast and changes: what a column shows, and how its cells are typed into."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Generic, TypeVar

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from app.ui.theme import Theme
from app.ui.widgets.columns_model import ColumnsModel, Index
from app.ui.widgets.compact_table import CompactTable
from app.ui.widgets.typed_edit import TypedEdit

R = TypeVar("R")
CELL_SPACE = 18


def never(_row: Any) -> bool:
    return False


class Column(Struct, Generic[R], frozen=True):
    """width: a sample text, "" takes the room that is left; tone: token of the text's colour, "" as usual.

    editor(parent) makes the cell's editor where `editable(row)`; value(row) is what it begins with. `key` names the column.
    """

    key: str
    head: str
    text: Callable[[R], str]
    width: str = ""
    right: bool = False
    tone: Callable[[R], str] | None = None
    tip: Callable[[R], str] | None = None
    editor: Callable[[QWidget], QWidget] | None = None
    editable: Callable[[R], bool] = never
    value: Callable[[R], Any] | None = None


class GridModel(ColumnsModel[R]):
    """typed(row, column key, value) when an editor is left with another value; nothing is kept here."""

    columns: tuple[Column[R], ...]

    typed = Signal(object, str, object)

    def __init__(self, columns: Sequence[Column[R]], theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(columns, theme, parent)
        self.is_bold: Callable[[R], bool] = never

    def place(self, key: str) -> int:
        """Number of a column."""
        return next(number for number, column in enumerate(self.columns) if column.key == key)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        column = self.columns[index.column()]
        can = column.editor is not None and column.editable(self.rows[index.row()])
        return flags | Qt.ItemFlag.ItemIsEditable if can else flags

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if role == Qt.ItemDataRole.FontRole and self.is_bold(self.rows[index.row()]):
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return super().data(index, role)

    @override
    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role != Qt.ItemDataRole.EditRole or column.value is None or value == column.value(row):
            return False
        self.typed.emit(row, column.key, value)
        return True


class GridDelegate(QStyledItemDelegate):
    """The column's editor in the cell; unreadable() where what was typed has no value."""

    unreadable = Signal()

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = _model(index).columns[index.column()]
        assert column.editor is not None
        editor = column.editor(parent)
        editor.setAccessibleName(column.head.replace("\n", " "))
        editor.setStyleSheet("padding: 0 4px; min-height: 0; border-radius: 0;")
        if isinstance(editor, QComboBox):
            editor.activated.connect(partial(self._on_chosen, editor))
        return editor

    def _on_chosen(self, editor: QWidget, _index: int = 0) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(value), 0))
        elif isinstance(editor, TypedEdit) and not editor.isModified():
            editor.set_value(value)

    @override
    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, TypedEdit):
            editor.commit()
            if editor.isModified():
                self.unreadable.emit()
            else:
                model.setData(index, editor.value())


class Grid(CompactTable):
    """One cell is the current one. opened(row) by Enter or a double click where the cell has no editor;
    chosen(row, column key) whenever the current cell becomes another."""

    opened = Signal(object)
    chosen = Signal(object, str)

    def __init__(self, model: GridModel[Any], theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, theme, name, parent)
        self.grid_model = model
        self.delegate = GridDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.fit_columns(model.columns, CELL_SPACE)
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().currentChanged.connect(self._on_current)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and index.isValid() and self.state() != QAbstractItemView.State.EditingState:
            if self.grid_model.flags(index) & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
            else:
                self._on_double_clicked(index)
        else:
            super().keyPressEvent(event)

    def _on_double_clicked(self, index: Index) -> None:
        if not self.grid_model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.opened.emit(self.grid_model.rows[index.row()])

    def _on_current(self, index: Index) -> None:
        if index.isValid():
            self.chosen.emit(self.grid_model.rows[index.row()], self.grid_model.columns[index.column()].key)


def _model(index: Index) -> GridModel[Any]:
    model = index.model()
    assert isinstance(model, GridModel)
    return model
