"""A per-user set-up program made by NSIS; the script is compiled on Linux too, so that a slip in it is seen early."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from installer.common import INSTALLER, MADE, NAME, PUBLISHER, folder_size, run, say, stop, tool, version
from installer.trial import selftest


def program_in(folder: Path) -> Path:
    return folder / "Fieldbook.exe"


def make(folder: Path, out: Path) -> list[Path]:
    target = out / f"Fieldbook-{version()}-setup.exe"
    compile_script(folder, target)
    return [target]


def compile_script(
    folder: Path, target: Path, icon: Path | None = None, numbers: Mapping[str, str] | None = None
) -> None:
    """The set-up of whatever `folder` holds, without one warning. numbers: definitions a trial has otherwise."""
    defines = {
        "VERSION": version(),
        "NUMBERS": f"{version()}.0",
        "NAME": NAME,
        "PUBLISHER": PUBLISHER,
        "PAYLOAD": str(folder),
        "ICON": str(icon or MADE / "fieldbook.ico"),
        "TARGET": str(target),
        "KILOBYTES": str(folder_size(folder) // 1024),
        **(numbers or {}),
    }
    run_makensis(INSTALLER / "windows.nsi", defines)


def run_makensis(script: Path, defines: Mapping[str, str]) -> None:
    run(
        [tool("makensis", "Install NSIS 3.08 or newer."), "-V2", "-WX", "-INPUTCHARSET", "UTF8"]
        + [f"-D{key}={value}" for key, value in defines.items()]
        + [str(script)]
    )


def silently(setup: str, place: str) -> str:
    """The command line of a set-up without questions. NSIS takes the folder from /D= to the end as it is: quoted, it would not be seen."""
    return f'"{setup}" /S /D={place}'


def removal(place: str) -> str:
    """The command line that removes the program without questions and ends only when it is gone. The uninstaller itself stays."""
    return f'"{place}\\uninstall.exe" /S _?={place}'


def try_out(setup: Path) -> None:
    """Silently: install, selftest, install over it, uninstall; the user's file stays."""
    with tempfile.TemporaryDirectory(prefix="阵地 ") as folder:
        place = Path(folder) / "程序 files"
        book = Path(folder) / "book.fieldbook"
        book.write_bytes(b"the user's own")
        for what in ("installed program", "program after an upgrade"):
            _call(silently(str(setup), str(place)))
            selftest(place / "Fieldbook.exe", what)
        _call(removal(str(place)))
        if (place / "Fieldbook.exe").exists() or book.read_bytes() != b"the user's own":
            stop("the uninstaller leaves the program or touched the user's book")
    say("   installed, upgraded, uninstalled; the user's file is as it was")


def _call(command_line: str) -> None:
    done = subprocess.run(command_line, check=False)
    if done.returncode:
        stop(f"{command_line} ended with {done.returncode}")
