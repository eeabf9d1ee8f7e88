"""Names of the enums of app/terms.py."""

from __future__ import annotations

from app.terms import (
    AbcClass,
    CardSort,
    DateOrder,
    DealStage,
    DisplayUnit,
    Flag,
    LossReason,
    Period,
    Posture,
    PotentialConfidence,
    RowState,
    Strategy,
    TableKind,
)
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

_STAGES = {
    DealStage.TARGET: QT_TRANSLATE_NOOP("Stages", "Target"),
    DealStage.ANALYSIS: QT_TRANSLATE_NOOP("Stages", "Analysis"),
    DealStage.TRUST: QT_TRANSLATE_NOOP("Stages", "Trust"),
    DealStage.NEEDS: QT_TRANSLATE_NOOP("Stages", "Needs"),
    DealStage.VALUE: QT_TRANSLATE_NOOP("Stages", "Value"),
    DealStage.COMMIT: QT_TRANSLATE_NOOP("Stages", "Commitment"),
    DealStage.COLLECT: QT_TRANSLATE_NOOP("Stages", "Collection"),
    DealStage.CLOSED_PAID: QT_TRANSLATE_NOOP("Stages", "Closed and paid"),
    DealStage.LOST: QT_TRANSLATE_NOOP("Stages", "Lost"),
    DealStage.SHELVED: QT_TRANSLATE_NOOP("Stages", "Shelved"),
}
_STRATEGIES = {
    Strategy.RETAIN: QT_TRANSLATE_NOOP("Strategies", "Retain"),
    Strategy.ACQUIRE: QT_TRANSLATE_NOOP("Strategies", "Acquire"),
    Strategy.MAINTAIN: QT_TRANSLATE_NOOP("Strategies", "Maintain"),
    Strategy.DISRUPT: QT_TRANSLATE_NOOP("Strategies", "Disrupt"),
    Strategy.ABANDON: QT_TRANSLATE_NOOP("Strategies", "Abandon"),
}
_POSTURES = {
    Posture.ATTACK: QT_TRANSLATE_NOOP("Postures", "Attack"),
    Posture.DEFEND: QT_TRANSLATE_NOOP("Postures", "Defend"),
    Posture.MAINTAIN: QT_TRANSLATE_NOOP("Postures", "Maintain"),
    Posture.NONE: QT_TRANSLATE_NOOP("Postures", "None"),
}
_FLAGS = {
    Flag.POTENTIAL_UNDERSTATED: QT_TRANSLATE_NOOP("Flags", "Potential understated"),
    Flag.NEGATIVE_SALES: QT_TRANSLATE_NOOP("Flags", "Net returns"),
    Flag.STALE_POTENTIAL: QT_TRANSLATE_NOOP("Flags", "Potential out of date"),
    Flag.POTENTIAL_UNKNOWN: QT_TRANSLATE_NOOP("Flags", "Potential unknown"),
    Flag.SMALL_PORTFOLIO: QT_TRANSLATE_NOOP("Flags", "Too few customers"),
    Flag.NO_SALES: QT_TRANSLATE_NOOP("Flags", "No sales"),
    Flag.NO_AMOUNT: QT_TRANSLATE_NOOP("Flags", "No amount"),
    Flag.OVERDUE_CLOSE: QT_TRANSLATE_NOOP("Flags", "Close date passed"),
    Flag.SLIPPING: QT_TRANSLATE_NOOP("Flags", "Slipping"),
    Flag.STALLED: QT_TRANSLATE_NOOP("Flags", "Stalled"),
    Flag.RESOURCE_DRIFT: QT_TRANSLATE_NOOP("Flags", "Effort misplaced"),
    Flag.NO_ACCOUNTS: QT_TRANSLATE_NOOP("Flags", "No customer to allocate to"),
    Flag.NO_RIVAL: QT_TRANSLATE_NOOP("Flags", "No rival"),
    Flag.TIED_LEADER: QT_TRANSLATE_NOOP("Flags", "Tied for first"),
    Flag.AT_RISK: QT_TRANSLATE_NOOP("Flags", "At risk of leaving"),
    Flag.DEFEND: QT_TRANSLATE_NOOP("Flags", "To be defended"),
    Flag.REGRESSED: QT_TRANSLATE_NOOP("Flags", "Fallen back"),
    Flag.OVERRIDE_EXPIRED: QT_TRANSLATE_NOOP("Flags", "Set by hand, expired"),
    Flag.OVERRIDDEN: QT_TRANSLATE_NOOP("Flags", "Set by hand"),
    Flag.TIER_HELD: QT_TRANSLATE_NOOP("Flags", "Tier held: first low quarter"),
    Flag.BEFORE_BOOK: QT_TRANSLATE_NOOP("Flags", "Before this book began: first known values"),
    Flag.NO_CUSTOMER: QT_TRANSLATE_NOOP("Flags", "No customer"),
    Flag.NO_OWNER: QT_TRANSLATE_NOOP("Flags", "No owner"),
    Flag.SALES_FROM_DEALS: QT_TRANSLATE_NOOP("Flags", "Sales from won deals"),
    Flag.OWNER_CONFLICT: QT_TRANSLATE_NOOP("Flags", "Owner conflict"),
    Flag.TWO_DECIDERS: QT_TRANSLATE_NOOP("Flags", "Two deciders"),
    Flag.RECHECK: QT_TRANSLATE_NOOP("Flags", "To be rechecked"),
    Flag.BROKEN_ADVANCE: QT_TRANSLATE_NOOP("Flags", "Promised step not taken"),
    Flag.STEP_UNOWNED: QT_TRANSLATE_NOOP("Flags", "Step without a person"),
    Flag.TOO_LATE: QT_TRANSLATE_NOOP("Flags", "Not enough time"),
    Flag.TOO_FEW: QT_TRANSLATE_NOOP("Flags", "Too few large dealers"),
    Flag.TOO_MANY: QT_TRANSLATE_NOOP("Flags", "Too many large dealers"),
    Flag.DANGEROUS_BIG: QT_TRANSLATE_NOOP("Flags", "Dangerous big dealer"),
    Flag.DUE_ASSUMED: QT_TRANSLATE_NOOP("Flags", "Due day assumed"),
}
_LOSS_REASONS = {
    LossReason.PRODUCT: QT_TRANSLATE_NOOP("Loss reasons", "Product did not fit"),
    LossReason.PRICE: QT_TRANSLATE_NOOP("Loss reasons", "Price out of reach"),
    LossReason.PROMOTION: QT_TRANSLATE_NOOP("Loss reasons", "Interest not aroused"),
    LossReason.PLACE: QT_TRANSLATE_NOOP("Loss reasons", "Channel inconvenient"),
    LossReason.RIVAL: QT_TRANSLATE_NOOP("Loss reasons", "Lost to a rival"),
    LossReason.NO_BUDGET: QT_TRANSLATE_NOOP("Loss reasons", "No budget"),
    LossReason.OTHER: QT_TRANSLATE_NOOP("Loss reasons", "Other"),
}
_PERIODS = {
    Period.LAST_12_MONTHS: QT_TRANSLATE_NOOP("Periods", "Last 12 months"),
    Period.THIS_QUARTER: QT_TRANSLATE_NOOP("Periods", "This quarter"),
    Period.THIS_YEAR: QT_TRANSLATE_NOOP("Periods", "This year"),
    Period.LAST_YEAR: QT_TRANSLATE_NOOP("Periods", "Last year"),
    Period.ALL_TIME: QT_TRANSLATE_NOOP("Periods", "All time"),
}
_UNITS = {
    DisplayUnit.ONE: QT_TRANSLATE_NOOP("Units", "Whole amounts"),
    DisplayUnit.WAN: QT_TRANSLATE_NOOP("Units", "Ten thousands (万)"),
    DisplayUnit.THOUSANDS: QT_TRANSLATE_NOOP("Units", "Thousands"),
    DisplayUnit.MILLIONS: QT_TRANSLATE_NOOP("Units", "Millions"),
}
_CONFIDENCE = {
    PotentialConfidence.CONFIRMED: QT_TRANSLATE_NOOP("Confidence", "Confirmed"),
    PotentialConfidence.ESTIMATED: QT_TRANSLATE_NOOP("Confidence", "Estimated"),
    PotentialConfidence.GUESS: QT_TRANSLATE_NOOP("Confidence", "Guess"),
}
_TABLE_KINDS = {
    TableKind.CUSTOMERS: QT_TRANSLATE_NOOP("Tables", "Customers"),
    TableKind.CONTACTS: QT_TRANSLATE_NOOP("Tables", "Contacts"),
    TableKind.DEALS: QT_TRANSLATE_NOOP("Tables", "Deals"),
    TableKind.SALES: QT_TRANSLATE_NOOP("Tables", "Sales"),
    TableKind.PRODUCTS: QT_TRANSLATE_NOOP("Tables", "Products"),
    TableKind.REPS: QT_TRANSLATE_NOOP("Tables", "Reps"),
    TableKind.AREAS: QT_TRANSLATE_NOOP("Tables", "Areas"),
    TableKind.DEALERS: QT_TRANSLATE_NOOP("Tables", "Dealers"),
    TableKind.VISITS: QT_TRANSLATE_NOOP("Tables", "Visits"),
    TableKind.PURCHASES: QT_TRANSLATE_NOOP("Tables", "Purchases"),
    TableKind.TIER_SCORES: QT_TRANSLATE_NOOP("Tables", "Value scores"),
    TableKind.INVOICES: QT_TRANSLATE_NOOP("Tables", "Invoices"),
    TableKind.PAYMENTS: QT_TRANSLATE_NOOP("Tables", "Payments"),
    TableKind.STAGES: QT_TRANSLATE_NOOP("Tables", "Stage history"),
    TableKind.TRACKING: QT_TRANSLATE_NOOP("Tables", "1+2+1 people"),
    TableKind.NEEDS: QT_TRANSLATE_NOOP("Tables", "Needs and wants"),
    TableKind.FACTORS: QT_TRANSLATE_NOOP("Tables", "Purchase factors"),
    TableKind.DECISION_STEPS: QT_TRANSLATE_NOOP("Tables", "Decision steps"),
    TableKind.ROLE_PLANS: QT_TRANSLATE_NOOP("Tables", "Role service plan"),
    TableKind.FLAG_ANSWERS: QT_TRANSLATE_NOOP("Tables", "Answers to red flags"),
    TableKind.CONTACT_NOTES: QT_TRANSLATE_NOOP("Tables", "Notes on people"),
    TableKind.CONTACT_LINES: QT_TRANSLATE_NOOP("Tables", "Influence and conflict"),
    TableKind.DIVERSIONS: QT_TRANSLATE_NOOP("Tables", "Diversion cases"),
    TableKind.CHANNEL_NOTES: QT_TRANSLATE_NOOP("Tables", "Channel forms"),
    TableKind.SCORECARDS: QT_TRANSLATE_NOOP("Tables", "Dealer scorecards"),
    TableKind.EVALUATIONS: QT_TRANSLATE_NOOP("Tables", "Dealer evaluations"),
    TableKind.CREDIT: QT_TRANSLATE_NOOP("Tables", "Credit files"),
    TableKind.PROMISES: QT_TRANSLATE_NOOP("Tables", "Promises to pay"),
    TableKind.COLLECTION: QT_TRANSLATE_NOOP("Tables", "Collection steps"),
    TableKind.TASKS: QT_TRANSLATE_NOOP("Tables", "Tasks"),
    TableKind.SCORECARD_HEADS: QT_TRANSLATE_NOOP("Tables", "Scorecard versions"),
    TableKind.EVALUATION_HEADS: QT_TRANSLATE_NOOP("Tables", "Evaluations"),
    TableKind.GUIDE_TESTS: QT_TRANSLATE_NOOP("Tables", "Tests of guides and insiders"),
    TableKind.PLAN_DAYS: QT_TRANSLATE_NOOP("Tables", "Days of the role plan"),
    TableKind.VISIT_PEOPLE: QT_TRANSLATE_NOOP("Tables", "People of visits"),
    TableKind.VISIT_ANSWERS: QT_TRANSLATE_NOOP("Tables", "Preparation and course of visits"),
    TableKind.OBJECTIONS: QT_TRANSLATE_NOOP("Tables", "Objections"),
    TableKind.SCOPES: QT_TRANSLATE_NOOP("Tables", "Authorised areas and products"),
    TableKind.FUNCTIONS: QT_TRANSLATE_NOOP("Tables", "Channel functions"),
    TableKind.CONCERNS: QT_TRANSLATE_NOOP("Tables", "Dealers' concerns"),
}
_CARD_SORTS = {
    CardSort.NEXT_STEP: QT_TRANSLATE_NOOP("Card order", "Next step due"),
    CardSort.EXPECTED_CLOSE: QT_TRANSLATE_NOOP("Card order", "Expected close"),
    CardSort.AMOUNT: QT_TRANSLATE_NOOP("Card order", "Amount"),
    CardSort.DAYS_IDLE: QT_TRANSLATE_NOOP("Card order", "Days idle"),
    CardSort.NAME: QT_TRANSLATE_NOOP("Card order", "Name"),
}
_ROW_STATES = {
    RowState.NEW: QT_TRANSLATE_NOOP("Row states", "New"),
    RowState.CHANGED: QT_TRANSLATE_NOOP("Row states", "Changed"),
    RowState.SAME: QT_TRANSLATE_NOOP("Row states", "Unchanged"),
    RowState.CONFLICT: QT_TRANSLATE_NOOP("Row states", "Conflict"),
    RowState.INVALID: QT_TRANSLATE_NOOP("Row states", "Invalid"),
}
_DATE_ORDERS = {
    DateOrder.YMD: QT_TRANSLATE_NOOP("Date orders", "Year, month, day"),
    DateOrder.DMY: QT_TRANSLATE_NOOP("Date orders", "Day, month, year"),
    DateOrder.MDY: QT_TRANSLATE_NOOP("Date orders", "Month, day, year"),
}


def stage_name(stage: DealStage) -> str:
    return translate("Stages", _STAGES[stage])


def strategy_name(strategy: Strategy) -> str:
    return translate("Strategies", _STRATEGIES[strategy])


def posture_name(posture: Posture) -> str:
    return translate("Postures", _POSTURES[posture])


def flag_name(flag: Flag) -> str:
    """Chinese as R35 words it."""
    return translate("Flags", _FLAGS[flag])


def abc_name(abc: AbcClass) -> str:
    """With its prefix, "Amount A", because five rules have a class A (METHOD, names that clash)."""
    return translate("Labels", "Amount {letter}").format(letter=abc.value)


def loss_reason_name(reason: LossReason) -> str:
    return translate("Loss reasons", _LOSS_REASONS[reason])


def period_name(period: Period) -> str:
    return translate("Periods", _PERIODS[period])


def unit_name(unit: DisplayUnit) -> str:
    return translate("Units", _UNITS[unit])


def confidence_name(confidence: PotentialConfidence) -> str:
    return translate("Confidence", _CONFIDENCE[confidence])


def table_kind_name(kind: TableKind) -> str:
    return translate("Tables", _TABLE_KINDS[kind])


def card_sort_name(sort: CardSort) -> str:
    return translate("Card order", _CARD_SORTS[sort])


def row_state_name(state: RowState) -> str:
    return translate("Row states", _ROW_STATES[state])


def date_order_name(order: DateOrder) -> str:
    return translate("Date orders", _DATE_ORDERS[order])
