"""Writes sheets to an xlsx file: typed cells, inert text, a frozen and filtered header row, sensible widths."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, BinaryIO

from msgspec import Struct

from app.exchange.files import atomic_write

MAX_CELL_CHARS = 32_767

_FORMATS = {"money": "#,##0.00", "day": "yyyy-mm-dd", "share": "0.0%", "hundredths": "0.00", "whole": "0", "text": "@"}
_WIDTHS = {"money": 16, "day": 12, "share": 9, "hundredths": 9, "whole": 9, "text": 22}


class SheetColumn(Struct, frozen=True):
    """kind: text, money (cell values are cents), hundredths (of a percent or point), day (date or ISO text), share (0..1), whole."""

    header: str
    kind: str = "text"


class Sheet(Struct, frozen=True):
    name: str
    columns: Sequence[SheetColumn]
    rows: Iterable[Sequence[Any]]


class _CancelledError(Exception):
    """Leaves the writing early, so that atomic_write keeps the old file."""


def write_sheets(path: Path, sheets: Iterable[Sheet], cancelled: Callable[[], bool] = lambda: False) -> bool:
    """Write all sheets atomically; False if cancelled (the old file stays). Raises WriteError.

    Texts stay texts: `=1+1` or an address never becomes a formula or a link.
    """

    def write(target: BinaryIO) -> None:
        # In memory first: on a disk that fills up the zip archive would go on complaining after our own error.
        packed = io.BytesIO()
        options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        import xlsxwriter  # when it is needed: programs start without it

        with xlsxwriter.Workbook(packed, options) as book:
            formats = {kind: book.add_format({"num_format": form}) for kind, form in _FORMATS.items()}
            header = book.add_format({"bold": True, "bottom": 1})
            for sheet in sheets:
                _write_sheet(book.add_worksheet(sheet.name), sheet, formats, header, cancelled)
        target.write(packed.getbuffer())

    try:
        atomic_write(path, write)
    except _CancelledError:
        return False
    return True


def _write_sheet(
    worksheet: Any, sheet: Sheet, formats: dict[str, Any], header: Any, cancelled: Callable[[], bool]
) -> None:
    for at, column in enumerate(sheet.columns):
        worksheet.set_column(at, at, _WIDTHS[column.kind], formats[column.kind])
    worksheet.freeze_panes(1, 0)
    for at, column in enumerate(sheet.columns):
        worksheet.write_string(0, at, column.header, header)
    writers = [_WRITERS[column.kind] for column in sheet.columns]
    last = 0
    for last, row in enumerate(sheet.rows, start=1):
        if last % 1000 == 0 and cancelled():
            raise _CancelledError
        for at, (write, value) in enumerate(zip(writers, row, strict=True)):
            if value is not None:
                write(worksheet, last, at, value)
    worksheet.autofilter(0, 0, last, len(sheet.columns) - 1)


def _write_text(worksheet: Any, row: int, column: int, value: Any) -> None:
    worksheet.write_string(row, column, str(value)[:MAX_CELL_CHARS])


def _write_hundredths(worksheet: Any, row: int, column: int, hundredths: int) -> None:
    worksheet.write_number(row, column, hundredths / 100)


def _write_number(worksheet: Any, row: int, column: int, value: int | float | Decimal) -> None:
    worksheet.write_number(row, column, float(value))


def _write_day(worksheet: Any, row: int, column: int, value: date | str) -> None:
    day = date.fromisoformat(value) if isinstance(value, str) else value
    worksheet.write_datetime(row, column, datetime(day.year, day.month, day.day))


_WRITERS: dict[str, Callable[[Any, int, int, Any], None]] = {
    "text": _write_text,
    "money": _write_hundredths,
    "hundredths": _write_hundredths,
    "whole": _write_number,
    "share": _write_number,
    "day": _write_day,
}
