"""Rows behind the page of one customer: what it bought of what and when, its deals by product, visits held."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, case, func, null, select

from app.models import Adoption, Deal, ProductPotential, SalesEntry, Visit
from app.storage.queries import Statement
from app.terms import OPEN_STAGES

ENTRY_PRODUCT: ColumnElement[Any] = SalesEntry.__table__.c.product_id
ENTRY_MONTH: ColumnElement[Any] = SalesEntry.__table__.c.month
WON_PRODUCT: ColumnElement[Any] = Deal.__table__.c.product_id
WON_MONTH: ColumnElement[Any] = func.substr(Deal.__table__.c.won_on, 1, 7)
"""What `entries_by` and `won_by` group by; the month of a won deal as "2026-12"."""


def has_entries(customer_id: int) -> Statement:
    """One row if the customer has any sales entry at all."""
    return select(SalesEntry.id).where(SalesEntry.customer_id == customer_id).limit(1)


def entries_by(key: ColumnElement[Any], customer_id: int, first_month: date, last_day: date) -> Statement:
    """key, cents, margin cents (None where that of an entry is unknown), cents of the entries above 0."""
    margin = case((func.count() == func.count(SalesEntry.margin_cents), func.sum(SalesEntry.margin_cents)))
    above_zero = func.sum(case((SalesEntry.amount_cents > 0, SalesEntry.amount_cents), else_=0))
    return (
        select(key, func.sum(SalesEntry.amount_cents), margin, above_zero)
        .where(SalesEntry.customer_id == customer_id, SalesEntry.month.between(first_month, last_day))
        .group_by(key)
    )


def won_by(key: ColumnElement[Any], customer_id: int, start: date, end: date) -> Statement:
    """key, cents, None, cents: deals won in the period, shaped as `entries_by`."""
    cents = func.sum(func.coalesce(Deal.amount_cents, 0))
    return (
        select(key, cents, null(), cents)
        .where(Deal.customer_id == customer_id, Deal.won_on.between(start, end))
        .group_by(key)
    )


def open_deals_by_product(customer_id: int) -> Statement:
    """product_id, deals, cents: open deals (stages 1-6); one without an amount counts at its list price, if it has one."""
    return (
        select(
            Deal.product_id,
            func.count(),
            func.coalesce(func.sum(func.coalesce(Deal.amount_cents, Deal.list_amount_cents)), 0),
        )
        .where(Deal.customer_id == customer_id, Deal.stage.in_([stage.value for stage in OPEN_STAGES]))
        .group_by(Deal.product_id)
    )


def product_cells(customer_id: int) -> Statement:
    """product_id, potential_cents, rival, not_applicable."""
    cell = ProductPotential
    return select(cell.product_id, cell.potential_cents, cell.rival, cell.not_applicable).where(
        cell.customer_id == customer_id
    )


def levels_seen(customer_id: int, as_of: date) -> Statement:
    """product_id, level, seen_on, notes up to `as_of`, oldest first."""
    return (
        select(Adoption.product_id, Adoption.level, Adoption.seen_on, Adoption.notes)
        .where(Adoption.customer_id == customer_id, Adoption.seen_on <= as_of)
        .order_by(Adoption.seen_on, Adoption.id)
    )


def visits_held(customer_id: int, last_day: date) -> Statement:
    """held_on, with_leader of every visit up to `last_day`, oldest first."""
    return (
        select(Visit.held_on, Visit.with_leader)
        .where(Visit.customer_id == customer_id, Visit.held_on <= last_day)
        .order_by(Visit.held_on, Visit.id)
    )
