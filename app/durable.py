"""What makes a new name last through a power cut, for the storage and for the files we write."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path


def replace_when_free(new: Path, target: Path, pauses: Sequence[float], is_held: Callable[[OSError], bool]) -> None:
    """`new` takes the place of `target`, tried again after each pause (seconds) while a scanner or a sync client holds it.

    Raises the OSError of the last attempt, or the first that says something else.
    """
    for pause in (*pauses, None):
        try:
            new.replace(target)
        except OSError as error:
            if pause is None or not is_held(error):
                raise
            time.sleep(pause)
        else:
            return


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
