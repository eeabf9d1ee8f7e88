"""What a change of settings would do to the customers' classes, before anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from app.errors import RuleError
from app.methods.setting_kinds import SettingValue
from app.methods.settings_defaults import SETTING_DEFAULTS, parse_setting
from app.services.lookups import LookupService
from app.services.portfolio_reading import PortfolioReading
from app.services.portfolio_view import PortfolioView
from app.services.scope import Scope
from app.services.setting_values import SettingValues
from app.storage.book import Book
from app.terms import Overlay

MOVED_SHOWN = 20


class Moved(Struct, frozen=True):
    """One customer that would change a class; None: unplaced."""

    id: int
    name: str
    overlay: Overlay
    before: StrEnum | None
    after: StrEnum | None


class SettingEffects(Struct, frozen=True):
    """How many customers would change each class, and the first MOVED_SHOWN of them, largest sales first."""

    strategy_changes: int
    capability_changes: int
    bcg_changes: int
    tier_changes: int
    abc_changes: int
    xy_changes: int
    loyalty_changes: int
    rad_changes: int
    ansoff_changes: int
    moved: tuple[Moved, ...]


_COUNTED = (
    Overlay.STRATEGY,
    Overlay.CAPABILITY,
    Overlay.BCG,
    Overlay.TIER,
    Overlay.ABC,
    Overlay.XY,
    Overlay.LOYALTY,
    Overlay.RAD,
    Overlay.ANSOFF,
)
"""In the order in which the moved customers are listed."""

_RULE_OVERLAYS = {
    "R1": frozenset(_COUNTED),
    "R2": frozenset({Overlay.STRATEGY, Overlay.RAD}),
    "R5": frozenset({Overlay.CAPABILITY}),
    "R6": frozenset({Overlay.BCG}),
    "R7": frozenset({Overlay.ANSOFF}),
    "R8": frozenset({Overlay.ABC}),
    "R9": frozenset({Overlay.XY}),
    "R10": frozenset({Overlay.TIER}),
    "R11": frozenset({Overlay.LOYALTY}),
    "R12": frozenset({Overlay.RAD}),
    "R0": frozenset({Overlay.STRATEGY, Overlay.TIER}),
}
"""Which classes a setting of a rule can change; those of other rules move nobody here."""


class TriedSettings(SettingValues):
    """The settings in force with some values tried in their place."""

    def __init__(self, settings: SettingValues, tried: Mapping[str, str]) -> None:
        self._settings = settings
        self._tried = {key: parse_setting(key, text) for key, text in tried.items()}

    def value(self, key: str) -> SettingValue:
        return self._tried[key] if key in self._tried else self._settings.value(key)


class EffectService:
    def __init__(self, book: Book, settings: SettingValues, lookups: LookupService) -> None:
        self._book = book
        self._settings = settings
        self._lookups = lookups

    def effects(self, scope: Scope, changes: Mapping[str, str]) -> SettingEffects:
        """What these settings (key -> text as typed) would change. Raises RuleError SETTING_OUT_OF_RANGE, UNKNOWN_RECORD."""
        for key in changes:
            if key not in SETTING_DEFAULTS:
                raise RuleError("UNKNOWN_RECORD", table="setting", key=key)
        now = PortfolioReading(self._book, self._settings, self._lookups)
        then = PortfolioReading(self._book, TriedSettings(self._settings, changes), self._lookups)
        return _compared(now, now.view(scope), then, then.view(scope), _touched(changes))


def _touched(changes: Mapping[str, str]) -> frozenset[Overlay]:
    return frozenset().union(*(_RULE_OVERLAYS.get(SETTING_DEFAULTS[key].rule, ()) for key in changes))


def _compared(
    now: PortfolioReading,
    now_view: PortfolioView,
    then: PortfolioReading,
    then_view: PortfolioView,
    touched: frozenset[Overlay],
) -> SettingEffects:
    counts, moved = dict.fromkeys(_COUNTED, 0), list[Moved]()
    for overlay in _COUNTED:
        if overlay not in touched:
            continue
        before, after = now.overlay(now_view, overlay), then.overlay(then_view, overlay)
        changed = np.flatnonzero(before.codes != after.codes)
        counts[overlay] = len(changed)
        for at in _largest(now_view, changed, MOVED_SHOWN - len(moved)):
            names = (_key(before.keys, before.codes[at]), _key(after.keys, after.codes[at]))
            moved.append(Moved(int(now_view.ids[at]), now_view.names[at], overlay, *names))
    return SettingEffects(
        **{f"{overlay.lower()}_changes": count for overlay, count in counts.items()}, moved=tuple(moved)
    )


def _largest(view: PortfolioView, positions: npt.NDArray[np.intp], count: int) -> list[int]:
    order = np.lexsort((positions, -view.sales_cents[positions]))
    found: list[int] = positions[order[:count]].tolist()
    return found


def _key(keys: tuple[StrEnum, ...] | tuple[int, ...], code: np.int64) -> StrEnum | None:
    key = keys[code] if code >= 0 else None
    return key if isinstance(key, StrEnum) else None
