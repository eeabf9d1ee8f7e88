"""Names of the 1+2+1 sheet: roles, people, tests, map, readiness, factors, decision flow (R14-R16, R34)."""

from __future__ import annotations

from app.terms import (
    BuyingRole,
    ContactLevel,
    Coverage,
    FlowStep,
    Frequency,
    GatekeeperKind,
    GuideTest,
    InfoKind,
    LineKind,
    MapStatus,
    MissingPiece,
    NeedKind,
    PurchaseFactor,
    Readiness,
    RelationStage,
    ResponseMode,
    Standing,
    StepStatus,
)
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

_BUYING_ROLE = {
    BuyingRole.DECIDER: QT_TRANSLATE_NOOP("People terms", "Decider"),
    BuyingRole.USER: QT_TRANSLATE_NOOP("People terms", "User"),
    BuyingRole.GATEKEEPER: QT_TRANSLATE_NOOP("People terms", "Gatekeeper"),
    BuyingRole.PURCHASER: QT_TRANSLATE_NOOP("People terms", "Purchaser"),
}
_GATEKEEPER_KIND = {
    GatekeeperKind.TECH: QT_TRANSLATE_NOOP("People terms", "Technical gatekeeper"),
    GatekeeperKind.FINANCE: QT_TRANSLATE_NOOP("People terms", "Financial gatekeeper"),
    GatekeeperKind.BOTH: QT_TRANSLATE_NOOP("People terms", "Technical and financial gatekeeper"),
}
_CONTACT_LEVEL = {
    ContactLevel.TOP: QT_TRANSLATE_NOOP("People terms", "Top level"),
    ContactLevel.MIDDLE: QT_TRANSLATE_NOOP("People terms", "Middle level"),
    ContactLevel.BASE: QT_TRANSLATE_NOOP("People terms", "Base level"),
}
_COVERAGE = {
    Coverage.NONE: QT_TRANSLATE_NOOP("People terms", "No contact"),
    Coverage.BRIEF: QT_TRANSLATE_NOOP("People terms", "Brief contact"),
    Coverage.MULTIPLE: QT_TRANSLATE_NOOP("People terms", "Several contacts"),
    Coverage.IN_DEPTH: QT_TRANSLATE_NOOP("People terms", "In-depth contact"),
}
_RELATION_STAGE = {
    RelationStage.EXPLORATORY: QT_TRANSLATE_NOOP("People terms", "Exploratory"),
    RelationStage.BASIC: QT_TRANSLATE_NOOP("People terms", "Basic"),
    RelationStage.COOPERATIVE: QT_TRANSLATE_NOOP("People terms", "Cooperative"),
    RelationStage.INTERDEPENDENT: QT_TRANSLATE_NOOP("People terms", "Interdependent"),
    RelationStage.INTEGRATED: QT_TRANSLATE_NOOP("People terms", "Integrated"),
}
_RESPONSE_MODE = {
    ResponseMode.GROWTH: QT_TRANSLATE_NOOP("People terms", "Growth: wants more"),
    ResponseMode.TROUBLE: QT_TRANSLATE_NOOP("People terms", "Trouble: has to act"),
    ResponseMode.EVEN_KEEL: QT_TRANSLATE_NOOP("People terms", "Even keel: sees no reason to change"),
    ResponseMode.OVERCONFIDENT: QT_TRANSLATE_NOOP("People terms", "Overconfident: thinks all is well"),
}
_GUIDE_TEST = {
    GuideTest.KNOWS_PEOPLE: QT_TRANSLATE_NOOP("1+2+1 terms", "Knows the people and how they decide"),
    GuideTest.CHECKABLE_NEWS: QT_TRANSLATE_NOOP("1+2+1 terms", "Gives information we can check"),
    GuideTest.MOVES_DECIDER: QT_TRANSLATE_NOOP("1+2+1 terms", "Really influences the decider"),
    GuideTest.SPEAKS_FOR_US: QT_TRANSLATE_NOOP("1+2+1 terms", "Speaks for us when we are absent"),
    GuideTest.OWN_STAKE: QT_TRANSLATE_NOOP("1+2+1 terms", "Has a legitimate stake of their own"),
}
_STANDING = {
    Standing.CONTACT: QT_TRANSLATE_NOOP("1+2+1 terms", "Contact"),
    Standing.GUIDE: QT_TRANSLATE_NOOP("1+2+1 terms", "Guide"),
    Standing.INSIDER: QT_TRANSLATE_NOOP("1+2+1 terms", "Insider"),
}
_LINE_KIND = {
    LineKind.INFLUENCES: QT_TRANSLATE_NOOP("People terms", "Influences"),
    LineKind.CONFLICT: QT_TRANSLATE_NOOP("People terms", "In conflict with"),
}
_MAP_STATUS = {
    MapStatus.RED: QT_TRANSLATE_NOOP("People terms", "No influential supporter"),
    MapStatus.AMBER: QT_TRANSLATE_NOOP("People terms", "Influential support, decider not yet"),
    MapStatus.GREEN: QT_TRANSLATE_NOOP("People terms", "The decider supports us"),
}
_READINESS = {
    Readiness.READY: QT_TRANSLATE_NOOP("1+2+1 terms", "Ready to close"),
    Readiness.ONE_SHORT: QT_TRANSLATE_NOOP("1+2+1 terms", "One short"),
    Readiness.NOT_READY: QT_TRANSLATE_NOOP("1+2+1 terms", "Not ready"),
}
_MISSING_PIECE = {
    MissingPiece.GUIDE: QT_TRANSLATE_NOOP("1+2+1 terms", "Guide missing"),
    MissingPiece.DECIDER: QT_TRANSLATE_NOOP("1+2+1 terms", "Decider missing"),
    MissingPiece.USER: QT_TRANSLATE_NOOP("1+2+1 terms", "User missing"),
    MissingPiece.GATEKEEPER: QT_TRANSLATE_NOOP("1+2+1 terms", "Gatekeeper missing"),
    MissingPiece.PURCHASER: QT_TRANSLATE_NOOP("1+2+1 terms", "Purchaser missing"),
    MissingPiece.OWNER: QT_TRANSLATE_NOOP("1+2+1 terms", "Sole owner missing"),
    MissingPiece.NEXT_STEP: QT_TRANSLATE_NOOP("1+2+1 terms", "Next step missing"),
    MissingPiece.BUDGET: QT_TRANSLATE_NOOP("1+2+1 terms", "Budget missing"),
    MissingPiece.DATE: QT_TRANSLATE_NOOP("1+2+1 terms", "Date missing"),
    MissingPiece.RIVAL: QT_TRANSLATE_NOOP("1+2+1 terms", "Rival unknown"),
}
_PURCHASE_FACTOR = {
    PurchaseFactor.VALUE: QT_TRANSLATE_NOOP("1+2+1 terms", "Value"),
    PurchaseFactor.NEED: QT_TRANSLATE_NOOP("1+2+1 terms", "Need"),
    PurchaseFactor.PRICE: QT_TRANSLATE_NOOP("1+2+1 terms", "Price"),
    PurchaseFactor.TRUST: QT_TRANSLATE_NOOP("1+2+1 terms", "Trust"),
    PurchaseFactor.EXPERIENCE: QT_TRANSLATE_NOOP("1+2+1 terms", "Experience"),
}
_NEED_KIND = {
    NeedKind.NEED: QT_TRANSLATE_NOOP("1+2+1 terms", "Need of the company"),
    NeedKind.WANT: QT_TRANSLATE_NOOP("1+2+1 terms", "Want of the person"),
}
_INFO_KIND = {
    InfoKind.PERSONAL: QT_TRANSLATE_NOOP("People terms", "About the person"),
    InfoKind.INTERPERSONAL: QT_TRANSLATE_NOOP("People terms", "About relations"),
    InfoKind.WORK: QT_TRANSLATE_NOOP("People terms", "About the work"),
}
_FLOW_STEP = {
    FlowStep.INITIATE: QT_TRANSLATE_NOOP("1+2+1 terms", "Initiate"),
    FlowStep.EVALUATE: QT_TRANSLATE_NOOP("1+2+1 terms", "Evaluate"),
    FlowStep.APPROVE: QT_TRANSLATE_NOOP("1+2+1 terms", "Approve"),
    FlowStep.PURCHASE: QT_TRANSLATE_NOOP("1+2+1 terms", "Purchase"),
    FlowStep.ACCEPT: QT_TRANSLATE_NOOP("1+2+1 terms", "Accept"),
}
_STEP_STATUS = {
    StepStatus.NOT_STARTED: QT_TRANSLATE_NOOP("1+2+1 terms", "Not started"),
    StepStatus.IN_PROGRESS: QT_TRANSLATE_NOOP("1+2+1 terms", "In progress"),
    StepStatus.DONE: QT_TRANSLATE_NOOP("1+2+1 terms", "Done"),
}
_FREQUENCY = {
    Frequency.WEEKLY: QT_TRANSLATE_NOOP("1+2+1 terms", "Every week"),
    Frequency.BIWEEKLY: QT_TRANSLATE_NOOP("1+2+1 terms", "Every two weeks"),
    Frequency.MONTHLY: QT_TRANSLATE_NOOP("1+2+1 terms", "Every month"),
    Frequency.QUARTERLY: QT_TRANSLATE_NOOP("1+2+1 terms", "Every quarter"),
    Frequency.ONCE: QT_TRANSLATE_NOOP("1+2+1 terms", "Once"),
}
_INFLUENCE = {
    1: QT_TRANSLATE_NOOP("People terms", "Low influence"),
    2: QT_TRANSLATE_NOOP("People terms", "Medium influence"),
    3: QT_TRANSLATE_NOOP("People terms", "High influence"),
}
_SUPPORT = {
    -5: QT_TRANSLATE_NOOP("People terms", "Fights us"),
    -4: QT_TRANSLATE_NOOP("People terms", "Strongly against us"),
    -3: QT_TRANSLATE_NOOP("People terms", "Against us"),
    -2: QT_TRANSLATE_NOOP("People terms", "Rather against us"),
    -1: QT_TRANSLATE_NOOP("People terms", "Sceptical"),
    0: QT_TRANSLATE_NOOP("People terms", "Neutral"),
    1: QT_TRANSLATE_NOOP("People terms", "Leans to us"),
    2: QT_TRANSLATE_NOOP("People terms", "Rather for us"),
    3: QT_TRANSLATE_NOOP("People terms", "Supports us"),
    4: QT_TRANSLATE_NOOP("People terms", "Strongly supports us"),
    5: QT_TRANSLATE_NOOP("People terms", "Champion"),
}


def buying_role_name(role: BuyingRole) -> str:
    return translate("People terms", _BUYING_ROLE[role])


def gatekeeper_kind_name(kind: GatekeeperKind) -> str:
    return translate("People terms", _GATEKEEPER_KIND[kind])


def contact_level_name(level: ContactLevel) -> str:
    return translate("People terms", _CONTACT_LEVEL[level])


def coverage_name(coverage: Coverage) -> str:
    return translate("People terms", _COVERAGE[coverage])


def relation_stage_name(stage: RelationStage) -> str:
    return translate("People terms", _RELATION_STAGE[stage])


def response_mode_name(mode: ResponseMode) -> str:
    return translate("People terms", _RESPONSE_MODE[mode])


def guide_test_name(test: GuideTest) -> str:
    """What a guide (first two) and an insider (all five) have shown."""
    return translate("1+2+1 terms", _GUIDE_TEST[test])


def standing_name(standing: Standing) -> str:
    return translate("1+2+1 terms", _STANDING[standing])


def line_kind_name(kind: LineKind) -> str:
    return translate("People terms", _LINE_KIND[kind])


def map_status_name(status: MapStatus) -> str:
    return translate("People terms", _MAP_STATUS[status])


def readiness_name(readiness: Readiness) -> str:
    return translate("1+2+1 terms", _READINESS[readiness])


def missing_piece_name(piece: MissingPiece) -> str:
    """Heads of the coach's matrix."""
    return translate("1+2+1 terms", _MISSING_PIECE[piece])


def purchase_factor_name(factor: PurchaseFactor) -> str:
    return translate("1+2+1 terms", _PURCHASE_FACTOR[factor])


def need_kind_name(kind: NeedKind) -> str:
    return translate("1+2+1 terms", _NEED_KIND[kind])


def info_kind_name(kind: InfoKind) -> str:
    return translate("People terms", _INFO_KIND[kind])


def flow_step_name(step: FlowStep) -> str:
    return translate("1+2+1 terms", _FLOW_STEP[step])


def step_status_name(status: StepStatus) -> str:
    return translate("1+2+1 terms", _STEP_STATUS[status])


def frequency_name(frequency: Frequency) -> str:
    return translate("1+2+1 terms", _FREQUENCY[frequency])


def missing_text(piece: MissingPiece, count: int = 1) -> str:
    """What a deal still lacks; `count` people of the role, of no meaning for OWNER and what is not a person."""
    counted = {
        MissingPiece.GUIDE: translate("1+2+1 terms", "%n guide(s) short", None, count),
        MissingPiece.DECIDER: translate("1+2+1 terms", "%n decider(s) short", None, count),
        MissingPiece.USER: translate("1+2+1 terms", "%n user(s) short", None, count),
        MissingPiece.GATEKEEPER: translate("1+2+1 terms", "%n gatekeeper(s) short", None, count),
        MissingPiece.PURCHASER: translate("1+2+1 terms", "%n purchaser(s) short", None, count),
        MissingPiece.OWNER: translate("1+2+1 terms", "exactly one owner needed"),
    }
    return counted.get(piece) or missing_piece_name(piece)


def influence_name(influence: int) -> str:
    """For 1..3 (R15)."""
    return translate("People terms", _INFLUENCE[influence])


def support_name(support: int) -> str:
    """For -5..5 (R15): the signed figure and a word."""
    figure = f"{support:+d}".replace("-", "\N{MINUS SIGN}") if support else "0"
    return translate("People terms", "{figure} {word}").format(
        figure=figure, word=translate("People terms", _SUPPORT[support])
    )
