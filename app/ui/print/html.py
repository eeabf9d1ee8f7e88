"""Pieces of a page as HTML that QTextDocument understands."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from msgspec.structs import replace

from app.charts.pictures import ChartSpec, draw_of
from app.charts.style import light_style, picture_bytes
from app.exchange.pptx_tables import TableSpec
from app.ui.chart_words.framing import Framing
from app.ui.i18n import translate

CHART_DPI = 300
_FULL = 100


def head(title: str, facts: str) -> str:
    return f"<p class='title'>{escape(title)}</p><p class='muted'>{escape(facts)}</p>"


def section(heading: str, content: str) -> str:
    return f"<p class='section'>{escape(heading)}</p>{content}"


def gap() -> str:
    return "<p class='section'>&nbsp;</p>"


def lines(texts: Iterable[str]) -> str:
    return "".join(f"<p>{escape(text)}</p>" for text in texts)


def table(spec: TableSpec) -> str:
    """Over the whole width, the total in bold."""
    whole = sum(column.width for column in spec.columns)
    heads = "".join(
        f"<th class='head' align='{_side(column.right)}' width='{column.width / whole * _FULL:.1f}%'>{escape(column.title)}</th>"
        for column in spec.columns
    )
    rows = "".join(_row(spec, row) for row in spec.rows)
    total = _row(spec, spec.total, "b") if spec.total is not None else ""
    return (
        "<table width='100%' cellspacing='0' cellpadding='1' style='border-collapse: collapse'>"
        f"<tr>{heads}</tr>{rows}{total}</table>"
    )


def columns(*parts: tuple[int, str]) -> str:
    """Side by side: percent of the width and content of each."""
    cells = "".join(
        f"<td width='{width}%' valign='top' style='padding-top: 8px'>{content}</td>" for width, content in parts
    )
    return f"<table width='100%' cellspacing='0' cellpadding='0'><tr>{cells}</tr></table>"


def chart_png(spec: ChartSpec, size: tuple[int, int]) -> bytes:
    """The chart without its headings; size in pixels at 100 dpi."""
    style = light_style().at_dpi(CHART_DPI)
    return picture_bytes(draw_of(spec), replace(spec, title="", subtitle=""), "png", size, style)


def picture(name: str, size: tuple[int, int]) -> str:
    """One of the page's pictures; size at 96 dpi, where the page is 688 px wide upright and 1,017 px across."""
    return f"<img src='{name}' width='{size[0]}' height='{size[1]}'/>"


def footer_of(book: str, framing: Framing) -> str:
    """Book, filter and day, and that it is not for the customer: service standards and stances are internal (R10)."""
    text = translate("Print", "Fieldbook · {book} · {filter} · as of {day} · internal, not for customers or dealers")
    return text.format(book=book, filter=framing.filter, day=framing.day)


def _row(spec: TableSpec, row: tuple[str, ...], tag: str = "span") -> str:
    cells = "".join(
        f"<td class='line' align='{_side(column.right)}'><{tag}>{_spaced(text)}</{tag}></td>"
        for text, column in zip(row, spec.columns, strict=True)
    )
    return f"<tr>{cells}</tr>"


def _spaced(text: str) -> str:
    """Blanks at the beginning stay: they set a line in."""
    return "&nbsp;" * (len(text) - len(text.lstrip(" "))) + escape(text.lstrip(" "))


def _side(right: bool) -> str:
    return "right" if right else "left"
