"""Names of the portfolio's classes. Letters carry their prefix, and what R5 and R12 share with R2 says whose it is."""

from __future__ import annotations

from app.terms import (
    AdoptionGroup,
    AdoptionLevel,
    AgeBucket,
    AnsoffClass,
    BcgClass,
    CapabilityClass,
    KaResult,
    Kpi,
    Lens,
    Loyalty,
    Perspective,
    PlanningPeriod,
    Rad,
    Resource,
    ServiceItem,
    Tier,
    TierCriterion,
    WhiteSpaceState,
    XyClass,
)
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

_LENSES = {
    Lens.ATTACK_DEFENCE: QT_TRANSLATE_NOOP("Lenses", "Attack and defence"),
    Lens.CAPABILITY: QT_TRANSLATE_NOOP("Lenses", "Potential and capability"),
    Lens.BCG: QT_TRANSLATE_NOOP("Lenses", "Growth and share (BCG)"),
    Lens.TIERS: QT_TRANSLATE_NOOP("Lenses", "Value tiers"),
}
_CAPABILITIES = {
    CapabilityClass.INVEST: QT_TRANSLATE_NOOP("Capability", "Invest"),
    CapabilityClass.SELECTIVE: QT_TRANSLATE_NOOP("Capability", "Select"),
    CapabilityClass.MAINTAIN: QT_TRANSLATE_NOOP("Capability", "Keep up"),
    CapabilityClass.HARVEST: QT_TRANSLATE_NOOP("Capability", "Harvest"),
}
_BCG = {
    BcgClass.STAR: QT_TRANSLATE_NOOP("BCG", "Star"),
    BcgClass.CASH_COW: QT_TRANSLATE_NOOP("BCG", "Cash cow"),
    BcgClass.QUESTION_MARK: QT_TRANSLATE_NOOP("BCG", "Question mark"),
    BcgClass.DOG: QT_TRANSLATE_NOOP("BCG", "Dog"),
}
_ANSOFF = {
    AnsoffClass.MARKET_PENETRATION: QT_TRANSLATE_NOOP("Ansoff", "Market penetration"),
    AnsoffClass.PRODUCT_DEVELOPMENT: QT_TRANSLATE_NOOP("Ansoff", "Product development"),
    AnsoffClass.MARKET_DEVELOPMENT: QT_TRANSLATE_NOOP("Ansoff", "Market development"),
    AnsoffClass.DIVERSIFICATION: QT_TRANSLATE_NOOP("Ansoff", "Diversification"),
}
_ANSOFF_ALIASES = {
    AnsoffClass.PRODUCT_DEVELOPMENT: QT_TRANSLATE_NOOP("Ansoff", "Some books call this market development"),
    AnsoffClass.MARKET_DEVELOPMENT: QT_TRANSLATE_NOOP("Ansoff", "Some books call this market extension"),
}
_LOYALTIES = {
    Loyalty.LOYAL: QT_TRANSLATE_NOOP("Loyalty", "Loyal"),
    Loyalty.SWITCHER: QT_TRANSLATE_NOOP("Loyalty", "Switching supplier"),
    Loyalty.NON_LOYAL: QT_TRANSLATE_NOOP("Loyalty", "No loyalty"),
    Loyalty.UNKNOWN: QT_TRANSLATE_NOOP("Loyalty", "Loyalty unknown"),
}
_RADS = {
    Rad.RETAIN: QT_TRANSLATE_NOOP("RAD", "RAD retain"),
    Rad.ACQUIRE: QT_TRANSLATE_NOOP("RAD", "RAD acquire"),
    Rad.DEVELOP: QT_TRANSLATE_NOOP("RAD", "RAD develop"),
}
_TIER_MEANINGS = {
    Tier.A1: QT_TRANSLATE_NOOP("Tiers", "High-value"),
    Tier.A2: QT_TRANSLATE_NOOP("Tiers", "Strategic"),
    Tier.B1: QT_TRANSLATE_NOOP("Tiers", "Growth"),
    Tier.B2: QT_TRANSLATE_NOOP("Tiers", "Standard"),
    Tier.C: QT_TRANSLATE_NOOP("Tiers", "Basic"),
}
_CRITERIA = {
    TierCriterion.EMPLOYEES: QT_TRANSLATE_NOOP("Tiers", "Employees"),
    TierCriterion.MONTHLY_REVENUE: QT_TRANSLATE_NOOP("Tiers", "Revenue a month"),
    TierCriterion.STRATEGIC_REVENUE: QT_TRANSLATE_NOOP("Tiers", "Revenue of strategic products a month"),
    TierCriterion.PRODUCTS_USED: QT_TRANSLATE_NOOP("Tiers", "Products used"),
    TierCriterion.INFLUENCE: QT_TRANSLATE_NOOP("Tiers", "Influence"),
}
_SERVICE_ITEMS = {
    ServiceItem.VISITS_PER_MONTH: QT_TRANSLATE_NOOP("Service", "Visits a month"),
    ServiceItem.LEADER_VISITS_PER_YEAR: QT_TRANSLATE_NOOP("Service", "Leader visits a year"),
    ServiceItem.REPLY_HOURS: QT_TRANSLATE_NOOP("Service", "First reply within (working hours)"),
    ServiceItem.SOLVE_HOURS: QT_TRANSLATE_NOOP("Service", "Solved within (working hours)"),
    ServiceItem.REVIEW_MONTHS: QT_TRANSLATE_NOOP("Service", "Review every (months)"),
}
_LEVELS = {
    AdoptionLevel.HOSTILE: QT_TRANSLATE_NOOP("Adoption", "1 Not used, hostile"),
    AdoptionLevel.INDIFFERENT: QT_TRANSLATE_NOOP("Adoption", "2 Not used, indifferent"),
    AdoptionLevel.INTERESTED: QT_TRANSLATE_NOOP("Adoption", "3 Not used, interested"),
    AdoptionLevel.OCCASIONAL: QT_TRANSLATE_NOOP("Adoption", "4 Buys now and then"),
    AdoptionLevel.BALANCED: QT_TRANSLATE_NOOP("Adoption", "5 Buys from several alike"),
    AdoptionLevel.FAVOURED: QT_TRANSLATE_NOOP("Adoption", "6 Favours us"),
    AdoptionLevel.FIRST_CHOICE: QT_TRANSLATE_NOOP("Adoption", "7 First choice, buys others too"),
    AdoptionLevel.ADVOCATE: QT_TRANSLATE_NOOP("Adoption", "8 Advocate"),
    AdoptionLevel.ADVOCATE_AT_RISK: QT_TRANSLATE_NOOP("Adoption", "9 Advocate courted by rivals"),
}
_GROUPS = {
    AdoptionGroup.KEEP: QT_TRANSLATE_NOOP("Adoption", "Keep"),
    AdoptionGroup.EXPAND: QT_TRANSLATE_NOOP("Adoption", "Expand"),
    AdoptionGroup.CHANGE_VIEW: QT_TRANSLATE_NOOP("Adoption", "Change the view"),
}
_WHITE_SPACE = {
    WhiteSpaceState.BOUGHT: QT_TRANSLATE_NOOP("White space", "Bought"),
    WhiteSpaceState.OPEN: QT_TRANSLATE_NOOP("White space", "Open deal"),
    WhiteSpaceState.RIVAL: QT_TRANSLATE_NOOP("White space", "Rival"),
    WhiteSpaceState.BLANK: QT_TRANSLATE_NOOP("White space", "Blank"),
    WhiteSpaceState.N_A: QT_TRANSLATE_NOOP("White space", "Not applicable"),
}
_KA_RESULTS = {
    KaResult.CANDIDATE: QT_TRANSLATE_NOOP("Key account", "Candidate"),
    KaResult.WATCH: QT_TRANSLATE_NOOP("Key account", "Watch"),
    KaResult.NO: QT_TRANSLATE_NOOP("Key account", "Not a key account"),
}
_RESOURCES = {
    Resource.HOURS: QT_TRANSLATE_NOOP("Resources", "Hours"),
    Resource.DAYS: QT_TRANSLATE_NOOP("Resources", "Person-days"),
    Resource.MONEY: QT_TRANSLATE_NOOP("Resources", "Money"),
}
_PERSPECTIVES = {
    Perspective.FINANCE: QT_TRANSLATE_NOOP("Scorecard", "Finance"),
    Perspective.CUSTOMER: QT_TRANSLATE_NOOP("Scorecard", "Customer"),
    Perspective.PROCESS: QT_TRANSLATE_NOOP("Scorecard", "Process"),
    Perspective.PEOPLE: QT_TRANSLATE_NOOP("Scorecard", "People"),
}
_KPIS = {
    Kpi.SALES_GROWTH: QT_TRANSLATE_NOOP("Scorecard", "Sales growth"),
    Kpi.NEW_CUSTOMERS: QT_TRANSLATE_NOOP("Scorecard", "New customers"),
    Kpi.ADVANCE_RATE: QT_TRANSLATE_NOOP("Scorecard", "Visits that advance"),
    Kpi.TEAM_BUILDING: QT_TRANSLATE_NOOP("Scorecard", "Team building"),
    Kpi.PROFIT_GROWTH: QT_TRANSLATE_NOOP("Scorecard", "Profit growth"),
    Kpi.EXPENSE_RATIO: QT_TRANSLATE_NOOP("Scorecard", "Expense ratio"),
    Kpi.OVERDUE_AR: QT_TRANSLATE_NOOP("Scorecard", "Overdue receivables"),
    Kpi.RETENTION: QT_TRANSLATE_NOOP("Scorecard", "Customers retained"),
    Kpi.SATISFACTION: QT_TRANSLATE_NOOP("Scorecard", "Customer satisfaction"),
    Kpi.SERVICE_COMPLIANCE: QT_TRANSLATE_NOOP("Scorecard", "Service standard met"),
    Kpi.PLAN_COMPLETION: QT_TRANSLATE_NOOP("Scorecard", "Plan completed"),
    Kpi.STAFF_SATISFACTION: QT_TRANSLATE_NOOP("Scorecard", "Staff satisfaction"),
    Kpi.STAFF_TURNOVER: QT_TRANSLATE_NOOP("Scorecard", "Staff turnover"),
}
_BUCKETS = {
    AgeBucket.NOT_DUE: QT_TRANSLATE_NOOP("Ageing", "Not due"),
    AgeBucket.D1_30: QT_TRANSLATE_NOOP("Ageing", "1–30 days"),
    AgeBucket.D31_60: QT_TRANSLATE_NOOP("Ageing", "31–60 days"),
    AgeBucket.D61_90: QT_TRANSLATE_NOOP("Ageing", "61–90 days"),
    AgeBucket.D90_PLUS: QT_TRANSLATE_NOOP("Ageing", "over 90 days"),
}
_PLANNING_PERIODS = {
    PlanningPeriod.YEAR: QT_TRANSLATE_NOOP("Planning periods", "Year"),
    PlanningPeriod.HALF: QT_TRANSLATE_NOOP("Planning periods", "Half-year"),
    PlanningPeriod.QUARTER: QT_TRANSLATE_NOOP("Planning periods", "Quarter"),
}


def lens_name(lens: Lens) -> str:
    return translate("Lenses", _LENSES[lens])


def capability_name(capability: CapabilityClass) -> str:
    """R5; its MAINTAIN is worded apart from that of R2."""
    return translate("Capability", _CAPABILITIES[capability])


def bcg_name(bcg: BcgClass) -> str:
    return translate("BCG", _BCG[bcg])


def ansoff_name(ansoff: AnsoffClass) -> str:
    return translate("Ansoff", _ANSOFF[ansoff])


def ansoff_alias(ansoff: AnsoffClass) -> str:
    """What the source calls it, for a tooltip (R7); empty where the names agree."""
    alias = _ANSOFF_ALIASES.get(ansoff)
    return translate("Ansoff", alias) if alias else ""


def xy_name(xy: XyClass) -> str:
    """ "Potential A", or in words where there is no letter (R9)."""
    if xy is XyClass.NONE:
        return translate("Labels", "No potential")
    if xy is XyClass.REVIEW:
        return translate("Labels", "Potential: check")
    return translate("Labels", "Potential {letter}").format(letter=xy.value)


def tier_name(tier: Tier) -> str:
    """ "Value A1" (R10)."""
    return translate("Labels", "Value {letter}").format(letter=tier.value)


def tier_meaning(tier: Tier) -> str:
    return translate("Tiers", _TIER_MEANINGS[tier])


def tier_criterion_name(criterion: TierCriterion) -> str:
    return translate("Tiers", _CRITERIA[criterion])


def service_item_name(item: ServiceItem) -> str:
    return translate("Service", _SERVICE_ITEMS[item])


def loyalty_name(loyalty: Loyalty) -> str:
    return translate("Loyalty", _LOYALTIES[loyalty])


def rad_name(rad: Rad) -> str:
    """With RAD before it: R2 has a retain and an acquire of its own."""
    return translate("RAD", _RADS[rad])


def adoption_level_name(level: AdoptionLevel) -> str:
    return translate("Adoption", _LEVELS[level])


def adoption_group_name(group: AdoptionGroup) -> str:
    return translate("Adoption", _GROUPS[group])


def white_space_name(state: WhiteSpaceState) -> str:
    return translate("White space", _WHITE_SPACE[state])


def ka_result_name(result: KaResult) -> str:
    return translate("Key account", _KA_RESULTS[result])


def resource_name(resource: Resource) -> str:
    return translate("Resources", _RESOURCES[resource])


def perspective_name(perspective: Perspective) -> str:
    return translate("Scorecard", _PERSPECTIVES[perspective])


def kpi_name(kpi: Kpi) -> str:
    return translate("Scorecard", _KPIS[kpi])


def age_bucket_name(bucket: AgeBucket) -> str:
    return translate("Ageing", _BUCKETS[bucket])


def planning_period_name(period: PlanningPeriod) -> str:
    return translate("Planning periods", _PLANNING_PERIODS[period])
