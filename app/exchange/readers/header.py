"""Where the header of a table is, below titles and note lines, and what its columns are called."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from app.errors import ReadError
from app.exchange.cell_text import clean_text
from app.exchange.readers.raw_table import Cell, ReadWarning, WarningCode

Row = tuple[Cell, ...]
MergedRange = tuple[int, int, int, int]
"""First row, first column, last row, last column of merged cells, counted from 0 in the grid."""

LOOK_AT: Final = 200
"""Rows looked at to learn how wide the table is."""

FULL_ENOUGH: Final = 0.6
"""Share of the usual width a header fills at least; titles and notes fill less."""

LONGEST_LABEL: Final = 100
LONGEST_FIGURE: Final = 40
SAMPLE_BELOW: Final = 20

NOTE: Final = re.compile(
    r"\s*(注|备注|说明|导出|制表|打印|数据来源|note|remark|source|export|generated|printed|confidential|copyright|©)|.{1,20}[:：].*\S",
    re.IGNORECASE | re.DOTALL,
)
_NUMBER: Final = re.compile(r"[-+(]?\s*[¥$€£￥]?\s*\d[\d.,' ]*(?:[%)万亿元]|e[+-]?\d+)?\s*", re.IGNORECASE)
_DATE: Final = re.compile(r"\d{1,4}[-/.年]\d{1,2}([-/.月]\d{1,4}日?)?([ T]\d.*)?")


def filled(row: Row) -> list[Cell]:
    """The cells of a row that hold something."""
    return [cell for cell in row if cell is not None and not (isinstance(cell, str) and not cell.strip())]


def is_figure(cell: Cell) -> bool:
    """A number, an amount or a date, typed or as text."""
    if isinstance(cell, str):
        return len(cell) <= LONGEST_FIGURE and bool(_NUMBER.fullmatch(cell) or _DATE.fullmatch(cell.strip()))
    return cell is not None


def find_header(grid: Sequence[Row], merged: Sequence[MergedRange]) -> int:
    """Index of the header's first row in a grid where merged cells are spread across. Raises ReadError EMPTY_FILE (no cells) or NO_HEADER (row) if records start at once."""
    widths = sorted((len(filled(row)) for row in grid[:LOOK_AT]), reverse=True)
    if not widths or not widths[0]:
        raise ReadError("EMPTY_FILE")
    usual = widths[1] if len(widths) > 1 and widths[1] else widths[0]
    for index, row in enumerate(grid[:LOOK_AT]):
        cells = filled(row)
        if not cells or len(cells) < FULL_ENOUGH * usual or _is_title(cells, usual):
            continue
        if not _grouped_columns(grid, index, merged) and not _is_header(
            row, grid[index + 1 : index + 1 + SAMPLE_BELOW]
        ):
            raise ReadError("NO_HEADER", row=index + 1)
        return index
    raise ReadError("NO_HEADER", row=1)


def header_labels(grid: Sequence[Row], at: int, merged: Sequence[MergedRange]) -> tuple[list[str], int]:
    """Labels of all columns ("" for a nameless one) and how many rows the header takes: two if its groups have a second line."""
    labels = [_label(cell) for cell in grid[at]]
    if not _grouped_columns(grid, at, merged):
        return labels, 1
    for _, left, _, right in _groups(at, merged):
        labels[left : right + 1] = [labels[left]] * (right + 1 - left)
    return [f"{upper} {_label(lower)}".strip() for upper, lower in zip(labels, grid[at + 1], strict=False)], 2


def unique_headers(labels: Sequence[str], places: Sequence[int]) -> tuple[tuple[str, ...], list[ReadWarning]]:
    """No two headers alike and none empty: 名称, 名称 (2), Column 3. `places` are the 1-based columns of the file."""
    taken: set[str] = set()
    headers, repeated, nameless = [], [], []
    for label, place in zip(labels, places, strict=True):
        name, number = label or f"Column {place}", 2
        while name.casefold() in taken:
            name, number = f"{label or 'Column'} ({number})", number + 1
        taken.add(name.casefold())
        headers.append(name)
        if not label:
            nameless.append(name)
        elif name != label:
            repeated.append(label)
    warnings = []
    if repeated:
        warnings.append(ReadWarning(WarningCode.DUPLICATE_HEADER, {"headers": tuple(dict.fromkeys(repeated))}))
    if nameless:
        warnings.append(ReadWarning(WarningCode.EMPTY_HEADER, {"headers": tuple(nameless)}))
    return tuple(headers), warnings


def _label(cell: Cell) -> str:
    return clean_text(cell).replace("\n", " ")


def _groups(at: int, merged: Sequence[MergedRange]) -> list[MergedRange]:
    return [area for area in merged if area[0] <= at <= area[2] and area[3] > area[1]]


def _grouped_columns(grid: Sequence[Row], at: int, merged: Sequence[MergedRange]) -> set[int]:
    """Columns under a label merged across, if the row below names them one by one; none if that row holds figures."""
    below = grid[at + 1] if at + 1 < len(grid) else ()
    columns = {column for _, left, _, right in _groups(at, merged) for column in range(left, right + 1)}
    named = any(cell is not None for column, cell in enumerate(below) if column in columns)
    return columns if named and not any(is_figure(cell) for cell in below) else set()


def _is_title(cells: list[Cell], usual: int) -> bool:
    if usual > 1 and len(set(cells)) == 1:
        return True
    return len(cells) <= 4 and all(
        isinstance(cell, str) and NOTE.fullmatch(cell) and ":" in cell.replace("：", ":") for cell in cells
    )


def _is_header(row: Row, below: Sequence[Row]) -> bool:
    """Names, not values: at least half is text, and columns of figures do not start with a figure."""
    cells = filled(row)
    figures = [cell for cell in cells if is_figure(cell)]
    if _is_series(figures):
        figures = []
    if len(figures) * 2 > len(cells):
        return False
    if any(len(cell) > LONGEST_LABEL for cell in cells if isinstance(cell, str)):
        return False
    named = valued = 0
    for column, cell in enumerate(row):
        under = [line[column] for line in below if column < len(line) and line[column] is not None]
        if cell is None or not under or 2 * sum(map(is_figure, under)) <= len(under):
            continue
        if cell in figures:
            valued += 1
        else:
            named += 1
    return valued <= named


def _is_series(figures: list[Cell]) -> bool:
    """Headers like 2021, 2022, 2023 or the months of a plan: three or more figures, each above the one before."""
    if len(figures) < 3:
        return False
    if all(isinstance(figure, date) for figure in figures):
        return len({type(figure) for figure in figures}) == 1 and figures == sorted(set(figures), key=str)
    texts = [clean_text(figure) for figure in figures]
    if all(text.isdecimal() and len(text) <= 6 for text in texts):
        numbers = [int(text) for text in texts]
        return all(later - earlier == 1 for earlier, later in itertools.pairwise(numbers))
    return all(re.fullmatch(r"\d{4}[-/.年]\d{1,2}月?", text) for text in texts)
