"""The build's own virtual environment: exactly the pinned packages, nothing for tests."""

from __future__ import annotations

import hashlib
import sys
import venv
from pathlib import Path

import dev
from installer.common import BUILD, ROOT, WINDOWS, run, stop

LOCK = ROOT / "requirements-build.lock"
VENV = BUILD / "venv"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
PINS_OF_OLD_PYTHON = {"pyside6-essentials": "6.11.3"}
"""PySide6 6.12.0 ends a Python 3.11 program after some 5,000 calls (MEASURED 0)."""


def check_pins() -> None:
    if sys.version_info < (3, 11):  # noqa: UP036 - this file is what an older Python is shown first
        stop(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}")
    pinned = dict(
        line.split(" ")[0].split("==") for line in LOCK.read_text(encoding="ascii").splitlines() if "==" in line
    )
    for package, wanted in PINS_OF_OLD_PYTHON.items():
        if pinned.get(package) != wanted:
            stop(f"{LOCK.name} pins {package} {pinned.get(package)}, which must be {wanted} for Python 3.11")


def make(wheelhouse: Path | None) -> None:
    """build/venv with every package of the lock; from `wheelhouse` alone if one is given."""
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    stamp = VENV / "installed.sha256"
    if stamp.exists() and stamp.read_text(encoding="ascii") == wanted:
        return
    venv.create(VENV, clear=True, with_pip=True)
    options = ["--disable-pip-version-check", "--require-hashes", "--no-deps", "--only-binary", ":all:", "-q"]
    only_there = {} if wheelhouse is None else {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(wheelhouse.resolve())}
    run([PYTHON, "-m", "pip", "install", *options, "-r", LOCK], environment=only_there)
    stamp.write_text(wanted, encoding="ascii")


def compile_translations() -> None:
    """resources/i18n/*.qm, with the tools of the daily set-up."""
    dev.ensure_environment()
    dev.ensure_translations()
