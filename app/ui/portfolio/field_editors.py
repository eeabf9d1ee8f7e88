"""Which editor a field of a customer has in the cell of a table, and what it says to a text it cannot take."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from app.terms import PotentialConfidence
from app.ui.i18n import translate
from app.ui.labels import confidence_name
from app.ui.page_context import PageContext
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.percent_edit import PercentEdit
from app.ui.widgets.typed_edit import WholeNumberEdit

LISTED = {"owner_id": "rep", "area_id": "area", "industry_id": "industry"}
"""Fields that hold the id of a short list."""

AMOUNTS = frozenset({"potential_cents", "monthly_revenue_cents", "strategic_revenue_cents"})
COUNTS = frozenset({"employees", "products_used"})
PERCENTS = {"rival_share_bp": (0, 10_000), "growth_bp": (-10_000, 1_000_000)}
"""Least and most in basis points (R6)."""

_COUNT_MOST = 10_000_000


class CountEdit(WholeNumberEdit):
    """0 and more."""

    @override
    def read(self, text: str) -> int:
        number = super().read(text)
        if not 0 <= number <= _COUNT_MOST:
            raise ValueError(text)
        return number


class BoundedPercentEdit(PercentEdit):
    def __init__(self, least_bp: int, most_bp: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.least_bp, self.most_bp = least_bp, most_bp

    @override
    def read(self, text: str) -> int:
        value = super().read(text)
        if not self.least_bp <= value <= self.most_bp:
            raise ValueError(text)
        return value


def field_editor(field: str, context: PageContext, parent: QWidget) -> QWidget:
    """A TypedEdit, or a combo box whose data are the values; scores 1 to 5 for every field not named above."""
    editor = _editor(field, context, parent)
    editor.setContentsMargins(0, 0, 0, 0)
    editor.setStyleSheet("padding: 0 4px; min-height: 0; border-radius: 0;")
    editor.setAccessibleName(field_name(field))
    return editor


def _editor(field: str, context: PageContext, parent: QWidget) -> QWidget:
    if field in AMOUNTS:
        return MoneyEdit(context.formats, parent)
    if field in COUNTS:
        return CountEdit(parent)
    if field in PERCENTS:
        return BoundedPercentEdit(*PERCENTS[field], parent)
    combo = QComboBox(parent)
    combo.addItem(translate("CustomerList", "not set"), None)
    if field in LISTED:
        for key, name in context.services.lookups.names(LISTED[field]).items():
            combo.addItem(name, key)
    elif field == "potential_confidence":
        for confidence in PotentialConfidence:
            combo.addItem(confidence_name(confidence), confidence.value)
    else:
        for score in range(1, 6):
            combo.addItem(str(score), score)
    return combo


def unreadable_text(editor: QWidget) -> str:
    """What is wrong, and what can be typed instead."""
    if isinstance(editor, BoundedPercentEdit):
        text = translate("CustomerList", "Nothing was changed: type a percentage from {least}% to {most}%.")
        return text.format(least=f"{editor.least_bp // 100:,}".replace("-", "−"), most=f"{editor.most_bp // 100:,}")
    if isinstance(editor, CountEdit):
        return translate("CustomerList", "Nothing was changed: type a whole number, 0 or more.")
    return translate("CustomerList", "Nothing was changed: type an amount, for example 120 or 1.2M.")


def field_name(field: str) -> str:
    """Head of the column in which the field is typed."""
    return {
        "potential_cents": translate("CustomerList", "Potential per year"),
        "potential_score": translate("CustomerList", "Potential 1–5"),
        "fit_product": translate("CustomerList", "Product fit"),
        "fit_price": translate("CustomerList", "Price fit"),
        "fit_relationship": translate("CustomerList", "Relationship fit"),
        "fit_service": translate("CustomerList", "Service fit"),
        "rival_share_bp": translate("CustomerList", "Largest rival's share"),
        "growth_bp": translate("CustomerList", "Growth a year"),
        "employees": translate("CustomerList", "Employees"),
        "monthly_revenue_cents": translate("CustomerList", "Revenue a month"),
        "strategic_revenue_cents": translate("CustomerList", "Strategic a month"),
        "products_used": translate("CustomerList", "Products used"),
        "influence": translate("CustomerList", "Influence"),
        "owner_id": translate("CustomerList", "Rep"),
        "area_id": translate("CustomerList", "Area"),
        "industry_id": translate("CustomerList", "Industry"),
        "potential_confidence": translate("CustomerList", "How sure"),
    }[field]
