"""How a setting's stored text is shown and typed: shares and odds as percent, cents as money, choices as words."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from app.errors import RuleError
from app.exchange.cell_numbers import parse_amount
from app.exchange.cell_text import CellError
from app.methods.forecast import ForecastSpan
from app.methods.money import round_half_up
from app.methods.settings_defaults import SETTING_DEFAULTS, parse_setting
from app.terms import DisplayUnit, PlanningPeriod, XyClass
from app.ui.formats import month_name
from app.ui.i18n import translate
from app.ui.labels import forecast_span_name, planning_period_name, unit_name, xy_name

_PERCENT = {"share": Decimal(100), "bp": Decimal("0.01")}


def _yes_no(code: str) -> str:
    return translate("Preferences", "yes") if code == "1" else translate("Preferences", "no")


_CHOICES: dict[str, Callable[[str], str]] = {
    "display_unit": lambda code: unit_name(DisplayUnit(code)),
    "sales_from_deals": _yes_no,
    "dealer_auto_marks": _yes_no,
    "guide_may_also_fill_role": _yes_no,
    "planning_period": lambda code: planning_period_name(PlanningPeriod(code)),
    "forecast_period": lambda code: forecast_span_name(ForecastSpan(code)),
    "xy_cell": lambda code: xy_name(XyClass(code)),
}
"""By key, or by what stands before its dot."""


def shown_value(key: str, stored: str) -> str:
    """A stored text as people write it."""
    kind = SETTING_DEFAULTS[key].kind
    if not stored:
        return translate("Preferences", "not set")
    if kind in _PERCENT:
        figure = round_half_up(Decimal(stored) * _PERCENT[kind], 2)
        return f"{figure.normalize():f}%"
    if kind == "money_cents":
        figure = round_half_up(Decimal(stored) / 100, 2)
        return f"{figure:,f}".removesuffix(".00")
    if kind == "enum":
        in_words = _CHOICES.get(key.partition(".")[0])
        return in_words(stored) if in_words is not None else stored
    return month_name(int(stored)) if key == "fiscal_first_month" else stored


def stored_value(key: str, text: str) -> str:
    """The inverse of `shown_value`. Raises RuleError SETTING_OUT_OF_RANGE."""
    setting = SETTING_DEFAULTS[key]
    text = text.strip()
    bare = text.replace(",", "").replace("，", "").rstrip("%％ ")
    if text == translate("Preferences", "not set"):
        bare = ""
    try:
        if setting.kind in _PERCENT and bare:
            scaled = Decimal(bare) / _PERCENT[setting.kind]
            bare = f"{scaled.normalize():f}"
        elif setting.kind == "money_cents" and bare:
            bare = str(parse_amount(text, 1))
        elif setting.choices and setting.kind == "enum":
            bare = next((choice for choice in setting.choices if shown_value(key, choice) == text), text)
        elif key == "fiscal_first_month":
            bare = next((str(month) for month in range(1, 13) if month_name(month) == text), bare)
        parse_setting(key, bare)
    except (ArithmeticError, ValueError, CellError, RuleError) as error:
        raise _refusal(key) from error
    return bare


def _refusal(key: str) -> RuleError:
    """The bounds as they are shown, not as they are stored."""
    setting = SETTING_DEFAULTS[key]
    if setting.kind == "enum":
        choices = [shown_value(key, choice) for choice in setting.choices]
        return RuleError("SETTING_OUT_OF_RANGE", key=key, minimum=choices[0], maximum=choices[-1])
    lowest, highest = shown_value(key, setting.minimum or "0"), shown_value(key, setting.maximum or "0")
    return RuleError("SETTING_OUT_OF_RANGE", key=key, minimum=lowest, maximum=highest)
