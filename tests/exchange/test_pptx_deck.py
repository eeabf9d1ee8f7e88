"""Decks, read back: slides, words, footers, notes, alternative texts, pictures."""

import io
import zipfile

import pytest
from lxml import etree
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.util import Inches

from app.errors import WriteError
from app.exchange.pptx_deck import TextSpec, write_deck
from app.exchange.pptx_tables import Figure, TableColumn, TableSpec
from tests.exchange.pptx_samples import BARS, FOOTER, FUNNEL, PARETO, bytes_of, deck_of, quadrant, written

TABLE = TableSpec(
    title="The largest deal holds 60%",
    subtitle="CNY k",
    columns=(TableColumn("Customer", 2), TableColumn("Amount", 1, right=True)),
    rows=(("恒瑞医药", "1,286.4"), ('"quoted" & <b>', "3.0")),
    total=("Total", "1,289.4"),
)
EVERYTHING = (quadrant(35), FUNNEL, BARS, PARETO, TABLE, TextSpec("No sales", "2026", ("Import sales first.",)))


@pytest.fixture(scope="module")
def deck():
    return written(deck_of(*EVERYTHING, figures=(Figure("Open", "¥1.2M", "3 deals"),), figures_alt_text="Open ¥1.2M"))


def texts(slide):
    return [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]


def test_slides_are_wide_and_each_has_its_title(deck):
    assert (deck.slide_width, deck.slide_height) == (Inches(13) + Inches(1) // 3, Inches(7.5))
    titles = [slide.shapes.title.text for slide in deck.slides]
    assert titles == ["华东大区 周复盘", *(content.title for content in EVERYTHING)]


def test_every_slide_has_footer_and_page_number(deck):
    for slide in deck.slides:
        assert FOOTER in texts(slide)
        assert slide.shapes._spTree.xpath(".//a:fld[@type='slidenum']")


def test_every_slide_names_its_source_in_the_notes(deck):
    for slide in list(deck.slides)[1:]:
        assert slide.notes_slide.notes_text_frame.text == "Source: the book"


def test_every_chart_table_and_picture_has_an_alternative_text():
    for charts in ("native", "picture"):
        for slide in written(deck_of(*EVERYTHING), charts=charts).slides:
            for shape in slide.shapes:
                if shape.shape_type in (MSO_SHAPE_TYPE.CHART, MSO_SHAPE_TYPE.TABLE, MSO_SHAPE_TYPE.PICTURE):
                    assert shape._element.xpath(".//p:cNvPr/@descr") == ["What it shows"]


def test_pictures_replace_charts_but_not_tables():
    slides = list(written(deck_of(*EVERYTHING), charts="picture").slides)[1:]
    kinds = [
        {shape.shape_type for shape in slide.shapes} & {MSO_SHAPE_TYPE.PICTURE, MSO_SHAPE_TYPE.TABLE}
        for slide in slides
    ]
    assert kinds == [{MSO_SHAPE_TYPE.PICTURE}] * 4 + [{MSO_SHAPE_TYPE.TABLE}, set()]
    assert not any(shape.has_chart for slide in slides for shape in slide.shapes)


def test_the_table_holds_the_words_and_a_bold_total(deck):
    table = next(shape for shape in deck.slides[5].shapes if shape.has_table).table
    rows = [tuple(cell.text for cell in row.cells) for row in table.rows]
    assert rows == [("Customer", "Amount"), *TABLE.rows, TABLE.total]
    assert table.cell(3, 0).text_frame.paragraphs[0].runs[0].font.bold
    assert sum(column.width for column in table.columns) == round(12.1 * 914400)


def test_strategies_stand_in_tints_behind_the_chart(deck):
    shapes = list(deck.slides[1].shapes)
    tints = [at for at, shape in enumerate(shapes) if shape.has_text_frame and "Acquire 3" in shape.text_frame.text]
    chart = next(at for at, shape in enumerate(shapes) if shape.has_chart)
    assert tints
    assert max(tints) < chart


def test_colours_are_the_themes_everywhere():
    with zipfile.ZipFile(io.BytesIO(bytes_of(deck_of(*EVERYTHING)))) as package:
        for name in package.namelist():
            if name.startswith(("ppt/slides/", "ppt/charts/", "ppt/slideMasters/", "ppt/slideLayouts/")):
                assert b"srgbClr" not in package.read(name), name


def test_fonts_are_the_themes_with_a_chinese_face():
    with zipfile.ZipFile(io.BytesIO(bytes_of(deck_of(BARS)))) as package:
        theme = etree.fromstring(package.read("ppt/theme/theme1.xml"))
        chart = package.read("ppt/charts/chart1.xml")
    faces = theme.xpath("//a:minorFont/a:ea/@typeface", namespaces={"a": theme.nsmap["a"]})
    assert faces == ["Microsoft YaHei"]
    assert b'<a:ea typeface="+mn-ea"/>' in chart


def test_names_from_anywhere_leave_the_file_readable():
    wild = "A\x00\x0b\ud800\uffff<&>\"'" + "很长" * 200
    deck = deck_of(TextSpec(wild, wild, (wild,)), title=wild)
    slide = written(deck).slides[1]
    assert slide.shapes.title.text == "A<&>\"'" + "很长" * 200


def test_the_same_deck_says_the_same_day_as_its_figures():
    properties = written(deck_of(BARS)).core_properties
    assert (properties.author, properties.created.date().isoformat()) == ("Fieldbook", "2026-11-21")


def test_a_failed_deck_leaves_the_old_file(tmp_path):
    target = tmp_path / "review.pptx"
    target.write_bytes(b"last week's")
    with pytest.raises(WriteError):
        write_deck(target, deck_of(BARS), template=tmp_path / "gone.pptx")
    assert target.read_bytes() == b"last week's"
    write_deck(target, deck_of(BARS))
    assert zipfile.is_zipfile(target)
