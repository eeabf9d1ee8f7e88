"""Lines over a native quadrant chart as shapes of the slide: cut lines, the floor, arrows of moves, trails of quarters.

A bubble chart takes no lines of its own. The plot lies in the chart by fixed shares, so the lines lie exactly on their values.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from app.charts.quadrant_frame import QuadrantFrame
from app.exchange.pptx_chart_xml import MUTED, TEXT, Colour
from app.exchange.pptx_theme import Box
from app.exchange.pptx_workbook import xml_text

if TYPE_CHECKING:
    from app.charts.quadrant_paths import Stroke

MOST_PATHS = 60
"""Arrows and trails on a slide; those of the largest customers come first."""

_LINE_EMU = 15_875
_FLOOR_EMU = 12_700
_NAMESPACES = (
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
_START = '<a:headEnd type="oval" w="sm" len="sm"/>'
_HEAD = '<a:tailEnd type="triangle" w="med" len="med"/>'


class _Line(Struct, frozen=True):
    """In pixels of the frame; `ends` is XML of what stands at its ends. The name is its alt text too."""

    name: str
    start: tuple[float, float]
    end: tuple[float, float]
    colour: Colour = TEXT
    dash: str = "solid"
    width: int = _LINE_EMU
    ends: str = ""


def lines_xml(frame: QuadrantFrame, box: Box, plot: Box, number: int) -> str:
    """The group of all lines, as large as the chart in `box`, numbered from `number`; `plot` is the frame's on the slide."""
    numbers = count(number)
    head = _head("p:nvGrpSpPr", next(numbers), frame.spec.title, "<p:cNvGrpSpPr/>")
    place = f'<a:off x="{box.left}" y="{box.top}"/><a:ext cx="{box.width}" cy="{box.height}"/>'
    inner = place.replace("a:off", "a:chOff").replace("a:ext", "a:chExt")
    lines = "".join(_line_xml(line, next(numbers), frame, plot) for line in (*_cuts(frame), *_paths(frame)))
    return f"<p:grpSp {_NAMESPACES}>{head}<p:grpSpPr><a:xfrm>{place}{inner}</a:xfrm></p:grpSpPr>{lines}</p:grpSp>"


def paths_of(frame: QuadrantFrame) -> list[tuple[int, list[Stroke]]]:
    """Position of a customer and the pieces of its arrow or trail."""
    spec = frame.spec
    if not spec.arrows and not spec.trails:
        return []
    from app.charts.quadrant_paths import strokes

    moves = sorted(spec.arrows, key=lambda arrow: -float(spec.y[arrow.position]))[:MOST_PATHS]
    trails = sorted(spec.trails, key=lambda trail: -float(spec.y[trail.position]))[:MOST_PATHS]
    found = [(one.position, replace(spec, arrows=(one,), trails=())) for one in moves]
    found += [(one.position, replace(spec, arrows=(), trails=(one,))) for one in trails]
    return [(position, strokes(replace(frame, spec=alone))) for position, alone in found]


def _cuts(frame: QuadrantFrame) -> list[_Line]:
    spec, plot = frame.spec, frame.plot
    found = []
    for cut in spec.x_cuts:
        column, name = float(frame.x_px(cut)), f"{spec.x_title}: {_said(cut, spec.x_in_percent)}"
        found.append(_Line(name, (column, plot.top), (column, plot.bottom), dash="dash"))
    if spec.y_cut is None:
        return found
    row, name = float(frame.y_px(spec.y_cut)), f"{spec.y_title}: {_said(spec.y_cut, spec.y_in_percent)}"
    found.append(_Line(name, (plot.left, row), (plot.right, row), dash="dash"))
    if 0 < float(frame.height_part(spec.y_floor)) < float(frame.height_part(spec.y_cut)):
        row, name = float(frame.y_px(spec.y_floor)), f"{spec.y_title}: {_said(spec.y_floor, spec.y_in_percent)}"
        right = float(frame.x_px(spec.x_cut))
        found.append(_Line(name, (plot.left, row), (right, row), MUTED, "sysDot", _FLOOR_EMU))
    return found


def _paths(frame: QuadrantFrame) -> list[_Line]:
    """A dot where each piece begins, a head where it reaches the customer; the past of a trail is fainter."""
    return [
        _Line(
            frame.spec.names[position],
            stroke.start,
            stroke.end,
            Colour("tx1", clear=round(100 * (1 - stroke.strength))),
            ends=_START + (_HEAD if stroke.head else ""),
        )
        for position, path in paths_of(frame)
        for stroke in path
    ]


def _said(value: float, in_percent: bool) -> str:
    return f"{value:.0%}" if in_percent else f"{value:,.6g}"


def _line_xml(line: _Line, number: int, frame: QuadrantFrame, plot: Box) -> str:
    (left, right), (top, bottom) = (
        _on_slide([point[axis] for point in (line.start, line.end)], *span)
        for axis, span in enumerate(
            ((plot.left, plot.width / frame.plot.width), (plot.top, plot.height / frame.plot.height))
        )
    )
    turned = (' flipH="1"' if right < left else "") + (' flipV="1"' if bottom < top else "")
    at = f'<a:off x="{min(left, right)}" y="{min(top, bottom)}"/>'
    size = f'<a:ext cx="{abs(right - left)}" cy="{abs(bottom - top)}"/>'
    look = f'{line.colour.xml()}<a:prstDash val="{line.dash}"/><a:round/>{line.ends}'
    return (
        f"<p:cxnSp>{_head('p:nvCxnSpPr', number, line.name, '<p:cNvCxnSpPr/>')}"
        f'<p:spPr><a:xfrm{turned}>{at}{size}</a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>'
        f'<a:ln w="{line.width}">{look}</a:ln></p:spPr></p:cxnSp>'
    )


def _on_slide(pixels: Sequence[float], origin: int, emu_per_pixel: float) -> list[int]:
    return [round(origin + pixel * emu_per_pixel) for pixel in pixels]


def _head(tag: str, number: int, name: str, kind: str) -> str:
    """Name in the selection pane, the same as the alt text."""
    said = xml_text(name)
    return f'<{tag}><p:cNvPr id="{number}" name="{said}" descr="{said}"/>{kind}<p:nvPr/></{tag}>'
