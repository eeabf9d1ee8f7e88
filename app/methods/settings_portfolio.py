"""R36 for the portfolio: the configurable values of R1-R12 and R33, in the order of the rules."""

from __future__ import annotations

from app.methods.money import MAX_CENTS
from app.methods.setting_kinds import SettingDefault, choice, decimal, number, optional_money, share
from app.terms import Kpi, PlanningPeriod, Posture, ServiceItem, Tier, TierCriterion, XyClass

POSTURE_SPLIT = {Posture.ATTACK: "0.50", Posture.DEFEND: "0.35", Posture.MAINTAIN: "0.15"}

KPI_WEIGHTS = {
    Kpi.SALES_GROWTH: 40,
    Kpi.NEW_CUSTOMERS: 35,
    Kpi.ADVANCE_RATE: 10,
    Kpi.TEAM_BUILDING: 15,
    Kpi.PROFIT_GROWTH: 10,
    Kpi.EXPENSE_RATIO: 10,
    Kpi.OVERDUE_AR: 10,
    Kpi.RETENTION: 15,
    Kpi.SATISFACTION: 10,
    Kpi.SERVICE_COMPLIANCE: 15,
    Kpi.PLAN_COMPLETION: 15,
    Kpi.STAFF_SATISFACTION: 8,
    Kpi.STAFF_TURNOVER: 7,
}

XY_ROWS = ("CCCCC", "CCRRR", "BCCRR", "AABBR", "AAABB")
"""R9 from Y = 0 upward, X = 0 to 4; Y = 0 is NONE, R is REVIEW."""

TIER_WEIGHTS = {
    TierCriterion.EMPLOYEES: "0.15",
    TierCriterion.MONTHLY_REVENUE: "0.30",
    TierCriterion.STRATEGIC_REVENUE: "0.25",
    TierCriterion.PRODUCTS_USED: "0.10",
    TierCriterion.INFLUENCE: "0.20",
}

SERVICE_STANDARD = {
    ServiceItem.VISITS_PER_MONTH: (4, 3, 2, 1, 0),
    ServiceItem.LEADER_VISITS_PER_YEAR: (4, 2, 1, 0, 0),
    ServiceItem.REPLY_HOURS: (2, 4, 8, 24, 48),
    ServiceItem.SOLVE_HOURS: (24, 24, 48, 72, 0),
    ServiceItem.REVIEW_MONTHS: (1, 1, 3, 6, 12),
}
"""By tier A1, A2, B1, B2, C; 0 = not promised."""


def xy_key(y: int, x: int) -> str:
    """The setting of one cell of the (X,Y) table (R9).

    >>> xy_key(4, 0)
    'xy_cell.Y4X0'
    """
    return f"xy_cell.Y{y}X{x}"


def _xy_cell(y: int, x: int) -> SettingDefault:
    letter = "NONE" if y == 0 else {"R": "REVIEW"}.get(XY_ROWS[y][x], XY_ROWS[y][x])
    return choice(xy_key(y, x), letter, "R9; S3", "R9", tuple(XyClass))


PORTFOLIO_SETTINGS = (
    number("stale_potential_months", 12, "R1 [O]", "R1", 1, 120),
    choice("sales_from_deals", "1", "R1 [O]", "R1", ("0", "1")),
    share("x_cut", "0.50", "R2 [O]; P7, P8", "R2", ("0.30", "0.50", "0.60")),
    SettingDefault("y_cut_cents", "", "money_cents", "R2 [O]; P6, P9", "R2", "1", str(MAX_CENTS), ()),
    choice("planning_period", PlanningPeriod.YEAR, "R2 [O]", "R2", tuple(PlanningPeriod)),
    share("y_floor_share", "0.10", "R2 [O]", "R2"),
    *(share(f"posture_split.{posture}", default, "R3 [O]", "R3") for posture, default in POSTURE_SPLIT.items()),
    decimal("disrupt_factor", "0.5", "R3 [O]", "R3", "0", "1"),
    number("resource_hours", 160, "R3 [O]", "R3", 0, 100_000),
    number("resource_days", 20, "R3 [O]", "R3", 0, 10_000),
    optional_money("resource_money_cents", "R3 [O]", "R3"),
    share("resource_drift", "0.10", "R3 [O]", "R3"),
    *(number(f"kpi_weight.{kpi}", weight, "R4; S2 [O]", "R4", 0, 100) for kpi, weight in KPI_WEIGHTS.items()),
    decimal("kpi_cap", "1.20", "R4 [O]", "R4", "1", "5"),
    share("kpi_least_weight", "0.60", "R4 [O]", "R4"),
    decimal("capability_cut", "3.0", "R5 [O]", "R5", "1", "5"),
    decimal("bcg_share_cut", "1.0", "R6; P64", "R6", "0.1", "10"),
    share("bcg_growth_cut", "0.10", "R6; P64", "R6", ("0.07", "0.10", "0.15")),
    number("ansoff_months", 24, "R7 [O]", "R7", 1, 120),
    share("abc_cut_a", "0.80", "R8 [O]; S1, P66", "R8"),
    share("abc_cut_b", "0.95", "R8 [O]; S1, P66", "R8"),
    *(optional_money(f"xy_money_cents.{cut}", "R9 [O]", "R9") for cut in (1, 2, 3)),
    *(_xy_cell(y, x) for y in range(4, -1, -1) for x in range(5)),
    *(share(f"tier_weight.{one}", default, "R10 [O]; S0", "R10") for one, default in TIER_WEIGHTS.items()),
    SettingDefault("tier_ref.EMPLOYEES", "", "int", "R10 [O]", "R10", "1", "10000000", ()),
    optional_money("tier_ref.MONTHLY_REVENUE", "R10 [O]", "R10"),
    optional_money("tier_ref.STRATEGIC_REVENUE", "R10 [O]", "R10"),
    SettingDefault("tier_ref.PRODUCTS_USED", "", "int", "R10 [O]", "R10", "1", "10000", ()),
    number("tier_cut_high", 80, "R10 [O]", "R10", 1, 100),
    number("tier_cut_middle", 60, "R10 [O]", "R10", 1, 100),
    number("tier_cut_low", 40, "R10 [O]", "R10", 1, 100),
    share("tier_least_weight", "0.60", "R10 [O]", "R10"),
    number("tier_fall_quarters", 2, "R10 [O]", "R10", 1, 8),
    *(
        number(f"service.{item}.{tier}", due, "R10 [O]; S0", "R10", 0, 1_000)
        for item, all_due in SERVICE_STANDARD.items()
        for tier, due in zip(Tier, all_due, strict=True)
    ),
    share("loyalty_share", "0.70", "R11 [O]; S1", "R11"),
    number("loyalty_last", 8, "R11 [O]", "R11", 2, 100),
    number("loyalty_least", 4, "R11 [O]", "R11", 1, 100),
    share("at_risk_share", "0.80", "R12 [O]", "R12"),
)

KEY_ACCOUNT_SETTINGS = (
    decimal("ka_candidate", "3.5", "R33 [O]; S1", "R33", "1", "5"),
    decimal("ka_watch", "3.0", "R33 [O]; S1", "R33", "1", "5"),
)
