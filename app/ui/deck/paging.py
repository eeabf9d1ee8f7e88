"""Tables too long for one slide, and small helpers that the slides of all rooms share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from msgspec.structs import replace

from app.exchange.pptx_page import PageSpec, Part
from app.exchange.pptx_tables import TableColumn, TableSpec
from app.services.scope import Scope
from app.services.services import Services
from app.ui.chart_words.framing import Framing
from app.ui.chart_words.quadrant import filter_text
from app.ui.formats import Formats
from app.ui.i18n import translate

ROWS_PER_SLIDE = 19
Row = tuple[str, ...]
T = TypeVar("T")


def framing_of(services: Services, scope: Scope, formats: Formats) -> Framing:
    return Framing(scope, formats, filter_text(scope, services.portfolio.view(scope)))


def table_of(columns: Sequence[TableColumn], rows: Sequence[Row], total: Row | None = None) -> TableSpec:
    """A table of a part, whose heading stands above it."""
    return TableSpec("", "", tuple(columns), tuple(rows), total)


def table_pages(title: str, subtitle: str, table: TableSpec, most_pages: int | None = None) -> tuple[PageSpec, ...]:
    """As many slides as the rows need, at most `most_pages`; the total stands on the last one, what is left out in the subtitle."""
    chunks = [table.rows[at : at + ROWS_PER_SLIDE] for at in range(0, len(table.rows), ROWS_PER_SLIDE)] or [()]
    shown = chunks[:most_pages]
    left = len(table.rows) - sum(len(rows) for rows in shown)
    if left:
        rest = translate("Deck", "%n more not shown", None, left)
        subtitle = translate("Deck", "{what} · {rest}").format(what=subtitle, rest=rest)
    pages = []
    for number, rows in enumerate(shown, 1):
        said = title
        if len(shown) > 1:
            said = translate("Deck", "{title} ({page} of {pages})").format(title=title, page=number, pages=len(shown))
        part = replace(table, rows=rows, total=table.total if number == len(shown) else None)
        pages.append(PageSpec(said, subtitle, (Part("", part, 0, 0, 1, 1),)))
    return tuple(pages)


def first_of(lines: Sequence[T], most: int) -> tuple[Sequence[T], str]:
    """At most so many, and "3 more" for the rest; "" if there is none."""
    left = len(lines) - most
    return lines[:most], translate("Deck", "%n more", None, left) if left > 0 else ""


def lines_up_to(lines: Sequence[str], most: int) -> tuple[str, ...]:
    """The first lines, and how many more there are."""
    shown, rest = first_of(lines, most)
    return (*shown, rest) if rest else tuple(shown)
