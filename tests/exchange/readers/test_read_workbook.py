"""Workbooks as people and programs leave them."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from app.exchange.cells import parse_amount, parse_date
from app.exchange.readers.raw_table import FileKind, RawTable, WarningCode
from app.exchange.readers.read_file import ReadOptions, list_sheets, read_tables

from .conftest import MakeBook, row_xml, rows_xml, sheet_xml

REPO = Path(__file__).resolve().parents[3]
SUPERSTORE = REPO.parent / "shared" / "data" / "superstore_zh"
OLD_BOOK = REPO / "tests" / "data" / "legacy_customers.xls"

pytestmark = pytest.mark.usefixtures("nothing_left")


def warnings_of(table: RawTable) -> dict[WarningCode, dict[str, object]]:
    return {warning.code: warning.values for warning in table.warnings}


def test_every_kind_of_cell(tmp_path: Path) -> None:
    path = tmp_path / "kinds.xlsx"
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["text", "number", "flag", "day", "moment", "clock", "nothing"])
    sheet.append(["上海", 12.5, True, date(2017, 4, 27), datetime(2017, 4, 27, 13, 30), time(9, 5), None])
    book.save(path)
    (table,) = read_tables(path)
    assert table.kind is FileKind.XLSX
    assert table.rows == [("上海", 12.5, True, date(2017, 4, 27), datetime(2017, 4, 27, 13, 30), "09:05:00", None)]
    assert (table.header_row, table.first_row) == (1, 2)


def test_formulas_that_were_never_calculated_are_named(tmp_path: Path) -> None:
    """Programs write them without a value; the cell reads as empty and would pass for blank data."""
    path = tmp_path / "formulas.xlsx"
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["name", "a", "sum"])
    for row in range(2, 15):
        sheet.append([f"n{row}", row, f"=B{row}*2"])
    book.create_sheet("second").append(["x", "y"])
    book.save(path)
    first = read_tables(path, ReadOptions(sheet="Sheet"))[0]
    found = warnings_of(first)[WarningCode.FORMULA_WITHOUT_VALUE]
    assert found["count"] == 13
    assert found["cells"] == tuple(f"C{row}" for row in range(2, 12))
    assert first.rows[0] == ("n2", 2.0, None)
    assert not read_tables(path, ReadOptions(sheet="second"))[0].warnings


def test_formulas_with_a_value_are_values(tmp_path: Path) -> None:
    path = tmp_path / "formulas.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["name", "sum"])
        sheet.write(1, 0, "Acme")
        sheet.write_formula(1, 1, "=1+2", None, 3)
    (table,) = read_tables(path)
    assert table.rows == [("Acme", 3.0)]
    assert not table.warnings


def test_a_formula_that_gives_an_empty_text_was_calculated(make_book: MakeBook) -> None:
    row = '<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><f>IF(A2,"","x")</f><v></v></c></row>'
    (table,) = read_tables(make_book(sheet_xml(row_xml(1, ["name", "note"]) + row)))
    assert not table.warnings


def test_errors_and_long_numbers_are_named(make_book: MakeBook) -> None:
    rows = row_xml(1, ["name", "account", "amount"]) + row_xml(2, ["Acme", 6222021234567890123, 5])
    rows += '<row r="3"><c r="A3" t="inlineStr"><is><t>Beta</t></is></c><c r="B3"><v>7</v></c><c r="C3" t="e"><v>#N/A</v></c></row>'
    (table,) = read_tables(make_book(sheet_xml(rows)))
    assert table.rows[1] == ("Beta", 7.0, None)
    assert warnings_of(table)[WarningCode.ERROR_CELLS] == {"count": 1, "cells": ("C3",)}
    assert warnings_of(table)[WarningCode.LONG_NUMBER] == {"count": 1, "rows": (2,)}


def test_namespace_prefixes_as_some_libraries_write_them(make_book: MakeBook) -> None:
    plain = sheet_xml(rows_xml([["name", "amount"], ["Acme", 5]]) + '<row r="3"><c r="B3"><f>1+1</f></c></row>')
    prefixed = plain.replace("</", "<\0x:").replace("<\0x:", "</x:")
    for tag in ("worksheet", "sheetData", "row", "c", "v", "f", "is", "t"):
        prefixed = prefixed.replace(f"<{tag} ", f"<x:{tag} ").replace(f"<{tag}>", f"<x:{tag}>")
    (table,) = read_tables(make_book(prefixed.replace("xmlns=", "xmlns:x=")))
    assert table.rows[0] == ("Acme", 5.0)
    assert warnings_of(table)[WarningCode.FORMULA_WITHOUT_VALUE]["cells"] == ("B3",)


def test_cells_without_references(make_book: MakeBook) -> None:
    cells = "".join(f'<row><c t="inlineStr"><is><t>n{row}</t></is></c><c><v>{row}</v></c></row>' for row in range(300))
    header = '<row><c t="inlineStr"><is><t>name</t></is></c><c t="inlineStr"><is><t>amount</t></is></c></row>'
    (table,) = read_tables(make_book(sheet_xml(header + cells)))
    assert len(table.rows) == 300
    assert table.rows[-1] == ("n299", 299.0)


def test_a_table_in_the_middle_of_the_sheet(tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("一季度")
        sheet.merge_range("C2:F2", "一季度销售报表")
        sheet.write("C3", "导出时间: 2017-04-27")
        sheet.write_row("C5", ["客户", "区域", "", "金额"])
        sheet.merge_range("C6:C7", "上海申通")
        sheet.write_row("D6", ["华东", "x", 5])
        sheet.write_row("D7", ["华北", "", 7])
        sheet.write_row("C8", ["合计", "", "", 12])
        sheet.write("C10", "制表人: 财务部")
    (table,) = read_tables(path)
    assert table.headers == ("客户", "区域", "Column 5", "金额")
    assert table.rows == [("上海申通", "华东", "x", 5.0), ("上海申通", "华北", None, 7.0)]
    assert list(table.row_numbers) == [6, 7]
    found = warnings_of(table)
    assert found[WarningCode.TOTAL_ROWS_DROPPED]["rows"] == (8,)
    assert found[WarningCode.NOTE_LINES_SKIPPED]["rows"] == (2, 3, 10)


def test_sheets(tmp_path: Path) -> None:
    path = tmp_path / "sheets.xlsx"
    book = openpyxl.Workbook()
    book.worksheets[0].title = "订单 & 客户"
    book.worksheets[0].append(["name", "amount"])
    book.worksheets[0].append(["Acme", 1])
    book.create_sheet("empty")
    book.create_sheet("hidden").append(["secret", "list"])
    book.worksheets[2].sheet_state = "hidden"
    book.save(path)
    assert list_sheets(path) == ["订单 & 客户", "empty", "hidden"]
    assert [table.name for table in read_tables(path)] == ["订单 & 客户"]
    assert read_tables(path, ReadOptions(sheet="hidden"))[0].headers == ("secret", "list")


def test_a_sheet_of_bare_records_is_left_out_and_named(make_book: MakeBook) -> None:
    table = sheet_xml(rows_xml([["name", "amount"], ["Acme", 5]]))
    tables = read_tables(make_book(table, sheet_xml(rows_xml([[1, 2], [3, 4]]))))
    assert [table.name for table in tables] == ["Sheet1"]
    assert warnings_of(tables[0])[WarningCode.SHEET_SKIPPED] == {"sheet": "Sheet2"}


def test_a_long_sheet_comes_whole_and_tells_how_far_it_is(tmp_path: Path) -> None:
    path = tmp_path / "long.xlsx"
    with xlsxwriter.Workbook(path, {"constant_memory": True, "default_date_format": "yyyy-mm-dd"}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["id", "name", "day", "amount"])
        for row in range(1, 5_001):
            sheet.write_row(row, 0, [f"D{row}", "客户" if row % 3 else "", date(2017, 1, 1 + row % 28), row / 4])
    seen: list[tuple[int, int]] = []
    (table,) = read_tables(path, progress=lambda done, total: seen.append((done, total)))
    assert seen == [(2_000, 5_001), (4_000, 5_001), (5_001, 5_001)]
    assert len(table.rows) == 5_000
    assert table.rows[2] == ("D3", None, date(2017, 1, 4), 0.75)
    assert table.rows[4_999] == ("D5000", "客户", date(2017, 1, 17), 1250.0)
    assert table.column(3)[:2] == [0.25, 0.5]


def test_a_workbook_of_1997(nothing_left: None) -> None:
    """Written by LibreOffice in the format of Excel 97."""
    (table,) = read_tables(OLD_BOOK)
    assert (table.kind, table.headers) == (FileKind.XLS, ("客户名称", "区域", "年潜力", "签约日期"))
    assert table.rows == [
        ("上海申通地铁", "华东", 1200000, date(2017, 4, 27)),
        ("北京首钢", "华北", 350000.5, date(2018, 1, 3)),
    ]


@pytest.mark.parametrize("suffix", ["xls", "ods"])
def test_what_libreoffice_writes(tmp_path: Path, suffix: str) -> None:
    soffice = shutil.which("soffice")
    if soffice is None:
        pytest.skip("LibreOffice is not installed")
    work = tmp_path / "work"
    work.mkdir()
    book = openpyxl.Workbook()
    for row in (["name", "amount", "day"], ["Acme", 1.5, date(2017, 4, 27)], ["Beta", 2, date(2018, 1, 3)]):
        book.worksheets[0].append(row)
    book.save(work / "source.xlsx")
    profile = f"-env:UserInstallation={(work / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", suffix, "--outdir", str(work), str(work / "source.xlsx")]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    (table,) = read_tables(work / f"source.{suffix}")
    assert table.kind.value == suffix
    assert table.rows == [("Acme", 1.5, date(2017, 4, 27)), ("Beta", 2, date(2018, 1, 3))]


@pytest.mark.skipif(not SUPERSTORE.is_dir(), reason="the shared real data sets are not beside the project")
def test_the_same_orders_as_workbook_and_as_gbk_text() -> None:
    workbook = read_tables(SUPERSTORE / "superstore_zh.xlsx", ReadOptions(sheet="订单"))[0]
    (text,) = read_tables(SUPERSTORE / "superstore_zh_orders_gbk.csv")
    assert workbook.headers == text.headers
    assert len(workbook.rows) == len(text.rows) == 10_000
    assert list(workbook.row_numbers) == list(text.row_numbers) == list(range(2, 10_002))
    customer, sales, day = (text.headers.index(name) for name in ("客户 ID", "销售额", "订单日期"))
    assert workbook.column(customer) == text.column(customer)
    assert len(set(text.column(customer))) == 790
    assert list(map(parse_date, workbook.column(day))) == list(map(parse_date, text.column(day)))
    cents = [parse_amount(cell) or 0 for cell in workbook.column(sales)]
    assert cents == [parse_amount(cell) for cell in text.column(sales)]
    assert abs(sum(cents) - 1_611_754_823.7) < 100
