"""Flags of a dealer in words, as tags: the four bigs, warnings, what is due (R25, R26)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.terms import BigResult, CreditState, Flag, RiskLevel
from app.ui.i18n import translate
from app.ui.labels import big_result_name, credit_state_name, flag_name, risk_level_name
from app.ui.widgets.tag import Tag, Tone

if TYPE_CHECKING:
    from app.services.dealer_views import DealerRow
    from app.ui.formats import Formats

_RISK_TONES = {RiskLevel.LOW: Tone.NEUTRAL, RiskLevel.MEDIUM: Tone.WARN, RiskLevel.HIGH: Tone.BAD}
_CREDIT_TONES = {CreditState.OK: Tone.GOOD, CreditState.WARN: Tone.WARN, CreditState.HOLD: Tone.BAD}


def bigs_tag(row: DealerRow) -> Tag:
    if row.is_dangerous:
        return Tag(flag_name(Flag.DANGEROUS_BIG), Tone.BAD)
    return Tag(big_result_name(row.bigs.result), Tone.NEUTRAL if row.bigs.result is BigResult.STANDARD else Tone.GOOD)


def risk_tag(level: RiskLevel | None) -> Tag:
    name = translate("Dealers", "not known") if level is None else risk_level_name(level)
    tone = Tone.NEUTRAL if level is None else _RISK_TONES[level]
    return Tag(translate("Dealers", "Diversion: {level}").format(level=name), tone)


def credit_tag(state: CreditState) -> Tag:
    text = translate("Dealers", "Credit: {state}").format(state=credit_state_name(state))
    return Tag(text, _CREDIT_TONES[state])


def due_tag(row: DealerRow, formats: Formats) -> Tag | None:
    if not row.is_due:
        return None
    if row.next_due is None:
        return Tag(translate("Dealers", "never evaluated"), Tone.WARN)
    return Tag(translate("Dealers", "due since {day}").format(day=formats.day(row.next_due)), Tone.WARN)


def list_tags(row: DealerRow, formats: Formats) -> list[Tag]:
    """What one should know at a glance, worst first; what is in order is not said."""
    found: list[Tag | None] = [bigs_tag(row) if row.is_dangerous else None]
    if row.credit in (CreditState.HOLD, CreditState.WARN):
        found.append(credit_tag(row.credit))
    if row.diversion is RiskLevel.HIGH:
        found.append(risk_tag(row.diversion))
    found.append(due_tag(row, formats))
    if row.has_draft:
        found.append(Tag(translate("Dealers", "draft"), Tone.INFO))
    if row.needs_review:
        found.append(Tag(translate("Dealers", "evaluators apart"), Tone.WARN))
    if not row.is_active:
        found.append(Tag(translate("Dealers", "inactive")))
    if not row.is_dangerous and row.bigs.result is not BigResult.STANDARD:
        found.append(bigs_tag(row))
    return [tag for tag in found if tag is not None]
