"""The bridge on screen: each bar opens its deals, by mouse or keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from typing_extensions import override

from app.charts.bars import SIDE_PX
from app.charts.bridge import EDGE, BridgeSpec, step_at
from app.terms import DealChange
from app.ui.funnel.forecast_record import PlainChart
from app.ui.i18n import translate

MARKED_ALPHA = 40


class BridgeView(PlainChart):
    """bar_chosen(DealChange, None for one of the totals). Left and Right go from bar to bar.

    The page says title and note beside it.
    """

    bar_chosen = Signal(object)

    SAID_BESIDE = ("title", "note")

    _changes: tuple[DealChange, ...] = ()
    _marked: int | None = None

    def show_bridge(self, spec: BridgeSpec, changes: tuple[DealChange, ...], chosen: DealChange | None) -> None:
        """changes: of the bars between the two totals."""
        from app.charts.bridge import draw

        self._changes = changes
        self._marked = changes.index(chosen) + 1 if chosen in changes else None
        self.setMouseTracking(True)
        self.setToolTip(translate("Changes", "Choose a bar to see its deals"))
        self.show_chart(draw, spec, f"{spec.title}. {spec.subtitle}")
        said = [f"{step.label} {step.value_label} {step.count_label}".strip() for step in spec.steps]
        self.setAccessibleDescription(translate("Changes", "; ").join([*said, spec.note]))

    def bar_at(self, x: float) -> int | None:
        """Number of the bar whose slot lies at x, totals included."""
        return step_at(self._spec, x, self.width()) if isinstance(self._spec, BridgeSpec) else None

    def choose(self, place: int | None) -> None:
        """A bar by its number; a total, or the bar that is chosen already: all deals."""
        inside = place is not None and 0 < place <= len(self._changes) and place != self._marked
        self._marked = place if inside else None
        self.update()
        self.bar_chosen.emit(self._changes[place - 1] if inside and place is not None else None)

    @override
    def paint_above(self, painter: QPainter) -> None:
        if self._marked is None or not isinstance(self._spec, BridgeSpec):
            return
        slot = (self.width() - 2 * SIDE_PX) / (len(self._spec.steps) - 1 + 2 * EDGE)
        left = SIDE_PX + (self._marked + EDGE - 0.5) * slot
        colour = QColor(self.theme.colour("accent"))
        colour.setAlpha(MARKED_ALPHA)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(left, 4, slot, self.height() - 8), 6, 6)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.choose(self.bar_at(event.position().x()))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self.bar_at(event.position().x())
        over = place is not None and 0 < place <= len(self._changes)
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.unsetCursor()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if way is None or not self._changes:
            super().keyPressEvent(event)
            return
        at = (self._marked or (0 if way > 0 else len(self._changes) + 1)) + way
        if 1 <= at <= len(self._changes):
            self.choose(at)
