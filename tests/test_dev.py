"""dev.py: the set-up that has to work before anything is installed."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import dev

REPO = Path(__file__).resolve().parent.parent
TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN"><context><name>Funnel</name>
<message><source>Won</source><translation>{won}</translation></message></context></TS>
"""


@pytest.fixture
def i18n(tmp_path, monkeypatch):
    monkeypatch.setattr(dev, "I18N", tmp_path)
    (tmp_path / "zh_CN").mkdir()
    return tmp_path


def write(path, won, age_seconds):
    path.write_text(TS.format(won=won), encoding="utf-8")
    for aged in (path, path.parent):
        written = aged.stat().st_mtime - age_seconds
        os.utime(aged, (written, written))


def imported(path):
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return names | {node.module for node in nodes if isinstance(node, ast.ImportFrom)}


def test_it_runs_on_the_standard_library_alone():
    names = imported(REPO / "dev.py") - {"app.system_libraries"} | imported(REPO / "app" / "system_libraries.py")
    assert {name.split(".")[0] for name in names} <= sys.stdlib_module_names


def test_an_unknown_command_shows_the_commands():
    result = subprocess.run([sys.executable, REPO / "dev.py", "walk"], capture_output=True, text=True, check=False)
    assert result.returncode == 2
    assert "dev.py run" in result.stdout


def test_missing_libraries_are_named_by_their_package():
    assert dev.missing_packages({"libno-such-thing.so.9": "libno9"}) == ["libno9"]


def test_a_machine_that_may_not_install_is_told_the_exact_line(monkeypatch):
    monkeypatch.setattr(dev, "LINUX", True)
    monkeypatch.setattr(dev, "QT_LIBRARIES", {"libno-such-thing.so.9": "libno9"})
    monkeypatch.setenv("PATH", "")
    with pytest.raises(SystemExit, match="sudo apt-get install -y libno9"):
        dev.ensure_system_libraries(for_window=False)


def test_translations_are_compiled_once_and_again_after_a_change(i18n):
    source, target = i18n / "zh_CN" / "funnel.ts", i18n / "fieldbook_zh_CN.qm"
    write(source, "赢单", age_seconds=20)
    dev.ensure_translations()
    first = target.read_bytes()
    written = target.stat().st_mtime_ns
    dev.ensure_translations()
    assert target.stat().st_mtime_ns == written
    write(source, "成交", age_seconds=-20)
    dev.ensure_translations()
    assert target.read_bytes() != first


def test_a_broken_translation_file_stops_with_its_name_and_keeps_the_old_one(i18n):
    source, target = i18n / "zh_CN" / "funnel.ts", i18n / "fieldbook_zh_CN.qm"
    write(source, "赢单", age_seconds=20)
    dev.ensure_translations()
    good = target.read_bytes()
    source.write_text("<TS", encoding="utf-8")
    os.utime(source, (target.stat().st_mtime + 20,) * 2)
    with pytest.raises(SystemExit, match=r"fieldbook_zh_CN\.qm could not be compiled"):
        dev.ensure_translations()
    assert target.read_bytes() == good
