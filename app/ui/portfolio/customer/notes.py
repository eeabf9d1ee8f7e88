"""Notes on a customer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.widgets.notes_card import NotesCard


class NotesSection(NotesCard):
    TABLES = ("customer",)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        hint = translate("CustomerPage", "What the next visitor should know")
        super().__init__(context, translate("Customer", "Notes"), hint, parent)

    @override
    def notes(self) -> str | None:
        return self._context.services.customers.get(self.record_id).notes

    @override
    def save(self, notes: str | None) -> None:
        self._context.services.customers.save(self.record_id, {"notes": notes})
