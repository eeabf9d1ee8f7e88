"""The fonts of the interface: the system's own, and the shipped Noto Sans SC where that knows no Chinese."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFontDatabase

from app.resource_paths import resource

SHIPPED_FAMILY = "Noto Sans SC"
REGULAR, BOLD = "NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"
_NO_FONT = ("", "Sans", "Sans Serif", "DejaVu Sans")


@cache
def load_shipped_font(name: str) -> int:
    """Register one of the shipped files, once; needs a QGuiApplication. Its number in the database, -1 if it failed."""
    return QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}")))


def interface_families() -> list[str]:
    """A Linux that names no font of its own gets the shipped one throughout: its two scripts are drawn to match."""
    for name in (REGULAR, BOLD):
        load_shipped_font(name)
    own = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return [SHIPPED_FAMILY] if own in _NO_FONT else [own, SHIPPED_FAMILY]


def has_chinese(text: str) -> bool:
    return any(character >= "\u2e80" for character in text)
