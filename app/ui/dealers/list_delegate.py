"""How a dealer of the list is painted: name and grade, score and trend, its flags on a second line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView
from typing_extensions import override

from app.ui.dealers.flags import list_tags
from app.ui.dealers.list_model import CHANGE, NAME, DealerListModel
from app.ui.dealers.list_words import grade_tag, trend_tone
from app.ui.formats import Formats
from app.ui.theme import Theme
from app.ui.widgets.tag import GAP, TagPainter

if TYPE_CHECKING:
    from app.services.dealer_views import DealerRow

SIDE = 10
LEAST_AREA = 60
"""px below which the name of the area is left out."""


class DealerDelegate(QStyledItemDelegate):
    def __init__(self, model: DealerListModel, theme: Theme, formats: Formats, font: QFont, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._model, self._theme, self._formats = model, theme, formats
        self._plain, self._small = QFont(font), QFont(font)
        self._plain.setPixelSize(theme.body)
        self._small.setPixelSize(theme.secondary)
        self._tags = TagPainter(theme, self._small)

    @property
    def row_height(self) -> int:
        return round(QFontMetricsF(self._plain).height() + self._tags.height + 16)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(60, self.row_height)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = self._model.rows[index.row()]
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, self._theme.colour("selection"))
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if index.column() == NAME:
            self._paint_name(painter, box.adjusted(SIDE, 5, -4, -5), row)
        else:
            self._paint_figure(painter, box.adjusted(2, 5, -SIDE, -5), row, index)
        self._paint_tags(painter, box, row)
        painter.restore()

    def _paint_name(self, painter: QPainter, box: QRectF, row: DealerRow) -> None:
        room = box.width()
        painter.setFont(self._plain)
        painter.setPen(self._theme.colour("text" if row.is_active else "muted"))
        metrics = QFontMetricsF(self._plain)
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, room)
        line = QRectF(box.left(), box.top(), room, self._tags.height)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_tags(self, painter: QPainter, cell: QRectF, row: DealerRow) -> None:
        """The second line runs through all columns: each cell paints its part of it."""
        painter.setClipRect(cell)
        left, width = float(SIDE), self._view.viewport().width() - 2.0 * SIDE
        top = cell.bottom() - 5 - self._tags.height
        grade = grade_tag(row)
        tags = [*([grade] if grade is not None else []), *list_tags(row, self._formats)]
        for tag in self._tags.fitting(tags, width):
            left += self._tags.paint(painter, left, top, tag, SIDE + width - left) + GAP
        if row.area_name and left < width - LEAST_AREA:
            painter.setFont(self._small)
            painter.setPen(self._theme.colour("muted"))
            room = QRectF(left + 2, top, SIDE + width - left, self._tags.height)
            area = QFontMetricsF(self._small).elidedText(row.area_name, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, area)

    def _paint_figure(
        self, painter: QPainter, box: QRectF, row: DealerRow, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.setFont(self._plain)
        painter.setPen(self._theme.colour(trend_tone(row.change) if index.column() == CHANGE else "text"))
        line = QRectF(box.left(), box.top(), box.width(), self._tags.height)
        text = str(index.data() or "")
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
