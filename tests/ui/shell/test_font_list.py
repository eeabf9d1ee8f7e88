"""The shipped font list: it fits the installed matplotlib, and the first run reads no font of the system."""

import os
import subprocess
import sys
from pathlib import Path

import matplotlib as mpl
from matplotlib.font_manager import FontManager, json_load

REPO = Path(__file__).resolve().parents[3]
FONTS = REPO / "resources" / "fonts"

FIRST_RUN = """
from app.ui.shell.opened_book import prepare_matplotlib
prepare_matplotlib()
from matplotlib import font_manager
own = str(font_manager.cbook._get_data_path("fonts"))
print(sum(not str(font.fname).startswith(own) for font in font_manager.fontManager.ttflist))
from app.charts.style import register_fonts
register_fonts()
print(font_manager.findfont("Noto Sans SC", fallback_to_default=False))
"""


def test_it_is_the_list_of_the_installed_matplotlib():
    # if this fails: python tools/build_font_list.py
    assert [path.name for path in FONTS.glob("fontlist-*")] == [f"fontlist-v{FontManager.__version__}.json"]


def test_every_font_in_it_is_matplotlibs_own():
    shipped = json_load(next(FONTS.glob("fontlist-*")))
    data = Path(mpl.get_data_path())
    assert shipped.ttflist
    for font in (*shipped.ttflist, *shipped.afmlist):
        assert Path(font.fname).is_relative_to(data)
        assert Path(font.fname).is_file()


def test_the_first_run_of_a_new_user_finds_the_chinese_font_without_reading_the_systems(tmp_path):
    environment = {name: value for name, value in os.environ.items() if name != "MPLCONFIGDIR"}
    home = {name: str(tmp_path) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "APPDATA", "LOCALAPPDATA")}
    answer = subprocess.run(
        [sys.executable, "-c", FIRST_RUN],
        cwd=REPO,
        env={**environment, **home},
        capture_output=True,
        text=True,
        check=True,
    )
    foreign, chosen = answer.stdout.splitlines()
    assert foreign == "0"
    assert Path(chosen) == FONTS / "NotoSansSC-Regular.ttf"
