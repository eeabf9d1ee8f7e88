"""A per-user set-up program made by NSIS; the script is compiled on Linux too, so that a slip in it is seen early."""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path

from installer.common import INSTALLER, MADE, NAME, PUBLISHER, folder_size, run, say, stop, tool, version
from installer.trial import selftest


def program_in(folder: Path) -> Path:
    return folder / "Fieldbook.exe"


def make(folder: Path, out: Path) -> list[Path]:
    target = out / f"Fieldbook-{version()}-setup.exe"
    compile_script(folder, target)
    return [target]


def compile_script(folder: Path, target: Path) -> None:
    """The set-up of whatever `folder` holds."""
    defines = {
        "VERSION": version(),
        "NUMBERS": f"{version()}.0",
        "NAME": NAME,
        "PUBLISHER": PUBLISHER,
        "PAYLOAD": str(folder),
        "ICON": str(MADE / "fieldbook.ico"),
        "TARGET": str(target),
        "KILOBYTES": str(folder_size(folder) // 1024),
    }
    run(
        [tool("makensis", "Install NSIS 3.08 or newer."), "-V2", "-WX", "-INPUTCHARSET", "UTF8"]
        + [f"-D{key}={value}" for key, value in defines.items()]
        + [str(INSTALLER / "windows.nsi")]
    )


def try_out(setup: Path) -> None:
    """Silently: install, selftest, install over it, uninstall; the user's file stays."""
    with tempfile.TemporaryDirectory(prefix="阵地 ") as folder:
        place = Path(folder) / "程序 files"
        book = Path(folder) / "book.fieldbook"
        book.write_bytes(b"the user's own")
        for what in ("installed program", "program after an upgrade"):
            _call([str(setup), "/S", f"/D={place}"])
            selftest(place / "Fieldbook.exe", what)
        _call([str(place / "uninstall.exe"), "/S", f"_?={place}"])
        if (place / "Fieldbook.exe").exists() or book.read_bytes() != b"the user's own":
            stop("the uninstaller leaves the program or touched the user's book")
    say("   installed, upgraded, uninstalled; the user's file is as it was")


def _call(command: list[str]) -> None:
    done = subprocess.run(command, env=dict(os.environ), check=False)
    if done.returncode:
        stop(f"{Path(command[0]).name} ended with {done.returncode}")
