"""Files as they come in: workbooks written part by part, so that a hostile one is as easy to make as an honest one."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.sax.saxutils import escape

import psutil
import pytest

MakeBook = Callable[..., Path]

CONTENT_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
ROOT_RELATIONS = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
    ' Target="xl/workbook.xml"/></Relationships>'
)


def workbook_xml(names: list[str], doctype: str = "") -> str:
    sheets = "".join(f'<sheet name="{escape(name)}" sheetId="{n}" r:id="rId{n}"/>' for n, name in enumerate(names, 1))
    return (
        f'<?xml version="1.0"?>{doctype}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
        f' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{sheets}</sheets></workbook>'
    )


def relations_xml(count: int) -> str:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
    relations = "".join(
        f'<Relationship Id="rId{n}" Type="{kind}" Target="worksheets/sheet{n}.xml"/>' for n in range(1, count + 1)
    )
    return (
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f"{relations}</Relationships>"
    )


def sheet_xml(cells: str, extra: str = "", before: str = "") -> str:
    """`cells` is what stands inside sheetData."""
    return (
        f'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{before}'
        f"<sheetData>{cells}</sheetData>{extra}</worksheet>"
    )


def row_xml(number: int, cells: list[object]) -> str:
    """Texts inline, numbers as they are, None left out."""
    out = []
    for index, cell in enumerate(cells):
        place = f"{chr(65 + index)}{number}"
        if isinstance(cell, str):
            out.append(f'<c r="{place}" t="inlineStr"><is><t>{escape(cell)}</t></is></c>')
        elif cell is not None:
            out.append(f'<c r="{place}"><v>{cell}</v></c>')
    return f'<row r="{number}">{"".join(out)}</row>'


def rows_xml(rows: list[list[object]]) -> str:
    return "".join(row_xml(number, row) for number, row in enumerate(rows, 1))


@pytest.fixture
def make_book(tmp_path: Path) -> MakeBook:
    def make(*sheets: str, name: str = "book.xlsx", doctype: str = "", more: dict[str, bytes] | None = None) -> Path:
        path = tmp_path / name
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
            book.writestr("[Content_Types].xml", CONTENT_TYPES)
            book.writestr("_rels/.rels", ROOT_RELATIONS)
            book.writestr("xl/workbook.xml", workbook_xml([f"Sheet{n}" for n in range(1, len(sheets) + 1)], doctype))
            book.writestr("xl/_rels/workbook.xml.rels", relations_xml(len(sheets)))
            for number, sheet in enumerate(sheets, 1):
                book.writestr(f"xl/worksheets/sheet{number}.xml", sheet)
            for part, content in (more or {}).items():
                book.writestr(part, content)
        return path

    return make


@pytest.fixture
def make_text(tmp_path: Path) -> Callable[..., Path]:
    def make(content: str | bytes, name: str = "file.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return make


@pytest.fixture
def nothing_left(tmp_path: Path) -> Iterator[None]:
    """No worker runs on, and no file lies beside the one that was read."""
    before = {child.pid for child in psutil.Process().children(recursive=True) if _is_worker(child)}
    yield
    assert {child.pid for child in psutil.Process().children(recursive=True) if _is_worker(child)} <= before
    assert len(list(tmp_path.iterdir())) <= 1


def _is_worker(process: psutil.Process) -> bool:
    return "spawn_main" in " ".join(process.cmdline())
