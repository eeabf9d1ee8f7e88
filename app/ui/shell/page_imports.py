"""The pages' modules, imported one after the other in a thread while the window is used already."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.ui.shell.tabs import Tab

MAKING_S = 1.0
"""The longest that a page is waited for; it may never be made, when the book is closed meanwhile."""


class PageImports(QObject):
    """imported(Tab) in the GUI thread, the wanted tab before the others; failed(Exception) and nothing further.

    Has no parent: its thread keeps it until all is imported, also when the window is gone by then.
    """

    imported = Signal(object)
    failed = Signal(object)

    def __init__(self, import_page: Callable[[Tab], object]) -> None:
        super().__init__()
        self._import_page = import_page
        self._wanted = next(iter(Tab))
        self._done: set[Tab] = set()
        self._go_on = threading.Event()
        self._thread: threading.Thread | None = None

    def has(self, tab: Tab) -> bool:
        return tab in self._done

    def want(self, tab: Tab) -> None:
        """It is the next to be imported, by the thread that goes on to the others."""
        self._wanted = tab
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="page imports", daemon=True)
            self._thread.start()

    def go_on(self) -> None:
        """The page imported last is made: until then the thread would only take turns with the one that makes it."""
        self._go_on.set()

    def import_all(self) -> None:
        """At once, in this thread."""
        for tab in Tab:
            self._take(tab)

    def _run(self) -> None:
        try:
            while left := [tab for tab in (self._wanted, *Tab) if tab not in self._done]:
                self._go_on.clear()
                self._take(left[0])
                self._go_on.wait(MAKING_S)
            gc.freeze()  # as in FirstLoad
        except Exception as error:  # noqa: BLE001 - shown in the GUI thread, whatever it is
            self.failed.emit(error)

    def _take(self, tab: Tab) -> None:
        self._import_page(tab)
        self._done.add(tab)
        self.imported.emit(tab)
