"""Rows behind the funnel board. Weighted amounts are whole cents per deal, as methods.money.weighted_cents has it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Integer, case, func, literal_column, select

from app.models import Deal, Rep
from app.storage.queries import Statement, kept
from app.storage.weighted_amount import weighted_sql
from app.terms import BOARD_STAGES, OPEN_STAGES, CardSort, DealStage

LAST_ACTIVITY = func.coalesce(Deal.last_contact_on, Deal.stage_since, Deal.opened_on)
"""Day from which a deal counts as idle."""

OWNER_NAME: ColumnElement[Any] = Rep.__table__.c.name
CLOSE_MONTH: ColumnElement[Any] = func.substr(Deal.__table__.c.expected_close, 1, 7)
"""Keys of `open_groups`; the month as "2026-12"."""


def weighted(odds_bp: Mapping[DealStage, int]) -> ColumnElement[int | None]:
    """The weighted amount as a column; None without an amount and for deals that left the board."""
    return literal_column(weighted_sql(odds_bp, Deal.__tablename__), Integer)


@kept
def all_stage_totals(odds_bp: Mapping[DealStage, int]) -> Statement:
    """stage, deals, cents, weighted cents for every stage and end state."""
    return select(
        Deal.stage,
        func.count(),
        func.coalesce(func.sum(Deal.amount_cents), 0),
        func.coalesce(func.sum(weighted(odds_bp)), 0),
    ).group_by(Deal.stage)


def _mine(statement: Statement, owner_id: int | None, area_id: int | None) -> Statement:
    if owner_id is not None:
        statement = statement.where(Deal.owner_id == owner_id)
    if area_id is not None:
        statement = statement.where(Deal.area_id == area_id)
    return statement


@kept
def stage_totals(odds_bp: Mapping[DealStage, int], owner_id: int | None, area_id: int | None) -> Statement:
    """stage, deals, cents, weighted cents, deals without amount, list cents of those without amount."""
    no_amount = Deal.amount_cents.is_(None)
    statement = select(
        Deal.stage,
        func.count(),
        func.coalesce(func.sum(Deal.amount_cents), 0),
        func.coalesce(func.sum(weighted(odds_bp)), 0),
        func.sum(case((no_amount, 1), else_=0)),
        func.coalesce(func.sum(case((no_amount, Deal.list_amount_cents))), 0),
    ).where(Deal.stage.in_([stage.value for stage in BOARD_STAGES]))
    return _mine(statement, owner_id, area_id).group_by(Deal.stage)


@kept
def stage_ids(sort: CardSort, owner_id: int | None, area_id: int | None) -> Statement:
    """stage, id of every deal on the board, in card order."""
    order: dict[CardSort, list[Any]] = {
        CardSort.NEXT_STEP: [Deal.next_step_on.is_(None), Deal.next_step_on, Deal.expected_close],
        CardSort.EXPECTED_CLOSE: [Deal.expected_close.is_(None), Deal.expected_close],
        CardSort.AMOUNT: [func.coalesce(Deal.amount_cents, Deal.list_amount_cents, 0).desc()],
        CardSort.DAYS_IDLE: [LAST_ACTIVITY],
        CardSort.NAME: [Deal.name],
    }
    statement = select(Deal.stage, Deal.id).where(Deal.stage.in_([stage.value for stage in BOARD_STAGES]))
    return _mine(statement, owner_id, area_id).order_by(*order[sort], Deal.id)


@kept
def closed_totals(start: date, end: date, owner_id: int | None, area_id: int | None) -> Statement:
    """won deals, won cents, lost deals of the period."""
    won = Deal.won_on.between(start, end)
    lost = (Deal.stage == DealStage.LOST.value) & Deal.closed_on.between(start, end)
    statement = select(
        func.coalesce(func.sum(case((won, 1), else_=0)), 0),
        func.coalesce(func.sum(case((won, Deal.amount_cents))), 0),
        func.coalesce(func.sum(case((lost, 1), else_=0)), 0),
    )
    return _mine(statement, owner_id, area_id)


@kept
def stalled_totals(
    limits: Mapping[DealStage, int | None], as_of: date, owner_id: int | None, area_id: int | None
) -> Statement:
    """deals, cents of deals on the board that are idle for longer than their stage allows."""
    latest = {
        stage.value: date.fromordinal(as_of.toordinal() - days).isoformat()
        for stage, days in limits.items()
        if days is not None
    }
    limit = case(latest, value=Deal.stage)
    statement = select(func.count(), func.coalesce(func.sum(Deal.amount_cents), 0)).where(limit > LAST_ACTIVITY)
    return _mine(statement, owner_id, area_id)


@kept
def open_flags(owner_id: int | None, area_id: int | None) -> Statement:
    """Open deals that slipped at least once; open deals without customer."""
    statement = select(
        func.coalesce(func.sum(case((Deal.slips > 0, 1), else_=0)), 0),
        func.coalesce(func.sum(case((Deal.customer_id.is_(None), 1), else_=0)), 0),
    ).where(Deal.stage.in_([stage.value for stage in OPEN_STAGES]))
    return _mine(statement, owner_id, area_id)


@kept
def open_groups(
    key: ColumnElement[Any], odds_bp: Mapping[DealStage, int], owner_id: int | None, area_id: int | None
) -> Statement:
    """key, deals, cents, weighted cents of open deals by a key, e.g. the rep's name or the month of expected close."""
    statement = (
        select(
            key,
            func.count(),
            func.coalesce(func.sum(Deal.amount_cents), 0),
            func.coalesce(func.sum(weighted(odds_bp)), 0),
            func.coalesce(func.sum(case((Deal.amount_cents.is_(None), Deal.list_amount_cents))), 0),
        )
        .select_from(Deal)
        .outerjoin(Rep, Rep.id == Deal.owner_id)
        .where(Deal.stage.in_([stage.value for stage in OPEN_STAGES]))
    )
    return _mine(statement, owner_id, area_id).group_by(key)


@kept
def top_open(count: int, owner_id: int | None, area_id: int | None) -> Statement:
    statement = select(Deal.id).where(Deal.stage.in_([stage.value for stage in OPEN_STAGES]))
    by_size = func.coalesce(Deal.amount_cents, Deal.list_amount_cents, 0).desc()
    return _mine(statement, owner_id, area_id).order_by(by_size, Deal.id).limit(count)


def cards(ids: Sequence[int]) -> tuple[str, tuple[str]]:
    """id, stage, name, customer, owner, product, amount, list amount, expected close, stage since, last contact, ...

    SQL with its parameter: the ids travel as one JSON text, so that SQLite keeps the statement whatever is in view.
    """
    return _CARDS, (json.dumps(list(ids)),)


_CARDS = (
    "SELECT d.id, d.stage, d.name, c.name, r.name, p.name, d.amount_cents, d.list_amount_cents, d.expected_close,"
    " d.stage_since, d.last_contact_on, d.opened_on, d.slips, d.next_step, d.next_step_on, d.customer_id, d.owner_id"
    " FROM deal d LEFT JOIN customer c ON c.id = d.customer_id LEFT JOIN rep r ON r.id = d.owner_id"
    " LEFT JOIN product p ON p.id = d.product_id WHERE d.id IN (SELECT value FROM json_each(?))"
)
