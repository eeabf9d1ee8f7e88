"""What a card of the board shows of the 1+2+1 sheet: its four pips and how many red flags wait for an answer (R14, R15)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date

from msgspec import Struct

from app.methods.gates import POINTS_NEEDED
from app.services.tracking_flags import TrackingFlags
from app.storage.queries import tracking_flags as queries
from app.terms import GateItem

Pips = tuple[bool, bool, bool, bool]
"""Guide, two of the atmosphere, seller."""


class CardMarks(Struct, frozen=True):
    pips: Pips
    red_flags: int


class TrackingMarks(TrackingFlags):
    def prepare(self, as_of: date) -> None:
        """Read what the marks of all cards share, the credit; for the loading thread, so that no card waits for it."""
        self._risk.credit(as_of)

    def marks(self, ids: Sequence[int], as_of: date) -> dict[int, CardMarks]:
        """Of the cards in view; deals that are gone are left out.

        For a deal without people speaks what was confirmed at its gates, "3 of 4" filling at least three pips (R13).
        """
        scores, flags = self._scores(ids, as_of), self.flag_counts(ids, as_of)
        tracked = {row[0] for row in self._book.rows(*queries.people(ids, self._risk.question(ids, as_of)))}
        confirmed = defaultdict[int, set[GateItem]](set)
        for deal_id, item, _ in self._book.rows(*queries.confirmed(ids)):
            confirmed[deal_id].add(GateItem(item))
        found = {}
        for deal_id, score in scores.items():
            guide, around, seller = bool(score.guide_point), score.atmosphere, bool(score.seller_point)
            if deal_id not in tracked:
                guide, around = _by_hand(confirmed[deal_id], seller)
            found[deal_id] = CardMarks((guide, around > 0, around > 1, seller), flags.get(deal_id, 0))
        return found


def _by_hand(confirmed: Collection[GateItem], seller: bool) -> tuple[bool, int]:
    guide = GateItem.GUIDE_CONFIRMED in confirmed
    return guide, max(0, POINTS_NEEDED - guide - seller) if GateItem.THREE_OF_FOUR in confirmed else 0
