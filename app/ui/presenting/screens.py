"""Which screen the stage takes: the one chosen last, else one that the window does not stand on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QScreen

from app.ui.i18n import translate

KEY = "presenting/screen"


def screen_key(screen: QScreen) -> str:
    """By which a screen is known again when it is plugged in once more."""
    return "|".join((screen.manufacturer(), screen.model(), screen.serialNumber(), screen.name()))


def screen_for(screens: Sequence[QScreen], own: QScreen, remembered: str) -> QScreen:
    """`own` is the main window's."""
    known = next((screen for screen in screens if screen_key(screen) == remembered), None)
    return known or next((screen for screen in screens if screen is not own), own)


def screen_text(screen: QScreen, number: int, *, is_own: bool) -> str:
    ratio, size = screen.devicePixelRatio(), screen.size()
    text = translate("Stage", "{number}  {name}, {width} × {height}")
    if is_own:
        text = translate("Stage", "{number}  {name}, {width} × {height} (this window's)")
    width, height = round(size.width() * ratio), round(size.height() * ratio)
    return text.format(number=number, name=screen.model() or screen.name(), width=width, height=height)
