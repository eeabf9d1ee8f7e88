"""Words of dealers: kinds, life cycle, evaluation, channel (R25, R26)."""

from __future__ import annotations

from enum import StrEnum


class LegalKind(StrEnum):
    """A dealer buys and resells in its own name; an agent sells in ours, for commission (R26, P47)."""

    DEALER = "DEALER"
    AGENT = "AGENT"


class DealerType(StrEnum):
    """R26 (S0). SECOND_TIER needs a parent."""

    EXCLUSIVE_GENERAL = "EXCLUSIVE_GENERAL"
    EXCLUSIVE_REGIONAL = "EXCLUSIVE_REGIONAL"
    AUTHORISED = "AUTHORISED"
    INDUSTRY = "INDUSTRY"
    PROJECT_RETAIL_LOGISTICS = "PROJECT_RETAIL_LOGISTICS"
    SECOND_TIER = "SECOND_TIER"


class LifeCycle(StrEnum):
    """Where we stand with a dealer (R26)."""

    FIND = "FIND"
    NEGOTIATE = "NEGOTIATE"
    SIGN = "SIGN"
    DEVELOP = "DEVELOP"
    MAINTAIN = "MAINTAIN"
    EXIT = "EXIT"


class DealerGrade(StrEnum):
    """Grade of an evaluation (R25); shown with its prefix, 商A. DRAFT: too little is scored."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    DRAFT = "DRAFT"


class CriterionGroup(StrEnum):
    """Groups of the evaluation form (R25)."""

    DIMENSIONS = "DIMENSIONS"
    MATCH = "MATCH"
    CONTROL = "CONTROL"


class Criterion(StrEnum):
    """The criteria of the default scorecard (R25); a book may add its own."""

    SUB_DEALERS = "SUB_DEALERS"
    OUTLETS = "OUTLETS"
    LINE_FIT = "LINE_FIT"
    LOYALTY = "LOYALTY"
    FUNDS = "FUNDS"
    PEOPLE = "PEOPLE"
    IDEAS = "IDEAS"
    SCALE = "SCALE"
    TRAITS = "TRAITS"
    DEVELOPMENT = "DEVELOPMENT"
    RISK = "RISK"


class BigKind(StrEnum):
    """The four bigs (R25, S4)."""

    VOLUME = "VOLUME"
    PROFIT = "PROFIT"
    STRENGTH = "STRENGTH"
    POTENTIAL = "POTENTIAL"


class BigResult(StrEnum):
    """By how many of the four bigs a dealer has: 4, 3, fewer (R25)."""

    KEY_DEALER = "KEY_DEALER"
    CANDIDATE = "CANDIDATE"
    STANDARD = "STANDARD"


class RiskLevel(StrEnum):
    """Diversion risk (R26)."""

    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"


class RiskPart(StrEnum):
    """What a diversion risk is made of (R26)."""

    PRICE_GAP = "PRICE_GAP"
    TARGET = "TARGET"
    STOCK_DAYS = "STOCK_DAYS"
    LARGE_DEALERS = "LARGE_DEALERS"
    CASES = "CASES"


class ChannelFunction(StrEnum):
    """What a channel has to do, whoever does it (R25; names [O])."""

    INFORMATION = "INFORMATION"
    PROMOTION = "PROMOTION"
    NEGOTIATION = "NEGOTIATION"
    LOGISTICS = "LOGISTICS"
    FINANCE = "FINANCE"
    SERVICE = "SERVICE"


class Carrier(StrEnum):
    """Who carries a channel function (R25)."""

    US = "US"
    DEALER = "DEALER"
    NOBODY = "NOBODY"


class DealerConcern(StrEnum):
    """What a dealer asks about before it signs (R26; names [O])."""

    PROFIT = "PROFIT"
    TERRITORY = "TERRITORY"
    SUPPORT = "SUPPORT"
    RISK = "RISK"
    FUTURE = "FUTURE"


class ChannelCondition(StrEnum):
    """Conditions of the choice between own sales and dealers: four inner, four outer ([O], after S4)."""

    CAPITAL = "CAPITAL"
    SALES_FORCE = "SALES_FORCE"
    PRODUCT_COMPLEXITY = "PRODUCT_COMPLEXITY"
    CONTROL_WISH = "CONTROL_WISH"
    CUSTOMER_SPREAD = "CUSTOMER_SPREAD"
    ORDER_SIZE = "ORDER_SIZE"
    RIVAL_CHANNELS = "RIVAL_CHANNELS"
    DEALER_QUALITY = "DEALER_QUALITY"


class ChannelPrinciple(StrEnum):
    """The six principles of building a channel ([O], after S4), one short form each."""

    CUSTOMER_FIRST = "CUSTOMER_FIRST"
    COVERAGE = "COVERAGE"
    LENGTH = "LENGTH"
    COST = "COST"
    CONTROL = "CONTROL"
    WIN_WIN = "WIN_WIN"
