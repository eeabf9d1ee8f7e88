"""What makes a new name last through a power cut, for the storage and for the files we write."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path


def sync_folder(folder: Path) -> None:
    """Without it the new name may be missing after a power cut. Windows has no such call."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        # Some network file systems refuse to sync folders; the file itself is whole and in place by now.
        with contextlib.suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)
