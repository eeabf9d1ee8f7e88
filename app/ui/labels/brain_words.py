"""Words of the whole-brain self-check (R17), our own; what each list asks for."""

from __future__ import annotations

from app.methods.brain_words import PickList
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

_LISTS = {
    PickList.WORK: QT_TRANSLATE_NOOP("Brain words", "Which work suits you best?"),
    PickList.TRAITS: QT_TRANSLATE_NOOP("Brain words", "Which words describe you best?"),
    PickList.SUPPLIER: QT_TRANSLATE_NOOP("Brain words", "What matters most to you in a supplier?"),
}
_WORK = {
    "A_CAUSES": QT_TRANSLATE_NOOP("Brain words", "Finding the cause"),
    "A_FIGURES": QT_TRANSLATE_NOOP("Brain words", "Working out the figures"),
    "A_COMPARING": QT_TRANSLATE_NOOP("Brain words", "Weighing alternatives"),
    "A_MECHANISM": QT_TRANSLATE_NOOP("Brain words", "Understanding how things work"),
    "B_PLANNING": QT_TRANSLATE_NOOP("Brain words", "Drawing up the schedule"),
    "B_CHECKING": QT_TRANSLATE_NOOP("Brain words", "Checking the details"),
    "B_ORDERING": QT_TRANSLATE_NOOP("Brain words", "Keeping papers in order"),
    "B_FINISHING": QT_TRANSLATE_NOOP("Brain words", "Seeing a job through to the end"),
    "C_LISTENING": QT_TRANSLATE_NOOP("Brain words", "Listening to people"),
    "C_TEACHING": QT_TRANSLATE_NOOP("Brain words", "Showing others how"),
    "C_TEAM": QT_TRANSLATE_NOOP("Brain words", "Bringing a team together"),
    "C_HELPING": QT_TRANSLATE_NOOP("Brain words", "Helping someone out"),
    "D_IDEAS": QT_TRANSLATE_NOOP("Brain words", "Thinking up new ideas"),
    "D_SKETCHING": QT_TRANSLATE_NOOP("Brain words", "Sketching a concept"),
    "D_FUTURE": QT_TRANSLATE_NOOP("Brain words", "Looking years ahead"),
    "D_CHANGING": QT_TRANSLATE_NOOP("Brain words", "Changing what is usual"),
}
_TRAITS = {
    "A_LOGICAL": QT_TRANSLATE_NOOP("Brain words", "Logical"),
    "A_FACTUAL": QT_TRANSLATE_NOOP("Brain words", "Factual"),
    "A_CRITICAL": QT_TRANSLATE_NOOP("Brain words", "Critical"),
    "A_EXACT": QT_TRANSLATE_NOOP("Brain words", "Exact"),
    "B_ORDERLY": QT_TRANSLATE_NOOP("Brain words", "Orderly"),
    "B_RELIABLE": QT_TRANSLATE_NOOP("Brain words", "Reliable"),
    "B_CAREFUL": QT_TRANSLATE_NOOP("Brain words", "Careful"),
    "B_PUNCTUAL": QT_TRANSLATE_NOOP("Brain words", "Punctual"),
    "C_WARM": QT_TRANSLATE_NOOP("Brain words", "Warm"),
    "C_SOCIABLE": QT_TRANSLATE_NOOP("Brain words", "Sociable"),
    "C_FEELING": QT_TRANSLATE_NOOP("Brain words", "Led by feeling"),
    "C_PATIENT": QT_TRANSLATE_NOOP("Brain words", "Patient"),
    "D_CURIOUS": QT_TRANSLATE_NOOP("Brain words", "Curious"),
    "D_INVENTIVE": QT_TRANSLATE_NOOP("Brain words", "Inventive"),
    "D_SPONTANEOUS": QT_TRANSLATE_NOOP("Brain words", "Spontaneous"),
    "D_BOLD": QT_TRANSLATE_NOOP("Brain words", "Bold"),
}
_SUPPLIER = {
    "A_PROOF": QT_TRANSLATE_NOOP("Brain words", "Proof in numbers"),
    "A_COST": QT_TRANSLATE_NOOP("Brain words", "A clear cost comparison"),
    "A_DATA": QT_TRANSLATE_NOOP("Brain words", "Technical data"),
    "A_TO_THE_POINT": QT_TRANSLATE_NOOP("Brain words", "Straight to the point"),
    "B_TIMETABLE": QT_TRANSLATE_NOOP("Brain words", "A fixed timetable"),
    "B_IN_WRITING": QT_TRANSLATE_NOOP("Brain words", "Everything in writing"),
    "B_STEPS": QT_TRANSLATE_NOOP("Brain words", "A plan step by step"),
    "B_PROVEN": QT_TRANSLATE_NOOP("Brain words", "A proven method"),
    "C_TRUST": QT_TRANSLATE_NOOP("Brain words", "Someone I can trust"),
    "C_REFERENCES": QT_TRANSLATE_NOOP("Brain words", "A good word from people I know"),
    "C_TALK": QT_TRANSLATE_NOOP("Brain words", "Time to talk"),
    "C_AFTERCARE": QT_TRANSLATE_NOOP("Brain words", "Care after the sale"),
    "D_BIG_PICTURE": QT_TRANSLATE_NOOP("Brain words", "The big picture"),
    "D_SAMPLES": QT_TRANSLATE_NOOP("Brain words", "Pictures and models"),
    "D_NOVELTY": QT_TRANSLATE_NOOP("Brain words", "Something new"),
    "D_TRIAL": QT_TRANSLATE_NOOP("Brain words", "Room to try things out"),
}
_WORDS = _WORK | _TRAITS | _SUPPLIER


def pick_list_question(pick_list: PickList) -> str:
    return translate("Brain words", _LISTS[pick_list])


def pick_word_text(word: str) -> str:
    """Of one code of methods.brain_words."""
    return translate("Brain words", _WORDS[word])
