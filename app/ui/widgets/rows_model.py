"""The small tables on the pages of records: a handful of rows, some of their fields edited in the cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, Signal
from typing_extensions import override

from app.ui.theme import Theme
from app.ui.widgets.columns_model import ColumnsModel, Index
from app.ui.widgets.record_panel import FieldEdit

R = TypeVar("R")


class Column(Struct, Generic[R], frozen=True):
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


class RowsModel(ColumnsModel[R]):
    """edited(row's record, field, new value); nothing is kept here."""

    columns: tuple[Column[R], ...]

    edited = Signal(object, str, object)

    def __init__(self, columns: Sequence[Column[R]], theme: Theme, read_only: bool, parent: QObject) -> None:
        super().__init__(columns, theme, parent)
        self._read_only = read_only

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
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole and column.tick is not None:
            ticked = column.tick(self.rows[index.row()])
            if ticked is None:
                return None
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

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
