"""Rows behind the portfolio: customers as points, and what each bought in a period."""

from __future__ import annotations

from datetime import date

from sqlalchemy import case, func, select

from app.models import Customer, Deal, SalesEntry
from app.storage.queries import Statement, kept


@kept
def customer_points(owner_id: int | None, area_id: int | None) -> Statement:
    """id, potential_cents or 0, potential_on, industry_id, owner_id, area_id (0 = none), name; active customers by id."""
    statement = select(
        Customer.id,
        func.coalesce(Customer.potential_cents, 0),
        Customer.potential_on,
        func.coalesce(Customer.industry_id, 0),
        func.coalesce(Customer.owner_id, 0),
        func.coalesce(Customer.area_id, 0),
        Customer.name,
    )
    if owner_id is not None:
        statement = statement.where(Customer.owner_id == owner_id)
    if area_id is None:
        # a bare is_active would send SQLite through the index and to each row by itself: twice the time of one scan
        statement = statement.where(func.coalesce(Customer.is_active, False))
    else:
        statement = statement.where(Customer.is_active, Customer.area_id == area_id)
    return statement.order_by(Customer.id)


@kept
def sales_by_customer(first_month: date, last_day: date) -> Statement:
    """customer_id, cents in the period; one row for every customer that has any entry at all, by id."""
    within = SalesEntry.month.between(first_month, last_day)
    return (
        select(SalesEntry.customer_id, func.sum(case((within, SalesEntry.amount_cents), else_=0)))
        .where(SalesEntry.customer_id.is_not(None))
        .group_by(SalesEntry.customer_id)
        .order_by(SalesEntry.customer_id)
    )


@kept
def won_by_customer(start: date, end: date) -> Statement:
    """customer_id, cents of the deals won in the period, by id."""
    return (
        select(Deal.customer_id, func.sum(func.coalesce(Deal.amount_cents, 0)))
        .where(Deal.won_on.between(start, end), Deal.customer_id.is_not(None))
        .group_by(Deal.customer_id)
        .order_by(Deal.customer_id)
    )
