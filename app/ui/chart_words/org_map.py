"""The relationship map in words: what it comes to, every person's roles, and what marks and lines mean."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from app.charts.org_map_spec import MapLine, MapNode, OrgMapSpec
from app.methods.money import round_half_up
from app.terms import BuyingRole, Coverage, MapStatus, Standing
from app.ui.formats import MINUS, MISSING, Formats
from app.ui.i18n import translate
from app.ui.labels.tracking_terms import buying_role_name, contact_level_name, standing_name

if TYPE_CHECKING:  # services import SQLAlchemy, which must wait for the first paint
    from app.services.tracking_map import MapView
    from app.services.tracking_people import PersonRow

_TONES = {MapStatus.RED: "bad", MapStatus.AMBER: "warn", MapStatus.GREEN: "good"}
_INFLUENTIAL = 2
"""Influence from which a supporter counts for the map's colour (R15)."""


def org_map_spec(view: MapView, as_of: date, formats: Formats, heading: str = "") -> OrgMapSpec:
    """`heading` is the deal's name, for the subtitle of pictures and slides."""
    lamps = tuple((contact_level_name(level), is_on) for level, is_on in view.lamps.items())
    index = index_text(view.support_index)
    parts = [
        heading,
        translate("Map", "Map: {colour}").format(colour=colour_name(view.status)),
        translate("Map", "Support index {index}").format(index=index),
        lamps_text(lamps),
        translate("Map", "as of {day}").format(day=formats.day(as_of)),
    ]
    return OrgMapSpec(
        title=map_finding(view),
        subtitle=" · ".join(part for part in parts if part),
        nodes=tuple(_node(person) for person in view.people),
        lines=tuple(MapLine(line.id, line.kind, line.from_id, line.to_id, line.strength) for line in view.lines),
        status_tone=_TONES[view.status],
        status_label=colour_name(view.status),
        index_label=index,
        lamps=lamps,
        key=map_key(),
    )


def map_finding(view: MapView) -> str:
    """One sentence: who with influence is for us, and how many we do not see yet."""
    if not view.people:
        return translate("Map", "Nobody is on this deal's map yet")
    blind = sum(is_blind_spot(person) for person in view.people if person.counts)
    if view.status is MapStatus.RED:
        text = translate("Map", "Nobody with influence supports us yet")
    else:
        strong = [person for person in view.people if _supports(person) and (person.influence or 0) >= _INFLUENTIAL]
        others = [person for person in strong if BuyingRole.DECIDER not in person.roles]
        if view.status is MapStatus.GREEN and others:
            text = translate("Map", "The decider is for us, and %n others with influence", None, len(others))
        elif view.status is MapStatus.GREEN:
            text = translate("Map", "The decider is for us")
        else:
            text = translate("Map", "%n people with influence support us, the decider does not yet", None, len(strong))
    if not blind:
        return text
    spots = translate("Map", "%n blind spots", None, blind)
    return translate("Map", "{finding}; {spots}").format(finding=text, spots=spots)


def colour_name(status: MapStatus) -> str:
    """The colour itself as a word; what it means is map_status_name."""
    names = {
        MapStatus.RED: translate("Map", "red"),
        MapStatus.AMBER: translate("Map", "amber"),
        MapStatus.GREEN: translate("Map", "green"),
    }
    return names[status]


def is_blind_spot(person: PersonRow) -> bool:
    """No contact yet, or never rated (R15)."""
    return person.coverage is Coverage.NONE or person.support is None


def index_text(index: Decimal | None) -> str:
    """-1..1 with its sign and two places; None: nobody is rated."""
    if index is None:
        return MISSING
    rounded = round_half_up(index, 2)
    return f"+{rounded:f}" if rounded > 0 else f"{rounded:f}".replace("-", MINUS)


def lamps_text(lamps: tuple[tuple[str, bool], ...]) -> str:
    """Where we have a supporter, level by level."""
    names = [name for name, is_on in lamps if is_on]
    missing = [name for name, is_on in lamps if not is_on]
    comma = translate("Map", ", ")
    if not names:
        return translate("Map", "no supporter at any level")
    if not missing:
        return translate("Map", "supporters at every level")
    return translate("Map", "supporters: {levels}; none: {missing}").format(
        levels=comma.join(names), missing=comma.join(missing)
    )


def map_key() -> str:
    return translate(
        "Map",
        "▲ for us  ● neutral  ▼ against  ? not rated · thick edge: decider · dashed edge: blind spot · "
        "larger box: more influence · blue arrow: influence, thicker is stronger · red dashes with ✕: conflict",
    )


def person_summary(node: MapNode) -> str:
    """All about a box in one sentence, for its tooltip, the screen reader and the slide."""
    parts = [node.name, node.title, node.remark]
    if node.support is None:
        parts.append(translate("Map", "support not rated"))
    else:
        parts.append(translate("Map", "support {support}").format(support=node.stance_label))
    if node.influence is None:
        parts.append(translate("Map", "influence not rated"))
    else:
        parts.append(translate("Map", "influence {influence} of 3").format(influence=node.influence))
    if node.is_blind_spot:
        parts.append(translate("Map", "blind spot"))
    return " · ".join(part for part in parts if part)


def _node(person: PersonRow) -> MapNode:
    return MapNode(
        contact_id=person.contact_id,
        name=person.name,
        title=person.title or person.department or "",
        remark=_remark(person),
        support=person.support,
        influence=person.influence,
        boss_id=person.reports_to_id,
        roles=person.roles,
        is_blind_spot=is_blind_spot(person),
        counts=person.counts,
    )


def _remark(person: PersonRow) -> str:
    """What weighs most first: it is cut at the end where the box is narrow."""
    if person.is_elsewhere:
        return translate("Map", "At another customer")
    if not person.counts:
        return translate("Map", "Left")
    words = [buying_role_name(role) for role in BuyingRole if role in person.roles]
    if person.is_insider:
        words.append(standing_name(Standing.INSIDER))
    elif person.is_guide:
        words.append(standing_name(Standing.GUIDE))
    return " · ".join(words)


def _supports(person: PersonRow) -> bool:
    return person.counts and (person.support or 0) > 0
