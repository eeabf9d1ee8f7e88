"""The Windows set-up tried without Windows: `python3 -m installer.windows_check [FOLDER]`.

FOLDER is a frozen program of any system, else what build_installer.py froze last. It is laid out as PyInstaller does on
Windows, so that names, depth and sizes are real, and compiled without one warning; then, where Wine is installed, the
set-up is run: with that folder, and with a stand-in for the program (windows_trial.py).
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from pathlib import Path

from build_installer import LARGEST_INSTALLER
from installer.common import FROZEN, MADE, folder_size, say, stop
from installer.windows import compile_script
from installer.windows_trial import Trial, all_payload
from installer.wine import Wine


def main(frozen: Path) -> None:
    if not (frozen / "_internal").is_dir():
        stop(f"{frozen} holds no frozen program")
    with tempfile.TemporaryDirectory(prefix="fieldbook-windows-") as name:
        folder = Path(name)
        payload = as_on_windows(frozen, folder / "payload")
        setup = folder / "Fieldbook-setup.exe"
        began = time.perf_counter()
        compile_script(payload, setup)
        said = f"{folder_size(payload) / 1e6:.0f} MB in {time.perf_counter() - began:.0f} s"
        say(f"   compiled without a warning: {said}, {setup.stat().st_size / 1e6:.1f} MB")
        if setup.stat().st_size > LARGEST_INSTALLER:
            stop("the set-up is too large")
        if shutil.which("wine") is None:
            say("   Wine is not installed: the set-up was not run")
            return
        wine = Wine(folder / "wine")
        try:
            wine.be_windows("win10")
            all_payload(wine, setup, payload)
            (folder / "workshop").mkdir()
            Trial(wine, folder / "workshop", MADE / "fieldbook.ico").run()
        finally:
            wine.stop()


def as_on_windows(frozen: Path, target: Path) -> Path:
    """Fieldbook.exe and _internal, without the links that only other systems have."""
    shutil.copytree(frozen, target, ignore=_links)
    for name in ("fieldbook", "Fieldbook"):
        if (target / name).is_file():
            (target / name).rename(target / "Fieldbook.exe")
    return target


def _links(folder: str, names: list[str]) -> set[str]:
    return {name for name in names if (Path(folder) / name).is_symlink()}


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FROZEN)
