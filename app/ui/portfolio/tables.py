"""How the portfolio's tables look: whole rows, fixed heights, one column that takes the rest."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.ui.theme import Theme


def make_table(
    model: QAbstractItemModel,
    theme: Theme,
    widths: Mapping[int, str],
    parent: QWidget | None = None,
    *,
    compact: bool = False,
    extra_px: int = 22,
) -> QTableView:
    """Column 0 stretches; the others are as wide as a sample text of `widths`. Nothing is ever measured row by row."""
    table = QTableView(parent)
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
    columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    columns.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    metrics = table.fontMetrics()
    for column, sample in widths.items():
        columns.resizeSection(column, metrics.horizontalAdvance(sample) + extra_px)
    return table
