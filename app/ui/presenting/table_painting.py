"""A table painted for a wall: columns as wide as their texts, the widest giving way first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF

from app.exchange.pptx_tables import TableColumn, TableSpec
from app.ui.presenting.ink import LEFT, RIGHT, SMALL, TEXT, Ink

GAP = 28.0
MOST_LINE = 64.0
TIGHT_COLUMNS = 10
TIGHT_GAP = 14.0
MOST_STRETCH = 1.6
WIDE_FROM, WIDE_SHARE, NUMBER_SHARE = 1.7, 2.0, 4.0
"""Where a table is too wide, columns of names and sentences keep twice the room of others; numbers are never cut."""

CROWDED, SMALLER = 1.2, 0.84
"""A table wider than the wall by this factor, as happens on 4:3 alone, is written smaller."""


def paint_table(ink: Ink, table: TableSpec, room: QRectF) -> None:
    gap = (TIGHT_GAP if len(table.columns) > TIGHT_COLUMNS else GAP) * ink.unit
    inner = room.width() - gap * (len(table.columns) - 1)
    natural = _natural(ink, table)
    if sum(natural) > inner * CROWDED:
        ink = replace(ink, unit=ink.unit * SMALLER)
        natural = _natural(ink, table)
    widths = column_widths(natural, [_weight(column) for column in table.columns], inner)
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


def column_widths(natural: Sequence[float], weights: Sequence[float], room: float) -> list[float]:
    """All stretched where they fit; else those too wide for their weight share what the others leave, by weight.

    >>> column_widths([100, 50], [1, 1], 180), column_widths([300, 200, 50], [2, 1, 1], 350)
    ([120.0, 60.0], [200.0, 100.0, 50.0])
    """
    whole = sum(natural)
    if whole <= room:
        return [width * min(room / max(whole, 1.0), MOST_STRETCH) for width in natural]
    left, weight, limit = room, sum(weights), 0.0
    for place in sorted(range(len(natural)), key=lambda at: natural[at] / weights[at]):
        limit = left / weight
        if natural[place] > limit * weights[place]:
            break
        left -= natural[place]
        weight -= weights[place]
    return [float(min(width, limit * share)) for width, share in zip(natural, weights, strict=True)]


def _weight(column: TableColumn) -> float:
    if column.right:
        return NUMBER_SHARE
    return WIDE_SHARE if column.width >= WIDE_FROM else 1.0


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
