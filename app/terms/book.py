"""Words of the book itself: journal, imports, units, periods."""

from __future__ import annotations

from enum import StrEnum


class ChangeKind(StrEnum):
    """What one journal row records."""

    INSERT = "I"
    UPDATE = "U"
    DELETE = "D"


class RowState(StrEnum):
    """What an import would do with a row."""

    NEW = "NEW"
    CHANGED = "CHANGED"
    SAME = "SAME"
    CONFLICT = "CONFLICT"
    INVALID = "INVALID"


class TableKind(StrEnum):
    """What a table of an import or export holds; also the sheet names of `--headers keys`."""

    CUSTOMERS = "customers"
    CONTACTS = "contacts"
    DEALS = "deals"
    SALES = "sales"
    PRODUCTS = "products"
    REPS = "reps"
    AREAS = "areas"
    DEALERS = "dealers"
    VISITS = "visits"
    PURCHASES = "purchases"
    TIER_SCORES = "tier_scores"
    INVOICES = "invoices"
    PAYMENTS = "payments"
    STAGES = "stage_history"
    TRACKING = "tracking"
    NEEDS = "needs"
    FACTORS = "factors"
    DECISION_STEPS = "decision_steps"
    ROLE_PLANS = "role_plans"
    FLAG_ANSWERS = "flag_answers"
    CONTACT_NOTES = "contact_notes"
    CONTACT_LINES = "contact_lines"
    DIVERSIONS = "diversions"
    CHANNEL_NOTES = "channel_notes"
    SCORECARDS = "scorecards"
    EVALUATIONS = "evaluations"
    CREDIT = "credit"
    PROMISES = "promises"
    COLLECTION = "collection_steps"
    TASKS = "tasks"
    SCORECARD_HEADS = "scorecard_heads"
    EVALUATION_HEADS = "evaluation_heads"
    GUIDE_TESTS = "guide_tests"
    PLAN_DAYS = "plan_days"
    VISIT_PEOPLE = "visit_people"
    VISIT_ANSWERS = "visit_answers"
    OBJECTIONS = "objections"
    SCOPES = "dealer_scopes"
    FUNCTIONS = "dealer_functions"
    CONCERNS = "dealer_concerns"


PART_KINDS = frozenset(
    {
        *(TableKind.SCORECARD_HEADS, TableKind.EVALUATION_HEADS, TableKind.GUIDE_TESTS, TableKind.PLAN_DAYS),
        *(TableKind.VISIT_PEOPLE, TableKind.VISIT_ANSWERS, TableKind.OBJECTIONS),
        *(TableKind.SCOPES, TableKind.FUNCTIONS, TableKind.CONCERNS),
    }
)
"""Parts of other records: no table of a file holds them alone, columns of the tables of those records do."""

FILE_KINDS = tuple(kind for kind in TableKind if kind not in PART_KINDS)
"""What a table of a file may hold."""


class DisplayUnit(StrEnum):
    """Unit in which amounts are shown; the book itself holds cents."""

    ONE = "ONE"
    WAN = "WAN"
    THOUSANDS = "THOUSANDS"
    MILLIONS = "MILLIONS"


class DateOrder(StrEnum):
    """Order of the parts of a numeric date in a file."""

    YMD = "YMD"
    DMY = "DMY"
    MDY = "MDY"


class Period(StrEnum):
    """The time window that holds for all tabs; LAST_12_MONTHS ends on the as-of day (R0)."""

    LAST_12_MONTHS = "LAST_12_MONTHS"
    THIS_QUARTER = "THIS_QUARTER"
    THIS_YEAR = "THIS_YEAR"
    LAST_YEAR = "LAST_YEAR"
    ALL_TIME = "ALL_TIME"
