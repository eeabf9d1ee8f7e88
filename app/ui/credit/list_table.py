"""The longer tables of the credit tab: sorted by a click on a head, with tags in cells and a row of totals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from app.ui.theme import Theme
from app.ui.widgets.columns_model import ColumnsModel
from app.ui.widgets.compact_table import CompactTable
from app.ui.widgets.tag import Tag, TagPainter

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
CELL_SPACE = 18
ROWS_AT_LEAST = 6
LEAST_NAME = 11
"""Width of the column that takes the room that is left, in text sizes."""
TAG_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class ListColumn(Struct, Generic[R], frozen=True):
    """width: a sample text, "" takes the room that is left. value: what the column is sorted by, None = by its text.

    tag: shown instead of the text. tone: token of the text's colour, "" as usual; fill: token of the cell's ground.
    spare: left out where the table is narrow.
    """

    key: str
    head: str
    text: Callable[[R], str]
    width: str = ""
    right: bool = False
    value: Callable[[R], Any] | None = None
    tone: Callable[[R], str] | None = None
    tip: Callable[[R], str] | None = None
    tag: Callable[[R], Tag | None] | None = None
    fill: Callable[[R], str] | None = None
    spare: bool = False


class ListModel(ColumnsModel[R]):
    """Rows as the service sorted them until a head is clicked; the row of totals stays on top."""

    columns: tuple[ListColumn[R], ...]

    def __init__(self, columns: Sequence[ListColumn[R]], theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(columns, theme, parent)
        self._given: tuple[R, ...] = ()
        self._total: R | None = None
        self._order: tuple[int, bool] | None = None

    def show_rows(self, rows: Sequence[R], total: R | None = None) -> None:
        self._given, self._total = tuple(rows), total
        self._arrange()

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Column -1: as the service sorted them."""
        self._order = (column, order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self._arrange()

    def is_total(self, row: int) -> bool:
        return self._total is not None and row == 0

    def _arrange(self) -> None:
        rows = list(self._given)
        if self._order is not None:
            column, reverse = self.columns[self._order[0]], self._order[1]
            known = [row for row in rows if _key(column, row) is not None]
            unknown = [row for row in rows if _key(column, row) is None]
            rows = [*sorted(known, key=lambda row: _key(column, row), reverse=reverse), *unknown]
        self.set_rows(rows if self._total is None else [self._total, *rows])

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.FontRole and self.is_total(index.row()):
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == TAG_ROLE:
            return column.tag(row) if column.tag is not None else None
        if role == Qt.ItemDataRole.BackgroundRole and column.fill is not None:
            token = column.fill(row)
            return self._theme.colour(token) if token else None
        return super().data(index, role)


class TagDelegate(QStyledItemDelegate):
    """A tag in the cells that have one."""

    def __init__(self, theme: Theme, font: QFont, parent: QObject) -> None:
        super().__init__(parent)
        small = QFont(font)
        small.setPixelSize(theme.secondary)
        self._tags = TagPainter(theme, small)

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.data(TAG_ROLE) is not None:
            option.text = ""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        tag = index.data(TAG_ROLE)
        if tag is not None:
            box = option.rect
            top = box.top() + (box.height() - self._tags.height) / 2
            painter.save()
            self._tags.paint(painter, box.left() + 4, top, tag, box.width() - 8)
            painter.restore()


class ListTable(CompactTable):
    """Whole rows are selected. opened(row) by Enter or a double click; settled() when another row is the current one."""

    opened = Signal(object)
    settled = Signal()

    def __init__(self, model: ListModel[Any], theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, theme, name, parent)
        self.list_model = model
        self.setItemDelegate(TagDelegate(theme, self.font(), self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._widths = self.fit_columns(model.columns, CELL_SPACE)
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().currentRowChanged.connect(self.settled)

    def let_sort(self) -> None:
        """By a click on a head; until then as the service sorted them."""
        heads = self.horizontalHeader()
        heads.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        heads.setSortIndicatorClearable(True)
        self.setSortingEnabled(True)

    def current(self) -> Any:
        """The row with the keys; None without one, and on the row of totals."""
        index = self.currentIndex()
        if not index.isValid() or self.list_model.is_total(index.row()):
            return None
        return self.list_model.rows[index.row()]

    def selected(self) -> list[Any]:
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self.list_model.rows[row] for row in rows if not self.list_model.is_total(row)]

    def choose(self, wanted: Callable[[Any], bool]) -> bool:
        """Make the first row that is wanted the current one; False if there is none."""
        for place, row in enumerate(self.list_model.rows):
            if wanted(row) and not self.list_model.is_total(place):
                self.selectRow(place)
                return True
        return False

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, self.height_of(ROWS_AT_LEAST))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.opened.emit(self.current())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spare columns give way while what is left for the name is too narrow."""
        super().resizeEvent(event)
        columns = self.list_model.columns
        left = self.viewport().width() - sum(self._widths)
        for number in reversed(range(len(columns))):
            if columns[number].spare:
                self.setColumnHidden(number, left < self._theme.body * LEAST_NAME)
                left += self._widths[number] if self.isColumnHidden(number) else 0

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if not self.list_model.is_total(index.row()):
            self.opened.emit(self.list_model.rows[index.row()])


def _key(column: ListColumn[R], row: R) -> Any:
    return column.value(row) if column.value is not None else column.text(row)
