"""R36 for credit and collection: the configurable values of R27-R31, in the order of the rules."""

from __future__ import annotations

from app.methods.collection import DEFAULT_DISPUTE_DAYS, DEFAULT_LADDER_DAYS
from app.methods.credit_limit import DEFAULT_CUTS, DEFAULT_FACTORS, DEFAULT_RULES
from app.methods.money import MAX_CENTS
from app.methods.receivable_days import DEFAULT_CEI_ALERT
from app.methods.setting_kinds import SettingDefault, decimal, number, share
from app.terms import CreditGrade, LadderStep

CUT_GRADES = tuple(CreditGrade)[:-1]
"""Grades that have a cut; the last is what is left."""


def _factor(grade: CreditGrade) -> SettingDefault:
    """
    >>> _factor(CreditGrade.AAA).key, _factor(CreditGrade.AAA).default
    ('credit_factor.AAA', '1.5')
    """
    return decimal(f"credit_factor.{grade}", str(DEFAULT_FACTORS[grade]), "R27; P34", "R27", "0", "5")


def _step_days(step: LadderStep) -> SettingDefault:
    """
    >>> _step_days(LadderStep.REMIND).default
    '-3'
    """
    source = "R31; P39" if step is LadderStep.REMIND else "R31 [O]"
    return number(f"ladder_days.{step}", DEFAULT_LADDER_DAYS[step], source, "R31", -60, 720)


CREDIT_SETTINGS = (
    *(
        number(f"credit_cut.{grade}", cut, "R27 [O]; P70", "R27", 0, 100)
        for grade, cut in zip(CUT_GRADES, DEFAULT_CUTS, strict=True)
    ),
    *(_factor(grade) for grade in CreditGrade),
    share("credit_worth_share", str(DEFAULT_RULES.worth_share), "R27; P36", "R27"),
    share("credit_our_sales_share", str(DEFAULT_RULES.our_sales_share), "R27; P36", "R27"),
    SettingDefault(
        *("credit_rounding_cents", str(DEFAULT_RULES.rounding_cents), "money_cents", "R27 [O]", "R27"),
        *("1", str(MAX_CENTS), ()),
    ),
    share("credit_warn", str(DEFAULT_RULES.warn_share), "R27; P37", "R27"),
    decimal("credit_hold", str(DEFAULT_RULES.hold_share), "R27; P37", "R27", "0", "5"),
    number("credit_hold_days", DEFAULT_RULES.hold_days, "R27 [O]", "R27", 0, 720),
    number("new_dealer_orders", DEFAULT_RULES.new_orders, "R27 [O]", "R27", 0, 100),
    share("new_dealer_share", str(DEFAULT_RULES.new_share), "R27 [O]", "R27"),
    number("cei_alert", DEFAULT_CEI_ALERT, "R28; P42", "R28", 0, 100),
    share("net_margin", "0.04", "R29 [O]", "R29"),
    # Off: sales entries hold gross margins, and R29 asks for the net one.
    number("margin_from_sales", 0, "R29 [O]", "R29", 0, 1),
    share("borrowing_rate", "0.06", "R30 [O]", "R30"),
    *(_step_days(step) for step in LadderStep),
    number("dispute_pause_days", DEFAULT_DISPUTE_DAYS, "R31 [O]", "R31", 0, 90),
)
