"""Builds the font list in resources/fonts that spares matplotlib its search of the whole system on the first run.

    python tools/build_font_list.py

To be run again whenever matplotlib is updated: the list's name carries matplotlib's own number for it.
It holds matplotlib's own fonts only, with relative paths; the shipped Chinese font is added by app.charts.style.
"""

from __future__ import annotations

from pathlib import Path
from unittest.mock import patch

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"


def build(folder: Path) -> Path:
    """Writes the list into `folder` and returns its path; the same matplotlib gives the same bytes."""
    from matplotlib import font_manager

    own = font_manager.findSystemFonts

    def only_given(paths: list[str] | None = None, fontext: str = "ttf") -> list[str]:
        return sorted(own(paths, fontext)) if paths else []

    with patch.object(font_manager, "findSystemFonts", only_given):
        manager = font_manager.FontManager()
    target = folder / f"fontlist-v{manager.__version__}.json"
    font_manager.json_dump(manager, target)
    return target


if __name__ == "__main__":
    for old in FONTS.glob("fontlist-v*.json"):
        old.unlink()
    print(build(FONTS))
