"""Names of dealers and channels: kinds, grades, four bigs, diversion, functions, concerns (R25, R26)."""

from __future__ import annotations

from app.terms import (
    BigKind,
    BigResult,
    Carrier,
    ChannelCondition,
    ChannelFunction,
    ChannelPrinciple,
    Criterion,
    CriterionGroup,
    DealerConcern,
    DealerGrade,
    DealerType,
    LegalKind,
    LifeCycle,
    RiskLevel,
    RiskPart,
)
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

_LEGAL_KIND = {
    LegalKind.DEALER: QT_TRANSLATE_NOOP("Dealer terms", "Dealer"),
    LegalKind.AGENT: QT_TRANSLATE_NOOP("Dealer terms", "Agent"),
}
_DEALER_TYPE = {
    DealerType.EXCLUSIVE_GENERAL: QT_TRANSLATE_NOOP("Dealer terms", "Exclusive general dealer"),
    DealerType.EXCLUSIVE_REGIONAL: QT_TRANSLATE_NOOP("Dealer terms", "Exclusive regional dealer"),
    DealerType.AUTHORISED: QT_TRANSLATE_NOOP("Dealer terms", "Authorised dealer"),
    DealerType.INDUSTRY: QT_TRANSLATE_NOOP("Dealer terms", "Industry dealer"),
    DealerType.PROJECT_RETAIL_LOGISTICS: QT_TRANSLATE_NOOP("Dealer terms", "Project, retail or logistics dealer"),
    DealerType.SECOND_TIER: QT_TRANSLATE_NOOP("Dealer terms", "Second-tier dealer"),
}
_LIFE_CYCLE = {
    LifeCycle.FIND: QT_TRANSLATE_NOOP("Dealer terms", "Find"),
    LifeCycle.NEGOTIATE: QT_TRANSLATE_NOOP("Dealer terms", "Negotiate"),
    LifeCycle.SIGN: QT_TRANSLATE_NOOP("Dealer terms", "Sign"),
    LifeCycle.DEVELOP: QT_TRANSLATE_NOOP("Dealer terms", "Develop"),
    LifeCycle.MAINTAIN: QT_TRANSLATE_NOOP("Dealer terms", "Maintain"),
    LifeCycle.EXIT: QT_TRANSLATE_NOOP("Dealer terms", "Exit"),
}
_DEALER_GRADE = {
    DealerGrade.A: QT_TRANSLATE_NOOP("Dealer terms", "Dealer A"),
    DealerGrade.B: QT_TRANSLATE_NOOP("Dealer terms", "Dealer B"),
    DealerGrade.C: QT_TRANSLATE_NOOP("Dealer terms", "Dealer C"),
    DealerGrade.D: QT_TRANSLATE_NOOP("Dealer terms", "Dealer D"),
    DealerGrade.DRAFT: QT_TRANSLATE_NOOP("Dealer terms", "Dealer grade open (draft)"),
}
_CRITERION_GROUP = {
    CriterionGroup.DIMENSIONS: QT_TRANSLATE_NOOP("Dealer terms", "Six dimensions"),
    CriterionGroup.MATCH: QT_TRANSLATE_NOOP("Dealer terms", "Match"),
    CriterionGroup.CONTROL: QT_TRANSLATE_NOOP("Dealer terms", "Controllability"),
}
_CRITERION = {
    Criterion.SUB_DEALERS: QT_TRANSLATE_NOOP("Dealer terms", "Sub-dealers"),
    Criterion.OUTLETS: QT_TRANSLATE_NOOP("Dealer terms", "Outlets"),
    Criterion.LINE_FIT: QT_TRANSLATE_NOOP("Dealer terms", "Line fit"),
    Criterion.LOYALTY: QT_TRANSLATE_NOOP("Dealer terms", "Loyalty"),
    Criterion.FUNDS: QT_TRANSLATE_NOOP("Dealer terms", "Funds"),
    Criterion.PEOPLE: QT_TRANSLATE_NOOP("Dealer terms", "People and assets"),
    Criterion.IDEAS: QT_TRANSLATE_NOOP("Dealer terms", "Shared ideas"),
    Criterion.SCALE: QT_TRANSLATE_NOOP("Dealer terms", "Scale"),
    Criterion.TRAITS: QT_TRANSLATE_NOOP("Dealer terms", "Business traits"),
    Criterion.DEVELOPMENT: QT_TRANSLATE_NOOP("Dealer terms", "Development within our control"),
    Criterion.RISK: QT_TRANSLATE_NOOP("Dealer terms", "Risk within our control"),
}
_BIG_KIND = {
    BigKind.VOLUME: QT_TRANSLATE_NOOP("Dealer terms", "Big in volume"),
    BigKind.PROFIT: QT_TRANSLATE_NOOP("Dealer terms", "Big in profit"),
    BigKind.STRENGTH: QT_TRANSLATE_NOOP("Dealer terms", "Big in strength"),
    BigKind.POTENTIAL: QT_TRANSLATE_NOOP("Dealer terms", "Big in potential"),
}
_BIG_RESULT = {
    BigResult.KEY_DEALER: QT_TRANSLATE_NOOP("Dealer terms", "Key dealer"),
    BigResult.CANDIDATE: QT_TRANSLATE_NOOP("Dealer terms", "Key dealer candidate"),
    BigResult.STANDARD: QT_TRANSLATE_NOOP("Dealer terms", "Standard"),
}
_RISK_LEVEL = {
    RiskLevel.LOW: QT_TRANSLATE_NOOP("Dealer terms", "Low risk"),
    RiskLevel.MEDIUM: QT_TRANSLATE_NOOP("Dealer terms", "Medium risk"),
    RiskLevel.HIGH: QT_TRANSLATE_NOOP("Dealer terms", "High risk"),
}
_RISK_PART = {
    RiskPart.PRICE_GAP: QT_TRANSLATE_NOOP("Dealer terms", "Price gap to the neighbour region"),
    RiskPart.TARGET: QT_TRANSLATE_NOOP("Dealer terms", "Target against last year's sales"),
    RiskPart.STOCK_DAYS: QT_TRANSLATE_NOOP("Dealer terms", "Days of stock"),
    RiskPart.LARGE_DEALERS: QT_TRANSLATE_NOOP("Dealer terms", "Large dealers in the region"),
    RiskPart.CASES: QT_TRANSLATE_NOOP("Dealer terms", "Confirmed cases in 12 months"),
}
_CHANNEL_FUNCTION = {
    ChannelFunction.INFORMATION: QT_TRANSLATE_NOOP("Dealer terms", "Market information"),
    ChannelFunction.PROMOTION: QT_TRANSLATE_NOOP("Dealer terms", "Promotion"),
    ChannelFunction.NEGOTIATION: QT_TRANSLATE_NOOP("Dealer terms", "Negotiation and orders"),
    ChannelFunction.LOGISTICS: QT_TRANSLATE_NOOP("Dealer terms", "Stock and delivery"),
    ChannelFunction.FINANCE: QT_TRANSLATE_NOOP("Dealer terms", "Finance and payment"),
    ChannelFunction.SERVICE: QT_TRANSLATE_NOOP("Dealer terms", "Service"),
}
_CARRIER = {
    Carrier.US: QT_TRANSLATE_NOOP("Dealer terms", "Carried by us"),
    Carrier.DEALER: QT_TRANSLATE_NOOP("Dealer terms", "Carried by the dealer"),
    Carrier.NOBODY: QT_TRANSLATE_NOOP("Dealer terms", "Carried by nobody"),
}
_DEALER_CONCERN = {
    DealerConcern.PROFIT: QT_TRANSLATE_NOOP("Dealer terms", "What do I earn?"),
    DealerConcern.TERRITORY: QT_TRANSLATE_NOOP("Dealer terms", "Is my territory protected?"),
    DealerConcern.SUPPORT: QT_TRANSLATE_NOOP("Dealer terms", "What support do I get?"),
    DealerConcern.RISK: QT_TRANSLATE_NOOP("Dealer terms", "What do I risk?"),
    DealerConcern.FUTURE: QT_TRANSLATE_NOOP("Dealer terms", "How long will this last?"),
}
_CHANNEL_CONDITION = {
    ChannelCondition.CAPITAL: QT_TRANSLATE_NOOP("Dealer terms", "Our capital"),
    ChannelCondition.SALES_FORCE: QT_TRANSLATE_NOOP("Dealer terms", "Our sales force"),
    ChannelCondition.PRODUCT_COMPLEXITY: QT_TRANSLATE_NOOP("Dealer terms", "How much explaining the product needs"),
    ChannelCondition.CONTROL_WISH: QT_TRANSLATE_NOOP("Dealer terms", "How much control we want"),
    ChannelCondition.CUSTOMER_SPREAD: QT_TRANSLATE_NOOP("Dealer terms", "How widely customers are spread"),
    ChannelCondition.ORDER_SIZE: QT_TRANSLATE_NOOP("Dealer terms", "Size of an order"),
    ChannelCondition.RIVAL_CHANNELS: QT_TRANSLATE_NOOP("Dealer terms", "How rivals sell"),
    ChannelCondition.DEALER_QUALITY: QT_TRANSLATE_NOOP("Dealer terms", "How good the available dealers are"),
}
_CHANNEL_PRINCIPLE = {
    ChannelPrinciple.CUSTOMER_FIRST: QT_TRANSLATE_NOOP("Dealer terms", "Customer first"),
    ChannelPrinciple.COVERAGE: QT_TRANSLATE_NOOP("Dealer terms", "Coverage"),
    ChannelPrinciple.LENGTH: QT_TRANSLATE_NOOP("Dealer terms", "As short as can be"),
    ChannelPrinciple.COST: QT_TRANSLATE_NOOP("Dealer terms", "Cost"),
    ChannelPrinciple.CONTROL: QT_TRANSLATE_NOOP("Dealer terms", "Control"),
    ChannelPrinciple.WIN_WIN: QT_TRANSLATE_NOOP("Dealer terms", "Both sides win"),
}
_PRINCIPLE_QUESTIONS = {
    ChannelPrinciple.CUSTOMER_FIRST: QT_TRANSLATE_NOOP("Dealer terms", "Where and how do customers want to buy?"),
    ChannelPrinciple.COVERAGE: QT_TRANSLATE_NOOP("Dealer terms", "Which customers or places does nobody reach?"),
    ChannelPrinciple.LENGTH: QT_TRANSLATE_NOOP("Dealer terms", "Which level of the channel could go without loss?"),
    ChannelPrinciple.COST: QT_TRANSLATE_NOOP("Dealer terms", "What does this channel cost per 100 of sales?"),
    ChannelPrinciple.CONTROL: QT_TRANSLATE_NOOP("Dealer terms", "Do we see price, stock and end customers?"),
    ChannelPrinciple.WIN_WIN: QT_TRANSLATE_NOOP("Dealer terms", "Does the dealer earn enough to stay with us?"),
}


def legal_kind_name(kind: LegalKind) -> str:
    return translate("Dealer terms", _LEGAL_KIND[kind])


def dealer_type_name(kind: DealerType) -> str:
    return translate("Dealer terms", _DEALER_TYPE[kind])


def life_cycle_name(phase: LifeCycle) -> str:
    return translate("Dealer terms", _LIFE_CYCLE[phase])


def dealer_grade_name(grade: DealerGrade) -> str:
    """With its prefix, because five rules have a class A (METHOD, names that clash)."""
    return translate("Dealer terms", _DEALER_GRADE[grade])


def criterion_group_name(group: CriterionGroup) -> str:
    return translate("Dealer terms", _CRITERION_GROUP[group])


def criterion_name(criterion: Criterion) -> str:
    return translate("Dealer terms", _CRITERION[criterion])


def big_kind_name(kind: BigKind) -> str:
    return translate("Dealer terms", _BIG_KIND[kind])


def big_result_name(result: BigResult) -> str:
    return translate("Dealer terms", _BIG_RESULT[result])


def risk_level_name(level: RiskLevel) -> str:
    return translate("Dealer terms", _RISK_LEVEL[level])


def risk_part_name(part: RiskPart) -> str:
    return translate("Dealer terms", _RISK_PART[part])


def channel_function_name(function: ChannelFunction) -> str:
    return translate("Dealer terms", _CHANNEL_FUNCTION[function])


def carrier_name(carrier: Carrier) -> str:
    return translate("Dealer terms", _CARRIER[carrier])


def dealer_concern_name(concern: DealerConcern) -> str:
    """The question of a dealer before it signs."""
    return translate("Dealer terms", _DEALER_CONCERN[concern])


def channel_condition_name(condition: ChannelCondition) -> str:
    return translate("Dealer terms", _CHANNEL_CONDITION[condition])


def channel_principle_name(principle: ChannelPrinciple) -> str:
    return translate("Dealer terms", _CHANNEL_PRINCIPLE[principle])


def channel_principle_question(principle: ChannelPrinciple) -> str:
    """What to ask to see whether the principle is kept."""
    return translate("Dealer terms", _PRINCIPLE_QUESTIONS[principle])
