"""The cumulative curve of the sales (R8), small, painted beside the names it stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.services.portfolio import PortfolioView
    from app.ui.portfolio.pareto_curve import ParetoCurve

CURVE_POINTS = 400
MARGIN = 8


class ParetoView(QWidget):
    """Share of the sales over share of the buying customers, largest first. rank_clicked(0-based rank of a customer)."""

    rank_clicked = Signal(int)

    def __init__(self, theme: Theme, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formats = formats
        self._curve: ParetoCurve | None = None
        self._names: list[str] = []
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_curve(self, view: PortfolioView, curve: ParetoCurve) -> None:
        self._curve, self._names = curve, view.names
        self.setAccessibleName(pareto_sentence(curve, self._formats))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(190, 150)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(130, 90)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._curve is None or not len(self._curve.order):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        self._paint_ground(painter, plot, self._curve)
        line = QPolygonF([QPointF(plot.left(), plot.bottom())])
        line.append([self._point(plot, rank) for rank in self._ranks()])
        painter.setPen(QPen(self._theme.colour("accent"), 2.0))
        painter.drawPolyline(line)
        painter.end()

    def _paint_ground(self, painter: QPainter, plot: QRectF, curve: ParetoCurve) -> None:
        theme, count = self._theme, len(curve.order)
        head_end = plot.left() + plot.width() * curve.count / count
        painter.fillRect(
            QRectF(plot.left(), plot.top(), head_end - plot.left(), plot.height()), theme.colour("tag_info")
        )
        painter.setPen(QPen(theme.colour("axis"), 1.0))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        painter.setPen(QPen(theme.colour("cut_line"), 1.0, Qt.PenStyle.DashLine))
        mark = plot.bottom() - plot.height() * 0.8
        painter.drawLine(QPointF(plot.left(), mark), QPointF(plot.right(), mark))
        painter.setPen(theme.colour("muted"))
        font = painter.font()
        font.setPixelSize(theme.secondary)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        painter.drawText(QPointF(plot.right() - metrics.horizontalAdvance("80%"), mark + metrics.ascent() + 2), "80%")
        text = translate("CustomerList", "%n buying customer(s)", None, count)
        painter.drawText(plot.adjusted(0, plot.height() + 2, 0, 20), Qt.AlignmentFlag.AlignRight, text)

    def _plot(self) -> QRectF:
        return QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN - self._theme.secondary - 6)

    def _ranks(self) -> list[int]:
        """So many of them that the line is smooth, the last one among them."""
        assert self._curve is not None
        count = len(self._curve.order)
        step = max(count // CURVE_POINTS, 1)
        return [*range(0, count - 1, step), count - 1]

    def _point(self, plot: QRectF, rank: int) -> QPointF:
        assert self._curve is not None
        share = float(self._curve.cumulative[rank])
        return QPointF(
            plot.left() + plot.width() * (rank + 1) / len(self._curve.order), plot.bottom() - plot.height() * share
        )

    def _rank_at(self, x: float) -> int | None:
        if self._curve is None or not len(self._curve.order):
            return None
        plot, count = self._plot(), len(self._curve.order)
        return min(max(int((x - plot.left()) / plot.width() * count), 0), count - 1)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        rank = self._rank_at(event.position().x())
        if rank is not None:
            self.rank_clicked.emit(rank)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._curve is not None:
            rank = self._rank_at(event.pos().x())
            if rank is not None:
                text = translate("CustomerList", "{name}: with it {share} of the sales")
                name, share = self._names[int(self._curve.order[rank])], float(self._curve.cumulative[rank])
                QToolTip.showText(
                    event.globalPos(), text.format(name=name, share=self._formats.percent(share, 1)), self
                )
            return True
        return super().event(event)


def pareto_sentence(curve: ParetoCurve, formats: Formats) -> str:
    """The finding."""
    buyers = len(curve.order)
    if not buyers:
        return translate("CustomerList", "Nobody bought in this period: there is no curve to draw.")
    text = translate("CustomerList", "%n of {all} buying customers bring in 80% of the sales", None, curve.count)
    return text.format(all=formats.count(buyers))
