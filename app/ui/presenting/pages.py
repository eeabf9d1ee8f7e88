"""The pages of the stage in their order: what the weekly review shows, made large, with the board and all lenses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace
from PySide6.QtCore import QSize

from app.charts.funnel_steps import FunnelStepsSpec
from app.charts.quadrant import QuadrantSpec
from app.exchange.pptx_deck import DividerSpec, SlideSpec, TextSpec
from app.exchange.pptx_page import PageSpec
from app.exchange.pptx_tables import TableSpec
from app.services.scope import Scope
from app.services.services import Services
from app.ui.chart_words.framing import Framing
from app.ui.deck.paging import framing_of
from app.ui.formats import HIDDEN, Formats
from app.ui.i18n import translate
from app.ui.presenting.board import board_page
from app.ui.presenting.ink import Measure, unit_of
from app.ui.presenting.page import Cuts, OpeningSpec, StageContent, StagePage, StageShow
from app.ui.presenting.painting import head_height, page_room
from app.ui.presenting.plan import due_table, week_page
from app.ui.presenting.table_layout import pieces
from app.ui.review_deck import lens_charts, review_deck

WALL = QSize(1920, 1080)

SCORE_LENS = "lens-capability"
"""Its axes count points, not money."""


class Cutter:
    """Parts tables into pages of `wall`; `known` are the cuts of the same tables with their amounts, which take another room."""

    def __init__(self, wall: QSize, known: Iterable[Cuts]) -> None:
        self._wall = wall
        self._known = iter(known)
        self.made: list[Cuts] = []

    def cut(self, title: str, subtitle: str, table: TableSpec) -> Cuts:
        known = next(self._known, None)
        if known is None or known[-1][1] != len(table.rows):
            known = _cuts(self._wall, title, subtitle, table)
        self.made.append(known)
        return known


def stage_show(
    services: Services, scope: Scope, formats: Formats, wall: QSize = WALL, known: Iterable[Cuts] = ()
) -> StageShow:
    """For a screen of `wall` device pixels; on another one long tables are written smaller.

    `formats` that hide amounts give pages without any; page by page like the show that `known` are the cuts of.
    """
    deck = review_deck(services, scope, formats)
    cutter = Cutter(wall, known)
    pages = [StagePage(deck.title, deck.subtitle, OpeningSpec(deck.figures))]
    for slide in deck.slides:
        if isinstance(slide.content, QuadrantSpec):
            slide = replace(slide, content=_for_the_wall(slide.content, formats))
        pages += _of_slide(slide, cutter)
        if isinstance(slide.content, QuadrantSpec) and len(pages) == 2:
            pages += _lenses(services, scope, formats)
    framing = framing_of(services, scope, formats)
    board = board_page(services, framing)
    if board is not None:
        pages.insert(_place_of_board(pages), board)
    pages += _plan(services, framing, cutter)
    is_empty = all(isinstance(page.content, TextSpec | OpeningSpec) for page in pages)
    return StageShow(tuple(pages), is_empty, tuple(cutter.made))


def _of_slide(slide: SlideSpec, cutter: Cutter) -> Iterator[StagePage]:
    """A slide of several parts becomes one page for each chart and table in it; its lists are for the hand-out."""
    content = slide.content
    if not isinstance(content, PageSpec):
        yield from _in_pieces(slide.title, slide.subtitle, content, cutter)
        return
    for part in content.parts:
        if isinstance(part.content, tuple) or (not part.heading and len(content.parts) > 1):
            continue
        under = part.heading if part.heading else slide.subtitle
        yield from _in_pieces(slide.title, under, part.content, cutter)


def _in_pieces(title: str, subtitle: str, content: StageContent, cutter: Cutter) -> Iterator[StagePage]:
    """A table longer than a page goes on over as many as it needs."""
    if not isinstance(content, TableSpec):
        yield StagePage(title, subtitle, content)
        return
    parts = cutter.cut(title, subtitle, content)
    if len(parts) == 1:
        yield StagePage(title, subtitle, content)
        return
    count = len(content.rows)
    for first, end in parts:
        total = content.total if end == count else None
        said = _rows_said(subtitle, first, end, count)
        yield StagePage(title, said, replace(content, rows=content.rows[first:end], total=total))


def _rows_said(subtitle: str, first: int, end: int, count: int) -> str:
    rows = translate("Stage", "Rows {first} to {last} of {all} · {what}")
    return rows.format(what=subtitle, first=first + 1, last=end, all=count)


def _plan(services: Services, framing: Framing, cutter: Cutter) -> Iterator[StagePage]:
    week, due = week_page(services, framing), due_table(services, framing)
    if week is not None or due is not None:
        title, what = translate("Stage", "Plan & visits"), translate("Stage", "This week, and who is due")
        yield StagePage(title, framing.today(what), DividerSpec(title, what))
    if week is not None:
        yield week
    if due is not None:
        yield from _in_pieces(due.title, due.subtitle, due, cutter)


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


def _cuts(wall: QSize, title: str, subtitle: str, table: TableSpec) -> Cuts:
    """On several pages the line below the title is longer by which rows they are."""
    cuts = _cuts_below(wall, title, subtitle, table)
    if len(cuts) == 1:
        return cuts
    count = len(table.rows)
    return _cuts_below(wall, title, _rows_said(subtitle, count - 1, count, count), table)


def _cuts_below(wall: QSize, title: str, subtitle: str, table: TableSpec) -> Cuts:
    measure = Measure(unit_of(wall))
    room = page_room(measure, wall)
    height = room.height() - head_height(measure, title, subtitle, room.width())
    return pieces(measure, table, room.width(), height)
