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
