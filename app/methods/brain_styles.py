"""R17 whole-brain style from the 24 picks of the self-check, and the walk around a mail (S2; thresholds [O]).

A preference, not a test of ability, and not HBDI. Independent of R18; neither is ever converted to the other.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from msgspec import Struct

from app.errors import RuleError
from app.terms import BrainStyle, WalkQuestion

QUADRANTS = (BrainStyle.A, BrainStyle.B, BrainStyle.C, BrainStyle.D)

PICKS = 24
"""Three lists of eight picks."""

BALANCED_SPREAD = 3
"""Most and least chosen quadrant at most this far apart: balanced (12.5 % of the picks, R36)."""

PAIR_SPREAD = 2
"""First and second at most this far apart, with the third behind: a pair (8.3 % of the picks, R36)."""

YES_IN_EACH = 1
YES_FOR_READER = 3
"""Of the four questions of a quadrant: in every one, and in the reader's own."""


class MessageResult(Struct, frozen=True):
    """by_quadrant: questions answered yes, 0..4. needed: how many there must be. missing: the quadrants with fewer."""

    by_quadrant: dict[BrainStyle, int]
    needed: dict[BrainStyle, int]
    missing: tuple[BrainStyle, ...]

    @property
    def passed(self) -> bool:
        return not self.missing


def brain_style(counts: Sequence[int]) -> BrainStyle:
    """Style from the picks by quadrant, A to D. Raises RuleError PICKS_INCOMPLETE (count, needed) unless they make 24.

    >>> [brain_style(one).value for one in ((9, 7, 4, 4), (12, 6, 3, 3), (7, 6, 6, 5), (8, 8, 8, 0))]
    ['AB', 'A', 'ABCD', 'MIXED']
    """
    if len(counts) != len(QUADRANTS) or min(counts) < 0 or sum(counts) != PICKS:
        raise RuleError("PICKS_INCOMPLETE", count=sum(counts), needed=PICKS)
    ranked = sorted(zip(counts, QUADRANTS, strict=True), key=lambda pair: -pair[0])
    (first, leader), (second, runner_up), (third, _), (last, _) = ranked
    if first - last <= BALANCED_SPREAD:
        return BrainStyle.BALANCED
    if second == third:
        return BrainStyle.MIXED if first == second else leader
    if first - second <= PAIR_SPREAD:
        return BrainStyle("".join(sorted((leader, runner_up))))
    return leader


def style_of(observed: str | None, counts: str | None) -> BrainStyle | None:
    """Style of a contact from its two columns: what was observed wins over the picks "a,b,c,d" (R17); None without either.

    >>> style_of("CD", "12,6,3,3"), style_of(None, "12,6,3,3"), style_of(None, None)
    (<BrainStyle.CD: 'CD'>, <BrainStyle.A: 'A'>, None)
    """
    if observed:
        return BrainStyle(observed)
    return brain_style([int(count) for count in counts.split(",")]) if counts else None


def quadrants_of(style: BrainStyle | None) -> tuple[BrainStyle, ...]:
    """The quadrants a style asks for: all four of a balanced reader, none of a mixed or unknown one.

    >>> [one.value for one in quadrants_of(BrainStyle.AC)], quadrants_of(None)
    (['A', 'C'], ())
    """
    if style is None or style is BrainStyle.MIXED:
        return ()
    return tuple(BrainStyle(letter) for letter in style.value)


def walk_check(ticks: Collection[WalkQuestion], reader: BrainStyle | None) -> MessageResult:
    """Whether a mail or proposal passes (R17): one yes in each quadrant, three of four in the reader's own.

    reader None or MIXED: nobody's quadrant is known, the first condition alone holds.

    >>> walk_check([WalkQuestion.A_FACTS, WalkQuestion.B_ORDER, WalkQuestion.C_HELPFUL], None).missing
    (<BrainStyle.D: 'D'>,)
    """
    own = quadrants_of(reader)
    letters = [question.value[0] for question in set(ticks)]
    yes = {quadrant: letters.count(quadrant.value) for quadrant in QUADRANTS}
    needed = {quadrant: YES_FOR_READER if quadrant in own else YES_IN_EACH for quadrant in QUADRANTS}
    return MessageResult(yes, needed, tuple(one for one in QUADRANTS if yes[one] < needed[one]))
