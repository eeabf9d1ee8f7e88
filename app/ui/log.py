"""The local log: one file in the user's folder, the one before it kept. Nothing leaves the machine."""

from __future__ import annotations

import logging
from pathlib import Path

LARGEST_BYTES = 1_000_000
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def start_log(folder: Path) -> Path:
    """Log warnings and errors of the whole program to `folder`. Returns the file, made with the first entry."""
    path = folder / "fieldbook.log"
    folder.mkdir(parents=True, exist_ok=True)
    if path.exists() and path.stat().st_size > LARGEST_BYTES:
        path.replace(path.with_suffix(".old.log"))
    handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    return path
