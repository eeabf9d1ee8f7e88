"""The coach's matrix on A4 across, as many pages as the deals need."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from app.services.scope import Scope
from app.services.services import Services
from app.ui.deck.coach_table import coach_finding, coach_table, coach_what
from app.ui.deck.paging import framing_of
from app.ui.formats import Formats
from app.ui.print import html
from app.ui.print.paper import Handout, save_pdf

ROWS_PER_PAGE = 30


def save_coach_pdf(services: Services, scope: Scope, formats: Formats, path: Path) -> None:
    """Raises WriteError."""
    save_pdf(coach_pages(services, scope, formats), path)


def coach_pages(services: Services, scope: Scope, formats: Formats) -> Handout:
    matrix = services.tracking.matrix(scope)
    framing = framing_of(services, scope, formats)
    whole, title = coach_table(matrix, formats), coach_finding(matrix, formats)
    top = html.head(title, framing.today(coach_what(formats))) + html.gap()
    starts = range(0, len(whole.rows), ROWS_PER_PAGE) or range(1)
    pages = tuple(
        top
        + html.table(
            replace(
                whole,
                rows=whole.rows[start : start + ROWS_PER_PAGE],
                total=whole.total if start == starts[-1] else None,
            )
        )
        for start in starts
    )
    return Handout(title, pages, html.footer_of(services.book_path.stem, framing), is_landscape=True)
