"""The empty card: fill, border and urgency edge, drawn once per size and state and then stamped."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle

from app.ui.funnel.card_words import Urgency
from app.ui.theme import Theme

EDGE = 4
DASH = 7
SELECTED = QStyle.StateFlag.State_Selected
FOCUSED = QStyle.StateFlag.State_HasFocus
UNDER_POINTER = QStyle.StateFlag.State_MouseOver

Key = tuple[int, int, float, Urgency, bool, bool, bool]


class CardFrame:
    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._pixmaps: dict[Key, QPixmap] = {}
        self._edges = {
            Urgency.NOW: theme.colour("bad"),
            Urgency.SOON: QColor(theme.series[4]),
            Urgency.PLANNED: QColor(theme.series[0]),
            Urgency.UNPLANNED: theme.colour("scroll_handle"),
        }

    def pixmap(self, size: QSize, ratio: float, urgency: Urgency, state: QStyle.StateFlag) -> QPixmap:
        flags = (bool(state & SELECTED), bool(state & FOCUSED), bool(state & UNDER_POINTER))
        key = (size.width(), size.height(), ratio, urgency, *flags)
        if key not in self._pixmaps:
            if len(self._pixmaps) > 64:  # old widths after the window was resized
                self._pixmaps.clear()
            self._pixmaps[key] = self._draw(size, ratio, urgency, *flags)
        return self._pixmaps[key]

    def _draw(
        self, size: QSize, ratio: float, urgency: Urgency, selected: bool, focused: bool, hovered: bool
    ) -> QPixmap:
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0.5, 0.5, size.width() - 1, size.height() - 1)
        shape = QPainterPath()
        shape.addRoundedRect(box, self._theme.card_radius, self._theme.card_radius)
        fill = "selection" if selected else "hover" if hovered else "card"
        painter.fillPath(shape, self._theme.colour(fill))
        painter.save()
        painter.setClipPath(shape)
        self._draw_edge(painter, box, urgency)
        painter.restore()
        marked = selected or focused
        pen = QPen(self._theme.colour("card_selected_edge" if marked else "card_edge"), 2 if marked else 1)
        painter.strokePath(shape, pen)
        painter.end()
        return pixmap

    def _draw_edge(self, painter: QPainter, box: QRectF, urgency: Urgency) -> None:
        """Now: a broad bar. Soon: a dashed one. Planned: a slim one. Nothing planned: dots."""
        pen = QPen(self._edges[urgency], EDGE)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        match urgency:
            case Urgency.NOW:
                pen.setWidthF(EDGE * 2.6)
            case Urgency.SOON:
                pen.setWidthF(EDGE * 2)
                pen.setDashPattern([1.2, 0.5])
            case Urgency.PLANNED:
                pen.setWidthF(EDGE * 1.5)
            case Urgency.UNPLANNED:
                pen.setWidthF(EDGE * 1.5)
                pen.setDashPattern([0.5, 0.7])
        painter.setPen(pen)
        painter.drawLine(box.topLeft(), box.bottomLeft())
