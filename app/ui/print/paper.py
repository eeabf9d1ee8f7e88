"""A4 pages with a footer, as a PDF with its fonts in it or as a picture; each text is made smaller until it fits its page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct, field
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QImage,
    QImageWriter,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from app.charts.style import light_style
from app.exchange.files import write_bytes
from app.ui.fonts import BOLD, REGULAR, SHIPPED_FAMILY, load_shipped_font

DPI = 300
PICTURE_DPI = 110
MARGIN_MM = 14.0
FOOTER_MM = 8.0
TEXT_POINTS = (10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5)
"""Sizes that are tried in turn; the last one is taken where nothing fits."""

FOOTER_POINTS = 7.5
_A4_MM = (210.0, 297.0)
_MM_PER_INCH = 25.4


class Handout(Struct, frozen=True):
    """Pages of HTML. `pictures`: PNGs by the name that an <img> gives as its source. footer: left of the page's number."""

    title: str
    pages: tuple[str, ...]
    footer: str
    is_landscape: bool = False
    pictures: dict[str, bytes] = field(default_factory=dict)


def save_pdf(handout: Handout, path: Path) -> None:
    """Raises WriteError."""
    write_bytes(path, pdf_bytes(handout))


def pdf_bytes(handout: Handout) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setTitle(handout.title)
    writer.setCreator("Fieldbook")
    _set_paper(writer, handout)
    painter = QPainter(writer)
    for number, html in enumerate(handout.pages, 1):
        if number > 1:
            writer.newPage()
        _paint_page(painter, writer, handout, html, number)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def page_picture(handout: Handout, number: int = 1, dpi: int = PICTURE_DPI) -> bytes:
    """One page, counted from 1, as a PNG."""
    width, height = (round(side / _MM_PER_INCH * dpi) for side in _sides(handout))
    image = QImage(width, height, QImage.Format.Format_RGB32)
    for set_dots in (image.setDotsPerMeterX, image.setDotsPerMeterY):
        set_dots(round(dpi / _MM_PER_INCH * 1000))
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    _paint_page(painter, image, handout, handout.pages[number - 1], number)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def fitted_document(html: str, pictures: dict[str, bytes], room: QSizeF, device: QPaintDevice) -> QTextDocument:
    """The page's text in the largest of TEXT_POINTS at which it is no higher than `room`, in the device's dots."""
    for points in TEXT_POINTS:
        document = _document(html, pictures, room, device, points)
        if document.size().height() <= room.height():
            break
    return document


def _document(
    html: str, pictures: dict[str, bytes], room: QSizeF, device: QPaintDevice, points: float
) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(device)
    document.setDocumentMargin(0)
    document.setDefaultFont(paper_font(points))
    document.setDefaultStyleSheet(_style_sheet(points))
    for name, png in pictures.items():
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), QImage.fromData(png))
    document.setHtml(f"<body>{html}</body>")
    document.setTextWidth(room.width())
    return document


def _style_sheet(points: float) -> str:
    """QTextDocument knows margins in px alone, 96 to the inch, and headings keep a size of their own: ours are paragraphs."""
    style, space = light_style(), points * 0.9
    small = f"font-size: {points * 0.9:.1f}pt;"
    return (
        f"body {{ color: {style.text}; }} p {{ margin: 0; }}"
        f" .title {{ font-size: {points * 1.5:.1f}pt; font-weight: bold; }}"
        f" .section {{ font-weight: bold; margin-top: {space:.0f}px; margin-bottom: 2px; }}"
        f" .muted {{ {small} color: {style.muted}; }}"
        f" .line {{ {small} border-bottom: 1px solid {style.line}; padding: 2px 6px 1px 0; }}"
        f" .head {{ {small} border-bottom: 1px solid {style.accent}; color: {style.muted}; padding: 2px 6px 1px 0; }}"
    )


def paper_font(points: float) -> QFont:
    """The shipped font, whose both scripts are drawn to match and may be embedded in a file."""
    for name in (REGULAR, BOLD):
        load_shipped_font(name)
    font = QFont([SHIPPED_FAMILY])
    font.setPointSizeF(points)
    return font


def _paint_page(painter: QPainter, device: QPaintDevice, handout: Handout, html: str, number: int) -> None:
    dots = device.logicalDpiX() / _MM_PER_INCH
    width, height = (side * dots for side in _sides(handout))
    margin, footer = MARGIN_MM * dots, FOOTER_MM * dots
    room = QSizeF(width - 2 * margin, height - 2 * margin - footer)
    document = fitted_document(html, handout.pictures, room, device)
    painter.save()
    painter.translate(QPointF(margin, margin))
    document.drawContents(painter)
    painter.restore()
    _paint_footer(painter, device, QRectF(margin, height - margin, room.width(), footer), handout, number)


def _paint_footer(painter: QPainter, device: QPaintDevice, box: QRectF, handout: Handout, number: int) -> None:
    """Book, day and who it is for at the left, the page at the right."""
    style = light_style()
    font = QFont(paper_font(FOOTER_POINTS), device)
    painter.setFont(font)
    painter.setPen(style.line)
    painter.drawLine(box.topLeft(), box.topRight())
    painter.setPen(style.muted)
    page = f"{number} / {len(handout.pages)}"
    taken = QFontMetricsF(font, device).horizontalAdvance(page + "  ")
    text = QFontMetricsF(font, device).elidedText(handout.footer, Qt.TextElideMode.ElideRight, box.width() - taken)
    below = box.adjusted(0, box.height() * 0.15, 0, 0)
    painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)
    painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, page)


def _set_paper(writer: QPagedPaintDevice, handout: Handout) -> None:
    """A4 without margins of its own: we leave them."""
    way = QPageLayout.Orientation.Landscape if handout.is_landscape else QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, QMarginsF(0, 0, 0, 0)))


def _sides(handout: Handout) -> Sequence[float]:
    """Width and height in mm."""
    return _A4_MM[::-1] if handout.is_landscape else _A4_MM
