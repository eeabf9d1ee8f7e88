"""What drawing from one person to another means on the relationship map."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt

from app.terms import LineKind
from app.ui.i18n import translate


class MapMode(StrEnum):
    """SELECT: dragging moves the map; lines start at the dots on a box's edge."""

    SELECT = "SELECT"
    INFLUENCE = "INFLUENCE"
    CONFLICT = "CONFLICT"
    REPORTS_TO = "REPORTS_TO"

    @property
    def line_kind(self) -> LineKind | None:
        """None: the tree, not a line."""
        return {MapMode.INFLUENCE: LineKind.INFLUENCES, MapMode.CONFLICT: LineKind.CONFLICT}.get(self)


def mode_of_drag(mode: MapMode, modifiers: Qt.KeyboardModifier) -> MapMode:
    """The mode chosen in the bar; without one Ctrl draws a conflict, Shift a reports-to, else influence."""
    if mode is not MapMode.SELECT:
        return mode
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return MapMode.CONFLICT
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return MapMode.REPORTS_TO
    return MapMode.INFLUENCE


def mode_name(mode: MapMode) -> str:
    names = {
        MapMode.SELECT: translate("Map", "Select"),
        MapMode.INFLUENCE: translate("Map", "Influence"),
        MapMode.CONFLICT: translate("Map", "Conflict"),
        MapMode.REPORTS_TO: translate("Map", "Reports to"),
    }
    return names[mode]


def drawn_words(mode: MapMode) -> str:
    """What the line being drawn will say, between two names."""
    words = {
        LineKind.INFLUENCES: translate("Map", "influences"),
        LineKind.CONFLICT: translate("Map", "is at odds with"),
        None: translate("Map", "reports to"),
    }
    return words[mode.line_kind]
