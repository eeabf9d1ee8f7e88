"""Native PowerPoint tables, written as one piece of XML: a cell through python-pptx costs 0.07 ms, this way a fifth of it."""

from __future__ import annotations

from functools import partial
from itertools import accumulate, pairwise

from msgspec import Struct

from app.exchange.pptx_theme import EMU_PER_INCH, Box
from app.exchange.pptx_workbook import xml_text

MOST_ROW_INCHES = 0.52
"""Rows of a short table stay close together instead of filling the slide."""

FULL_WIDTH = round(12.1 * EMU_PER_INCH)
LEAST_SIZE = 800
"""On the narrower slides of a template the text of a table shrinks with its width."""

MANY_COLUMNS = 7
"""Above this the largest text would wrap."""

WIDE_MARGIN, NARROW_MARGIN = 91_440, 59_436
"""Left and right of a cell's text, in EMU; the narrow one where many columns share a page."""

LINES_PER_ROW = 1.75
"""Height of a row of a table within a page, in sizes of its text."""

SIZES = ((0.48, 1400), (0.34, 1200), (0.0, 1000))
"""Text size from a row height in inches on."""

_NAMESPACES = (
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
_TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table"
_FONTS = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>'
_RULE = '<a:solidFill><a:schemeClr val="tx1"><a:lumMod val="15000"/><a:lumOff val="85000"/></a:schemeClr></a:solidFill>'
_STRONG_RULE = '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>'
_NO_EDGES = "".join(f'<a:ln{side} w="0"><a:noFill/></a:ln{side}>' for side in "LRT")


class TableColumn(Struct, frozen=True):
    """`width` is a weight among the columns; numbers stand at the right."""

    title: str
    width: float = 1.0
    right: bool = False


class TableSpec(Struct, frozen=True):
    """Rows of text, one string per column; `total` is a last row in bold."""

    title: str
    subtitle: str
    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        rows = self.rows if self.total is None else (*self.rows, self.total)
        if any(len(row) != len(self.columns) for row in rows):
            raise ValueError("a row does not fit the columns")


class Figure(Struct, frozen=True):
    """One large number of the title slide: what it is, the amount, a remark."""

    label: str
    value: str
    remark: str = ""


def table_frame(spec: TableSpec, box: Box, shape_id: int, alt_text: str, language: str, size: int | None = None) -> str:
    """The table as a graphic frame at the top of `box`, as high as its rows need.

    `size`: of the text in hundredths of a point, None = as large as the rows leave room for.
    """
    lines = [tuple(column.title for column in spec.columns), *spec.rows, *([spec.total] if spec.total else [])]
    row_height = min(round(MOST_ROW_INCHES * EMU_PER_INCH), box.height // max(len(lines), 1))
    margin = WIDE_MARGIN
    if size is None:
        size = _size_of(spec, row_height, box)
    else:
        margin = NARROW_MARGIN
        row_height = min(row_height, row_emu(size))
    last = len(lines) - 1
    body = []
    for number, texts in enumerate(lines):
        bold = number == 0 or (spec.total is not None and number == last)
        rule = _STRONG_RULE if number == 0 or (spec.total is not None and number == last - 1) else _RULE
        make = partial(_cell, size=size, bold=bold, muted=number == 0, rule=rule, language=language, margin=margin)
        cells = "".join(make(text, right=column.right) for text, column in zip(texts, spec.columns, strict=True))
        body.append(f'<a:tr h="{row_height}">{cells}</a:tr>')
    grid = _grid([column.width for column in spec.columns], box.width)
    place = Box(box.left, box.top, box.width, row_height * len(lines))
    return _frame(f"<a:tblGrid>{grid}</a:tblGrid>{''.join(body)}", place, shape_id, alt_text, header=True)


def row_emu(size: int) -> int:
    """Height of a row whose text of `size` stays on one line."""
    return round(size / 100 * LINES_PER_ROW / 72 * EMU_PER_INCH)


def _size_of(spec: TableSpec, row_height: int, box: Box) -> int:
    size = next(size for height, size in SIZES if row_height >= height * EMU_PER_INCH)
    if len(spec.columns) > MANY_COLUMNS:
        size = min(size, 1200)
    return max(_whole_points(size * min(box.width / FULL_WIDTH, 1.0)), LEAST_SIZE)


def _whole_points(size: float) -> int:
    """A font size in hundredths of a point, rounded to whole points."""
    return round(size / 100) * 100


def figures_frame(figures: tuple[Figure, ...], box: Box, shape_id: int, alt_text: str, language: str) -> str:
    """Large numbers side by side, their names below."""
    large = max(_whole_points(2800 * min(box.width / FULL_WIDTH, 1.0)), LEAST_SIZE)
    rows = (
        ([figure.value for figure in figures], large, True, False, 0.52),
        ([figure.label for figure in figures], 1400, False, False, 0.26),
        ([figure.remark for figure in figures], 1200, False, True, 0.22),
    )
    body = "".join(
        f'<a:tr h="{round(share * box.height)}">'
        + "".join(_cell(t, right=False, size=size, bold=bold, muted=muted, rule="", language=language) for t in texts)
        + "</a:tr>"
        for texts, size, bold, muted, share in rows
    )
    grid = _grid([1.0] * len(figures), box.width)
    return _frame(f"<a:tblGrid>{grid}</a:tblGrid>{body}", box, shape_id, alt_text, header=False)


def _grid(weights: list[float], width: int) -> str:
    """Column widths that add up to `width` exactly."""
    edges = [round(width * part / sum(weights)) for part in (0.0, *accumulate(weights))]
    return "".join(f'<a:gridCol w="{right - left}"/>' for left, right in pairwise(edges))


def _cell(
    text: str,
    *,
    right: bool,
    size: int,
    bold: bool,
    muted: bool,
    rule: str,
    language: str,
    margin: int = WIDE_MARGIN,
) -> str:
    colour = "tx2" if muted else "tx1"
    look = f'lang="{language}" sz="{size}" b="{int(bold)}"><a:solidFill><a:schemeClr val="{colour}"/></a:solidFill>{_FONTS}'
    run = (
        f"<a:r><a:rPr {look}</a:rPr><a:t>{xml_text(text)}</a:t></a:r>"
        if text
        else f"<a:endParaRPr {look}</a:endParaRPr>"
    )
    below = (
        f'<a:lnB w="{12700 if rule is _STRONG_RULE else 6350}">{rule}</a:lnB>'
        if rule
        else '<a:lnB w="0"><a:noFill/></a:lnB>'
    )
    return (
        f'<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="{"r" if right else "l"}"/>{run}</a:p></a:txBody>'
        f'<a:tcPr marL="{margin}" marR="{margin}" marT="22860" marB="22860" anchor="ctr">{_NO_EDGES}{below}<a:noFill/></a:tcPr></a:tc>'
    )


def _frame(table: str, box: Box, shape_id: int, alt_text: str, header: bool) -> str:
    return (
        f'<p:graphicFrame {_NAMESPACES}><p:nvGraphicFramePr><p:cNvPr id="{shape_id}" name="Table {shape_id}" '
        f'descr="{xml_text(alt_text)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/>'
        f'</p:nvGraphicFramePr><p:xfrm><a:off x="{box.left}" y="{box.top}"/><a:ext cx="{box.width}" cy="{box.height}"/></p:xfrm>'
        f'<a:graphic><a:graphicData uri="{_TABLE}"><a:tbl><a:tblPr{" firstRow=" + chr(34) + "1" + chr(34) if header else ""}/>'
        f"{table}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>"
    )
