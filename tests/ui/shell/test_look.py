"""Theme, style sheet, icons, fonts, settings: what gives the program its face."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPixmap

from app.resource_paths import resource
from app.ui.fonts import has_chinese
from app.ui.icons import icon, pixmap
from app.ui.settings import RECENT_KEPT, UserSettings
from app.ui.style_sheet import style_sheet
from app.ui.theme import load_theme

THEMES = ("light", "dark", "projector")
COLOURED = ("arrow_", "check_", "dash_", "fieldbook")
"""Drawn as they are: parts of controls, and the mark of the program."""
PICTURES = sorted(path.stem for path in resource("icons").glob("*.svg") if path.stem.startswith(COLOURED))
ICONS = sorted({path.stem for path in resource("icons").glob("*.svg")} - set(PICTURES))


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_has_all_its_tokens(name):
    sheet = style_sheet(load_theme(name))
    assert not re.findall(r"@\{?\w", sheet)
    assert "13px" in sheet or name == "projector"
    for path in re.findall(r"url\((.+?)\)", sheet):
        assert Path(path).is_file()


def test_the_style_sheet_itself_names_no_colour():
    assert not re.findall(r"#[0-9A-Fa-f]{3,6}\b|rgb", resource("style.qss").read_text(encoding="utf-8"))


def test_text_size_scales_type_and_rows_but_not_gaps():
    theme, large = load_theme("light"), load_theme("light").scaled(1.5)
    assert (large.body, large.row) == (round(theme.body * 1.5), round(theme.row * 1.5))
    assert (large.gap, large.card_radius, large.text) == (theme.gap, theme.card_radius, theme.text)


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_is_drawn_in_the_colour_asked_for(qapp, name):
    picture = pixmap(name, "#D55E00", 32).toImage()
    colours = {
        picture.pixelColor(x, y).name() for x in range(32) for y in range(32) if picture.pixelColor(x, y).alpha() > 250
    }
    assert colours == {QColor("#D55E00").name()}
    assert not icon(name, "#D55E00").isNull()


@pytest.mark.parametrize("name", PICTURES)
def test_every_picture_of_the_controls_is_drawn(qapp, name):
    assert not QPixmap(str(resource(f"icons/{name}.svg"))).isNull()


@pytest.mark.parametrize(("text", "chinese"), [("East Region ¥5M •", False), ("华东 2026", True), ("", False)])
def test_chinese_is_noticed(text, chinese):
    assert has_chinese(text) is chinese


@pytest.fixture
def stored(tmp_path):
    return lambda: UserSettings(tmp_path / "config" / "settings.ini")


def test_settings_are_there_again(stored):
    first = stored()
    first.language_choice, first.theme, first.text_percent = "zh_CN", "dark", 150
    first.put("funnel/column", 3)
    first.sync()
    again = stored()
    assert (again.language, again.theme, again.text_percent, again.whole("funnel/column", 0)) == (
        "zh_CN",
        "dark",
        150,
        3,
    )


def test_settings_nobody_understands_count_as_not_set(stored):
    settings = stored()
    for key in ("language_choice", "language", "theme", "text_percent"):
        settings.put(key, "1e9x")
    assert (settings.language_choice, settings.theme, settings.text_percent) == ("system", "system", 100)
    settings.put("text_percent", 9000)
    assert settings.text_percent == 200


def test_recent_books_are_newest_first_once_and_few(stored):
    settings = stored()
    for number in range(RECENT_KEPT + 3):
        settings.add_recent(Path(f"{number}.fieldbook"))
    settings.add_recent(Path("5.fieldbook"))
    assert settings.recent_books[:2] == [Path("5.fieldbook"), Path(f"{RECENT_KEPT + 2}.fieldbook")]
    assert len(settings.recent_books) == len(set(settings.recent_books)) == RECENT_KEPT
