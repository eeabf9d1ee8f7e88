"""The status line's figures: what the whole book holds."""

from __future__ import annotations

from typing import Protocol

from app.ui.formats import Formats
from app.ui.i18n import translate

SEPARATOR = " • "


class Numbers(Protocol):
    """storage.glance.Glance, seen from here."""

    @property
    def customers(self) -> int: ...
    @property
    def open_deals(self) -> int: ...
    @property
    def open_cents(self) -> int: ...
    @property
    def weighted_cents(self) -> int: ...


def counts_text(formats: Formats, numbers: Numbers) -> str:
    parts = (
        translate("Shell", "%n customer(s)", None, numbers.customers),
        translate("Shell", "%n open deal(s)", None, numbers.open_deals),
        translate("Shell", "{amount} open").format(amount=formats.money(numbers.open_cents)),
        translate("Shell", "{amount} weighted").format(amount=formats.money(numbers.weighted_cents)),
    )
    return SEPARATOR.join(parts)
