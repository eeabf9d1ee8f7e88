"""R36 Configurable values: key, default, where it comes from, and what is allowed.

A book stores the text of what its user changed; everything else follows the default here, which the settings page shows
as "system default, may be changed" with its source. Cents and odds are stored as whole numbers, shares as decimals.
"""

from __future__ import annotations

from app.methods.setting_kinds import SettingDefault, SettingValue, choice, number, parse_value
from app.methods.settings_credit import CREDIT_SETTINGS
from app.methods.settings_dealers import DEALER_SETTINGS
from app.methods.settings_flags import FLAG_SETTINGS
from app.methods.settings_funnel import FUNNEL_SETTINGS
from app.methods.settings_portfolio import KEY_ACCOUNT_SETTINGS, PORTFOLIO_SETTINGS
from app.methods.settings_tracking import TRACKING_SETTINGS
from app.methods.settings_visits import VISIT_SETTINGS
from app.terms import DisplayUnit

CURRENCIES = (
    *("CNY", "HKD", "MOP", "TWD", "USD", "EUR", "GBP", "CHF", "JPY", "KRW", "SGD", "MYR", "THB", "VND", "IDR", "PHP"),
    *("INR", "AUD", "NZD", "CAD", "BRL", "MXN", "ZAR", "AED", "SAR", "TRY", "RUB", "PLN", "CZK", "SEK", "NOK", "DKK"),
)

_ALL = (
    *PORTFOLIO_SETTINGS,
    *FUNNEL_SETTINGS,
    *DEALER_SETTINGS,
    *CREDIT_SETTINGS,
    *TRACKING_SETTINGS,
    *FLAG_SETTINGS,
    *VISIT_SETTINGS,
    *KEY_ACCOUNT_SETTINGS,
    choice("currency", "CNY", "R0 [O]", "R0", CURRENCIES),
    choice("display_unit", DisplayUnit.WAN.value, "R0 [O]", "R0", tuple(unit.value for unit in DisplayUnit)),
    number("fiscal_first_month", 1, "R0 [O]", "R0", 1, 12),
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
