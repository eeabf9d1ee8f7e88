"""Rows behind the funnel board. Weighted amounts are whole cents per deal, as methods.money.weighted_cents has it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from msgspec import Struct
from sqlalchemy import ColumnElement, Integer, case, func, literal_column, select

from app.models import Deal, Rep
from app.storage.queries import Statement, kept, listed
from app.storage.weighted_amount import weighted_sql
from app.terms import BOARD_STAGES, OPEN_STAGES, CardSort, DealStage

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


def mine(statement: Statement, owner_id: int | None, area_id: int | None) -> Statement:
    """Only the deals of the filter's rep and area; None: of all."""
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
    return mine(statement, owner_id, area_id).group_by(Deal.stage)


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
    return mine(statement, owner_id, area_id)


class BoardQuestion(Struct, frozen=True):
    """What a board is read for. odds_bp, max_idle_days: (stage, value) of every stage of the board; None: no limit."""

    sort: CardSort
    odds_bp: tuple[tuple[DealStage, int], ...]
    max_idle_days: tuple[tuple[DealStage, int | None], ...]
    as_of: date
    start: date
    end: date
    owner_id: int | None
    area_id: int | None


def board_stages(question: BoardQuestion, stages: Iterable[DealStage]) -> tuple[str, dict[str, Any]]:
    """Of the `stages` that are on the board: stage, ids in card order as JSON, won deals, won cents and lost deals of the
    period, deals, cents, weighted cents, deals without amount, list cents of those, deals idle for longer than their stage
    allows, cents of those, deals that slipped, deals without customer.
    """
    stalled = f"{_stall_day(question)} > {_LAST_ACTIVITY}"
    text = (
        f"SELECT d.stage, json_group_array(d.id ORDER BY {_ORDERS[question.sort]}, d.id), {_CLOSED}, count(*),"
        f" coalesce(sum(d.amount_cents), 0), coalesce(sum({weighted_sql(dict(question.odds_bp), 'd')}), 0),"
        " count(*) - count(d.amount_cents),"
        " coalesce(sum(CASE WHEN d.amount_cents IS NULL THEN d.list_amount_cents END), 0),"
        f" count(*) FILTER (WHERE {stalled}), coalesce(sum(d.amount_cents) FILTER (WHERE {stalled}), 0),"
        " count(*) FILTER (WHERE d.slips > 0), count(*) - count(d.customer_id)"
    )
    return _grouped(text, question, [stage for stage in stages if stage in BOARD_STAGES])


def end_stages(question: BoardQuestion, stages: Iterable[DealStage]) -> tuple[str, dict[str, Any]]:
    """Of the `stages` that are not on the board: stage, won deals, won cents, lost deals of the period."""
    return _grouped(f"SELECT d.stage, {_CLOSED}", question, [stage for stage in stages if stage not in BOARD_STAGES])


def stages_of(ids: Iterable[int]) -> tuple[str, tuple[str]]:
    """stage of any of the deals."""
    return "SELECT DISTINCT stage FROM deal WHERE id IN (SELECT value FROM json_each(?))", (listed(ids),)


def _grouped(text: str, question: BoardQuestion, stages: Iterable[DealStage]) -> tuple[str, dict[str, Any]]:
    values = {"start": question.start.isoformat(), "end": question.end.isoformat()}
    mine = {"owner_id": question.owner_id, "area_id": question.area_id}
    chosen = {column: value for column, value in mine.items() if value is not None}
    listed = ", ".join(f"'{stage.value}'" for stage in stages)
    where = "".join(f" AND d.{column} = :{column}" for column in chosen)
    return f"{text} FROM deal d WHERE d.stage IN ({listed}){where} GROUP BY d.stage", values | chosen


def _stall_day(question: BoardQuestion) -> str:
    """The day after the last one on which a deal of the stage may have been touched and not count as idle."""
    latest = " ".join(
        f"WHEN '{stage.value}' THEN '{date.fromordinal(question.as_of.toordinal() - days).isoformat()}'"
        for stage, days in question.max_idle_days
        if days is not None
    )
    return f"CASE d.stage {latest} END" if latest else "NULL"


_LAST_ACTIVITY = "coalesce(d.last_contact_on, d.stage_since, d.opened_on)"
"""Day from which a deal counts as idle."""

_ORDERS = {
    CardSort.NEXT_STEP: "d.next_step_on IS NULL, d.next_step_on, d.expected_close",
    CardSort.EXPECTED_CLOSE: "d.expected_close IS NULL, d.expected_close",
    CardSort.AMOUNT: "coalesce(d.amount_cents, d.list_amount_cents, 0) DESC",
    CardSort.DAYS_IDLE: _LAST_ACTIVITY,
    CardSort.NAME: "d.name",
}

_CLOSED = (
    "count(*) FILTER (WHERE d.won_on BETWEEN :start AND :end),"
    " coalesce(sum(d.amount_cents) FILTER (WHERE d.won_on BETWEEN :start AND :end), 0),"
    " count(*) FILTER (WHERE d.stage = 'LOST' AND d.closed_on BETWEEN :start AND :end)"
)


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
    return mine(statement, owner_id, area_id).group_by(key)


@kept
def top_open(count: int, owner_id: int | None, area_id: int | None) -> Statement:
    statement = select(Deal.id).where(Deal.stage.in_([stage.value for stage in OPEN_STAGES]))
    by_size = func.coalesce(Deal.amount_cents, Deal.list_amount_cents, 0).desc()
    return mine(statement, owner_id, area_id).order_by(by_size, Deal.id).limit(count)


def cards(ids: Sequence[int]) -> tuple[str, tuple[str]]:
    """id, stage, name, customer, owner, product, amount, list amount, expected close, stage since, last contact, ...

    SQL with its parameter: the ids travel as one JSON text, so that SQLite keeps the statement whatever is in view.
    """
    return _CARDS, (listed(ids),)


_CARDS = (
    "SELECT d.id, d.stage, d.name, c.name, r.name, p.name, d.amount_cents, d.list_amount_cents, d.expected_close,"
    " d.stage_since, d.last_contact_on, d.opened_on, d.slips, d.next_step, d.next_step_on, d.customer_id, d.owner_id"
    " FROM deal d LEFT JOIN customer c ON c.id = d.customer_id LEFT JOIN rep r ON r.id = d.owner_id"
    " LEFT JOIN product p ON p.id = d.product_id WHERE d.id IN (SELECT value FROM json_each(?))"
)
