"""Quadrant charts (R2, R5, R6, R10): customers on two axes, area of a bubble by amount; the whole chart as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from app.charts.box import Box
from app.charts.quadrant_shapes import corners
from app.charts.quadrant_spec import (
    ANY_GROUP,
    CIRCLE,
    AreaSpec,
    Arrow,
    Caption,
    LegendEntry,
    QuadrantSpec,
    Trail,
)
from app.charts.style import ChartStyle, axes_at, lean, set_ticks, size_px, write

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from app.charts.quadrant_frame import QuadrantFrame

__all__ = [
    "ANY_GROUP",
    "Area",
    "AreaSpec",
    "Arrow",
    "Caption",
    "LegendEntry",
    "QuadrantSpec",
    "Trail",
    "areas",
    "caption_box",
    "draw",
    "draw_marks",
    "legend_colour",
]


class Area(Struct, frozen=True):
    """One area in pixels, cut off at the plot; empty where none of it is in view."""

    tint: str
    caption: Caption
    box: Box


def areas(frame: QuadrantFrame) -> tuple[Area, ...]:
    """In the order of the captions."""
    plot = frame.plot

    def column(x: float | None, edge: float) -> float:
        return edge if x is None else min(max(float(frame.x_px(x)), plot.left), plot.right)

    def row(y: float | None, edge: float) -> float:
        return edge if y is None else min(max(float(frame.y_px(y)), plot.top), plot.bottom)

    found = []
    for area in frame.spec.areas:
        left, right = column(area.x_low, plot.left), column(area.x_high, plot.right)
        top, bottom = row(area.y_high, plot.top), row(area.y_low, plot.bottom)
        found.append(Area(area.tint, area.caption, Box(left, top, right - left, bottom - top)))
    return tuple(found)


def draw_marks(figure: Figure, frame: QuadrantFrame, style: ChartStyle) -> None:
    """The bubbles alone on a transparent ground: what a screen puts between its own ground and its own text."""
    from app.charts.quadrant_marks import add_marks

    figure.patch.set_alpha(0)
    add_marks(figure, frame, style)


def draw(figure: Figure, spec: QuadrantSpec, style: ChartStyle) -> None:
    """The whole chart with title, legend and labels, for a picture or a page."""
    from app.charts.quadrant_frame import QuadrantFrame
    from app.charts.quadrant_marks import add_marks

    width, height = size_px(figure)
    line = style.body_px * 1.6
    top = _draw_heading(figure, spec, style)
    margins = (style.body_px * 5.5, top + line * 1.3, 20.0, line * 4.2)
    axes = axes_at(figure, *margins)
    frame = QuadrantFrame(
        spec, Box(margins[0], margins[1], width - margins[0] - margins[2], height - margins[1] - margins[3])
    )
    _draw_ground(axes, frame, style)
    add_marks(axes, frame, style)
    _draw_labels(figure, frame, style)
    write(figure, 16, margins[1] - line * 0.45, spec.y_title, style, color=style.muted, size_px=style.small_px)
    write(
        figure,
        width - 20,
        height - line * 2.5,
        spec.x_title,
        style,
        color=style.muted,
        size_px=style.small_px,
        ha="right",
    )
    _draw_legend(figure, frame, style, height - line * 0.9)


def _draw_heading(figure: Figure, spec: QuadrantSpec, style: ChartStyle) -> float:
    """Title and subtitle; returns the pixel row below them."""
    row = style.title_px * 1.8
    write(figure, 16, row, spec.title, style, size_px=style.title_px, fontweight="bold")
    row += style.body_px * 1.7
    write(figure, 16, row, spec.subtitle, style, color=style.muted)
    return row + style.body_px * 0.6


def _draw_ground(axes: Axes, frame: QuadrantFrame, style: ChartStyle) -> None:
    """Tints, cut lines, captions and ticks, on axes that count in parts of the plot."""
    from matplotlib.patches import Rectangle

    plot, spec = frame.plot, frame.spec
    axes.set(xlim=(0, 1), ylim=(0, 1))
    lean(axes, style)
    for area in areas(frame):
        left, top = (area.box.left - plot.left) / plot.width, (area.box.top - plot.top) / plot.height
        wide, high = area.box.width / plot.width, area.box.height / plot.height
        axes.add_patch(Rectangle((left, 1 - top - high), wide, high, color=style.tints[area.tint], lw=0, zorder=0))
    dash = {"color": style.cut_line, "linestyle": (0, (5, 4)), "linewidth": style.points(1.2), "zorder": 1}
    for x_cut in (float(frame.width_part(cut)) for cut in spec.x_cuts):
        if 0 <= x_cut <= 1:
            axes.plot([x_cut, x_cut], [0, 1], **dash)  # type: ignore[arg-type]
    if spec.y_cut is not None and 0 <= (y_cut := float(frame.height_part(spec.y_cut))) <= 1:
        axes.plot([0, 1], [y_cut, y_cut], **dash)  # type: ignore[arg-type]
        _draw_floor(axes, frame, style, y_cut)
    set_ticks(axes, "x", [float(frame.width_part(x)) for x, _ in spec.x_ticks], [text for _, text in spec.x_ticks])
    set_ticks(axes, "y", [float(frame.height_part(y)) for y, _ in spec.y_ticks], [text for _, text in spec.y_ticks])


def _draw_floor(axes: Axes, frame: QuadrantFrame, style: ChartStyle, y_cut: float) -> None:
    """The line between disrupt and abandon, where the axis reaches that low."""
    floor = float(frame.height_part(frame.spec.y_floor))
    if 0 < floor < y_cut:
        right = min(max(float(frame.width_part(frame.spec.x_cut)), 0.0), 1.0)
        axes.plot(
            [0, right], [floor, floor], color=style.muted, linestyle=(0, (1, 3)), linewidth=style.points(1), zorder=1
        )


def caption_box(frame: QuadrantFrame, area: Area, width: float, height: float, pad: float) -> tuple[Box, bool]:
    """The corner of its area where a caption hides the fewest bubbles, and whether that is a right-hand one.

    Areas of the upper row begin at their outer top corner, those of the lower row at their outer bottom corner.
    """
    box, plot = area.box, frame.plot
    lefts, tops = (box.left + pad, box.right - pad - width), (box.top + pad, box.bottom - pad - height)
    outer_right, low = box.right > plot.right - 1 and box.left > plot.left + 1, box.top > plot.top + 1
    places = [(side, edge) for edge in (low, not low) for side in (outer_right, not outer_right)]
    boxes = [Box(lefts[side], tops[edge], width, height) for side, edge in places]
    hidden = [frame.marks_under(corner) for corner in boxes]
    best = hidden.index(min(hidden))
    return boxes[best], places[best][0]


def _draw_labels(figure: Figure, frame: QuadrantFrame, style: ChartStyle) -> None:
    """Captions in the corners of the areas, then names beside the most important bubbles, none over another."""
    from matplotlib.patheffects import withStroke

    from app.charts.labels_layout import place_labels

    taken = []
    halo = [withStroke(linewidth=style.points(3), foreground=style.surface)]
    for area in areas(frame):
        name_size = text_size(area.caption.name, style.heading_px, bold=True)
        detail_size = text_size(area.caption.detail, style.small_px)
        height = name_size[1] + detail_size[1] + 2
        box, right = caption_box(frame, area, max(name_size[0], detail_size[0]), height, 10)
        if box.width + 20 > area.box.width or box.height + 20 > area.box.height:
            continue
        taken.append(box)
        at, align = (box.right, "right") if right else (box.left, "left")
        options = {"ha": align, "va": "top", "zorder": 8, "path_effects": halo}
        write(figure, at, box.top, area.caption.name, style, size_px=style.heading_px, fontweight="bold", **options)
        row = box.top + name_size[1] + 2
        write(figure, at, row, area.caption.detail, style, size_px=style.small_px, color=style.muted, **options)
    chosen = list(frame.spec.labelled)
    sizes = [text_size(frame.spec.names[position], style.small_px) for position in chosen]
    for position, box_or_none in zip(chosen, place_labels(frame.marks, chosen, sizes, frame.plot, taken), strict=True):
        if box_or_none is not None:
            name, box = frame.spec.names[position], box_or_none
            write(figure, box.left, box.top, name, style, size_px=style.small_px, va="top", path_effects=halo, zorder=9)


def text_size(text: str, text_px: float, bold: bool = False) -> tuple[float, float]:
    """Width and height in pixels at 100 dpi of a text as matplotlib will set it."""
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import TextToPath

    if not text:
        return 0.0, 0.0
    font = FontProperties(size=text_px * 0.72, weight="bold" if bold else "normal")
    width, height, descent = TextToPath().get_text_width_height_descent(text, font, False)
    return float(width) / 0.72, float(height + descent) / 0.72


def _draw_legend(figure: Figure, frame: QuadrantFrame, style: ChartStyle, row: float) -> None:
    """Colours and shapes with their names in one line, as far as there is room, and what the area stands for at the end."""
    from matplotlib.lines import Line2D
    from matplotlib.path import Path

    width, height = size_px(figure)
    tail = text_size(frame.spec.size_title, style.small_px)[0]
    left = 20.0
    for entry in frame.spec.legend:
        text = entry.name if frame.spec.shape is None else f"{entry.name} {entry.customers:,}"
        needed = text_size(text, style.small_px)[0]
        if left + needed + 40 > width - tail - 30:
            break
        marker: Path | str = "o" if entry.shape == CIRCLE else Path(corners(entry.shape), closed=True)
        dot = Line2D([left / width], [1 - (row - style.small_px * 0.35) / height], marker=marker, linestyle="none")
        dot.set(markersize=style.points(9), color=legend_colour(style, entry), transform=figure.transFigure)
        figure.add_artist(dot)
        write(figure, left + 10, row, text, style, size_px=style.small_px)
        left += needed + 30
    write(figure, width - 20, row, frame.spec.size_title, style, size_px=style.small_px, color=style.muted, ha="right")


def legend_colour(style: ChartStyle, entry: LegendEntry) -> str:
    """Of the entry's group; a plain ink where it tells a shape in any colour."""
    return style.muted if entry.group == ANY_GROUP else style.series_colour(entry.group)
