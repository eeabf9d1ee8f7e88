"""The one way the screen learns that the book, or the filter above the tabs, changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.changes import Changes


class BookSignals(QObject):
    """changed(Changes) after each commit and scope_changed(Scope), both in the GUI thread whoever wrote."""

    changed = Signal(object)
    scope_changed = Signal(object)
    _committed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._committed.connect(self.changed)

    def announce(self, changes: Changes) -> None:
        """Listener for Services.on_change; may be called from any thread."""
        self._committed.emit(changes)
