"""What a file is, told by its first bytes and its list of entries; the name is not asked."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Final

from app.errors import ReadError
from app.exchange.readers.raw_table import FileKind

SIGNATURES: Final = (
    (b"%PDF", "pdf"),
    (b"\x89PNG", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF8", "gif"),
    (b"BM", "bmp"),
    (b"MZ", "exe"),
    (b"\x7fELF", "elf"),
    (b"\x1f\x8b", "gzip"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!", "rar"),
    (b"SQLite format 3\0", "sqlite"),
    (b"{\\rtf", "rtf"),
    (b"\x09\x08\x08\x00\x00\x05", "xls5"),
)
COMPOUND_FILE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MARKUP: Final = (b"<!doctype", b"<html", b"<?xml", b"<table", b"<svg", b"<head", b"<meta")
OFFICE_PARTS: Final = (
    ("xl/workbook.bin", FileKind.XLSB),
    ("xl/workbook.xml", FileKind.XLSX),
    ("xl/_rels/workbook.xml.rels", FileKind.XLSX),
)
SUFFIXES: Final = {
    FileKind.XLSX: (".xlsx", ".xlsm", ".xltx", ".xltm"),
    FileKind.XLSB: (".xlsb",),
    FileKind.ODS: (".ods",),
    FileKind.XLS: (".xls", ".xlt"),
    FileKind.CSV: (".csv", ".txt", ".tsv"),
}


def sniff(path: Path) -> FileKind:
    """Raises ReadError EMPTY_FILE, NOT_A_TABLE (found) or DAMAGED_FILE."""
    with path.open("rb") as file:
        head = file.read(4096)
    if not head.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n"):
        raise ReadError("EMPTY_FILE")
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _kind_of_zip(path)
    if head.startswith(COMPOUND_FILE):
        return _kind_of_compound(path)
    for signature, found in SIGNATURES:
        if head.startswith(signature) and not (len(signature) == 2 and head.isascii() and b"\0" not in head):
            raise ReadError("NOT_A_TABLE", found=found)
    if head.lstrip(b"\xef\xbb\xbf \t\r\n")[:20].lower().startswith(MARKUP):
        raise ReadError("NOT_A_TABLE", found="html" if b"<html" in head.lower() or b"<table" in head.lower() else "xml")
    return FileKind.CSV


def named_otherwise(path: Path, kind: FileKind) -> bool:
    """Whether the name promises another kind of table than the content is."""
    suffix = path.suffix.lower()
    return suffix not in SUFFIXES[kind] and any(suffix in known for known in SUFFIXES.values())


def _kind_of_zip(path: Path) -> FileKind:
    try:
        with zipfile.ZipFile(path) as book:
            names = {name.lower().lstrip("/") for name in book.namelist()}
            is_ods = "mimetype" in names and book.getinfo("mimetype").file_size < 200
            mimetype = book.read("mimetype") if is_ods else b""
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, KeyError, UnicodeDecodeError) as error:
        raise ReadError("DAMAGED_FILE", detail=str(error)) from error
    if b"opendocument.spreadsheet" in mimetype:
        return FileKind.ODS
    for part, kind in OFFICE_PARTS:
        if part in names:
            return kind
    found = "docx" if "word/document.xml" in names else "pptx" if "ppt/presentation.xml" in names else "zip"
    raise ReadError("NOT_A_TABLE", found=found)


def _kind_of_compound(path: Path) -> FileKind:
    """Old Office files share one container; its directory names the streams in UTF-16."""
    content = path.read_bytes()
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise ReadError("NOT_A_TABLE", found="encrypted")
    if any(stream.encode("utf-16-le") in content for stream in ("Workbook\0", "Book\0")):
        return FileKind.XLS
    raise ReadError("NOT_A_TABLE", found="ole")
