"""Names of what happens to a deal: gates, forecast, slips, changes, visits, red flags. Forecast words say that they are."""

from __future__ import annotations

from app.methods.bridge import PRECEDENCE
from app.methods.forecast import BiasFlag, ForecastSpan
from app.methods.gates import DEFAULT_CONTACTS_NEEDED
from app.methods.risk import ChaseReason
from app.terms import DealChange, ForecastCategory, GateItem, RedFlag, SlipReason, VisitOutcome
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

_CATEGORIES = {
    ForecastCategory.FC_COMMIT: QT_TRANSLATE_NOOP("Forecast terms", "Commit (forecast)"),
    ForecastCategory.FC_BEST: QT_TRANSLATE_NOOP("Forecast terms", "Best case (forecast)"),
    ForecastCategory.FC_PIPELINE: QT_TRANSLATE_NOOP("Forecast terms", "Pipeline (forecast)"),
    ForecastCategory.FC_OMITTED: QT_TRANSLATE_NOOP("Forecast terms", "Omitted (forecast)"),
}
_SPANS = {
    ForecastSpan.MONTH: QT_TRANSLATE_NOOP("Forecast terms", "Month"),
    ForecastSpan.QUARTER: QT_TRANSLATE_NOOP("Forecast terms", "Quarter"),
}
_BIASES = {
    BiasFlag.OPTIMISTIC: QT_TRANSLATE_NOOP("Forecast terms", "Tends to be optimistic"),
    BiasFlag.CAUTIOUS: QT_TRANSLATE_NOOP("Forecast terms", "Tends to be cautious"),
}
_GATE_ITEMS = {
    GateItem.POTENTIAL_SET: QT_TRANSLATE_NOOP("Gates", "The customer's potential is known"),
    GateItem.POSTURE_ACTIVE: QT_TRANSLATE_NOOP("Gates", "The customer is not one to abandon"),
    GateItem.OWNER_SET: QT_TRANSLATE_NOOP("Gates", "The deal has an owner"),
    GateItem.DECISION_STEPS: QT_TRANSLATE_NOOP("Gates", "The customer's decision steps are written down"),
    GateItem.RIVAL_NAMED: QT_TRANSLATE_NOOP("Gates", "The main rival is named"),
    GateItem.GUIDE_CONFIRMED: QT_TRANSLATE_NOOP("Gates", "A guide is confirmed"),
    GateItem.ADVANCE_HELD: QT_TRANSLATE_NOOP("Gates", "A visit has brought an advance"),
    GateItem.NEED_WITH_CONTACT: QT_TRANSLATE_NOOP("Gates", "A need is written down with the contact who has it"),
    GateItem.BUDGET_OR_DATE: QT_TRANSLATE_NOOP("Gates", "The budget or the date is known"),
    GateItem.NEED_AND_WANT: QT_TRANSLATE_NOOP("Gates", "Need and want are both filled in"),
    GateItem.THREE_OF_FOUR: QT_TRANSLATE_NOOP("Gates", "1+2+1 stands at 3 of 4 or better"),
    GateItem.FACTORS_SCORED: QT_TRANSLATE_NOOP("Gates", "The five factors are scored"),
    GateItem.DECIDER_MET: QT_TRANSLATE_NOOP("Gates", "We have met the decider"),
    GateItem.CONTRACT_NO: QT_TRANSLATE_NOOP("Gates", "The order or contract number is filled in"),
    GateItem.AMOUNT_SET: QT_TRANSLATE_NOOP("Gates", "The amount is filled in"),
    GateItem.TERMS_SET: QT_TRANSLATE_NOOP("Gates", "The payment terms are filled in"),
    GateItem.CREDIT_OK: QT_TRANSLATE_NOOP("Gates", "The customer's credit is not on hold"),
    GateItem.BALANCE_ZERO: QT_TRANSLATE_NOOP("Gates", "Everything is paid"),
}
_SLIP_REASONS = {
    SlipReason.BUDGET: QT_TRANSLATE_NOOP("Slip reasons", "Budget"),
    SlipReason.DECISION: QT_TRANSLATE_NOOP("Slip reasons", "Decision"),
    SlipReason.PEOPLE: QT_TRANSLATE_NOOP("Slip reasons", "People"),
    SlipReason.RIVAL: QT_TRANSLATE_NOOP("Slip reasons", "Rival"),
    SlipReason.PRODUCT: QT_TRANSLATE_NOOP("Slip reasons", "Product"),
    SlipReason.SUPPLY: QT_TRANSLATE_NOOP("Slip reasons", "Supply"),
    SlipReason.OTHER: QT_TRANSLATE_NOOP("Slip reasons", "Other"),
}
_CHANGES = {
    DealChange.NEW: QT_TRANSLATE_NOOP("Deal changes", "New"),
    DealChange.REOPENED: QT_TRANSLATE_NOOP("Deal changes", "Reopened"),
    DealChange.WON: QT_TRANSLATE_NOOP("Deal changes", "Won"),
    DealChange.LOST: QT_TRANSLATE_NOOP("Deal changes", "Lost"),
    DealChange.SHELVED: QT_TRANSLATE_NOOP("Deal changes", "Shelved"),
    DealChange.REMOVED: QT_TRANSLATE_NOOP("Deal changes", "Deleted"),
    DealChange.OWNER_CHANGED: QT_TRANSLATE_NOOP("Deal changes", "Changed hands"),
    DealChange.SLIPPED: QT_TRANSLATE_NOOP("Deal changes", "Slipped"),
    DealChange.PULLED_IN: QT_TRANSLATE_NOOP("Deal changes", "Pulled in"),
    DealChange.GROWN: QT_TRANSLATE_NOOP("Deal changes", "Grown"),
    DealChange.SHRUNK: QT_TRANSLATE_NOOP("Deal changes", "Shrunk"),
    DealChange.ADVANCED: QT_TRANSLATE_NOOP("Deal changes", "Advanced"),
    DealChange.FELL_BACK: QT_TRANSLATE_NOOP("Deal changes", "Fell back"),
}
_OUTCOMES = {
    VisitOutcome.ORDER: QT_TRANSLATE_NOOP("Visit outcomes", "Order"),
    VisitOutcome.ADVANCE: QT_TRANSLATE_NOOP("Visit outcomes", "Advance"),
    VisitOutcome.CONTINUATION: QT_TRANSLATE_NOOP("Visit outcomes", "Continuation"),
    VisitOutcome.NO_SALE: QT_TRANSLATE_NOOP("Visit outcomes", "No sale"),
}
_RED_FLAGS = {
    RedFlag.RF01: QT_TRANSLATE_NOOP("Red flags", "No decider"),
    RedFlag.RF02: QT_TRANSLATE_NOOP("Red flags", "Decider not seen for long"),
    RedFlag.RF03: QT_TRANSLATE_NOOP("Red flags", "No guide"),
    RedFlag.RF04: QT_TRANSLATE_NOOP("Red flags", "Single thread"),
    RedFlag.RF05: QT_TRANSLATE_NOOP("Red flags", "Role unclear"),
    RedFlag.RF06: QT_TRANSLATE_NOOP("Red flags", "Strong opposition"),
    RedFlag.RF07: QT_TRANSLATE_NOOP("Red flags", "New contact or reorganisation"),
    RedFlag.RF08: QT_TRANSLATE_NOOP("Red flags", "Key facts missing"),
    RedFlag.RF09: QT_TRANSLATE_NOOP("Red flags", "Three continuations in a row"),
    RedFlag.RF10: QT_TRANSLATE_NOOP("Red flags", "Stalled"),
    RedFlag.RF11: QT_TRANSLATE_NOOP("Red flags", "Late"),
    RedFlag.RF12: QT_TRANSLATE_NOOP("Red flags", "Credit risk"),
    RedFlag.RF13: QT_TRANSLATE_NOOP("Red flags", "Decider wants no change"),
}
_RED_FLAG_MEANINGS = {
    RedFlag.RF01: QT_TRANSLATE_NOOP("Red flags", "From Needs on, no decider is named."),
    RedFlag.RF02: QT_TRANSLATE_NOOP("Red flags", "From Value on, nobody has met the decider for too long."),
    RedFlag.RF03: QT_TRANSLATE_NOOP("Red flags", "From Needs on, no guide is confirmed."),
    RedFlag.RF04: QT_TRANSLATE_NOOP("Red flags", "From Value on, one supporter at most."),
    RedFlag.RF05: QT_TRANSLATE_NOOP("Red flags", "Someone of influence has no role in the deal."),
    RedFlag.RF06: QT_TRANSLATE_NOOP("Red flags", "Someone of influence is strongly against us."),
    RedFlag.RF07: QT_TRANSLATE_NOOP(
        "Red flags", "A key contact is new in the post, or the customer is being reorganised."
    ),
    RedFlag.RF08: QT_TRANSLATE_NOOP(
        "Red flags", "From Value on, the need, the budget, the date or the rival is not known."
    ),
    RedFlag.RF09: QT_TRANSLATE_NOOP("Red flags", "The last three visits brought no step by the customer."),
    RedFlag.RF10: QT_TRANSLATE_NOOP("Red flags", "Nothing has happened for longer than the stage allows."),
    RedFlag.RF11: QT_TRANSLATE_NOOP("Red flags", "The close date has passed, or was put off twice or more."),
    RedFlag.RF12: QT_TRANSLATE_NOOP("Red flags", "The customer's credit is on hold, or an invoice is long overdue."),
    RedFlag.RF13: QT_TRANSLATE_NOOP("Red flags", "The decider thinks all is well and wants no change."),
}
_CHASE_REASONS = {
    ChaseReason.OVERDUE_CLOSE: QT_TRANSLATE_NOOP("Chase reasons", "Close date passed"),
    ChaseReason.STEP_OVERDUE: QT_TRANSLATE_NOOP("Chase reasons", "Next step overdue"),
    ChaseReason.STEP_TODAY: QT_TRANSLATE_NOOP("Chase reasons", "Next step due today"),
    ChaseReason.STALLED: QT_TRANSLATE_NOOP("Chase reasons", "Stalled"),
    ChaseReason.SLIPPING: QT_TRANSLATE_NOOP("Chase reasons", "Slipped again and again"),
    ChaseReason.FACTS_BLANK: QT_TRANSLATE_NOOP("Chase reasons", "Need, budget, date or rival not known"),
    ChaseReason.NO_NEXT_STEP: QT_TRANSLATE_NOOP("Chase reasons", "No next step"),
}


def deal_title(customer: str | None, deal: str) -> str:
    """A deal where several customers' stand together: "Pump Works · Line 4"."""
    return f"{customer} · {deal}" if customer else deal


def forecast_category_name(category: ForecastCategory) -> str:
    """With "forecast" in it: the stage Commitment is another thing (METHOD, names that clash)."""
    return translate("Forecast terms", _CATEGORIES[category])


def forecast_span_name(span: ForecastSpan) -> str:
    return translate("Forecast terms", _SPANS[span])


def bias_flag_name(flag: BiasFlag) -> str:
    return translate("Forecast terms", _BIASES[flag])


def gate_item_name(item: GateItem, contacts: int = DEFAULT_CONTACTS_NEEDED) -> str:
    """What must be so, as a statement; `contacts` is the setting gate_contacts."""
    if item is GateItem.THREE_CONTACTS:
        return translate("Gates", "At least %n contact(s) of the customer are recorded", None, contacts)
    return translate("Gates", _GATE_ITEMS[item])


def slip_reason_name(reason: SlipReason) -> str:
    return translate("Slip reasons", _SLIP_REASONS[reason])


def deal_change_name(change: DealChange) -> str:
    return translate("Deal changes", _CHANGES[change])


def bridge_precedence_text() -> str:
    """The rule of the bridge, to be printed under it."""
    names = translate("Deal changes", ", ").join(deal_change_name(change) for change in PRECEDENCE)
    sentence = translate(
        "Deal changes",
        "A deal stands in one bar, with the first of these that moved its amount: {changes}. Its other changes move no money.",
    )
    return sentence.format(changes=names)


def visit_outcome_name(outcome: VisitOutcome) -> str:
    return translate("Visit outcomes", _OUTCOMES[outcome])


def red_flag_name(flag: RedFlag) -> str:
    """Chinese as R35 words it."""
    return translate("Red flags", _RED_FLAGS[flag])


def red_flag_meaning(flag: RedFlag) -> str:
    """The condition in one sentence (R15)."""
    return translate("Red flags", _RED_FLAG_MEANINGS[flag])


def chase_reason_name(reason: ChaseReason) -> str:
    return translate("Chase reasons", _CHASE_REASONS[reason])
