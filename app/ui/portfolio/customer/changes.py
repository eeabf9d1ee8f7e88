"""The journal of one customer in plain words: "21 Nov: Rep Anna → Boris"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from app.terms import PotentialConfidence, Tier
from app.ui.formats import MISSING, Formats
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels import confidence_name, step_text, tier_name
from app.ui.page_context import PageContext
from app.ui.portfolio.customer.section import CustomerSection

if TYPE_CHECKING:
    from app.services.lookups import LookupService
    from app.services.record_part import HistoryEntry

SHOWN = 30
_LONG_TEXT = 40

FIELD_NAMES = {
    "name": QT_TRANSLATE_NOOP("CustomerPage", "Name"),
    "external_id": QT_TRANSLATE_NOOP("CustomerPage", "Number"),
    "parent_id": QT_TRANSLATE_NOOP("CustomerPage", "Belongs to"),
    "industry_id": QT_TRANSLATE_NOOP("CustomerPage", "Industry"),
    "area_id": QT_TRANSLATE_NOOP("CustomerPage", "Area"),
    "owner_id": QT_TRANSLATE_NOOP("CustomerPage", "Rep"),
    "potential_cents": QT_TRANSLATE_NOOP("CustomerPage", "Potential a year"),
    "potential_confidence": QT_TRANSLATE_NOOP("CustomerPage", "How sure"),
    "potential_on": QT_TRANSLATE_NOOP("CustomerPage", "Known since"),
    "city": QT_TRANSLATE_NOOP("CustomerPage", "City"),
    "employees": QT_TRANSLATE_NOOP("CustomerPage", "Employees"),
    "annual_revenue_cents": QT_TRANSLATE_NOOP("CustomerPage", "Its revenue a year"),
    "founded_year": QT_TRANSLATE_NOOP("CustomerPage", "Founded in"),
    "phone": QT_TRANSLATE_NOOP("CustomerPage", "Phone"),
    "website": QT_TRANSLATE_NOOP("CustomerPage", "Website"),
    "notes": QT_TRANSLATE_NOOP("CustomerPage", "Notes"),
    "potential_score": QT_TRANSLATE_NOOP("CustomerPage", "Potential 1–5"),
    "fit_product": QT_TRANSLATE_NOOP("CustomerPage", "Product fit"),
    "fit_price": QT_TRANSLATE_NOOP("CustomerPage", "Price fit"),
    "fit_relationship": QT_TRANSLATE_NOOP("CustomerPage", "Relationship"),
    "fit_service": QT_TRANSLATE_NOOP("CustomerPage", "Service reach"),
    "rival_name": QT_TRANSLATE_NOOP("CustomerPage", "Largest rival"),
    "rival_share_bp": QT_TRANSLATE_NOOP("CustomerPage", "Rival's share"),
    "growth_bp": QT_TRANSLATE_NOOP("CustomerPage", "Growth a year"),
    "x_class": QT_TRANSLATE_NOOP("CustomerPage", "Buys from us (X)"),
    "y_class": QT_TRANSLATE_NOOP("CustomerPage", "Could buy (Y)"),
    "influence": QT_TRANSLATE_NOOP("CustomerPage", "Influence 1–5"),
    "is_vip": QT_TRANSLATE_NOOP("CustomerPage", "VIP"),
    "monthly_revenue_cents": QT_TRANSLATE_NOOP("CustomerPage", "Revenue a month"),
    "strategic_revenue_cents": QT_TRANSLATE_NOOP("CustomerPage", "Revenue a month, strategic"),
    "products_used": QT_TRANSLATE_NOOP("CustomerPage", "Products used"),
    "is_strategic": QT_TRANSLATE_NOOP("CustomerPage", "Strategic"),
    "tier_override": QT_TRANSLATE_NOOP("CustomerPage", "Tier set by hand"),
    "tier_override_reason": QT_TRANSLATE_NOOP("CustomerPage", "Reason for the tier"),
    "tier_override_until": QT_TRANSLATE_NOOP("CustomerPage", "Tier holds until"),
    "early_adopter": QT_TRANSLATE_NOOP("CustomerPage", "Early adopter"),
    "ka_quantity": QT_TRANSLATE_NOOP("CustomerPage", "Quantity bought (1–5)"),
    "ka_concentration": QT_TRANSLATE_NOOP("CustomerPage", "Buying concentrated (1–5)"),
    "ka_service": QT_TRANSLATE_NOOP("CustomerPage", "Service demanded (1–5)"),
    "ka_price_sensitivity": QT_TRANSLATE_NOOP("CustomerPage", "Price sensitivity (1–5, low is better)"),
    "ka_partnership": QT_TRANSLATE_NOOP("CustomerPage", "Wish for partnership (1–5)"),
    "is_active": QT_TRANSLATE_NOOP("CustomerPage", "Active customer"),
}
_LISTS = {"industry_id": "industry", "area_id": "area", "owner_id": "rep"}
_DAYS = {"potential_on", "tier_override_until"}
_TICKS = {"is_vip", "is_strategic", "early_adopter", "is_active"}


class ChangeWords:
    """Lines of (local day, text), newest first."""

    def __init__(self, lookups: LookupService, formats: Formats) -> None:
        self._lookups = lookups
        self._formats = formats
        self._names: dict[str, dict[int, str]] = {}

    def lines(self, entries: Sequence[HistoryEntry]) -> list[tuple[date, str]]:
        self._names.clear()
        return list(self._lines(entries))

    def _lines(self, entries: Sequence[HistoryEntry]) -> Iterator[tuple[date, str]]:
        for (at, _), group in groupby(entries, key=lambda entry: (entry.at, entry.step.to_json())):
            changes = list(group)
            told = [self._change(entry) for entry in reversed(changes) if entry.column in FIELD_NAMES]
            if not told and any(entry.column is None for entry in changes):
                told = [step_text(changes[0].step)]
            yield from ((at.astimezone().date(), text) for text in told)

    def _change(self, entry: HistoryEntry) -> str:
        column = str(entry.column)
        field = translate("CustomerPage", FIELD_NAMES[column])
        if column in _TICKS:
            state = translate("CustomerPage", "yes") if int(entry.new or 0) else translate("CustomerPage", "no")
            return translate("CustomerPage", "{field}: {value}").format(field=field, value=state)
        old, new = self._value(column, entry.old), self._value(column, entry.new)
        return translate("CustomerPage", "{field}: {old} → {new}").format(field=field, old=old, new=new)

    def _value(self, column: str, value: object) -> str:
        if value is None:
            return MISSING
        text = str(value)
        if column in _LISTS:
            return self._name(_LISTS[column], int(text))
        if column == "parent_id":
            return self._lookups.customer_name(int(text)) or MISSING
        if column.endswith("_cents"):
            return self._formats.money_exact(int(text))
        if column.endswith("_bp"):
            return self._formats.percent(int(text) / 10_000, 1)
        writers: dict[str, Callable[[str], str]] = {
            **dict.fromkeys(_DAYS, lambda day: self._formats.day_in_words(date.fromisoformat(day))),
            "potential_confidence": lambda code: confidence_name(PotentialConfidence(code)),
            "tier_override": lambda code: tier_name(Tier(code)),
        }
        if column in writers:
            return writers[column](text)
        return text if len(text) <= _LONG_TEXT else f"{text[:_LONG_TEXT]}…"

    def _name(self, table: str, record_id: int) -> str:
        if table not in self._names:
            self._names[table] = self._lookups.names(table)
        return self._names[table].get(record_id, MISSING)


class ChangesSection(CustomerSection):
    """The newest SHOWN changes of the customer's own fields."""

    TABLES = ("customer", "industry", "area", "rep")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("CustomerPage", "No change yet: whatever is edited here is listed with its day.")
        super().__init__(context, translate("CustomerPage", "Changes"), empty, parent)
        self._words = ChangeWords(context.services.lookups, context.formats)
        self.list = QLabel()
        self.list.setTextFormat(Qt.TextFormat.RichText)
        self.list.setWordWrap(True)
        self.list.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.list.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.list)
        self.finish()

    @override
    def load(self) -> None:
        lines = self._words.lines(self._context.services.customer_file.history(self.customer_id))
        self.show_count(len(lines))
        rows, last = [], None
        for day, text in lines[:SHOWN]:
            written = "" if day == last else escape(self._context.formats.day_in_words(day, self.scope.as_of))
            rows.append(
                f"<tr><td style='white-space: nowrap; padding-right: 12px'>{written}</td><td>{escape(text)}</td></tr>"
            )
            last = day
        self.list.setText(f"<table cellspacing='0' cellpadding='2'>{''.join(rows)}</table>")
        self.list.setVisible(bool(rows))
