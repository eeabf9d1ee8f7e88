"""The ageing bars on screen: a bar lights up under the pointer or the keys and opens its party."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from app.charts.bars import BarSpec, category_at, category_band, draw
from app.ui.page_context import PageContext
from app.ui.widgets.chart_view import ChartView

INSET = 8


class AgeingChart(ChartView):
    """opened(place of the bar) by a click, Enter or Space; the arrow keys walk the bars. The title stands above as a label."""

    opened = Signal(int)

    SAID_BESIDE = ("title",)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, None, parent)
        self._tips: tuple[str, ...] = ()
        self._at: int | None = None
        self.setMouseTracking(True)

    def show_bars(self, spec: BarSpec, tips: tuple[str, ...]) -> None:
        """tips: what is said of each bar."""
        self._tips = tips
        if self._at is not None and self._at >= len(tips):
            self._at = None
        if spec == self._spec:
            return
        self.show_chart(draw if spec.categories else None, spec, f"{spec.title}. {spec.subtitle}")

    @property
    def at(self) -> int | None:
        """Place of the bar that is lit up."""
        return self._at

    @override
    def sizeHint(self) -> QSize:
        return QSize(420, 220)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(300, 160)

    @override
    def paint_above(self, painter: QPainter) -> None:
        if self._at is None or self._draw is None:
            return
        top, bottom = category_band(self.spec_on_screen, self._at, self.height(), self.style_of_chart)
        box = QRectF(INSET, top + 1, self.width() - 2 * INSET, bottom - top - 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.theme.colour("focus" if self.hasFocus() else "control_edge"), 1.5))
        painter.drawRoundedRect(box, 4, 4)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._light(self._under(event.position().y()))
        self.setCursor(Qt.CursorShape.ArrowCursor if self._at is None else Qt.CursorShape.PointingHandCursor)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._under(event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self.opened.emit(place)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._light(None)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._light(None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None and self._tips:
            self._light(min(max((-1 if self._at is None else self._at) + step, 0), len(self._tips) - 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._at is not None:
            self.opened.emit(self._at)
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._under(event.pos().y())
            if place is not None and place < len(self._tips):
                QToolTip.showText(event.globalPos(), self._tips[place], self)
            return True
        return super().event(event)

    def _under(self, y: float) -> int | None:
        if self._draw is None:
            return None
        return category_at(self.spec_on_screen, y, self.height(), self.style_of_chart)

    def _light(self, place: int | None) -> None:
        if place != self._at:
            self._at = place
            if place is not None and place < len(self._tips):
                self.setAccessibleDescription(self._tips[place])
            self.update()
