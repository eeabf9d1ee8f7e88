"""The people in a customer, and the deals with it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.terms import DealStage
from app.ui.i18n import translate
from app.ui.labels import stage_name
from app.ui.page_context import PageContext
from app.ui.portfolio.customer.contact_dialog import ask_changes, ask_new
from app.ui.portfolio.customer.contact_words import post_text
from app.ui.portfolio.customer.section import CustomerSection
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.rows_model import Column
from app.ui.widgets.typed_edit import DateEdit, TextEdit

if TYPE_CHECKING:
    from app.services.customers import ContactRecord, CustomerDeal


class ContactsSection(CustomerSection):
    """Enter opens a contact; name, title and mobile are edited in their cells."""

    TABLES = ("contact",)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("CustomerPage", "Nobody yet: add the people who decide, use and pay.")
        super().__init__(context, translate("Customer", "Contacts"), empty, parent)
        self.add_button(self._on_add)
        self.table = self.add_table(self._columns())
        self.table.opened.connect(self._on_opened)
        self.finish()

    @override
    def load(self) -> None:
        contacts = self._context.services.customers.contacts(self.customer_id)
        self.table.show_rows(contacts)
        self.show_count(len(contacts))

    @override
    def on_edited(self, record: ContactRecord, field: str, value: Any) -> None:
        self.attempt(lambda: self._context.services.customers.save_contact(record.id, {field: value}))

    @override
    def on_deletion(self, records: list[ContactRecord]) -> None:
        self.attempt(lambda: self._context.services.customers.delete_contacts(one.id for one in records))

    def _on_add(self) -> None:
        fields = ask_new(self._context, self.customer_id, self)
        if fields is not None:
            self.attempt(lambda: self._context.services.customers.save_contact(None, fields))

    def _on_opened(self, contact: ContactRecord) -> None:
        if self.read_only:
            return
        fields = ask_changes(self._context, self.customer_id, contact, self)
        if fields is not None:
            self.attempt(lambda: self._context.services.customers.save_contact(contact.id, fields))

    def _columns(self) -> list[Column[ContactRecord]]:
        return [
            self.text_column(translate("Customer", "Name"), "name"),
            Column(
                translate("CustomerPage", "Title"),
                lambda one: post_text(one, self._context.formats),
                tip=lambda one: one.notes or "",
            ),
            Column(
                translate("Customer", "Phone"),
                lambda one: one.mobile or one.phone or "",
                tip=lambda one: " · ".join(part for part in (one.mobile, one.phone, one.email) if part),
            ),
        ]


class DealsSection(CustomerSection):
    """deal_opened(deal id) by Enter or a double click."""

    TABLES = ("deal",)

    deal_opened = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("CustomerPage", "No deal yet: add one with its name and amount, the funnel has the rest.")
        super().__init__(context, translate("Customer", "Deals"), empty, parent)
        amount = translate("CustomerPage", "Amount ({unit})").format(unit=context.formats.unit_label())
        self.new = self.add_row(
            {
                "name": (translate("CustomerPage", "Deal"), TextEdit()),
                "amount_cents": (amount, MoneyEdit(context.formats)),
                "expected_close": (translate("CustomerPage", "Expected close"), DateEdit()),
            },
            self._save,
        )
        self.table = self.add_table(self._columns())
        self.table.opened.connect(lambda deal: self.deal_opened.emit(deal.id))
        self.finish()

    @override
    def load(self) -> None:
        deals = self._context.services.customers.deals(self.customer_id)
        self.table.show_rows(deals)
        self.show_count(len(deals))

    def _save(self, values: dict[str, Any]) -> None:
        customer = self._context.services.customers.get(self.customer_id)
        fields = {**values, "customer_id": customer.id, "owner_id": customer.owner_id, "area_id": customer.area_id}
        self._context.services.deals.save(None, fields, date.today())

    def _columns(self) -> list[Column[CustomerDeal]]:
        formats = self._context.formats
        return [
            Column(translate("CustomerPage", "Deal"), lambda one: one.name),
            Column(translate("CustomerPage", "Stage"), lambda one: stage_name(DealStage(one.stage)), "Closed and paid"),
            Column(
                translate("CustomerPage", "Amount\n{unit}").format(unit=formats.unit_label()),
                lambda one: formats.amount_in_unit(one.amount_cents),
                "99,999.9",
                True,
            ),
            Column(translate("CustomerPage", "Close"), lambda one: formats.day(one.expected_close), "2026-11-21"),
        ]
