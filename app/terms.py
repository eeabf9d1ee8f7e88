"""The field's words as enums. Values are the words that leave the book (export keys, journal, database)."""

from __future__ import annotations

from enum import StrEnum


class DealStage(StrEnum):
    """Stages and end states of a deal, in funnel order (R13, S2)."""

    TARGET = "TARGET"
    ANALYSIS = "ANALYSIS"
    TRUST = "TRUST"
    NEEDS = "NEEDS"
    VALUE = "VALUE"
    COMMIT = "COMMIT"
    COLLECT = "COLLECT"
    CLOSED_PAID = "CLOSED_PAID"
    LOST = "LOST"
    SHELVED = "SHELVED"


BOARD_STAGES = (
    DealStage.TARGET,
    DealStage.ANALYSIS,
    DealStage.TRUST,
    DealStage.NEEDS,
    DealStage.VALUE,
    DealStage.COMMIT,
    DealStage.COLLECT,
)
"""The seven columns of the board."""

OPEN_STAGES = BOARD_STAGES[:6]
"""Stages 1-6: the deal is still to be won; only these are weighted (R13)."""

WON_STAGES = (DealStage.COLLECT, DealStage.CLOSED_PAID)
"""The order is ours; money is due or in."""

END_STAGES = (DealStage.CLOSED_PAID, DealStage.LOST, DealStage.SHELVED)


class LossReason(StrEnum):
    """Why a deal was lost (R13; the first four S0)."""

    PRODUCT = "PRODUCT"
    PRICE = "PRICE"
    PROMOTION = "PROMOTION"
    PLACE = "PLACE"
    RIVAL = "RIVAL"
    NO_BUDGET = "NO_BUDGET"
    OTHER = "OTHER"


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


class Status(StrEnum):
    """Outcome of a rule (R0)."""

    OK = "OK"
    MISSING = "MISSING"
    INVALID = "INVALID"
    REVIEW = "REVIEW"


class Flag(StrEnum):
    """Remarks a rule makes beside its value (R35, and our own three at the end)."""

    POTENTIAL_UNDERSTATED = "POTENTIAL_UNDERSTATED"
    NEGATIVE_SALES = "NEGATIVE_SALES"
    STALE_POTENTIAL = "STALE_POTENTIAL"
    POTENTIAL_UNKNOWN = "POTENTIAL_UNKNOWN"
    SMALL_PORTFOLIO = "SMALL_PORTFOLIO"
    NO_SALES = "NO_SALES"
    NO_AMOUNT = "NO_AMOUNT"
    OVERDUE_CLOSE = "OVERDUE_CLOSE"
    SLIPPING = "SLIPPING"
    STALLED = "STALLED"
    NO_CUSTOMER = "NO_CUSTOMER"
    NO_OWNER = "NO_OWNER"
    SALES_FROM_DEALS = "SALES_FROM_DEALS"


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


class CardSort(StrEnum):
    """Order of the cards in a column of the board."""

    NEXT_STEP = "NEXT_STEP"
    EXPECTED_CLOSE = "EXPECTED_CLOSE"
    AMOUNT = "AMOUNT"
    DAYS_IDLE = "DAYS_IDLE"
    NAME = "NAME"
