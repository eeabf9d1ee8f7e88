"""What was typed on the settings page and not yet applied, and whether the values go together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from app.changes import Step
from app.methods.scorecard import POSTURE_OF
from app.methods.settings_defaults import SETTING_DEFAULTS, parse_setting
from app.methods.settings_portfolio import POSTURE_SPLIT, TIER_WEIGHTS
from app.terms import Kpi, Posture
from app.ui.dialogs.method_settings_groups import group_of
from app.ui.i18n import translate
from app.ui.labels import posture_name, setting_name
from app.ui.labels.settings import SEVERAL_GROUPS, setting_group_key

if TYPE_CHECKING:
    from app.services.book_settings import SettingsService

SUMS: dict[str, tuple[str, ...]] = {
    "posture_split": tuple(f"posture_split.{posture}" for posture in POSTURE_SPLIT),
    "tier_weight": tuple(f"tier_weight.{criterion}" for criterion in TIER_WEIGHTS),
    "kpi_weight.ATTACK": tuple(f"kpi_weight.{kpi}" for kpi in Kpi if POSTURE_OF[kpi] is Posture.ATTACK),
    "kpi_weight.DEFEND": tuple(f"kpi_weight.{kpi}" for kpi in Kpi if POSTURE_OF[kpi] is Posture.DEFEND),
}
"""Weights that make up a whole, whose sum has to be 100 %."""

_RISING = (
    ("tier_cut_low", "tier_cut_middle", "tier_cut_high"),
    ("abc_cut_a", "abc_cut_b"),
    ("xy_money_cents.1", "xy_money_cents.2", "xy_money_cents.3"),
)
"""Limits of which each has to be above the one before."""

_NOT_ABOVE = (("loyalty_least", "loyalty_last"), ("ka_watch", "ka_candidate"))
_ALL_OR_NONE = (("xy_money_cents.1", "xy_money_cents.2", "xy_money_cents.3"),)


class SettingsDraft:
    """Texts as a book stores them: those in force, with what was typed in their place. Nothing is written before apply()."""

    def __init__(self, service: SettingsService) -> None:
        self._service = service
        self._in_force = {row.key: row.value for row in service.rows()}
        self._typed: dict[str, str] = {}
        self.refusals: dict[str, str] = {}
        """Why what stands in a field is no value: key -> sentence."""

    def text(self, key: str) -> str:
        return self._typed.get(key, self._in_force[key])

    def put(self, key: str, text: str) -> None:
        self.refusals.pop(key, None)
        self._typed[key] = text

    def reset(self, keys: Iterable[str]) -> None:
        for key in keys:
            self.put(key, SETTING_DEFAULTS[key].default)

    def is_default(self, key: str) -> bool:
        return parse_setting(key, self.text(key)) == parse_setting(key, SETTING_DEFAULTS[key].default)

    @property
    def changes(self) -> dict[str, str]:
        """key -> text of what would change in the book."""
        return {
            key: text
            for key, text in self._typed.items()
            if parse_setting(key, text) != parse_setting(key, self._in_force[key])
        }

    def sum_of(self, name: str) -> Decimal:
        """Of one of SUMS, in percent."""
        total = sum((Decimal(self.text(key)) for key in SUMS[name]), Decimal(0))
        return total if name.startswith("kpi_weight") else total * 100

    def problems(self) -> dict[str, str]:
        """Why the values cannot be applied: the first key concerned -> a sentence. What was not touched is not judged."""
        found = dict(self.refusals)
        for name, keys in SUMS.items():
            if self._touched(keys) and self.sum_of(name) != 100:
                found.setdefault(keys[0], self._sum_problem(name))
        for keys in filter(self._touched, _ALL_OR_NONE):
            if 0 < sum(bool(self.text(key)) for key in keys) < len(keys):
                found.setdefault(keys[0], translate("MethodSettings", "Set all three levels, or none of them."))
        for keys in filter(self._touched, _RISING):
            self._check_order(found, keys, lambda low, high: low < high)
        for pair in filter(self._touched, _NOT_ABOVE):
            self._check_order(found, pair, lambda low, high: low <= high)
        return found

    def apply(self) -> None:
        """One undo step for all changes. Raises RuleError and what a write raises."""
        changes = self.changes
        if not changes:
            return
        groups = {group_of(key) for key in changes}
        named = next(iter(groups)) if len(groups) == 1 else SEVERAL_GROUPS
        key = next(iter(changes)) if len(changes) == 1 else setting_group_key(named)
        self._service.set_many(changes, Step("EDIT_SETTING", {"key": key}))

    def _touched(self, keys: Sequence[str]) -> bool:
        return any(key in self._typed for key in keys)

    def _sum_problem(self, name: str) -> str:
        total = f"{self.sum_of(name).normalize():f}"
        if name.startswith("kpi_weight"):
            text = translate("MethodSettings", "The scorecard weights for {posture} add up to {total}%, not 100%.")
            return text.format(posture=posture_name(Posture(name.partition(".")[2])), total=total)
        if name == "tier_weight":
            text = translate("MethodSettings", "The weights of the value score add up to {total}%, not 100%.")
        else:
            text = translate("MethodSettings", "The shares of resources add up to {total}%, not 100%.")
        return text.format(total=total)

    def _check_order(
        self, found: dict[str, str], keys: Sequence[str], in_order: Callable[[Decimal, Decimal], bool]
    ) -> None:
        known = [(key, Decimal(self.text(key))) for key in keys if self.text(key)]
        for (low_key, low), (high_key, high) in pairwise(known):
            if not in_order(low, high):
                text = translate("MethodSettings", "“{low}” has to be below “{high}”.")
                found.setdefault(low_key, text.format(low=setting_name(low_key), high=setting_name(high_key)))
