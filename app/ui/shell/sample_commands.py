"""Puts the sample files for the import into a folder of the user's choice."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from app.errors import AppError
from app.exchange.sample_files import write_samples
from app.ui.error_box import show_error
from app.ui.i18n import LANGUAGES, translate
from app.ui.settings import books_folder

if TYPE_CHECKING:
    from app.ui.shell.workspace import Workspace


def ask_for_samples(workspace: Workspace) -> None:
    caption = translate("Welcome", "Folder for the sample files and templates")
    chosen = QFileDialog.getExistingDirectory(workspace.window, caption, str(books_folder()))
    if chosen:
        put_samples(workspace, Path(chosen))


def put_samples(workspace: Workspace, into: Path) -> None:
    """In all languages, each in a folder of its own; the notice opens the one of the language in use."""
    try:
        written = {language: write_samples(into, language) for language in LANGUAGES}
    except AppError as error:
        show_error(workspace.window, error)
        return
    own = written[workspace.settings.language]
    said = translate(
        "Welcome", "%n sample file(s) written, in English and Chinese", None, sum(map(len, written.values()))
    )
    workspace.shell.notice.say(said, own[0], can_open=True)
