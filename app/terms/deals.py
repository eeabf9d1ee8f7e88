"""Words of the funnel: stages, reasons, forecast, gates."""

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


class ForecastCategory(StrEnum):
    """What a deal counts as in the forecast of a period (R23, P22); FC_COMMIT is not the stage COMMIT."""

    FC_COMMIT = "FC_COMMIT"
    FC_BEST = "FC_BEST"
    FC_PIPELINE = "FC_PIPELINE"
    FC_OMITTED = "FC_OMITTED"


class GateItem(StrEnum):
    """What must be so before a deal leaves its stage (R13), stage by stage."""

    POTENTIAL_SET = "POTENTIAL_SET"
    POSTURE_ACTIVE = "POSTURE_ACTIVE"
    OWNER_SET = "OWNER_SET"
    THREE_CONTACTS = "THREE_CONTACTS"
    DECISION_STEPS = "DECISION_STEPS"
    RIVAL_NAMED = "RIVAL_NAMED"
    GUIDE_CONFIRMED = "GUIDE_CONFIRMED"
    ADVANCE_HELD = "ADVANCE_HELD"
    NEED_WITH_CONTACT = "NEED_WITH_CONTACT"
    BUDGET_OR_DATE = "BUDGET_OR_DATE"
    NEED_AND_WANT = "NEED_AND_WANT"
    THREE_OF_FOUR = "THREE_OF_FOUR"
    FACTORS_SCORED = "FACTORS_SCORED"
    DECIDER_MET = "DECIDER_MET"
    CONTRACT_NO = "CONTRACT_NO"
    AMOUNT_SET = "AMOUNT_SET"
    TERMS_SET = "TERMS_SET"
    CREDIT_OK = "CREDIT_OK"
    BALANCE_ZERO = "BALANCE_ZERO"


class SlipReason(StrEnum):
    """Why an expected close was pushed, in one word."""

    BUDGET = "BUDGET"
    DECISION = "DECISION"
    PEOPLE = "PEOPLE"
    RIVAL = "RIVAL"
    PRODUCT = "PRODUCT"
    SUPPLY = "SUPPLY"
    OTHER = "OTHER"


class DealChange(StrEnum):
    """What happened to a deal between two days; the bridge takes the first that applies."""

    NEW = "NEW"
    REOPENED = "REOPENED"
    WON = "WON"
    LOST = "LOST"
    SHELVED = "SHELVED"
    REMOVED = "REMOVED"
    OWNER_CHANGED = "OWNER_CHANGED"
    SLIPPED = "SLIPPED"
    PULLED_IN = "PULLED_IN"
    GROWN = "GROWN"
    SHRUNK = "SHRUNK"
    ADVANCED = "ADVANCED"
    FELL_BACK = "FELL_BACK"


class VisitOutcome(StrEnum):
    """What a visit came to (R20)."""

    ORDER = "ORDER"
    ADVANCE = "ADVANCE"
    CONTINUATION = "CONTINUATION"
    NO_SALE = "NO_SALE"


class CardSort(StrEnum):
    """Order of the cards in a column of the board."""

    NEXT_STEP = "NEXT_STEP"
    EXPECTED_CLOSE = "EXPECTED_CLOSE"
    AMOUNT = "AMOUNT"
    DAYS_IDLE = "DAYS_IDLE"
    NAME = "NAME"


class LaneKind(StrEnum):
    """By what the board is cut into lanes."""

    OWNER = "OWNER"
    AREA = "AREA"
    INDUSTRY = "INDUSTRY"
    DEALER = "DEALER"
    STRATEGY = "STRATEGY"
