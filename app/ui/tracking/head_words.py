"""The head of a deal's 1+2+1 sheet in words: its facts, its score and why, what is missing and whom to ask (R14)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.methods.one_two_one import FULL_POINTS, Missing
from app.terms import BOARD_STAGES, MissingPiece, Readiness
from app.ui.chart_words.org_map import index_text
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels import flag_name, stage_name
from app.ui.labels.tracking_terms import buying_role_name, map_status_name, missing_text, readiness_name, support_name
from app.ui.why_words import SumExplanation, explain_sum

if TYPE_CHECKING:
    from app.services.tracking_people import PersonRow
    from app.services.tracking_sheet import Sheet, SheetHead

TONES = {Readiness.READY: "good", Readiness.ONE_SHORT: "warn", Readiness.NOT_READY: "bad"}


def head_facts(head: SheetHead, formats: Formats) -> str:
    """Amount, stage with its place and days, expected close, rival."""
    stage = stage_name(head.stage)
    if head.stage in BOARD_STAGES:
        place = BOARD_STAGES.index(head.stage) + 1
        if head.days_in_stage is None:
            stage = translate("Tracking", "{stage} (stage {n} of 7)").format(stage=stage, n=place)
        else:
            text = translate("Tracking", "{stage} (stage {n} of 7, for %n day(s))", None, head.days_in_stage)
            stage = text.format(stage=stage, n=place)
    close = translate("Tracking", "no closing date")
    if head.expected_close is not None:
        close = translate("Tracking", "expected {day}").format(day=formats.day(head.expected_close))
    rival = translate("Tracking", "rival unknown")
    if head.rival:
        rival = translate("Tracking", "rival: {name}").format(name=head.rival)
    amount = formats.money(head.amount_cents) if head.amount_cents is not None else translate("Tracking", "no amount")
    return " · ".join((amount, stage, close, rival))


def points_large(points: int) -> str:
    return f"{points} / {FULL_POINTS}"


def piece_text(piece: Missing, people: dict[int, PersonRow], is_conflict: bool) -> str:
    """What is missing, and what to do about it: "1 guide short → develop Chen Li (Head of IT)"."""
    lack = missing_text(piece.piece, piece.count)
    return translate("Tracking", "{lack} → {action}").format(lack=lack, action=_action(piece, people, is_conflict))


def ready_text() -> str:
    return translate("Tracking", "Guide, two roles and one seller are in place: go for the commitment.")


def points_why(sheet: Sheet, formats: Formats, as_of: date, needed: int) -> SumExplanation:
    """R14, part by part. needed: the setting roles_needed."""
    score, people = sheet.score, {person.contact_id: person for person in sheet.people}
    none = translate("Tracking", "nobody yet")
    guide = people[score.guide].name if score.guide is not None else none
    rows = {translate("Tracking", "Guide: {who}").format(who=guide): f"{score.guide_point} / 1"}
    comma = translate("Tracking", ", ")
    won = comma.join(f"{buying_role_name(role)} {people[who].name}" for role, who in score.roles_won)
    rows[translate("Tracking", "Roles won: {who}").format(who=won or none)] = f"{score.atmosphere} / 2"
    seller = sheet.head.owner_name or none
    rows[translate("Tracking", "Seller: {who}").format(who=seller)] = f"{score.seller_point} / 1"
    rows |= {flag_name(flag): "!" for flag in sheet.flags}
    title = translate("Tracking", "1+2+1: {points}, {word}").format(
        points=points_large(score.points), word=readiness_name(score.readiness)
    )
    formula = translate(
        "Tracking",
        "Rule R14. One guide who has passed both guide tests and is not against us; {needed} of the four buying roles won by "
        "people who support us, each by a person of its own, the guide apart; exactly one seller. 4 is ready, 3 one short.",
    ).format(needed=needed)
    return explain_sum(title, formula, _as_of(formats, as_of), rows)


def map_why(sheet: Sheet, formats: Formats, as_of: date) -> SumExplanation:
    """R15: what the support index was made of."""
    rows = {}
    for person in sheet.people:
        if person.counts and person.influence is not None and person.support is not None:
            sum_ = f"{person.influence} × {support_name(person.support)}"
            rows[person.name] = sum_
    title = translate("Tracking", "Support index {index}: {colour}").format(
        index=index_text(sheet.support_index), colour=map_status_name(sheet.map_status)
    )
    formula = translate(
        "Tracking",
        "Rule R15. Support of everyone rated, from −5 to +5, weighted by influence 1 to 3 and divided by 5: "
        "−1 all against us, +1 all champions.",
    )
    return explain_sum(title, formula, _as_of(formats, as_of), rows)


def index_line(sheet: Sheet) -> str:
    return translate("Tracking", "Support index {index}").format(index=index_text(sheet.support_index))


def _as_of(formats: Formats, as_of: date) -> str:
    return translate("Tracking", "As of {day}").format(day=formats.day(as_of))


def _action(piece: Missing, people: dict[int, PersonRow], is_conflict: bool) -> str:
    if piece.piece is MissingPiece.OWNER:
        if is_conflict:
            return translate("Tracking", "settle who sells")
        return translate("Tracking", "choose the seller")
    person = people.get(piece.candidate) if piece.candidate is not None else None
    if piece.piece is MissingPiece.GUIDE:
        if person is None:
            return translate("Tracking", "find one")
        return translate("Tracking", "develop {who}").format(who=named(person))
    if person is None:
        return translate("Tracking", "name one")
    return translate("Tracking", "win over {who}").format(who=named(person))


def named(person: PersonRow) -> str:
    """With the title, by which a stranger knows who it is."""
    if not person.title:
        return person.name
    return translate("Tracking", "{name} ({title})").format(name=person.name, title=person.title)
