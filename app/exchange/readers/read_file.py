"""The one way third-party tables come in: read in a watched worker process, shaped into header and records here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from app.errors import ReadError
from app.exchange.readers.batches import PackedColumn, unpack
from app.exchange.readers.packed_rows import PackedRows
from app.exchange.readers.raw_table import FIRST_FEW, RawTable, ReadWarning, WarningCode
from app.exchange.readers.read_options import ReadOptions
from app.exchange.readers.shape import shape_table
from app.exchange.readers.watched_process import messages_of_worker
from app.exchange.readers.worker import TableEnd, TableHead

__all__ = ["ReadOptions", "list_sheets", "read_tables"]

Progress = Callable[[int, int], None]
"""Called with how much is done of how much: rows of the sheet, or bytes of a csv file."""


def read_tables(
    path: Path,
    options: ReadOptions = ReadOptions(),  # noqa: B008 - frozen
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[RawTable]:
    """The tables of all visible sheets, or of `options.sheet`; of a csv file one. Sheets without a table are left out if others have one.

    Raises ReadError with every code but DATE_ORDER_AMBIGUOUS and UNKNOWN_TABLE_KIND. Nothing of a failed worker stays behind.
    """
    _check_there(path)
    tables: list[RawTable] = []
    refused: list[tuple[str, ReadError]] = []
    head: TableHead | None = None
    grid: list[list[PackedColumn]] = []
    for message in messages_of_worker(path, options, names_only=False, cancelled=cancelled):
        if message[0] == "table":
            head, grid = message[1], []
        elif message[0] == "rows":
            grid.append(unpack(message[1]))
            if progress:
                progress(message[2], message[3])
        elif message[0] == "table_end" and head is not None:
            try:
                tables.append(_table(head, PackedRows(grid), message[1], options))
            except ReadError as error:
                if error.code not in {"NO_HEADER", "EMPTY_FILE"}:
                    raise
                refused.append((head.name, error))
    if not tables:
        raise _worst(refused)
    skipped = [
        ReadWarning(WarningCode.SHEET_SKIPPED, {"sheet": name}) for name, error in refused if error.code == "NO_HEADER"
    ]
    return [replace(tables[0], warnings=(*tables[0].warnings, *skipped)), *tables[1:]]


def list_sheets(path: Path) -> list[str]:
    """Names of all worksheets, hidden ones too; of a csv file its name without suffix."""
    _check_there(path)
    names: list[str] = []
    for message in messages_of_worker(path, ReadOptions(), names_only=True, cancelled=None):
        if message[0] == "sheets":
            names = message[1]
    return names


def _worst(refused: list[tuple[str, ReadError]]) -> ReadError:
    """Of a file without tables: records without a header say more than empty sheets."""
    errors = [error for _, error in refused]
    return next(
        (error for error in errors if error.code == "NO_HEADER"), errors[0] if errors else ReadError("EMPTY_FILE")
    )


def _check_there(path: Path) -> None:
    if path.is_dir():
        raise ReadError("NOT_A_TABLE", path=str(path), found="folder")
    if not path.is_file():
        raise ReadError("FILE_MISSING", path=str(path))
    try:
        with path.open("rb") as file:
            empty = not file.read(1)
    except PermissionError as error:
        raise ReadError("FILE_LOCKED", path=str(path)) from error
    if empty:
        raise ReadError("EMPTY_FILE", path=str(path))


def _table(head: TableHead, grid: PackedRows, end: TableEnd, options: ReadOptions) -> RawTable:
    shaped = shape_table(grid, head.merged, head.first_column)
    if len(shaped.rows) > options.max_rows:
        raise ReadError("TOO_MANY_ROWS", rows=len(shaped.rows), limit=options.max_rows)
    warnings = [*end.warnings, *shaped.warnings]
    ragged = [row for row in end.ragged_rows if row > shaped.header_row]
    if ragged:
        warnings.append(ReadWarning(WarningCode.RAGGED_ROWS, {"count": len(ragged), "rows": tuple(ragged[:FIRST_FEW])}))
    return RawTable(
        name=head.name,
        headers=shaped.headers,
        rows=shaped.rows,
        row_numbers=shaped.row_numbers,
        header_row=shaped.header_row,
        kind=head.kind,
        encoding=head.encoding,
        separator=head.separator,
        warnings=tuple(warnings),
    )
