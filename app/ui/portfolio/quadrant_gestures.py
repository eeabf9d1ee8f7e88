"""What the mouse does while a button is down: move a cut line, move the view, draw a lasso."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, Qt
from typing_extensions import override

from app.charts.quadrant_cuts import CutLine

if TYPE_CHECKING:
    from app.ui.portfolio.quadrant_view import QuadrantView

LASSO_STEP_PX = 4.0
CLICK_PX = 5.0
"""A press and release within this is a click."""


class Gesture(Protocol):
    """Begins with a press; `dropped` at the release, `cancelled` by Esc."""

    def moved(self, at: QPointF) -> None: ...
    def dropped(self, at: QPointF) -> None: ...
    def cancelled(self) -> None: ...


class CutDrag(Gesture):
    """A click on a line is no drag: it moves nothing."""

    def __init__(self, view: QuadrantView, line: CutLine, at: QPointF) -> None:
        self._view = view
        self.line = line
        self._start = at
        self._is_drag = False

    @override
    def moved(self, at: QPointF) -> None:
        if self._has_left(at):
            self._view.move_line(self.line, at)

    def _has_left(self, at: QPointF) -> bool:
        self._is_drag = self._is_drag or (at - self._start).manhattanLength() > CLICK_PX
        return self._is_drag

    @override
    def dropped(self, at: QPointF) -> None:
        if self._has_left(at):
            self._view.drop_line(self.line, at)
        else:
            self._view.put_lines_back()

    @override
    def cancelled(self) -> None:
        self._view.put_lines_back()


class PanDrag(Gesture):
    def __init__(self, view: QuadrantView, at: QPointF) -> None:
        self._view = view
        self._last = at
        view.setCursor(Qt.CursorShape.ClosedHandCursor)

    @override
    def moved(self, at: QPointF) -> None:
        self._view.pan(at.x() - self._last.x(), at.y() - self._last.y())
        self._last = at

    @override
    def dropped(self, at: QPointF) -> None:
        self._view.unsetCursor()

    @override
    def cancelled(self) -> None:
        self._view.unsetCursor()


class LassoDrag(Gesture):
    """On empty ground; without a way it is a click there, which selects nobody."""

    def __init__(self, view: QuadrantView, at: QPointF, adding: bool) -> None:
        self._view = view
        self._adding = adding
        self.corners: list[tuple[float, float]] = [(at.x(), at.y())]
        self.caught: list[int] = []
        self.drawn = False

    @override
    def moved(self, at: QPointF) -> None:
        point = (at.x(), at.y())
        if math.dist(point, self.corners[0]) > CLICK_PX:
            self.drawn = True
        if math.dist(point, self.corners[-1]) >= LASSO_STEP_PX:
            self.corners.append(point)
            self.caught = self._view.caught_by(self.corners)
            self._view.update()

    @override
    def dropped(self, at: QPointF) -> None:
        self.moved(at)
        if self.drawn:
            self._view.catch(self.caught, self._adding)
        elif not self._adding:
            self._view.pick(None)
        self._view.update()

    @override
    def cancelled(self) -> None:
        self._view.update()
