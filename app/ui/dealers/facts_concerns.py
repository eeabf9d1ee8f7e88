"""The five questions of a dealer before it signs, and what was answered (R26)."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from app.terms import DealerConcern
from app.ui.dealers.facts_cards import DealerSection
from app.ui.i18n import translate
from app.ui.labels import dealer_concern_name
from app.ui.page_context import PageContext
from app.ui.widgets.record_panel import NotesEdit

LINES = 2


class ShortNote(NotesEdit):
    """Notes of two lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        height = self.fontMetrics().lineSpacing() * LINES + 6
        self.setStyleSheet(f"min-height: {height}px; max-height: {height}px;")

    def show_note(self, text: str | None) -> None:
        """What is being typed stays."""
        is_typing = self.hasFocus() and self.document().isModified()
        if not is_typing and text != self.value():
            self.set_value(text)


class ConcernsCard(DealerSection):
    """The count is of the answers."""

    TABLES = ("dealer_concern",)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("Dealer facts", "Nothing noted yet: write down what you offer to each question.")
        super().__init__(context, translate("Dealer facts", "Questions of the dealer"), empty, parent)
        self.notes: dict[DealerConcern, ShortNote] = {}
        for concern in DealerConcern:
            question, note = QLabel(dealer_concern_name(concern)), ShortNote(self)
            question.setBuddy(note)
            note.setAccessibleName(dealer_concern_name(concern))
            note.setReadOnly(self.read_only)
            note.committed.connect(partial(self._save, concern))
            self.body.addWidget(question)
            self.body.addWidget(note)
            self.notes[concern] = note
        self.finish()

    @override
    def load(self) -> None:
        concerns = self._context.services.dealers.concerns(self.dealer_id)
        self.show_count(sum(text is not None for text in concerns.values()))
        for concern, text in concerns.items():
            self.notes[concern].show_note(text)

    def _save(self, concern: DealerConcern, text: object) -> None:
        said = text if isinstance(text, str) else None
        self.attempt(lambda: self._context.services.dealers.set_concern(self.dealer_id, concern, said))
