"""A page about one record that follows the scope and the book: at once while it is in sight, else when it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.changes import Changes
from app.errors import RuleError
from app.ui.overrides import override
from app.ui.page_context import PageContext

if TYPE_CHECKING:
    from app.services.scope import Scope


class ScopedPage(QWidget):
    """`_record_id` None: nothing is shown."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scope: Scope | None = None
        self._record_id: int | None = None
        self._is_stale = False
        context.signals.changed.connect(self._on_changed)

    def set_scope(self, scope: Scope) -> None:
        """What is shown follows."""
        if scope != self._scope:
            self._scope = scope
            self._show_soon()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self._show_again()

    def _read(self, record_id: int) -> None:
        """Show the record as the book has it now; the scope is known. Raises RuleError UNKNOWN_RECORD."""
        raise NotImplementedError

    def _on_changed(self, changes: Changes) -> None:
        """The book was changed."""
        raise NotImplementedError

    def _leave(self) -> None:
        """The record was deleted, or its adding undone."""
        self._record_id = None

    def _show_soon(self) -> None:
        """Now, or when the page is shown."""
        if self.isVisible():
            self._show_again()
        else:
            self._is_stale = True

    def _show_again(self) -> None:
        if self._record_id is not None and self._scope is not None:
            try:
                self._read(self._record_id)
            except RuleError:
                self._leave()
