"""The fields of a dealer: what they are called and what they are typed in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from app.terms import DealerType, LegalKind
from app.ui.dealers.facts_edits import LinkedCustomer
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels import dealer_type_name, legal_kind_name
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import ChoiceCombo, LookupCombo, TickBox
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.percent_edit import PercentEdit
from app.ui.widgets.record_panel import NotesEdit
from app.ui.widgets.typed_edit import DateEdit, TextEdit, WholeNumberEdit

if TYPE_CHECKING:
    from app.services.lookups import NamedItem

_NAMES = {
    "name": QT_TRANSLATE_NOOP("Dealer facts", "Name"),
    "legal_kind": QT_TRANSLATE_NOOP("Dealer facts", "Legal kind"),
    "commission_bp": QT_TRANSLATE_NOOP("Dealer facts", "Commission (%)"),
    "dealer_type": QT_TRANSLATE_NOOP("Dealer facts", "Type"),
    "parent_id": QT_TRANSLATE_NOOP("Dealer facts", "Buys from"),
    "area_id": QT_TRANSLATE_NOOP("Dealer facts", "Area"),
    "owner_id": QT_TRANSLATE_NOOP("Dealer facts", "Rep"),
    "customer_id": QT_TRANSLATE_NOOP("Dealer facts", "Also customer"),
    "contact_name": QT_TRANSLATE_NOOP("Dealer facts", "Contact"),
    "phone": QT_TRANSLATE_NOOP("Dealer facts", "Phone"),
    "city": QT_TRANSLATE_NOOP("Dealer facts", "City"),
    "external_id": QT_TRANSLATE_NOOP("Dealer facts", "Own number"),
    "is_active": QT_TRANSLATE_NOOP("Dealer facts", "We work with it"),
    "notes": QT_TRANSLATE_NOOP("Dealer facts", "Notes"),
    "contract_no": QT_TRANSLATE_NOOP("Dealer facts", "Contract"),
    "contract_from": QT_TRANSLATE_NOOP("Dealer facts", "From"),
    "contract_to": QT_TRANSLATE_NOOP("Dealer facts", "Until"),
    "terms": QT_TRANSLATE_NOOP("Dealer facts", "Terms"),
    "has_diversion_clause": QT_TRANSLATE_NOOP("Dealer facts", "Forbids diversion"),
    "target_cents": QT_TRANSLATE_NOOP("Dealer facts", "Target this year ({unit})"),
    "volume_cents": QT_TRANSLATE_NOOP("Dealer facts", "Sales a year ({unit})"),
    "sub_dealers": QT_TRANSLATE_NOOP("Dealer facts", "Sub-dealers"),
    "outlets_covered": QT_TRANSLATE_NOOP("Dealer facts", "Outlets covered"),
    "outlets_in_area": QT_TRANSLATE_NOOP("Dealer facts", "Outlets in the area"),
    "employees": QT_TRANSLATE_NOOP("Dealer facts", "Employees"),
    "sales_people": QT_TRANSLATE_NOOP("Dealer facts", "Of them in sales"),
    "vans": QT_TRANSLATE_NOOP("Dealer facts", "Vans"),
    "warehouse_m2": QT_TRANSLATE_NOOP("Dealer facts", "Warehouse (m²)"),
    "competing_lines": QT_TRANSLATE_NOOP("Dealer facts", "Competing lines"),
    "price_gap_bp": QT_TRANSLATE_NOOP("Dealer facts", "Price below neighbours (%)"),
    "stock_days": QT_TRANSLATE_NOOP("Dealer facts", "Stock (days of sales)"),
    "stock_cents": QT_TRANSLATE_NOOP("Dealer facts", "Our stock there ({unit})"),
}
_TIPS = {
    "commission_bp": QT_TRANSLATE_NOOP("Dealer facts", "An agent sells in our name for a commission; it needs one."),
    "parent_id": QT_TRANSLATE_NOOP("Dealer facts", "The dealer it buys from; one of the second tier needs one."),
    "customer_id": QT_TRANSLATE_NOOP(
        "Dealer facts", "Where the dealer is a customer too: its invoices and credit are counted once."
    ),
    "volume_cents": QT_TRANSLATE_NOOP("Dealer facts", "Counts only while the book holds no sales of this dealer."),
    "price_gap_bp": QT_TRANSLATE_NOOP(
        "Dealer facts", "How much lower its price is than in the neighbour region; a part of the risk of diversion."
    ),
    "stock_days": QT_TRANSLATE_NOOP("Dealer facts", "A part of the risk of diversion."),
    "stock_cents": QT_TRANSLATE_NOOP("Dealer facts", "At an agent it stays our stock and counts as our exposure."),
}
_LISTS = {"area_id": "area", "owner_id": "rep"}
_DAYS = frozenset({"contract_from", "contract_to"})
_COUNTS = frozenset(
    {
        *("sub_dealers", "outlets_covered", "outlets_in_area", "employees", "sales_people", "vans", "warehouse_m2"),
        "stock_days",
    }
)
_LONG = frozenset({"notes", "competing_lines", "terms"})
_KINDS: dict[str, tuple[type[StrEnum], Callable[[Any], str]]] = {
    "legal_kind": (LegalKind, legal_kind_name),
    "dealer_type": (DealerType, dealer_type_name),
}


def field_name(field: str, context: PageContext) -> str:
    return translate("Dealer facts", _NAMES[field]).format(unit=context.formats.unit_label())


def field_tip(field: str) -> str:
    """What the name alone does not tell; blank where it does."""
    return translate("Dealer facts", _TIPS[field]) if field in _TIPS else ""


def field_editor(context: PageContext, field: str, parent: QWidget) -> QWidget:
    if field in _KINDS:
        return kind_editor(*_KINDS[field])
    if field == "customer_id":
        lookups = context.services.lookups
        return LinkedCustomer(lookups.customers, lookups.customer_name, parent)
    if field == "parent_id":
        return LookupCombo(parent=parent)
    if field in _LISTS:
        return list_editor(context, _LISTS[field], parent)
    if field in ("is_active", "has_diversion_clause"):
        return TickBox(parent=parent)
    return _typed_editor(context, field)(parent)


def kind_editor(kinds: Iterable[StrEnum], name: Callable[[Any], str]) -> ChoiceCombo:
    choices = [(kind.value, name(kind)) for kind in kinds]
    return ChoiceCombo(choices, none_text=translate("Dealer facts", "not set"))


def list_editor(context: PageContext, table: str, parent: QWidget) -> LookupCombo:
    """An area, a rep, a product; a name not in the list is added to it."""
    return LookupCombo(list_items(context, table), partial(context.services.lookups.add, table), parent)


def list_items(context: PageContext, table: str) -> list[NamedItem]:
    lookups = context.services.lookups
    return {"area": lookups.areas, "rep": lookups.reps, "product": lookups.products}[table]()


def _typed_editor(context: PageContext, field: str) -> Callable[[QWidget], QWidget]:
    if field.endswith("_cents"):
        return partial(MoneyEdit, context.formats)
    if field.endswith("_bp"):
        return PercentEdit
    if field in _COUNTS:
        return WholeNumberEdit
    if field in _DAYS:
        return DateEdit
    return NotesEdit if field in _LONG else TextEdit
