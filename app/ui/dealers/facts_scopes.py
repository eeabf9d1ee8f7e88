"""Where a dealer may sell what: areas by product lines; exclusives that overlap are refused (R26)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.dealers.facts_cards import DealerSection
from app.ui.dealers.facts_fields import list_editor, list_items
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import LookupCombo
from app.ui.widgets.rows_model import Column

if TYPE_CHECKING:
    from app.services.dealer_file import ScopeRow

TABLE_OF = {"area_id": "area", "product_id": "product"}


class ScopesCard(DealerSection):
    TABLES = ("dealer_scope", "area", "product")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("Dealer facts", "Not placed yet: add an area and a product line it may sell.")
        super().__init__(context, translate("Dealer facts", "Region and products"), empty, parent)
        self.new = self.add_row(
            {
                "area_id": (translate("Dealer facts", "Area"), self._editor("area", self.no_area)),
                "product_id": (translate("Dealer facts", "Product line"), self._editor("product", self.no_product)),
            },
            self._add,
        )
        self.table = self.add_table(
            [
                self._column(translate("Dealer facts", "Area"), "area", self.no_area),
                self._column(translate("Dealer facts", "Product line"), "product", self.no_product),
            ]
        )
        self.finish()

    @property
    def no_area(self) -> str:
        return translate("Dealer facts", "all areas")

    @property
    def no_product(self) -> str:
        return translate("Dealer facts", "all products")

    @override
    def load(self) -> None:
        rows = self._context.services.dealers.scopes(self.dealer_id)
        self.table.show_rows(rows)
        self.show_count(len(rows))
        for field, table in TABLE_OF.items():
            editor = self.new.editors[field]
            if not editor.lineEdit().hasFocus():
                editor.set_items(list_items(self._context, table))

    @override
    def on_edited(self, record: ScopeRow, field: str, value: Any) -> None:
        pairs = self._pairs()
        at = pairs.index((record.area_id, record.product_id))
        changed = {"area_id": record.area_id, "product_id": record.product_id, field: value}
        pairs[at] = (changed["area_id"], changed["product_id"])
        self._set(pairs)

    @override
    def on_deletion(self, records: list[ScopeRow]) -> None:
        doomed = {(one.area_id, one.product_id) for one in records}
        self._set([pair for pair in self._pairs() if pair not in doomed])

    def _add(self, values: dict[str, Any]) -> None:
        pairs = [*self._pairs(), (values["area_id"], values["product_id"])]
        self._context.services.dealers.set_scopes(self.dealer_id, pairs)

    def _set(self, pairs: list[tuple[int | None, int | None]]) -> None:
        self.attempt(lambda: self._context.services.dealers.set_scopes(self.dealer_id, pairs))

    def _pairs(self) -> list[tuple[int | None, int | None]]:
        rows = self._context.services.dealers.scopes(self.dealer_id)
        return [(one.area_id, one.product_id) for one in rows]

    def _editor(self, table: str, nothing: str) -> LookupCombo:
        editor = list_editor(self._context, table, self)
        line = editor.lineEdit()
        if line is not None:
            line.setPlaceholderText(nothing)
        return editor

    def _column(self, head: str, table: str, nothing: str) -> Column[Any]:
        return Column(
            head,
            lambda one: getattr(one, f"{table}_name") or nothing,
            field=f"{table}_id",
            value=lambda one: getattr(one, f"{table}_id"),
            editor=lambda parent: list_editor(self._context, table, parent),
        )
