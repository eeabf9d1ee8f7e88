"""The quadrant chart on screen: bubbles to point at and choose, cut lines to move, a window to zoom and pan."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.charts.quadrant_cuts import CutLine, cut_lines
from app.ui.i18n import translate
from app.ui.portfolio.quadrant_canvas import QuadrantCanvas
from app.ui.portfolio.quadrant_gestures import CutDrag, Gesture, LassoDrag, PanDrag
from app.ui.portfolio.quadrant_overlay import HANDLE_PX
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.charts.quadrant_frame import QuadrantFrame

GRIP_PX = 6.0
"""How near the mouse must be to a cut line to take it."""

WHEEL_FACTOR = 1.0015
"""Per unit of the wheel: a notch of 120 comes a fifth nearer."""

KEY_FACTOR = 1.25

_CURSORS = {"x": Qt.CursorShape.SplitHCursor, "y": Qt.CursorShape.SplitVCursor}
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_NEARER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
_ADDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class QuadrantView(QuadrantCanvas):
    """Mouse and keys of the chart. Positions are those of the spec.

    picked(position or None) and activated(position) follow mouse and keys; selection_changed(ids) also a lasso and Ctrl+A.
    lines_moving(x cuts, y cut or None) while a cut line is dragged, lines_moved once it is dropped, in the units of the axes.
    """

    picked = Signal(object)
    activated = Signal(int)
    selection_changed = Signal(object)
    lines_moving = Signal(object, object)
    lines_moved = Signal(object, object)

    def __init__(
        self,
        theme: Theme,
        describe: Callable[[int], str],
        send_to_slide: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, describe, send_to_slide, parent)
        self._gesture: Gesture | None = None
        self._space_down = False
        self.setMouseTracking(True)

    def caught_by(self, corners: list[tuple[float, float]]) -> list[int]:
        """Positions inside a lasso of pixels."""
        found: list[int] = [] if self._frame is None else self._frame.inside(corners).tolist()
        return found

    def catch(self, positions: list[int], adding: bool) -> None:
        """Select what a lasso holds, the one with the largest bubble as the current one."""
        if self._frame is None:
            return
        spec = self._frame.spec
        ordered = sorted(positions, key=lambda position: (float(spec.size[position]), -position))
        ids = [int(spec.ids[position]) for position in ordered]
        if adding:
            self.selection.add(ids)
        else:
            self.selection.put(ids)
        self._on_selected(lassoed=True)

    def pick(self, position: int | None) -> None:
        """Select one customer or nobody, and say so."""
        self.selection.put([] if position is None or self._frame is None else [int(self._frame.spec.ids[position])])
        self._on_selected()

    def move_line(self, line: CutLine, at: QPointF) -> None:
        self.lines_moving.emit(*self.preview_line(line, at.x(), at.y()))

    def drop_line(self, line: CutLine, at: QPointF) -> None:
        self.lines_moved.emit(*self.preview_line(line, at.x(), at.y()))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._frame is None or self._gesture is not None:
            return
        at, button = event.position(), event.button()
        if button == Qt.MouseButton.MiddleButton or (button == Qt.MouseButton.LeftButton and self._space_down):
            self._gesture = PanDrag(self, at)
        elif button == Qt.MouseButton.LeftButton:
            self._press(self._frame, at, bool(event.modifiers() & _ADDING))

    def _press(self, frame: QuadrantFrame, at: QPointF, adding: bool) -> None:
        line, position = self._line_at(at), frame.nearest(at.x(), at.y())
        self._take(line)
        if line is not None:
            self._hover(None)
            self._gesture = CutDrag(self, line, at)
        elif position is None:
            self._gesture = LassoDrag(self, at, adding)
        elif adding:
            self.selection.toggle(int(frame.spec.ids[position]))
            self._on_selected()
        else:
            self.pick(position)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._gesture is not None:
            self._gesture.moved(at)
            return
        line = self._line_at(at)
        self._take(line)
        self._hover(None if line is not None or self._frame is None else self._frame.nearest(at.x(), at.y()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._gesture is not None:
            gesture, self._gesture = self._gesture, None
            gesture.dropped(event.position())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        position = self._frame.nearest(at.x(), at.y()) if self._frame is not None else None
        if position is not None:
            self.activated.emit(position)
        elif self._line_at(at) is None:
            self.fit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if self._frame is None or self._gesture is not None or not turned:
            super().wheelEvent(event)
            return
        self._hover(None)
        self.zoom(WHEEL_FACTOR**turned, event.position().x(), event.position().y())
        event.accept()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        if self._gesture is None:
            self._take(None)
        super().leaveEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, frame = Qt.Key(event.key()), self._frame
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if frame is None or not (
            self._walk(frame, key) or self._look(frame, key, with_control) or self._undo_step(key)
        ):
            super().keyPressEvent(event)

    def _walk(self, frame: QuadrantFrame, key: Qt.Key) -> bool:
        """Arrows go from customer to customer, Enter opens; False for any other key."""
        current = self.selected
        if key in _ARROWS:
            position = self._next_in(frame, current, *_ARROWS[key])
            self.pick(position)
            self.bring_into_view(position)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current is not None:
            self.activated.emit(current)
        else:
            return False
        return True

    def _look(self, frame: QuadrantFrame, key: Qt.Key, with_control: bool) -> bool:
        """Keys of the view: + - 0, Ctrl+A for all in view, Space to move it with the mouse; False for any other."""
        if with_control and key == Qt.Key.Key_A:
            self.catch(frame.in_view.tolist(), adding=False)
        elif with_control:
            return False
        elif key in _NEARER or key == Qt.Key.Key_Minus:
            middle = (frame.plot.left + frame.plot.width / 2, frame.plot.top + frame.plot.height / 2)
            self.zoom(KEY_FACTOR if key in _NEARER else 1 / KEY_FACTOR, *middle)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key == Qt.Key.Key_Space:
            self._space_down = True
        else:
            return False
        return True

    def _undo_step(self, key: Qt.Key) -> bool:
        """Esc gives up what the mouse is doing, else lets the selection go; with neither it is not for the chart."""
        if key != Qt.Key.Key_Escape or not (self._gesture is not None or len(self.selection)):
            return False
        if self._gesture is not None:
            gesture, self._gesture = self._gesture, None
            gesture.cancelled()
        else:
            self.pick(None)
        return True

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space_down = False
        super().keyReleaseEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    @override
    def paint_above(self, painter: QPainter) -> None:
        super().paint_above(painter)
        if isinstance(self._gesture, LassoDrag) and self._gesture.drawn:
            caught = len(self._gesture.caught)
            hint = translate("Quadrant", "%n customer(s)", None, caught)
            self._painter.lasso(painter, self._gesture.corners, hint)

    def _on_selected(self, *, lassoed: bool = False) -> None:
        self.is_lassoed = lassoed
        self.selection_shown()
        self.picked.emit(self.selected)
        self.selection_changed.emit(self.selection.ids)

    def _take(self, line: CutLine | None) -> None:
        if line != self._grip:
            self._grip = line
            self.setCursor(_CURSORS[line.axis] if line is not None else Qt.CursorShape.ArrowCursor)
            self.update()

    def _line_at(self, at: QPointF) -> CutLine | None:
        """The cut line to be taken at a place: on the line unless a bubble lies over it, or on its handle."""
        frame = self._ground
        if frame is None or self._cuts_locked:
            return None
        plot, x, y = frame.plot, at.x(), at.y()
        in_plot = plot.left <= x <= plot.right and plot.top <= y <= plot.bottom
        if in_plot and self._frame is not None and self._frame.nearest(x, y, 0.0) is not None:
            return None
        for line in cut_lines(frame.spec):
            if line.axis == "x":
                near = abs(x - float(frame.x_px(frame.spec.x_cuts[line.number]))) <= GRIP_PX
                if near and plot.top <= y <= plot.bottom + 2 * HANDLE_PX:
                    return line
            elif frame.spec.y_cut is not None and abs(y - float(frame.y_px(frame.spec.y_cut))) <= GRIP_PX:
                return line if plot.left - 2 * HANDLE_PX <= x <= plot.right else None
        return None

    def _next_in(self, frame: QuadrantFrame, current: int | None, across: int, down: int) -> int | None:
        """The nearest bubble in a direction; the first labelled one if none is selected."""
        if current is None:
            return frame.spec.labelled[0] if frame.spec.labelled else None
        return frame.neighbour(current, across, down)
