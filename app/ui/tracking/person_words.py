"""A person in words: what the tests make of it, how to talk to it (R15, R17, R18)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.methods.brain_styles import quadrants_of
from app.methods.buying_people import GUIDE_TESTS
from app.terms import AnimalStyle, BrainStyle, GuideTest, MissingPiece, Standing
from app.ui.formats import Formats
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels.tracking_terms import standing_name
from app.ui.labels.visit_terms import animal_style_name, animal_style_tip, brain_style_meaning, brain_style_name

if TYPE_CHECKING:
    from app.services.tracking_people import PersonRow

_TIPS = {
    BrainStyle.A: QT_TRANSLATE_NOOP("Person", "bring facts and figures, and argue step by step"),
    BrainStyle.B: QT_TRANSLATE_NOOP("Person", "bring the details in order, with dates and who does what"),
    BrainStyle.C: QT_TRANSLATE_NOOP("Person", "take time for people, examples and references"),
    BrainStyle.D: QT_TRANSLATE_NOOP("Person", "show the big picture, what is new and where it leads"),
}
_FIELDS = {
    MissingPiece.GUIDE: "tests",
    **dict.fromkeys(
        (MissingPiece.DECIDER, MissingPiece.USER, MissingPiece.GATEKEEPER, MissingPiece.PURCHASER), "roles"
    ),
}


def field_of(piece: MissingPiece) -> str:
    """Where the panel of a person fills a missing piece; "" for one that is no person's."""
    return _FIELDS.get(piece, "")


def standing_line(person: PersonRow) -> str:
    """What the tests make of the person, and what is short of the next standing."""
    passed = {one.test for one in person.tests}
    guide = len(passed & set(GUIDE_TESTS))
    if person.is_insider:
        return standing_name(Standing.INSIDER)
    if person.is_guide:
        counts = (len(passed), len(GuideTest))
        text = translate("Person", "{standing}; {passed} of {all} tests to be an insider")
        return text.format(standing=standing_name(Standing.GUIDE), passed=counts[0], all=counts[1])
    if guide == len(GUIDE_TESTS):
        return translate("Person", "Both tests passed, but support is below 0: nobody hostile is a guide")
    text = translate("Person", "{standing}; {passed} of {all} tests to be a guide")
    return text.format(standing=standing_name(Standing.CONTACT), passed=guide, all=len(GUIDE_TESTS))


def brain_text(style: BrainStyle) -> str:
    """ "Brain AB · Hard-edged practical"."""
    return f"{brain_style_name(style)} · {brain_style_meaning(style)}"


def brain_tips(style: BrainStyle | None) -> str:
    """One line for each quadrant of the style; "" for one that is not known."""
    if style is BrainStyle.MIXED:
        return translate("Person", "Two preferences alike: bring both sides, and watch which one is taken up")
    lines = [(brain_style_name(one), translate("Person", _TIPS[one])) for one in quadrants_of(style)]
    return "\n".join(translate("Person", "{style}: {tip}").format(style=name, tip=tip) for name, tip in lines)


def animal_text(style: AnimalStyle | None) -> str:
    if style is None:
        return translate("Person", "Set both sliders to see the style.")
    return translate("Person", "{style}: {tip}").format(style=animal_style_name(style), tip=animal_style_tip(style))


def head_line(person: PersonRow, formats: Formats) -> str:
    """Title, department, and when it was last seen."""
    seen = translate("Person", "never seen")
    if person.last_seen_on is not None:
        seen = translate("Person", "last seen {day}").format(day=formats.day(person.last_seen_on))
    return " · ".join(part for part in (person.title, person.department, seen) if part)


def warning_line(person: PersonRow, formats: Formats) -> str:
    """Why it counts nowhere, or what is to be checked again; "" where all is well."""
    if person.is_elsewhere:
        return translate("Person", "Works for another customer now, so it counts nowhere in this deal.")
    if person.left_on is not None:
        day = formats.day(person.left_on)
        if not person.counts:
            return translate("Person", "Left on {day}, so it counts nowhere in this deal.").format(day=day)
        return translate("Person", "Leaves on {day}.").format(day=day)
    return translate("Person", "Evidence is too old: check it again.") if person.needs_recheck else ""
