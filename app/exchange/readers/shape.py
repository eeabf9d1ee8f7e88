"""A grid of cells made into a table: header, records, and what lies around them and is no record."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from app.exchange.readers.header import (
    LOOK_AT,
    NOTE,
    MergedRange,
    Row,
    filled,
    find_header,
    header_labels,
    is_figure,
    unique_headers,
)
from app.exchange.readers.packed_rows import PackedRows
from app.exchange.readers.raw_table import FIRST_FEW, Cell, ReadWarning, WarningCode

_TOTAL: Final = re.compile(
    r"\s*(合\s*计|总\s*计|小\s*计|共\s*计|累\s*计|汇\s*总|(grand |sub[ -]?)?totals?|sum)\s*[:：]?\s*", re.IGNORECASE
)
_SUBTOTAL: Final = re.compile(r".+(合计|小计|汇总|总计)\s*[:：]?|.+\s(sub)?total\s*:?", re.IGNORECASE)
_TOTAL_ENDINGS: Final = frozenset("计总lLsSmM:： ")


class ShapedTable(Struct, frozen=True):
    """The table inside a grid; `row_numbers` and `header_row` (its last line) are 1-based rows of the grid."""

    headers: tuple[str, ...]
    rows: Sequence[Row]
    row_numbers: Sequence[int]
    header_row: int
    warnings: list[ReadWarning]


class _Records:
    """Rows below the header with their numbers, losing what is no record."""

    def __init__(self, rows: list[Row], first_number: int) -> None:
        self.rows = rows
        self.numbers: Sequence[int] = range(first_number, first_number + len(rows))

    def drop(self, indexes: Sequence[int]) -> list[int]:
        """Takes the rows out; their numbers."""
        dropped = [self.numbers[index] for index in indexes]
        if indexes:
            gone = set(indexes)
            self.numbers = [number for index, number in enumerate(self.numbers) if index not in gone]
            self.rows = [row for index, row in enumerate(self.rows) if index not in gone]
        return dropped


def shape_table(grid: Sequence[Row], merged: Sequence[MergedRange] = (), first_column: int = 0) -> ShapedTable:
    """Finds header and records. Raises ReadError EMPTY_FILE for a grid without cells, NO_HEADER if records start at once.

    `first_column` is the place in the file of the grid's first column: nameless columns are called after it.
    """
    at = find_header(_spread(grid[:LOOK_AT], merged, across=True), merged)
    labels, depth = header_labels(grid[: at + 2], at, merged)
    notes = [index + 1 for index in range(at) if filled(grid[index])]
    if isinstance(grid, PackedRows) and not merged and _is_all_records(grid.below(at + depth), labels, grid[at]):
        rows = grid.below(at + depth)
        headers, warnings = unique_headers(labels, range(first_column + 1, first_column + len(labels) + 1))
        numbers = range(at + depth + 1, at + depth + 1 + len(rows))
        return ShapedTable(headers, rows, numbers, at + depth, warnings + _remarks(notes))
    records = _Records(_spread(grid, merged, across=False, below=at + depth)[at + depth :], at + depth + 1)
    records.drop([i for i, row in enumerate(records.rows) if row.count(None) >= len(row) - 2 and _is_blank(row)])
    widths = set(map(len, records.rows))
    width = max([len(labels), *widths])
    labels += [""] * (width - len(labels))
    if widths != {width}:
        records.rows = [row + (None,) * (width - len(row)) for row in records.rows]
    notes += records.drop(_tail_notes(records, width))
    repeated = records.drop([index for index, row in enumerate(records.rows) if row == grid[at]])
    totals = records.drop(_totals(records.rows))
    keep = [index for index in range(width) if labels[index] or any(row[index] is not None for row in records.rows)]
    kept = records.rows if len(keep) == width else [tuple([row[index] for index in keep]) for row in records.rows]
    headers, warnings = unique_headers([labels[index] for index in keep], [first_column + index + 1 for index in keep])
    return ShapedTable(headers, kept, records.numbers, at + depth, warnings + _remarks(notes, repeated, totals))


def _is_all_records(rows: PackedRows, labels: Sequence[str], header: Row) -> bool:
    """Whether nothing below the header has to be taken out or filled up, found by columns without making the rows."""
    if not rows or rows.widths != {len(labels)} or "" in labels or len(filled(rows[-1])) <= 1:
        return False
    full = next((at for at in range(len(labels)) if _is_full(rows.column(at))), None)
    if full is None or header[full] in rows.column(full):
        return False
    first = rows.column(0)
    ends = [at for at, cell in enumerate(first) if cell is None or (type(cell) is str and cell[-1:] in _TOTAL_ENDINGS)]
    return not any(_is_total(rows[at], rows[at - 1] if at else ()) for at in ends)


def _is_full(cells: Sequence[Cell]) -> bool:
    """Whether every cell holds something."""
    if None in cells:
        return False
    return all(cell.strip() for cell in cells if isinstance(cell, str))


def _remarks(notes: Sequence[int], repeated: Sequence[int] = (), totals: Sequence[int] = ()) -> list[ReadWarning]:
    """What was left out, by rows of the grid."""
    remarks = []
    for code, numbers in (
        (WarningCode.NOTE_LINES_SKIPPED, notes),
        (WarningCode.REPEATED_HEADER_DROPPED, repeated),
        (WarningCode.TOTAL_ROWS_DROPPED, totals),
    ):
        if numbers:
            remarks.append(ReadWarning(code, {"count": len(numbers), "rows": tuple(numbers[:FIRST_FEW])}))
    return remarks


def _spread(grid: Sequence[Row], merged: Sequence[MergedRange], *, across: bool, below: int = 0) -> list[Row]:
    """Merged cells hold their value in the first cell only: give it to the row (header) or down the column (records) as well.

    Down only: a total row that is merged across has to stay one text.
    """
    spread = list(grid)
    for top, left, bottom, right in merged:
        if top >= len(grid) or left >= len(grid[top]) or grid[top][left] is None or (not across and top < below):
            continue
        targets = [(top, column) for column in range(left + 1, right + 1)] if across else []
        targets += [] if across else [(line, left) for line in range(top + 1, min(bottom, len(grid) - 1) + 1)]
        for line, column in targets:
            if column < len(spread[line]):
                row = spread[line]
                spread[line] = (*row[:column], grid[top][left], *row[column + 1 :])
    return spread


def _is_blank(row: Row) -> bool:
    empty = row.count(None)
    return empty == len(row) or (empty >= len(row) - 2 and not filled(row))


def _tail_notes(records: _Records, width: int) -> list[int]:
    """Lines below the table: at most one cell filled, behind a blank row or reading like a note."""
    if width < 3:
        return []
    start = len(records.rows)
    while start and len(filled(records.rows[start - 1])) <= 1:
        start -= 1
    tail = range(start, len(records.rows))
    behind_gap = start > 0 and start < len(records.rows) and records.numbers[start] - records.numbers[start - 1] > 1
    if behind_gap or all(_is_note(records.rows[index]) for index in tail):
        return list(tail)
    return []


def _is_note(row: Row) -> bool:
    return all(isinstance(cell, str) and NOTE.fullmatch(cell) for cell in filled(row))


def _totals(rows: list[Row]) -> list[int]:
    return [
        index
        for index, row in enumerate(rows)
        if (row[0] is None or (type(row[0]) is str and row[0][-1:] in _TOTAL_ENDINGS))
        and _is_total(row, rows[index - 1] if index else ())
    ]


def _is_total(row: Row, above: Row) -> bool:
    """合计 or Total first, then figures only. "East Total" too, if it leaves a text column empty that the row above fills."""
    first: Cell = row[0]
    if first is None:
        first = next((cell for cell in row if cell is not None), None)
    if not isinstance(first, str) or first[-1:] not in _TOTAL_ENDINGS:
        return False
    exact = _TOTAL.fullmatch(first) is not None
    if not exact and not _SUBTOTAL.fullmatch(first):
        return False
    others = filled(row)[1:]
    if not others or not all(is_figure(cell) or cell in {"-", "—"} for cell in others):
        return False
    return exact or any(mine is None and isinstance(other, str) for mine, other in zip(row, above, strict=False))
