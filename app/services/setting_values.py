"""What a rule's service asks of the settings, so that a change can be tried before it is made."""

from __future__ import annotations

from decimal import Decimal
from typing import Protocol

from app.methods.setting_kinds import SettingValue


class SettingValues(Protocol):
    """As SettingsService answers; who keeps the values tells `value` alone."""

    def value(self, key: str) -> SettingValue: ...

    def whole(self, key: str) -> int:
        return int(self.value(key) or 0)

    def share(self, key: str) -> Decimal:
        return Decimal(self.value(key) or 0)
