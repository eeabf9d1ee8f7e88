"""Loads what the first paint did not wait for, in a thread of its own (MEASURED 1)."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal


class FirstLoad(QObject):
    """Imports and opens in a thread: loaded(what the work returned) or failed(Exception), both in the GUI thread."""

    loaded = Signal(object)
    failed = Signal(object)
    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ended.connect(self._on_ended)

    def start(self, work: Callable[[], object]) -> None:
        threading.Thread(target=self._run, args=(work,), name="first load", daemon=True).start()

    def _run(self, work: Callable[[], object]) -> None:
        try:
            result = work()
            gc.freeze()  # imports make much that stays: it is not looked through again
        except Exception as error:  # noqa: BLE001 - shown in the GUI thread, whatever it is
            self._ended.emit(None, error)
        else:
            self._ended.emit(result, None)

    def _on_ended(self, result: object, error: Exception | None) -> None:
        if error is None:
            self.loaded.emit(result)
        else:
            self.failed.emit(error)
