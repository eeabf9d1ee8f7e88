"""Words of the 1+2+1 sheet: people, roles, tests, decision flow, visits (R14-R18, R20, R34)."""

from __future__ import annotations

from enum import StrEnum


class BuyingRole(StrEnum):
    """The four roles of a purchase (R15, S2); DECIDER once per deal."""

    DECIDER = "DECIDER"
    USER = "USER"
    GATEKEEPER = "GATEKEEPER"
    PURCHASER = "PURCHASER"


class GatekeeperKind(StrEnum):
    """What a gatekeeper guards (R15); has a veto."""

    TECH = "TECH"
    FINANCE = "FINANCE"
    BOTH = "BOTH"


class ContactLevel(StrEnum):
    """Rank of a contact (R34, S2), highest first."""

    TOP = "TOP"
    MIDDLE = "MIDDLE"
    BASE = "BASE"


class Coverage(StrEnum):
    """How much we see of a contact (R15, P52)."""

    NONE = "NONE"
    BRIEF = "BRIEF"
    MULTIPLE = "MULTIPLE"
    IN_DEPTH = "IN_DEPTH"


class RelationStage(StrEnum):
    """How far the relation has come (R15, P10)."""

    EXPLORATORY = "EXPLORATORY"
    BASIC = "BASIC"
    COOPERATIVE = "COOPERATIVE"
    INTERDEPENDENT = "INTERDEPENDENT"
    INTEGRATED = "INTEGRATED"


class ResponseMode(StrEnum):
    """How a contact sees the present state (R15, P58)."""

    GROWTH = "GROWTH"
    TROUBLE = "TROUBLE"
    EVEN_KEEL = "EVEN_KEEL"
    OVERCONFIDENT = "OVERCONFIDENT"


class GuideTest(StrEnum):
    """What shows a guide (first two) and an insider (all five); each with evidence and day (R15 G1, G2, M1-M3)."""

    KNOWS_PEOPLE = "KNOWS_PEOPLE"
    CHECKABLE_NEWS = "CHECKABLE_NEWS"
    MOVES_DECIDER = "MOVES_DECIDER"
    SPEAKS_FOR_US = "SPEAKS_FOR_US"
    OWN_STAKE = "OWN_STAKE"


class Standing(StrEnum):
    """What the tests make of a contact in a deal (R15)."""

    CONTACT = "CONTACT"
    GUIDE = "GUIDE"
    INSIDER = "INSIDER"


class LineKind(StrEnum):
    """Lines of the map beside reports-to (R15): influence is directed, conflict is not."""

    INFLUENCES = "INFLUENCES"
    CONFLICT = "CONFLICT"


class MapStatus(StrEnum):
    """Colour of the map (R15, after P52)."""

    RED = "RED"
    AMBER = "AMBER"
    GREEN = "GREEN"


class Readiness(StrEnum):
    """Outcome of the 1+2+1 sheet (R14)."""

    READY = "READY"
    ONE_SHORT = "ONE_SHORT"
    NOT_READY = "NOT_READY"


class MissingPiece(StrEnum):
    """Columns of the coach's matrix: what a deal may lack."""

    GUIDE = "GUIDE"
    DECIDER = "DECIDER"
    USER = "USER"
    GATEKEEPER = "GATEKEEPER"
    PURCHASER = "PURCHASER"
    OWNER = "OWNER"
    NEXT_STEP = "NEXT_STEP"
    BUDGET = "BUDGET"
    DATE = "DATE"
    RIVAL = "RIVAL"


class RedFlag(StrEnum):
    """Red flags of a deal (R15 [O], after P58); names in R35."""

    RF01 = "RF01"
    RF02 = "RF02"
    RF03 = "RF03"
    RF04 = "RF04"
    RF05 = "RF05"
    RF06 = "RF06"
    RF07 = "RF07"
    RF08 = "RF08"
    RF09 = "RF09"
    RF10 = "RF10"
    RF11 = "RF11"
    RF12 = "RF12"
    RF13 = "RF13"


class PurchaseFactor(StrEnum):
    """The five purchase factors (R16, S2)."""

    VALUE = "VALUE"
    NEED = "NEED"
    PRICE = "PRICE"
    TRUST = "TRUST"
    EXPERIENCE = "EXPERIENCE"


class NeedKind(StrEnum):
    """What the company needs, and what the person wants; kept apart."""

    NEED = "NEED"
    WANT = "WANT"


class InfoKind(StrEnum):
    """The three kinds of information about a person (S3); business information only."""

    PERSONAL = "PERSONAL"
    INTERPERSONAL = "INTERPERSONAL"
    WORK = "WORK"


class BrainStyle(StrEnum):
    """Result of the whole-brain self-check (R17): one quadrant, a pair, balanced or mixed; shown with its prefix, 脑A."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    AB = "AB"
    AC = "AC"
    AD = "AD"
    BC = "BC"
    BD = "BD"
    CD = "CD"
    BALANCED = "ABCD"
    MIXED = "MIXED"


class AnimalStyle(StrEnum):
    """Directness and basis (R18, S0)."""

    TIGER = "TIGER"
    PEACOCK = "PEACOCK"
    OWL = "OWL"
    KOALA = "KOALA"
    MIXED = "MIXED"


class WalkQuestion(StrEnum):
    """The sixteen walk-around questions for a mail or a proposal, four by quadrant (R17, S2)."""

    A_FACTS = "A_FACTS"
    A_FIGURES = "A_FIGURES"
    A_ANALYSIS = "A_ANALYSIS"
    A_LOGIC = "A_LOGIC"
    B_DETAIL = "B_DETAIL"
    B_ORDER = "B_ORDER"
    B_SHORT = "B_SHORT"
    B_FORMAT = "B_FORMAT"
    C_EXPERIENCE = "C_EXPERIENCE"
    C_EXAMPLES = "C_EXAMPLES"
    C_HELPFUL = "C_HELPFUL"
    C_FEELINGS = "C_FEELINGS"
    D_PICTURE = "D_PICTURE"
    D_COLOUR = "D_COLOUR"
    D_METAPHOR = "D_METAPHOR"
    D_FUTURE = "D_FUTURE"


class StepStatus(StrEnum):
    """State of one step of the decision flow (R34)."""

    NOT_STARTED = "NOT_STARTED"
    IN_PROGRESS = "IN_PROGRESS"
    DONE = "DONE"


class FlowStep(StrEnum):
    """The usual steps of a decision (R34, S0); a deal may have others, with a name of their own."""

    INITIATE = "INITIATE"
    EVALUATE = "EVALUATE"
    APPROVE = "APPROVE"
    PURCHASE = "PURCHASE"
    ACCEPT = "ACCEPT"


class Frequency(StrEnum):
    """How often a row of the role service plan comes round (R34)."""

    WEEKLY = "WEEKLY"
    BIWEEKLY = "BIWEEKLY"
    MONTHLY = "MONTHLY"
    QUARTERLY = "QUARTERLY"
    ONCE = "ONCE"


class VisitStep(StrEnum):
    """Steps of a visit (R20, S3)."""

    PLAN = "PLAN"
    OPEN = "OPEN"
    PROBE = "PROBE"
    BENEFIT = "BENEFIT"
    GAIN_COMMITMENT = "GAIN_COMMITMENT"
    REVIEW = "REVIEW"


class PrepQuestion(StrEnum):
    """The six questions before a visit [O]."""

    WHO = "WHO"
    THEIR_AIM = "THEIR_AIM"
    ASK = "ASK"
    SHOW = "SHOW"
    OBJECTIONS = "OBJECTIONS"
    FALLBACK = "FALLBACK"


class SmartItem(StrEnum):
    """What makes an objective SMART (R20)."""

    SPECIFIC = "SPECIFIC"
    MEASURABLE = "MEASURABLE"
    ACHIEVABLE = "ACHIEVABLE"
    RELEVANT = "RELEVANT"
    TIMED = "TIMED"


class SmartResult(StrEnum):
    PASS = "PASS"
    FIX = "FIX"
    FAIL = "FAIL"


class AdvanceKind(StrEnum):
    """What the customer agreed to do (R20)."""

    DEMO = "DEMO"
    ACCESS = "ACCESS"
    TRIAL = "TRIAL"
    BUDGET = "BUDGET"
    JOINT_PLAN = "JOINT_PLAN"
    OTHER = "OTHER"


class Objection(StrEnum):
    """Kinds of objection, each with its answer (R20, S3)."""

    DOUBT = "DOUBT"
    REFUSAL = "REFUSAL"
    INDIFFERENCE = "INDIFFERENCE"
    MISUNDERSTANDING = "MISUNDERSTANDING"
    DRAWBACK = "DRAWBACK"


class OutcomeGap(StrEnum):
    """What a visit's outcome still lacks to be what the rep picked (R20)."""

    ORDER_NO = "ORDER_NO"
    ORDER_AMOUNT = "ORDER_AMOUNT"
    CUSTOMER_ACTION = "CUSTOMER_ACTION"
    CUSTOMER_PERSON = "CUSTOMER_PERSON"
    ACTION_DAY = "ACTION_DAY"
    ACTION_BEFORE_VISIT = "ACTION_BEFORE_VISIT"
    REASON = "REASON"
