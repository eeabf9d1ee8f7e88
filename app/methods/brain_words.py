"""R17 the self-check: three lists of sixteen words, four by quadrant, eight to be picked from each (our own words [O]).

A word is a code whose first letter is its quadrant; what it reads like is for ui/.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from app.errors import RuleError
from app.methods.brain_styles import PICKS, QUADRANTS

PICKS_OF_A_LIST = 8


class PickList(StrEnum):
    """What a list asks for: the work one likes, what one is like, what one expects of a supplier."""

    WORK = "WORK"
    TRAITS = "TRAITS"
    SUPPLIER = "SUPPLIER"


PICK_WORDS: dict[PickList, tuple[str, ...]] = {
    PickList.WORK: (
        *("A_CAUSES", "C_LISTENING", "B_PLANNING", "D_IDEAS", "B_CHECKING", "A_FIGURES", "D_SKETCHING", "C_TEACHING"),
        *("D_FUTURE", "B_ORDERING", "C_TEAM", "A_COMPARING", "C_HELPING", "D_CHANGING", "A_MECHANISM", "B_FINISHING"),
    ),
    PickList.TRAITS: (
        *("C_WARM", "A_LOGICAL", "D_CURIOUS", "B_ORDERLY", "A_FACTUAL", "B_RELIABLE", "C_SOCIABLE", "D_INVENTIVE"),
        *("B_CAREFUL", "D_SPONTANEOUS", "A_CRITICAL", "C_FEELING", "D_BOLD", "C_PATIENT", "B_PUNCTUAL", "A_EXACT"),
    ),
    PickList.SUPPLIER: (
        *("B_TIMETABLE", "D_BIG_PICTURE", "A_PROOF", "C_TRUST", "D_SAMPLES", "C_REFERENCES", "A_COST", "B_IN_WRITING"),
        *("A_DATA", "C_TALK", "B_STEPS", "D_NOVELTY", "C_AFTERCARE", "A_TO_THE_POINT", "D_TRIAL", "B_PROVEN"),
    ),
}
"""In the order they are shown, the quadrants mixed so that no column gives itself away."""


def picked_counts(picks: Mapping[PickList, Sequence[str]]) -> tuple[int, int, int, int]:
    """Picks by quadrant, A to D, as `brain_style` takes them.

    Raises RuleError PICKS_INCOMPLETE (count, needed) unless each list has eight of its own words, none of them twice.

    >>> picked_counts({one: PICK_WORDS[one][:8] for one in PickList})
    (6, 6, 6, 6)
    """
    for one, words in PICK_WORDS.items():
        chosen = set(picks.get(one, ()))
        if len(chosen) != PICKS_OF_A_LIST or not chosen <= set(words):
            count = sum(len(set(picks.get(each, ()))) for each in PickList)
            raise RuleError("PICKS_INCOMPLETE", count=count, needed=PICKS)
    letters = [word[0] for one in PickList for word in set(picks[one])]
    a, b, c, d = (letters.count(quadrant.value) for quadrant in QUADRANTS)
    return a, b, c, d
