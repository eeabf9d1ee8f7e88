"""R36 Configurable values: key, default, where it comes from, and what is allowed.

A book stores the text of what its user changed; everything else follows the default here, which the settings page shows
as "system default, may be changed" with its source. Cents and odds are stored as whole numbers, shares as decimals.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Literal

from app.errors import RuleError
from app.methods.funnel import DEFAULT_MAX_IDLE_DAYS, DEFAULT_ODDS_BP
from app.methods.money import MAX_CENTS
from app.terms import BOARD_STAGES, DisplayUnit

SettingKind = Literal["money_cents", "share", "days", "int", "enum", "text", "bp", "date"]
SettingValue = int | Decimal | str | None

CURRENCIES = (
    *("CNY", "HKD", "MOP", "TWD", "USD", "EUR", "GBP", "CHF", "JPY", "KRW", "SGD", "MYR", "THB", "VND", "IDR", "PHP"),
    *("INR", "AUD", "NZD", "CAD", "BRL", "MXN", "ZAR", "AED", "SAR", "TRY", "RUB", "PLN", "CZK", "SEK", "NOK", "DKK"),
)


@dataclass(frozen=True)
class SettingDefault:
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


def _share(key: str, default: str, source: str, rule: str, presets: tuple[str, ...] = ()) -> SettingDefault:
    return SettingDefault(key, default, "share", source, rule, "0", "1", presets)


def _number(key: str, default: int, source: str, rule: str, minimum: int, maximum: int) -> SettingDefault:
    return SettingDefault(key, str(default), "int", source, rule, str(minimum), str(maximum), ())


def _choice(key: str, default: str, source: str, rule: str, choices: tuple[str, ...]) -> SettingDefault:
    return SettingDefault(key, default, "enum", source, rule, None, None, choices)


def _funnel_settings() -> list[SettingDefault]:
    odds = [
        SettingDefault(
            f"odds_bp.{stage}", str(DEFAULT_ODDS_BP[stage]), "bp", "R13 [O]; P21, P23", "R13", "0", "10000", ()
        )
        for stage in BOARD_STAGES
    ]
    idle = [
        SettingDefault(
            f"max_idle_days.{stage}",
            "" if DEFAULT_MAX_IDLE_DAYS[stage] is None else str(DEFAULT_MAX_IDLE_DAYS[stage]),
            "days",
            "R13 [O]; P21",
            "R13",
            "1",
            "365",
            (),
        )
        for stage in BOARD_STAGES
    ]
    return odds + idle


_ALL = (
    _number("stale_potential_months", 12, "R1 [O]", "R1", 1, 120),
    _choice("sales_from_deals", "1", "R1 [O]", "R1", ("0", "1")),
    _share("x_cut", "0.50", "R2 [O]; P7, P8", "R2", ("0.30", "0.50", "0.60")),
    SettingDefault("y_cut_cents", "", "money_cents", "R2 [O]; P6, P9", "R2", "1", str(MAX_CENTS), ()),
    _share("y_floor_share", "0.10", "R2 [O]", "R2"),
    _share("abc_cut_a", "0.80", "R8 [O]; S1, P66", "R8"),
    _share("abc_cut_b", "0.95", "R8 [O]; S1, P66", "R8"),
    *_funnel_settings(),
    _number("odds_prior_weight", 10, "R13 [O]; P23", "R13", 0, 1_000),
    _number("coverage_fallback", 3, "R13; P18", "R13", 1, 20),
    _number("coverage_min_closed", 10, "R13 [O]; P18", "R13", 1, 1_000),
    _share("slip_warning", "0.20", "R13; P20", "R13"),
    _choice("currency", "CNY", "R0 [O]", "R0", CURRENCIES),
    _choice("display_unit", DisplayUnit.WAN.value, "R0 [O]", "R0", tuple(unit.value for unit in DisplayUnit)),
    _number("fiscal_first_month", 1, "R0 [O]", "R0", 1, 12),
)

SETTING_DEFAULTS: dict[str, SettingDefault] = {setting.key: setting for setting in _ALL}
"""In the order of the rules, which is the order of the settings page."""


def parse_setting(key: str, text: str) -> SettingValue:
    """The value a stored or typed text stands for: int, Decimal (share), str, or None where "" means that none is set.

    Raises RuleError SETTING_OUT_OF_RANGE (key, minimum, maximum), and KeyError for a key we do not have.

    >>> parse_setting("x_cut", "0.60"), parse_setting("odds_bp.NEEDS", "3500"), parse_setting("y_cut_cents", "")
    (Decimal('0.60'), 3500, None)
    """
    return parse_value(SETTING_DEFAULTS[key], text)


def parse_value(setting: SettingDefault, text: str) -> SettingValue:
    """As `parse_setting`; a date comes back as its ISO text."""
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


def _parse_share(setting: SettingDefault, text: str) -> Decimal:
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
    "share": _parse_share,
    "days": _parse_whole,
    "int": _parse_whole,
    "bp": _parse_whole,
    "enum": _parse_choice,
    "text": _parse_text,
    "date": _parse_date,
}
