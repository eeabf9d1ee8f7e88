"""Asks for an invoice and whose it is, where no company's page is open."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.services.parties import Party, party_of
from app.ui.credit.fields_dialog import Fields, FieldsDialog
from app.ui.i18n import translate
from app.ui.labels import error_text
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import LookupCombo
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.typed_edit import DateEdit, TextEdit

MOST = 100_000
"""Customers offered."""


class PartyChoice(Struct, frozen=True):
    """id: the party's key."""

    id: int
    name: str


class NewInvoice(QObject):
    """added(Party) once it is saved."""

    added = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._parent = parent
        self.dialog: FieldsDialog | None = None

    def ask(self) -> None:
        if self._context.read_only:
            return
        unit = self._context.formats.unit_label()
        fields: Fields = {
            "party": (translate("Credit", "Invoice of"), LookupCombo(self._parties(), self._add_customer)),
            "number": (translate("Credit", "Number"), TextEdit()),
            "issued_on": (translate("Credit", "Issued"), DateEdit()),
            "due_on": (translate("Credit", "Due"), DateEdit()),
            "amount_cents": (translate("Credit", "Amount, {unit}").format(unit=unit), MoneyEdit(self._context.formats)),
        }
        title, verb = translate("Credit", "New invoice"), translate("Credit", "Add the invoice")
        required = ("party", "number", "issued_on", "amount_cents")
        dialog = FieldsDialog(title, title, fields, verb, self._parent, required=required)
        dialog.chosen.connect(self._on_chosen)
        self.dialog = dialog
        dialog.open()

    def _on_chosen(self, values: dict[str, Any]) -> None:
        assert self.dialog is not None
        party = party_of(values.pop("party"))
        assert party is not None
        if party.kind == "dealer":
            party = self._context.services.credit.dealer_party(party.id)
        try:
            self._context.services.receivables.save_invoice(None, {**party.fields, **values})
        except AppError as error:
            self.dialog.say(error_text(error))
        else:
            self.dialog.accept()
            self.added.emit(party)

    def _parties(self) -> list[PartyChoice]:
        lookups = self._context.services.lookups
        customers = [PartyChoice(Party("customer", one.id).key, one.name) for one in lookups.customers("", MOST)]
        dealers = [PartyChoice(Party("dealer", one.id).key, one.name) for one in lookups.dealers()]
        return sorted([*customers, *dealers], key=lambda one: one.name.casefold())

    def _add_customer(self, name: str) -> int:
        return self._context.services.customers.save(None, {"name": name})
