"""The quadrant chart at 1920 x 1080 as the screen shows it: redrawing and pointing, against matplotlib's empty axes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.charts.quadrant import QuadrantSpec, draw
from app.charts.style import light_style, new_figure, picture_bytes
from app.services.scope import scope_for
from app.ui.portfolio.loading import ChartChoice, load_portfolio
from app.ui.portfolio.quadrant_view import QuadrantView
from app.ui.theme import load_theme
from benchmarks.data import TODAY
from benchmarks.gui import PaintCount, application, let_go, page_context, repainting, show
from benchmarks.measure import Goal, Timed, timing

SIZE = (1920, 1080)
SMALL, BIG = "list 500", "100k"
HOVERS = 50

Pair = AbstractContextManager[tuple[Timed, Timed]]


class PlainCanvas(QWidget):
    """The floor: a figure that exists already, drawn by Agg and painted, without anything of ours."""

    def __init__(self, fill: Callable[[Any], object]) -> None:
        super().__init__()
        self._figure = new_figure(*SIZE, light_style())
        fill(self._figure.add_subplot())
        self.resize(*SIZE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        canvas: Any = self._figure.canvas
        canvas.draw()
        columns, rows = SIZE
        image = QImage(canvas.buffer_rgba(), columns, rows, columns * 4, QImage.Format.Format_RGBA8888)
        painter = QPainter(self)
        painter.drawImage(0, 0, image)
        painter.end()


def spec_of(size: str) -> QuadrantSpec:
    with page_context(size) as context:
        return load_portfolio(context.services, scope_for(TODAY), context.formats, ChartChoice()).spec


@contextmanager
def chart_on_screen(size: str) -> Iterator[QuadrantView]:
    application()
    spec = spec_of(size)
    view = QuadrantView(load_theme("light"), lambda position: spec.names[position])
    view.resize(*SIZE)
    show(view)
    view.set_spec(spec, None)
    repainting(view)()
    yield view
    let_go(view)


@contextmanager
def plain_on_screen(fill: Callable[[Any], object] = lambda axes: axes) -> Iterator[PlainCanvas]:
    application()
    canvas = PlainCanvas(fill)
    show(canvas)
    yield canvas
    let_go(canvas)


def redrawing(view: QuadrantView) -> Timed:
    return timing(repainting(view, before=view.redraw))


def redraw_against_empty(size: str) -> Callable[[], Pair]:
    @contextmanager
    def pair() -> Iterator[tuple[Timed, Timed]]:
        with chart_on_screen(size) as view, plain_on_screen() as canvas:
            yield redrawing(view), timing(repainting(canvas))

    return pair


@contextmanager
def redraw_against_naive() -> Iterator[tuple[Timed, Timed]]:
    with chart_on_screen(BIG) as view:
        spec = view.frame.spec

        def scatter(axes: Any) -> None:
            areas = 10 + 90 * spec.size / spec.size.max()
            axes.scatter(spec.x, spec.y, s=areas, c=spec.group, cmap="tab10", edgecolors="white", alpha=0.8)

        with plain_on_screen(scatter) as canvas:
            yield redrawing(view), timing(repainting(canvas))


def _pointer_path(view: QuadrantView) -> list[QPointF]:
    """From customer to customer, so that every step hits a bubble and changes what is shown."""
    marks = view.frame.marks
    at = np.random.default_rng(1).choice(len(marks.x), HOVERS, replace=False)
    return [QPointF(float(marks.x[i]), float(marks.y[i])) for i in at]


def _hovering(view: QuadrantView) -> Timed:
    """Seconds of one step: pointer moved, customer found, whatever the chart asks to have painted anew is painted."""
    app, path, count = application(), _pointer_path(view), PaintCount(view)

    def move() -> None:
        for point in path:
            none, painted = Qt.MouseButton.NoButton, count.paints
            at = view.mapToGlobal(point)
            app.sendEvent(
                view, QMouseEvent(QEvent.Type.MouseMove, point, at, none, none, Qt.KeyboardModifier.NoModifier)
            )
            app.sendPostedEvents(view, QEvent.Type.UpdateRequest.value)
            if count.paints == painted:
                raise RuntimeError("a step of the pointer painted nothing")

    timed = timing(move)
    return lambda: timed() / len(path)


@contextmanager
def hover_against_redraw() -> Iterator[tuple[Timed, Timed]]:
    with chart_on_screen(BIG) as view:
        yield _hovering(view), redrawing(view)


@contextmanager
def hit_test_against_numpy() -> Iterator[tuple[Timed, Timed]]:
    with chart_on_screen(BIG) as view:
        frame, path = view.frame, [(point.x(), point.y()) for point in _pointer_path(view)]
        x, y = frame.marks.x.copy(), frame.marks.y.copy()

        def ours() -> None:
            for across, down in path:
                frame.nearest(across, down)

        def nearest() -> None:
            for across, down in path:
                np.argmin((x - across) ** 2 + (y - down) ** 2)

        yield timing(ours), timing(nearest)


@contextmanager
def export_against_naive() -> Iterator[tuple[Timed, Timed]]:
    application()
    spec, style = spec_of(BIG), light_style()

    def scatter(figure: Any, spec: QuadrantSpec, _style: object) -> None:
        areas = 10 + 90 * spec.size / spec.size.max()
        figure.add_subplot().scatter(spec.x, spec.y, s=areas, c=spec.group, cmap="tab10", edgecolors="white", alpha=0.8)

    yield (
        timing(lambda: picture_bytes(draw, spec, "png", SIZE, style)),
        timing(lambda: picture_bytes(scatter, spec, "png", SIZE, style)),
    )


GOALS = (
    Goal("C1 redraw 500", "quadrant of 500 customers redrawn", "empty axes redrawn", 1.3, redraw_against_empty(SMALL)),
    Goal("C2 redraw 100k", "quadrant of 100k customers redrawn", "empty axes redrawn", 3.0, redraw_against_empty(BIG)),
    Goal("C2 redraw 100k naive", "quadrant of 100k redrawn", "naive scatter redrawn", 0.1, redraw_against_naive),
    Goal("C3 hover 100k", "pointer step with ring and tooltip", "full redraw", 0.05, hover_against_redraw),
    Goal("C3 hit test 100k", "customer under the pointer", "numpy nearest", 2.0, hit_test_against_numpy),
    Goal("C4 export 100k", "picture of the quadrant as PNG", "naive scatter as PNG", 0.2, export_against_naive),
)
