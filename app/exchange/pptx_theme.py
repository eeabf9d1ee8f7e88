"""What a deck is built on: our own clean master, or a template of the user's whose layouts and colours are taken over."""

from __future__ import annotations

import io
import zipfile
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from lxml import etree
from msgspec import Struct

from app.errors import WriteError
from app.resource_paths import resource

SLIDE_SIZE: Final = (12_192_000, 6_858_000)
"""16:9 in EMU, 13.333 x 7.5 inches."""

EMU_PER_INCH: Final = 914_400
SUBTITLE_HEIGHT: Final = round(0.36 * EMU_PER_INCH)
GAP: Final = round(0.12 * EMU_PER_INCH)
SUBTITLE_INDEX: Final = 13

_POTX = b"application/vnd.openxmlformats-officedocument.presentationml.template.main+xml"
_PPTX = b"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
_LEFT_ALONE = {"dt", "ftr", "sldNum"}
_TITLES = {"title", "ctrTitle"}
_PML = "{http://schemas.openxmlformats.org/presentationml/2006/main}"

_OWN_PARTS = {
    "ppt/theme/theme1.xml": "theme.xml",
    "ppt/slideMasters/slideMaster1.xml": "master.xml",
    "ppt/slideLayouts/slideLayout1.xml": "title.xml",
    "ppt/slideLayouts/slideLayout6.xml": "content.xml",
}
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MASTER_LINKS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/slideLayout" Target="../slideLayouts/slideLayout1.xml"/>'
    f'<Relationship Id="rId6" Type="{_OFFICE}/slideLayout" Target="../slideLayouts/slideLayout6.xml"/>'
    f'<Relationship Id="rId12" Type="{_OFFICE}/theme" Target="../theme/theme1.xml"/></Relationships>'
).encode()


class Box(Struct, frozen=True):
    """A place on the slide, in EMU."""

    left: int
    top: int
    width: int
    height: int

    @property
    def bottom(self) -> int:
        return self.top + self.height

    def part(self, left: float, top: float, width: float, height: float) -> Box:
        """The part given as shares 0..1 of this box."""
        return Box(
            self.left + round(left * self.width),
            self.top + round(top * self.height),
            round(width * self.width),
            round(height * self.height),
        )


class DeckBase(Struct, frozen=True):
    """A presentation without slides and where things go on its slides. `subtitle` is None: the layout has a place for it."""

    presentation: Any
    title_layout: Any
    content_layout: Any
    content: Box
    subtitle: Box | None
    footer: Box
    is_own: bool


def open_base(template: Path | None) -> DeckBase:
    """Raises WriteError TEMPLATE_UNUSABLE if the template is no presentation or has no layout with a title."""
    return _own_base() if template is None else _template_base(template)


def _own_base() -> DeckBase:
    from pptx import Presentation
    from pptx.util import Emu

    presentation = Presentation(io.BytesIO(_own_template()))
    presentation.slide_width, presentation.slide_height = (Emu(side) for side in SLIDE_SIZE)
    title_layout, content_layout = presentation.slide_layouts
    content = Box(*(round(inches * EMU_PER_INCH) for inches in (0.62, 1.68, 12.1, 5.16)))
    footer = Box(*(round(inches * EMU_PER_INCH) for inches in (0.62, 7.04, 12.1, 0.26)))
    return DeckBase(presentation, title_layout, content_layout, content, None, footer, is_own=True)


@lru_cache
def _own_template() -> bytes:
    """python-pptx's empty presentation with our theme, master and two layouts in the place of its own."""
    import pptx

    source = Path(pptx.__file__).parent / "templates" / "default.pptx"
    folder = resource("templates/deck")
    buffer = io.BytesIO()
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name in _OWN_PARTS:
                content = (folder / _OWN_PARTS[name]).read_bytes()
            elif name == "ppt/slideMasters/_rels/slideMaster1.xml.rels":
                content = _MASTER_LINKS
            elif name in ("_rels/.rels", "ppt/_rels/presentation.xml.rels"):
                content = _without_links(content, ("thumbnail", "printerSettings"))
            new.writestr(name, content)
    return buffer.getvalue()


def _without_links(content: bytes, kinds: tuple[str, ...]) -> bytes:
    root = etree.fromstring(content)
    for link in list(root):
        if str(link.get("Type", "")).endswith(kinds):
            root.remove(link)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _template_base(path: Path) -> DeckBase:
    presentation = _read_template(path)
    layouts = list(presentation.slide_layouts)
    titled = [layout for layout in layouts if _title_of(layout) is not None]
    if not titled:
        raise WriteError("TEMPLATE_UNUSABLE", path=str(path))
    drop_slides(presentation)
    content_layout = min(titled, key=lambda layout: (_kind(layout) != "titleOnly", len(_others(layout))))
    title_layout = next((layout for layout in titled if _kind(layout) == "title"), content_layout)
    content, subtitle, footer = _places(presentation, content_layout)
    return DeckBase(presentation, title_layout, content_layout, content, subtitle, footer, is_own=False)


def _read_template(path: Path) -> Any:
    """A .pptx or .potx. python-pptx lets errors of zip, XML and its own through, so all of them are named here."""
    from pptx import Presentation
    from pptx.exc import PythonPptxError

    try:
        return Presentation(io.BytesIO(_as_presentation(path.read_bytes())))
    except (
        OSError,
        zipfile.BadZipFile,
        etree.XMLSyntaxError,
        PythonPptxError,
        KeyError,
        ValueError,
        AttributeError,
    ) as error:
        raise WriteError("TEMPLATE_UNUSABLE", path=str(path)) from error


def _as_presentation(content: bytes) -> bytes:
    """A template file says so in its content types, which python-pptx refuses; else the two are the same."""
    with zipfile.ZipFile(io.BytesIO(content)) as old:
        if _POTX not in old.read("[Content_Types].xml"):
            return content
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
            for item in old.infolist():
                part = old.read(item)
                new.writestr(
                    item.filename, part.replace(_POTX, _PPTX) if item.filename == "[Content_Types].xml" else part
                )
    return buffer.getvalue()


def drop_slides(presentation: Any) -> None:
    """Sample slides of a template go; its masters and layouts stay."""
    slides = presentation.slides._sldIdLst
    for slide in list(slides):
        presentation.part.drop_rel(slide.rId)
        slides.remove(slide)


def _kind(layout: Any) -> str:
    return str(layout._element.get("type", ""))


def _placeholder_kind(shape: Any) -> str:
    found = shape._element.find(f".//{_PML}ph")
    return str(found.get("type", "obj"))


def _title_of(layout: Any) -> Any:
    return next((shape for shape in layout.placeholders if _placeholder_kind(shape) in _TITLES), None)


def _others(layout: Any) -> list[Any]:
    return [s for s in layout.placeholders if _placeholder_kind(s) not in _LEFT_ALONE | _TITLES]


def _places(presentation: Any, layout: Any) -> tuple[Box, Box, Box]:
    """Content, subtitle and footer between the template's title and footer; the middle of the slide if that is no room."""
    width, height = presentation.slide_width, presentation.slide_height
    title = _title_of(layout)
    left = title.left if title.width and title.width > 0.6 * width else round(0.05 * width)
    wide = title.width if title.width and title.width > 0.6 * width else width - 2 * left
    foot = next((shape.top for shape in layout.placeholders if _placeholder_kind(shape) == "ftr"), None)
    bottom = foot if foot and foot > 0.7 * height else round(0.93 * height)
    top = (title.top + title.height) if title.height is not None and title.top is not None else round(0.2 * height)
    if bottom - top < 0.45 * height:
        top = round(0.22 * height)
    subtitle = Box(left, top, wide, SUBTITLE_HEIGHT)
    content = Box(left, subtitle.bottom + GAP, wide, bottom - subtitle.bottom - 2 * GAP)
    return content, subtitle, Box(left, round(0.94 * height), wide, round(0.04 * height))
