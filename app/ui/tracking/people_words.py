"""A person of a deal in words: what stands on the card, and all of it in one sentence (R14, R15, R17, R18)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct

from app.terms import BuyingRole, Coverage, Standing
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels.tracking_terms import (
    buying_role_name,
    contact_level_name,
    coverage_name,
    gatekeeper_kind_name,
    influence_name,
    relation_stage_name,
    standing_name,
    support_name,
)
from app.ui.labels.visit_terms import animal_style_name, brain_style_name
from app.ui.widgets.tag import Tag, Tone

if TYPE_CHECKING:
    from app.services.tracking_people import PersonRow

COVERAGES = tuple(Coverage)
MOST_DOTS = len(COVERAGES) - 1


class CardText(Struct, frozen=True):
    """What is painted on a card. dots: how well we cover the person, 0..MOST_DOTS, None: not known."""

    initials: str
    name: str
    post: str
    styles: str
    dots: int | None
    quote: str
    stance: Tag
    remark: Tag | None
    said: str


def card_text(person: PersonRow, role: BuyingRole | None, formats: Formats, as_of: date) -> CardText:
    """role: of the slot the card lies in; the person's other roles are told on it."""
    styles = [brain_style_name(person.brain) if person.brain else translate("Tracking", "style not known")]
    if person.animal is not None:
        styles.append(animal_style_name(person.animal))
    return CardText(
        initials=initials(person.name),
        name=person.name,
        post=_post(person, role),
        styles=" · ".join(styles),
        dots=COVERAGES.index(person.coverage) if person.coverage is not None else None,
        quote=_quote(person, formats, as_of),
        stance=stance_tag(person),
        remark=_remark(person),
        said=all_about(person, formats),
    )


def stance_tag(person: PersonRow) -> Tag:
    """For us, neutral or against, with the figure and how it moved since last month."""
    support = person.support
    if support is None:
        return Tag(translate("Tracking", "Not rated"))
    moved = moved_text(person)
    if support > 0:
        word, tone = translate("Tracking", "For us"), Tone.GOOD
    elif support < 0:
        word, tone = translate("Tracking", "Against"), Tone.BAD
    else:
        word, tone = translate("Tracking", "Neutral"), Tone.NEUTRAL
    figure = "" if support == 0 else f"{support:+d}".replace("-", "−")
    return Tag(" ".join(part for part in (word, figure, moved) if part), tone)


def moved_text(person: PersonRow) -> str:
    """ "▲2" since last month; "" where it stayed, or was not rated."""
    if person.support is None or person.support_last_month is None or person.support == person.support_last_month:
        return ""
    step = person.support - person.support_last_month
    return f"{'▲' if step > 0 else '▼'}{abs(step)}"


def initials(name: str) -> str:
    """The surname's character, or the first letters of two Latin words."""
    words = name.split()
    if not words:
        return "?"
    if words[0][0].isascii() and len(words) > 1:
        return (words[0][0] + words[-1][0]).upper()
    return words[0][0].upper()


def roles_text(person: PersonRow) -> str:
    """With what a gatekeeper guards; "" for nobody in particular."""
    words = []
    for role in person.roles:
        guards = role is BuyingRole.GATEKEEPER and person.gatekeeper_kind is not None
        kind = person.gatekeeper_kind
        words.append(gatekeeper_kind_name(kind) if guards and kind is not None else buying_role_name(role))
    return translate("Tracking", ", ").join(words)


def all_about(person: PersonRow, formats: Formats) -> str:
    """For the tooltip and the screen reader: one thing a line."""
    lines = [person.name, " · ".join(part for part in (person.title, person.department) if part)]
    if person.level is not None:
        lines.append(contact_level_name(person.level))
    lines.append(roles_text(person) or translate("Tracking", "no role in this deal yet"))
    if person.is_guide:
        lines.append(standing_name(Standing.INSIDER if person.is_insider else Standing.GUIDE))
    support = person.support
    lines.append(support_name(support) if support is not None else translate("Tracking", "support not rated"))
    if moved_text(person):
        before = support_name(person.support_last_month or 0)
        lines.append(translate("Tracking", "a month ago: {support}").format(support=before))
    lines.append(
        influence_name(person.influence)
        if person.influence is not None
        else translate("Tracking", "influence not rated")
    )
    lines.append(coverage_name(person.coverage) if person.coverage else translate("Tracking", "coverage not known"))
    if person.relation_stage is not None:
        lines.append(relation_stage_name(person.relation_stage))
    seen = formats.day(person.last_seen_on) if person.last_seen_on else translate("Tracking", "never")
    lines.append(translate("Tracking", "last seen: {day}").format(day=seen))
    remark = _remark(person)
    return "\n".join(line for line in (*lines, person.personal_win, remark.text if remark else "") if line)


def _post(person: PersonRow, role: BuyingRole | None) -> str:
    parts = []
    if role is BuyingRole.GATEKEEPER and person.gatekeeper_kind is not None:
        parts.append(gatekeeper_kind_name(person.gatekeeper_kind))
    parts.append(person.title or person.department or translate("Tracking", "title not known"))
    if person.level is not None:
        parts.append(contact_level_name(person.level))
    others = [buying_role_name(other) for other in person.roles if other is not role]
    if others:
        names = translate("Tracking", ", ").join(others)
        also = translate("Tracking", "also {roles}") if role is not None else "{roles}"
        parts.insert(0, also.format(roles=names))
    return " · ".join(parts)


def _quote(person: PersonRow, formats: Formats, as_of: date) -> str:
    """The personal win; without one the last visit."""
    if person.personal_win:
        return translate("Tracking", "“{win}”").format(win=person.personal_win)
    if person.last_seen_on is None:
        return translate("Tracking", "personal win not known · never visited")
    day = formats.day_in_words(person.last_seen_on, as_of)
    return translate("Tracking", "personal win not known · last seen {day}").format(day=day)


def _remark(person: PersonRow) -> Tag | None:
    if person.is_elsewhere:
        return Tag(translate("Tracking", "At another customer"), Tone.WARN)
    if not person.counts:
        return Tag(translate("Tracking", "Left"), Tone.WARN)
    if person.needs_recheck:
        return Tag(translate("Tracking", "Recheck"), Tone.WARN)
    if person.is_guide:
        return Tag(standing_name(Standing.INSIDER if person.is_insider else Standing.GUIDE), Tone.INFO)
    return None
