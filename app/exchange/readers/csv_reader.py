"""Separated text, row by row. Runs in the worker, where a stray quote or a huge cell can do no harm."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import Final

from app.errors import ReadError
from app.exchange.readers.batches import BATCH_ROWS, columns_of
from app.exchange.readers.plain_text import PlainText
from app.exchange.readers.raw_table import Cell, ReadWarning, WarningCode
from app.exchange.readers.read_options import ReadOptions
from app.exchange.readers.text_encoding import SAMPLE, encoding_of

SEPARATORS: Final = ",;\t|"
SAMPLE_LINES: Final = 100
LONGEST_SAMPLE: Final = 100_000
"""A longer line tells nothing about separators and may break the csv module's own limit."""

MOST_LINES: Final = 200
"""Lines one record may span; beyond that a quote was never closed."""

MOST_RAGGED: Final = 1_000


class CsvReader:
    """One text file: `batches()` once, then `ragged_rows` holds the rows (the first MOST_RAGGED) longer or shorter than most."""

    def __init__(self, path: Path, options: ReadOptions) -> None:
        size = path.stat().st_size
        if size > options.max_text_bytes:
            raise ReadError("FILE_TOO_LARGE", bytes=size, limit=options.max_text_bytes)
        self._path = path
        self._options = options
        self.size = size
        self.bytes_done = 0
        self.encoding = encoding_of(path, options.encoding)
        self.encoding_warnings = _doubts(path, self.encoding) if options.encoding else []
        self._odd_quotes, sample = self._look()
        self.separator = options.separator or separator_of(sample)
        self.ragged_rows: list[int] = []
        self._usual = 0

    def batches(self) -> Iterator[list[Sequence[Cell]]]:
        """The grid by columns, BATCH_ROWS rows at a time; a blank line is a row, an empty cell "" or None."""
        csv.field_size_limit(self._options.max_cell_chars)
        with self._path.open("rb") as raw, io.TextIOWrapper(raw, encoding=self.encoding, newline="") as text:
            plain = PlainText(text, self.separator, self._options.max_cell_chars)
            done = cells = 0
            batches: Iterator[list[Sequence[Cell]]] = chain(plain.batches(), self._quoted(plain))
            for columns in batches:
                done += len(columns[0]) if columns else 0
                cells += len(columns) * len(columns[0]) if columns else 0
                if done > self._options.max_rows + 1000:
                    raise ReadError("TOO_MANY_ROWS", rows=done, limit=self._options.max_rows)
                if cells > self._options.max_cells:
                    raise ReadError("TOO_MANY_CELLS", cells=cells, limit=self._options.max_cells)
                self.bytes_done = raw.tell()
                yield columns

    def _quoted(self, plain: PlainText) -> Iterator[list[Sequence[Cell]]]:
        """From the first lines on that are more than texts and separators."""
        rows, done = self._rows(plain.left(), plain.rows_read), plain.rows_read
        self._usual = plain.width
        while batch := list(islice(rows, BATCH_ROWS)):
            self._count_lengths(batch, done)
            done += len(batch)
            yield list(columns_of(batch))

    def _rows(self, text: Iterable[str], row: int) -> Iterator[list[str]]:
        """row: how many rows stand above."""
        reader = csv.reader(text, delimiter=self.separator)
        line = 0
        spans = 1
        try:
            for cells in reader:
                row += 1
                if row == 1 and len(cells) == 1 and cells[0].startswith("sep="):
                    cells = []
                spans = reader.line_num - line
                if spans > MOST_LINES:
                    raise ReadError("DAMAGED_FILE", detail="QUOTE", row=row)
                line = reader.line_num
                yield cells
        except csv.Error as error:
            code = "CELL_TOO_LONG" if "field limit" in str(error) else "DAMAGED_FILE"
            raise ReadError(code, row=row + 1, limit=self._options.max_cell_chars, detail=str(error)) from error
        if spans > 1 and self._odd_quotes:
            raise ReadError("DAMAGED_FILE", detail="QUOTE", row=row)

    def _look(self) -> tuple[bool, list[str]]:
        """Whether the quotes cannot all be closed, and the first lines. Raises ReadError DAMAGED_FILE for NUL, EMPTY_FILE for blanks."""
        quotes, blank, sample = 0, True, ""
        with self._path.open(encoding=self.encoding, newline="") as text:
            while block := text.read(1 << 20):
                if "\0" in block:
                    raise ReadError("DAMAGED_FILE", detail="NUL")
                sample = sample or block
                quotes += block.count('"')
                blank = blank and not block.strip()
        if blank:
            raise ReadError("EMPTY_FILE")
        return quotes % 2 == 1, [line for line in sample.splitlines()[:SAMPLE_LINES] if len(line) < LONGEST_SAMPLE]

    def _count_lengths(self, batch: list[list[str]], first_row: int) -> None:
        if set(map(len, batch)) == {self._usual}:
            return
        self._usual = self._usual or Counter(map(len, batch)).most_common(1)[0][0]
        for index, cells in enumerate(batch):
            if cells and len(cells) != self._usual and len(self.ragged_rows) < MOST_RAGGED:
                self.ragged_rows.append(first_row + index + 1)


def _doubts(path: Path, encoding: str) -> list[ReadWarning]:
    """Nearly every file decodes in a single-byte encoding, so one that was asked for is compared with what the bytes show."""
    with path.open("rb") as file:
        head = file.read(SAMPLE)
    try:
        found = encoding_of(path)
    except ReadError:
        return []
    if head.decode(found, errors="ignore") == head.decode(encoding, errors="ignore"):
        return []
    return [ReadWarning(WarningCode.ENCODING_DOUBTFUL, {"encoding": encoding, "found": found})]


def separator_of(lines: list[str]) -> str:
    """The separator that cuts most lines into the same number of cells, the most cells if several do. A comma if none does."""
    if lines and lines[0].lower().startswith("sep=") and len(lines[0].strip()) == 5:
        return lines[0][4]
    best, best_score = ",", (0.0, 0)
    for separator in SEPARATORS:
        widths = Counter(len(cells) for cells in csv.reader(lines, delimiter=separator) if cells)
        width, count = max(widths.items(), key=lambda item: (item[0] > 1, item[1], item[0]), default=(1, 0))
        score = (count / max(widths.total(), 1), width)
        if width > 1 and score > best_score:
            best, best_score = separator, score
    return best
