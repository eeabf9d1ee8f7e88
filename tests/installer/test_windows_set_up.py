"""The Windows set-up on other systems: that its script compiles, and what is said to it. `python3 -m installer.windows_check` does more."""

import re
import shutil

import pytest
from PIL import Image

from installer.common import INSTALLER
from installer.windows import compile_script, removal, silently
from installer.windows_check import as_on_windows

SCRIPT = (INSTALLER / "windows.nsi").read_text(encoding="utf-8")


@pytest.fixture
def frozen(tmp_path):
    """A frozen Linux program in small."""
    folder = tmp_path / "frozen"
    libraries = folder / "_internal" / "PySide6" / "Qt" / "plugins" / "platforms"
    libraries.mkdir(parents=True)
    (libraries / "qwindows.dll").write_bytes(b"library")
    (folder / "_internal" / "模板 sample.xlsx").write_bytes(b"sheet")
    (folder / "_internal" / "libQt6Core.so.6").symlink_to("PySide6/Qt/lib/libQt6Core.so.6")
    (folder / "fieldbook").write_bytes(b"program")
    return folder


def test_a_frozen_program_is_laid_out_as_on_windows(frozen, tmp_path):
    payload = as_on_windows(frozen, tmp_path / "payload")
    assert sorted(path.name for path in payload.iterdir()) == ["Fieldbook.exe", "_internal"]
    assert (payload / "_internal" / "模板 sample.xlsx").read_bytes() == b"sheet"
    assert not (payload / "_internal" / "libQt6Core.so.6").is_symlink()


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not installed")
def test_the_script_compiles_without_a_warning(frozen, tmp_path):
    icon = tmp_path / "fieldbook.ico"
    Image.new("RGBA", (32, 32)).save(icon)
    target = tmp_path / "Fieldbook-setup.exe"
    compile_script(as_on_windows(frozen, tmp_path / "payload"), target, icon)
    assert target.read_bytes()[:2] == b"MZ"


def test_every_sentence_of_the_set_up_is_there_in_both_languages():
    said = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\} \"(.+)\"$", SCRIPT, re.MULTILINE)
    by_language = {language: {name for name, own, _ in said if own == language} for _, language, _ in said}
    used = set(re.findall(r"\$\((\w+)\)", SCRIPT))
    assert by_language["ENGLISH"] == by_language["SIMPCHINESE"] == used


def test_the_folder_is_handed_over_unquoted():
    place = "C:\\用户 的 files\\Fieldbook"
    assert silently("E:\\U 盘\\setup.exe", place) == '"E:\\U 盘\\setup.exe" /S /D=C:\\用户 的 files\\Fieldbook'
    assert removal(place).endswith('\\uninstall.exe" /S _?=C:\\用户 的 files\\Fieldbook')
