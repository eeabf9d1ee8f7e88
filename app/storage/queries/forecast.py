"""Rows behind the forecast: open deals with their evidence, what was won, quotas, calls and snapshots."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import func, select

from app.models import Deal, ForecastCall, ForecastLine, ForecastSnapshot, Quota, Rep
from app.storage.queries import Statement, kept, listed
from app.storage.queries.funnel import mine
from app.terms import OPEN_STAGES

_OPEN = ", ".join(f"'{stage.value}'" for stage in OPEN_STAGES)
_OPEN_DEALS = (
    "SELECT d.id, d.name, c.name, d.owner_id, d.stage, d.amount_cents, d.expected_close,"
    " EXISTS (SELECT 1 FROM visit v WHERE v.deal_id = d.id AND v.outcome = 'ADVANCE' AND v.held_on <= :as_of"
    " AND v.advance_done_on IS NULL AND v.advance_on >= :as_of), d.forecast_call, d.forecast_reason"
    " FROM deal d LEFT JOIN customer c ON c.id = d.customer_id"
    f" WHERE d.stage IN ({_OPEN}) AND (:owner_id IS NULL OR d.owner_id = :owner_id)"
    " AND (:area_id IS NULL OR d.area_id = :area_id)"
)


def open_deals(
    as_of: date, owner_id: int | None, area_id: int | None, ids: Collection[int] | None = None
) -> tuple[str, dict[str, Any]]:
    """id, name, customer, owner_id, stage, cents, expected close, has an action ahead that the customer promised (0, 1), call,
    reason.

    ids None: of all of them.
    """
    values = {"as_of": as_of.isoformat(), "owner_id": owner_id, "area_id": area_id}
    if ids is None:
        return f"{_OPEN_DEALS} ORDER BY d.id", values
    asked = f"{_OPEN_DEALS} AND d.id IN (SELECT value FROM json_each(:ids)) ORDER BY d.id"
    return asked, {**values, "ids": listed(ids)}


@kept
def won(start: date, end: date, owner_id: int | None, area_id: int | None) -> Statement:
    """owner_id, deals, cents won in start..end."""
    statement = select(Deal.owner_id, func.count(), func.coalesce(func.sum(Deal.amount_cents), 0))
    statement = statement.where(Deal.won_on.between(start, end))
    return mine(statement, owner_id, area_id).group_by(Deal.owner_id)


@kept
def reps() -> Statement:
    """id, name, area_id, is active (0, 1), by name."""
    return select(Rep.id, Rep.name, Rep.area_id, Rep.is_active).order_by(Rep.name, Rep.id)


@kept
def quotas(starts_on: date) -> Statement:
    """rep_id, cents."""
    return select(Quota.rep_id, Quota.amount_cents).where(Quota.starts_on == starts_on)


@kept
def calls(starts_on: date) -> Statement:
    """rep_id, call cents, its reason, adjustment cents, its reason."""
    return select(
        ForecastCall.rep_id,
        ForecastCall.call_cents,
        ForecastCall.call_reason,
        ForecastCall.adjustment_cents,
        ForecastCall.adjustment_reason,
    ).where(ForecastCall.starts_on == starts_on)


@kept
def snapshot_lines(starts_on: date) -> Statement:
    """snapshot id, day taken, rep_id, won, commit, best, pipeline, omitted, quota, call, adjustment; oldest first."""
    line = ForecastLine
    return (
        select(
            ForecastSnapshot.id,
            ForecastSnapshot.taken_on,
            line.rep_id,
            line.won_cents,
            line.commit_cents,
            line.best_cents,
            line.pipeline_cents,
            line.omitted_cents,
            line.quota_cents,
            line.call_cents,
            line.adjustment_cents,
        )
        .select_from(ForecastSnapshot)
        .outerjoin(line, line.snapshot_id == ForecastSnapshot.id)
        .where(ForecastSnapshot.starts_on == starts_on)
        .order_by(ForecastSnapshot.taken_on, line.id)
    )


@kept
def newest_snapshot() -> Statement:
    """The last day on which a snapshot was taken; None if never."""
    return select(func.max(ForecastSnapshot.taken_on))


@kept
def periods_taken(before: date, count: int) -> Statement:
    """First days of the last `count` periods before a day that have a snapshot, newest first."""
    return (
        select(ForecastSnapshot.starts_on)
        .where(ForecastSnapshot.starts_on < before)
        .distinct()
        .order_by(ForecastSnapshot.starts_on.desc())
        .limit(count)
    )
