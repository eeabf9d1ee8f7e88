"""A table whose columns sort by a click on their head, with a line to filter it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from app.ui.theme import Theme
from app.ui.widgets.rows_model import Column, RowsModel

Index = QModelIndex | QPersistentModelIndex
CELL_SPACE = 24


class FilteredRows(QSortFilterProxyModel):
    """Rows of which any cell holds the text, and that `keep` takes."""

    def __init__(self, rows: RowsModel[Any], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self._text = ""
        self._keep: Callable[[Any], bool] = lambda _: True
        self.setSourceModel(rows)
        self.setSortRole(int(Qt.ItemDataRole.EditRole))

    def narrow(self, text: str, keep: Callable[[Any], bool]) -> None:
        self.beginFilterChange()
        self._text, self._keep = text.strip().casefold(), keep
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    @override
    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        record = self._rows.rows[row]
        said = (column.text(record) for column in self._rows.columns)
        return self._keep(record) and (not self._text or any(self._text in text.casefold() for text in said))


class SortedTable(QTableView):
    """opened(record) by Enter or a double click; deletion_asked(records)."""

    opened = Signal(object)
    deletion_asked = Signal(object)

    def __init__(
        self, columns: Sequence[Column[Any]], theme: Theme, name: str, parent: QWidget | None = None, *, read_only: bool
    ) -> None:
        super().__init__(parent)
        self._read_only = read_only
        self.rows_model = RowsModel(columns, theme, read_only, self)
        self.shown = FilteredRows(self.rows_model, self)
        self.setModel(self.shown)
        self.setAccessibleName(name)
        self.setProperty("role", "bare")
        self.setStyleSheet("QTableView::item { padding: 0 6px; }")
        self.setSortingEnabled(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.row_compact)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # in the order the book gives
        for number, column in enumerate(columns):
            if not column.width:
                heads.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
                continue
            widths = [self.fontMetrics().horizontalAdvance(text) for text in (column.width, column.head + "  ▾")]
            self.setColumnWidth(number, max(widths) + CELL_SPACE)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._record(index)))

    def show_rows(self, rows: Sequence[Any], key: Callable[[Any], object]) -> None:
        """The rows that were selected stay so, by `key`."""
        chosen = {key(one) for one in self.selected()}
        self.rows_model.set_rows(rows)
        selection = self.selectionModel()
        for row in range(self.shown.rowCount()):
            index = self.shown.index(row, 0)
            if key(self._record(index)) in chosen:
                selection.select(index, selection.SelectionFlag.Select | selection.SelectionFlag.Rows)
                selection.setCurrentIndex(index, selection.SelectionFlag.NoUpdate)

    def selected(self) -> list[Any]:
        """Not the current row unless it is selected too."""
        return [self._record(index) for index in self.selectionModel().selectedRows()]

    def take_keys(self) -> None:
        self.setFocus()
        if self.shown.rowCount() and not self.currentIndex().isValid():
            selection = self.selectionModel()
            selection.setCurrentIndex(self.shown.index(0, 0), selection.SelectionFlag.NoUpdate)

    def _record(self, index: Index) -> Any:
        return self.rows_model.rows[self.shown.mapToSource(index).row()]

    def _tick(self, records: Sequence[Any]) -> bool:
        """As a click on their box; False where the table has none."""
        model = self.rows_model
        column = next((one for one in model.columns if one.tick is not None and one.field), None)
        if column is None or column.tick is None or self._read_only:
            return False
        for record in records:
            model.edited.emit(record, column.field, not column.tick(record))
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        chosen = self.selected() or ([self._record(index)] if index.isValid() else [])
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and chosen:
            self.opened.emit(chosen[0])
        elif event.key() == Qt.Key.Key_Delete and chosen:
            self.deletion_asked.emit(chosen)
        elif event.key() == Qt.Key.Key_Space and chosen and self._tick(chosen):
            event.accept()
        else:
            super().keyPressEvent(event)
