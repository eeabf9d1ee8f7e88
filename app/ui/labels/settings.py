"""Names of the book's configurable values (R36) and where their defaults come from."""

from __future__ import annotations

from app.terms import DealStage
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels.terms import stage_name

_NAMES = {
    "stale_potential_months": QT_TRANSLATE_NOOP("Settings", "Months until a potential is out of date"),
    "sales_from_deals": QT_TRANSLATE_NOOP(
        "Settings", "Take sales from won deals where a customer has no sales entries"
    ),
    "x_cut": QT_TRANSLATE_NOOP("Settings", "Portfolio cut: share of customer"),
    "y_cut_cents": QT_TRANSLATE_NOOP("Settings", "Portfolio cut: potential per year (empty: the median)"),
    "y_floor_share": QT_TRANSLATE_NOOP("Settings", "Abandon below this part of the potential cut"),
    "abc_cut_a": QT_TRANSLATE_NOOP("Settings", "Amount class A up to this share of sales"),
    "abc_cut_b": QT_TRANSLATE_NOOP("Settings", "Amount class B up to this share of sales"),
    "odds_prior_weight": QT_TRANSLATE_NOOP("Settings", "Deals the stage odds weigh against own history"),
    "coverage_fallback": QT_TRANSLATE_NOOP("Settings", "Needed coverage until there is own history"),
    "coverage_min_closed": QT_TRANSLATE_NOOP("Settings", "Closed deals that make own history"),
    "slip_warning": QT_TRANSLATE_NOOP("Settings", "Warn when more than this share of deals slips"),
    "currency": QT_TRANSLATE_NOOP("Settings", "Currency of the book"),
    "display_unit": QT_TRANSLATE_NOOP("Settings", "Unit amounts are shown in"),
    "fiscal_first_month": QT_TRANSLATE_NOOP("Settings", "First month of the fiscal year"),
}


def setting_name(key: str) -> str:
    """A setting added later than its name shows its key."""
    group, _, stage = key.partition(".")
    if group == "odds_bp":
        return translate("Settings", "Win odds at {stage}").format(stage=stage_name(DealStage(stage)))
    if group == "max_idle_days":
        return translate("Settings", "Longest idle time at {stage}").format(stage=stage_name(DealStage(stage)))
    name = _NAMES.get(key)
    return key if name is None else translate("Settings", name)


def setting_source(source: str, *, is_default: bool) -> str:
    """`source` names rule and public pages as METHOD does, [O] being our own choice."""
    references = source.replace(" [O]", "")
    if not is_default:
        return translate("Settings", "Changed in this book; default after {references}").format(references=references)
    if "[O]" in source:
        return translate("Settings", "System default, may be changed ({references})").format(references=references)
    return translate("Settings", "Default after {references}").format(references=references)
