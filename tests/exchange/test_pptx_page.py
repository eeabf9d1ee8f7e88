"""A slide of several parts, and the slide that opens a part of the deck, read back by python-pptx."""

from pptx.util import Inches

from app.exchange.pptx_deck import DividerSpec
from app.exchange.pptx_page import PageSpec, Part, cut_text, list_size
from app.exchange.pptx_tables import TableColumn, TableSpec
from app.exchange.pptx_theme import Box
from tests.exchange.pptx_samples import BARS, deck_of, written

TABLE = TableSpec("", "", (TableColumn("Person"), TableColumn("Roles")), (("Zhou Wei", "Decider " * 20),))
PAGE = PageSpec(
    "3 / 4: one guide short",
    "Line 4",
    (
        Part("People", TABLE, 0, 0, 0.5, 0.6),
        Part("Factors", BARS, 0.5, 0, 0.5, 0.6),
        Part("Missing", ("one guide", "the budget"), 0, 0.65, 1, 0.35),
    ),
)


def test_each_part_is_native_under_its_heading():
    slide = written(deck_of(PAGE)).slides[1]
    texts = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    assert {"People", "Factors", "Missing", "one guide\nthe budget"} < set(texts)
    assert [shape.has_table for shape in slide.shapes].count(True) == 1
    assert [shape.has_chart for shape in slide.shapes].count(True) == 1


def test_a_cell_is_cut_to_one_line_of_its_column():
    table = next(shape.table for shape in written(deck_of(PAGE)).slides[1].shapes if shape.has_table)
    assert table.cell(1, 0).text == "Zhou Wei"
    assert table.cell(1, 1).text.startswith("Decider Decider")
    assert table.cell(1, 1).text.endswith("…")


def test_parts_stay_within_the_slide():
    slide = written(deck_of(PAGE)).slides[1]
    assert all(shape.left + shape.width <= Inches(13.34) for shape in slide.shapes)
    assert all(shape.top + shape.height <= Inches(7.5) for shape in slide.shapes)


def test_hanzi_take_twice_the_room_of_letters():
    assert cut_text("abcdefgh", 60, 10) == "abcdefgh"
    assert cut_text("决策人使用者把关", 60, 10) == "决策人使用…"


def test_a_long_list_is_written_smaller():
    box = Box(0, 0, Inches(3), Inches(1))
    assert list_size(("one guide",), box) > list_size(("a long sentence about what is missing here",) * 5, box)


def test_a_divider_has_no_more_than_its_two_lines():
    slide = written(deck_of(DividerSpec("Dealers", "30 dealers, 2 due"))).slides[1]
    texts = [shape.text_frame.text for shape in slide.placeholders]
    assert texts[:2] == ["Dealers", "30 dealers, 2 due"]
