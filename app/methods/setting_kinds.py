"""What a configurable value is (R36): key, default, source, bounds, and how its stored text is read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Literal

from msgspec import Struct

from app.errors import RuleError
from app.methods.money import MAX_CENTS

SettingKind = Literal["money_cents", "share", "days", "int", "enum", "text", "bp", "date", "decimal"]
SettingValue = int | Decimal | str | None


class SettingDefault(Struct, frozen=True):
    """One configurable value.

    `default` and the bounds are texts as a book stores them. A default of "" means that none is set: the rule then works
    without it. `minimum` and `maximum` are inclusive; of a text they bound the length. `choices` are the only values
    of an enum, and presets to offer for any other kind. `source` names rule and page, as in METHOD's table.
    """

    key: str
    default: str
    kind: SettingKind
    source: str
    rule: str
    minimum: str | None
    maximum: str | None
    choices: tuple[str, ...]


def share(key: str, default: str, source: str, rule: str, presets: tuple[str, ...] = ()) -> SettingDefault:
    return SettingDefault(key, default, "share", source, rule, "0", "1", presets)


def number(key: str, default: int, source: str, rule: str, minimum: int, maximum: int) -> SettingDefault:
    return SettingDefault(key, str(default), "int", source, rule, str(minimum), str(maximum), ())


def choice(key: str, default: str, source: str, rule: str, choices: tuple[str, ...]) -> SettingDefault:
    return SettingDefault(key, default, "enum", source, rule, None, None, choices)


def decimal(key: str, default: str, source: str, rule: str, minimum: str, maximum: str) -> SettingDefault:
    return SettingDefault(key, default, "decimal", source, rule, minimum, maximum, ())


def optional_money(key: str, source: str, rule: str) -> SettingDefault:
    """Cents, or none set."""
    return SettingDefault(key, "", "money_cents", source, rule, "0", str(MAX_CENTS), ())


def parse_value(setting: SettingDefault, text: str) -> SettingValue:
    """The value of a stored or typed text; a date comes back as its ISO text, "" as None where none needs to be set.

    Raises RuleError SETTING_OUT_OF_RANGE (key, minimum, maximum).

    >>> parse_value(decimal("capability_cut", "3.0", "R5 [O]", "R5", "1", "5"), "3.5")
    Decimal('3.5')
    """
    text = text.strip()
    if not text and not setting.default:
        return None
    try:
        return _PARSERS[setting.kind](setting, text)
    except (ValueError, InvalidOperation) as error:
        raise RuleError(
            "SETTING_OUT_OF_RANGE", key=setting.key, minimum=setting.minimum, maximum=setting.maximum
        ) from error


def _parse_whole(setting: SettingDefault, text: str) -> int:
    value = int(text)
    _check_bounds(setting, Decimal(value))
    return value


def _parse_decimal(setting: SettingDefault, text: str) -> Decimal:
    value = Decimal(text)
    _check_bounds(setting, value)
    return value


def _parse_choice(setting: SettingDefault, text: str) -> str:
    if text not in setting.choices:
        raise ValueError(text)
    return text


def _parse_text(setting: SettingDefault, text: str) -> str:
    _check_bounds(setting, Decimal(len(text)))
    return text


def _parse_date(setting: SettingDefault, text: str) -> str:
    value = date.fromisoformat(text)
    earliest, latest = setting.minimum or str(date.min), setting.maximum or str(date.max)
    if not earliest <= str(value) <= latest:
        raise ValueError(text)
    return str(value)


def _check_bounds(setting: SettingDefault, value: Decimal) -> None:
    lowest, highest = Decimal(setting.minimum or "-Infinity"), Decimal(setting.maximum or "Infinity")
    if not lowest <= value <= highest:
        raise ValueError(value)


_PARSERS: dict[SettingKind, Callable[[SettingDefault, str], SettingValue]] = {
    "money_cents": _parse_whole,
    "share": _parse_decimal,
    "decimal": _parse_decimal,
    "days": _parse_whole,
    "int": _parse_whole,
    "bp": _parse_whole,
    "enum": _parse_choice,
    "text": _parse_text,
    "date": _parse_date,
}
