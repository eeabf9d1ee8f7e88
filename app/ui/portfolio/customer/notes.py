"""Notes on a customer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.portfolio.customer.section import CustomerSection
from app.ui.widgets.record_panel import NotesEdit


class NotesSection(CustomerSection):
    TABLES = ("customer",)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("Customer", "Notes"), "", parent)
        self.edit = NotesEdit()
        self.edit.setPlaceholderText(translate("CustomerPage", "What the next visitor should know"))
        self.edit.setAccessibleName(translate("Customer", "Notes"))
        self.edit.setReadOnly(self.read_only)
        self.edit.committed.connect(self._on_committed)
        self.body.addWidget(self.edit)
        self.finish()

    @override
    def load(self) -> None:
        notes = self._context.services.customers.get(self.customer_id).notes
        is_typing = self.edit.hasFocus() and self.edit.document().isModified()
        if not is_typing and notes != self.edit.value():
            self.edit.set_value(notes)

    def _on_committed(self, value: object) -> None:
        self.attempt(lambda: self._context.services.customers.save(self.customer_id, {"notes": value}))
