"""The small tables on the pages of records: a handful of rows, some of their fields edited in the cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush
from typing_extensions import override

from app.ui.theme import Theme
from app.ui.widgets.record_panel import FieldEdit

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """width: a sample text; "" takes the room that is left. tone: token of the text's colour, "" as usual.

    field, value and editor make its cells editable: `editor(parent)` gives a FieldEdit. `tick` is a yes or no instead,
    None where the row has none.
    """

    head: str
    text: Callable[[R], str] = lambda _: ""
    width: str = ""
    right: bool = False
    field: str = ""
    value: Callable[[R], Any] | None = None
    editor: Callable[[Any], Any] | None = None
    tick: Callable[[R], bool | None] | None = None
    tone: Callable[[R], str] | None = None
    tip: Callable[[R], str] | None = None


class RowsModel(QAbstractTableModel, Generic[R]):
    """edited(row's record, field, new value); nothing is kept here."""

    edited = Signal(object, str, object)

    def __init__(self, columns: Sequence[Column[R]], theme: Theme, read_only: bool, parent: QObject) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: tuple[R, ...] = ()
        self._theme = theme
        self._read_only = read_only

    def set_rows(self, rows: Sequence[R]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        column = self.columns[index.column()]
        if self._read_only:
            return flags
        if column.tick is not None and column.field and column.tick(self.rows[index.row()]) is not None:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if column.editor is not None else flags

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section])
        return self.columns[section].head if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.EditRole:
            return column.value(row) if column.value is not None else column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip(row) if column.tip is not None else column.text(row) or None
        return self._look(row, column, role)

    def _look(self, row: R, column: Column[R], role: int) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole and column.tick is not None:
            ticked = column.tick(row)
            if ticked is None:
                return None
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ForegroundRole and column.tone is not None:
            token = column.tone(row)
            return QBrush(self._theme.colour(token)) if token else None
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole and column.tick is not None:
            self.edited.emit(row, column.field, Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role == Qt.ItemDataRole.EditRole and column.value is not None and value != column.value(row):
            self.edited.emit(row, column.field, value)
            return True
        return False


def as_field_edit(editor: Any) -> FieldEdit:
    assert hasattr(editor, "committed"), editor
    return editor  # type: ignore[no-any-return]


def _alignment(column: Column[Any]) -> int:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
