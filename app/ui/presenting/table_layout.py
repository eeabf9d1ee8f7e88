"""Where the cells of a table on a wall stand: words wrapped, numbers whole, and how many rows a page holds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import inf

from msgspec import Struct

from app.exchange.pptx_tables import TableColumn, TableSpec
from app.ui.presenting.ink import TEXT, Measure
from app.ui.presenting.page import Cuts

GAP, TIGHT_GAP, TIGHT_COLUMNS = 28.0, 14.0, 10
LEAST_PAD, MOST_PAD = 10.0, 26.0
"""Above and below the text of a row, together."""

MOST_STRETCH = 1.6
LEAST_EMS, LEAST_HEAD_EMS = 4.0, 2.0
"""Chinese breaks anywhere; narrower than this a column would be read downward."""

MARK_EMS = 1.5
"""A column of nothing wider than this holds marks; its head stands upright where the table is too wide."""

EVEN_STEPS = 10
SMALLER, UNREADABLE = 0.94, 12.0
"""One step down in size, and the pixels below which no further one is taken."""


class Column(Struct, frozen=True):
    """natural: of the widest text on one line; least: of its longest word. is_mark: its head may stand upright."""

    natural: float
    least: float
    head: float
    is_mark: bool

    def upright(self, line: float) -> Column:
        return Column(line, line, self.head, True) if self.is_mark else self


class TableLayout(Struct, frozen=True):
    """`measure` writes smaller than asked for only where the longest words of a row would not stand side by side."""

    measure: Measure
    widths: tuple[float, ...]
    gap: float
    upright: tuple[bool, ...]
    head: float

    def row_lines(self, row: Sequence[str], columns: Sequence[TableColumn], *, bold: bool = False) -> list[list[str]]:
        """Each cell broken into its lines; a number is one."""
        return [
            [text] if column.right else self.measure.lines(text, width + 1, bold=bold)
            for text, column, width in zip(row, columns, self.widths, strict=True)
        ]

    def row_height(self, row: Sequence[str], columns: Sequence[TableColumn], *, bold: bool = False) -> float:
        lines = max(len(cell) for cell in self.row_lines(row, columns, bold=bold))
        return self.measure.height(lines) + LEAST_PAD * self.measure.unit


def lay_out(measure: Measure, table: TableSpec, width: float, height: float = inf) -> TableLayout:
    """In a room of this size: heads upright if need be, then smaller."""
    while True:
        layout, is_crowded = _laid_out(measure, table, width)
        too_high = table_height(layout, table) / height if height < inf else 0.0
        if (too_high <= 1 and not is_crowded) or measure.unit * TEXT < UNREADABLE:
            return layout
        measure = measure.smaller(SMALLER)


def table_height(layout: TableLayout, table: TableSpec) -> float:
    rows = sum(layout.row_height(row, table.columns) for row in table.rows)
    total = 0.0 if table.total is None else layout.row_height(table.total, table.columns, bold=True)
    return layout.head + rows + total


def _laid_out(measure: Measure, table: TableSpec, width: float) -> tuple[TableLayout, bool]:
    """The table in this size of text, and whether its longest words do not stand side by side."""
    columns, line = _columns(measure, table), measure.height(1)
    gap = (TIGHT_GAP if len(columns) > TIGHT_COLUMNS else GAP) * measure.unit
    inner = width - gap * (len(columns) - 1)
    turned = tuple(column.is_mark for column in columns)
    if sum(column.natural for column in columns) > inner and any(turned):
        columns = [column.upright(line) for column in columns]
    else:
        turned = (False,) * len(columns)
    widths = column_widths([one.natural for one in columns], [one.least for one in columns], inner)
    head = _head_height(measure, table, widths, columns, turned)
    return TableLayout(measure, tuple(widths), gap, turned, head), sum(one.least for one in columns) > inner


def column_widths(natural: Sequence[float], least: Sequence[float], room: float) -> list[float]:
    """All stretched where they fit on one line; else what is left over the longest words goes to those that lack most.

    >>> column_widths([100, 50], [40, 50], 180), column_widths([300, 200, 50], [100, 100, 50], 400)
    ([120.0, 60.0], [200.0, 150.0, 50.0])
    """
    whole, words = sum(natural), sum(least)
    if whole <= room:
        return [width * min(room / max(whole, 1.0), MOST_STRETCH) for width in natural]
    if words >= room:
        return [width * room / words for width in least]
    share = (room - words) / (whole - words)
    return [low + (width - low) * share for width, low in zip(natural, least, strict=True)]


def pieces(measure: Measure, table: TableSpec, width: float, height: float) -> Cuts:
    """First row and the one behind the last of each page of this size: as few pages as hold all, about equally full."""
    layout = lay_out(measure, table, width)
    heights = [layout.row_height(row, table.columns) for row in table.rows]
    total = 0.0 if table.total is None else layout.row_height(table.total, table.columns, bold=True)
    room = height - layout.head
    fewest = len(_filled(heights, total, room))
    even = sum([*heights, total]) / fewest
    rooms = (even + (room - even) * step / EVEN_STEPS for step in range(EVEN_STEPS + 1))
    return next(cuts for cuts in (_filled(heights, total, one) for one in rooms) if len(cuts) == fewest)


def _filled(heights: Sequence[float], total: float, room: float) -> Cuts:
    first, left, found = 0, room, list[tuple[int, int]]()
    for place, height in enumerate(heights):
        behind = total if place == len(heights) - 1 else 0.0
        if height + behind > left and place > first:
            found.append((first, place))
            first, left = place, room
        left -= height
    return (*found, (first, len(heights)))


def _columns(measure: Measure, table: TableSpec) -> list[Column]:
    return [_column(measure, column, _cells(table, at)) for at, column in enumerate(table.columns)]


def _cells(table: TableSpec, at: int) -> Iterable[tuple[str, bool]]:
    yield from ((row[at], False) for row in table.rows)
    if table.total is not None:
        yield table.total[at], True


def _column(measure: Measure, column: TableColumn, cells: Iterable[tuple[str, bool]]) -> Column:
    em = TEXT * measure.unit
    head, head_word = measure.width(column.title), measure.longest_word(column.title)
    texts = [(text, bold, measure.width(text, bold=bold)) for text, bold in cells if text]
    widest = max((width for _, _, width in texts), default=0.0)
    least = widest
    if not column.right:
        words = (measure.longest_word(text, bold=bold) for text, bold, _ in texts)
        least = max(min(widest, LEAST_EMS * em), *words, 0.0)
    is_mark = not column.right and widest <= MARK_EMS * em and head_word > LEAST_HEAD_EMS * em
    least_head = max(head_word, min(head, LEAST_HEAD_EMS * em))
    return Column(max(head, widest) + 2, max(least_head, least) + 2, head, is_mark)


def _head_height(
    measure: Measure, table: TableSpec, widths: Sequence[float], columns: Sequence[Column], upright: Sequence[bool]
) -> float:
    heights = [
        column.head if turned else measure.height(len(measure.lines(spec.title, width + 1)))
        for spec, width, column, turned in zip(table.columns, widths, columns, upright, strict=True)
    ]
    return max(heights) + LEAST_PAD * measure.unit
