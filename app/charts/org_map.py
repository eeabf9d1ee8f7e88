"""The relationship map drawn as a picture: boxes edged by stance and sized by influence, lines, key, and what it comes to."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from app.charts.bars import SIDE_PX, headings, label_width, wrapped
from app.charts.box import Box
from app.charts.org_curves import Curve
from app.charts.org_layout import MapLayout, layout
from app.charts.org_map_spec import SYMBOLS, MapNode, OrgMapSpec, Stance
from app.charts.style import ChartStyle, axes_at, size_px, write
from app.terms.tracking import LineKind

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.path import Path

RADIUS = 6.0
PAD = 9.0
NAME_PX, DETAIL_PX = 13.0, 12.0
EDGE_PX, STANCE_PX, DECIDER_PX = 1.3, 1.8, 3.2
STRENGTH_PX = {1: 1.3, 2: 2.6, 3: 4.2}
CONFLICT_PX = 1.8
CROSS = 6.0
LEAST_DETAIL = 0.55
"""Below this scale a box says its name alone, as large as it can."""

LARGEST = 1.5
"""Scale to which a map of few people is enlarged."""

MOST_NAME_PX = 30.0
_FAINT = 0.55
_EDGES, _CURVES, _BOXES, _TEXTS = range(1, 5)


def draw(figure: Figure, spec: OrgMapSpec, style: ChartStyle) -> None:
    """The map with its headings on an empty figure, as large as it fits, few people at most half as large again."""
    headings(figure, spec.title, spec.subtitle, style)
    if not spec.nodes:
        return
    width, height = size_px(figure)
    top = 44 + style.title_px + style.small_px if spec.title else 8.0
    key = list(wrapped(spec.key.split(), " ", width - 2 * SIDE_PX, style.small_px))
    below = 12 + len(key) * style.small_px * 1.4
    for number, line in enumerate(key):
        y = height - below + (number + 1) * style.small_px * 1.4
        write(figure, SIDE_PX, y, line, style, size_px=style.small_px, color=style.muted)
    _map(axes_at(figure, 0, top, 0, below), (width, height - top - below), spec, style)


def stance_colour(stance: Stance, style: ChartStyle) -> str:
    return {
        Stance.SUPPORT: style.good,
        Stance.AGAINST: style.bad,
        Stance.NEUTRAL: style.axis,
        Stance.UNKNOWN: style.muted,
    }[stance]


def edge_px(node: MapNode) -> float:
    """Width of a box's edge: the decider's is the widest."""
    return DECIDER_PX if node.is_decider else STANCE_PX


@lru_cache(4096)
def lone_name(text: str, width: float, height: float, scale: float) -> tuple[float, tuple[str, ...]]:
    """Size and at most two lines of a name that stands alone in its box: as readable at this scale as the box allows."""
    size = max(NAME_PX, min(MOST_NAME_PX, 11.0 / scale, height / 1.8))
    while True:
        lines = tuple(wrapped(text.split(), " ", width, size))
        has_room = len(lines) == 1 or (len(lines) == 2 and size <= height / 3.1)
        if size <= NAME_PX or (has_room and all(label_width(line, size) <= width for line in lines)):
            return size, tuple(fitted(line, width, size) for line in lines[:2])
        size -= 1.0


def fitted(text: str, width: float, text_px: float) -> str:
    """The text, cut with an ellipsis where it is wider."""
    if label_width(text, text_px) <= width:
        return text
    while text and label_width(text + "…", text_px) > width:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _map(axes: Axes, room: tuple[float, float], spec: OrgMapSpec, style: ChartStyle) -> None:
    placed = layout(spec.nodes, spec.lines)
    scale = min(room[0] / placed.width, room[1] / placed.height, LARGEST * style.body_px / NAME_PX)
    left, top = (room[0] / scale - placed.width) / 2, (room[1] / scale - placed.height) / 2
    axes.set(xlim=(-left, room[0] / scale - left), ylim=(room[1] / scale - top, -top))
    axes.set_axis_off()
    _edges(axes, placed, scale, style)
    for curve in placed.curves:
        _curve(axes, curve, scale, style)
    for node in spec.nodes:
        box = placed.boxes[node.contact_id]
        _box(axes, node, box, scale, style)
        if scale >= LEAST_DETAIL:
            _details(axes, node, box, scale, style)
        else:
            _name_alone(axes, node, box, scale, style)


def _edges(axes: Axes, placed: MapLayout, scale: float, style: ChartStyle) -> None:
    from matplotlib.collections import LineCollection

    width = style.points(EDGE_PX * scale)
    lines = [edge.points for edge in placed.edges]
    axes.add_collection(LineCollection(lines, colors=style.axis, linewidths=width, zorder=_EDGES), autolim=False)


def _curve(axes: Axes, curve: Curve, scale: float, style: ChartStyle) -> None:
    """Influence in the accent colour with a head; conflict in red, dashed, with a cross in its middle."""
    from matplotlib.patches import PathPatch, Polygon

    is_conflict = curve.line.kind is LineKind.CONFLICT
    colour = style.bad if is_conflict else style.accent
    wide = CONFLICT_PX if is_conflict else STRENGTH_PX[curve.line.strength or 1]
    dash = (0, (4, 2.5)) if is_conflict else "-"
    look = {"edgecolor": colour, "linewidth": style.points(wide * scale), "linestyle": dash, "zorder": _CURVES}
    axes.add_patch(PathPatch(_path(curve), facecolor="none", **look))
    if is_conflict:
        (x, y), thick = curve.middle, style.points(2.2 * scale)
        for way in (-1, 1):
            xs, ys = (x - CROSS, x + CROSS), (y - way * CROSS, y + way * CROSS)
            axes.plot(xs, ys, color=colour, linewidth=thick, zorder=_CURVES, solid_capstyle="round")
    else:
        axes.add_patch(Polygon(curve.head(*head_size(wide)), facecolor=colour, edgecolor="none", zorder=_CURVES))


def head_size(line_px: float) -> tuple[float, float]:
    """Length and half width of the arrow head of a line."""
    return 7 + 1.6 * line_px, 3.5 + 1.1 * line_px


def _path(curve: Curve) -> Path:
    from matplotlib.path import Path

    first, second = curve.beziers
    return Path([*first, *second[1:]], [Path.MOVETO, *[Path.CURVE4] * 6])


def _box(axes: Axes, node: MapNode, box: Box, scale: float, style: ChartStyle) -> None:
    from matplotlib.patches import FancyBboxPatch

    axes.add_patch(
        FancyBboxPatch(
            (box.left + RADIUS, box.top + RADIUS),
            box.width - 2 * RADIUS,
            box.height - 2 * RADIUS,
            boxstyle=f"round,pad={RADIUS},rounding_size={RADIUS}",
            facecolor=style.surface,
            edgecolor=stance_colour(node.stance, style),
            linewidth=style.points(edge_px(node) * scale),
            linestyle=(0, (4, 2.2)) if node.is_blind_spot else "-",
            zorder=_BOXES,
        )
    )


def _details(axes: Axes, node: MapNode, box: Box, scale: float, style: ChartStyle) -> None:
    """Name, title, and stance and remark at the two ends of the third line."""
    room, left, right = box.width - 2 * PAD, box.left + PAD, box.right - PAD
    remark_room = room - label_width(node.stance_label, DETAIL_PX) - 10
    stance = stance_colour(node.stance, style)
    small, bold = style.points(DETAIL_PX * scale), style.points(NAME_PX * scale)
    rows = [box.top + place * box.height for place in (0.24, 0.52, 0.79)]

    def text(x: float, row: int, said: str, size: float, **look: Any) -> None:
        faint = 1.0 if node.counts else _FAINT
        axes.text(x, rows[row], said, fontsize=size, va="center", alpha=faint, zorder=_TEXTS, **look)

    text(left, 0, fitted(node.name, room, NAME_PX * 1.06), bold, color=style.text, weight="bold")
    text(left, 1, fitted(node.title, room, DETAIL_PX), small, color=style.muted)
    text(left, 2, node.stance_label, small, color=stance, weight="bold")
    text(right, 2, fitted(node.remark, remark_room, DETAIL_PX), small, color=style.text, ha="right")


def _name_alone(axes: Axes, node: MapNode, box: Box, scale: float, style: ChartStyle) -> None:
    size, lines = lone_name(f"{SYMBOLS[node.stance]} {node.name}", box.width - PAD, box.height, scale)
    axes.text(
        box.left + box.width / 2,
        box.top + box.height / 2,
        "\n".join(lines),
        fontsize=style.points(size * scale),
        color=style.text,
        ha="center",
        va="center",
        linespacing=1.1,
        alpha=1.0 if node.counts else _FAINT,
        zorder=_TEXTS,
    )
