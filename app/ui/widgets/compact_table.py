"""A table of low rows without a grid: how all of them look, and how wide and high they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.ui.overrides import override
from app.ui.theme import Theme


class SizedColumn(Protocol):
    """width: a sample text, "" takes the room that is left."""

    @property
    def head(self) -> str: ...
    @property
    def width(self) -> str: ...


class CompactTable(QTableView):
    """What is selected, typed and opened in it is its subclass's. Its height follows its style, which it has from its window."""

    _set_height: Callable[[int], None] | None = None
    _rows_high = 0

    def __init__(self, model: QAbstractItemModel, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setModel(model)
        self.setAccessibleName(name)
        self.setProperty("role", "bare")
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setStyleSheet("QTableView::item { padding: 0 4px; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, heads = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(theme.row_compact)
        rows.setDefaultSectionSize(theme.row_compact)
        heads.setHighlightSections(False)
        heads.setMinimumSectionSize(24)

    def fit_columns(self, columns: Sequence[SizedColumn], space: int) -> list[int]:
        """Each as wide as its sample text and its head, and `space` px. Answers the widths; 0 = takes what is left."""
        metrics, heads, widths = self.fontMetrics(), self.horizontalHeader(), [0] * len(columns)
        for place, column in enumerate(columns):
            if not column.width:
                heads.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
                continue
            widths[place] = space + max(
                metrics.horizontalAdvance(text) for text in (column.width, *column.head.split("\n"))
            )
            heads.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(place, widths[place])
        return widths

    def set_rows_high(self, rows: int) -> None:
        """Neither higher nor lower than the head and that many rows."""
        self._set_height, self._rows_high = self.setFixedHeight, rows
        self.fit_height()

    def set_least_rows(self, rows: int) -> None:
        """Not lower than the head and that many rows."""
        self._set_height, self._rows_high = self.setMinimumHeight, rows
        self.fit_height()

    def fit_height(self) -> None:
        if self._set_height is not None:
            self._set_height(self.height_of(self._rows_high))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.fit_height()

    def height_of(self, rows: int) -> int:
        """Pixels of the head and that many rows."""
        return self.horizontalHeader().sizeHint().height() + rows * self._theme.row_compact + 4
