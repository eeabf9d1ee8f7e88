"""What stands around every chart of a deck: filter, period, as-of day."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from app.services.scope import Scope
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels import period_name


class Framing(Struct, frozen=True):
    """`filter` names rep and area, e.g. "all reps, all areas"."""

    scope: Scope
    formats: Formats
    filter: str

    @property
    def day(self) -> str:
        return self.formats.day(self.scope.as_of)

    def today(self, what: str) -> str:
        """Subtitle of what stands as of the day."""
        text = translate("Deck", "{what} · {filter} · as of {day}")
        return text.format(what=what, filter=self.filter, day=self.day)

    def in_period(self, what: str) -> str:
        """Subtitle of what happened in the period."""
        text = translate("Deck", "{what} · {period} · {filter} · as of {day}")
        return text.format(what=what, period=period_name(self.scope.period), filter=self.filter, day=self.day)

    def footer(self) -> str:
        return self.in_period("Fieldbook")


def in_a_row(names: Sequence[str]) -> str:
    """ "a, b": a list inside a cell."""
    return translate("Deck", ", ", "between names").join(names)
