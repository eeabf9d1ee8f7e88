"""A table whose columns say what stands in their cells."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush
from typing_extensions import override

from app.ui.theme import Theme

R = TypeVar("R")
RowIn = TypeVar("RowIn", contravariant=True)
Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class ShownColumn(Protocol[RowIn]):
    """tone: token of the text's colour, "" as usual; tip: the text itself where there is none."""

    @property
    def head(self) -> str: ...
    @property
    def right(self) -> bool: ...
    @property
    def text(self) -> Callable[[RowIn], str]: ...
    @property
    def value(self) -> Callable[[RowIn], Any] | None: ...
    @property
    def tone(self) -> Callable[[RowIn], str] | None: ...
    @property
    def tip(self) -> Callable[[RowIn], str] | None: ...


class ColumnsModel(QAbstractTableModel, Generic[R]):
    """What a cell shows; what may be typed into it is its subclass's."""

    def __init__(self, columns: Sequence[ShownColumn[R]], theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[ShownColumn[R], ...] = tuple(columns)
        self.rows: tuple[R, ...] = ()
        self._theme = theme

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
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section].right)
        return self.columns[section].head if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.EditRole:
            return column.value(row) if column.value is not None else column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column.right)
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip(row) if column.tip is not None else column.text(row) or None
        if role == Qt.ItemDataRole.ForegroundRole and column.tone is not None:
            token = column.tone(row)
            return QBrush(self._theme.colour(token)) if token else None
        return None


def _alignment(right: bool) -> int:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
