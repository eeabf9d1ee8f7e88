"""The themes hold the same tokens, and what is read can be read (WCAG 2.1 contrast, 4.5 for body text)."""

import re
import tomllib
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "themes"
THEMES = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in FOLDER.glob("*.toml")}

READ_ON = [
    *((text, "surface") for text in ("text", "muted", "accent", "good", "warn", "bad", "placeholder", "axis")),
    *((text, "window") for text in ("text", "muted", "accent")),
    *((text, "header") for text in ("text", "muted")),
    *(("text", fill) for fill in ("alternate_row", "card", "control", "hover", "pressed", "drop_target")),
    *(("text", f"quadrant_{name}") for name in ("acquire", "retain", "disrupt", "maintain")),
    ("good", "tag_good"),
    ("warn", "tag_warn"),
    ("bad", "tag_bad"),
    ("accent", "tag_info"),
    ("muted", "tag_neutral"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
    ("selection_text", "selection"),
    ("tooltip_text", "tooltip"),
]


def luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_of_the_extremes():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#1B2430", "#FFFFFF") == pytest.approx(15.7, abs=0.05)


def test_there_are_three_themes_with_the_same_tokens():
    assert set(THEMES) == {"light", "dark", "projector"}
    for part in ("colours", "type", "space"):
        assert len({frozenset(theme[part]) for theme in THEMES.values()}) == 1, part


@pytest.mark.parametrize("theme", THEMES)
def test_every_colour_is_written_in_full(theme):
    colours = [*THEMES[theme]["colours"].values(), *THEMES[theme]["series"]]
    assert all(re.fullmatch("#[0-9A-F]{6}", colour) for colour in colours)
    assert len(set(THEMES[theme]["series"])) == 8


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("text", "ground"), READ_ON)
def test_text_can_be_read_on_its_ground(theme, text, ground):
    colours = THEMES[theme]["colours"]
    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("edge", ["control_edge", "focus", "dot_full", "track_fill", "cut_line"])
def test_what_carries_meaning_without_words_stands_out(theme, edge):
    """WCAG 1.4.11 asks 3:1 of controls and marks."""
    colours = THEMES[theme]["colours"]
    assert contrast(colours[edge], colours["surface"]) >= 3
