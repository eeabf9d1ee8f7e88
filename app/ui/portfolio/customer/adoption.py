"""How far a customer has come with each product (R19)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.terms import AdoptionLevel, Status
from app.ui.formats import MINUS
from app.ui.i18n import translate
from app.ui.labels import adoption_group_name, adoption_level_name, flag_name
from app.ui.page_context import PageContext
from app.ui.portfolio.customer.section import CustomerSection
from app.ui.widgets.choice_edits import ChoiceCombo
from app.ui.widgets.rows_model import Column

if TYPE_CHECKING:
    from app.services.customer_file_products import AdoptionRow


class AdoptionSection(CustomerSection):
    """Picking a level notes it as seen on the as-of day. The count is of the products with a level."""

    TABLES = ("product", "adoption", "purchase", "sales_entry", "deal")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("CustomerPage", "This book has no products yet: import them, or name one in a deal.")
        super().__init__(context, translate("CustomerPage", "Adoption ladder"), empty, parent)
        self.table = self.add_table(self._columns())
        self.finish()

    @override
    def load(self) -> None:
        rows = self._context.services.customer_file.adoption(self.customer_id, self.scope.as_of)
        self.table.show_rows(rows)
        self.show_count(sum(row.level is not None for row in rows))
        self.empty.setVisible(not rows)

    @override
    def on_edited(self, record: AdoptionRow, field: str, value: Any) -> None:
        if value is not None:
            file, level = self._context.services.customer_file, AdoptionLevel(value)
            self.attempt(lambda: file.set_level(self.customer_id, record.product_id, level, self.scope.as_of))

    def _columns(self) -> list[Column[AdoptionRow]]:
        return [
            Column(translate("CustomerPage", "Product"), lambda one: one.product_name),
            Column(
                translate("CustomerPage", "Level"),
                lambda one: adoption_level_name(one.level) if one.level else translate("CustomerPage", "not seen yet"),
                adoption_level_name(AdoptionLevel.FIRST_CHOICE),
                field="level",
                value=lambda one: one.level.value if one.level else None,
                editor=self._level_edit,
                tone=lambda one: "" if one.level else "muted",
                tip=self._tip,
            ),
            Column(
                translate("CustomerPage", "Remarks"),
                self._remarks,
                tone=lambda one: "warn" if one.flags or one.status is Status.REVIEW else "muted",
                tip=self._movement_tip,
            ),
        ]

    @staticmethod
    def _level_edit(parent: QWidget) -> ChoiceCombo:
        choices = [(level.value, adoption_level_name(level)) for level in AdoptionLevel]
        return ChoiceCombo(choices, translate("CustomerPage", "not seen yet"), parent)

    def _tip(self, row: AdoptionRow) -> str:
        if row.level is None or row.group is None:
            return translate("CustomerPage", "F2 to pick the level seen today")
        seen = translate("CustomerPage", "seen on {day}").format(day=self._context.formats.day(row.seen_on))
        parts = (adoption_level_name(row.level), adoption_group_name(row.group), seen, row.notes)
        return " · ".join(part for part in parts if part)

    @staticmethod
    def _movement(row: AdoptionRow) -> str:
        if not row.movement:
            return ""
        return f"+{row.movement}" if row.movement > 0 else f"{MINUS}{-row.movement}"

    @classmethod
    def _movement_tip(cls, row: AdoptionRow) -> str:
        if not row.movement:
            return cls._remarks(row)
        if row.movement > 0:
            return translate("CustomerPage", "%n level(s) gained since a quarter ago", None, row.movement)
        return translate("CustomerPage", "%n level(s) lost since a quarter ago", None, -row.movement)

    @classmethod
    def _remarks(cls, row: AdoptionRow) -> str:
        found = [cls._movement(row)] if row.movement else []
        found += [flag_name(flag) for flag in row.flags]
        if row.status is Status.REVIEW:
            found.append(translate("CustomerPage", "to check: nothing bought in 12 months"))
        if not found and row.group is not None:
            found.append(adoption_group_name(row.group))
        return " · ".join(found)
