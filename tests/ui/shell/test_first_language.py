"""Before anything is chosen the program speaks the system's language: Chinese on a Chinese system, English elsewhere."""

import os
import subprocess
import sys

import pytest

WHICH = "from app.ui.i18n import system_language; print(system_language())"


@pytest.mark.skipif(
    os.name != "posix" or sys.platform == "darwin", reason="the environment names the language on Linux"
)
@pytest.mark.parametrize(
    ("system", "language"),
    [
        ({"LANG": "zh_CN.UTF-8"}, "zh_CN"),
        ({"LANG": "zh_TW.UTF-8"}, "zh_CN"),
        ({"LANG": "en_US.UTF-8", "LC_TIME": "zh_CN.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({}, "en"),
    ],
    ids=["zh_CN", "zh_TW", "English with Chinese dates", "German", "none"],
)
def test_the_first_start(system: dict[str, str], language: str) -> None:
    plain = {key: text for key, text in os.environ.items() if not key.startswith(("LANG", "LC_"))}
    asked = subprocess.run(
        [sys.executable, "-c", WHICH], env=plain | system, capture_output=True, text=True, check=True
    )
    assert asked.stdout.strip() == language
