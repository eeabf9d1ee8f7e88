"""Loads what the first paint did not wait for, in a thread of its own (MEASURED 1)."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal


class FirstLoad(QObject):
    """Opens a book and imports what its pages need: loaded(what was opened, banner) or failed(Exception).

    Garbage collection rests meanwhile: the imports make much and drop nothing, and what stays is never looked at again.
    """

    loaded = Signal(object, str)
    failed = Signal(object)

    def start(self, open_book: Callable[[], object], banner: str = "") -> None:
        threading.Thread(target=self._run, args=(open_book, banner), name="first load", daemon=True).start()

    def _run(self, open_book: Callable[[], object], banner: str) -> None:
        collecting = gc.isenabled()
        gc.disable()
        try:
            opened = open_book()
        except Exception as error:  # noqa: BLE001 - shown in the GUI thread, whatever it is
            self.failed.emit(error)
        else:
            gc.freeze()
            self.loaded.emit(opened, banner)
        finally:
            if collecting:
                gc.enable()
