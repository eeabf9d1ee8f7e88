"""A Windows of its own, made by Wine in a folder that goes again, without a network."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

from installer.common import say, stop, tool
from installer.trial import without_network

LONGEST_S = 900


class Wine:
    def __init__(self, prefix: Path) -> None:
        """`prefix` holds its drive C; made with the first command."""
        self.drive = prefix / "drive_c"
        self._environment = {
            **os.environ,
            "WINEPREFIX": str(prefix),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "winemenubuilder.exe=d",  # or start menu entries would come into this machine's menu too
            "LC_ALL": "C.UTF-8",
        }
        self._before = [*without_network(), str(tool("wine", "Install wine and wine32."))]
        self.call("wineboot -i")
        self.temporary = next(self.drive.glob("users/**/Temp"))
        self.menu = next(self.drive.glob("users/*/AppData/Roaming/Microsoft/Windows/Start Menu/Programs"))

    def call(self, command_line: str) -> int:
        """Exit code. Quotes are for the program's path alone: Wine hands on the rest as it is, with single blanks."""
        return subprocess.run(self._words(command_line), **self._streams(), timeout=LONGEST_S, check=False).returncode

    def start(self, command_line: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(self._words(command_line), **self._streams())

    def be_windows(self, number: str) -> None:
        """ "win7" or "win10"."""
        self.call(f"winecfg -v {number}")

    def file(self, path: str) -> Path:
        """Where `C:\\...` lies."""
        return self.drive / path.removeprefix("C:\\").replace("\\", "/")

    def registry(self, key: str) -> str:
        """All below a key of HKCU as `reg export` writes it, lower case; empty: there is no such key."""
        target = self.drive / "exported.reg"
        target.unlink(missing_ok=True)
        self.call(f"reg export HKCU\\{key} C:\\exported.reg /y")
        return target.read_text(encoding="utf-16").replace("\\\\", "\\").lower() if target.exists() else ""

    def share_with_all_users(self, key: str) -> None:
        """Copies a key of HKCU to HKLM: Wine 8 does not look for file types in the former."""
        self.call(f"reg copy HKCU\\{key} HKLM\\{key} /s /f")

    def stop(self) -> None:
        """Ends what still runs in it."""
        server = tool("wineserver", "Install wine.")
        subprocess.run([str(server), "-k"], **self._streams(), check=False)

    def _words(self, command_line: str) -> list[str]:
        if command_line.startswith('"'):
            program, _, rest = command_line[1:].partition('"')
            return [*self._before, program, *rest.split()]
        return [*self._before, *command_line.split()]

    def _streams(self) -> dict[str, object]:
        return {"env": self._environment, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


def wait_for(path: Path, what: str, seconds: float = 60) -> None:
    for _ in range(int(seconds * 10)):
        if path.exists():
            return
        time.sleep(0.1)
    stop(f"{what}: {path.name} did not appear within {seconds:.0f} s")


def expect(what: str, *conditions: bool) -> None:
    if not all(conditions):
        stop(f"Wine: {what}: NOT so ({', '.join('yes' if condition else 'no' for condition in conditions)})")
    say(f"   Wine: {what}")
