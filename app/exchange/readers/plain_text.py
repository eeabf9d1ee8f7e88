"""Separated text without quotes, cut into columns without making its rows: half the work of the csv module."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, repeat
from typing import Final, TextIO

from app.exchange.readers.raw_table import Cell

BLOCK: Final = 1 << 17
"""Characters cut at once: one to two thousand lines of a usual table."""


class PlainText:
    """`batches()` as long as every line has as many cells as the first and no quote, then `left()` for the csv module."""

    def __init__(self, text: TextIO, separator: str, longest: int) -> None:
        self._text = text
        self._separator = separator
        self._longest = longest
        self._rest = ""
        self.rows_read = 0
        self.width = 0

    def batches(self) -> Iterator[list[Sequence[Cell]]]:
        """Columns of whole lines, a block at a time."""
        while block := self._text.read(BLOCK):
            self._rest += block
            end = self._rest.rfind("\n") + 1
            lines = self._rest[:end].replace("\r\n", "\n")
            if not end or not self._is_plain(lines):
                return
            self._rest = self._rest[end:]
            cells = lines[:-1].replace("\n", self._separator).split(self._separator)
            self.rows_read += len(cells) // self.width
            yield [cells[place :: self.width] for place in range(self.width)]

    def left(self) -> Iterable[str]:
        """The lines behind the last batch."""
        return chain(io.StringIO(self._rest + self._text.readline(), newline=""), self._text)

    def _is_plain(self, text: str) -> bool:
        if '"' in text or "\r" in text:
            return False
        lines = text[:-1].split("\n")
        self.width = self.width or lines[0].count(self._separator) + 1
        widths = set(map(str.count, lines, repeat(self._separator)))
        # A first line "sep=;" says what parts the cells and is none itself.
        return widths == {self.width - 1} and "" not in lines and len(max(lines, key=len)) <= self._longest
