"""The relationship map on a slide: native boxes, and connectors glued to them, so that a box can be moved and its lines follow."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from msgspec import Struct

from app.charts.box import Box as PixelBox
from app.charts.org_curves import BOTTOM, LEFT, TOP, Curve
from app.charts.org_layout import MapLayout, Point, TreeEdge, layout
from app.charts.org_map import CONFLICT_PX, EDGE_PX, LARGEST, PAD, STRENGTH_PX, edge_px, fitted, lone_name
from app.charts.org_map_spec import SYMBOLS, MapNode, OrgMapSpec, Stance
from app.exchange.files import atomic_write
from app.exchange.pptx_shapes import add_text, add_xml, next_id, remove_empty_placeholders, set_text
from app.exchange.pptx_theme import EMU_PER_INCH, SUBTITLE_INDEX, Box, open_base
from app.exchange.pptx_workbook import plain_text, xml_text
from app.terms.tracking import LineKind

Describe = Callable[[MapNode], str]

_NAMESPACES = (
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
_COLOURS = {Stance.SUPPORT: "accent3", Stance.NEUTRAL: "tx2", Stance.AGAINST: "accent2", Stance.UNKNOWN: "tx2"}
_INFLUENCE, _CONFLICT = "accent1", "accent2"
_HEADS = {1: "sm", 2: "med", 3: "lg"}
_KEY_SHARE = 0.1
_LEAST_LINES_PT = 7.0
"""Text smaller than this is left out; the name alone stays, larger."""

_NAME_PT, _DETAIL_PT = 9.6, 8.6
"""At 100 %: the sizes of the screen, in points."""

_SLIDE_READS = 0.75
"""A name on a slide is read from further away than one on a screen of this scale."""

_EMU_PER_PIXEL = EMU_PER_INCH / 100
_LEAST = 12_700
"""A connector is at least so many EMU wide and high: its bends are shares of that."""


class _Place(Struct, frozen=True):
    """From the map's pixels to the slide's EMU."""

    left: float
    top: float
    scale: float

    def point(self, at: Point) -> tuple[float, float]:
        return self.left + at[0] * self.scale, self.top + at[1] * self.scale

    def box(self, box: PixelBox) -> Box:
        left, top = self.point((box.left, box.top))
        return Box(round(left), round(top), round(box.width * self.scale), round(box.height * self.scale))

    def width(self, pixels: float) -> int:
        return round(pixels * self.scale)


def write_map_slide(path: Path, spec: OrgMapSpec, language: str, describe: Describe) -> None:
    """A presentation of one slide with the map. A file is replaced whole or not at all. Raises WriteError."""
    base = open_base(None)
    slide = base.presentation.slides.add_slide(base.content_layout)
    set_text(slide.shapes.title, spec.title, language)
    place = next(shape for shape in slide.placeholders if shape.placeholder_format.idx == SUBTITLE_INDEX)
    set_text(place, spec.subtitle, language)
    remove_empty_placeholders(slide)
    add_map(slide, spec, base.content, language, describe)
    base.presentation.core_properties.title = plain_text(spec.title)[:255]
    base.presentation.core_properties.author = "Fieldbook"
    atomic_write(path, base.presentation.save)


def add_map(slide: Any, spec: OrgMapSpec, box: Box, language: str, describe: Describe) -> None:
    """The map in `box` with its key below. describe(node) is a box's alternative text. Lines lie below the boxes."""
    place, key_box = box.part(0, 0, 1, 1 - _KEY_SHARE), box.part(0, 1 - _KEY_SHARE, 1, _KEY_SHARE)
    placed = layout(spec.nodes, spec.lines)
    where = _fit(placed, place)
    numbers = {node.contact_id: number for number, node in enumerate(spec.nodes, next_id(slide))}
    number = next_id(slide) + len(numbers)
    names = {node.contact_id: node.name for node in spec.nodes}
    for edge in placed.edges:
        add_xml(slide, _edge(edge, number, numbers, names, where))
        number += 1
    for curve in placed.curves:
        add_xml(slide, _curve(curve, number, numbers, names, where))
        number += 1
    for node in spec.nodes:
        shape = where.box(placed.boxes[node.contact_id])
        add_xml(slide, _node(node, shape, numbers[node.contact_id], where, language, describe(node)))
    for curve in placed.curves:
        if curve.line.kind is LineKind.CONFLICT:
            add_xml(slide, _cross(curve, next_id(slide), where))
    add_text(slide, key_box, spec.key, language, size=1000, muted=True)


def _fit(placed: MapLayout, box: Box) -> _Place:
    """In the middle of the box, few people at most half as large again."""
    scale = min(box.width / placed.width, box.height / placed.height, LARGEST * _EMU_PER_PIXEL)
    left = box.left + (box.width - placed.width * scale) / 2
    return _Place(left, box.top + (box.height - placed.height * scale) / 2, scale)


def _node(node: MapNode, box: Box, number: int, where: _Place, language: str, said: str) -> str:
    dash = '<a:prstDash val="dash"/>' if node.is_blind_spot else ""
    line = f'<a:ln w="{where.width(edge_px(node))}">{_fill(_COLOURS[node.stance])}{dash}</a:ln>'
    inset = where.width(8)
    body = f'<a:bodyPr wrap="square" lIns="{inset}" rIns="{inset}" tIns="0" bIns="0" anchor="ctr"/>'
    return (
        f"<p:sp {_NAMESPACES}><p:nvSpPr>{_named(number, node.name, said)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>"
        f'<p:spPr><a:xfrm><a:off x="{box.left}" y="{box.top}"/><a:ext cx="{box.width}" cy="{box.height}"/></a:xfrm>'
        f'<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val 10000"/></a:avLst></a:prstGeom>'
        f"{_fill('bg1')}{line}</p:spPr><p:txBody>{body}<a:lstStyle/>{_lines(node, box, where, language)}</p:txBody></p:sp>"
    )


def _lines(node: MapNode, box: Box, where: _Place, language: str) -> str:
    """Name, title, stance and remark; in small boxes stance and name alone."""
    scale = where.scale / _EMU_PER_PIXEL
    points = (box.width - 2 * where.width(9)) / EMU_PER_INCH * 72
    detail = _DETAIL_PT * scale
    clear = 0 if node.counts else 45
    if detail < _LEAST_LINES_PT:
        across, down = box.width / where.scale, box.height / where.scale
        size, lines = lone_name(f"{SYMBOLS[node.stance]} {node.name}", across - 2 * PAD, down, scale * _SLIDE_READS)
        return _paragraph([(" ".join(lines), "tx1", True)], size * scale * 0.72, language, clear, "ctr")
    name = fitted(node.name, points, _NAME_PT * scale * 1.06)
    rows = [_paragraph([(name, "tx1", True)], _NAME_PT * scale, language, clear)]
    if node.title:
        rows.append(_paragraph([(fitted(node.title, points, detail), "tx2", False)], detail, language, clear))
    remark = fitted(f"{node.stance_label}  {node.remark}", points, detail)[len(node.stance_label) :]
    rows.append(_paragraph([(node.stance_label, "tx1", True), (remark, "tx1", False)], detail, language, clear))
    return "".join(rows)


def _paragraph(runs: list[tuple[str, str, bool]], points: float, language: str, clear: int, align: str = "l") -> str:
    """runs: text, theme colour, bold. clear: percent."""
    fonts = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>'
    look = "".join(
        f'<a:r><a:rPr lang="{language}" sz="{max(round(points * 100), 100)}" b="{int(bold)}">{_fill(colour, clear)}{fonts}</a:rPr>'
        f"<a:t>{xml_text(text)}</a:t></a:r>"
        for text, colour, bold in runs
        if text
    )
    return f'<a:p><a:pPr algn="{align}"/>{look}</a:p>'


def _edge(edge: TreeEdge, number: int, numbers: dict[int, int], names: dict[int, str], where: _Place) -> str:
    """A bent connector of as many bends as the line has; straight where boss and person stand in one line."""
    side = LEFT if edge.from_side else TOP
    glue = _glue(numbers[edge.boss_id], BOTTOM) + _glue(numbers[edge.contact_id], side, "end")
    (x0, y0), (x1, y1) = edge.points[0], edge.points[-1]
    wide, high = _span(x0, x1, where), y1 - y0
    if len(edge.points) == 4 and abs(x1 - x0) * where.scale < _LEAST:
        kind, bends = "straightConnector1", []
    else:
        # where each bend lies, by turns down and across; the last one follows from the end
        bends = [(y - y0) / high if turn % 2 == 0 else (x - x0) / wide for turn, (x, y) in enumerate(edge.points[1:-2])]
        kind = f"bentConnector{len(bends) + 2}"
    line = f'<a:ln w="{max(where.width(EDGE_PX), 3_175)}">{_fill("tx2")}</a:ln>'
    name = f"{names[edge.boss_id]} – {names[edge.contact_id]}"
    return _connector(number, name, kind, bends, (edge.points[0], edge.points[-1]), where, glue, line, upright=True)


def _curve(curve: Curve, number: int, numbers: dict[int, int], names: dict[int, str], where: _Place) -> str:
    glue = _glue(numbers[curve.line.from_id], curve.start_side)
    glue += _glue(numbers[curve.line.to_id], curve.end_side, "end")
    axis = 1 if curve.is_upright else 0
    span = _span(curve.start[axis], curve.end[axis], where)
    bend = (curve.turn - curve.start[axis]) / span
    if curve.line.kind is LineKind.CONFLICT:
        width, colour, rest, arrow = CONFLICT_PX, _CONFLICT, '<a:prstDash val="dash"/>', "✕"
    else:
        strength = curve.line.strength or 1
        width, colour, arrow = STRENGTH_PX[strength], _INFLUENCE, "→"
        rest = f'<a:tailEnd type="triangle" w="med" len="{_HEADS[strength]}"/>'
    line = f'<a:ln w="{max(where.width(width), 6_350)}">{_fill(colour)}{rest}</a:ln>'
    name = f"{names[curve.line.from_id]} {arrow} {names[curve.line.to_id]}"
    ends = (curve.start, curve.end)
    return _connector(number, name, "curvedConnector3", [bend], ends, where, glue, line, upright=curve.is_upright)


def _connector(
    number: int,
    name: str,
    kind: str,
    bends: list[float],
    ends: tuple[Point, Point],
    where: _Place,
    glue: str,
    line: str,
    *,
    upright: bool,
) -> str:
    """bends: shares of the span along and across, by turns. A connector leaves to the right; an upright one is turned."""
    guides = "".join(
        f'<a:gd name="adj{place}" fmla="val {round(bend * 100_000)}"/>' for place, bend in enumerate(bends, 1)
    )
    return (
        f"<p:cxnSp {_NAMESPACES}><p:nvCxnSpPr>{_named(number, name, name)}<p:cNvCxnSpPr>{glue}</p:cNvCxnSpPr><p:nvPr/>"
        f"</p:nvCxnSpPr><p:spPr>{_transform(where.point(ends[0]), where.point(ends[1]), upright and kind != 'straightConnector1')}"
        f'<a:prstGeom prst="{kind}"><a:avLst>{guides}</a:avLst></a:prstGeom>{line}</p:spPr></p:cxnSp>'
    )


def _transform(start: Point, end: Point, upright: bool) -> str:
    """Turned by a right angle, its own right is down or up: clockwise where it ends at the left of where it began."""
    wide, high = max(abs(end[0] - start[0]), _LEAST), max(abs(end[1] - start[1]), _LEAST)
    x, y = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    to_left, to_top = end[0] < start[0], end[1] < start[1]
    if not upright:
        turned = (' flipH="1"' if to_left else "") + (' flipV="1"' if to_top else "")
    else:
        wide, high = high, wide
        turned = ' rot="5400000"' if to_left else ' rot="16200000"'
        turned += ' flipH="1"' if to_left == to_top else ""
    at = f'<a:off x="{round(x - wide / 2)}" y="{round(y - high / 2)}"/>'
    return f'<a:xfrm{turned}>{at}<a:ext cx="{round(wide)}" cy="{round(high)}"/></a:xfrm>'


def _span(start: float, end: float, where: _Place) -> float:
    """In pixels, never so small that a bend could not be a share of it; with its sign."""
    least = _LEAST / where.scale
    return end - start if abs(end - start) > least else -least if end < start else least


def _cross(curve: Curve, number: int, where: _Place) -> str:
    """What tells a conflict where colours do not."""
    x, y = where.point(curve.middle)
    side = max(where.width(18), 110_000)
    box = f'<a:off x="{round(x - side / 2)}" y="{round(y - side / 2)}"/><a:ext cx="{side}" cy="{side}"/>'
    return (
        f"<p:sp {_NAMESPACES}><p:nvSpPr>{_named(number, '✕', '')}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>"
        f'<a:xfrm>{box}</a:xfrm><a:prstGeom prst="mathMultiply"><a:avLst><a:gd name="adj1" fmla="val 16000"/></a:avLst>'
        f"</a:prstGeom>{_fill(_CONFLICT)}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>"
    )


def _glue(number: int, side: int, end: str = "st") -> str:
    return f'<a:{end}Cxn id="{number}" idx="{side}"/>'


def _fill(colour: str, clear: int = 0) -> str:
    alpha = f'<a:alpha val="{(100 - clear) * 1000}"/>' if clear else ""
    return f'<a:solidFill><a:schemeClr val="{colour}">{alpha}</a:schemeClr></a:solidFill>'


def _named(number: int, name: str, said: str) -> str:
    described = f' descr="{xml_text(said)}"' if said else ""
    return f'<p:cNvPr id="{number}" name="{xml_text(name)}"{described}/>'
