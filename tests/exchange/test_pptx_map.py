"""The relationship map on a slide, read back: native boxes where the picture has them, connectors glued to them."""

import io

import pytest
from pptx import Presentation
from pptx.enum.dml import MSO_LINE_DASH_STYLE
from pptx.enum.shapes import MSO_SHAPE, MSO_SHAPE_TYPE

from app.charts.org_layout import layout
from app.exchange.pptx_map import add_map
from app.exchange.pptx_shapes import remove_empty_placeholders
from app.exchange.pptx_theme import open_base
from tests.charts.org_map_samples import five, many

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def slide_of(spec):
    base = open_base(None)
    slide = base.presentation.slides.add_slide(base.content_layout)
    slide.shapes.title.text_frame.text = spec.title
    remove_empty_placeholders(slide)
    add_map(slide, spec, base.content, "en-GB", lambda node: f"{node.name}, {node.title}")
    buffer = io.BytesIO()
    base.presentation.save(buffer)
    return Presentation(buffer).slides[0]


@pytest.fixture(scope="module")
def slide():
    return slide_of(five())


def boxes_of(slide):
    return {shape.name: shape for shape in slide.shapes if shape.shape_type == MSO_SHAPE_TYPE.AUTO_SHAPE}


def connectors_of(slide):
    return {shape.name: shape for shape in slide.shapes if shape.element.tag.endswith("cxnSp")}


def test_every_person_is_a_native_rounded_box_that_says_who_it_is(slide):
    boxes = boxes_of(slide)
    assert {"Zhao Yan", "Zhou Wei", "Sun Tao", "Chen Li", "Wu Min"} < set(boxes)
    decider = boxes["Zhou Wei"]
    assert decider.auto_shape_type == MSO_SHAPE.ROUNDED_RECTANGLE
    assert decider.text_frame.text == "Zhou Wei\nPlant manager\n▲ +2  Decider"
    assert decider._element.nvSpPr.cNvPr.get("descr") == "Zhou Wei, Plant manager"


def test_a_blind_spot_is_dashed_and_the_decider_has_the_thickest_edge(slide):
    boxes = boxes_of(slide)
    assert boxes["Zhao Yan"].line.dash_style == MSO_LINE_DASH_STYLE.DASH
    assert boxes["Sun Tao"].line.dash_style is None
    assert boxes["Zhou Wei"].line.width > boxes["Sun Tao"].line.width


def test_boxes_stand_as_on_the_picture(slide):
    spec = five()
    placed, boxes = layout(spec.nodes, spec.lines).boxes, boxes_of(slide)
    scale = boxes["Zhao Yan"].width / placed[1].width
    for node in spec.nodes:
        here, there = boxes[node.name], placed[node.contact_id]
        assert here.left - boxes["Zhao Yan"].left == pytest.approx((there.left - placed[1].left) * scale, abs=2)
        assert here.top - boxes["Zhao Yan"].top == pytest.approx((there.top - placed[1].top) * scale, abs=2)


def test_lines_are_glued_to_the_boxes_they_join(slide):
    boxes, connectors = boxes_of(slide), connectors_of(slide)
    ids = {name: shape.shape_id for name, shape in boxes.items()}
    glued = {
        name: tuple(int(end.get("id")) for end in shape.element.iter(f"{_A}stCxn", f"{_A}endCxn"))
        for name, shape in connectors.items()
    }
    assert glued["Zhou Wei – Wu Min"] == (ids["Zhou Wei"], ids["Wu Min"])
    assert glued["Sun Tao → Zhou Wei"] == (ids["Sun Tao"], ids["Zhou Wei"])
    assert glued["Sun Tao ✕ Wu Min"] == (ids["Sun Tao"], ids["Wu Min"])


def test_influence_has_a_head_and_its_strength_and_conflict_a_cross(slide):
    connectors = connectors_of(slide)
    strong, plain, quarrel = (connectors[n] for n in ("Chen Li → Zhao Yan", "Sun Tao → Zhou Wei", "Sun Tao ✕ Wu Min"))
    assert strong.line.width > plain.line.width
    assert plain.element.find(f".//{_A}tailEnd") is not None
    assert quarrel.element.find(f".//{_A}tailEnd") is None and quarrel.line.dash_style == MSO_LINE_DASH_STYLE.DASH
    assert boxes_of(slide)["✕"].auto_shape_type == MSO_SHAPE.MATH_MULTIPLY


def test_colours_are_the_themes_own(slide):
    tags = {element.tag for shape in slide.shapes for element in shape.element.iter()}
    assert f"{_A}schemeClr" in tags and f"{_A}srgbClr" not in tags


@pytest.mark.parametrize("span", [4, 15])
def test_two_hundred_people_stay_inside_the_slide_with_ids_of_their_own(span):
    slide = slide_of(many(200, span))
    shapes = [shape for shape in boxes_of(slide).values() if shape.name.startswith("Person")]
    assert len(shapes) == 200
    assert all(shape.left >= 0 and shape.left + shape.width <= 12_192_000 for shape in shapes)
    assert all(shape.top >= 0 and shape.top + shape.height <= 6_858_000 for shape in shapes)
    assert all("\n" not in shape.text_frame.text for shape in shapes)
    ids = [shape.shape_id for shape in slide.shapes]
    assert len(ids) == len(set(ids))
