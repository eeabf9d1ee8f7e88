"""Words of credit and collection (R27, R28, R31)."""

from __future__ import annotations

from enum import StrEnum


class CreditGrade(StrEnum):
    """Credit grade (R27, P34); shown with its prefix, 信A."""

    AAA = "AAA"
    AA = "AA"
    A = "A"
    B = "B"
    C = "C"


class LimitMethod(StrEnum):
    """By which method a credit limit was found (R27); MANUAL: set by hand with a reason and a last day."""

    SALES = "SALES"
    NET_WORTH = "NET_WORTH"
    OUR_SALES = "OUR_SALES"
    NEW_DEALER = "NEW_DEALER"
    CASH_ONLY = "CASH_ONLY"
    MANUAL = "MANUAL"


class CreditState(StrEnum):
    """Use of the limit (R27)."""

    OK = "OK"
    WARN = "WARN"
    HOLD = "HOLD"


class HoldReason(StrEnum):
    """Why credit is on hold (R27)."""

    USE = "USE"
    NO_LIMIT = "NO_LIMIT"
    OVERDUE = "OVERDUE"


class LadderStep(StrEnum):
    """Steps of the collection ladder (R31)."""

    REMIND = "REMIND"
    CALL = "CALL"
    LETTER = "LETTER"
    VISIT = "VISIT"
    STOP = "STOP"
    LEGAL_NOTICE = "LEGAL_NOTICE"
    LEGAL_OR_WRITE_OFF = "LEGAL_OR_WRITE_OFF"


class LateReason(StrEnum):
    """Why the customer does not pay (R31)."""

    DISPUTE = "DISPUTE"
    CASH = "CASH"
    PAPERWORK = "PAPERWORK"
    UNWILLING = "UNWILLING"


class PromiseState(StrEnum):
    """A promise to pay on a day (R31)."""

    OPEN = "OPEN"
    KEPT = "KEPT"
    BROKEN = "BROKEN"
