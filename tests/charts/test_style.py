"""Styles come from the themes, text from the shipped font, and a picture is the same each time."""

import pytest
from PIL import Image

from app.charts.style import (
    FONT_FAMILY,
    axes_at,
    lean,
    light_style,
    new_figure,
    picture_bytes,
    register_fonts,
    set_ticks,
    size_px,
    style_named,
    write,
)

STYLE = light_style()


def one_sentence(figure, spec, style):
    axes = axes_at(figure, 60, 40, 20, 30)
    lean(axes, style)
    set_ticks(axes, "x", [0, 1], ["0%", "100%"])
    write(figure, 10, 20, spec, style, size_px=style.title_px, fontweight="bold")


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
def test_every_theme_makes_a_style(theme):
    style = style_named(theme)
    assert set(style.tints) == {"acquire", "retain", "disrupt", "maintain"}
    assert len(style.series) == 8
    assert style.series_colour(8) == style.other
    assert style.projector is (theme == "projector")


def test_the_projector_is_read_from_the_back_row():
    assert style_named("projector").body_px == 2 * STYLE.body_px


def test_the_shipped_font_comes_first():
    assert register_fonts()[0] == FONT_FAMILY


def test_sizes_are_the_same_pixels_at_any_sharpness():
    assert size_px(new_figure(800, 600, STYLE)) == (800, 600)
    assert size_px(new_figure(1600, 1200, STYLE, dpi=200)) == (800, 600)


def test_a_sharp_png_has_twice_the_pixels(tmp_path):
    path = tmp_path / "chart.png"
    path.write_bytes(picture_bytes(one_sentence, "前20%的客户占78%", "png", (400, 300), STYLE.at_dpi(200)))
    with Image.open(path) as picture:
        assert picture.size == (800, 600)


@pytest.mark.parametrize(("fmt", "start"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_the_same_chart_gives_the_same_file(fmt, start):
    first, second = (picture_bytes(one_sentence, "采购潜力", fmt, (300, 200), STYLE) for _ in range(2))
    assert first.startswith(start)
    assert first == second
