"""Sheet names, column heads and cell words of the export in the user's language; the import reads them back."""

from __future__ import annotations

from collections.abc import Callable

from app.terms import AbcClass, DealStage, Flag, LossReason, Posture, PotentialConfidence, Strategy
from app.ui import labels
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

SHEETS = {
    "customers": QT_TRANSLATE_NOOP("Export", "Customers"),
    "contacts": QT_TRANSLATE_NOOP("Export", "Contacts"),
    "deals": QT_TRANSLATE_NOOP("Export", "Deals"),
    "sales": QT_TRANSLATE_NOOP("Export", "Sales"),
    "products": QT_TRANSLATE_NOOP("Export", "Products"),
    "reps": QT_TRANSLATE_NOOP("Export", "Reps"),
    "areas": QT_TRANSLATE_NOOP("Export", "Areas"),
    "dealers": QT_TRANSLATE_NOOP("Export", "Dealers"),
    "portfolio": QT_TRANSLATE_NOOP("Export", "Portfolio"),
    "funnel": QT_TRANSLATE_NOOP("Export", "Funnel"),
}

COLUMNS = {
    "uid": QT_TRANSLATE_NOOP("Export", "Fieldbook ID"),
    "external_id": QT_TRANSLATE_NOOP("Export", "External ID"),
    "name": QT_TRANSLATE_NOOP("Export", "Name"),
    "industry": QT_TRANSLATE_NOOP("Export", "Industry"),
    "area": QT_TRANSLATE_NOOP("Export", "Area"),
    "owner": QT_TRANSLATE_NOOP("Export", "Owner"),
    "parent": QT_TRANSLATE_NOOP("Export", "Parent group"),
    "parent_uid": QT_TRANSLATE_NOOP("Export", "Parent group Fieldbook ID"),
    "potential": QT_TRANSLATE_NOOP("Export", "Potential per year"),
    "potential_confidence": QT_TRANSLATE_NOOP("Export", "Potential confidence"),
    "potential_on": QT_TRANSLATE_NOOP("Export", "Potential dated"),
    "city": QT_TRANSLATE_NOOP("Export", "City"),
    "employees": QT_TRANSLATE_NOOP("Export", "Employees"),
    "annual_revenue": QT_TRANSLATE_NOOP("Export", "Annual revenue"),
    "founded_year": QT_TRANSLATE_NOOP("Export", "Founded in"),
    "phone": QT_TRANSLATE_NOOP("Export", "Phone"),
    "mobile": QT_TRANSLATE_NOOP("Export", "Mobile"),
    "website": QT_TRANSLATE_NOOP("Export", "Website"),
    "email": QT_TRANSLATE_NOOP("Export", "Email"),
    "notes": QT_TRANSLATE_NOOP("Export", "Notes"),
    "is_active": QT_TRANSLATE_NOOP("Export", "Active"),
    "manager": QT_TRANSLATE_NOOP("Export", "Manager"),
    "series": QT_TRANSLATE_NOOP("Export", "Product series"),
    "list_price": QT_TRANSLATE_NOOP("Export", "List price"),
    "customer": QT_TRANSLATE_NOOP("Export", "Customer"),
    "customer_uid": QT_TRANSLATE_NOOP("Export", "Customer Fieldbook ID"),
    "title": QT_TRANSLATE_NOOP("Export", "Title"),
    "department": QT_TRANSLATE_NOOP("Export", "Department"),
    "product": QT_TRANSLATE_NOOP("Export", "Product"),
    "product_uid": QT_TRANSLATE_NOOP("Export", "Product Fieldbook ID"),
    "dealer": QT_TRANSLATE_NOOP("Export", "Dealer"),
    "stage": QT_TRANSLATE_NOOP("Export", "Stage"),
    "amount": QT_TRANSLATE_NOOP("Export", "Amount"),
    "list_amount": QT_TRANSLATE_NOOP("Export", "List amount"),
    "weighted_amount": QT_TRANSLATE_NOOP("Export", "Weighted amount"),
    "opened_on": QT_TRANSLATE_NOOP("Export", "Opened on"),
    "expected_close": QT_TRANSLATE_NOOP("Export", "Expected close"),
    "won_on": QT_TRANSLATE_NOOP("Export", "Won on"),
    "closed_on": QT_TRANSLATE_NOOP("Export", "Closed on"),
    "loss_reason": QT_TRANSLATE_NOOP("Export", "Loss reason"),
    "stage_since": QT_TRANSLATE_NOOP("Export", "In stage since"),
    "last_contact_on": QT_TRANSLATE_NOOP("Export", "Last contact on"),
    "slips": QT_TRANSLATE_NOOP("Export", "Slips"),
    "next_step": QT_TRANSLATE_NOOP("Export", "Next step"),
    "next_step_on": QT_TRANSLATE_NOOP("Export", "Next step on"),
    "month": QT_TRANSLATE_NOOP("Export", "Month"),
    "margin": QT_TRANSLATE_NOOP("Export", "Gross margin"),
    "sales_12m": QT_TRANSLATE_NOOP("Export", "Sales in the period"),
    "share": QT_TRANSLATE_NOOP("Export", "Share of customer"),
    "strategy": QT_TRANSLATE_NOOP("Export", "Strategy"),
    "posture": QT_TRANSLATE_NOOP("Export", "Posture"),
    "abc": QT_TRANSLATE_NOOP("Export", "Amount class"),
    "flags": QT_TRANSLATE_NOOP("Export", "Flags"),
    "deals": QT_TRANSLATE_NOOP("Export", "Deals"),
}

_VALUES: dict[str, Callable[[str], str]] = {
    "DealStage": lambda key: labels.stage_name(DealStage(key)),
    "LossReason": lambda key: labels.loss_reason_name(LossReason(key)),
    "PotentialConfidence": lambda key: labels.confidence_name(PotentialConfidence(key)),
    "Strategy": lambda key: labels.strategy_name(Strategy(key)),
    "Posture": lambda key: labels.posture_name(Posture(key)),
    "AbcClass": lambda key: labels.abc_name(AbcClass(key)),
    "Flag": lambda key: labels.flag_name(Flag(key)),
}


class TranslatedWords:
    """ExportWords of the installed language. A word that is not ours (a stage from nowhere) stays as it is."""

    def sheet(self, key: str) -> str:
        return translate("Export", SHEETS[key])

    def column(self, key: str) -> str:
        return translate("Export", COLUMNS[key])

    def value(self, kind: str, key: str) -> str:
        if kind == "yes_no":
            return translate("Export", "Yes") if key == "1" else translate("Export", "No")
        return _VALUES[kind](key)
