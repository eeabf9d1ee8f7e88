"""A slide of several parts, each with its heading: tables, lists and charts of one record on one page."""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate, pairwise
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from app.charts.bars import label_width
from app.charts.pictures import ChartSpec
from app.exchange.pptx_shapes import add_text, add_xml, next_id
from app.exchange.pptx_tables import NARROW_MARGIN, TableSpec, table_frame
from app.exchange.pptx_theme import EMU_PER_INCH, Box

HEADING_SIZE = 1200
HEADING_INCHES = 0.27
TABLE_SIZE = 1000
"""Of text in hundredths of a point; a page is also read as a hand-out."""

LIST_SIZES = (1200, 1100, 1000, 900)
LINE_HEIGHT = 1.25
LIST_AFTER = 300
NARROW = frozenset("fijlrt.,:;'|!()/- ·")
NARROW_WIDTH, LATIN_WIDTH, WIDE_WIDTH = 0.34, 0.56, 0.72
"""Of narrow signs, of letters and figures, of capitals, against their size: those of the theme's fonts with a little to spare."""

_CELL_MARGINS = 2 * NARROW_MARGIN / EMU_PER_INCH * 72
"""Left and right of a cell's text together, in points."""

_FULL_INCHES = 12.1


class Part(Struct, frozen=True):
    """left, top, width, height: shares 0..1 of the slide's content. A list is a tuple of lines."""

    heading: str
    content: ChartSpec | TableSpec | tuple[str, ...]
    left: float
    top: float
    width: float
    height: float


class PageSpec(Struct, frozen=True):
    title: str
    subtitle: str
    parts: tuple[Part, ...]

    @property
    def charts(self) -> tuple[ChartSpec, ...]:
        return tuple(part.content for part in self.parts if isinstance(part.content, ChartSpec))


AddChart = Callable[[ChartSpec, Box, str], None]
"""Puts a chart into a box, with its alternative text."""


def add_page(slide: Any, page: PageSpec, box: Box, add_chart: AddChart, language: str) -> None:
    """All parts in `box`. Cells are cut to their column; the text of a list shrinks until it fits."""
    for part in page.parts:
        place = box.part(part.left, part.top, part.width, part.height)
        if part.heading:
            head = round(HEADING_INCHES * EMU_PER_INCH)
            heading = Box(place.left, place.top, place.width, head)
            add_text(slide, heading, part.heading, language, size=HEADING_SIZE, bold=True, after=0)
            place = Box(place.left, place.top + head, place.width, place.height - head)
        if isinstance(part.content, TableSpec):
            size = round(TABLE_SIZE * min(box.width / EMU_PER_INCH / _FULL_INCHES, 1.0) / 100) * 100
            table = fitted_table(part.content, place.width, size)
            add_xml(slide, table_frame(table, place, next_id(slide), part.heading or page.title, language, size))
        elif isinstance(part.content, tuple):
            size = list_size(part.content, place)
            add_text(slide, place, "\n".join(part.content), language, size=size, after=LIST_AFTER)
        else:
            add_chart(part.content, place, f"{part.heading}: {part.content.title}")


def fitted_table(table: TableSpec, width: int, size: int) -> TableSpec:
    """The table with every text cut to one line of its column. width: EMU, size: hundredths of a point."""
    weights = [column.width for column in table.columns]
    edges = [width / EMU_PER_INCH * 72 * part / sum(weights) for part in (0.0, *accumulate(weights))]
    rooms = [right - left - _CELL_MARGINS for left, right in pairwise(edges)]

    def cut(row: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(cut_text(text, room, size / 100) for text, room in zip(row, rooms, strict=True))

    total = cut(table.total) if table.total is not None else None
    return replace(table, rows=tuple(cut(row) for row in table.rows), total=total)


def cut_text(text: str, width: float, size: float) -> str:
    """The text, cut with an ellipsis where it would not stay on one line; width and size in points."""
    room = width / size
    if _ems(text) <= room:
        return text
    while text and _ems(text) + 1 > room:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _ems(text: str) -> float:
    """Width in sizes of the text: hanzi are as wide as high."""
    return sum(_em(char) for char in text)


def _em(char: str) -> float:
    if ord(char) > 0x2E7F:
        return 1.0
    if char in NARROW:
        return NARROW_WIDTH
    return WIDE_WIDTH if char.isupper() or char in "mw%" else LATIN_WIDTH


def list_size(lines: tuple[str, ...], box: Box) -> int:
    """The largest text size at which all lines fit into the box, wrapped; the smallest if none does."""
    width, height = (side / EMU_PER_INCH * 72 for side in (box.width, box.height))

    def needed(size: int) -> float:
        rows = sum(max(1, -int(-label_width(line, size / 100) // width)) for line in lines)
        return rows * size / 100 * LINE_HEIGHT + len(lines) * LIST_AFTER / 100

    return next((size for size in LIST_SIZES if needed(size) <= height), LIST_SIZES[-1])
