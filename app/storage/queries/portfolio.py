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


KNOWN_COLUMNS = {
    1: "potential_cents",
    2: "potential_on",
    3: "industry_id",
    4: "owner_id",
    5: "area_id",
    8: "is_active",
}
"""What `every_customer` gives at each place that a past day may have known otherwise."""

CHANGED_SINCE = (
    "SELECT 1 FROM journal_txn txn CROSS JOIN journal_change c ON c.txn_id = txn.id"
    " WHERE substr(txn.at, 1, 10) > :day AND c.table_name = 'customer' AND c.kind = 'U' AND c.column_name = :column LIMIT 1"
)
"""Whether any customer's value of a column was edited after a day: else today's values are that day's."""

PARENTS = "SELECT id, parent_id FROM customer WHERE parent_id IS NOT NULL"


@kept
def every_customer() -> Statement:
    """The columns of `customer_points`, then parent_id and is_active; all customers by id."""
    return select(
        Customer.id,
        func.coalesce(Customer.potential_cents, 0),
        Customer.potential_on,
        func.coalesce(Customer.industry_id, 0),
        func.coalesce(Customer.owner_id, 0),
        func.coalesce(Customer.area_id, 0),
        Customer.name,
        Customer.parent_id,
        Customer.is_active,
    ).order_by(Customer.id)


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
def margin_by_customer(first_month: date, last_day: date) -> Statement:
    """customer_id, gross margin in cents of the entries of the period that have one, by id."""
    return (
        select(SalesEntry.customer_id, func.coalesce(func.sum(SalesEntry.margin_cents), 0))
        .where(SalesEntry.customer_id.is_not(None), SalesEntry.month.between(first_month, last_day))
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
