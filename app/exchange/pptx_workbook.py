"""The small workbook behind a native chart: one sheet that holds what is plotted and nothing else.

Written by hand because a chart needs six short parts; XlsxWriter takes about 70 % of the time of a native chart
(MEASURED section 5) and turns text that begins with "=" into live formulas.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

Cell = str | float | int | None

SHEET = "Sheet1"

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
_QUOTED = 1
"""Cell style "text as typed after an apostrophe": it stays text when the user edits the cell."""

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"

_PARTS = {
    "[Content_Types].xml": f'{_HEAD}<Types xmlns="{_TYPES}">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_SHEET_TYPE}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_SHEET_TYPE}.worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_SHEET_TYPE}.styles+xml"/></Types>',
    "_rels/.rels": f'{_HEAD}<Relationships xmlns="{_PACKAGE_RELS}">'
    f'<Relationship Id="rId1" Type="{_OFFICE_RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE_RELS}">'
    f'<sheets><sheet name="{SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'{_HEAD}<Relationships xmlns="{_PACKAGE_RELS}">'
    f'<Relationship Id="rId1" Type="{_OFFICE_RELS}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE_RELS}/styles" Target="styles.xml"/></Relationships>',
    "xl/styles.xml": f'{_HEAD}<styleSheet xmlns="{_MAIN}">'
    '<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
}


def plain_text(text: str) -> str:
    """`text` without the characters XML cannot hold."""
    return _NOT_IN_XML.sub("", text)


def xml_text(text: str) -> str:
    """`text` ready for an XML element or a double-quoted attribute."""
    return escape(_NOT_IN_XML.sub("", text), {'"': "&quot;"})


def column_letter(index: int) -> str:
    """Letters of the column, 0 = A.

    >>> column_letter(0), column_letter(25), column_letter(26)
    ('A', 'Z', 'AA')
    """
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def cell_range(column: int, first_row: int, last_row: int) -> str:
    """Absolute reference into the sheet; rows count from 1."""
    letter = column_letter(column)
    if first_row == last_row:
        return f"{SHEET}!${letter}${first_row}"
    return f"{SHEET}!${letter}${first_row}:${letter}${last_row}"


def workbook_bytes(rows: Sequence[Sequence[Cell]]) -> bytes:
    """An xlsx of one sheet. Text is inert: never a formula, never a link; None leaves the cell out."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in _PARTS.items():
            archive.writestr(name, content)
        archive.writestr("xl/worksheets/sheet1.xml", _sheet(rows))
    return buffer.getvalue()


def _sheet(rows: Sequence[Sequence[Cell]]) -> str:
    width = max((len(row) for row in rows), default=0)
    letters = [column_letter(index) for index in range(width)]
    body = "".join(
        f'<row r="{number}">{"".join(map(_cell, row, letters, [number] * len(row)))}</row>'
        for number, row in enumerate(rows, 1)
    )
    return f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetData>{body}</sheetData></worksheet>'


def _cell(value: Cell, letter: str, row: int) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        style = f' s="{_QUOTED}"' if value.startswith(_FORMULA_STARTS) else ""
        return f'<c r="{letter}{row}" t="inlineStr"{style}><is><t xml:space="preserve">{xml_text(value)}</t></is></c>'
    return f'<c r="{letter}{row}"><v>{number_text(value)}</v></c>'


def number_text(value: float) -> str:
    """Shortest text that reads back as the same number; numpy scalars become plain ones."""
    number = float(value)
    return repr(int(number)) if number.is_integer() else repr(number)
