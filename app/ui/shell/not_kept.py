"""A profile that cannot be written: the program works, and says once per start what it will not remember."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget

from app.ui.dialogs.message import tell
from app.ui.i18n import translate
from app.ui.own_folders import can_write


def say_what_is_not_kept(parent: QWidget, folders: list[Path]) -> QMessageBox | None:
    """None: all of the program's own `folders` can be written."""
    closed = next((folder for folder in folders if not can_write(folder)), None)
    if closed is None:
        return None
    text = translate(
        "Shell",
        "The folder {folder} cannot be written, so settings and the list of recent books are not kept; books in other folders are saved as always.",
    )
    return tell(parent, text.format(folder=closed))
