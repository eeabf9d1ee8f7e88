"""Puts text, charts, pictures and tints on a slide, in the fonts and colours of its theme."""

from __future__ import annotations

import copy
from io import BytesIO
from typing import Any

from app.exchange.pptx_theme import Box, DeckBase
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


def set_text(shape: Any, text: str, language: str) -> None:
    """Text in the placeholder's own type. The language keeps PowerPoint from underlining Chinese in red."""
    shape.text_frame.text = plain_text(text)
    for paragraph in shape.text_frame.paragraphs:
        for run in paragraph.runs:
            properties = run._r.get_or_add_rPr()
            properties.set("lang", language)
            if language.startswith("zh"):
                properties.set("altLang", "en-US")


def remove_empty_placeholders(slide: Any) -> None:
    """What a template's layout offers and we do not fill would read "Click to add text"."""
    for shape in list(slide.placeholders):
        if shape.placeholder_format.type is not None and shape.placeholder_format.type.name in _MAIN_TITLES:
            continue
        if not shape.has_text_frame or not shape.text_frame.text:
            shape._element.getparent().remove(shape._element)


def add_text(slide: Any, box: Box, text: str, language: str, *, size: int = 1400, muted: bool = False) -> None:
    """A text box; one paragraph per line. `size` in hundredths of a point."""
    look = _run(size, "tx2" if muted else "tx1", language)
    paragraphs = "".join(
        f'<a:p><a:pPr><a:spcAft><a:spcPts val="600"/></a:spcAft></a:pPr><a:r>{look}<a:t>{xml_text(line)}</a:t></a:r></a:p>'
        for line in text.split("\n")
    )
    _add_shape(slide, "Text", box, "<a:noFill/>", "t", paragraphs, is_text=True)


def add_tint(slide: Any, box: Box, colour: str, caption: tuple[str, str], corner: str, language: str) -> None:
    """A pale area with a name and a line about it in one corner: "tl", "tr", "bl" or "br"."""
    pale = f'<a:solidFill><a:schemeClr val="{colour}"><a:alpha val="{TINT_ALPHA}"/></a:schemeClr></a:solidFill>'
    align = f'<a:pPr algn="{corner[1]}"/>'
    name = f"<a:p>{align}<a:r>{_run(1400, 'tx1', language, bold=True)}<a:t>{xml_text(caption[0])}</a:t></a:r></a:p>"
    detail = f"<a:p>{align}<a:r>{_run(1000, 'tx2', language)}<a:t>{xml_text(caption[1])}</a:t></a:r></a:p>"
    _add_shape(
        slide, caption[0], box, pale, corner[0], name + detail, descr=" · ".join(part for part in caption if part)
    )


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


def add_footer(slide: Any, base: DeckBase, footer: str, language: str) -> None:
    """Filter, as-of date and page number: in the layout's own places, else in the lower margin."""
    places = {
        shape.placeholder_format.type.name: shape._element
        for shape in slide.slide_layout.placeholders
        if shape.placeholder_format.type is not None
    }
    text, page = base.footer.part(0, 0, 0.9, 1), base.footer.part(0.9, 0, 0.1, 1)
    _fill_place(
        slide, base, places.get("FOOTER"), "<a:r>{look}<a:t>{text}</a:t></a:r>", xml_text(footer), text, language
    )
    number = '<a:fld id="{{8C1F6DA9-008F-4B48-92A6-B652298478BF}}" type="slidenum">{look}<a:t>{text}</a:t></a:fld>'
    _fill_place(slide, base, places.get("SLIDE_NUMBER"), number, "‹#›", page, language)


def _fill_place(slide: Any, base: DeckBase, place: Any, run: str, text: str, fallback: Box, language: str) -> None:
    """A copy of the layout's place, which hands down position and type; without one a text box at `fallback`."""
    from pptx.oxml import parse_xml

    align = "r" if "<a:fld" in run else "l"
    if place is None:
        filled = run.format(look=_run(1000, "tx2", language), text=text)
        paragraph = f'<a:p><a:pPr algn="{align}"/>{filled}</a:p>'
        _add_shape(slide, "Footer", fallback, "<a:noFill/>", "ctr", paragraph, is_text=True)
        return
    shape = copy.deepcopy(place)
    shape.nvSpPr.cNvPr.set("id", str(next_id(slide)))
    properties = shape.spPr
    for child in list(properties):
        properties.remove(child)
    body = shape.txBody
    for paragraph in list(body.p_lst):
        body.remove(paragraph)
    # LibreOffice does not hand down a footer's size and side from the master, so ours says them again
    look = _run(1000, "tx2", language) if base.is_own else _run(None, "", language)
    side = f'<a:pPr algn="{align}"/>' if base.is_own else ""
    body.append(parse_xml(f"<a:p {_NAMESPACES}>{side}{run.format(look=look, text=text)}</a:p>"))
    slide.shapes._spTree.append(shape)


def _run(size: int | None, colour: str, language: str, bold: bool = False) -> str:
    """Run properties; without a size and a colour those of the place."""
    other = ' altLang="en-US"' if language.startswith("zh") else ""
    head = f'<a:rPr lang="{language}"{other}'
    if size is None:
        return f"{head}/>"
    fonts = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>'
    fill = f'<a:solidFill><a:schemeClr val="{colour}"/></a:solidFill>'
    return f'{head} sz="{size}" b="{int(bold)}">{fill}{fonts}</a:rPr>'


def _add_shape(
    slide: Any, name: str, box: Box, fill: str, anchor: str, paragraphs: str, *, is_text: bool = False, descr: str = ""
) -> None:
    number = next_id(slide)
    inset = 'lIns="0" tIns="0" rIns="0" bIns="0"' if is_text else 'lIns="91440" tIns="64008" rIns="91440" bIns="64008"'
    described = f' descr="{xml_text(descr)}"' if descr else ""
    add_xml(
        slide,
        f'<p:sp {_NAMESPACES}><p:nvSpPr><p:cNvPr id="{number}" name="{xml_text(name)}"{described}/>'
        f"<p:cNvSpPr{' txBox=' + chr(34) + '1' + chr(34) if is_text else ''}/><p:nvPr/></p:nvSpPr>"
        f'<p:spPr><a:xfrm><a:off x="{box.left}" y="{box.top}"/><a:ext cx="{box.width}" cy="{box.height}"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{fill}<a:ln><a:noFill/></a:ln></p:spPr>'
        f'<p:txBody><a:bodyPr wrap="square" {inset} rtlCol="0" anchor="{anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle/>'
        f"{paragraphs}</p:txBody></p:sp>",
    )
