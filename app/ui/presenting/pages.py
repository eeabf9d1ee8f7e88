"""The pages of the stage in their order: what the weekly review shows, made large, with the board and all lenses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from app.charts.funnel_steps import FunnelStepsSpec
from app.charts.quadrant import QuadrantSpec
from app.exchange.pptx_deck import SlideSpec, TextSpec
from app.exchange.pptx_page import PageSpec
from app.exchange.pptx_tables import TableSpec
from app.services.scope import Scope
from app.services.services import Services
from app.ui.deck.paging import framing_of
from app.ui.formats import HIDDEN, Formats
from app.ui.i18n import translate
from app.ui.presenting.board import board_page
from app.ui.presenting.page import OpeningSpec, StageContent, StagePage, StageShow
from app.ui.review_deck import lens_charts, review_deck

MOST_ROWS = 14
"""Of a table on one page, head and total not counted."""

SCORE_LENS = "lens-capability"
"""Its axes count points, not money."""


def stage_show(services: Services, scope: Scope, formats: Formats) -> StageShow:
    """`formats` that hide amounts give pages without any."""
    deck = review_deck(services, scope, formats)
    pages = [StagePage(deck.title, deck.subtitle, OpeningSpec(deck.figures))]
    for slide in deck.slides:
        if isinstance(slide.content, QuadrantSpec):
            slide = replace(slide, content=_for_the_wall(slide.content, formats))
        pages += _of_slide(slide)
        if isinstance(slide.content, QuadrantSpec) and len(pages) == 2:
            pages += _lenses(services, scope, formats)
    board = board_page(services, framing_of(services, scope, formats))
    if board is not None:
        pages.insert(_place_of_board(pages), board)
    is_empty = all(isinstance(page.content, TextSpec | OpeningSpec) for page in pages)
    return StageShow(tuple(pages), is_empty)


def _of_slide(slide: SlideSpec) -> Iterator[StagePage]:
    """A slide of several parts becomes one page for each chart and table in it; its lists are for the hand-out."""
    content = slide.content
    if not isinstance(content, PageSpec):
        yield from _in_pieces(slide.title, slide.subtitle, content)
        return
    for part in content.parts:
        if isinstance(part.content, tuple) or (not part.heading and len(content.parts) > 1):
            continue
        under = part.heading if part.heading else slide.subtitle
        yield from _in_pieces(slide.title, under, part.content)


def _in_pieces(title: str, subtitle: str, content: StageContent) -> Iterator[StagePage]:
    """A table of more rows than a wall shows legibly goes on over as many pages as it needs."""
    if not isinstance(content, TableSpec) or len(content.rows) <= MOST_ROWS:
        yield StagePage(title, subtitle, content)
        return
    count = len(content.rows)
    pieces = -(-count // MOST_ROWS)
    edges = [round(count * part / pieces) for part in range(pieces + 1)]
    for first, end in pairwise(edges):
        rows = translate("Stage", "Rows {first} to {last} of {all} · {what}")
        said = rows.format(what=subtitle, first=first + 1, last=end, all=count)
        total = content.total if end == count else None
        yield StagePage(title, said, replace(content, rows=content.rows[first:end], total=total))


def _lenses(services: Services, scope: Scope, formats: Formats) -> Iterator[StagePage]:
    for name, spec in lens_charts(services, services.portfolio.view(scope), formats).items():
        if isinstance(spec, QuadrantSpec):
            yield StagePage(spec.title, spec.subtitle, _for_the_wall(spec, formats, has_scores=name == SCORE_LENS))


def _place_of_board(pages: list[StagePage]) -> int:
    """Behind the funnel chart, at the end where there is none."""
    for place, page in enumerate(pages, 1):
        if isinstance(page.content, FunnelStepsSpec):
            return place
    return len(pages)


def _for_the_wall(spec: QuadrantSpec, formats: Formats, *, has_scores: bool = False) -> QuadrantSpec:
    """Without the small lines under the names of its areas; hidden is what no Formats wrote: the ticks of the potential."""
    plain = replace(spec, captions=tuple(replace(caption, detail="") for caption in spec.captions))
    if not formats.hides_amounts or has_scores or spec.y_in_percent:
        return plain
    return replace(plain, y_ticks=tuple((place, HIDDEN) for place, _ in spec.y_ticks))
