"""Reviews held, and what customers that were deleted since a day had bought by then."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import func, select

from app.models import Review
from app.storage.queries import Statement, kept, listed

Query = tuple[str, tuple[Any, ...]]


@kept
def last_review(before: date | None) -> Statement:
    """One row: the newest day of a review, earlier than `before` if given; NULL if there is none."""
    statement = select(func.max(Review.held_on))
    return statement if before is None else statement.where(Review.held_on < before)


def entries(ids: Iterable[int]) -> Query:
    """id, month, cents of sales entries."""
    sql = "SELECT id, month, amount_cents FROM sales_entry WHERE id IN (SELECT value FROM json_each(?))"
    return sql, (listed(ids),)


def won_deals(ids: Iterable[int]) -> Query:
    """id, won_on, cents of the deals among these that are won."""
    sql = "SELECT id, won_on, coalesce(amount_cents, 0) FROM deal WHERE won_on IS NOT NULL"
    return f"{sql} AND id IN (SELECT value FROM json_each(?))", (listed(ids),)
