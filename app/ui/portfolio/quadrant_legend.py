"""Colours and shapes of the chart and what they stand for, in one line that leaves out what does not fit."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.charts.quadrant import LegendEntry, legend_colour
from app.charts.quadrant_shapes import corners
from app.charts.quadrant_spec import CIRCLE
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.theme import Theme
from app.ui.widgets.chart_view import chart_style

MARK_OF_TEXT = 0.75
GAP_PX = 14.0


class QuadrantLegend(QWidget):
    """Mark, name and number of customers of every entry; at the right what the bubbles' area stands for."""

    def __init__(self, theme: Theme, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formats = formats
        self._style = chart_style(theme)
        self._mark_px = theme.secondary * MARK_OF_TEXT
        self._entries: tuple[LegendEntry, ...] = ()
        self._size_title = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_entries(self, entries: tuple[LegendEntry, ...], size_title: str) -> None:
        self._entries, self._size_title = entries, size_title
        listed = ", ".join(self._text(entry) for entry in entries)
        self.setAccessibleName(translate("Portfolio", "Colours: {list}. {size}").format(list=listed, size=size_title))
        self.setToolTip("\n".join(self._text(entry) for entry in entries))
        self.update()

    def _text(self, entry: LegendEntry) -> str:
        return f"{entry.name} {self._formats.count(entry.customers)}"

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self._theme.secondary + 12)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._theme.secondary + 12)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPixelSize(self._theme.secondary)
        painter.setFont(font)
        box, centre = QRectF(self.rect()), Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | centre, self._size_title)
        self._paint_entries(painter, box, QFontMetricsF(font))
        painter.end()  # not left to Python, which may keep the painter longer than Qt keeps the picture

    def _paint_entries(self, painter: QPainter, box: QRectF, metrics: QFontMetricsF) -> None:
        """As many as fit, then an ellipsis; the tooltip has them all."""
        left, room = 0.0, box.width() - metrics.horizontalAdvance(self._size_title) - GAP_PX
        for entry in self._entries:
            text = self._text(entry)
            width = self._mark_px + 5 + metrics.horizontalAdvance(text)
            if left + width > room:
                painter.setPen(self._theme.colour("muted"))
                painter.drawText(QRectF(left, 0, 20, box.height()), Qt.AlignmentFlag.AlignVCenter, "…")
                break
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(legend_colour(self._style, entry)))
            self._paint_mark(painter, entry.shape, QPointF(left + self._mark_px / 2, box.center().y()))
            painter.setPen(self._theme.colour("text"))
            painter.drawText(
                QRectF(left + self._mark_px + 5, 0, width, box.height()), Qt.AlignmentFlag.AlignVCenter, text
            )
            left += width + GAP_PX

    def _paint_mark(self, painter: QPainter, shape: int, at: QPointF) -> None:
        radius = self._mark_px / 2
        if shape == CIRCLE:
            painter.drawEllipse(at, radius, radius)
        else:
            painter.drawPolygon(
                QPolygonF([QPointF(at.x() + x * radius, at.y() - y * radius) for x, y in corners(shape)])
            )
