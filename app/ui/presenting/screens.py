"""Which screen the stage takes: the one chosen last, else the largest one that the window does not stand on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen

from app.ui.i18n import translate

KEY = "presenting/screen"


def screen_key(screen: QScreen) -> str:
    """By which a screen is known again when it is plugged in once more."""
    return "|".join((screen.manufacturer(), screen.model(), screen.serialNumber(), screen.name()))


def screen_for(screens: Sequence[QScreen], own: QScreen, remembered: str) -> QScreen:
    """`own` is the main window's."""
    known = next((screen for screen in screens if screen_key(screen) == remembered), None)
    others = [screen for screen in screens if screen is not own]
    return known or max(others, key=_pixels, default=own)


def _pixels(screen: QScreen) -> int:
    size = wall_size(screen)
    return size.width() * size.height()


def screen_text(screen: QScreen, number: int, *, is_own: bool) -> str:
    size = wall_size(screen)
    text = translate("Stage", "{number}  {name}, {width} × {height}")
    if is_own:
        text = translate("Stage", "{number}  {name}, {width} × {height} (this window's)")
    return text.format(number=number, name=screen.model() or screen.name(), width=size.width(), height=size.height())


def wall_size(screen: QScreen) -> QSize:
    """In device pixels."""
    ratio, size = screen.devicePixelRatio(), screen.size()
    return QSize(round(size.width() * ratio), round(size.height() * ratio))
