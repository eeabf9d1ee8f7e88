"""Words of the portfolio: strategies, lenses, tiers, classes."""

from __future__ import annotations

from enum import StrEnum


class PotentialConfidence(StrEnum):
    """How sure we are of a customer's yearly potential (R1)."""

    CONFIRMED = "CONFIRMED"
    ESTIMATED = "ESTIMATED"
    GUESS = "GUESS"


class Strategy(StrEnum):
    """Attack-defence strategy of a customer (R2)."""

    RETAIN = "RETAIN"
    ACQUIRE = "ACQUIRE"
    MAINTAIN = "MAINTAIN"
    DISRUPT = "DISRUPT"
    ABANDON = "ABANDON"


class Posture(StrEnum):
    """What the strategy asks of us (R2)."""

    ATTACK = "ATTACK"
    DEFEND = "DEFEND"
    MAINTAIN = "MAINTAIN"
    NONE = "NONE"


class AbcClass(StrEnum):
    """Amount class (R8); always shown with its prefix, 金额A."""

    A = "A"
    B = "B"
    C = "C"


class Lens(StrEnum):
    """Ways of looking at the portfolio: R2, R5, R6, R10."""

    ATTACK_DEFENCE = "ATTACK_DEFENCE"
    CAPABILITY = "CAPABILITY"
    BCG = "BCG"
    TIERS = "TIERS"


class Overlay(StrEnum):
    """What a colour or a shape of the portfolio chart may stand for."""

    STRATEGY = "STRATEGY"
    CAPABILITY = "CAPABILITY"
    BCG = "BCG"
    TIER = "TIER"
    ABC = "ABC"
    XY = "XY"
    LOYALTY = "LOYALTY"
    RAD = "RAD"
    ANSOFF = "ANSOFF"
    INDUSTRY = "INDUSTRY"
    OWNER = "OWNER"
    AREA = "AREA"


class CapabilityClass(StrEnum):
    """Potential against our capability (R5, S3)."""

    INVEST = "INVEST"
    SELECTIVE = "SELECTIVE"
    MAINTAIN = "MAINTAIN"
    HARVEST = "HARVEST"


class BcgClass(StrEnum):
    """Growth against relative share (R6, S3)."""

    STAR = "STAR"
    CASH_COW = "CASH_COW"
    QUESTION_MARK = "QUESTION_MARK"
    DOG = "DOG"


class AnsoffClass(StrEnum):
    """Old or new market, old or new product (R7)."""

    MARKET_PENETRATION = "MARKET_PENETRATION"
    PRODUCT_DEVELOPMENT = "PRODUCT_DEVELOPMENT"
    MARKET_DEVELOPMENT = "MARKET_DEVELOPMENT"
    DIVERSIFICATION = "DIVERSIFICATION"


class XyClass(StrEnum):
    """Class by purchases with us X and potential Y (R9); always shown with its prefix, 潜力A."""

    A = "A"
    B = "B"
    C = "C"
    NONE = "NONE"
    REVIEW = "REVIEW"


class Tier(StrEnum):
    """Value tier (R10, S0), highest first; always shown with its prefix, 价值A1."""

    A1 = "A1"
    A2 = "A2"
    B1 = "B1"
    B2 = "B2"
    C = "C"


class TierCriterion(StrEnum):
    """What a value score is made of (R10)."""

    EMPLOYEES = "EMPLOYEES"
    MONTHLY_REVENUE = "MONTHLY_REVENUE"
    STRATEGIC_REVENUE = "STRATEGIC_REVENUE"
    PRODUCTS_USED = "PRODUCTS_USED"
    INFLUENCE = "INFLUENCE"


class ServiceItem(StrEnum):
    """What the service standard of a tier promises (R10); internal only."""

    VISITS_PER_MONTH = "VISITS_PER_MONTH"
    LEADER_VISITS_PER_YEAR = "LEADER_VISITS_PER_YEAR"
    REPLY_HOURS = "REPLY_HOURS"
    SOLVE_HOURS = "SOLVE_HOURS"
    REVIEW_MONTHS = "REVIEW_MONTHS"


class Loyalty(StrEnum):
    """Loyalty by the last purchases (R11, S1)."""

    LOYAL = "LOYAL"
    SWITCHER = "SWITCHER"
    NON_LOYAL = "NON_LOYAL"
    UNKNOWN = "UNKNOWN"


class Rad(StrEnum):
    """Retain, acquire, develop: by relationship (R12); never merged with the strategy of R2."""

    RETAIN = "RETAIN"
    ACQUIRE = "ACQUIRE"
    DEVELOP = "DEVELOP"


class AdoptionLevel(StrEnum):
    """How far a customer has come with a product, lowest first (R19, S3)."""

    HOSTILE = "HOSTILE"
    INDIFFERENT = "INDIFFERENT"
    INTERESTED = "INTERESTED"
    OCCASIONAL = "OCCASIONAL"
    BALANCED = "BALANCED"
    FAVOURED = "FAVOURED"
    FIRST_CHOICE = "FIRST_CHOICE"
    ADVOCATE = "ADVOCATE"
    ADVOCATE_AT_RISK = "ADVOCATE_AT_RISK"


class AdoptionGroup(StrEnum):
    """What a level asks of us (R19)."""

    KEEP = "KEEP"
    EXPAND = "EXPAND"
    CHANGE_VIEW = "CHANGE_VIEW"


class WhiteSpaceState(StrEnum):
    """State of one customer x product cell (R32)."""

    BOUGHT = "BOUGHT"
    OPEN = "OPEN"
    RIVAL = "RIVAL"
    BLANK = "BLANK"
    N_A = "N_A"


class KaResult(StrEnum):
    """Outcome of the key-account selection sheet (R33)."""

    CANDIDATE = "CANDIDATE"
    WATCH = "WATCH"
    NO = "NO"


class Resource(StrEnum):
    """What is allocated over the customers (R3)."""

    HOURS = "HOURS"
    DAYS = "DAYS"
    MONEY = "MONEY"


class Perspective(StrEnum):
    """Perspectives of the scorecard (R4)."""

    FINANCE = "FINANCE"
    CUSTOMER = "CUSTOMER"
    PROCESS = "PROCESS"
    PEOPLE = "PEOPLE"


class Kpi(StrEnum):
    """Indicators of the scorecard by posture (R4); the first four attack, the rest defend."""

    SALES_GROWTH = "SALES_GROWTH"
    NEW_CUSTOMERS = "NEW_CUSTOMERS"
    ADVANCE_RATE = "ADVANCE_RATE"
    TEAM_BUILDING = "TEAM_BUILDING"
    PROFIT_GROWTH = "PROFIT_GROWTH"
    EXPENSE_RATIO = "EXPENSE_RATIO"
    OVERDUE_AR = "OVERDUE_AR"
    RETENTION = "RETENTION"
    SATISFACTION = "SATISFACTION"
    SERVICE_COMPLIANCE = "SERVICE_COMPLIANCE"
    PLAN_COMPLETION = "PLAN_COMPLETION"
    STAFF_SATISFACTION = "STAFF_SATISFACTION"
    STAFF_TURNOVER = "STAFF_TURNOVER"


class AgeBucket(StrEnum):
    """Buckets of receivables by days overdue (R28), upper edges inclusive."""

    NOT_DUE = "NOT_DUE"
    D1_30 = "D1_30"
    D31_60 = "D31_60"
    D61_90 = "D61_90"
    D90_PLUS = "D90_PLUS"


class PlanningPeriod(StrEnum):
    """How long the potential cut line stays frozen (R2)."""

    YEAR = "YEAR"
    HALF = "HALF"
    QUARTER = "QUARTER"
