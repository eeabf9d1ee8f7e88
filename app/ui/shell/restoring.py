"""A backup in the place of the book: asked for, or offered where the book will not open."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.errors import BookError
from app.ui import background
from app.ui.background import Progress
from app.ui.dialogs.message import ask
from app.ui.error_box import show_error
from app.ui.i18n import translate
from app.ui.labels import error_text


class Restoring(QObject):
    """agreed(backup, target): the user wants it and the backup is sound; only then is it worth closing the open book."""

    agreed = Signal(Path, Path)

    def __init__(self, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window

    def ask(self, backup: Path, target: Path) -> None:
        text = translate(
            "Shell", "{book} becomes what {backup} holds. The book as it is now is kept beside it under another name."
        )
        self._ask(text.format(book=target.name, backup=backup.name), backup, target)

    def offer(self, path: Path, error: BookError) -> None:
        """The newest sound backup, if there is one; else only what is wrong is said."""
        from app.services.opening import newest_good_backup

        backup = newest_good_backup(path)
        if backup is None:
            show_error(self._window, error)
            return
        text = translate("Shell", "{error}\n\nThe newest sound backup is of {moment}.")
        text = text.format(error=error_text(error), moment=f"{backup.at:%Y-%m-%d %H:%M}")
        self._ask(text, backup.path, path)

    def _ask(self, text: str, backup: Path, target: Path) -> None:
        ask(self._window, text, translate("Shell", "Restore this backup"), partial(self._check, backup, target))

    def _check(self, backup: Path, target: Path) -> None:
        background.run(partial(_check_backup, backup), partial(self._on_sound, backup, target), self._on_unsound, self)

    def _on_sound(self, backup: Path, target: Path, _: object) -> None:
        self.agreed.emit(backup, target)

    def _on_unsound(self, error: Exception) -> None:
        show_error(self._window, error)


def _check_backup(backup: Path, _: Progress) -> None:
    """Raises BookError."""
    from app.services.opening import check_backup

    check_backup(backup)
