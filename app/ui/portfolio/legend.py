"""Colours of the chart and what they stand for, in one line that leaves out what does not fit."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.charts.quadrant import LegendEntry
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.theme import Theme
from app.ui.widgets.chart_view import chart_style

DOT_PX = 9.0
GAP_PX = 14.0


class Legend(QWidget):
    """Most frequent first, each with its number of customers; at the right what the bubbles' area stands for."""

    def __init__(self, theme: Theme, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formats = formats
        self._style = chart_style(theme)
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
        metrics = QFontMetricsF(font)
        box = QRectF(self.rect())
        tail = metrics.horizontalAdvance(self._size_title)
        centre = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | centre, self._size_title)
        left, room = 0.0, box.width() - tail - GAP_PX
        for entry in self._entries:
            width = DOT_PX + 5 + metrics.horizontalAdvance(entry.name)
            if left + width > room:
                painter.setPen(self._theme.colour("muted"))
                painter.drawText(QRectF(left, 0, 20, box.height()), centre, "…")
                break
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._style.series_colour(entry.group)))
            painter.drawEllipse(QPointF(left + DOT_PX / 2, box.center().y()), DOT_PX / 2, DOT_PX / 2)
            painter.setPen(self._theme.colour("text"))
            painter.drawText(QRectF(left + DOT_PX + 5, 0, width, box.height()), centre, entry.name)
            left += width + GAP_PX
        painter.end()
