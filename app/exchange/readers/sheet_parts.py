"""Which part of an xlsx container holds a sheet: workbook.xml names the sheets, its relations name the parts."""

from __future__ import annotations

import posixpath
import re
import zipfile
from html import unescape
from pathlib import Path
from typing import Final

_SHEET: Final = re.compile(r"<(?:\w+:)?sheet\s[^>]*>")
_RELATION: Final = re.compile(r"<(?:\w+:)?Relationship\s[^>]*>")


def part_of_sheet(path: Path, sheet: str) -> str:
    """E.g. xl/worksheets/sheet2.xml; "" if the container does not say. Only warnings hang on it, so no parser is needed."""
    with zipfile.ZipFile(path) as book:
        names = set(book.namelist())
        if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= names:
            return ""
        workbook = book.read("xl/workbook.xml").decode("utf-8", errors="replace")
        relations = book.read("xl/_rels/workbook.xml.rels").decode("utf-8", errors="replace")
    wanted = next((tag for tag in _SHEET.findall(workbook) if _attribute(tag, "name") == sheet), "")
    key = _attribute(wanted, r"\w+:id")
    for tag in _RELATION.findall(relations):
        if key and _attribute(tag, "Id") == key:
            return posixpath.normpath(posixpath.join("/xl", _attribute(tag, "Target"))).lstrip("/")
    return ""


def _attribute(tag: str, name: str) -> str:
    found = re.search(rf"\s{name}=(\"([^\"]*)\"|'([^']*)')", tag)
    return unescape(found[2] or found[3] or "") if found else ""
