"""What the cells of the customer list say, and the classes that a column can hold."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from app.methods.abc_classes import ABC_ORDER
from app.methods.ansoff import ANSOFF_ORDER
from app.methods.attack_defence import STRATEGY_ORDER
from app.methods.bcg import BCG_ORDER
from app.methods.potential_capability import CAPABILITY_ORDER
from app.methods.rad import RAD_ORDER
from app.methods.value_tiers import TIER_ORDER
from app.methods.xy_classes import XY_ORDER
from app.terms import (
    BcgClass,
    CapabilityClass,
    Loyalty,
    Posture,
    PotentialConfidence,
    Rad,
    Strategy,
    Tier,
)
from app.ui.formats import MISSING, Formats
from app.ui.i18n import translate
from app.ui.labels import confidence_name, flag_name, posture_name
from app.ui.labels.class_names import class_name
from app.ui.portfolio.list_columns import COLUMNS, Column, Kind
from app.ui.widgets.tag import Tag

if TYPE_CHECKING:
    from app.ui.portfolio.rows import ListRows

ORDERS: dict[Column, tuple[StrEnum, ...]] = {
    Column.STRATEGY: STRATEGY_ORDER,
    Column.POSTURE: tuple(Posture),
    Column.ABC: ABC_ORDER,
    Column.XY: XY_ORDER,
    Column.TIER: TIER_ORDER,
    Column.LOYALTY: tuple(Loyalty),
    Column.RAD: RAD_ORDER,
    Column.CAPABILITY: CAPABILITY_ORDER,
    Column.BCG: BCG_ORDER,
    Column.ANSOFF: ANSOFF_ORDER,
    Column.CONFIDENCE: tuple(PotentialConfidence),
}
"""What the codes of a column of classes stand for."""

_OVERLAYS: dict[type[StrEnum], str] = {
    Strategy: "STRATEGY",
    CapabilityClass: "CAPABILITY",
    BcgClass: "BCG",
    Tier: "TIER",
    Loyalty: "LOYALTY",
    Rad: "RAD",
}
"""By its value, the overlay whose tones a class has as a tag."""

NOT_READ_YET = "…"


def class_words(key: StrEnum) -> str:
    """What a column of classes says: any class of any rule, a posture, or how sure a potential is."""
    if isinstance(key, Posture):
        return posture_name(key)
    return confidence_name(key) if isinstance(key, PotentialConfidence) else class_name(key)


def tag_of(key: StrEnum) -> Tag:
    """In the tone that the class has everywhere."""
    from app.terms import Overlay
    from app.ui.portfolio.customer.class_words import class_tag

    return class_tag(Overlay(_OVERLAYS[type(key)]), key)


def names_in(column: Column) -> list[str]:
    """Every class a column may show."""
    names = [class_words(key) for key in ORDERS[column]]
    return [*names, translate("CustomerList", "Unplaced")] if column is Column.STRATEGY else names


class CellWords:
    """The text of a cell from the values of its row."""

    def __init__(self, formats: Formats) -> None:
        self._formats = formats
        # by kind too: an A of amounts and an A of potentials are one string
        self._class_names: dict[tuple[type[StrEnum], StrEnum], str] = {}
        self._tags: dict[tuple[type[StrEnum], StrEnum], Tag] = {}

    def text(self, rows: ListRows, column: Column, position: int) -> str:
        if column is Column.NAME:
            return rows.view.names[position]
        if not rows.has(column):
            return NOT_READ_YET
        kind = COLUMNS[column].kind
        if kind is Kind.CLASS:
            return self._class_text(column, self.key(rows, column, position))
        if kind is Kind.NAMED:
            return rows.names(column).get(int(rows.values(column)[position]), MISSING)
        if kind is Kind.FLAGS:
            return self._remarks(rows, position)
        return self._figure(column, rows.values(column)[position])

    def key(self, rows: ListRows, column: Column, position: int) -> StrEnum | None:
        """The class in a column of classes."""
        if not rows.has(column):
            return None
        code = int(rows.values(column)[position])
        return ORDERS[column][code] if code >= 0 else None

    def tag(self, rows: ListRows, column: Column, position: int) -> Tag | None:
        """None where the cell shows plain text: no class, or not read yet."""
        key = self.key(rows, column, position)
        if key is None:
            is_unplaced = column is Column.STRATEGY and rows.has(column)
            return Tag(translate("CustomerList", "Unplaced")) if is_unplaced else None
        if (type(key), key) not in self._tags:
            self._tags[type(key), key] = tag_of(key)
        return self._tags[type(key), key]

    def _class_text(self, column: Column, key: StrEnum | None) -> str:
        if key is None:
            return translate("CustomerList", "Unplaced") if column is Column.STRATEGY else MISSING
        if (type(key), key) not in self._class_names:
            self._class_names[type(key), key] = class_words(key)
        return self._class_names[type(key), key]

    def _figure(self, column: Column, value: Any) -> str:
        from app.ui.portfolio.rows import NO_VALUE

        kind = COLUMNS[column].kind
        if kind is Kind.SHARE:
            return self._formats.percent(float(value))
        number = int(value)
        if kind is Kind.TICK:
            return translate("CustomerList", "VIP") if number else ""
        if kind is Kind.DAY:
            return self._formats.day(date.fromordinal(number) if number >= 0 else None)
        if number == NO_VALUE:
            return MISSING
        return self._formats.amount_in_unit(number) if kind is Kind.AMOUNT else self._formats.count(number)

    def _remarks(self, rows: ListRows, position: int) -> str:
        names = dict.fromkeys(flag_name(flag) for flag, where in rows.flags().items() if where[position])
        return translate("CustomerList", "; ").join(names)
