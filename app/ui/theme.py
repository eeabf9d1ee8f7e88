"""Colours and sizes of resources/themes/*.toml, and the one style sheet made from them."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.resource_paths import resource
from app.ui.fonts import interface_families

ThemeName = Literal["light", "dark", "projector"]
ThemeChoice = Literal["system", "light", "dark"]


class Theme(Struct, frozen=True, eq=False):
    """Colours as "#RRGGBB", lengths and type sizes in px at the text size that was applied. Field names are the tokens."""

    name: str
    dark: bool
    series: tuple[str, ...]
    window: str
    surface: str
    line: str
    text: str
    muted: str
    accent: str
    good: str
    warn: str
    bad: str
    tag_good: str
    tag_warn: str
    tag_bad: str
    tag_info: str
    tag_neutral: str
    quadrant_acquire: str
    quadrant_retain: str
    quadrant_disrupt: str
    quadrant_maintain: str
    on_accent: str
    accent_hover: str
    accent_pressed: str
    selection: str
    selection_text: str
    hover: str
    pressed: str
    header: str
    alternate_row: str
    card: str
    card_edge: str
    card_selected_edge: str
    drop_target: str
    control: str
    control_edge: str
    placeholder: str
    disabled: str
    focus: str
    scroll_bar: str
    scroll_handle: str
    tooltip: str
    tooltip_text: str
    track: str
    track_fill: str
    dot_empty: str
    dot_full: str
    grid: str
    axis: str
    cut_line: str
    mark_edge: str
    bar_before: str
    body: int
    secondary: int
    heading: int
    figure: int
    title: int
    row: int
    row_compact: int
    gap: int
    margin: int
    card_radius: int
    control_radius: int

    def scaled(self, text_scale: float) -> Theme:
        """The same theme with type and row heights at `text_scale` (1.0 .. 2.0)."""
        sizes = {name: round(getattr(self, name) * text_scale) for name in _SCALED}
        return replace(self, **sizes)

    def colour(self, token: str) -> QColor:
        return QColor(getattr(self, token))


_SCALED = ("body", "secondary", "heading", "figure", "title", "row", "row_compact")


@cache
def load_theme(name: ThemeName) -> Theme:
    """Raises KeyError where the file lacks a token; tokens we have no field for are left out."""
    with Path(resource(f"themes/{name}.toml")).open("rb") as file:
        content = tomllib.load(file)
    tokens = {**content["colours"], **content["type"], **content["space"]}
    own = set(Theme.__struct_fields__) - {"name", "dark", "series"}
    return Theme(
        name=content["name"],
        dark=content["dark"],
        series=tuple(content["series"]),
        **{token: tokens[token] for token in own},
    )


def apply_theme(app: QApplication, theme: Theme, text_scale: float = 1.0) -> Theme:
    """Style the whole program but for its style sheet. Returns the theme as applied, sizes scaled: the one to hand to pages.

    The style sheet belongs to the window (ui.style_sheet): were it the application's, Qt would style the parts of a page
    again and again while they are put together, which took more than half of the time that making the pages takes.
    """
    scaled = theme.scaled(text_scale)
    app.setStyle("Fusion")
    app.setFont(interface_font(scaled))
    app.setPalette(_palette(scaled))
    return scaled


def system_theme() -> ThemeName:
    """What the desktop asks for; light where it does not say."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def interface_font(theme: Theme) -> QFont:
    """The system's own font first, the shipped Chinese one last, so that a bare Linux shows no boxes."""
    font = QFont()
    font.setFamilies(interface_families())
    font.setPixelSize(theme.body)
    return font


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for what, colour in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.surface),
        (role.AlternateBase, theme.alternate_row),
        (role.Text, theme.text),
        (role.PlaceholderText, theme.placeholder),
        (role.Button, theme.control),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.bad),
        (role.Highlight, theme.selection),
        (role.HighlightedText, theme.selection_text),
        (role.ToolTipBase, theme.tooltip),
        (role.ToolTipText, theme.tooltip_text),
        (role.Link, theme.accent),
        (role.Accent, theme.accent),
    ):
        palette.setColor(what, QColor(colour))
    for what in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, what, QColor(theme.disabled))
    return palette
