"""What a customer could still buy, product by product (R32), typed in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from app.terms import Status, WhiteSpaceState
from app.ui.i18n import translate
from app.ui.labels import white_space_name
from app.ui.page_context import PageContext
from app.ui.portfolio.customer.section import CustomerSection
from app.ui.widgets.rows_model import Column
from app.ui.widgets.typed_edit import TextEdit

if TYPE_CHECKING:
    from app.services.customer_file_products import WhiteSpaceCell, WhiteSpaceGrid

_TONES = {
    WhiteSpaceState.BOUGHT: "good",
    WhiteSpaceState.OPEN: "accent",
    WhiteSpaceState.RIVAL: "warn",
    WhiteSpaceState.N_A: "muted",
}


class WhiteSpaceSection(CustomerSection):
    """The count is of the products in which something is left."""

    TABLES = ("product", "product_potential", "sales_entry", "deal", "customer", "setting")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("CustomerPage", "This book has no products yet: import them, or name one in a deal.")
        super().__init__(context, translate("CustomerPage", "White space by product"), empty, parent)
        self.sum = QLabel()
        self.sum.setWordWrap(True)
        self.body.addWidget(self.sum)
        self.table = self.add_table(self._columns())
        self.finish()

    @override
    def load(self) -> None:
        grid = self._context.services.customer_file.white_space(self.customer_id, self.scope)
        self.table.show_rows(grid.cells)
        self.show_count(sum(bool(cell.white_space_cents) for cell in grid.cells))
        self.empty.setVisible(not grid.cells)
        self.sum.setVisible(bool(grid.cells))
        self.sum.setText(self._sentence(grid))
        self.sum.setProperty("role", "warning" if grid.check is Status.REVIEW else "")
        self.sum.style().polish(self.sum)

    @override
    def on_edited(self, record: WhiteSpaceCell, field: str, value: Any) -> None:
        file = self._context.services.customer_file
        if field == "applies":
            field, value = "not_applicable", not value
        self.attempt(lambda: file.set_product_potential(self.customer_id, record.product_id, {field: value}))

    def _sentence(self, grid: WhiteSpaceGrid) -> str:
        money = self._context.formats.money
        if grid.white_space_cents is None:
            text = translate("CustomerPage", "Type the yearly potential of a product to see what is left of it.")
        else:
            left = translate("CustomerPage", "{left} left of {potential} a year")
            text = left.format(left=money(grid.white_space_cents), potential=money(grid.potential_cents))
        if grid.unnamed_sales_cents:
            unnamed = translate("CustomerPage", "sales without a product {amount}")
            text = f"{text} · {unnamed.format(amount=money(grid.unnamed_sales_cents))}"
        if grid.check is Status.REVIEW:
            text = f"{text} · {translate('CustomerPage', 'to check: more than the potential of the customer')}"
        return text

    def _columns(self) -> list[Column[WhiteSpaceCell]]:
        return [
            Column(
                translate("CustomerPage", "Product"),
                lambda one: one.product_name,
                field="applies",
                tick=lambda one: not one.not_applicable,
                tip=self._product_tip,
            ),
            Column(
                translate("CustomerPage", "State, rival"),
                self._state,
                field="rival",
                value=lambda one: one.rival,
                editor=TextEdit,
                tone=lambda one: _TONES.get(one.state, ""),
                tip=self._state_tip,
            ),
            *self._figures(),
        ]

    def _figures(self) -> list[Column[WhiteSpaceCell]]:
        formats = self._context.formats
        unit = formats.unit_label()

        def amount(cents: int | None) -> str:
            return formats.amount_in_unit(cents) if cents else "" if cents is None else "0"

        return [
            Column(
                translate("CustomerPage", "Potential\n{unit}").format(unit=unit),
                lambda one: amount(one.potential_cents) or "—",
                "9,999.9",
                True,
                field="potential_cents",
                value=lambda one: one.potential_cents,
                editor=self.money_edit,
                tip=lambda _: translate("CustomerPage", "A year, from all suppliers: F2 to type"),
            ),
            Column(
                translate("CustomerPage", "Sales\n{unit}").format(unit=unit),
                lambda one: amount(one.sales_cents or None),
                "9,999.9",
                True,
                tip=lambda one: self._sold_tip(one),
            ),
            Column(
                translate("CustomerPage", "Left\n{unit}").format(unit=unit),
                lambda one: amount(one.white_space_cents),
                "9,999.9",
                True,
            ),
        ]

    @staticmethod
    def _product_tip(cell: WhiteSpaceCell) -> str:
        name = " · ".join(part for part in (cell.product_name, cell.series) if part)
        return translate("CustomerPage", "{product}: untick it where it does not apply").format(product=name)

    @staticmethod
    def _state(cell: WhiteSpaceCell) -> str:
        if cell.state is WhiteSpaceState.RIVAL and cell.rival:
            return translate("CustomerPage", "Rival: {name}").format(name=cell.rival)
        return white_space_name(cell.state)

    @classmethod
    def _state_tip(cls, cell: WhiteSpaceCell) -> str:
        state = cls._state(cell)
        if cell.rival and cell.state is not WhiteSpaceState.RIVAL:
            rival = translate("CustomerPage", "Rival: {name}").format(name=cell.rival)
            state = f"{state} · {rival}"
        return f"{state} · {translate('CustomerPage', 'F2 to type who supplies it now')}"

    def _sold_tip(self, cell: WhiteSpaceCell) -> str:
        text = translate(
            "CustomerPage", "Sold in twelve months {sold}; %n open deal(s) {offered}", None, cell.open_deals
        )
        money = self._context.formats.money
        return text.format(sold=money(cell.sales_cents), offered=money(cell.open_deals_cents))
