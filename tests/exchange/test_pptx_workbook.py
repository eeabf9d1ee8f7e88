"""The workbook behind a chart: small, inert, readable."""

import io

import openpyxl
import pytest

from app.exchange.pptx_workbook import cell_range, column_letter, number_text, workbook_bytes


def cells_of(rows):
    sheet = openpyxl.load_workbook(io.BytesIO(workbook_bytes(rows))).active
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_texts_numbers_and_gaps_come_back():
    rows = [["万元", "金额"], ["恒瑞医药", 1286.4], [" spaced ", 3], [None, 0.1 + 0.2]]
    assert cells_of(rows) == rows


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("x")', "\t=1"])
def test_text_that_looks_like_a_formula_is_quoted(text):
    sheet = openpyxl.load_workbook(io.BytesIO(workbook_bytes([[text]]))).active
    cell = sheet["A1"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == (text, "s", True)


def test_ordinary_text_and_negative_numbers_are_not_quoted():
    sheet = openpyxl.load_workbook(io.BytesIO(workbook_bytes([["Chen & Co", -5]]))).active
    assert not sheet["A1"].quotePrefix
    assert (sheet["B1"].value, sheet["B1"].data_type) == (-5, "n")


def test_characters_xml_cannot_hold_are_dropped():
    assert cells_of([["a\x00b\x1fc\ud800"]]) == [["abc"]]


def test_references():
    assert (column_letter(0), column_letter(26), column_letter(701)) == ("A", "AA", "ZZ")
    assert cell_range(1, 2, 9) == "Sheet1!$B$2:$B$9"
    assert cell_range(1, 2, 2) == "Sheet1!$B$2"


def test_numbers_are_written_as_numbers():
    np = pytest.importorskip("numpy")
    assert (number_text(np.float64(2.5)), number_text(np.int64(3)), number_text(4.0)) == ("2.5", "3", "4")
