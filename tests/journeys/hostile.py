"""Files as they really come in: torn, mislabelled, locked with a password, or made to hurt. Each builder returns the path it wrote."""

from __future__ import annotations

import shutil
import struct
import zipfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import openpyxl
import sqlcipher3.dbapi2 as sqlite
import xlsxwriter

HEADERS = ("Customer name", "Industry", "Potential", "City")
ROWS = (
    ("Acme Pumps", "Chemicals", 120_000, "Leeds"),
    ("恒瑞泵业", "化工", 80_000, "苏州"),
    ("Zenco Valves", "Food", 45_500.5, "York"),
)
SHEET = "xl/worksheets/sheet1.xml"
COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
CALCULATOR = "=cmd|' /C calc'!A0"
"""What a spreadsheet program would run, were it taken for a formula."""

Cells = Sequence[object]


def text_file(path: Path, *lines: str, encoding: str = "utf-8") -> Path:
    path.write_bytes("".join(line + "\r\n" for line in lines).encode(encoding))
    return path


def customers_csv(folder: Path, name: str = "customers.csv", encoding: str = "utf-8") -> Path:
    lines = [",".join(map(str, row)) for row in (HEADERS, *ROWS)]
    return text_file(folder / name, *lines, encoding=encoding)


def customers_xlsx(folder: Path, name: str = "customers.xlsx", rows: Sequence[Cells] = (HEADERS, *ROWS)) -> Path:
    path = folder / name
    with xlsxwriter.Workbook(path, {"strings_to_formulas": False}) as workbook:
        sheet = workbook.add_worksheet("Customers")
        day = workbook.add_format({"num_format": "yyyy-mm-dd"})
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                if isinstance(cell, date):
                    sheet.write_datetime(at, column, cell, day)  # type: ignore[arg-type]
                else:
                    sheet.write(at, column, cell)
    return path


def workbook_named_csv(folder: Path) -> Path:
    return customers_xlsx(folder).rename(folder / "crm export.csv")


def text_named_xlsx(folder: Path) -> Path:
    return customers_csv(folder).rename(folder / "crm export.xlsx")


def html_named_xls(folder: Path) -> Path:
    """What many web CRMs call an Excel export."""
    return text_file(
        folder / "report.xls", "<html><table><tr><td>Customer</td></tr><tr><td>Acme</td></tr></table></html>"
    )


def locked_with_password(folder: Path) -> Path:
    """Excel puts the whole workbook, encrypted, into an old Office container."""
    path = folder / "salaries.xlsx"
    path.write_bytes(COMPOUND_FILE + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(900))
    return path


def picture_named_xlsx(folder: Path) -> Path:
    path = folder / "photo.xlsx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    return path


def empty_file(folder: Path) -> Path:
    path = folder / "empty.csv"
    path.touch()
    return path


def header_without_rows(folder: Path) -> Path:
    return text_file(folder / "nothing sold.csv", ",".join(HEADERS))


def torn_workbook(folder: Path) -> Path:
    path = customers_xlsx(folder)
    path.write_bytes(path.read_bytes()[:-900])
    return path


def huge_cell(folder: Path) -> Path:
    return text_file(folder / "notes.csv", "Customer name,Notes", f"Acme,{'x' * 1_000_000}")


def huge_cell_in_workbook(folder: Path) -> Path:
    return with_sheet(
        folder / "notes.xlsx",
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Customer name</t></is></c></row>'
        f'<row r="2"><c r="A2" t="inlineStr"><is><t>{"x" * 1_000_000}</t></is></c></row>',
    )


def bomb(folder: Path, *, says_its_size: bool = True) -> Path:
    """250 MB of blanks in a 250 KB workbook; or one whose list of entries says 100 bytes."""
    path = customers_xlsx(folder, "price list.xlsx")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/media/image1.bin", "w") as part:
        for _ in range(60 if not says_its_size else 240):
            part.write(bytes(1 << 20))
    if not says_its_size:
        content = bytearray(path.read_bytes())
        entry = content.rindex(b"PK\x01\x02", 0, content.rindex(b"xl/media/image1.bin"))
        content[entry + 24 : entry + 28] = struct.pack("<I", 100)
        path.write_bytes(bytes(content))
    return path


def far_cells(folder: Path) -> Path:
    """4.6 KB that make the fast reader ask for 16 billion cells and abort its process."""
    cells = '<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="XFD1048576"><v>1</v></c></row>'
    return with_sheet(folder / "tiny.xlsx", cells)


def with_sheet(path: Path, rows_xml: str) -> Path:
    """A workbook whose one sheet holds these rows, written past every library."""
    plain = customers_xlsx(path.parent, path.stem + " plain.xlsx")
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            if entry.filename != SHEET:
                target.writestr(entry, source.read(entry))
        target.writestr(
            SHEET,
            '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
            f"<sheetData>{rows_xml}</sheetData></worksheet>",
        )
    plain.unlink()
    return path


def never_calculated(folder: Path) -> Path:
    """As pandas and openpyxl leave it: formulas without results until Excel has opened the file once."""
    path = folder / "computed.xlsx"
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.append(["Customer name", "Potential"])
    sheet.append(["Acme", "=2*60000"])
    sheet.append(["Zenco", 5])
    workbook.save(path)
    return path


def newer_book(book: Path) -> Path:
    with sqlite.connect(str(book)) as connection:
        connection.execute("PRAGMA user_version=99")
    connection.close()
    return book


def truncated_book(book: Path, *, share: float = 0.5) -> Path:
    content = book.read_bytes()
    book.write_bytes(content[: int(len(content) * share)])
    return book


def not_a_book(path: Path) -> Path:
    path.write_bytes(b"Dear diary" * 50)
    return path


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with its bytes: equal before and after means that nothing was touched and nothing was left."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def copied(book: Path, name: str) -> Path:
    return Path(shutil.copyfile(book, book.with_name(name)))
