"""The process that touches third-party files; the window's process imports these functions but never calls them.

Messages to the parent, in this order: one ("sheets", names) for a question about names; else per table one ("table", TableHead),
any number of ("rows", packed batch, done, total), one ("table_end", TableEnd); at last ("done",). ("error", code, values) ends it early.
"""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import sys
import threading
import traceback
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from msgspec import Struct
from python_calamine import CalamineError

from app.errors import ReadError
from app.exchange.readers.batches import pack
from app.exchange.readers.csv_reader import CsvReader
from app.exchange.readers.header import MergedRange
from app.exchange.readers.prescan import SheetScan, check_container, scan_parts
from app.exchange.readers.raw_table import FileKind, ReadWarning, WarningCode
from app.exchange.readers.read_options import MEGABYTE, ReadOptions
from app.exchange.readers.sheet_parts import part_of_sheet
from app.exchange.readers.sheet_reader import SheetReader, get_sheet, open_workbook, sheet_names
from app.exchange.readers.sniff import named_otherwise, sniff

SCANNED_BEFORE: Final = 8 * MEGABYTE
"""Smaller workbooks are scanned through before calamine sees them; in larger ones the scan runs beside it and stops the process."""


class TableHead(Struct, frozen=True):
    """What is known of a table before its rows come."""

    name: str
    kind: FileKind
    first_column: int = 0
    merged: tuple[MergedRange, ...] = ()
    encoding: str | None = None
    separator: str | None = None


class TableEnd(Struct, frozen=True):
    """What is known of a table when its rows are through; `ragged_rows` are rows of the file."""

    warnings: tuple[ReadWarning, ...] = ()
    ragged_rows: tuple[int, ...] = ()


def read_in_worker(connection: Connection, path: Path, options: ReadOptions, names_only: bool) -> None:
    """Entry point of the process. Every error becomes a message; a crash of calamine becomes a closed pipe."""
    _silence()
    gc.disable()  # rows hold no cycles, and the process ends with the file
    with connection, contextlib.suppress(BrokenPipeError):
        try:
            _read(connection, path, options, names_only)
        except ReadError as error:
            connection.send(("error", error.code, error.values))
        except CalamineError as error:
            connection.send(("error", "DAMAGED_FILE", {"detail": str(error)}))
        except PermissionError as error:
            connection.send(("error", "FILE_LOCKED", {"detail": str(error)}))
        except MemoryError:
            connection.send(("error", "READER_MEMORY", {"limit": options.memory_mb}))
        except Exception:  # noqa: BLE001 - not swallowed: the parent gets the traceback for its log
            connection.send(("error", "READER_DIED", {"detail": traceback.format_exc()}))


def _silence() -> None:
    """Rust prints its last words to stderr; the user gets a sentence instead. A windowed build has no stderr at all.

    Ctrl+C reaches every process of a console; the parent answers it and ends this one.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(OSError, AttributeError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def _read(connection: Connection, path: Path, options: ReadOptions, names_only: bool) -> None:
    kind = sniff(path)
    if kind is FileKind.CSV:
        if names_only:
            connection.send(("sheets", [path.stem]))
        else:
            _send_csv(connection, path, options)
    elif names_only:
        _check(path, kind, options)
        connection.send(("sheets", sheet_names(open_workbook(path), hidden=True)))
    else:
        _send_workbook(connection, path, kind, options)
    connection.send(("done",))


def _check(path: Path, kind: FileKind, options: ReadOptions) -> int:
    if kind is not FileKind.XLS:
        return check_container(path, options)
    if path.stat().st_size > options.max_packed_bytes:
        raise ReadError("FILE_TOO_LARGE", bytes=path.stat().st_size, limit=options.max_packed_bytes)
    return 0


def _send_csv(connection: Connection, path: Path, options: ReadOptions) -> None:
    if options.sheet not in (None, path.stem):
        raise ReadError("NO_SHEET", sheet=options.sheet, sheets=(path.stem,))
    reader = CsvReader(path, options)
    head = TableHead(path.stem, FileKind.CSV, encoding=reader.encoding, separator=reader.separator)
    connection.send(("table", head))
    for columns in reader.batches():
        connection.send(("rows", pack(columns), reader.bytes_done, reader.size))
    warnings = _name_warning(path, FileKind.CSV) + reader.encoding_warnings
    connection.send(("table_end", TableEnd(tuple(warnings), tuple(reader.ragged_rows))))


def _send_workbook(connection: Connection, path: Path, kind: FileKind, options: ReadOptions) -> None:
    size = _check(path, kind, options)
    scan = _Scan(connection, path, options) if kind is not FileKind.XLS else None
    if scan:
        scan.start(beside=size > SCANNED_BEFORE)
    book = open_workbook(path)
    names = [options.sheet] if options.sheet is not None else sheet_names(book, hidden=False)
    if not names:
        raise ReadError("NO_SHEET", sheet="", sheets=())
    for name in names:
        sheet = get_sheet(book, name)
        scans = scan.result() if scan else {}
        reader = SheetReader(sheet, options)
        _send_sheet(
            connection, reader, kind, scans.get(part_of_sheet(path, name)) if kind is FileKind.XLSX else None, path
        )


def _send_sheet(
    connection: Connection, reader: SheetReader, kind: FileKind, scan: SheetScan | None, path: Path
) -> None:
    connection.send(("table", TableHead(reader.name, kind, reader.first_column, tuple(reader.merged()))))
    done = 0
    for columns in reader.batches():
        done += len(columns[0]) if columns else 0
        connection.send(("rows", pack(columns), done, reader.row_count))
    warnings = _name_warning(path, kind)
    for code, count, cells in (
        (WarningCode.FORMULA_WITHOUT_VALUE, scan.formulas_without_value, scan.formula_cells) if scan else (None, 0, []),
        (WarningCode.ERROR_CELLS, scan.errors, scan.error_cells) if scan else (None, 0, []),
    ):
        if code and count:
            warnings.append(ReadWarning(code, {"count": count, "cells": tuple(cells)}))
    long = reader.long_numbers
    if long.count:
        warnings.append(ReadWarning(WarningCode.LONG_NUMBER, {"count": long.count, "rows": tuple(long.rows)}))
    connection.send(("table_end", TableEnd(tuple(warnings))))


def _name_warning(path: Path, kind: FileKind) -> list[ReadWarning]:
    if not named_otherwise(path, kind):
        return []
    return [ReadWarning(WarningCode.NAMED_OTHERWISE, {"found": kind.value, "suffix": path.suffix.lower()})]


class _Scan:
    """The thorough look into a zipped workbook, before or beside calamine, which leaves the interpreter alone while it parses."""

    def __init__(self, connection: Connection, path: Path, options: ReadOptions) -> None:
        self._connection = connection
        self._path = path
        self._options = options
        self._scans: dict[str, SheetScan] = {}
        self._thread: threading.Thread | None = None

    def start(self, *, beside: bool) -> None:
        if beside:
            self._thread = threading.Thread(target=self._run_beside, daemon=True)
            self._thread.start()
        else:
            self._scans = scan_parts(self._path, self._options)

    def result(self) -> dict[str, SheetScan]:
        """Waits for the scan; a file it refuses never gets here."""
        if self._thread:
            self._thread.join()
        return self._scans

    def _run_beside(self) -> None:
        """Calamine cannot be interrupted, so a refusal ends the process. The main thread sends nothing before `result()`."""
        try:
            self._scans = scan_parts(self._path, self._options)
        except ReadError as error:
            self._connection.send(("error", error.code, error.values))
            os._exit(1)
