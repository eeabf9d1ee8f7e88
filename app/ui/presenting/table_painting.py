"""A table painted for a wall."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from app.exchange.pptx_tables import TableColumn, TableSpec
from app.ui.presenting.ink import LEFT, RIGHT, Ink
from app.ui.presenting.table_layout import LEAST_PAD, MOST_PAD, TableLayout, lay_out


def paint_table(ink: Ink, table: TableSpec, room: QRectF) -> None:
    layout = lay_out(ink, table, room.width(), room.height())
    ink = ink.smaller(layout.measure.unit / ink.unit)
    rows = [(row, False) for row in table.rows] + ([] if table.total is None else [(table.total, True)])
    heights = [layout.row_height(row, table.columns, bold=bold) for row, bold in rows]
    most = (MOST_PAD - LEAST_PAD) * ink.unit
    spare = min(max(room.height() - layout.head - sum(heights), 0.0) / max(len(rows), 1), most)
    y = room.top()
    _head(ink, table, layout, QRectF(room.left(), y, room.width(), layout.head))
    y += layout.head
    ink.rule(room.left(), room.right(), y, strong=True)
    for (row, bold), height in zip(rows, heights, strict=True):
        if bold:
            ink.rule(room.left(), room.right(), y, strong=True)
        cells = layout.row_lines(row, table.columns, bold=bold)
        _row(ink, cells, table.columns, layout, QRectF(room.left(), y, room.width(), height + spare), bold=bold)
        y += height + spare
        if not bold:
            ink.rule(room.left(), room.right(), y)


def _row(
    ink: Ink,
    cells: list[list[str]],
    columns: tuple[TableColumn, ...],
    layout: TableLayout,
    line: QRectF,
    *,
    bold: bool,
) -> None:
    """All begin on the same line; a row of one line stands in the middle of its height."""
    step = ink.height(1)
    top = line.top() + (line.height() - step * max(len(cell) for cell in cells)) / 2
    x = line.left()
    for cell, column, width in zip(cells, columns, layout.widths, strict=True):
        for place, text in enumerate(cell):
            at = QRectF(x, top + place * step, width + 1, step)
            ink.write(text, at, bold=bold, flags=RIGHT if column.right else LEFT)
        x += width + layout.gap


def _head(ink: Ink, table: TableSpec, layout: TableLayout, room: QRectF) -> None:
    """On the last line of the head where a title is short."""
    x, muted = room.left(), ink.style.muted
    bottom = room.bottom() - LEAST_PAD * ink.unit / 2
    for column, width, turned in zip(table.columns, layout.widths, layout.upright, strict=True):
        if turned:
            _upright(ink, column.title, x, bottom, width)
        else:
            height = ink.height(len(ink.lines(column.title, width + 1)))
            at = QRectF(x, bottom - height, width + 1, height)
            ink.wrap(column.title, at, colour=muted, flags=RIGHT if column.right else LEFT)
        x += width + layout.gap


def _upright(ink: Ink, title: str, x: float, bottom: float, width: float) -> None:
    """Read from below to above."""
    ink.painter.save()
    ink.painter.translate(x, bottom)
    ink.painter.rotate(-90)
    ink.write(title, QRectF(0, 0, bottom, width), colour=ink.style.muted)
    ink.painter.restore()
