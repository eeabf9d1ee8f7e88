"""Names of the book's configurable values (R36) and where their defaults come from."""

from __future__ import annotations

from collections.abc import Callable

from app.terms import DealStage, Kpi, Posture, ServiceItem, Tier, TierCriterion
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels.credit_settings import CREDIT_MEMBERS, CREDIT_NAMES
from app.ui.labels.dealer_settings import DEALER_NAMES
from app.ui.labels.portfolio_terms import kpi_name, service_item_name, tier_criterion_name, tier_name
from app.ui.labels.terms import posture_name, stage_name
from app.ui.labels.tracking_settings import TRACKING_NAMES

_NAMES = {
    "stale_potential_months": QT_TRANSLATE_NOOP("Settings", "Months until a potential is out of date"),
    "sales_from_deals": QT_TRANSLATE_NOOP(
        "Settings", "Take sales from won deals where a customer has no sales entries"
    ),
    "x_cut": QT_TRANSLATE_NOOP("Settings", "Portfolio cut: share of customer"),
    "y_cut_cents": QT_TRANSLATE_NOOP("Settings", "Portfolio cut: potential per year (empty: the median)"),
    "planning_period": QT_TRANSLATE_NOOP("Settings", "The median stays frozen for a"),
    "y_floor_share": QT_TRANSLATE_NOOP("Settings", "Abandon below this part of the potential cut"),
    "disrupt_factor": QT_TRANSLATE_NOOP("Settings", "Weight of disrupt against acquire"),
    "resource_hours": QT_TRANSLATE_NOOP("Settings", "Hours to allocate in a period"),
    "resource_days": QT_TRANSLATE_NOOP("Settings", "Person-days to allocate in a period"),
    "resource_money_cents": QT_TRANSLATE_NOOP("Settings", "Money to allocate in a period"),
    "resource_drift": QT_TRANSLATE_NOOP("Settings", "Warn when effort is off its plan by this share"),
    "kpi_cap": QT_TRANSLATE_NOOP("Settings", "Most a KPI can score against its target (1.2 = 120 points)"),
    "kpi_least_weight": QT_TRANSLATE_NOOP("Settings", "Weight that must be known for a scorecard total"),
    "capability_cut": QT_TRANSLATE_NOOP("Settings", "Potential and capability count as high from (1 to 5)"),
    "bcg_share_cut": QT_TRANSLATE_NOOP("Settings", "Relative share counts as high from"),
    "bcg_growth_cut": QT_TRANSLATE_NOOP("Settings", "Growth counts as high from"),
    "ansoff_months": QT_TRANSLATE_NOOP("Settings", "A product is new after this many months without purchase"),
    "abc_cut_a": QT_TRANSLATE_NOOP("Settings", "Amount class A up to this share of sales"),
    "abc_cut_b": QT_TRANSLATE_NOOP("Settings", "Amount class B up to this share of sales"),
    "tier_cut_high": QT_TRANSLATE_NOOP("Settings", "Value A1 from a score of"),
    "tier_cut_middle": QT_TRANSLATE_NOOP("Settings", "Value A2 and B1 from a score of"),
    "tier_cut_low": QT_TRANSLATE_NOOP("Settings", "Value B2 from a score of"),
    "tier_least_weight": QT_TRANSLATE_NOOP("Settings", "Weight that must be known for a value score"),
    "tier_fall_quarters": QT_TRANSLATE_NOOP("Settings", "Low quarters before a tier falls"),
    "loyalty_share": QT_TRANSLATE_NOOP("Settings", "Loyal from this share of the last purchases"),
    "loyalty_last": QT_TRANSLATE_NOOP("Settings", "Purchases that loyalty looks back on"),
    "loyalty_least": QT_TRANSLATE_NOOP("Settings", "Purchases that must be known for loyalty"),
    "at_risk_share": QT_TRANSLATE_NOOP("Settings", "At risk when sales fall to this share of the year before"),
    "ka_candidate": QT_TRANSLATE_NOOP("Settings", "Key account: candidate from a mean of"),
    "ka_watch": QT_TRANSLATE_NOOP("Settings", "Key account: watch from a mean of"),
    "odds_prior_weight": QT_TRANSLATE_NOOP("Settings", "Deals the stage odds weigh against own history"),
    "coverage_fallback": QT_TRANSLATE_NOOP("Settings", "Needed coverage until there is own history"),
    "coverage_min_closed": QT_TRANSLATE_NOOP("Settings", "Closed deals that make own history"),
    "flag_supporters": QT_TRANSLATE_NOOP("Settings", "Supporters from which a deal has more than one thread"),
    "flag_continuations": QT_TRANSLATE_NOOP("Settings", "Continuations in a row that raise a red flag"),
    "factor_gap": QT_TRANSLATE_NOOP("Settings", "Weighted gap from which a factor is weak or strong (points)"),
    "factor_least_weight": QT_TRANSLATE_NOOP("Settings", "Least weight of the factors scored"),
    "slip_warning": QT_TRANSLATE_NOOP("Settings", "Warn when more than this share of deals slips"),
    "gate_contacts": QT_TRANSLATE_NOOP("Settings", "Contacts a deal needs to leave account analysis"),
    "forecast_period": QT_TRANSLATE_NOOP("Settings", "A forecast is made for a"),
    "forecast_bias": QT_TRANSLATE_NOOP("Settings", "A forecast is biased when it is off by more than"),
    "forecast_bias_periods": QT_TRANSLATE_NOOP("Settings", "Biased periods running that raise the coaching flag"),
    "smart_max_days": QT_TRANSLATE_NOOP("Settings", "Days within which a visit's objective is to be reached"),
    "smart_least_difficulty": QT_TRANSLATE_NOOP("Settings", "Least difficulty of an objective (1 to 5)"),
    "smart_most_difficulty": QT_TRANSLATE_NOOP("Settings", "Greatest difficulty of an objective (1 to 5)"),
    "advance_broken_days": QT_TRANSLATE_NOOP("Settings", "Days overdue after which a promised action is broken"),
    **CREDIT_NAMES,
    **DEALER_NAMES,
    **TRACKING_NAMES,
    "currency": QT_TRANSLATE_NOOP("Settings", "Currency of the book"),
    "display_unit": QT_TRANSLATE_NOOP("Settings", "Unit amounts are shown in"),
    "fiscal_first_month": QT_TRANSLATE_NOOP("Settings", "First month of the fiscal year"),
}


SEVERAL_GROUPS = "SEVERAL"

_GROUP_NAMES = {
    "BOOK": QT_TRANSLATE_NOOP("MethodSettings", "The book"),
    "SHARE": QT_TRANSLATE_NOOP("MethodSettings", "Share of customer"),
    "ATTACK_DEFENCE": QT_TRANSLATE_NOOP("MethodSettings", "Attack and defence"),
    "RESOURCES": QT_TRANSLATE_NOOP("MethodSettings", "Resources"),
    "SCORECARD": QT_TRANSLATE_NOOP("MethodSettings", "Scorecard"),
    "CAPABILITY": QT_TRANSLATE_NOOP("MethodSettings", "Potential and capability"),
    "BCG": QT_TRANSLATE_NOOP("MethodSettings", "Growth and share (BCG)"),
    "ANSOFF": QT_TRANSLATE_NOOP("MethodSettings", "Market and product (Ansoff)"),
    "ABC": QT_TRANSLATE_NOOP("MethodSettings", "Classes by amount (ABC)"),
    "XY": QT_TRANSLATE_NOOP("MethodSettings", "Classes by potential"),
    "TIERS": QT_TRANSLATE_NOOP("MethodSettings", "Value tiers"),
    "SERVICE": QT_TRANSLATE_NOOP("MethodSettings", "Service standard"),
    "LOYALTY": QT_TRANSLATE_NOOP("MethodSettings", "Loyalty"),
    "RAD": QT_TRANSLATE_NOOP("MethodSettings", "Relationship (RAD)"),
    "FUNNEL": QT_TRANSLATE_NOOP("MethodSettings", "Funnel"),
    "FORECAST": QT_TRANSLATE_NOOP("MethodSettings", "Forecast"),
    "TRACKING": QT_TRANSLATE_NOOP("MethodSettings", "1+2+1 tracking"),
    "VISITS": QT_TRANSLATE_NOOP("MethodSettings", "Visits"),
    "DEALERS": QT_TRANSLATE_NOOP("MethodSettings", "Dealers"),
    "CREDIT": QT_TRANSLATE_NOOP("MethodSettings", "Credit and receivables"),
    "COLLECTION": QT_TRANSLATE_NOOP("MethodSettings", "Collection"),
    "KEY_ACCOUNT": QT_TRANSLATE_NOOP("MethodSettings", "Key accounts"),
    "OTHER": QT_TRANSLATE_NOOP("MethodSettings", "Further settings"),
    SEVERAL_GROUPS: QT_TRANSLATE_NOOP("MethodSettings", "several methods"),
}


def setting_group_name(group: str) -> str:
    """Heading of a group of the settings page, or SEVERAL_GROUPS."""
    return translate("MethodSettings", _GROUP_NAMES[group])


def setting_group_key(group: str) -> str:
    """What stands for several settings of a group in an undo step; `setting_name` names the group then."""
    return f"group.{group}"


def setting_name(key: str) -> str:
    """Raises KeyError for a setting without a name. See setting_group_key."""
    group, _, member = key.partition(".")
    if member:
        return _GROUPS[group](member)
    return translate("Settings", _NAMES[key])


def _service_name(member: str) -> str:
    item, _, tier = member.partition(".")
    return translate("Settings", "Service standard {tier}: {item}").format(
        tier=tier_name(Tier(tier)), item=service_item_name(ServiceItem(item))
    )


_GROUPS: dict[str, Callable[[str], str]] = {
    "odds_bp": lambda stage: translate("Settings", "Win odds at {stage}").format(stage=stage_name(DealStage(stage))),
    "max_idle_days": lambda stage: translate("Settings", "Longest idle time at {stage}").format(
        stage=stage_name(DealStage(stage))
    ),
    "posture_split": lambda posture: translate("Settings", "Share of resources for {posture}").format(
        posture=posture_name(Posture(posture))
    ),
    "kpi_weight": lambda kpi: translate("Settings", "Scorecard weight: {kpi}").format(kpi=kpi_name(Kpi(kpi))),
    "xy_money_cents": lambda cut: translate("Settings", "Purchases and potential: level {level} from").format(
        level=int(cut) + 1
    ),
    "xy_cell": lambda cell: translate("Settings", "Class at potential {y}, purchases {x}").format(y=cell[1], x=cell[3]),
    "tier_weight": lambda one: translate("Settings", "Value score weight: {criterion}").format(
        criterion=tier_criterion_name(TierCriterion(one))
    ),
    "tier_ref": lambda one: translate("Settings", "Full score from: {criterion} (empty: top tenth)").format(
        criterion=tier_criterion_name(TierCriterion(one))
    ),
    "service": _service_name,
    **CREDIT_MEMBERS,
    "group": setting_group_name,
}


def setting_source(source: str, *, is_default: bool) -> str:
    """`source` names rule and public pages as METHOD does, [O] being our own choice."""
    references = source.replace(" [O]", "")
    if not is_default:
        return translate("Settings", "Changed in this book; default after {references}").format(references=references)
    if "[O]" in source:
        return translate("Settings", "System default, may be changed ({references})").format(references=references)
    return translate("Settings", "Default after {references}").format(references=references)
