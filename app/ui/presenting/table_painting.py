"""A table painted for a wall: columns as wide as their texts, the widest giving way first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from app.exchange.pptx_tables import TableSpec
from app.ui.presenting.ink import LEFT, RIGHT, SMALL, TEXT, Ink

GAP = 28.0
MOST_LINE = 64.0
TIGHT_COLUMNS = 10
TIGHT_GAP = 14.0


def paint_table(ink: Ink, table: TableSpec, room: QRectF) -> None:
    gap = (TIGHT_GAP if len(table.columns) > TIGHT_COLUMNS else GAP) * ink.unit
    widths = column_widths(_natural(ink, table), room.width() - gap * (len(table.columns) - 1))
    heads = tuple(column.title for column in table.columns)
    lines = len(table.rows) + 1 + (table.total is not None)
    height = min(room.height() / lines, MOST_LINE * ink.unit)
    y = room.top()
    _line(ink, table, heads, widths, gap, QRectF(room.left(), y, room.width(), height), is_head=True)
    ink.rule(room.left(), room.right(), y + height, strong=True)
    for row in table.rows:
        y += height
        _line(ink, table, row, widths, gap, QRectF(room.left(), y, room.width(), height))
        ink.rule(room.left(), room.right(), y + height)
    if table.total is not None:
        y += height
        ink.rule(room.left(), room.right(), y, strong=True)
        _line(ink, table, table.total, widths, gap, QRectF(room.left(), y, room.width(), height), bold=True)


def column_widths(natural: Sequence[float], room: float) -> list[float]:
    """Each its own width where all fit, the rest given to the widest; else the widest are cut down to one common width.

    >>> column_widths([100, 50], 180), column_widths([300, 200, 50], 350)
    ([130.0, 50.0], [150.0, 150.0, 50.0])
    """
    spare = room - sum(natural)
    if spare >= 0:
        widest = max(range(len(natural)), key=lambda at: natural[at])
        return [width + (min(spare, width * 0.3) if at == widest else 0.0) for at, width in enumerate(map(float, natural))]
    left, limit = room, 0.0
    for place, width in enumerate(sorted(natural)):
        limit = left / (len(natural) - place)
        if width > limit:
            break
        left -= width
    return [float(min(width, limit)) for width in natural]


def _natural(ink: Ink, table: TableSpec) -> list[float]:
    rows = [*table.rows, *([table.total] if table.total else [])]
    return [
        max(
            ink.width(column.title, SMALL),
            *(ink.width(row[at], TEXT, bold=row is table.total) for row in rows),
            0.0,
        )
        + 2 * ink.unit
        for at, column in enumerate(table.columns)
    ]


def _line(
    ink: Ink,
    table: TableSpec,
    texts: Sequence[str],
    widths: Sequence[float],
    gap: float,
    line: QRectF,
    *,
    is_head: bool = False,
    bold: bool = False,
) -> None:
    x = line.left()
    for text, column, width in zip(texts, table.columns, widths, strict=True):
        place = QRectF(x, line.top(), width, line.height())
        flags = RIGHT if column.right else LEFT
        size, colour = (SMALL, ink.style.muted) if is_head else (TEXT, ink.style.text)
        ink.write(text, place, size, bold=bold, colour=colour, flags=flags)
        x += width + gap
