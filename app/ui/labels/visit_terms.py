"""Names of visits and of how people like to be talked to (R17, R18, R20)."""

from __future__ import annotations

from app.terms import (
    AdvanceKind,
    AnimalStyle,
    BrainStyle,
    Objection,
    OutcomeGap,
    PrepQuestion,
    SmartItem,
    SmartResult,
    VisitStep,
    WalkQuestion,
)
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

_BRAIN_STYLE = {
    BrainStyle.A: QT_TRANSLATE_NOOP("Style terms", "Brain A"),
    BrainStyle.B: QT_TRANSLATE_NOOP("Style terms", "Brain B"),
    BrainStyle.C: QT_TRANSLATE_NOOP("Style terms", "Brain C"),
    BrainStyle.D: QT_TRANSLATE_NOOP("Style terms", "Brain D"),
    BrainStyle.AB: QT_TRANSLATE_NOOP("Style terms", "Brain AB"),
    BrainStyle.AC: QT_TRANSLATE_NOOP("Style terms", "Brain AC"),
    BrainStyle.AD: QT_TRANSLATE_NOOP("Style terms", "Brain AD"),
    BrainStyle.BC: QT_TRANSLATE_NOOP("Style terms", "Brain BC"),
    BrainStyle.BD: QT_TRANSLATE_NOOP("Style terms", "Brain BD"),
    BrainStyle.CD: QT_TRANSLATE_NOOP("Style terms", "Brain CD"),
    BrainStyle.BALANCED: QT_TRANSLATE_NOOP("Style terms", "Brain ABCD"),
    BrainStyle.MIXED: QT_TRANSLATE_NOOP("Style terms", "Brain mixed"),
}
_BRAIN_MEANINGS = {
    BrainStyle.A: QT_TRANSLATE_NOOP("Style terms", "Analyst"),
    BrainStyle.B: QT_TRANSLATE_NOOP("Style terms", "Organiser"),
    BrainStyle.C: QT_TRANSLATE_NOOP("Style terms", "Relater"),
    BrainStyle.D: QT_TRANSLATE_NOOP("Style terms", "Imaginer"),
    BrainStyle.AB: QT_TRANSLATE_NOOP("Style terms", "Hard-edged practical"),
    BrainStyle.AC: QT_TRANSLATE_NOOP("Style terms", "Torn but powerful"),
    BrainStyle.AD: QT_TRANSLATE_NOOP("Style terms", "Logical visionary"),
    BrainStyle.BC: QT_TRANSLATE_NOOP("Style terms", "Loyal service"),
    BrainStyle.BD: QT_TRANSLATE_NOOP("Style terms", "Gas-and-brake"),
    BrainStyle.CD: QT_TRANSLATE_NOOP("Style terms", "Playful creative"),
    BrainStyle.BALANCED: QT_TRANSLATE_NOOP("Style terms", "Balanced"),
    BrainStyle.MIXED: QT_TRANSLATE_NOOP("Style terms", "Two equal preferences"),
}
_ANIMAL_STYLE = {
    AnimalStyle.TIGER: QT_TRANSLATE_NOOP("Style terms", "Tiger"),
    AnimalStyle.PEACOCK: QT_TRANSLATE_NOOP("Style terms", "Peacock"),
    AnimalStyle.OWL: QT_TRANSLATE_NOOP("Style terms", "Owl"),
    AnimalStyle.KOALA: QT_TRANSLATE_NOOP("Style terms", "Koala"),
    AnimalStyle.MIXED: QT_TRANSLATE_NOOP("Style terms", "Chameleon (mixed)"),
}
_ANIMAL_TIPS = {
    AnimalStyle.TIGER: QT_TRANSLATE_NOOP("Style terms", "Be short; the result first"),
    AnimalStyle.PEACOCK: QT_TRANSLATE_NOOP("Style terms", "Be warm; leave the stage to them"),
    AnimalStyle.OWL: QT_TRANSLATE_NOOP("Style terms", "Bring data; give them time"),
    AnimalStyle.KOALA: QT_TRANSLATE_NOOP("Style terms", "Be patient; make it safe"),
    AnimalStyle.MIXED: QT_TRANSLATE_NOOP("Style terms", "Watch first, then follow their pace"),
}
_WALK_QUESTION = {
    WalkQuestion.A_FACTS: QT_TRANSLATE_NOOP("Style terms", "Does it quote facts?"),
    WalkQuestion.A_FIGURES: QT_TRANSLATE_NOOP("Style terms", "Is it put in figures?"),
    WalkQuestion.A_ANALYSIS: QT_TRANSLATE_NOOP("Style terms", "Is there a clear line of analysis?"),
    WalkQuestion.A_LOGIC: QT_TRANSLATE_NOOP("Style terms", "Is it to the point and logical?"),
    WalkQuestion.B_DETAIL: QT_TRANSLATE_NOOP("Style terms", "Does it give the detail?"),
    WalkQuestion.B_ORDER: QT_TRANSLATE_NOOP("Style terms", "Is it in order?"),
    WalkQuestion.B_SHORT: QT_TRANSLATE_NOOP("Style terms", "Is it short and clean?"),
    WalkQuestion.B_FORMAT: QT_TRANSLATE_NOOP("Style terms", "Is the format clear?"),
    WalkQuestion.C_EXPERIENCE: QT_TRANSLATE_NOOP("Style terms", "Does it use experience the reader shares?"),
    WalkQuestion.C_EXAMPLES: QT_TRANSLATE_NOOP("Style terms", "Do examples make the point?"),
    WalkQuestion.C_HELPFUL: QT_TRANSLATE_NOOP("Style terms", "Is it helpful to the user?"),
    WalkQuestion.C_FEELINGS: QT_TRANSLATE_NOOP("Style terms", "Does it heed feelings?"),
    WalkQuestion.D_PICTURE: QT_TRANSLATE_NOOP("Style terms", "Does it show the big picture or concept?"),
    WalkQuestion.D_COLOUR: QT_TRANSLATE_NOOP("Style terms", "Does it use pictures and colour?"),
    WalkQuestion.D_METAPHOR: QT_TRANSLATE_NOOP("Style terms", "Does it use a metaphor?"),
    WalkQuestion.D_FUTURE: QT_TRANSLATE_NOOP("Style terms", "Does it look to the future?"),
}
_VISIT_STEP = {
    VisitStep.PLAN: QT_TRANSLATE_NOOP("Visit terms", "Plan"),
    VisitStep.OPEN: QT_TRANSLATE_NOOP("Visit terms", "Opening"),
    VisitStep.PROBE: QT_TRANSLATE_NOOP("Visit terms", "Probe and listen"),
    VisitStep.BENEFIT: QT_TRANSLATE_NOOP("Visit terms", "Present benefits"),
    VisitStep.GAIN_COMMITMENT: QT_TRANSLATE_NOOP("Visit terms", "Gain commitment"),
    VisitStep.REVIEW: QT_TRANSLATE_NOOP("Visit terms", "Review"),
}
_PREP_QUESTION = {
    PrepQuestion.WHO: QT_TRANSLATE_NOOP("Visit terms", "Whom do we meet, and in which role?"),
    PrepQuestion.THEIR_AIM: QT_TRANSLATE_NOOP("Visit terms", "What do they want from this meeting?"),
    PrepQuestion.ASK: QT_TRANSLATE_NOOP("Visit terms", "What do we ask?"),
    PrepQuestion.SHOW: QT_TRANSLATE_NOOP("Visit terms", "What do we show or prove?"),
    PrepQuestion.OBJECTIONS: QT_TRANSLATE_NOOP("Visit terms", "Which objections do we expect, and what do we answer?"),
    PrepQuestion.FALLBACK: QT_TRANSLATE_NOOP("Visit terms", "What do we settle for if the goal is out of reach?"),
}
_SMART_ITEM = {
    SmartItem.SPECIFIC: QT_TRANSLATE_NOOP("Visit terms", "Specific"),
    SmartItem.MEASURABLE: QT_TRANSLATE_NOOP("Visit terms", "Measurable"),
    SmartItem.ACHIEVABLE: QT_TRANSLATE_NOOP("Visit terms", "Achievable"),
    SmartItem.RELEVANT: QT_TRANSLATE_NOOP("Visit terms", "Relevant"),
    SmartItem.TIMED: QT_TRANSLATE_NOOP("Visit terms", "Timed"),
}
_SMART_RESULT = {
    SmartResult.PASS: QT_TRANSLATE_NOOP("Visit terms", "Pass"),
    SmartResult.FIX: QT_TRANSLATE_NOOP("Visit terms", "To be improved"),
    SmartResult.FAIL: QT_TRANSLATE_NOOP("Visit terms", "Fail"),
}
_ADVANCE_KIND = {
    AdvanceKind.DEMO: QT_TRANSLATE_NOOP("Visit terms", "Attends a demonstration"),
    AdvanceKind.ACCESS: QT_TRANSLATE_NOOP("Visit terms", "Gives access to seniors"),
    AdvanceKind.TRIAL: QT_TRANSLATE_NOOP("Visit terms", "Starts a trial or test"),
    AdvanceKind.BUDGET: QT_TRANSLATE_NOOP("Visit terms", "Accepts part of the budget"),
    AdvanceKind.JOINT_PLAN: QT_TRANSLATE_NOOP("Visit terms", "Works on a joint plan"),
    AdvanceKind.OTHER: QT_TRANSLATE_NOOP("Visit terms", "Another step"),
}
_OBJECTION = {
    Objection.DOUBT: QT_TRANSLATE_NOOP("Visit terms", "Doubt"),
    Objection.REFUSAL: QT_TRANSLATE_NOOP("Visit terms", "Refusal"),
    Objection.INDIFFERENCE: QT_TRANSLATE_NOOP("Visit terms", "Indifference"),
    Objection.MISUNDERSTANDING: QT_TRANSLATE_NOOP("Visit terms", "Misunderstanding"),
    Objection.DRAWBACK: QT_TRANSLATE_NOOP("Visit terms", "Drawback of the product"),
}
_OBJECTION_ANSWERS = {
    Objection.DOUBT: QT_TRANSLATE_NOOP("Visit terms", "Give proof"),
    Objection.REFUSAL: QT_TRANSLATE_NOOP("Visit terms", "Ask why"),
    Objection.INDIFFERENCE: QT_TRANSLATE_NOOP("Visit terms", "Probe for needs"),
    Objection.MISUNDERSTANDING: QT_TRANSLATE_NOOP("Visit terms", "Clarify"),
    Objection.DRAWBACK: QT_TRANSLATE_NOOP("Visit terms", "Outweigh it with other benefits; reframe"),
}
_OUTCOME_GAP = {
    OutcomeGap.ORDER_NO: QT_TRANSLATE_NOOP("Visit terms", "The order number is missing"),
    OutcomeGap.ORDER_AMOUNT: QT_TRANSLATE_NOOP("Visit terms", "The order amount is missing"),
    OutcomeGap.CUSTOMER_ACTION: QT_TRANSLATE_NOOP("Visit terms", "What the customer will do is missing"),
    OutcomeGap.CUSTOMER_PERSON: QT_TRANSLATE_NOOP("Visit terms", "Who at the customer will do it is missing"),
    OutcomeGap.ACTION_DAY: QT_TRANSLATE_NOOP("Visit terms", "The day of the customer's action is missing"),
    OutcomeGap.ACTION_BEFORE_VISIT: QT_TRANSLATE_NOOP("Visit terms", "The customer's action lies before the visit"),
    OutcomeGap.REASON: QT_TRANSLATE_NOOP("Visit terms", "The reason is missing"),
}


def brain_style_name(style: BrainStyle) -> str:
    """With its prefix, because five rules have a class A (METHOD, names that clash)."""
    return translate("Style terms", _BRAIN_STYLE[style])


def brain_style_meaning(style: BrainStyle) -> str:
    """R17's word for a quadrant or a pair."""
    return translate("Style terms", _BRAIN_MEANINGS[style])


def animal_style_name(style: AnimalStyle) -> str:
    return translate("Style terms", _ANIMAL_STYLE[style])


def animal_style_tip(style: AnimalStyle) -> str:
    """How to talk to such a person (R18)."""
    return translate("Style terms", _ANIMAL_TIPS[style])


def walk_question_name(question: WalkQuestion) -> str:
    return translate("Style terms", _WALK_QUESTION[question])


def visit_step_name(step: VisitStep) -> str:
    return translate("Visit terms", _VISIT_STEP[step])


def prep_question_name(question: PrepQuestion) -> str:
    return translate("Visit terms", _PREP_QUESTION[question])


def smart_item_name(item: SmartItem) -> str:
    return translate("Visit terms", _SMART_ITEM[item])


def smart_result_name(result: SmartResult) -> str:
    return translate("Visit terms", _SMART_RESULT[result])


def advance_kind_name(kind: AdvanceKind) -> str:
    return translate("Visit terms", _ADVANCE_KIND[kind])


def objection_name(objection: Objection) -> str:
    return translate("Visit terms", _OBJECTION[objection])


def objection_answer(objection: Objection) -> str:
    """How to answer it (R20 [O])."""
    return translate("Visit terms", _OBJECTION_ANSWERS[objection])


def outcome_gap_name(gap: OutcomeGap) -> str:
    return translate("Visit terms", _OUTCOME_GAP[gap])
