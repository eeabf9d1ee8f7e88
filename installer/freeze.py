"""PyInstaller, then what it took along for nothing goes, and what may be stripped is stripped (RELIABILITY 6.1)."""

from __future__ import annotations

import shutil
from pathlib import Path

from installer.common import BUILD, FROZEN, INSTALLER, LINUX, MADE, folder_size, fresh, run, say, tool, version
from installer.environment import PYTHON

LARGEST_FOLDER = 230_000_000
"""Bytes the installed program may take."""


def freeze() -> Path:
    """The folder of the frozen program."""
    fresh(BUILD / "dist")
    run(
        [
            *(PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
            *("--distpath", BUILD / "dist", "--workpath", BUILD / "work", INSTALLER / "fieldbook.spec"),
        ],
        environment={"FIELDBOOK_BUILD": str(MADE), "FIELDBOOK_VERSION": version()},
    )
    if LINUX:
        _strip(FROZEN)
    size = folder_size(FROZEN)
    say(f"   {size / 1e6:.0f} MB in {sum(path.is_file() for path in FROZEN.rglob('*'))} files")
    if size > LARGEST_FOLDER:
        raise SystemExit(f"The program takes {size / 1e6:.0f} MB; the limit is {LARGEST_FOLDER / 1e6:.0f} MB.")
    return FROZEN


def _strip(folder: Path) -> None:
    """Symbols out of every library, but for those that wheels carry in *.libs: stripping breaks their alignment."""
    strip = tool("strip", "Install binutils.")
    for path in folder.rglob("*"):
        is_library = ".so" in path.name and path.is_file() and not path.is_symlink()
        if not is_library or any(part.endswith(".libs") for part in path.relative_to(folder).parts):
            continue
        unfinished = path.with_name(path.name + ".stripped")
        shutil.copy2(path, unfinished)
        run([strip, "--strip-unneeded", unfinished])
        unfinished.replace(path)
