"""Builds the font files in resources/fonts from the static Noto Sans SC files.

    npm pack @expo-google-fonts/noto-sans-sc@0.4.3
    tar xzf expo-google-fonts-noto-sans-sc-0.4.3.tgz
    python tools/build_font.py package

Needs only fontTools, which matplotlib brings along. The same input gives the same bytes.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"

RARE_NAME_CHARACTERS = "喆堃玥珺昇镕"
"""Common in people's names, outside GB2312; they must never show as boxes."""

UI_MARKS = "▲△▼▽▶▷◀◁●○◎■□◆◇★☆✓×÷±−–—―…·•‰→←↑↓↗↘⇧⌘«»‹›“”‘’„†‡§¶©®™≤≥≠≈∞√∑%"

LATIN = [*range(0x20, 0x7F), *range(0xA0, 0x180)]
PUNCTUATION = [*range(0x2010, 0x2028), *range(0x2030, 0x203F), *range(0x20A0, 0x20C1)]
SHAPES = [*range(0x2190, 0x219A), *range(0x25A0, 0x2600), *range(0x2460, 0x2474)]
CJK_PUNCTUATION = [*range(0x3000, 0x3018), *range(0xFF01, 0xFF5F), *range(0xFFE0, 0xFFE7)]

LAYOUT_FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum", "lnum"]
"""Enough for level text and aligned figures; alternates and vertical forms would double the glyphs."""


def charset(codec: str) -> set[int]:
    """Every character a two-byte Chinese codec ("gb2312", "gbk") can write."""
    pairs = (bytes((lead, trail)) for lead in range(0x81, 0xFF) for trail in range(0x40, 0xFF))
    return {ord(text) for pair in pairs if len(text := pair.decode(codec, errors="ignore")) == 1}


def wanted(codec: str) -> set[int]:
    ranges = (LATIN, PUNCTUATION, SHAPES, CJK_PUNCTUATION)
    marks = {ord(mark) for mark in UI_MARKS + RARE_NAME_CHARACTERS}
    return charset(codec) | marks | {code for codes in ranges for code in codes}


def build(source: Path, target: Path, codec: str) -> None:
    options = subset.Options(hinting=False, layout_features=LAYOUT_FEATURES, name_IDs=["*"], notdef_outline=True)
    options.drop_tables += ["BASE", "vhea", "vmtx"]
    font = TTFont(source, recalcTimestamp=False)
    codes = wanted(codec)
    absent = "".join(mark for mark in UI_MARKS + RARE_NAME_CHARACTERS if ord(mark) not in font.getBestCmap())
    if absent:
        raise SystemExit(f"{source.name} has no glyph for {absent}")
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    font.save(target)
    print(f"{target.name}: {len(font.getGlyphOrder())} glyphs, {target.stat().st_size / 1e6:.2f} MB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=Path, help="the unpacked npm package")
    package: Path = parser.parse_args().package
    FONTS.mkdir(parents=True, exist_ok=True)
    build(package / "400Regular/NotoSansSC_400Regular.ttf", FONTS / "NotoSansSC-Regular.ttf", "gbk")
    build(package / "700Bold/NotoSansSC_700Bold.ttf", FONTS / "NotoSansSC-Bold.ttf", "gb2312")
    shutil.copyfile(package / "LICENSE_FONT", FONTS / "OFL.txt")


if __name__ == "__main__":
    main()
