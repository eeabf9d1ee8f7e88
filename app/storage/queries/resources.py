"""What the customers really got: visits held, their time and their cost."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, func, select

from app.models import Visit
from app.storage.queries import Statement, kept


@kept
def time_by_customer(start: date, end: date, minutes_unknown: int) -> Statement:
    """customer_id, minutes, visits held, visits without minutes, which count `minutes_unknown` each; by customer."""
    return _held(start, end, func.sum(func.coalesce(Visit.minutes, minutes_unknown)), func.count(Visit.minutes))


@kept
def cost_by_customer(start: date, end: date) -> Statement:
    """customer_id, cents, visits held, visits without a cost, which count nothing; by customer."""
    return _held(start, end, func.sum(func.coalesce(Visit.cost_cents, 0)), func.count(Visit.cost_cents))


def _held(start: date, end: date, amount: ColumnElement[int], known: ColumnElement[int]) -> Statement:
    return (
        select(Visit.customer_id, amount, func.count(), func.count() - known)
        .where(Visit.held_on.between(start, end), Visit.customer_id.is_not(None))
        .group_by(Visit.customer_id)
        .order_by(Visit.customer_id)
    )
