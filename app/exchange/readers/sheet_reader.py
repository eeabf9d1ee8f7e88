"""Workbooks (xlsx, xlsb, ods, xls) through calamine, row by row. Runs in the worker: calamine can abort its process."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import time, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from msgspec import Struct, field
from python_calamine import CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum, WorksheetNotFound

from app.errors import ReadError
from app.exchange.readers.batches import BATCH_ROWS, columns_of
from app.exchange.readers.header import MergedRange
from app.exchange.readers.raw_table import FIRST_FEW, Cell
from app.exchange.readers.read_options import ReadOptions

LONG = 1e15
"""From 16 digits on a float no longer holds every digit: an id kept as a number in Excel has lost its last ones."""

MOST_MERGED = 50_000


class LongNumbers(Struct):
    """Where numbers stood that have lost digits."""

    count: int = 0
    rows: list[int] = field(default_factory=list)


class SheetReader:
    """One worksheet: `batches()` once, then `long_numbers` is complete."""

    def __init__(self, sheet: CalamineSheet, options: ReadOptions) -> None:
        self._sheet = sheet
        self._options = options
        self.name = sheet.name
        self.first_column = sheet.start[1] if sheet.start else 0
        self.row_count = sheet.end[0] + 1 if sheet.end else 0
        self.long_numbers = LongNumbers()
        if self.row_count > options.max_rows + 1000:
            raise ReadError("TOO_MANY_ROWS", rows=self.row_count, limit=options.max_rows, sheet=self.name)

    def merged(self) -> list[MergedRange]:
        """Merged cells in the rows and columns of the grid."""
        areas = (self._sheet.merged_cell_ranges or [])[:MOST_MERGED]
        left = self.first_column
        return [(top, first - left, bottom, last - left) for (top, first), (bottom, last) in areas if first >= left]

    def batches(self) -> Iterator[list[Sequence[Cell]]]:
        """The grid from its first file row on, by columns, BATCH_ROWS rows at a time."""
        rows = iter(self._sheet.iter_rows())
        done = 0
        while batch := list(islice(rows, BATCH_ROWS)):
            yield [self._plain(column, done) for column in columns_of(batch)]
            done += len(batch)

    def _plain(self, column: Sequence[object], first_row: int) -> Sequence[Cell]:
        """Empty cells as None, durations as text. Whole columns of one kind stay in C: 100,000 rows hang on it."""
        kinds = set(map(type, column))
        cells: Sequence[Any] = column
        if str in kinds:
            texts: Sequence[Any] = cells if kinds == {str} else [cell for cell in cells if isinstance(cell, str)]
            if max(map(len, texts)) > self._options.max_cell_chars:
                self._refuse_long_text(cells, first_row)
            if "" in texts:
                cells = [None if cell == "" else cell for cell in cells]
        if float in kinds:
            numbers: Sequence[Any] = cells if kinds == {float} else [cell for cell in cells if isinstance(cell, float)]
            if max(numbers) >= LONG or min(numbers) <= -LONG:
                self._note_long(cells, first_row)
        if time in kinds or timedelta in kinds:
            cells = [str(cell) if isinstance(cell, (time, timedelta)) else cell for cell in cells]
        return cells

    def _refuse_long_text(self, cells: Sequence[object], first_row: int) -> None:
        limit = self._options.max_cell_chars
        row = next(index for index, cell in enumerate(cells) if isinstance(cell, str) and len(cell) > limit)
        raise ReadError("CELL_TOO_LONG", row=first_row + row + 1, limit=limit)

    def _note_long(self, cells: Sequence[object], first_row: int) -> None:
        found = [
            first_row + index + 1 for index, cell in enumerate(cells) if isinstance(cell, float) and abs(cell) >= LONG
        ]
        self.long_numbers.count += len(found)
        self.long_numbers.rows += found[: FIRST_FEW - len(self.long_numbers.rows)]


def open_workbook(path: Path) -> CalamineWorkbook:
    """The workbook with its tables of content read; sheets are read one by one by get_sheet_by_name."""
    return CalamineWorkbook.from_path(path)


def sheet_names(book: CalamineWorkbook, *, hidden: bool) -> list[str]:
    """Worksheets in their order; charts and macros are none. Hidden ones only if asked for, or if there are no others."""
    sheets = [sheet for sheet in book.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet]
    visible = [sheet.name for sheet in sheets if sheet.visible == SheetVisibleEnum.Visible]
    return visible if visible and not hidden else [sheet.name for sheet in sheets]


def get_sheet(book: CalamineWorkbook, name: str) -> CalamineSheet:
    """Raises ReadError NO_SHEET (sheet, sheets)."""
    try:
        return book.get_sheet_by_name(name)
    except WorksheetNotFound as error:
        raise ReadError("NO_SHEET", sheet=name, sheets=tuple(book.sheet_names)) from error
