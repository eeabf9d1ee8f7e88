"""The open deals of the 1+2+1 tab in words: what each lacks in a tag, and a line of facts."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.methods.one_two_one import FULL_POINTS
from app.terms import DealStage, Readiness
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels import deal_title, stage_name
from app.ui.labels.tracking_terms import missing_piece_name
from app.ui.widgets.tag import Tag, Tone

if TYPE_CHECKING:
    from app.services.tracking_sheet import ReadinessRow

SELLER_ONLY = 1
"""Points of a deal on which nobody has begun: it has its seller at most."""


def row_title(row: ReadinessRow) -> str:
    return deal_title(row.customer_name, row.name)


def deal_facts(row: ReadinessRow, formats: Formats, today: date) -> str:
    """Amount, stage, expected close."""
    close = formats.day_in_words(row.expected_close, today) if row.expected_close else translate("Tracking", "no date")
    return " · ".join((formats.money(row.amount_cents), stage_name(row.stage), close))


def deal_tag(row: ReadinessRow) -> Tag:
    """Ready; else that nothing moves, that it is new, or what is missing."""
    if row.readiness is Readiness.READY:
        return Tag(translate("Tracking", "Ready"), Tone.GOOD)
    if row.is_stalled and row.days_idle is not None:
        text = translate("Tracking", "%n day(s) idle", None, row.days_idle)
        return Tag(text, Tone.WARN)
    if row.stage is DealStage.TARGET and row.points <= SELLER_ONLY:
        return Tag(translate("Tracking", "New"), Tone.NEUTRAL)
    piece = missing_piece_name(row.missing.piece) if row.missing is not None else ""
    if row.readiness is Readiness.ONE_SHORT:
        return Tag(piece, Tone.WARN)
    return Tag(f"{points_text(row.points)} {piece}".strip(), Tone.BAD)


def deal_tip(row: ReadinessRow, formats: Formats, today: date) -> str:
    """All of a row, also for the screen reader."""
    tag, points = deal_tag(row), points_text(row.points)
    parts = [row_title(row), translate("Tracking", "1+2+1: {points}").format(points=points)]
    if points not in tag.text:
        parts.append(tag.text)
    if row.missing is not None and missing_piece_name(row.missing.piece) not in tag.text:
        parts.append(missing_piece_name(row.missing.piece))
    return " · ".join((*parts, deal_facts(row, formats, today)))


def points_text(points: int) -> str:
    """ "3/4"."""
    return f"{points}/{FULL_POINTS}"


def list_heading(shown: int, of: int, formats: Formats) -> str:
    """How many deals are listed; fewer than there are while a filter holds."""
    if shown == of:
        return translate("Tracking", "%n open deal(s), the readiest first", None, of)
    return translate("Tracking", "{shown} of %n open deal(s)", None, of).format(shown=formats.count(shown))
