"""What the fields of an import are called on screen, and how their values are written."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from app.exchange.import_fields import Form
from app.exchange.synonyms import HEADERS
from app.terms import DealStage, LossReason, PotentialConfidence, TableKind
from app.ui.export_words import COLUMNS, TranslatedWords
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels import confidence_name, loss_reason_name, stage_name

if TYPE_CHECKING:
    from app.ui.formats import Formats

_HELPERS = {
    "customer_external_id": QT_TRANSLATE_NOOP("Import", "Customer's external ID"),
    "customer_industry": QT_TRANSLATE_NOOP("Import", "Customer's industry"),
    "customer_city": QT_TRANSLATE_NOOP("Import", "Customer's city"),
    "product_external_id": QT_TRANSLATE_NOOP("Import", "Product's external ID"),
    "product_series": QT_TRANSLATE_NOOP("Import", "Product's series"),
    "dealer_uid": QT_TRANSLATE_NOOP("Import", "Dealer's Fieldbook ID"),
    "dealer_external_id": QT_TRANSLATE_NOOP("Import", "Dealer's external ID"),
    "need_contact_external_id": QT_TRANSLATE_NOOP("Import", "Need said by, external ID"),
    "deal_external_id": QT_TRANSLATE_NOOP("Import", "Deal's external ID"),
    "invoice_external_id": QT_TRANSLATE_NOOP("Import", "Invoice's external ID"),
    "first_name": QT_TRANSLATE_NOOP("Import", "First name"),
    "last_name": QT_TRANSLATE_NOOP("Import", "Last name"),
    "status": QT_TRANSLATE_NOOP("Import", "Status (open, won, lost)"),
    "close_date": QT_TRANSLATE_NOOP("Import", "Close date"),
}
_UNITS = (1, 1_000, 10_000, 1_000_000, 100_000_000)


def field_name(key: str) -> str:
    if key in COLUMNS:
        return TranslatedWords().column(key)
    if key in _HELPERS:
        return translate("Import", _HELPERS[key])
    return translate("Import", "{record}, external ID").format(record=field_name(key.removesuffix("_external_id")))


def field_choices(kind: TableKind) -> list[tuple[str, str]]:
    """(name, key) of every field a column can be."""
    return [(field_name(key), key) for key in HEADERS[kind]]


def unit_choices() -> list[tuple[str, int]]:
    return [(unit_name(unit), unit) for unit in _UNITS]


def unit_name(unit: int) -> str:
    names = {
        1: translate("Import", "× 1"),
        1_000: translate("Import", "thousands"),
        10_000: translate("Import", "× 10,000 (万)"),
        1_000_000: translate("Import", "millions"),
        100_000_000: translate("Import", "× 100 million (亿)"),
    }
    return names.get(unit, f"× {unit:,}")


def shown_value(form: Form, value: Any, formats: Formats, words: tuple[type[StrEnum], ...] = ()) -> str:
    """A value of the book as the screen writes it; a dash for none. words: the enums of one of whose words a WORD is."""
    if value is None:
        return "—"
    if form is Form.AMOUNT:
        return formats.money_exact(int(value))
    if form is Form.STAGE:
        return stage_name(DealStage(value))
    if form is Form.LOSS_REASON:
        return loss_reason_name(LossReason(value))
    if form is Form.CONFIDENCE:
        return confidence_name(PotentialConfidence(value))
    if form is Form.WORD:
        return _shown_word(str(value), words)
    if form is Form.TIME:
        return f"{value // 60:02d}:{value % 60:02d}"
    if form is Form.PERCENT:
        return formats.percent(value / 10_000, 2)
    if form is Form.YES_NO:
        return TranslatedWords().value("yes_no", str(int(value)))
    return str(value)


def _shown_word(value: str, words: tuple[type[StrEnum], ...]) -> str:
    for terms in words:
        if value in {term.value for term in terms}:
            kind = "ChannelEntry" if len(words) > 1 else terms.__name__
            return TranslatedWords().value(kind, value)
    return value


def shown_cell(cell: object) -> str:
    """A cell of the file in one line."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.isoformat(" ", timespec="minutes")
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).replace("\n", " ")[:200]
