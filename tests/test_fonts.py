"""The shipped font: one family in two weights, for matplotlib and for Qt, with the characters people's names need."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from matplotlib.font_manager import FontManager, FontProperties
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetrics, QRawFont

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
REGULAR, BOLD = FONTS / "NotoSansSC-Regular.ttf", FONTS / "NotoSansSC-Bold.ttf"
MUST_HAVE = "Az09éāǚü，。！（）：；“”…—–−±×÷·•▲▼▶◀●○✓→←↑↓¥￥€£万亿元商机赢率喆堃玥珺昇镕"


@pytest.mark.parametrize("path", [REGULAR, BOLD], ids=lambda path: path.stem)
def test_both_weights_have_the_characters_of_the_interface_and_of_names(path):
    with TTFont(path, lazy=True) as font:
        known = font.getBestCmap()
    assert not [mark for mark in MUST_HAVE if ord(mark) not in known]


@pytest.mark.parametrize(("path", "codec", "count"), [(REGULAR, "gbk", 20_902), (BOLD, "gb2312", 6_763)])
def test_the_hanzi_of_the_national_standards_are_complete(path, codec, count):
    with TTFont(path, lazy=True) as font:
        known = font.getBestCmap()
    hanzi = [code for code in range(0x4E00, 0x9FA6) if chr(code).encode(codec, "ignore")]
    assert len(hanzi) == count
    assert all(code in known for code in hanzi)


def test_matplotlib_finds_both_weights_under_one_family():
    fonts = FontManager()
    fonts.ttflist = [entry for entry in fonts.ttflist if entry.name != "Noto Sans SC"]  # one the system may have
    fonts.addfont(REGULAR)
    fonts.addfont(BOLD)
    for weight, path in (("normal", REGULAR), ("bold", BOLD)):
        wanted = FontProperties(family="Noto Sans SC", weight=weight)
        assert Path(fonts.findfont(wanted, fallback_to_default=False)) == path


def test_qt_finds_both_weights_under_one_family(qapp):
    for path in (REGULAR, BOLD):
        number = QFontDatabase.addApplicationFont(str(path))
        assert QFontDatabase.applicationFontFamilies(number) == ["Noto Sans SC"]
    for weight in (QFont.Weight.Normal, QFont.Weight.Bold):
        font = QFont("Noto Sans SC", 20, weight)
        assert QFontInfo(font).family() == "Noto Sans SC"
        assert QRawFont.fromFont(font).weight() == weight
        assert QFontMetrics(font).inFont("商")
