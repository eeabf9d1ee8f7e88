"""The facts of a customer: every field of its record that is not a score, each saved by itself."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.terms import PotentialConfidence
from app.ui.i18n import translate
from app.ui.labels import confidence_name, error_text
from app.ui.page_context import PageContext
from app.ui.portfolio.customer.edits import FileForm
from app.ui.portfolio.customer.section import CustomerSection
from app.ui.widgets.choice_edits import ChoiceCombo, LookupCombo, TickBox
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.searched_name import SearchedName
from app.ui.widgets.typed_edit import DateEdit, TextEdit, WholeNumberEdit

if TYPE_CHECKING:
    from app.services.lookups import NamedItem


class FactsSection(CustomerSection):
    TABLES = ("customer", "industry", "area", "rep")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("CustomerPage", "Facts"), "", parent)
        self.form = FileForm(self._save, error_text)
        for field, label, editor in (*self._place(), *self._potential(), *self._company()):
            editor.setMinimumWidth(80)
            self.form.add_row(field, label, editor, required=field == "name")
        self.form.set_read_only(self.read_only)
        self.body.addWidget(self.form)
        self.finish()

    @override
    def load(self) -> None:
        services = self._context.services
        record = services.customers.get(self.customer_id)
        lists = {
            "industry_id": services.lookups.industries,
            "area_id": services.lookups.areas,
            "owner_id": services.lookups.reps,
        }
        for field, read in lists.items():
            editor = self.form.editor(field)
            if not editor.hasFocus():
                editor.set_items(read())
        self.form.show_values({field: getattr(record, field) for field in self.form.fields})

    def _save(self, field: str, value: object) -> None:
        changes: dict[str, object] = {field: value}
        if field == "potential_cents" and value is not None:
            # a potential is only worth what its date is (R1: older than twelve months is stale)
            changes["potential_on"] = date.today()
        self._context.services.customers.save(self.customer_id, changes)

    def _lookup(self, table: str) -> LookupCombo:
        return LookupCombo(add=lambda name: self._context.services.lookups.add(table, name))

    def _others(self, text: str) -> list[NamedItem]:
        found = self._context.services.lookups.customers(text)
        return [item for item in found if item.id != self.customer_id]

    def _place(self) -> list[tuple[str, str, Any]]:
        name_of = self._context.services.lookups.customer_name
        parent = SearchedName(self._others, name_of, translate("CustomerPage", "type to search"))
        return [
            ("name", translate("Customer", "Name"), TextEdit()),
            ("external_id", translate("CustomerPage", "Number"), TextEdit()),
            ("parent_id", translate("CustomerPage", "Belongs to"), parent),
            ("owner_id", translate("Customer", "Rep"), self._lookup("rep")),
            ("area_id", translate("Customer", "Area"), self._lookup("area")),
            ("industry_id", translate("Customer", "Industry"), self._lookup("industry")),
        ]

    def _potential(self) -> list[tuple[str, str, Any]]:
        formats = self._context.formats
        confidence = [(one.value, confidence_name(one)) for one in PotentialConfidence]
        potential = translate("CustomerPage", "Potential a year\n({unit})").format(unit=formats.unit_label())
        return [
            ("potential_cents", potential, MoneyEdit(formats)),
            (
                "potential_confidence",
                translate("Customer", "How sure"),
                ChoiceCombo(confidence, translate("Customer", "not set")),
            ),
            ("potential_on", translate("Customer", "Known since"), DateEdit()),
        ]

    def _company(self) -> list[tuple[str, str, Any]]:
        formats = self._context.formats
        revenue = translate("CustomerPage", "Its revenue a year\n({unit})").format(unit=formats.unit_label())
        return [
            ("employees", translate("CustomerPage", "Employees"), WholeNumberEdit()),
            ("annual_revenue_cents", revenue, MoneyEdit(formats)),
            ("founded_year", translate("CustomerPage", "Founded in"), WholeNumberEdit()),
            ("city", translate("Customer", "City"), TextEdit()),
            ("phone", translate("Customer", "Phone"), TextEdit()),
            ("website", translate("CustomerPage", "Website"), TextEdit()),
            ("is_active", "", TickBox(translate("CustomerPage", "Active customer"))),
        ]
