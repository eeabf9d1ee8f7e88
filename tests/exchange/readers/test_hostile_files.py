"""Files made to hurt, and files that are not what they say: one ReadError each, and the program goes on."""

from __future__ import annotations

import os
import time
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import ReadError
from app.exchange.readers.raw_table import WarningCode
from app.exchange.readers.read_file import ReadOptions, list_sheets, read_tables

from .conftest import MakeBook, row_xml, rows_xml, sheet_xml

pytestmark = pytest.mark.usefixtures("nothing_left")

HONEST = rows_xml([["name", "amount"], ["Acme", 5], ["Beta", 7]])


def refused(path: Path, options: ReadOptions | None = None) -> ReadError:
    with pytest.raises(ReadError) as caught:
        read_tables(path, options or ReadOptions())
    return caught.value


def far_cell(reference: str) -> str:
    return sheet_xml(f'<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="{reference}"><v>1</v></c></row>')


def test_two_cells_far_apart(make_book: MakeBook) -> None:
    """4.6 KB that abort calamine's process: it asks for the whole box between the two cells."""
    assert refused(make_book(far_cell("XFD1048576"))).code == "TOO_MANY_CELLS"


def test_calamine_aborting_is_survived(make_book: MakeBook) -> None:
    """The same file with the first line of defence taken away."""
    error = refused(make_book(far_cell("XFD1048576")), ReadOptions(max_cells=10**15))
    assert error.code in {"READER_DIED", "READER_MEMORY"}


def test_far_cells_without_references(make_book: MakeBook) -> None:
    cells = "<row>" + "<c><v>1</v></c>" * 300 + "</row>"
    assert refused(make_book(sheet_xml(cells + '<row r="1000000"/>'))).code == "TOO_MANY_CELLS"


def test_a_zip_bomb_by_its_declared_size(make_book: MakeBook) -> None:
    rows = b'<row><c t="inlineStr"><is><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></is></c></row>' * 200_000
    error = refused(make_book(sheet_xml(HONEST), more={"xl/sharedStrings.xml": rows}))
    assert (error.code, error.values["entry"]) == ("ZIP_BOMB", "xl/sharedStrings.xml")


def test_a_zip_bomb_that_lies_about_its_size(make_book: MakeBook) -> None:
    """Declares 5,000 bytes, with the checksum to match, and unpacks to 30 MB."""
    path = make_book(sheet_xml(rows_xml([["n"], ["x" * 30_000_000]])))
    with zipfile.ZipFile(path) as book:
        entry = book.getinfo("xl/worksheets/sheet1.xml")
        start = zlib.crc32(book.read(entry)[:5_000])
    lie = path.read_bytes()
    lie = lie.replace(entry.file_size.to_bytes(4, "little"), (5_000).to_bytes(4, "little"))
    path.write_bytes(lie.replace(entry.CRC.to_bytes(4, "little"), start.to_bytes(4, "little")))
    error = refused(path)
    assert (error.code, error.values["entry"]) == ("ZIP_BOMB", "xl/worksheets/sheet1.xml")


def test_more_bytes_than_a_workbook_may_unpack_to(make_book: MakeBook) -> None:
    path = make_book(sheet_xml(HONEST), more={"xl/media/image1.bin": os.urandom(60_000)})
    assert refused(path, ReadOptions(max_unpacked_bytes=50_000)).code == "ZIP_BOMB"
    assert refused(path, ReadOptions(max_entry_bytes=50_000)).code == "ZIP_BOMB"
    assert refused(path, ReadOptions(max_packed_bytes=50_000)).code == "FILE_TOO_LARGE"


def test_one_huge_cell(make_book: MakeBook) -> None:
    error = refused(make_book(sheet_xml(rows_xml([["name", "note"], ["Acme", "x" * 1_000_000]]))))
    assert (error.code, error.values["row"]) == ("CELL_TOO_LONG", 2)


def test_a_false_dimension_is_not_believed(make_book: MakeBook) -> None:
    path = make_book(sheet_xml(HONEST, before='<dimension ref="A1:XFD1048576"/>'))
    assert read_tables(path)[0].rows == [("Acme", 5.0), ("Beta", 7.0)]


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE workbook [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]>',
    ],
)
def test_entities(make_book: MakeBook, doctype: str) -> None:
    assert refused(make_book(sheet_xml(HONEST), doctype=doctype)).code == "DAMAGED_FILE"


def test_entries_that_climb_out(make_book: MakeBook) -> None:
    assert refused(make_book(sheet_xml(HONEST), more={"../../evil.xml": b"<x/>"})).code == "DAMAGED_FILE"


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_a_truncated_workbook(make_book: MakeBook, share: float) -> None:
    path = make_book(sheet_xml(HONEST))
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    assert refused(path).code == "DAMAGED_FILE"


def test_a_workbook_with_flipped_bytes(make_book: MakeBook) -> None:
    path = make_book(sheet_xml(rows_xml([["name", "amount"], *[[f"c{n}", n] for n in range(500)]])))
    with zipfile.ZipFile(path) as book:
        start = book.getinfo("xl/worksheets/sheet1.xml").header_offset + 100
    content = bytearray(path.read_bytes())
    content[start : start + 40] = bytes(255 - byte for byte in content[start : start + 40])
    path.write_bytes(bytes(content))
    assert refused(path).code == "DAMAGED_FILE"


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "pdf"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "png"),
        (b"MZ\x90\x00\x03\x00" + bytes(100), "exe"),
        (b"<html><table><tr><td>1</td></tr></table></html>", "html"),
        (b"SQLite format 3\0" + bytes(100), "sqlite"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "ole"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
    ],
)
def test_what_is_no_table(make_text: Callable[..., Path], content: bytes, found: str) -> None:
    error = refused(make_text(content, name="customers.xlsx"))
    assert (error.code, error.values["found"]) == ("NOT_A_TABLE", found)


def test_another_kind_of_office_file(tmp_path: Path) -> None:
    path = tmp_path / "letter.xlsx"
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("word/document.xml", "<w/>")
    assert refused(path).values["found"] == "docx"


def test_a_broken_old_workbook(make_text: Callable[..., Path]) -> None:
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "Workbook\0".encode("utf-16-le")
    assert refused(make_text(content, name="old.xls")).code in {"DAMAGED_FILE", "READER_DIED"}


def test_a_text_named_xlsx_is_read_with_a_remark(make_text: Callable[..., Path]) -> None:
    table = read_tables(make_text("name,amount\nAcme,5\n", name="list.xlsx"))[0]
    assert table.rows == [("Acme", "5")]
    assert [warning.code for warning in table.warnings] == [WarningCode.NAMED_OTHERWISE]


def test_a_csv_that_is_really_a_workbook(make_book: MakeBook) -> None:
    table = read_tables(make_book(sheet_xml(HONEST), name="export.csv"))[0]
    assert table.rows == [("Acme", 5.0), ("Beta", 7.0)]
    assert table.warnings[0].values == {"found": "xlsx", "suffix": ".csv"}


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b"\r\n  \r\n", b"   "])
def test_an_empty_file(make_text: Callable[..., Path], content: bytes) -> None:
    assert refused(make_text(content)).code == "EMPTY_FILE"


def test_an_empty_workbook(make_book: MakeBook) -> None:
    assert refused(make_book(sheet_xml(""), sheet_xml(""))).code == "EMPTY_FILE"


def test_a_missing_file(tmp_path: Path) -> None:
    assert refused(tmp_path / "gone.csv").code == "FILE_MISSING"


def test_too_many_rows(make_text: Callable[..., Path], make_book: MakeBook) -> None:
    path = make_text("name,amount\n" + "Acme,5\n" * 5_000)
    assert refused(path, ReadOptions(max_rows=1_000)).code == "TOO_MANY_ROWS"
    assert refused(path, ReadOptions(max_rows=4_999)).code == "TOO_MANY_ROWS"
    assert len(read_tables(path, ReadOptions(max_rows=5_000))[0].rows) == 5_000
    assert refused(path, ReadOptions(max_cells=1_000)).code == "TOO_MANY_CELLS"


def test_too_much_memory(make_text: Callable[..., Path]) -> None:
    path = make_text("name,amount\n" + "Acme,5\n" * 100_000)
    assert refused(path, ReadOptions(memory_mb=1)).code == "READER_MEMORY"


def test_too_much_time(make_text: Callable[..., Path]) -> None:
    assert (
        refused(make_text("name,amount\n" + "Acme,5\n" * 100_000), ReadOptions(timeout_s=0.0)).code == "READER_TIMEOUT"
    )


def test_the_user_may_stop_it(make_text: Callable[..., Path]) -> None:
    path = make_text("name,amount\n" + "Acme,5\n" * 200_000)
    seen: list[tuple[int, int]] = []
    with pytest.raises(ReadError) as caught:
        read_tables(path, progress=lambda done, total: seen.append((done, total)), cancelled=lambda: len(seen) > 3)
    assert caught.value.code == "CANCELLED"
    assert seen[-1][0] < path.stat().st_size == seen[-1][1]


def test_a_sheet_that_is_not_there(make_book: MakeBook) -> None:
    error = refused(make_book(sheet_xml(HONEST)), ReadOptions(sheet="Orders"))
    assert (error.code, error.values["sheets"]) == ("NO_SHEET", ("Sheet1",))


def test_a_refusal_comes_at_once(make_book: MakeBook) -> None:
    path = make_book(far_cell("XFD1048576"))
    started = time.monotonic()
    refused(path)
    assert time.monotonic() - started < 5


def test_names_of_sheets_of_a_hostile_file(make_book: MakeBook) -> None:
    assert list_sheets(make_book(far_cell("XFD1048576"), sheet_xml(HONEST))) == ["Sheet1", "Sheet2"]


def test_honest_rows_beside_it_all(make_book: MakeBook) -> None:
    path = make_book(sheet_xml(row_xml(1, ["name", "amount"]) + row_xml(3, ["=cmd|' /C calc'!A0", -3])))
    table = read_tables(path)[0]
    assert table.rows == [("=cmd|' /C calc'!A0", -3.0)]
    assert list(table.row_numbers) == [3]
