"""What the classes of a customer are called, each with the prefix that tells it from its namesakes, and their tones."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from app.services.portfolio_classes import Lack
from app.terms import (
    BcgClass,
    CapabilityClass,
    Loyalty,
    Overlay,
    Rad,
    Strategy,
    Tier,
    XyClass,
)
from app.ui.i18n import translate
from app.ui.labels import flag_name
from app.ui.labels.class_names import class_name
from app.ui.portfolio.customer.standing import CLASSES, Standing
from app.ui.widgets.tag import Tag, Tone

_TONES: dict[StrEnum, Tone] = {
    Strategy.RETAIN: Tone.GOOD,
    Strategy.ACQUIRE: Tone.INFO,
    Strategy.DISRUPT: Tone.WARN,
    Strategy.ABANDON: Tone.BAD,
    Tier.A1: Tone.GOOD,
    Tier.A2: Tone.GOOD,
    Tier.B1: Tone.INFO,
    XyClass.A: Tone.INFO,
    XyClass.REVIEW: Tone.WARN,
    Loyalty.LOYAL: Tone.GOOD,
    Loyalty.SWITCHER: Tone.WARN,
    Loyalty.NON_LOYAL: Tone.WARN,
    Rad.RETAIN: Tone.GOOD,
    Rad.ACQUIRE: Tone.INFO,
    CapabilityClass.INVEST: Tone.GOOD,
    CapabilityClass.SELECTIVE: Tone.INFO,
    BcgClass.STAR: Tone.GOOD,
    BcgClass.CASH_COW: Tone.GOOD,
    BcgClass.QUESTION_MARK: Tone.INFO,
}
_QUIET = (Overlay.ABC, Overlay.ANSOFF)
"""Letters that rank, without saying what is good."""


def what_name(what: Overlay) -> str:
    """The question a class answers, as the name of its line."""
    return {
        Overlay.STRATEGY: translate("CustomerPage", "Attack and defence"),
        Overlay.CAPABILITY: translate("CustomerPage", "Potential and capability"),
        Overlay.BCG: translate("CustomerPage", "Growth and share"),
        Overlay.TIER: translate("CustomerPage", "Value tier"),
        Overlay.ABC: translate("CustomerPage", "Class by amount"),
        Overlay.XY: translate("CustomerPage", "Class by potential"),
        Overlay.LOYALTY: translate("CustomerPage", "Loyalty"),
        Overlay.RAD: translate("CustomerPage", "Relationship (RAD)"),
        Overlay.ANSOFF: translate("CustomerPage", "Market and product"),
    }[what]


def class_tag(what: Overlay, key: StrEnum | None) -> Tag:
    """A dash where there is no class."""
    if key is None:
        return Tag("—")
    return Tag(class_name(key), Tone.NEUTRAL if what in _QUIET else _TONES.get(key, Tone.NEUTRAL))


def class_tags(standing: Standing) -> list[tuple[Overlay, Tag]]:
    """The classes a customer has, a strategy even where it has none, VIP before the class by potential."""
    found: list[tuple[Overlay, Tag]] = []
    for what in CLASSES:
        key = standing.classes[what]
        if what is Overlay.STRATEGY and key is None:
            found.append((what, Tag(translate("Portfolio", "Unplaced"))))
        elif key not in (None, Loyalty.UNKNOWN):
            found.append((what, class_tag(what, key)))
        if what is Overlay.TIER and standing.is_vip:
            found.append((Overlay.XY, Tag(translate("CustomerPage", "VIP"), Tone.WARN)))
    return found


def flags_in_words(standing: Standing) -> str:
    names = dict.fromkeys(flag_name(flag) for flag in standing.flags)
    return translate("CustomerPage", "; ").join(names)


def lacks_in_words(missing: Iterable[Lack]) -> str:
    """ "lacks: potential, growth"; "" where nothing is missing."""
    names = [_lack_name(lack) for lack in missing]
    if not names:
        return ""
    listed = translate("CustomerPage", ", ").join(names)
    return translate("CustomerPage", "lacks: {what}").format(what=listed)


def _lack_name(lack: Lack) -> str:
    return {
        Lack.POTENTIAL: translate("CustomerPage", "potential"),
        Lack.POTENTIAL_SCORE: translate("CustomerPage", "potential 1–5"),
        Lack.CAPABILITY: translate("CustomerPage", "two of the four fits"),
        Lack.RIVAL_SHARE: translate("CustomerPage", "share of the largest rival"),
        Lack.GROWTH: translate("CustomerPage", "growth"),
        Lack.SCORE: translate("CustomerPage", "more of the value criteria"),
        Lack.PURCHASES: translate("CustomerPage", "purchases of the category"),
        Lack.OPEN_DEAL: translate("CustomerPage", "an open deal with a product"),
        Lack.MARKET: translate("CustomerPage", "industry or area"),
    }[lack]
