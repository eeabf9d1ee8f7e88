"""What all steps of the build share: folders, the version, running a command."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
INSTALLER = ROOT / "installer"
BUILD = ROOT / "build"
MADE = BUILD / "made"
"""Icon, version resource and notices, made anew for every build."""

FROZEN = BUILD / "dist" / "fieldbook"

WINDOWS = sys.platform == "win32"
MACOS = sys.platform == "darwin"
LINUX = sys.platform.startswith("linux")

NAME = "Fieldbook"
PUBLISHER = "Fieldbook developers"


def version() -> str:
    """Three numbers, from pyproject.toml."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])


def say(text: str) -> None:
    print(text, flush=True)


def stop(text: str) -> NoReturn:
    raise SystemExit(f"build_installer.py: {text}")


def run(
    command: Sequence[str | Path], *, cwd: Path = ROOT, environment: Mapping[str, str] | None = None, quiet: bool = True
) -> str:
    """Its output. A command that fails ends the build with its last lines."""
    result = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**os.environ, **(environment or {})},
        stdout=subprocess.PIPE if quiet else None,
        stderr=subprocess.STDOUT if quiet else None,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if result.returncode:
        last_lines = "\n".join((result.stdout or "").splitlines()[-25:])
        stop(f"{Path(str(command[0])).name} ended with {result.returncode}.\n{last_lines}")
    return result.stdout or ""


def tool(name: str, advice: str) -> Path:
    """Path of a program the build needs, or the end of the build with what to install."""
    found = shutil.which(name)
    if found is None:
        stop(f"{name} is needed and not installed. {advice}")
    return Path(found)


def folder_size(folder: Path) -> int:
    """Bytes of all files; a link counts nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def fresh(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
