"""Where the program keeps its own files on a profile that cannot be written: in a folder of the system's temporary ones."""

from __future__ import annotations

import os
import sys
import tempfile
from functools import cache
from pathlib import Path


def can_write(folder: Path) -> bool:
    """Whether a file can be made there. Makes the folder."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


@cache
def usable(folder: Path) -> Path:
    """`folder`, or where that cannot be written the same temporary one for every start of this user."""
    return folder if can_write(folder) else _temporary()


def _temporary() -> Path:
    """Raises OSError where the system has no place for temporary files either."""
    owner = "" if sys.platform == "win32" else f"-{os.getuid()}"
    folder = Path(tempfile.gettempdir()) / f"fieldbook{owner}"
    folder.mkdir(mode=0o700, exist_ok=True)
    if sys.platform != "win32" and (folder.is_symlink() or folder.stat().st_uid != os.getuid()):
        return Path(tempfile.mkdtemp(prefix="fieldbook-"))  # somebody else took that name
    return folder
