"""The lower part of a customer's panel: its contacts, which can be edited, and its deals, which can be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from app.errors import AppError
from app.terms import DealStage
from app.ui.error_box import show_error
from app.ui.i18n import translate
from app.ui.icons import icon
from app.ui.labels import stage_name
from app.ui.page_context import PageContext
from app.ui.portfolio.customer.contact_dialog import ask_changes, ask_new
from app.ui.portfolio.customer.contact_words import post_text

if TYPE_CHECKING:
    from app.services.customers import ContactRecord, CustomerDeal

MOST_ROWS = 8
_ID = int(Qt.ItemDataRole.UserRole)


class PeopleSection(QWidget):
    """A handful of rows each, so plain list widgets; Enter edits a contact, Delete removes it (undoable).

    deal_opened(deal id) by Enter or a double click on a deal.
    """

    deal_opened = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._customer_id: int | None = None
        self.contacts, self.deals = QListWidget(), QListWidget()
        self._contacts_head, self._deals_head = QLabel(), QLabel()
        self._read_only = context.read_only
        self.add = add = QPushButton(icon("plus", context.theme.text), translate("Customer", "&Add"))
        add.setAccessibleName(translate("Customer", "Add a contact"))
        add.setEnabled(not self._read_only)
        head = QHBoxLayout()
        head.addWidget(self._contacts_head, 1)
        head.addWidget(add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.contacts)
        layout.addSpacing(8)
        layout.addWidget(self._deals_head)
        layout.addWidget(self.deals)
        for rows in (self.contacts, self.deals):
            rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            rows.setStyleSheet("QListWidget::item { padding: 0 6px; }")
        self.contacts.setAccessibleName(translate("Customer", "Contacts"))
        self.deals.setAccessibleName(translate("Customer", "Deals"))
        add.clicked.connect(self.add_contact)
        self.contacts.itemActivated.connect(self._on_contact_opened)
        self.deals.itemActivated.connect(lambda item: self.deal_opened.emit(item.data(_ID)))
        remove = QShortcut(QKeySequence("Delete"), self.contacts)
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        remove.activated.connect(self._on_delete)

    def show_customer(self, customer_id: int) -> None:
        self._customer_id = customer_id
        customers = self._context.services.customers
        contacts, deals = customers.contacts(customer_id), customers.deals(customer_id)
        self._contacts_head.setText(translate("Customer", "%n contact(s)", None, len(contacts)))
        self._deals_head.setText(translate("Customer", "%n deal(s)", None, len(deals)))
        self._fill(self.contacts, [(contact.id, self._contact_text(contact)) for contact in contacts])
        self._fill(self.deals, [(deal.id, self._deal_text(deal)) for deal in deals])

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self.add.setEnabled(not read_only)

    def show_contact(self, contact_id: int) -> None:
        for row in range(self.contacts.count()):
            if self.contacts.item(row).data(_ID) == contact_id:
                self.contacts.setCurrentRow(row)
                self.contacts.setFocus()

    def add_contact(self) -> None:
        fields = ask_new(self._context, self._customer_id, self)
        if fields is not None:
            self._save(None, fields)

    def _on_contact_opened(self, item: QListWidgetItem) -> None:
        if self._read_only:
            return
        contact = self._context.services.customers.contact(item.data(_ID))
        fields = ask_changes(self._context, self._customer_id, contact, self)
        if fields is not None:
            self._save(contact.id, fields)

    def _on_delete(self) -> None:
        item = self.contacts.currentItem()
        if item is not None and not self._read_only:
            self._context.services.customers.delete_contacts([item.data(_ID)])

    def _save(self, contact_id: int | None, fields: dict[str, Any]) -> None:
        try:
            self._context.services.customers.save_contact(contact_id, fields)
        except AppError as error:
            show_error(self, error)

    def _contact_text(self, contact: ContactRecord) -> str:
        details = (post_text(contact, self._context.formats), contact.mobile or contact.phone, contact.email)
        return " · ".join([contact.name, *(detail for detail in details if detail)])

    def _deal_text(self, deal: CustomerDeal) -> str:
        formats = self._context.formats
        parts = [deal.name, stage_name(DealStage(deal.stage))]
        if deal.amount_cents is not None:
            parts.append(formats.money(deal.amount_cents))
        if deal.expected_close is not None:
            parts.append(formats.day(deal.expected_close))
        return " · ".join(parts)

    def _fill(self, rows: QListWidget, texts: list[tuple[int, str]]) -> None:
        chosen = rows.currentItem().data(_ID) if rows.currentItem() is not None else None
        rows.clear()
        for record_id, text in texts:
            item = QListWidgetItem(text)
            item.setData(_ID, record_id)
            item.setToolTip(text)
            item.setSizeHint(QSize(0, self._context.theme.row_compact))
            rows.addItem(item)
            if record_id == chosen:
                rows.setCurrentItem(item)
        rows.setVisible(bool(texts))
        rows.setFixedHeight(min(len(texts), MOST_ROWS) * self._context.theme.row_compact + 8)
