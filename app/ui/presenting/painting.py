"""One page of the stage as a picture of the size of the screen; may be made beside the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from app.charts.pictures import draw_of
from app.charts.quadrant import QuadrantSpec
from app.charts.style import BASE_DPI, ChartStyle, new_figure, style_named
from app.exchange.pptx_deck import DividerSpec, TextSpec
from app.exchange.pptx_tables import TableSpec
from app.ui.presenting.board_painting import paint_board
from app.ui.presenting.ink import RIGHT, TEXT, TITLE, Ink, Measure, unit_of
from app.ui.presenting.page import BoardSpec, OpeningSpec, StagePage
from app.ui.presenting.table_painting import paint_table

if TYPE_CHECKING:
    from matplotlib.figure import Figure

EDGE = 48.0
FOOT = 52.0
CHART_SCALE = 1.5
"""Of marks and margins of a chart against those on a desk; its text is TEXT or larger all the same."""

LARGE_TITLE, FIGURE = 76.0, 68.0
SHRINK = (1.0, 0.9, 0.8, 0.72)
MOST_SUBTITLE_LINES, HEAD_GAP = 2, 22.0


def paint_page(page: StagePage, size: QSize, place: str, coming: str) -> QImage:
    """`place`: "3 / 24" at the right of the foot; `coming`: what the next page is, at the left. size: device pixels."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(style_named("projector").surface))
    painter = QPainter(image)
    paint_on(painter, page, size, place, coming)
    painter.end()
    return image


def paint_on(painter: QPainter, page: StagePage, size: QSize, place: str, coming: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = Ink(unit_of(size), painter, style_named("projector"))
    room = page_room(ink, size)
    if isinstance(page.content, OpeningSpec | DividerSpec):
        _opening(ink, page, room)
    else:
        _head(ink, page, room)
        _content(ink, page, room.adjusted(0, head_height(ink, page.title, page.subtitle, room.width()), 0, 0))
    foot = QRectF(room.left(), size.height() - FOOT * ink.unit, room.width(), FOOT * ink.unit)
    ink.rule(foot.left(), foot.right(), foot.top())
    wide = ink.width(place) + EDGE * ink.unit
    ink.write(coming, foot.adjusted(0, 0, -wide, 0), colour=ink.style.muted)
    ink.write(place, foot, colour=ink.style.muted, flags=RIGHT)


def page_room(measure: Measure, size: QSize) -> QRectF:
    """Between the edges and above the foot."""
    edge, foot = EDGE * measure.unit, FOOT * measure.unit
    return QRectF(edge, edge * 0.6, size.width() - 2 * edge, size.height() - edge * 0.6 - foot)


def head_height(measure: Measure, title: str, subtitle: str, width: float) -> float:
    """Of the title on two lines at most, the line below it on two, and the gap to the content."""
    px = _title_px(measure, title, width)
    titles = len(measure.lines(title, width, px, bold=True))
    subtitles = min(len(measure.lines(subtitle, width)), MOST_SUBTITLE_LINES)
    return measure.height(titles, px) + measure.height(subtitles) + HEAD_GAP * measure.unit


def _title_px(measure: Measure, title: str, width: float) -> float:
    sizes = (TITLE * part for part in SHRINK)
    return next((px for px in sizes if len(measure.lines(title, width, px, bold=True)) <= 2), TITLE * SHRINK[-1])


def _head(ink: Ink, page: StagePage, room: QRectF) -> None:
    y = room.top() + ink.wrap(page.title, room, _title_px(ink, page.title, room.width()), bold=True)
    below = QRectF(room.left(), y, room.width(), room.height())
    ink.wrap(page.subtitle, below, colour=ink.style.muted, most=MOST_SUBTITLE_LINES)


def _content(ink: Ink, page: StagePage, room: QRectF) -> None:
    match page.content:
        case TableSpec():
            paint_table(ink, page.content, room)
        case BoardSpec():
            paint_board(ink, page.content, room)
        case TextSpec():
            y = room.top() + ink.line()
            for line in page.content.lines:
                y += ink.wrap(line, QRectF(room.left(), y, room.width(), room.height())) + ink.line() / 2
        case OpeningSpec() | DividerSpec():
            raise ValueError("an opening page has no content below its head")
        case _:
            _chart(ink, page.content, room)


def chart_figure(spec: Any, style: ChartStyle, unit: float, room: QSize) -> tuple[Figure, float]:
    """Drawn by the same function as on screen, its title left to the head of the page; and what stays blank above."""
    scale = CHART_SCALE * unit
    style = style.scaled(TEXT / (style.small_px * CHART_SCALE)).at_dpi(round(BASE_DPI * scale))
    blank = 0.0
    if isinstance(spec, QuadrantSpec):
        blank = (style.title_px * 1.8 + style.body_px * 1.7) * scale
    figure = new_figure(room.width(), round(room.height() + blank), style)
    draw_of(spec)(figure, replace(spec, title="", subtitle=""), style)
    return figure, blank


def _chart(ink: Ink, spec: Any, room: QRectF) -> None:
    figure, blank = chart_figure(spec, ink.style, ink.unit, room.size().toSize())
    canvas: Any = figure.canvas
    canvas.draw()
    columns, rows = canvas.get_width_height(physical=True)
    image = QImage(canvas.buffer_rgba(), columns, rows, columns * 4, QImage.Format.Format_RGBA8888)
    below = QRectF(0, blank, columns, rows - blank)
    ink.painter.drawImage(QRectF(room.left(), room.top(), columns, rows - blank), image, below)


def _opening(ink: Ink, page: StagePage, room: QRectF) -> None:
    y = room.top() + room.height() * 0.26
    wide = QRectF(room.left(), y, room.width(), room.height())
    y += ink.wrap(page.title, wide, LARGE_TITLE, bold=True) + ink.line() / 2
    y += ink.wrap(page.subtitle, QRectF(room.left(), y, room.width(), room.height()), 40.0, colour=ink.style.muted)
    if not isinstance(page.content, OpeningSpec) or not page.content.figures:
        return
    y += ink.line() * 1.5
    ink.rule(room.left(), room.right(), y, strong=True)
    each = room.width() / len(page.content.figures)
    column = each - 24 * ink.unit
    widest = max(ink.width(figure.value, FIGURE, bold=True) for figure in page.content.figures)
    large = FIGURE * min(column / max(widest, 1.0) * 0.98, 1.0)
    for place, figure in enumerate(page.content.figures):
        at = QRectF(room.left() + place * each, y + ink.line() / 2, column, room.height())
        at.setTop(at.top() + ink.wrap(figure.value, at, large, bold=True, colour=ink.style.accent))
        at.setTop(at.top() + ink.wrap(figure.label, at))
        ink.wrap(figure.remark, at, colour=ink.style.muted)
