"""The notes of a record in a card of their own, saved when the field is left."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.overrides import override
from app.ui.page_context import PageContext
from app.ui.widgets.record_panel import NotesEdit
from app.ui.widgets.record_section import RecordSection


class NotesCard(RecordSection):
    """Where the notes come from and go to is its subclass's."""

    def __init__(self, context: PageContext, title: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(context, title, "", parent)
        self.edit = NotesEdit()
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(title)
        self.edit.setReadOnly(self.read_only)
        self.edit.committed.connect(self._on_committed)
        self.body.addWidget(self.edit)
        self.finish()

    def notes(self) -> str | None:
        """As the book has them now. Raises RuleError UNKNOWN_RECORD."""
        raise NotImplementedError

    def save(self, notes: str | None) -> None:
        """Raises AppError where they are refused."""
        raise NotImplementedError

    @override
    def load(self) -> None:
        notes = self.notes()
        is_typing = self.edit.hasFocus() and self.edit.document().isModified()
        if not is_typing and notes != self.edit.value():
            self.edit.set_value(notes)

    def _on_committed(self, notes: str | None) -> None:
        self.attempt(lambda: self.save(notes))
