"""A quadrant chart as a native bubble chart; its areas and lines lie behind and over it as shapes of the slide."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from app.charts.bars import label_width
from app.charts.box import Box as PixelBox
from app.charts.quadrant import areas, caption_box
from app.charts.quadrant_frame import QuadrantFrame
from app.charts.quadrant_spec import QuadrantSpec
from app.exchange.pptx_bubbles import LABEL_SIZE, Rows, bubble_series
from app.exchange.pptx_chart_xml import Axis, chart_space, layout, legend
from app.exchange.pptx_labels import LabelPlaces
from app.exchange.pptx_quadrant_lines import lines_xml, paths_of
from app.exchange.pptx_quadrant_scale import HEADROOM, Scale, scale_of, x_scale_of
from app.exchange.pptx_shapes import add_xml, next_id
from app.exchange.pptx_theme import EMU_PER_INCH, Box

if TYPE_CHECKING:
    from app.charts.quadrant_paths import Stroke

__all__ = [
    "HEADROOM",
    "MOST_POINTS",
    "PLOT",
    "Scale",
    "add_lines",
    "area_boxes",
    "caption_corners",
    "quadrant_chart",
    "scale_of",
]

MOST_POINTS = 5_000
"""Above this a native chart is slow to open and a picture says more."""

PLOT = (0.075, 0.015, 0.905, 0.795)
"""Inner plot area: left, top, width, height as shares of the chart's frame."""

USUAL_BOX = (1214, 516)
"""Pixels at 100 dpi of the chart on our own layout, for who asks without a box."""

_POINTS_PER_PIXEL = 0.72
_PIXELS_PER_EMU = 100 / EMU_PER_INCH
_NAME_PX, _DETAIL_PX = 1400 / 100 / _POINTS_PER_PIXEL, 1000 / 100 / _POINTS_PER_PIXEL
_CAPTION_PAD = 10.0
_LINE_HEIGHT = 1.25
_PATH_STEP = 12.0
"""Pixels between the places along an arrow where no label goes."""


def quadrant_chart(spec: QuadrantSpec, box: Box, language: str) -> tuple[bytes, Rows]:
    """XML and workbook rows. The sheet names the labelled customers only: the others are plotted without a name."""
    frame = _frame_in(spec, box)
    x_scale, y_scale = x_scale_of(spec), scale_of(spec)
    series, rows, hidden = bubble_series(frame, _labels(frame), (x_scale.middle, y_scale.middle))
    chart = (
        f'<c:bubbleChart><c:varyColors val="0"/>{series}<c:bubbleScale val="100"/><c:showNegBubbles val="0"/>'
        '<c:sizeRepresents val="area"/><c:axId val="2001"/><c:axId val="2002"/></c:bubbleChart>'
    )
    names = legend("b", hidden=hidden) if series.count("<c:ser>") - len(hidden) > 1 else ""
    return chart_space(chart + _axes(spec, x_scale, y_scale), names, language, layout(*PLOT)), rows


def add_lines(slide: Any, spec: QuadrantSpec, box: Box) -> None:
    """Cut lines, floor, moves and trails over the chart that fills `box`, as one group named by the chart's title."""
    add_xml(slide, lines_xml(_frame_in(spec, box), box, box.part(*PLOT), next_id(slide)))


def area_boxes(spec: QuadrantSpec, box: Box) -> tuple[Box, ...]:
    """In the order of the captions: where the areas' tints lie behind the chart that fills `box`."""
    plot = box.part(*PLOT)
    unit = _frame(spec, 1.0, 1.0)
    return tuple(plot.part(area.box.left, area.box.top, area.box.width, area.box.height) for area in areas(unit))


def caption_corners(spec: QuadrantSpec) -> tuple[str, ...]:
    """Corner "tl", "tr", "bl" or "br" of each area where its caption hides the fewest bubbles, the outer one first."""
    frame = _frame(spec, PLOT[2] * USUAL_BOX[0], PLOT[3] * USUAL_BOX[1])
    boxes = [area.box for area in areas(frame)]
    return tuple(
        ("b" if caption.top + caption.height / 2 > box.top + box.height / 2 else "t") + ("r" if right else "l")
        for box, (caption, right) in zip(boxes, _captions(frame), strict=True)
    )


def _frame_in(spec: QuadrantSpec, box: Box) -> QuadrantFrame:
    return _frame(spec, PLOT[2] * box.width * _PIXELS_PER_EMU, PLOT[3] * box.height * _PIXELS_PER_EMU)


def _frame(spec: QuadrantSpec, width: float, height: float) -> QuadrantFrame:
    """The chart as PowerPoint lays it out, on its own axes."""
    x_scale, y_scale = x_scale_of(spec), scale_of(spec)
    native = replace(spec, x_range=(x_scale.low, x_scale.high), y_range=(y_scale.low, y_scale.high))
    return QuadrantFrame(native, PixelBox(0, 0, width, height))


def _captions(frame: QuadrantFrame) -> list[tuple[PixelBox, bool]]:
    """Where the captions stand, by the same rule as on the screen, and whether flush right."""
    found = []
    for area in areas(frame):
        texts = ((area.caption.name, _NAME_PX), (area.caption.detail, _DETAIL_PX))
        widths = [(label_width(text, size), size) for text, size in texts if text]
        # PowerPoint breaks a caption that is wider than its area into lines
        usable = max(area.box.width - 2 * _CAPTION_PAD, 1.0)
        height = sum(size * _LINE_HEIGHT * math.ceil(width / usable) for width, size in widths)
        width = min(max(width for width, _ in widths) if widths else 0.0, usable)
        found.append(caption_box(frame, area, width, height, _CAPTION_PAD))
    return found


def _axes(spec: QuadrantSpec, x_scale: Scale, y_scale: Scale) -> str:
    x_axis = Axis(
        2001,
        2002,
        "b",
        low=x_scale.low,
        high=x_scale.high,
        step=x_scale.step,
        log=x_scale.log,
        title=" · ".join(text for text in (spec.x_title, spec.size_title) if text),
        number_format=x_scale.number_format(spec.x_in_percent),
        size=1000,
        crosses="min",
        between=False,
    )
    y_axis = Axis(
        2002,
        2001,
        "l",
        low=y_scale.low,
        high=y_scale.high,
        step=y_scale.step,
        log=y_scale.log,
        title=spec.y_title,
        number_format=y_scale.number_format(spec.y_in_percent),
        size=1000,
        crosses="min",
        between=False,
    )
    return x_axis.xml() + y_axis.xml()


def _labels(frame: QuadrantFrame) -> dict[int, str]:
    """Position (r, l, t or b) of the label of each labelled customer that has room for one."""
    spec, plot, marks = frame.spec, frame.plot, frame.marks
    places = LabelPlaces(marks.x, marks.y, marks.radius, plot.width, plot.height)
    for box, _ in _captions(frame):
        places.block(box.left, box.top, box.width, box.height)
    for cut in spec.x_cuts:
        places.block(float(frame.x_px(cut)) - 2, 0, 4, plot.height)
    if spec.y_cut is not None:
        places.block(0, float(frame.y_px(spec.y_cut)) - 2, plot.width, 4)
    for _, path in paths_of(frame):
        for stroke in path:
            _block_stroke(places, stroke)
    height = LABEL_SIZE / 100 / _POINTS_PER_PIXEL
    found = {point: places.take(point, spec.names[point], height) for point in spec.labelled}
    return {point: position for point, position in found.items() if position}


def _block_stroke(places: LabelPlaces, stroke: Stroke) -> None:
    (x0, y0), (x1, y1) = stroke.start, stroke.end
    steps = math.ceil(math.dist(stroke.start, stroke.end) / _PATH_STEP) + 1
    for at in range(steps):
        part = at / max(steps - 1, 1)
        places.block(x0 + part * (x1 - x0) - 2, y0 + part * (y1 - y0) - 2, 4, 4)
