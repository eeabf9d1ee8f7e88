"""One page of the stage as a picture of the size of the screen; may be made beside the GUI thread."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from app.charts.pictures import draw_of
from app.charts.quadrant import QuadrantSpec
from app.charts.style import BASE_DPI, new_figure, style_named
from app.exchange.pptx_deck import DividerSpec, TextSpec
from app.exchange.pptx_tables import TableSpec
from app.ui.presenting.board_painting import paint_board
from app.ui.presenting.ink import LEFT, RIGHT, SMALL, TEXT, TITLE, Ink, unit_of
from app.ui.presenting.page import BoardSpec, OpeningSpec, StagePage
from app.ui.presenting.table_painting import paint_table

EDGE = 48.0
FOOT = 52.0
CHART_SCALE = 1.5
"""Of marks and margins of a chart against those on a desk; its text is TEXT or larger all the same."""

LARGE_TITLE, FIGURE = 76.0, 68.0
SHRINK = (1.0, 0.9, 0.8, 0.72)


def paint_page(page: StagePage, size: QSize, place: str, coming: str) -> QImage:
    """`place`: "3 / 24" at the right of the foot; `coming`: what the next page is, at the left. size: device pixels."""
    style = style_named("projector")
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(style.surface))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = Ink(painter, style, unit_of(size))
    edge = EDGE * ink.unit
    inner = QRectF(edge, edge * 0.6, size.width() - 2 * edge, size.height() - edge * 0.6 - FOOT * ink.unit)
    if isinstance(page.content, OpeningSpec | DividerSpec):
        _opening(ink, page, inner)
    else:
        top = _head(ink, page, inner)
        _content(ink, page, QRectF(inner.left(), top, inner.width(), inner.bottom() - top))
    foot = QRectF(edge, size.height() - FOOT * ink.unit, inner.width(), FOOT * ink.unit)
    ink.rule(foot.left(), foot.right(), foot.top())
    wide = ink.width(place, SMALL) + edge
    ink.write(coming, foot.adjusted(0, 0, -wide, 0), SMALL, colour=style.muted, flags=LEFT)
    ink.write(place, foot, SMALL, colour=style.muted, flags=RIGHT)
    painter.end()
    return image


def _head(ink: Ink, page: StagePage, room: QRectF) -> float:
    """Title on at most two lines and what is shown below it; where the content begins."""
    px = TITLE
    for part in SHRINK:
        px = TITLE * part
        flags = Qt.TextFlag.TextWordWrap.value
        needed = QFontMetricsF(ink.font(px, bold=True)).boundingRect(room, flags, page.title).height()
        if needed <= 2.2 * px * ink.unit * 1.35:
            break
    y = room.top() + ink.wrap(page.title, room, px, bold=True)
    ink.write(page.subtitle, QRectF(room.left(), y, room.width(), ink.line()), TEXT, colour=ink.style.muted)
    return y + ink.line() + 12 * ink.unit


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


def _chart(ink: Ink, spec: Any, room: QRectF) -> None:
    """Drawn by the same function as on screen; its title stands in the head of the page."""
    scale = CHART_SCALE * ink.unit
    style = ink.style.scaled(TEXT / (ink.style.small_px * CHART_SCALE)).at_dpi(round(BASE_DPI * scale))
    blank = 0.0
    if isinstance(spec, QuadrantSpec):
        blank = (style.title_px * 1.8 + style.body_px * 1.7) * scale
    plain = replace(spec, title="", subtitle="")
    figure = new_figure(round(room.width()), round(room.height() + blank), style)
    draw_of(spec)(figure, plain, style)
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
    widest = max(ink.width(figure.value, FIGURE, bold=True) for figure in page.content.figures)
    large = FIGURE * min((each - 24 * ink.unit) / max(widest, 1.0), 1.0)
    for place, figure in enumerate(page.content.figures):
        at = QPointF(room.left() + place * each, y + ink.line() / 2)
        for text, px, colour in (
            (figure.value, large, ink.style.accent),
            (figure.label, TEXT, ""),
            (figure.remark, TEXT, ink.style.muted),
        ):
            ink.write(
                text, QRectF(at.x(), at.y(), each - 24 * ink.unit, ink.line(px)), px, bold=px == large, colour=colour
            )
            at.setY(at.y() + ink.line(px))
