"""The quadrant chart on screen: bubbles to point at and choose, cut lines to move."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from app.charts.box import Box
from app.charts.quadrant import Caption, QuadrantSpec, draw, draw_marks
from app.ui.portfolio.quadrant_overlay import HALO_PX, HANDLE_PX, Lettering, QuadrantPainter, as_rect
from app.ui.theme import Theme
from app.ui.widgets.chart_view import ChartView

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from app.charts.quadrant_frame import QuadrantFrame

MARGINS = (30.0, 14.0, 46.0)
"""Top, right, bottom around the plot at 100 % text size; the left one is as wide as its longest number."""

GRIP_PX = 6.0
"""How near the mouse must be to a cut line to take it."""

_CURSORS: dict[str | None, Qt.CursorShape] = {"x": Qt.CursorShape.SplitHCursor, "y": Qt.CursorShape.SplitVCursor}
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class QuadrantView(ChartView):
    """Positions are those of the spec.

    picked(position or None) and activated(position) follow mouse and keys; cuts_moving(x, y) while a cut line is dragged,
    cuts_moved(x, y) once it is dropped, x as a share, y in display units.
    """

    picked = Signal(object)
    activated = Signal(int)
    cuts_moving = Signal(float, float)
    cuts_moved = Signal(float, float)

    def __init__(
        self,
        theme: Theme,
        describe: Callable[[int], str],
        send_to_slide: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, send_to_slide, parent)
        self._describe = describe
        self._frame: QuadrantFrame | None = None
        self._ground: QuadrantFrame | None = None
        self._letters = Lettering.of(self.font(), theme)
        self._painter = QuadrantPainter(theme, self._letters)
        self._name_boxes: dict[int, Box] | None = None
        self._selected: int | None = None
        self._hovered: int | None = None
        self._grip: str | None = None
        self._dragging = False
        self._cuts_locked = False
        self.setMouseTracking(True)

    def set_spec(self, spec: QuadrantSpec, selected: int | None) -> None:
        self._selected, self._hovered = selected, None
        self.show_chart(draw, spec, spec.title)
        self._lay_out()

    def lock_cuts(self, locked: bool) -> None:
        """A book opened read-only shows its cut lines but does not let them be moved."""
        self._cuts_locked = locked

    def preview_cuts(self, x_cut: float, y_cut: float, captions: tuple[Caption, Caption, Caption, Caption]) -> None:
        """Moves lines and captions only; bubbles and names stay as drawn."""
        if self._frame is not None:
            spec = replace(self._frame.spec, x_cut=x_cut, y_cut=y_cut, y_floor=0.0, captions=captions)
            self._ground = replace(self._frame, spec=spec)
            self.update()

    def select(self, position: int | None) -> None:
        self._selected = position
        self.update()

    @property
    def selected(self) -> int | None:
        return self._selected

    @property
    def frame(self) -> QuadrantFrame | None:
        return self._frame

    def _lay_out(self) -> None:
        from app.charts.quadrant_frame import QuadrantFrame

        spec = self._spec
        if spec is None:
            return
        scale = self.theme.body / 13
        top, right, bottom = (margin * scale for margin in MARGINS)
        left = max((self._letters.small_size(text)[0] for _, text in spec.y_ticks), default=40.0) + 16
        plot = Box(left, top, max(self.width() - left - right, 20), max(self.height() - top - bottom, 20))
        self._frame = self._ground = QuadrantFrame(spec, plot)
        self._name_boxes = None
        self.update()

    def _boxes(self, frame: QuadrantFrame) -> dict[int, Box]:
        """Names laid out once per size; all text is measured in the font it is painted in."""
        if self._name_boxes is None:
            from app.charts.labels_layout import place_labels

            chosen = list(frame.spec.labelled)
            sizes = [self._letters.small_size(frame.spec.names[position]) for position in chosen]
            taken = [box for _, box, _ in self._painter.caption_boxes(frame)]
            boxes = place_labels(frame.marks, chosen, sizes, frame.plot, taken)
            self._name_boxes = {at: box for at, box in zip(chosen, boxes, strict=True) if box is not None}
        return self._name_boxes

    @override
    def draw_image(self, figure: Figure) -> None:
        if self._frame is not None:
            draw_marks(figure, self._frame, self.style_of_chart)

    @override
    def paint_below(self, painter: QPainter) -> None:
        super().paint_below(painter)
        if self._ground is not None:
            self._painter.ground(painter, self._ground)
            self._painter.cuts(painter, self._ground, self._grip)

    @override
    def paint_above(self, painter: QPainter) -> None:
        frame = self._frame
        if frame is None:
            return
        boxes = self._boxes(frame)
        if self._ground is not None:
            self._painter.captions(painter, self._ground)
        self._painter.names(painter, frame, boxes)
        for position, strong in ((self._hovered, False), (self._selected, True)):
            if position is not None:
                self._painter.ring(painter, frame, position, strong)
                if position not in boxes:
                    self._painter.name(painter, frame.spec.names[position], self._beside(frame, position))

    def _beside(self, frame: QuadrantFrame, position: int) -> Box:
        """Right of the bubble, or left of it where the plot ends."""
        marks = frame.marks
        x, y, radius = float(marks.x[position]), float(marks.y[position]), float(marks.radius[position]) + 6
        width, height = self._letters.small_size(frame.spec.names[position])
        left = x + radius if x + radius + width < frame.plot.right else x - radius - width
        return Box(left, y - height / 2, width, height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._dragging:
            self.cuts_moving.emit(*self._cuts_at(at))
            return
        self._take_grip(self._grip_at(at))
        hovered = None if self._grip or self._frame is None else self._frame.nearest(at.x(), at.y())
        if hovered is not None and hovered != self._hovered:
            QToolTip.showText(event.globalPosition().toPoint(), self._describe(hovered), self)
        elif hovered is None:
            QToolTip.hideText()
        self._hover(hovered)

    def _take_grip(self, grip: str | None) -> None:
        if grip != self._grip:
            self._grip = grip
            self.setCursor(_CURSORS.get(grip, Qt.CursorShape.ArrowCursor))
            self.update()

    def _hover(self, position: int | None) -> None:
        """Only what is around the old and the new bubble is painted again."""
        if position != self._hovered:
            self._update_around(self._hovered)
            self._hovered = position
            self._update_around(position)

    def _update_around(self, position: int | None) -> None:
        frame = self._frame
        if position is None or frame is None:
            return
        rect = self._painter.ring_rect(frame, position)
        if position not in self._boxes(frame):
            rect = rect.united(as_rect(self._beside(frame, position)))
        self.update(rect.toAlignedRect().adjusted(-HALO_PX, -HALO_PX, HALO_PX, HALO_PX))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._frame is None:
            return
        at = event.position()
        self._take_grip(self._grip_at(at))
        self._dragging = self._grip is not None
        if not self._dragging:
            self._pick(self._frame.nearest(at.x(), at.y()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging and event.button() == Qt.MouseButton.LeftButton:
            self._dragging = False
            self.cuts_moved.emit(*self._cuts_at(event.position()))

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        position = self._frame.nearest(at.x(), at.y()) if self._frame is not None else None
        if position is not None:
            self.activated.emit(position)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        if not self._dragging:
            self._take_grip(None)
        super().leaveEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS and self._frame is not None:
            self._pick(self._next_in(self._frame, *_ARROWS[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._selected is not None:
            self.activated.emit(self._selected)
        elif key == Qt.Key.Key_Escape and self._dragging and self._frame is not None:
            self._dragging, self._ground = False, self._frame
            self.update()
        else:
            super().keyPressEvent(event)

    def _pick(self, position: int | None) -> None:
        self._selected = position
        self.update()
        self.picked.emit(position)

    def _grip_at(self, at: QPointF) -> str | None:
        if self._ground is None or self._cuts_locked:
            return None
        plot, spec = self._ground.plot, self._ground.spec
        across, down = float(self._ground.x_px(spec.x_cut)), float(self._ground.y_px(spec.y_cut))
        near_x, near_y = abs(at.x() - across) <= GRIP_PX, abs(at.y() - down) <= GRIP_PX
        in_plot = plot.left <= at.x() <= plot.right and plot.top <= at.y() <= plot.bottom
        over_mark = in_plot and self._frame is not None and self._frame.nearest(at.x(), at.y(), 0.0) is not None
        if near_x and plot.top <= at.y() <= plot.bottom + 2 * HANDLE_PX and not over_mark:
            return "x"
        if near_y and plot.left - 2 * HANDLE_PX <= at.x() <= plot.right and not over_mark:
            return "y"
        return None

    def _cuts_at(self, at: QPointF) -> tuple[float, float]:
        """Both cuts with the taken one moved to the mouse; a share in whole percents."""
        assert self._ground is not None
        spec = self._ground.spec
        if self._grip == "x":
            return round(self._ground.x_at(at.x()), 2), spec.y_cut
        return spec.x_cut, self._ground.y_at(at.y())

    def _next_in(self, frame: QuadrantFrame, across: int, down: int) -> int | None:
        """The nearest bubble in a direction; the first labelled one if none is selected."""
        if self._selected is None:
            return frame.spec.labelled[0] if frame.spec.labelled else None
        return frame.neighbour(self._selected, across, down)
