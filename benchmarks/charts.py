"""The quadrant chart at 1920 x 1080 as the screen shows it: redrawing and pointing, against matplotlib's empty axes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import cycle
from statistics import median
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.charts.labels_layout import place_labels
from app.charts.quadrant import QuadrantSpec, draw
from app.charts.quadrant_frame import QuadrantFrame
from app.charts.style import light_style, new_figure, picture_bytes
from app.services.scope import scope_for
from app.terms import Lens, Overlay
from app.ui.chart_words.lens_spec import lens_spec
from app.ui.chart_words.lens_words import lens_recount
from app.ui.portfolio.loading import ChartChoice, load_portfolio
from app.ui.portfolio.quadrant_overlay import Lettering, QuadrantPainter
from app.ui.portfolio.quadrant_view import QuadrantView
from app.ui.theme import load_theme
from benchmarks.data import TODAY
from benchmarks.gui import PaintCount, application, let_go, page_context, repainting, show
from benchmarks.measure import Goal, Timed, timing

SIZE = (1920, 1080)
SMALL, MIDDLE, BIG = "list 500", "board 20k", "100k"
"""Books with 500, 5,000 and 100,000 customers."""

HOVERS = 50
DRAG_STEPS = 40
NAMES = 100
LONGEST_FRAME_S = 0.050

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
    view.show_lens(spec)
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


def frame_of(view: QuadrantView) -> QuadrantFrame:
    if view.frame is None:
        raise RuntimeError("the chart shows nothing")
    return view.frame


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
        spec = frame_of(view).spec

        def scatter(axes: Any) -> None:
            areas = 10 + 90 * spec.size / spec.size.max()
            axes.scatter(spec.x, spec.y, s=areas, c=spec.group, cmap="tab10", edgecolors="white", alpha=0.8)

        with plain_on_screen(scatter) as canvas:
            yield redrawing(view), timing(repainting(canvas))


def _pointer_path(view: QuadrantView) -> list[QPointF]:
    """From customer to customer, so that every step hits a bubble and changes what is shown."""
    marks = frame_of(view).marks
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
        frame, path = frame_of(view), [(point.x(), point.y()) for point in _pointer_path(view)]
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


@contextmanager
def lens_on_screen(size: str) -> Iterator[tuple[QuadrantView, Callable[[Lens], None]]]:
    """The chart, and what shows a lens on it as the page does: classes, colours, words, spec."""
    with page_context(size) as context:
        services, formats = context.services.portfolio, context.formats
        portfolio = services.view(scope_for(TODAY))
        chart = QuadrantView(load_theme("light"), lambda position: portfolio.names[position])
        chart.resize(*SIZE)
        show(chart)

        def show_lens(lens: Lens) -> None:
            seen = services.lens(portfolio, lens)
            spec = lens_spec(portfolio, seen, formats, colour_by=services.overlay(portfolio, Overlay.TIER))
            chart.show_lens(spec, lens_recount(seen, spec, formats))

        yield chart, show_lens
        let_go(chart)


@contextmanager
def switch_against_redraw() -> Iterator[tuple[Timed, Timed]]:
    with lens_on_screen(MIDDLE) as (view, show_lens):
        turns = cycle((Lens.TIERS, Lens.ATTACK_DEFENCE))

        def switch() -> None:
            show_lens(next(turns))

        show_lens(Lens.ATTACK_DEFENCE)
        yield timing(repainting(view, before=switch), repeat=2), timing(repainting(view, before=view.redraw), repeat=2)


def _drag_frames(view: QuadrantView) -> list[float]:
    """Seconds of every step of both cut lines across the chart: counted anew and painted."""
    frame, found = frame_of(view), []
    plot, y_cut = frame.plot, frame.spec.y_cut
    assert y_cut is not None
    lines = (
        (QPointF(float(frame.x_px(frame.spec.x_cut)), plot.bottom + 4), QPointF(plot.width * 0.8 / DRAG_STEPS, 0)),
        (QPointF(plot.left - 4, float(frame.y_px(y_cut))), QPointF(0, plot.height * 0.8 / DRAG_STEPS)),
    )
    for start, step in lines:
        _mouse(view, QEvent.Type.MouseButtonPress, start)
        for number in range(DRAG_STEPS):
            began = time.perf_counter()
            _mouse(view, QEvent.Type.MouseMove, start - step * (DRAG_STEPS // 2 - number))
            view.repaint()
            found.append(time.perf_counter() - began)
        _mouse(view, QEvent.Type.MouseButtonRelease, start)
    return found


def _mouse(view: QuadrantView, kind: QEvent.Type, point: QPointF) -> None:
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, point, view.mapToGlobal(point), left, left, Qt.KeyboardModifier.NoModifier)
    application().sendEvent(view, event)


def drag_against(floor: Callable[[QuadrantView], Timed], of: Callable[[list[float]], float]) -> Callable[[], Pair]:
    @contextmanager
    def pair() -> Iterator[tuple[Timed, Timed]]:
        with lens_on_screen(MIDDLE) as (view, show_lens):
            show_lens(Lens.ATTACK_DEFENCE)
            repainting(view)()
            dropped = PaintCount(view)

            def drag() -> float:
                before = dropped.paints
                frames = _drag_frames(view)
                if dropped.paints - before < len(frames):
                    raise RuntimeError("a step of the cut line painted nothing")
                return of(frames)

            yield drag, floor(view)

    return pair


@contextmanager
def names_against_draw_text() -> Iterator[tuple[Timed, Timed]]:
    """Names where they have been placed, painted with their halos as at every step of the pointer; the same strings plain."""
    with chart_on_screen(SMALL) as view:
        frame, theme = frame_of(view), load_theme("light")
        letters = Lettering.of(view.font(), theme)
        painter_of_names = QuadrantPainter(theme, letters)
        chosen = list(range(min(NAMES, len(frame.spec.names))))
        sizes = [letters.small_size(frame.spec.names[position]) for position in chosen]
        image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)

        def placed() -> dict[int, Any]:
            boxes = place_labels(frame.marks, chosen, sizes, frame.plot)
            return {at: box for at, box in zip(chosen, boxes, strict=True) if box is not None}

        def ours() -> None:
            painter = QPainter(image)
            painter_of_names.names(painter, frame, positions)
            painter.end()

        def plain() -> None:
            painter = QPainter(image)
            painter.setFont(letters.small)
            for position, box in positions.items():
                painter.drawText(QPointF(box.left, box.bottom), frame.spec.names[position])
            painter.end()

        positions = placed()
        yield timing(ours, repeat=5), timing(plain, repeat=5)


GOALS = (
    Goal("C1 redraw 500", "quadrant of 500 customers redrawn", "empty axes redrawn", 1.3, redraw_against_empty(SMALL)),
    Goal("C1 lens switch 5k", "another lens of 5,000 shown", "one redraw", 1.5, switch_against_redraw),
    Goal("C2 redraw 100k", "quadrant of 100k customers redrawn", "empty axes redrawn", 3.0, redraw_against_empty(BIG)),
    Goal("C2 redraw 100k naive", "quadrant of 100k redrawn", "naive scatter redrawn", 0.1, redraw_against_naive),
    Goal("C3 hover 100k", "pointer step with ring and tooltip", "full redraw", 0.05, hover_against_redraw),
    Goal("C3 hit test 100k", "customer under the pointer", "numpy nearest", 2.0, hit_test_against_numpy),
    Goal(
        "C3 cut drag 5k",
        "step of a cut line, counted and painted",
        "full redraw",
        0.5,
        drag_against(redrawing, median),
    ),
    Goal(
        "C3 cut drag 5k longest",
        "longest frame of a dragged cut line",
        "50 ms",
        1.0,
        drag_against(lambda _view: lambda: LONGEST_FRAME_S, max),
    ),
    Goal("C5 names", "pass of 100 placed names", "QPainter.drawText of them", 3.0, names_against_draw_text),
    Goal("C4 export 100k", "picture of the quadrant as PNG", "naive scatter as PNG", 0.2, export_against_naive),
)
