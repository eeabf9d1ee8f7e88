"""The one way the screen learns that the book, or the filter above the tabs, changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.changes import Changes

if TYPE_CHECKING:
    from app.ui.shell.counts import Numbers


class BookSignals(QObject):
    """changed(Changes) after each commit, counted(Numbers) and scope_changed(Scope), all in the GUI thread whoever wrote.

    exported(path): a chart was saved there, None: copied.
    """

    changed = Signal(object)
    counted = Signal(object)
    scope_changed = Signal(object)
    exported = Signal(object)
    _committed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.numbers: Numbers | None = None
        """What the whole book held when it was last counted; None before."""
        self._committed.connect(self.changed)

    def announce(self, changes: Changes) -> None:
        """Listener for Services.on_change; may be called from any thread."""
        self._committed.emit(changes)

    def announce_numbers(self, numbers: Numbers) -> None:
        self.numbers = numbers
        self.counted.emit(numbers)
