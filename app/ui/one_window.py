"""A book that is double-clicked while its window is open: that window comes to the front instead of an error in a second one.

Without a network, not even a local one: the second start leaves a small file, and the window that has the book open takes it away.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable
from pathlib import Path

import psutil
from PySide6.QtCore import QFileSystemWatcher, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

LONGEST_S = 3.0
"""An open window answers within this time."""

STARTING_S = 60.0
"""So long after its start a program is taken to be still opening its book: a cold start of a slow machine, clicked twice."""

LOOK_EVERY_S = 0.05


def bring_forward(
    book: Path,
    folder: Path,
    pause: Callable[[float], None] = time.sleep,
    is_starting: Callable[[], bool] | None = None,
) -> bool:
    """Ask the window of `book`, wherever it is, to come forward. False: nobody answered, or nothing can be written there.

    A window that `is_starting()`, by default any other of this program, is waited for.
    """
    request = _request(book, folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        request.touch()
    except OSError:
        return False
    for _ in range(int(STARTING_S / LONGEST_S)):
        if _is_taken(request, pause):
            return True
        if not (is_starting or another_is_starting)():
            break
    request.unlink(missing_ok=True)
    return False


def another_is_starting(within_s: float = STARTING_S) -> bool:
    """Whether a program of the same file as this one, not its parent, was started before it and no longer ago than that."""
    own = psutil.Process()
    program, began = own.exe(), own.create_time()
    for process in psutil.process_iter(["exe", "create_time"]):
        info = process.info
        is_other = process.pid not in (os.getpid(), os.getppid()) and info["exe"] == program
        if is_other and info["create_time"] <= began and time.time() - info["create_time"] < within_s:
            return True
    return False


def _is_taken(request: Path, pause: Callable[[float], None]) -> bool:
    for _ in range(int(LONGEST_S / LOOK_EVERY_S)):
        if not request.exists():
            return True
        pause(LOOK_EVERY_S)
    return False


class ComesForward(QObject):
    """Watches for such requests while `book_of()` names the open book."""

    def __init__(self, window: QWidget, book_of: Callable[[], Path | None], folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._book_of = book_of
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self.look)

    def look(self) -> None:
        book = self._book_of()
        if book is None:
            return
        request = _request(book, self._folder)
        if not request.exists():
            return
        request.unlink(missing_ok=True)
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        QApplication.alert(self._window)


def _request(book: Path, folder: Path) -> Path:
    return folder / f"{hashlib.sha256(str(book.resolve()).encode()).hexdigest()[:24]}.show"
