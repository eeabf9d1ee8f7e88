"""Keeping the value scores of a quarter (R10), from which the delay of a falling tier is told."""

from __future__ import annotations

from datetime import date

import numpy as np
import numpy.typing as npt

from app.changes import Step
from app.methods.value_tiers import TIER_ORDER
from app.models import TierScore
from app.services.portfolio_tiers import TierColumns
from app.storage.book import Book


def write_scores(book: Book, starts_on: date, ids: npt.NDArray[np.int64], tiers: TierColumns) -> int:
    """One row for each of `ids` that has a score; a row of the quarter that is there already is set anew."""
    scored = np.flatnonzero(tiers.score_bp >= 0).tolist()
    values = {int(ids[at]): (int(tiers.score_bp[at]), TIER_ORDER[tiers.computed[at]].value) for at in scored}
    kept: dict[int, int] = dict(
        book.rows("SELECT customer_id, id FROM tier_score WHERE starts_on = ?", (starts_on.isoformat(),))
    )
    known = {row: values[customer] for customer, row in kept.items() if customer in values}
    added = [(customer, starts_on.isoformat(), *values[customer]) for customer in values if customer not in kept]
    with book.write(Step("SCORE_TIERS", {"count": len(values)})) as session:
        session.set_values(TierScore, "score_bp", {row: score for row, (score, _) in known.items()})
        session.set_values(TierScore, "tier", {row: tier for row, (_, tier) in known.items()})
        session.add_rows(TierScore, ("customer_id", "starts_on", "score_bp", "tier"), added)
    return len(values)
