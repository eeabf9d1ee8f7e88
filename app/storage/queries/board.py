"""Rows behind the lanes of the board."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.storage.weighted_amount import weighted_sql
from app.terms import BOARD_STAGES, DealStage

LANE_COLUMNS = {
    "OWNER": "d.owner_id",
    "AREA": "d.area_id",
    "DEALER": "d.dealer_id",
    "INDUSTRY": "(SELECT c.industry_id FROM customer c WHERE c.id = d.customer_id)",
    "STRATEGY": "d.customer_id",
}
"""By what the deals are parted; of strategies the customer, whose place only the portfolio knows."""

_BOARD = ", ".join(f"'{stage.value}'" for stage in BOARD_STAGES)


def lanes(
    column: str, odds_bp: Mapping[DealStage, int], mine: Mapping[str, int | None]
) -> tuple[str, dict[str, int | None]]:
    """id, key, cents, weighted cents of every deal on the board."""
    return (
        f"SELECT d.id, {LANE_COLUMNS[column]}, d.amount_cents, {weighted_sql(odds_bp, 'd')} FROM deal d"
        f" WHERE d.stage IN ({_BOARD}) AND (:owner_id IS NULL OR d.owner_id = :owner_id)"
        " AND (:area_id IS NULL OR d.area_id = :area_id)",
        dict(mine),
    )


def saved_views(tab: str) -> tuple[str, tuple[Any, ...]]:
    """id, name, state as JSON."""
    return "SELECT id, name, state FROM saved_view WHERE tab = ? ORDER BY name COLLATE NOCASE, id", (tab,)
