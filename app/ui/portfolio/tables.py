"""How the portfolio's tables look: whole rows, fixed heights, one column that takes the rest."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.ui.theme import Theme

EXTRA_PX = 22


def make_table(
    model: QAbstractItemModel,
    theme: Theme,
    widths: Mapping[int, str],
    parent: QWidget | None = None,
    *,
    compact: bool = False,
) -> QTableView:
    """Column 0 stretches; the others are as wide as a sample text of `widths`. Nothing is ever measured row by row."""
    table = QTableView(parent)
    shape_table(table, model, theme, compact=compact)
    columns = table.horizontalHeader()
    columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    columns.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column, text in widths.items():
        columns.resizeSection(column, width_of(table, text))
    return table


def shape_table(table: QTableView, model: QAbstractItemModel, theme: Theme, *, compact: bool = False) -> None:
    """What all tables of the portfolio have in common; the widths of the columns are left alone."""
    table.setModel(model)
    table.setProperty("role", "bare")
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setCornerButtonEnabled(False)
    table.setStyleSheet("QTableView::item { padding: 0 6px; }")
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    rows = table.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setMinimumSectionSize(theme.row_compact)
    rows.setDefaultSectionSize(theme.row_compact if compact else theme.row)
    columns = table.horizontalHeader()
    columns.setHighlightSections(False)
    columns.setMinimumSectionSize(30)


def width_of(table: QTableView, text: str, extra_px: int = EXTRA_PX) -> int:
    """Pixels of a column that shows `text`, of which the longest line counts."""
    metrics = table.fontMetrics()
    return max(metrics.horizontalAdvance(line) for line in text.split("\n")) + extra_px
