"""What the list of dealers says of a row: grade, score, the change since the round before."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from app.terms import DealerGrade
from app.ui.chart_words.dealers import points, signed_points
from app.ui.i18n import translate
from app.ui.labels import dealer_grade_name
from app.ui.widgets.tag import Tag, Tone

if TYPE_CHECKING:
    from app.services.dealer_views import DealerRow

_TONES = {DealerGrade.A: Tone.GOOD, DealerGrade.B: Tone.INFO, DealerGrade.C: Tone.WARN, DealerGrade.D: Tone.BAD}
STEADY = Decimal("0.05")


def grade_tone(grade: DealerGrade | None) -> Tone:
    return _TONES.get(grade, Tone.NEUTRAL) if grade is not None else Tone.NEUTRAL


def grade_tag(row: DealerRow) -> Tag | None:
    return None if row.grade is None else Tag(dealer_grade_name(row.grade), grade_tone(row.grade))


def trend_text(change: Decimal | None) -> str:
    """ "▲ 1.6", "▼ 8.4", "＝ 0.0"; blank before a second round."""
    if change is None:
        return ""
    arrow = "▲" if change >= STEADY else "▼" if change <= -STEADY else "="
    return f"{arrow} {points(abs(change))}"


def trend_word(change: Decimal | None) -> str:
    """For the tooltip and the reader of a screen: "up 1.6 points since the round before"."""
    if change is None:
        return translate("Dealers", "no round before")
    if abs(change) < STEADY:
        return translate("Dealers", "steady since the round before")
    text = (
        translate("Dealers", "up: {change} points since the round before")
        if change > 0
        else translate("Dealers", "down: {change} points since the round before")
    )
    return text.format(change=signed_points(change))


def trend_tone(change: Decimal | None) -> str:
    if change is None or abs(change) < STEADY:
        return "muted"
    return "good" if change > 0 else "bad"
