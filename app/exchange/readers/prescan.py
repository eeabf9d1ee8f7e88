"""What a zipped workbook costs, found before and beside the reading: sizes, ratios, names, DOCTYPE, bounding boxes, cell counts.

Declared sizes, counts and dimensions are not believed; entries are inflated with a bound (RELIABILITY section 5).
"""

from __future__ import annotations

import os
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from msgspec import Struct, field

from app.errors import ReadError
from app.exchange.readers.raw_table import FIRST_FEW
from app.exchange.readers.read_options import MEGABYTE, ReadOptions

CHUNK: Final = 4 * MEGABYTE
HARMLESS_BYTES: Final = 10 * MEGABYTE
"""An entry this small may have any ratio: it cannot hurt."""

MAX_ENTRIES: Final = 10_000
SCANNED_WHOLLY: Final = 8 * MEGABYTE
"""So much of every sheet is looked at cell by cell. Beyond it only at the edges of each chunk, which costs a tenth: a box blown up
in there has cost its maker megabytes, and meets the memory limit of the worker."""

LONGEST_TAG: Final = 64 * 1024
"""Kept from one chunk to the next so that no cell is cut in two."""

LOCAL_HEADER: Final = struct.Struct("<26x2H")
"""Before each entry's data; it ends with the lengths of the name and of the extra field, which follow."""

ZIP_ERRORS: Final = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    KeyError,
    OSError,
    ValueError,
)
"""What zipfile raises on damaged containers."""

_SHEET_PART: Final = re.compile(r"/?xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_PREFIX: Final = re.compile(rb"<(\w+:)?worksheet[\s>]")


class SheetScan(Struct):
    """What one worksheet part holds; `cells` lists the first few references."""

    last_row: int = 0
    last_column: int = 0
    filled: int = 0
    formulas_without_value: int = 0
    formula_cells: list[str] = field(default_factory=list)
    errors: int = 0
    error_cells: list[str] = field(default_factory=list)

    def check(self, options: ReadOptions) -> None:
        """The reader builds the whole bounding box, however few cells are filled."""
        box = self.last_row * self.last_column
        if box > options.max_cells or self.filled > options.max_cells:
            raise ReadError("TOO_MANY_CELLS", cells=max(box, self.filled), limit=options.max_cells)


def check_container(path: Path, options: ReadOptions) -> int:
    """Looks at the list of entries and the head of every XML part. The bytes all sheets unpack to, as declared."""
    packed = path.stat().st_size
    if packed > options.max_packed_bytes:
        raise ReadError("FILE_TOO_LARGE", bytes=packed, limit=options.max_packed_bytes)
    try:
        with zipfile.ZipFile(path) as book:
            entries = book.infolist()
            _check_entries(entries, options)
            for entry in entries:
                if entry.filename.lower().endswith((".xml", ".rels", ".vml")):
                    _check_head(book, entry)
    except ZIP_ERRORS as error:
        raise ReadError("DAMAGED_FILE", detail=str(error)) from error
    return sum(entry.file_size for entry in entries if _SHEET_PART.fullmatch(entry.filename))


def scan_parts(path: Path, options: ReadOptions, stopped: Callable[[], bool] = lambda: False) -> dict[str, SheetScan]:
    """Inflates every entry, counting real bytes, and scans the worksheets. Keyed by part name, e.g. xl/worksheets/sheet1.xml."""
    scans: dict[str, SheetScan] = {}
    unpacked = 0
    try:
        with zipfile.ZipFile(path) as book:
            for entry in book.infolist():
                chunks = _inflate(book, entry, options)
                if _SHEET_PART.fullmatch(entry.filename):
                    scan = scans[entry.filename.lstrip("/")] = SheetScan()
                    unpacked += _scan_sheet(chunks, scan, options, stopped)
                else:
                    unpacked += sum(map(len, chunks))
                if unpacked > options.max_unpacked_bytes:
                    raise ReadError("ZIP_BOMB", bytes=unpacked, limit=options.max_unpacked_bytes)
    except ZIP_ERRORS as error:
        raise ReadError("DAMAGED_FILE", detail=str(error)) from error
    return scans


def _check_entries(entries: list[zipfile.ZipInfo], options: ReadOptions) -> None:
    if len(entries) > MAX_ENTRIES:
        raise ReadError("ZIP_BOMB", entries=len(entries), limit=MAX_ENTRIES)
    total = sum(entry.file_size for entry in entries)
    if total > options.max_unpacked_bytes:
        raise ReadError("ZIP_BOMB", bytes=total, limit=options.max_unpacked_bytes)
    for entry in entries:
        name = entry.filename.replace("\\", "/")
        if ".." in name.split("/") or ":" in name or "\0" in name:
            raise ReadError("DAMAGED_FILE", detail=f"entry name {name!r}")
        if entry.flag_bits & 1:
            raise ReadError("NOT_A_TABLE", found="encrypted")
        _check_size(entry, entry.file_size, options)


def _check_size(entry: zipfile.ZipInfo, size: int, options: ReadOptions) -> None:
    if size > options.max_entry_bytes:
        raise ReadError("ZIP_BOMB", entry=entry.filename, bytes=size, limit=options.max_entry_bytes)
    if size > HARMLESS_BYTES and size > options.max_ratio * max(entry.compress_size, 1):
        raise ReadError(
            "ZIP_BOMB", entry=entry.filename, ratio=size // max(entry.compress_size, 1), limit=options.max_ratio
        )


def _check_head(book: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    """A DOCTYPE stands before the root element; no writer of workbooks makes one. UTF-16 is looked through too."""
    with book.open(entry) as part:
        head = part.read(LONGEST_TAG).replace(b"\0", b"").upper()
    if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
        raise ReadError("DAMAGED_FILE", detail="DOCTYPE", entry=entry.filename)


def _inflate(book: zipfile.ZipFile, entry: zipfile.ZipInfo, options: ReadOptions) -> Iterator[bytes]:
    """What the entry really unpacks to. zipfile stops at the declared size; the workbook reader would go on."""
    size = 0
    for chunk in _unpacked(_packed(book, entry), entry):
        size += len(chunk)
        _check_size(entry, size, options)
        yield chunk


def _packed(book: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    file = book.fp
    if file is None:
        raise zipfile.BadZipFile("container closed")
    file.seek(entry.header_offset)
    header = file.read(LOCAL_HEADER.size)
    if len(header) < LOCAL_HEADER.size or not header.startswith(b"PK\x03\x04"):
        raise zipfile.BadZipFile("no local header")
    file.seek(sum(LOCAL_HEADER.unpack(header)), os.SEEK_CUR)
    left = entry.compress_size
    while left > 0 and (block := file.read(min(left, MEGABYTE))):
        left -= len(block)
        yield block


def _unpacked(blocks: Iterator[bytes], entry: zipfile.ZipInfo) -> Iterator[bytes]:
    if entry.compress_type == zipfile.ZIP_STORED:
        yield from blocks
        return
    if entry.compress_type != zipfile.ZIP_DEFLATED:
        raise zipfile.BadZipFile(f"compression {entry.compress_type}")
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    for block in blocks:
        while block and not inflater.eof:
            yield inflater.decompress(block, CHUNK)
            block = inflater.unconsumed_tail
    if not inflater.eof:
        raise zipfile.BadZipFile("stream cut off")


def _scan_sheet(chunks: Iterator[bytes], scan: SheetScan, options: ReadOptions, stopped: Callable[[], bool]) -> int:
    """Fills `scan`; the real size of the part in bytes."""
    size, rest, patterns = 0, b"", None
    for chunk in chunks:
        if stopped():
            break
        size += len(chunk)
        if patterns is None:
            found = _PREFIX.search(chunk[:LONGEST_TAG])
            patterns = _Patterns((found and found[1]) or b"")
        text = rest + chunk
        cut = text.rfind(patterns.row_end)
        if cut < 0:
            cut = text.rfind(patterns.cell_end)
        if cut < 0:
            rest = text
            if len(rest) > CHUNK * 2:
                raise ReadError("CELL_TOO_LONG", limit=options.max_cell_chars)
            continue
        rest = text[cut:]
        patterns.scan(text[:cut], scan, wholly=size <= SCANNED_WHOLLY)
        scan.check(options)
    if patterns is not None:
        patterns.scan(rest, scan, wholly=len(rest) <= CHUNK)
        scan.check(options)
    return size


class _Patterns:
    """How cells look in one worksheet part; `prefix` is its namespace prefix with the colon, mostly empty."""

    def __init__(self, prefix: bytes) -> None:
        self.cell = b"<" + prefix + b"c"
        self.row_start = b"<" + prefix + b"row"
        self.row_end = b"</" + prefix + b"row>"
        self.cell_end = b"</" + prefix + b"c>"
        self.row = re.compile(rb"<" + prefix + rb"row\s[^>]*?\br=[\"'](\d+)")
        self.reference = re.compile(self.cell + rb"\s[^>]*?\br=[\"']([A-Za-z]+)(\d+)[\"']")
        self.any_cell = re.compile(self.cell + rb"[\s>/]")
        self.formula = b"<" + prefix + b"f"
        self.unvalued = re.compile(
            self.cell + rb"(\s[^>]*)?>\s*<" + prefix + rb"f(?:\s[^>]*)?(?:/>|>[^<]*</" + prefix + rb"f>)\s*"
            rb"(?:<" + prefix + rb"v\s*/>|<" + prefix + rb"v\s*></" + prefix + rb"v>)?\s*</" + prefix + rb"c>"
        )
        self.error = re.compile(self.cell + rb"\s[^>]*?\bt=[\"']e[\"'][^>]*>")

    def scan(self, text: bytes, scan: SheetScan, *, wholly: bool) -> None:
        """Adds what `text` holds; it starts and ends between cells."""
        for part in [text] if wholly else [text[:LONGEST_TAG], text[-LONGEST_TAG:]]:
            self._measure(part, scan)
        if self.formula in text:
            for found in self.unvalued.finditer(text):
                if b't="str"' in found[0]:
                    continue  # calculated, and the result is an empty text
                scan.formulas_without_value += 1
                _note(scan.formula_cells, found[0])
        if b't="e"' in text:
            for found in self.error.finditer(text):
                scan.errors += 1
                _note(scan.error_cells, found[0])

    def _measure(self, text: bytes, scan: SheetScan) -> None:
        """Cells and rows may come without a reference: they follow the one before then."""
        references = self.reference.findall(text)
        rows = [int(row) for row in set(self.row.findall(text))]
        if references:
            columns, numbers = zip(*references, strict=True)
            scan.last_column = max(scan.last_column, *map(_column_number, set(columns)))
            rows += map(int, set(numbers))
        cells = len(self.any_cell.findall(text))
        if cells > len(references):
            parts = text.split(self.row_start)
            scan.last_column = max(scan.last_column, *(len(self.any_cell.findall(part)) for part in parts))
            rows.append(scan.last_row + len(parts))
        scan.last_row = max(scan.last_row, *rows, 0)
        scan.filled += cells


def _note(cells: list[str], tag: bytes) -> None:
    found = re.search(rb"\br=[\"']([A-Za-z]+\d+)", tag)
    if found and len(cells) < FIRST_FEW:
        cells.append(found[1].decode("ascii"))


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
