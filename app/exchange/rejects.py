"""Rows that could not be imported, as a workbook to be fixed and imported again."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, BinaryIO

from app.exchange.files import atomic_write
from app.exchange.import_plan import ImportPlan, PlannedRow, RowProblem, TablePlan
from app.exchange.readers.raw_table import Cell
from app.terms import RowState

HEADER = "Import problem"
_SHEET_NAME = 31

Reason = Callable[[Sequence[RowProblem]], str]


def write_rejects(plan: ImportPlan, path: Path, reason: Reason | None = None, header: str = HEADER) -> int:
    """One sheet per table with rejected rows: its columns as they were, the reason last. Returns the number of rows.

    Texts stay texts: nothing that starts with "=" becomes a formula. Raises WriteError.
    """
    tables = [(table, table.indexes(RowState.CONFLICT, RowState.INVALID)) for table in plan.tables]
    tables = [(table, indexes) for table, indexes in tables if indexes]

    def write(file: BinaryIO) -> None:
        packed = io.BytesIO()
        import xlsxwriter  # when it is needed: programs start without it

        with xlsxwriter.Workbook(packed, _SAFE) as workbook:
            formats = _formats(workbook)
            for table, indexes in tables:
                sheet = workbook.add_worksheet(_free_name(workbook, table.table.name))
                _write_table(sheet, table, plan.rows(table, indexes), reason or _codes, header, formats)
        file.write(packed.getbuffer())

    atomic_write(path, write)
    return sum(len(indexes) for _, indexes in tables)


_SAFE = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}


def _codes(problems: Sequence[RowProblem]) -> str:
    return "; ".join(
        " ".join(part for part in (problem.code, problem.column, problem.value) if part) for problem in problems
    )


def _formats(workbook: Any) -> dict[type, Any]:
    return {
        str: workbook.add_format({"bold": True}),
        date: workbook.add_format({"num_format": "yyyy-mm-dd"}),
        datetime: workbook.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"}),
    }


def _write_table(
    sheet: Any, table: TablePlan, rows: Any, reason: Reason, header: str, formats: dict[type, Any]
) -> None:
    headers = (*table.table.headers, header)
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, len(headers) - 2, 14)
    sheet.set_column(len(headers) - 1, len(headers) - 1, 48)
    for column, text in enumerate(headers):
        sheet.write_string(0, column, text, formats[str])
    for line, row in enumerate(rows, start=1):
        _write_row(sheet, line, row, reason, formats)


def _write_row(sheet: Any, line: int, row: PlannedRow, reason: Reason, formats: dict[type, Any]) -> None:
    for column, cell in enumerate(row.cells):
        _write_cell(sheet, line, column, cell, formats)
    sheet.write_string(line, len(row.cells), reason(row.problems))


def _write_cell(sheet: Any, line: int, column: int, cell: Cell, formats: dict[type, Any]) -> None:
    if isinstance(cell, str):
        sheet.write_string(line, column, cell)
    elif isinstance(cell, bool):
        sheet.write_boolean(line, column, cell)
    elif isinstance(cell, date):
        sheet.write_datetime(line, column, cell, formats[type(cell)])
    elif cell is not None:
        sheet.write_number(line, column, cell)


def _free_name(workbook: Any, wanted: str) -> str:
    """A sheet name Excel takes: short, without its forbidden marks, not taken yet."""
    plain = "".join("_" if mark in "[]:*?/\\'" else mark for mark in wanted)[:_SHEET_NAME] or "Sheet"
    taken = {sheet.get_name().casefold() for sheet in workbook.worksheets()}
    name, number = plain, 2
    while name.casefold() in taken:
        name, number = f"{plain[: _SHEET_NAME - 4]} ({number})", number + 1
    return name
