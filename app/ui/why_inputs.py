"""What a rule looked at, in words: every input with its name, value and unit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from math import isinf
from typing import TYPE_CHECKING, Any

from app.methods.money import round_half_up
from app.methods.settings_defaults import SETTING_DEFAULTS
from app.terms import PotentialConfidence, Tier, TierCriterion
from app.ui.formats import MISSING, Formats
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels import confidence_name, setting_name, tier_criterion_name, tier_name
from app.ui.labels.class_names import class_name

if TYPE_CHECKING:
    from app.services.portfolio_explanation import Explanation, Input

_NAMES = {
    "sales": QT_TRANSLATE_NOOP("Why", "Our sales in the period"),
    "sales_from": QT_TRANSLATE_NOOP("Why", "Period from"),
    "sales_until": QT_TRANSLATE_NOOP("Why", "Period until"),
    "potential": QT_TRANSLATE_NOOP("Why", "Potential a year"),
    "potential_on": QT_TRANSLATE_NOOP("Why", "Potential learned on"),
    "potential_confidence": QT_TRANSLATE_NOOP("Why", "How sure it is"),
    "companies": QT_TRANSLATE_NOOP("Why", "Companies counted"),
    "share": QT_TRANSLATE_NOOP("Why", "Share of customer"),
    "x_cut": QT_TRANSLATE_NOOP("Why", "Share is high from"),
    "y_cut": QT_TRANSLATE_NOOP("Why", "Potential is high from"),
    "y_cut_source": QT_TRANSLATE_NOOP("Why", "This limit is"),
    "y_floor": QT_TRANSLATE_NOOP("Why", "Abandon below"),
    "rank": QT_TRANSLATE_NOOP("Why", "Rank by sales"),
    "customers": QT_TRANSLATE_NOOP("Why", "Customers ranked"),
    "share_before": QT_TRANSLATE_NOOP("Why", "Part of all sales made by larger ones"),
    "potential_score": QT_TRANSLATE_NOOP("Why", "Potential score"),
    "fit_product": QT_TRANSLATE_NOOP("Why", "Product fit"),
    "fit_price": QT_TRANSLATE_NOOP("Why", "Price fit"),
    "fit_relationship": QT_TRANSLATE_NOOP("Why", "Relationship"),
    "fit_service": QT_TRANSLATE_NOOP("Why", "Service reach"),
    "capability": QT_TRANSLATE_NOOP("Why", "Capability, the mean"),
    "rival_name": QT_TRANSLATE_NOOP("Why", "Largest rival"),
    "rival_share": QT_TRANSLATE_NOOP("Why", "Its share"),
    "relative_share": QT_TRANSLATE_NOOP("Why", "Our share against it"),
    "growth": QT_TRANSLATE_NOOP("Why", "The customer's growth a year"),
    "score": QT_TRANSLATE_NOOP("Why", "Value score"),
    "is_strategic": QT_TRANSLATE_NOOP("Why", "Ticked as strategic"),
    "tier_by_score": QT_TRANSLATE_NOOP("Why", "Tier by the score"),
    "tier_override": QT_TRANSLATE_NOOP("Why", "Tier set by hand"),
    "tier_override_reason": QT_TRANSLATE_NOOP("Why", "Reason"),
    "tier_override_until": QT_TRANSLATE_NOOP("Why", "Valid until"),
    "x_level": QT_TRANSLATE_NOOP("Why", "Level of purchases"),
    "x_by_hand": QT_TRANSLATE_NOOP("Why", "Level of purchases set by hand"),
    "y_level": QT_TRANSLATE_NOOP("Why", "Level of potential"),
    "y_by_hand": QT_TRANSLATE_NOOP("Why", "Level of potential set by hand"),
    "vip": QT_TRANSLATE_NOOP("Why", "VIP"),
    "purchases_known": QT_TRANSLATE_NOOP("Why", "Last purchases known"),
    "purchases_ours": QT_TRANSLATE_NOOP("Why", "Of these from us"),
    "direction": QT_TRANSLATE_NOOP("Why", "Switching"),
    "early_adopter": QT_TRANSLATE_NOOP("Why", "Early adopter"),
    "has_order": QT_TRANSLATE_NOOP("Why", "Order in the last twelve months"),
    "sales_12m": QT_TRANSLATE_NOOP("Why", "Sales of the last twelve months"),
    "prior_12m": QT_TRANSLATE_NOOP("Why", "Sales of the twelve months before"),
    "share_12m": QT_TRANSLATE_NOOP("Why", "Share of customer, twelve months"),
    "deal": QT_TRANSLATE_NOOP("Why", "Largest open deal"),
    "product": QT_TRANSLATE_NOOP("Why", "Its product"),
    "new_product": QT_TRANSLATE_NOOP("Why", "New product for this customer"),
    "industry": QT_TRANSLATE_NOOP("Why", "Industry"),
    "area": QT_TRANSLATE_NOOP("Why", "Area"),
    "owner": QT_TRANSLATE_NOOP("Why", "Rep"),
    "new_market": QT_TRANSLATE_NOOP("Why", "New market for us"),
}
_MONTHS = frozenset({"stale_potential_months", "ansoff_months"})
_LEVELS = (
    QT_TRANSLATE_NOOP("Why", "0 None"),
    QT_TRANSLATE_NOOP("Why", "1 Little"),
    QT_TRANSLATE_NOOP("Why", "2 Average"),
    QT_TRANSLATE_NOOP("Why", "3 Much"),
    QT_TRANSLATE_NOOP("Why", "4 Heavy"),
)
_WORDS = {
    "SET": QT_TRANSLATE_NOOP("Why", "set by hand"),
    "FROZEN": QT_TRANSLATE_NOOP("Why", "the median, frozen for the planning period"),
    "MEDIAN": QT_TRANSLATE_NOOP("Why", "the median of today"),
    "TO_US": QT_TRANSLATE_NOOP("Why", "to us"),
    "AWAY": QT_TRANSLATE_NOOP("Why", "away from us"),
    "OTHER": QT_TRANSLATE_NOOP("Why", "between others"),
}
_ONLY_IF_KNOWN = frozenset({"tier_override", "tier_override_reason", "tier_override_until", "rival_name", "direction"})
"""Inputs not worth a line of their own while they are empty."""


def input_rows(found: Explanation, formats: Formats) -> tuple[tuple[str, str], ...]:
    """(name, value with its unit); a criterion of the value score takes one line with all its parts (R10)."""
    by_code = {one.code: one for one in found.inputs}
    rows = []
    for one in found.inputs:
        if one.code in tuple(TierCriterion):
            criterion = TierCriterion(one.code)
            rows.append((tier_criterion_name(criterion), _criterion_text(criterion, by_code, formats)))
        elif not _is_left_out(one):
            rows.append((_name(one.code), value_text(one, formats)))
    return tuple(rows)


def _is_left_out(one: Input) -> bool:
    group = one.code.partition(".")[0]
    if group in ("tier_ref", "tier_part", "tier_weight"):
        return True
    if one.code == "companies":
        return one.value == 1
    if one.code in ("x_by_hand", "y_by_hand"):
        return not one.value
    return one.code in _ONLY_IF_KNOWN and one.value is None


def _criterion_text(criterion: TierCriterion, by_code: Mapping[str, Input], formats: Formats) -> str:
    """ "800 of 2,000: 40 points, weight 15%"."""
    value, reference = by_code[criterion], by_code.get(f"tier_ref.{criterion}")
    points, weight = by_code[f"tier_part.{criterion}"], by_code[f"tier_weight.{criterion}"]
    known = value_text(value, formats)
    if reference is not None and value.value is not None:
        text = translate("Why", "{value} of {full}")
        known = text.format(value=known, full=value_text(reference, formats))
    if value.value is None:
        return translate("Why", "not known, weight {weight}").format(weight=value_text(weight, formats))
    text = translate("Why", "{value}: {points}, weight {weight}")
    return text.format(value=known, points=value_text(points, formats), weight=value_text(weight, formats))


def _name(code: str) -> str:
    if code in _NAMES:
        return translate("Why", _NAMES[code])
    return setting_name(code) if code in SETTING_DEFAULTS else code


def level_name(level: int) -> str:
    """0..4 of the purchases and the potential (R9): "3 Much"."""
    return translate("Why", _LEVELS[level])


def result_text(found: Explanation, formats: Formats, *, is_share: bool) -> str:
    """The class with its prefix, the share or the amount; in words where there is none."""
    if found.result is None:
        return translate("Why", "not known")
    if isinstance(found.result, StrEnum):
        return class_name(found.result)
    return _percent(found.result, formats) if is_share else formats.money_exact(int(found.result))


def value_text(one: Input, formats: Formats) -> str:
    """A value with its unit; what is not known says so."""
    if one.value is None:
        if one.code in SETTING_DEFAULTS:
            return translate("Why", "not set")
        return translate("Why", "not known")
    return _WRITERS[one.unit](one, formats)


def _count(one: Input, formats: Formats) -> str:
    number = int(_number(one))
    if one.code in _MONTHS:
        return translate("Why", "%n month(s)", None, number)
    return formats.count(number)


def _percent(share: int | float | Decimal, formats: Formats) -> str:
    """One decimal where there is one: "14.4%", "50%"."""
    return formats.percent(share, 1).replace(".0%", "%")


def _ratio(one: Input, _: Formats) -> str:
    value = float(_number(one))
    return translate("Why", "no rival") if isinf(value) else f"{round_half_up(Decimal(repr(value)), 2):f}"


def _points(one: Input, _: Formats) -> str:
    value = Decimal(str(one.value))
    figure = f"{round_half_up(value, 1):f}".removesuffix(".0")
    return translate("Why", "{number} points").format(number=figure)


def _score(one: Input, _: Formats) -> str:
    figure = f"{round_half_up(Decimal(str(one.value)), 2).normalize():f}"
    return translate("Why", "{number} of 5").format(number=figure)


def _day(one: Input, formats: Formats) -> str:
    day = date.fromisoformat(one.value) if isinstance(one.value, str) else one.value
    if not isinstance(day, date):
        return MISSING
    if day == date.min:
        return translate("Why", "the beginning")
    return translate("Why", "no end") if day == date.max else formats.day(day)


def _enum(one: Input, _: Formats) -> str:
    value: Any = one.value
    if one.code in ("tier_by_score", "tier_override"):
        return tier_name(Tier(value))
    if one.code == "potential_confidence":
        return confidence_name(PotentialConfidence(value))
    return translate("Why", _WORDS[str(value)])


def _yes_no(one: Input, _: Formats) -> str:
    return translate("Why", "yes") if one.value else translate("Why", "no")


def _number(one: Input) -> int | float | Decimal:
    assert isinstance(one.value, int | float | Decimal), one
    return one.value


_WRITERS: dict[str, Callable[[Input, Formats], str]] = {
    "money": lambda one, formats: formats.money_exact(int(_number(one))),
    "share": lambda one, formats: _percent(_number(one), formats),
    "score": _score,
    "points": _points,
    "count": _count,
    "level": lambda one, _: level_name(int(_number(one))),
    "ratio": _ratio,
    "day": _day,
    "enum": _enum,
    "text": lambda one, _: str(one.value),
    "yes_no": _yes_no,
}
