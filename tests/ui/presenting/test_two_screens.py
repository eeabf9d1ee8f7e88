"""With three screens of different scales, in a process of its own: a running one cannot be given screens."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

REPO = Path(__file__).resolve().parents[3]
LAPTOP = {"name": "LAPTOP", "x": 0, "y": 0, "width": 1366, "height": 768}
SCREENS = (
    LAPTOP,
    {"name": "WALL", "x": 1366, "y": 0, "width": 3840, "height": 2160},
    {"name": "SPARE", "x": 0, "y": 768, "width": 1024, "height": 768},
)


@pytest.fixture
def told(region, tmp_path):
    config = tmp_path / "screens.json"
    dpi = {"logicalDpi": 96, "logicalBaseDpi": 96}
    config.write_text(json.dumps({"screens": [screen | dpi for screen in SCREENS]}), encoding="utf-8")
    platform = f"offscreen:configfile={config.relative_to(tmp_path.anchor).as_posix()}"
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": platform,
        "QT_SCREEN_SCALE_FACTORS": "WALL=2",
        "QT_LOGGING_RULES": "*.warning=false",
    }
    command = [sys.executable, "-m", "tests.ui.presenting.two_screens", str(region), str(tmp_path / "settings.ini")]
    environment["PYTHONPATH"] = str(REPO)
    done = subprocess.run(
        command, cwd=tmp_path.anchor, env=environment, capture_output=True, text=True, check=False, timeout=240
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_the_wall_gets_the_pages_and_its_unplugging_is_survived_and_said(told):
    assert (told["window"], told["stage"], told["ratio"]) == ("LAPTOP", "WALL", 2.0)
    assert told["picture"] == [3840, 2160]
    assert (told["after unplugging"], told["page"]) == ("SPARE", 1)
    assert told["said"] == "The projector was unplugged: presenting goes on on SPARE."
