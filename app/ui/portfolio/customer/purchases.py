"""What the customer bought of our category, from us and from others (R11): the last ones as chips, and the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from app.terms import Loyalty, Overlay
from app.ui.i18n import translate
from app.ui.labels import loyalty_name
from app.ui.page_context import PageContext
from app.ui.portfolio.customer.section import CustomerSection
from app.ui.portfolio.customer.tags import TagStrip
from app.ui.widgets.choice_edits import LookupCombo
from app.ui.widgets.rows_model import Column
from app.ui.widgets.tag import Tag, Tone
from app.ui.widgets.typed_edit import DateEdit, TextEdit

if TYPE_CHECKING:
    from app.services.customer_file_products import PurchaseRecord

CHIPS = 8


class PurchasesSection(CustomerSection):
    TABLES = ("purchase", "product", "setting", "customer")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate(
            "CustomerPage", "No purchase yet: four of the category, from whomever, are enough to judge the loyalty."
        )
        super().__init__(context, translate("CustomerPage", "Purchases of the category"), empty, parent)
        self.verdict = QLabel()
        self.verdict.setWordWrap(True)
        self.chips = TagStrip(context.theme)
        self.chips.why_asked.connect(self.why_asked)
        self.body.addWidget(self.verdict)
        self.body.addWidget(self.chips)
        self.product = LookupCombo()
        self.new = self.add_row(
            {
                "bought_on": (translate("CustomerPage", "Day"), DateEdit()),
                "supplier": (translate("CustomerPage", "Supplier (blank: us)"), TextEdit()),
                "product_id": (translate("CustomerPage", "Product"), self.product),
            },
            self._save,
        )
        self.table = self.add_table(self._columns())
        self.finish()

    @override
    def load(self) -> None:
        file = self._context.services.customer_file
        bought = file.purchases(self.customer_id)
        if not self.product.hasFocus():
            self.product.set_items(self._context.services.lookups.products())
        self.table.show_rows(bought)
        self.show_count(len(bought))
        self.new.preset({"bought_on": self.scope.as_of})
        self.chips.show_tags([(Overlay.LOYALTY, self._chip(one)) for one in reversed(bought[:CHIPS])])
        self.chips.setVisible(bool(bought))
        self._show_verdict()

    @override
    def on_deletion(self, records: list[PurchaseRecord]) -> None:
        self.attempt(lambda: self._context.services.customer_file.delete_purchases(one.id for one in records))

    def _show_verdict(self) -> None:
        found = self._context.services.customer_file.loyalty(self.customer_id, self.scope.as_of)
        formats = self._context.formats
        text = loyalty_name(found.value)
        direction = {
            "TO_US": translate("CustomerPage", "towards us"),
            "AWAY": translate("CustomerPage", "away from us"),
            "OTHER": translate("CustomerPage", "between others"),
        }.get(found.direction or "", "")
        if direction:
            text = translate("CustomerPage", "{loyalty}, {direction}").format(loyalty=text, direction=direction)
        counted = translate("CustomerPage", "{loyalty}: {ours} of the last {known} purchases were from us")
        if found.known:
            text = counted.format(loyalty=text, ours=formats.count(found.ours), known=formats.count(found.known))
        self.verdict.setText(text)
        self.verdict.setVisible(bool(found.known) or found.value is not Loyalty.UNKNOWN)

    def _save(self, values: dict[str, Any]) -> None:
        file = self._context.services.customer_file
        file.add_purchase(self.customer_id, values["bought_on"], values["supplier"], values["product_id"])

    def _chip(self, purchase: PurchaseRecord) -> Tag:
        supplier = (purchase.supplier or "").strip()
        return Tag(self._supplier(purchase), Tone.GOOD if not supplier else Tone.NEUTRAL)

    def _supplier(self, purchase: PurchaseRecord) -> str:
        supplier = (purchase.supplier or "").strip()
        if not supplier:
            return translate("CustomerPage", "us")
        return translate("CustomerPage", "not known") if supplier == "?" else supplier

    def _columns(self) -> list[Column[PurchaseRecord]]:
        formats = self._context.formats
        return [
            Column(translate("CustomerPage", "Day"), lambda one: formats.day(one.bought_on), "2026-11-21"),
            Column(translate("CustomerPage", "Supplier"), self._supplier),
            Column(translate("CustomerPage", "Product"), lambda one: one.product_name or ""),
        ]
