"""The installer of this system, from the source to a tried package, in one command.

    python3 build_installer.py [--out DIR] [--wheelhouse DIR]

1 pins  2 translations  3 icon, notices  4 PyInstaller, prune, strip  5 selftest of the frozen program  6 installer  7 install, selftest, upgrade, uninstall
8 SHA256SUMS and manifest.json. No step can be left out. Windows makes an NSIS set-up, Linux a .deb and a .run, macOS a .dmg.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import platform
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from installer import environment, freeze, linux, macos, made_files, trial, windows
from installer.common import BUILD, LINUX, MACOS, WINDOWS, folder_size, say, stop, version

LARGEST_INSTALLER = 90_000_000


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=BUILD / "installers", help="where the installers go")
    parser.add_argument("--wheelhouse", type=Path, help="take the packages from this folder, without any index")
    options = parser.parse_args()
    out: Path = options.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    seconds: dict[str, float] = {}

    def step(name: str, work: Callable[[], Any]) -> Any:
        say(f"== {name}")
        began = time.perf_counter()
        result = work()
        seconds[name] = round(time.perf_counter() - began, 1)
        return result

    step("pins", environment.check_pins)
    step("environment", lambda: environment.make(options.wheelhouse))
    step("translations", environment.compile_translations)
    step("icon, version, notices", made_files.make)
    folder: Path = step("freeze", freeze.freeze)
    system = _system()
    report = step("selftest", lambda: trial.selftest(system.program_in(folder), "frozen program"))
    installers: list[Path] = step("installer", lambda: system.make(folder, out))
    step("install, upgrade, uninstall", lambda: [system.try_out(path) for path in installers])
    for path in installers:
        if path.stat().st_size > LARGEST_INSTALLER:
            stop(f"{path.name} takes {path.stat().st_size / 1e6:.0f} MB; the limit is {LARGEST_INSTALLER / 1e6:.0f} MB")
    _write_sums(out, installers)
    _write_manifest(out, installers, folder, report, seconds)
    for path in installers:
        say(f"{path.name}  {path.stat().st_size / 1e6:.1f} MB")
    return 0


def _system() -> Any:
    if WINDOWS:
        return windows
    if MACOS:
        return macos
    if not LINUX:
        stop(f"no installer is known for {sys.platform}")
    return linux


def _write_sums(out: Path, installers: list[Path]) -> None:
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in installers]
    (out / "SHA256SUMS").write_text("".join(lines), encoding="ascii")


def _write_manifest(
    out: Path, installers: list[Path], folder: Path, report: dict[str, Any], seconds: dict[str, float]
) -> None:
    manifest = {
        "name": "fieldbook",
        "version": version(),
        "system": f"{sys.platform} {platform.machine()}",
        "versions": report["versions"],
        "folder_bytes": folder_size(folder),
        "installers": {path.name: path.stat().st_size for path in installers},
        "seconds": seconds,
    }
    (out / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
