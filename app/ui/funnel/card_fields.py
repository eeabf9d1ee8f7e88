"""What a card shows; the user chooses, the customer or the deal's name is always there."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from app.ui.i18n import QT_TRANSLATE_NOOP, translate


class CardField(StrEnum):
    """In the order of the menu."""

    NAME = "NAME"
    AMOUNT = "AMOUNT"
    CLOSE = "CLOSE"
    PIPS = "PIPS"
    STAGE_CLOCK = "STAGE_CLOCK"
    CONTACT_CLOCK = "CONTACT_CLOCK"
    SLIPS = "SLIPS"
    FLAGS = "FLAGS"
    STEP = "STEP"
    OWNER = "OWNER"
    PRODUCT = "PRODUCT"


Fields = frozenset[CardField]

USUAL: Fields = frozenset(CardField) - {CardField.PRODUCT}

_NAMES = {
    CardField.NAME: QT_TRANSLATE_NOOP("Board", "Name of the deal"),
    CardField.AMOUNT: QT_TRANSLATE_NOOP("Board", "Amount"),
    CardField.CLOSE: QT_TRANSLATE_NOOP("Board", "Expected close"),
    CardField.PIPS: QT_TRANSLATE_NOOP("Board", "1+2+1"),
    CardField.STAGE_CLOCK: QT_TRANSLATE_NOOP("Board", "Days in the stage"),
    CardField.CONTACT_CLOCK: QT_TRANSLATE_NOOP("Board", "Days since real contact"),
    CardField.SLIPS: QT_TRANSLATE_NOOP("Board", "Times put off (↻)"),
    CardField.FLAGS: QT_TRANSLATE_NOOP("Board", "Flags"),
    CardField.STEP: QT_TRANSLATE_NOOP("Board", "Next step and its day"),
    CardField.OWNER: QT_TRANSLATE_NOOP("Board", "Owner"),
    CardField.PRODUCT: QT_TRANSLATE_NOOP("Board", "Product"),
}


def card_field_name(field: CardField) -> str:
    return translate("Board", _NAMES[field])


def fields_of(words: Iterable[object]) -> Fields:
    """Those we know."""
    known = {field.value: field for field in CardField}
    return frozenset(known[str(word)] for word in words if str(word) in known)
