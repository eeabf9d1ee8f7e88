"""Names of the settings of credit, receivables and collection, as `settings` says them."""

from __future__ import annotations

from collections.abc import Callable

from app.terms import CreditGrade, LadderStep
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels.credit_terms import credit_grade_name, ladder_step_name

CREDIT_NAMES = {
    "credit_worth_share": QT_TRANSLATE_NOOP("Settings", "Credit limit: share of the customer's net worth"),
    "credit_our_sales_share": QT_TRANSLATE_NOOP("Settings", "Credit limit: share of our own yearly sales"),
    "credit_rounding_cents": QT_TRANSLATE_NOOP("Settings", "Credit limits are rounded down to"),
    "credit_warn": QT_TRANSLATE_NOOP("Settings", "Warn when this share of a credit limit is used"),
    "credit_hold": QT_TRANSLATE_NOOP("Settings", "Hold when this share of a credit limit is used (1 = 100 %)"),
    "credit_hold_days": QT_TRANSLATE_NOOP("Settings", "Hold when an invoice is overdue for more than (days)"),
    "new_dealer_orders": QT_TRANSLATE_NOOP("Settings", "A new dealer pays cash until so many orders are paid"),
    "new_dealer_share": QT_TRANSLATE_NOOP("Settings", "Credit of a new dealer: share of its expected sales"),
    "cei_alert": QT_TRANSLATE_NOOP("Settings", "Alert when collection effectiveness falls below (percent)"),
    "net_margin": QT_TRANSLATE_NOOP("Settings", "Net margin on sales"),
    "margin_from_sales": QT_TRANSLATE_NOOP("Settings", "Take a customer's margin from its sales entries where known"),
    "borrowing_rate": QT_TRANSLATE_NOOP("Settings", "Borrowing rate per year"),
    "dispute_pause_days": QT_TRANSLATE_NOOP("Settings", "Days a dispute holds the collection ladder up at most"),
}

CREDIT_MEMBERS: dict[str, Callable[[str], str]] = {
    "credit_cut": lambda grade: translate("Settings", "{grade} from a score of").format(
        grade=credit_grade_name(CreditGrade(grade))
    ),
    "credit_factor": lambda grade: translate("Settings", "Credit limit: factor of {grade}").format(
        grade=credit_grade_name(CreditGrade(grade))
    ),
    "ladder_days": lambda step: translate("Settings", "{step}: days overdue (below 0: before the due date)").format(
        step=ladder_step_name(LadderStep(step))
    ),
}
"""Settings that there is one of for each grade or step."""
