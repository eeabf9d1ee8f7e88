"""The coach's matrix: every open deal against what it lacks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct

from app.methods.texts import is_written
from app.services.scope import Scope
from app.services.tracking_flags import TrackingFlags
from app.storage.queries import tracking_flags as queries
from app.terms import DealStage, MissingPiece


class CoachRow(Struct, frozen=True):
    """points: of 1+2+1, 0..4."""

    deal_id: int
    name: str
    customer: str | None
    owner: str | None
    stage: DealStage
    amount_cents: int | None
    missing: frozenset[MissingPiece]
    points: int


class CoachMatrix(Struct, frozen=True):
    """rows: the deals that lack most first, then by amount. counts: deals that lack each piece."""

    rows: tuple[CoachRow, ...]
    counts: Mapping[MissingPiece, int]


class TrackingCoach(TrackingFlags):
    def matrix(self, scope: Scope) -> CoachMatrix:
        """Open deals (stages 1-6) of the scope as of its day."""
        deals = self._book.rows(*queries.open_deals(scope.owner_id, scope.area_id))
        ids = [deal[0] for deal in deals]
        people = {
            row[0]: row[1:] for row in self._book.rows(*queries.people(ids, self._risk.question(ids, scope.as_of)))
        }
        scores = self._scores(ids, scope.as_of)
        rows = [_row(deal, people.get(deal[0], _NOBODY), scores[deal[0]].points) for deal in deals]
        rows.sort(key=lambda row: (-len(row.missing), -(row.amount_cents or 0), row.deal_id))
        counts = Counter(piece for row in rows for piece in row.missing)
        return CoachMatrix(tuple(rows), {piece: counts[piece] for piece in MissingPiece})


def _row(deal: tuple[Any, ...], people: Sequence[Any], points: int) -> CoachRow:
    deal_id, name, customer, owner, stage, cents, close, has_step, budget, rival, owner_id, co_owner_id = deal
    _, deciders, users, gatekeepers, purchasers, guides, *_ = people
    there = {
        MissingPiece.GUIDE: guides > 0,
        MissingPiece.DECIDER: deciders > 0,
        MissingPiece.USER: users > 0,
        MissingPiece.GATEKEEPER: gatekeepers > 0,
        MissingPiece.PURCHASER: purchasers > 0,
        MissingPiece.OWNER: owner_id is not None and co_owner_id in (None, owner_id),
        MissingPiece.NEXT_STEP: bool(has_step),
        MissingPiece.BUDGET: budget is not None,
        MissingPiece.DATE: close is not None,
        MissingPiece.RIVAL: is_written(rival),
    }
    missing = frozenset(piece for piece, is_there in there.items() if not is_there)
    return CoachRow(deal_id, name, customer, owner, DealStage(stage), cents, missing, points)


_NOBODY = (0,) * 12
