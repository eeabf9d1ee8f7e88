"""Names of credit and collection (R27, R28, R31)."""

from __future__ import annotations

from app.terms import CreditGrade, CreditState, HoldReason, LadderStep, LateReason, LimitMethod, PromiseState
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

_CREDIT_GRADE = {
    CreditGrade.AAA: QT_TRANSLATE_NOOP("Credit terms", "Credit AAA"),
    CreditGrade.AA: QT_TRANSLATE_NOOP("Credit terms", "Credit AA"),
    CreditGrade.A: QT_TRANSLATE_NOOP("Credit terms", "Credit A"),
    CreditGrade.B: QT_TRANSLATE_NOOP("Credit terms", "Credit B"),
    CreditGrade.C: QT_TRANSLATE_NOOP("Credit terms", "Credit C"),
}
_LIMIT_METHOD = {
    LimitMethod.SALES: QT_TRANSLATE_NOOP("Credit terms", "By average monthly sales (M1)"),
    LimitMethod.NET_WORTH: QT_TRANSLATE_NOOP("Credit terms", "By net worth (M2)"),
    LimitMethod.OUR_SALES: QT_TRANSLATE_NOOP("Credit terms", "By our yearly sales (M3)"),
    LimitMethod.NEW_DEALER: QT_TRANSLATE_NOOP("Credit terms", "New dealer: by half the expected sales"),
    LimitMethod.CASH_ONLY: QT_TRANSLATE_NOOP("Credit terms", "Cash only"),
    LimitMethod.MANUAL: QT_TRANSLATE_NOOP("Credit terms", "Set by hand"),
}
_CREDIT_STATE = {
    CreditState.OK: QT_TRANSLATE_NOOP("Credit terms", "Within the limit"),
    CreditState.WARN: QT_TRANSLATE_NOOP("Credit terms", "Near the limit"),
    CreditState.HOLD: QT_TRANSLATE_NOOP("Credit terms", "On hold"),
}
_HOLD_REASON = {
    HoldReason.USE: QT_TRANSLATE_NOOP("Credit terms", "The limit is used up"),
    HoldReason.NO_LIMIT: QT_TRANSLATE_NOOP("Credit terms", "There is no limit, but money is owed"),
    HoldReason.OVERDUE: QT_TRANSLATE_NOOP("Credit terms", "An invoice is long overdue"),
}
_LADDER_STEP = {
    LadderStep.REMIND: QT_TRANSLATE_NOOP("Credit terms", "Remind before the due day"),
    LadderStep.CALL: QT_TRANSLATE_NOOP("Credit terms", "Call"),
    LadderStep.LETTER: QT_TRANSLATE_NOOP("Credit terms", "Write a letter"),
    LadderStep.VISIT: QT_TRANSLATE_NOOP("Credit terms", "Visit and ask for the reason"),
    LadderStep.STOP: QT_TRANSLATE_NOOP("Credit terms", "Stop deliveries; tell the manager"),
    LadderStep.LEGAL_NOTICE: QT_TRANSLATE_NOOP("Credit terms", "Lawyer's letter"),
    LadderStep.LEGAL_OR_WRITE_OFF: QT_TRANSLATE_NOOP("Credit terms", "Sue or write off"),
}
_LATE_REASON = {
    LateReason.DISPUTE: QT_TRANSLATE_NOOP("Credit terms", "Dispute"),
    LateReason.CASH: QT_TRANSLATE_NOOP("Credit terms", "Short of cash"),
    LateReason.PAPERWORK: QT_TRANSLATE_NOOP("Credit terms", "Paperwork"),
    LateReason.UNWILLING: QT_TRANSLATE_NOOP("Credit terms", "Unwilling"),
}
_PROMISE_STATE = {
    PromiseState.OPEN: QT_TRANSLATE_NOOP("Credit terms", "Promise open"),
    PromiseState.KEPT: QT_TRANSLATE_NOOP("Credit terms", "Promise kept"),
    PromiseState.BROKEN: QT_TRANSLATE_NOOP("Credit terms", "Promise broken"),
}


def credit_grade_name(grade: CreditGrade) -> str:
    """With its prefix, because five rules have a class A (METHOD, names that clash)."""
    return translate("Credit terms", _CREDIT_GRADE[grade])


def limit_method_name(method: LimitMethod) -> str:
    return translate("Credit terms", _LIMIT_METHOD[method])


def credit_state_name(state: CreditState) -> str:
    return translate("Credit terms", _CREDIT_STATE[state])


def hold_reason_name(reason: HoldReason) -> str:
    return translate("Credit terms", _HOLD_REASON[reason])


def ladder_step_name(step: LadderStep) -> str:
    return translate("Credit terms", _LADDER_STEP[step])


def late_reason_name(reason: LateReason) -> str:
    return translate("Credit terms", _LATE_REASON[reason])


def promise_state_name(state: PromiseState) -> str:
    return translate("Credit terms", _PROMISE_STATE[state])
