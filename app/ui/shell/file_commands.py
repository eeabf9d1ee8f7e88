"""Asks which book; what is done with the answer is bootstrap's."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app.resource_paths import resource
from app.ui.i18n import translate
from app.ui.settings import UserSettings, books_folder

SUFFIX = ".fieldbook"


class FileCommands(QObject):
    book_chosen = Signal(object)
    new_book_chosen = Signal(object)
    import_into_new_chosen = Signal(object)
    demo_chosen = Signal(object)
    restore_chosen = Signal(object)

    def __init__(self, settings: UserSettings, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window

    def new_book(self) -> None:
        path = self._ask_new(translate("Files", "New book"), translate("Files", "My region"))
        if path is not None:
            self.new_book_chosen.emit(path)

    def import_into_new(self) -> None:
        path = self._ask_new(translate("Files", "New book for the import"), translate("Files", "My region"))
        if path is not None:
            self.import_into_new_chosen.emit(path)

    def demo_book(self) -> None:
        path = self._ask_new(translate("Files", "Save the demo book as"), translate("Files", "Demo region"))
        if path is not None:
            self.demo_chosen.emit(path)

    def open_book(self) -> None:
        path = self._ask_existing(translate("Files", "Open a book"), self._folder())
        if path is not None:
            self.book_chosen.emit(path)

    def restore(self, backups_folder: Path | None = None) -> None:
        folder = backups_folder if backups_folder is not None and backups_folder.is_dir() else self._folder()
        path = self._ask_existing(translate("Files", "Choose the backup to restore"), folder)
        if path is not None:
            self.restore_chosen.emit(path)

    def fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        recent = self._settings.recent_books
        menu.setEnabled(bool(recent))
        for number, book in enumerate(recent, 1):
            action = menu.addAction(f"&{number}  {book.name.replace('&', '&&')}")
            action.setToolTip(str(book))
            action.setData(str(book))
            action.triggered.connect(self._on_recent)

    def _on_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.book_chosen.emit(Path(action.data()))

    def _ask_new(self, caption: str, name: str) -> Path | None:
        start = str(self._folder() / f"{name}{SUFFIX}")
        # the system's own question about replacing a file would be untrue: a book is never replaced
        options = QFileDialog.Option.DontConfirmOverwrite
        chosen, _ = QFileDialog.getSaveFileName(self._window, caption, start, _filter(), options=options)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)

    def _ask_existing(self, caption: str, folder: Path) -> Path | None:
        chosen, _ = QFileDialog.getOpenFileName(self._window, caption, str(folder), _filter())
        return Path(chosen) if chosen else None

    def _folder(self) -> Path:
        """Of the last book; never among the program's own files, where a new version or a clean-up would take it along."""
        recent = self._settings.recent_books
        program = resource("").parent
        return books_folder() if not recent or recent[0].is_relative_to(program) else recent[0].parent


def _filter() -> str:
    return f"{translate('Files', 'Fieldbook books')} (*{SUFFIX})"
