"""Trying a build: its own selftest, alone with its files, without a network where the system can take it away."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from installer.common import LINUX, say, stop

LONGEST_S = 600


def without_network() -> list[str]:
    """What to put before a command so that it has no network; nothing where that is not allowed, which is said."""
    if not LINUX or shutil.which("unshare") is None:
        return []
    before = ["unshare", "-rn"] if os.geteuid() else ["unshare", "-n"]
    allowed = subprocess.run([*before, "true"], capture_output=True, check=False).returncode == 0
    return before if allowed else []


def selftest(program: Path, what: str) -> dict[str, Any]:
    """The report of `program --selftest`; a step that failed ends the build."""
    before = without_network()
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        environment = {
            "PATH": os.environ.get("PATH", ""),
            "HOME": folder,
            "LOCALAPPDATA": folder,
            "APPDATA": folder,
            "TEMP": folder,
            "SYSTEMROOT": os.environ.get("SYSTEMROOT", ""),
            "LANG": "C.UTF-8",
        }
        command = [*before, str(program), "--selftest", str(report)]
        try:
            done = subprocess.run(
                command, env=environment, capture_output=True, text=True, timeout=LONGEST_S, check=False
            )
        except subprocess.TimeoutExpired:
            stop(f"the selftest of the {what} did not end within {LONGEST_S} s")
        if not report.exists():
            stop(f"the {what} did not write a selftest report (exit {done.returncode}): {done.stderr[-2000:]}")
        result: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    failed = [step for step in result["steps"] if not step["ok"]]
    for step in failed:
        say(f"   {step['name']}: {step['detail']}")
    if failed or done.returncode:
        stop(f"the selftest of the {what} failed: {', '.join(step['name'] for step in failed)}")
    how = "without network" if before else "network left on: this system does not let us take it away"
    say(f"   selftest of the {what} passed: {len(result['steps'])} steps, {how}")
    return result
