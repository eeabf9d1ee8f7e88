"""What a reader hands over: tables of plain cells with the row of the file each record came from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum

from msgspec import Struct, field

from app.exchange.readers.packed_rows import PackedRows

Cell = str | int | float | bool | date | None
"""One cell as the file holds it; a datetime is a date too; None is an empty cell."""


class FileKind(StrEnum):
    """What a file is by its content, whatever its name says."""

    XLSX = "xlsx"
    XLSB = "xlsb"
    ODS = "ods"
    XLS = "xls"
    CSV = "csv"


class WarningCode(StrEnum):
    """What the reader noticed and did about it; `values` of the warning are named behind each."""

    FORMULA_WITHOUT_VALUE = "FORMULA_WITHOUT_VALUE"  # count, cells
    ERROR_CELLS = "ERROR_CELLS"  # count, cells
    LONG_NUMBER = "LONG_NUMBER"  # count, rows
    DUPLICATE_HEADER = "DUPLICATE_HEADER"  # headers
    EMPTY_HEADER = "EMPTY_HEADER"  # headers
    REPEATED_HEADER_DROPPED = "REPEATED_HEADER_DROPPED"  # count, rows
    TOTAL_ROWS_DROPPED = "TOTAL_ROWS_DROPPED"  # count, rows
    NOTE_LINES_SKIPPED = "NOTE_LINES_SKIPPED"  # count, rows
    RAGGED_ROWS = "RAGGED_ROWS"  # count, rows
    NAMED_OTHERWISE = "NAMED_OTHERWISE"  # found, suffix
    ENCODING_DOUBTFUL = "ENCODING_DOUBTFUL"  # encoding (the one asked for), found (the one the bytes look like)
    SHEET_SKIPPED = "SHEET_SKIPPED"  # sheet: it holds cells but no header; said on the first table


FIRST_FEW = 10
"""Rows or cells a warning names; its `count` tells how many there are in all."""


class ReadWarning(Struct, frozen=True):
    """A remark for the preview; never a reason to stop."""

    code: WarningCode
    values: dict[str, object] = field(default_factory=dict)


class RawTable(Struct, frozen=True):
    """One table below its header. Every row is as long as `headers`; `row_numbers[i]` is the 1-based file row of `rows[i]`."""

    name: str
    headers: tuple[str, ...]
    rows: Sequence[tuple[Cell, ...]]
    row_numbers: Sequence[int]
    header_row: int
    kind: FileKind = FileKind.CSV
    encoding: str | None = None
    separator: str | None = None
    warnings: tuple[ReadWarning, ...] = ()

    @property
    def first_row(self) -> int:
        """File row of the first record; the row below the header when there is none."""
        return self.row_numbers[0] if self.rows else self.header_row + 1

    def column(self, index: int) -> list[Cell]:
        """All cells of one column, top to bottom."""
        return self.rows.column(index) if isinstance(self.rows, PackedRows) else [row[index] for row in self.rows]

    def cells(self, index: int) -> Iterator[Cell]:
        """The cells of one column one by one, for who does not need all."""
        return self.rows.cells(index) if isinstance(self.rows, PackedRows) else (row[index] for row in self.rows)
