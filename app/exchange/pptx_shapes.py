"""Puts text, charts, pictures and tints on a slide, in the fonts and colours of its theme."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from io import BytesIO
from typing import Any

from app.charts.bars import label_width
from app.exchange.pptx_theme import EMU_PER_INCH, Box, DeckBase
from app.exchange.pptx_workbook import Cell, plain_text, workbook_bytes, xml_text

_NAMESPACES = (
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
TINT_ALPHA = 13_000
"""Thousandths of a percent: pale on white and on a dark template alike."""

_MAIN_TITLES = ("TITLE", "CENTER_TITLE")


def add_xml(slide: Any, xml: str) -> None:
    from pptx.oxml import parse_xml

    slide.shapes._spTree.append(parse_xml(xml))


def next_id(slide: Any) -> int:
    return int(slide.shapes._next_shape_id)


def set_text(shape: Any, text: str, language: str, sizes: Sequence[int] = ()) -> None:
    """Text in the placeholder's own type, or in the first of `sizes` that takes at most two lines.

    The language keeps PowerPoint from underlining Chinese in red.
    """
    shape.text_frame.text = plain_text(text)
    for paragraph in shape.text_frame.paragraphs:
        for run in paragraph.runs:
            properties = run._r.get_or_add_rPr()
            properties.set("lang", language)
            if sizes:
                properties.set("sz", str(fits_size(text, shape.width, 2, sizes)))
            if language.startswith("zh"):
                properties.set("altLang", "en-US")


def remove_empty_placeholders(slide: Any) -> None:
    """What a template's layout offers and we do not fill would read "Click to add text"."""
    for shape in list(slide.placeholders):
        if shape.placeholder_format.type is not None and shape.placeholder_format.type.name in _MAIN_TITLES:
            continue
        if not shape.has_text_frame or not shape.text_frame.text:
            shape._element.getparent().remove(shape._element)


def add_text(
    slide: Any,
    box: Box,
    text: str,
    language: str,
    *,
    size: int = 1400,
    muted: bool = False,
    bold: bool = False,
    after: int = 600,
) -> None:
    """A text box; one paragraph per line. `size` and the space `after` each in hundredths of a point."""
    look = _run(size, "tx2" if muted else "tx1", language, bold)
    paragraphs = "".join(
        f'<a:p><a:pPr><a:spcAft><a:spcPts val="{after}"/></a:spcAft></a:pPr><a:r>{look}<a:t>{xml_text(line)}</a:t></a:r></a:p>'
        for line in text.split("\n")
    )
    add_xml(slide, _shape(next_id(slide), "Text", box, "<a:noFill/>", "t", paragraphs, is_text=True))


def add_tint(slide: Any, box: Box, colour: str, caption: tuple[str, str], corner: str, language: str) -> None:
    """A pale area with a name and a line about it in one corner: "tl", "tr", "bl" or "br"."""
    pale = f'<a:solidFill><a:schemeClr val="{colour}"><a:alpha val="{TINT_ALPHA}"/></a:schemeClr></a:solidFill>'
    align = f'<a:pPr algn="{corner[1]}"/>'
    name = f"<a:p>{align}<a:r>{_run(1400, 'tx1', language, bold=True)}<a:t>{xml_text(caption[0])}</a:t></a:r></a:p>"
    detail = f"<a:p>{align}<a:r>{_run(1000, 'tx2', language)}<a:t>{xml_text(caption[1])}</a:t></a:r></a:p>"
    said = " · ".join(part for part in caption if part)
    add_xml(slide, _shape(next_id(slide), caption[0], box, pale, corner[0], name + detail, descr=said))


def add_chart(slide: Any, xml: bytes, rows: list[list[Cell]], box: Box, alt_text: str) -> None:
    """A native chart with its workbook."""
    from pptx.opc.constants import CONTENT_TYPE
    from pptx.opc.constants import RELATIONSHIP_TYPE as LINK
    from pptx.oxml.shapes.graphfrm import CT_GraphicalObjectFrame
    from pptx.parts.chart import ChartPart

    package = slide.part.package
    part = ChartPart.load(package.next_partname(ChartPart.partname_template), CONTENT_TYPE.DML_CHART, package, xml)
    part.chart_workbook.update_from_xlsx_blob(workbook_bytes(rows))
    link = slide.part.relate_to(part, LINK.CHART)
    number = next_id(slide)
    frame = CT_GraphicalObjectFrame.new_chart_graphicFrame(
        number, f"Chart {number}", link, box.left, box.top, box.width, box.height
    )
    frame.nvGraphicFramePr.cNvPr.set("descr", plain_text(alt_text))
    slide.shapes._spTree.append(frame)


def add_picture(slide: Any, png: BytesIO, blank_top: float, box: Box, alt_text: str) -> None:
    """The picture in `box`, its upper `blank_top` (0..1) cut off."""
    picture = slide.shapes.add_picture(png, box.left, box.top, box.width, box.height)
    picture.crop_top = blank_top
    picture._element.nvPicPr.cNvPr.set("descr", plain_text(alt_text))


def footer_shapes(layout: Any, base: DeckBase, footer: str, language: str) -> list[Any]:
    """Filter, as-of date and page number, the same on every slide of a layout: in its own places, else in the margin."""
    places = {
        shape.placeholder_format.type.name: shape
        for shape in layout.placeholders
        if shape.placeholder_format.type is not None
    }
    text_box, page_box = base.footer.part(0, 0, 0.9, 1), base.footer.part(0.9, 0, 0.1, 1)
    text = "<a:r>{look}<a:t>{text}</a:t></a:r>"
    number = '<a:fld id="{{8C1F6DA9-008F-4B48-92A6-B652298478BF}}" type="slidenum">{look}<a:t>{text}</a:t></a:fld>'
    return [
        _footer_shape(base, places.get("FOOTER"), text, xml_text(footer), text_box, language),
        _footer_shape(base, places.get("SLIDE_NUMBER"), number, "‹#›", page_box, language),
    ]


def add_footer(slide: Any, shapes: list[Any]) -> None:
    """Copies of `footer_shapes` on the slide."""
    for number, shape in enumerate(shapes, next_id(slide)):
        copied = copy.deepcopy(shape)
        copied.nvSpPr.cNvPr.set("id", str(number))
        slide.shapes._spTree.append(copied)


def _footer_shape(base: DeckBase, place: Any, run: str, text: str, fallback: Box, language: str) -> Any:
    """A copy of the layout's place, which hands down position and type; without one a text box at `fallback`."""
    from pptx.oxml import parse_xml

    align = "r" if "<a:fld" in run else "l"
    own_look = run.format(look=_run(1000, "tx2", language), text=text)
    if place is None:
        paragraph = f'<a:p><a:pPr algn="{align}"/>{own_look}</a:p>'
        return parse_xml(_shape(1, "Footer", fallback, "<a:noFill/>", "ctr", paragraph, is_text=True))
    shape = copy.deepcopy(place._element)
    body = shape.txBody
    for child in [*shape.spPr, *body.p_lst]:
        child.getparent().remove(child)
    is_narrow = fits_size(text, place.width, 1, (1200, 1000)) < 1200
    if is_narrow:
        box = f'<a:off x="{fallback.left}" y="{place.top}"/><a:ext cx="{fallback.width}" cy="{place.height}"/>'
        shape.spPr.append(parse_xml(f"<a:xfrm {_NAMESPACES}>{box}</a:xfrm>"))
    # LibreOffice does not hand down a footer's size and side from the master, so ours says them again
    side = f'<a:pPr algn="{align}"/>' if base.is_own or is_narrow else ""
    filled = own_look if base.is_own or is_narrow else run.format(look=_run(None, "", language), text=text)
    body.append(parse_xml(f"<a:p {_NAMESPACES}>{side}{filled}</a:p>"))
    return shape


def fits_size(text: str, width_emu: int, lines: int, sizes: Sequence[int]) -> int:
    """The first of `sizes` (hundredths of a point) at which the text takes at most `lines`, else the last."""
    points = width_emu / EMU_PER_INCH * 72
    return next((size for size in sizes if label_width(text, size / 100) <= points * lines * 0.92), sizes[-1])


def _run(size: int | None, colour: str, language: str, bold: bool = False) -> str:
    """Run properties; without a size and a colour those of the place."""
    other = ' altLang="en-US"' if language.startswith("zh") else ""
    head = f'<a:rPr lang="{language}"{other}'
    if size is None:
        return f"{head}/>"
    fonts = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>'
    fill = f'<a:solidFill><a:schemeClr val="{colour}"/></a:solidFill>'
    return f'{head} sz="{size}" b="{int(bold)}">{fill}{fonts}</a:rPr>'


def _shape(
    number: int,
    name: str,
    box: Box,
    fill: str,
    anchor: str,
    paragraphs: str,
    *,
    is_text: bool = False,
    descr: str = "",
) -> str:
    inset = 'lIns="0" tIns="0" rIns="0" bIns="0"' if is_text else 'lIns="91440" tIns="64008" rIns="91440" bIns="64008"'
    described = f' descr="{xml_text(descr)}"' if descr else ""
    text_box = ' txBox="1"' if is_text else ""
    return (
        f'<p:sp {_NAMESPACES}><p:nvSpPr><p:cNvPr id="{number}" name="{xml_text(name)}"{described}/>'
        f"<p:cNvSpPr{text_box}/><p:nvPr/></p:nvSpPr>"
        f'<p:spPr><a:xfrm><a:off x="{box.left}" y="{box.top}"/><a:ext cx="{box.width}" cy="{box.height}"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{fill}<a:ln><a:noFill/></a:ln></p:spPr>'
        f'<p:txBody><a:bodyPr wrap="square" {inset} rtlCol="0" anchor="{anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle/>'
        f"{paragraphs}</p:txBody></p:sp>"
    )
