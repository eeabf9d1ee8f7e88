"""Templates of the user's: their layouts and colours are taken, unusable ones refused by name."""

import io
import zipfile

import pytest
from pptx import Presentation

from app.errors import WriteError
from app.exchange.pptx_theme import _POTX, _PPTX, open_base
from tests.exchange.pptx_samples import BARS, FOOTER, chart_on, deck_of, written


@pytest.fixture
def template(tmp_path):
    """python-pptx's own 4:3 presentation with a sample slide, red as its first accent."""
    path = tmp_path / "company.pptx"
    presentation = Presentation()
    presentation.slides.add_slide(presentation.slide_layouts[0]).shapes.title.text = "Sample"
    presentation.save(path)
    return rewritten(path, "ppt/theme/theme1.xml", lambda theme: theme.replace(b"4F81BD", b"CC0000"))


def rewritten(path, name, change):
    with zipfile.ZipFile(path) as old:
        parts = {item: old.read(item) for item in old.namelist()}
    parts[name] = change(parts[name])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for item, content in parts.items():
            new.writestr(item, content)
    return path


def test_a_template_gives_layouts_colours_and_size(template):
    deck = written(deck_of(BARS), template)
    assert (deck.slide_width, deck.slide_height) == (9144000, 6858000)
    assert [slide.slide_layout.name for slide in deck.slides] == ["Title Slide", "Title Only"]
    theme = deck.slide_master.part.part_related_by(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme"
    )
    assert b"CC0000" in theme.blob


def test_sample_slides_of_a_template_are_gone(template):
    deck = written(deck_of(BARS), template)
    assert [slide.shapes.title.text for slide in deck.slides] == ["华东大区 周复盘", BARS.title]


def test_content_stays_between_title_and_footer(template):
    slide = written(deck_of(BARS), template).slides[1]
    frame = next(shape for shape in slide.shapes if shape.has_chart)
    assert frame.top >= slide.shapes.title.top + slide.shapes.title.height
    footer = next(shape for shape in slide.shapes if shape.has_text_frame and shape.text_frame.text == FOOTER)
    assert frame.top + frame.height <= footer.top
    assert chart_on(written(deck_of(BARS), template), 1).plots


def test_no_click_to_add_text_is_left(template):
    for slide in written(deck_of(BARS), template).slides:
        assert all(shape.text_frame.text for shape in slide.placeholders if shape.has_text_frame)


def test_a_potx_serves_as_well(template):
    potx = rewritten(template, "[Content_Types].xml", lambda types: types.replace(_PPTX, _POTX))
    assert len(written(deck_of(BARS), potx).slides) == 2


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x05\x06" + bytes(18)], ids=["empty", "text", "empty zip"])
def test_what_is_no_presentation_is_refused(tmp_path, content):
    path = tmp_path / "broken.pptx"
    path.write_bytes(content)
    with pytest.raises(WriteError) as refused:
        open_base(path)
    assert (refused.value.code, refused.value.values["path"]) == ("TEMPLATE_UNUSABLE", str(path))


def test_a_workbook_is_no_template(tmp_path):
    from app.exchange.pptx_workbook import workbook_bytes

    path = tmp_path / "book.pptx"
    path.write_bytes(workbook_bytes([["a"]]))
    with pytest.raises(WriteError, match="TEMPLATE_UNUSABLE"):
        open_base(path)


def test_a_template_without_any_title_is_refused(tmp_path):
    presentation = Presentation()
    for layout in presentation.slide_layouts:
        for shape in list(layout.placeholders):
            shape._element.getparent().remove(shape._element)
    path = tmp_path / "bare.pptx"
    presentation.save(path)
    with pytest.raises(WriteError, match="TEMPLATE_UNUSABLE"):
        open_base(path)


def test_our_own_master_has_two_layouts_and_nothing_left_over():
    base = open_base(None)
    assert [layout.name for layout in base.presentation.slide_layouts] == ["Title slide", "Title and chart"]
    buffer = io.BytesIO()
    base.presentation.save(buffer)
    with zipfile.ZipFile(buffer) as package:
        leftovers = [name for name in package.namelist() if "printerSettings" in name or "thumbnail" in name]
    assert leftovers == []
