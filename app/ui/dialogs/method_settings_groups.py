"""The configurable values grouped by rule, in the order of the rules (R36)."""

from __future__ import annotations

from enum import StrEnum

from app.methods.settings_defaults import SETTING_DEFAULTS
from app.ui.i18n import translate
from app.ui.labels import setting_name
from app.ui.labels.settings import setting_group_name


class SettingGroup(StrEnum):
    """Those of a lens are called as the lens is."""

    BOOK = "BOOK"
    SHARE = "SHARE"
    ATTACK_DEFENCE = "ATTACK_DEFENCE"
    RESOURCES = "RESOURCES"
    SCORECARD = "SCORECARD"
    CAPABILITY = "CAPABILITY"
    BCG = "BCG"
    ANSOFF = "ANSOFF"
    ABC = "ABC"
    XY = "XY"
    TIERS = "TIERS"
    SERVICE = "SERVICE"
    LOYALTY = "LOYALTY"
    RAD = "RAD"
    FUNNEL = "FUNNEL"
    FORECAST = "FORECAST"
    TRACKING = "TRACKING"
    VISITS = "VISITS"
    DEALERS = "DEALERS"
    CREDIT = "CREDIT"
    COLLECTION = "COLLECTION"
    KEY_ACCOUNT = "KEY_ACCOUNT"
    OTHER = "OTHER"


_BY_RULE = {
    "R0": SettingGroup.BOOK,
    "R1": SettingGroup.SHARE,
    "R2": SettingGroup.ATTACK_DEFENCE,
    "R3": SettingGroup.RESOURCES,
    "R4": SettingGroup.SCORECARD,
    "R5": SettingGroup.CAPABILITY,
    "R6": SettingGroup.BCG,
    "R7": SettingGroup.ANSOFF,
    "R8": SettingGroup.ABC,
    "R9": SettingGroup.XY,
    "R10": SettingGroup.TIERS,
    "R11": SettingGroup.LOYALTY,
    "R12": SettingGroup.RAD,
    "R13": SettingGroup.FUNNEL,
    "R14": SettingGroup.TRACKING,
    "R15": SettingGroup.TRACKING,
    "R16": SettingGroup.TRACKING,
    "R20": SettingGroup.VISITS,
    "R23": SettingGroup.FORECAST,
    "R25": SettingGroup.DEALERS,
    "R26": SettingGroup.DEALERS,
    "R27": SettingGroup.CREDIT,
    "R28": SettingGroup.CREDIT,
    "R29": SettingGroup.COLLECTION,
    "R30": SettingGroup.COLLECTION,
    "R31": SettingGroup.COLLECTION,
    "R33": SettingGroup.KEY_ACCOUNT,
}


def group_of(key: str) -> SettingGroup:
    """
    >>> group_of("x_cut").value, group_of("service.VISITS_PER_MONTH.A1").value
    ('ATTACK_DEFENCE', 'SERVICE')
    """
    if key.startswith("service."):
        return SettingGroup.SERVICE
    return _BY_RULE.get(SETTING_DEFAULTS[key].rule, SettingGroup.OTHER)


def keys_of(group: SettingGroup) -> tuple[str, ...]:
    return tuple(key for key in SETTING_DEFAULTS if group_of(key) is group)


def groups_in_use() -> tuple[SettingGroup, ...]:
    return tuple(group for group in SettingGroup if keys_of(group))


def group_heading(group: SettingGroup) -> str:
    """ "Value tiers (R10)"."""
    rules = sorted({SETTING_DEFAULTS[key].rule for key in keys_of(group)}, key=lambda rule: int(rule[1:]))
    text = translate("MethodSettings", "{name} ({rule})")
    return text.format(name=setting_group_name(group), rule=translate("MethodSettings", ", ").join(rules))


def matches(group: SettingGroup, sought: str) -> frozenset[str]:
    """Keys of the group whose name, or whose group's heading, holds every word sought."""
    words = sought.casefold().split()
    heading = group_heading(group).casefold()
    return frozenset(
        key for key in keys_of(group) if all(word in f"{heading} {setting_name(key).casefold()}" for word in words)
    )
