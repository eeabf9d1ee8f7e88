"""The walk around a mail or a proposal in words (R17)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.methods.brain_styles import quadrants_of
from app.terms import BrainStyle
from app.ui.i18n import translate
from app.ui.labels.visit_terms import brain_style_meaning, brain_style_name

if TYPE_CHECKING:
    from app.methods.brain_styles import MessageResult


def quadrant_head(quadrant: BrainStyle, result: MessageResult) -> str:
    """ "Brain A · Analyst: 1 of 3"."""
    text = translate("Message check", "{quadrant} · {meaning}: {yes} of {needed} needed")
    return text.format(
        quadrant=brain_style_name(quadrant),
        meaning=brain_style_meaning(quadrant),
        yes=result.by_quadrant[quadrant],
        needed=result.needed[quadrant],
    )


def verdict(result: MessageResult) -> str:
    """Passes, or what is short and by how much."""
    if result.passed:
        return translate("Message check", "Passes: something for every quadrant, and enough for the reader's own.")
    short = [
        translate("Message check", "%n more in {quadrant}", None, result.needed[one] - result.by_quadrant[one]).format(
            quadrant=brain_style_name(one)
        )
        for one in result.missing
    ]
    return translate("Message check", "Not yet: {short}.").format(short=translate("Message check", ", ").join(short))


def reader_line(style: BrainStyle | None) -> str:
    """What the reader's style asks for."""
    if not quadrants_of(style):
        return translate("Message check", "The reader's style is not known: one yes in each quadrant is enough.")
    assert style is not None
    text = translate(
        "Message check", "The reader is {style} · {meaning}: three of four there, one yes in each of the others."
    )
    return text.format(style=brain_style_name(style), meaning=brain_style_meaning(style))
