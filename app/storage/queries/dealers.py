"""Rows behind the dealers: records with names, evaluations and their marks, sales by dealer, the value chain."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import case, func, select
from sqlalchemy.orm import aliased

from app.models import (
    Area,
    Customer,
    Dealer,
    DealerEvaluation,
    DealerScope,
    DealerScorecard,
    DiversionCase,
    Product,
    Rep,
    ScorecardCriterion,
    Task,
)
from app.storage.queries import Statement, listed
from app.terms import DealerType, LifeCycle

Query = tuple[str, dict[str, Any]]


def records(columns: Sequence[str]) -> Statement:
    """The columns, then names of area, rep, linked customer and parent."""
    parent = aliased(Dealer)
    return (
        select(*(Dealer.__table__.c[name] for name in columns), Area.name, Rep.name, Customer.name, parent.name)
        .outerjoin(Area, Area.id == Dealer.area_id)
        .outerjoin(Rep, Rep.id == Dealer.owner_id)
        .outerjoin(Customer, Customer.id == Dealer.customer_id)
        .outerjoin(parent, parent.id == Dealer.parent_id)
    )


def facts() -> Statement:
    """Every dealer by id: id, name, area_id, its name, owner_id, its name, dealer_type, legal_kind, life_cycle, is_active,
    target_cents, volume_cents, price_gap_bp, stock_days."""
    return (
        select(
            Dealer.id,
            Dealer.name,
            Dealer.area_id,
            Area.name,
            Dealer.owner_id,
            Rep.name,
            Dealer.dealer_type,
            Dealer.legal_kind,
            Dealer.life_cycle,
            Dealer.is_active,
            Dealer.target_cents,
            Dealer.volume_cents,
            Dealer.price_gap_bp,
            Dealer.stock_days,
        )
        .outerjoin(Area, Area.id == Dealer.area_id)
        .outerjoin(Rep, Rep.id == Dealer.owner_id)
        .order_by(Dealer.id)
    )


def sales(now: tuple[date, date], prior: tuple[date, date], year: tuple[date, date]) -> Query:
    """dealer, entries at all, cents in `now`, entries and known margins in it, margin cents, cents in `prior`, in `year`.

    An entry is its dealer's; one without a dealer is that of the dealer linked to its customer: each counts once.
    Periods begin on the first of a month; nothing after the end of `now` counts.
    """
    columns = "month, amount_cents AS amount, margin_cents AS margin"
    in_now = "month BETWEEN :now_start AND :now_end"
    sql = (
        "SELECT dealer, count(*),"
        f" coalesce(sum(CASE WHEN {in_now} THEN amount END), 0), coalesce(sum({in_now}), 0),"
        f" coalesce(sum({in_now} AND margin IS NOT NULL), 0), coalesce(sum(CASE WHEN {in_now} THEN margin END), 0),"
        " coalesce(sum(CASE WHEN month BETWEEN :prior_start AND :prior_end THEN amount END), 0),"
        " coalesce(sum(CASE WHEN month BETWEEN :year_start AND :year_end THEN amount END), 0)"
        f" FROM (SELECT dealer_id AS dealer, {columns} FROM sales_entry WHERE dealer_id IS NOT NULL"
        f" UNION ALL SELECT d.id, {columns} FROM dealer d JOIN sales_entry s ON s.customer_id = d.customer_id"
        " WHERE s.dealer_id IS NULL) WHERE month <= :now_end GROUP BY dealer"
    )
    return sql, _windows(now=now, prior=prior, year=year)


def area_sales(now: tuple[date, date], prior: tuple[date, date]) -> Query:
    """area_id, cents in `now`, cents in `prior`: all sales to customers and dealers of the areas that have dealers."""
    sums = (
        "sum(CASE WHEN s.month BETWEEN :now_start AND :now_end THEN s.amount_cents ELSE 0 END),"
        " sum(CASE WHEN s.month BETWEEN :prior_start AND :prior_end THEN s.amount_cents ELSE 0 END)"
    )
    both = "s.month BETWEEN :prior_start AND :now_end"
    sql = (
        "SELECT area, sum(now), sum(prior) FROM ("
        f"SELECT c.area_id AS area, {sums.replace('END),', 'END) AS now,', 1)} AS prior"
        " FROM customer c JOIN sales_entry s ON s.customer_id = c.id"
        f" WHERE c.area_id IN (SELECT area_id FROM dealer) AND {both} GROUP BY c.area_id"
        f" UNION ALL SELECT d.area_id, {sums} FROM dealer d JOIN sales_entry s ON s.dealer_id = d.id"
        f" WHERE s.customer_id IS NULL AND d.area_id IS NOT NULL AND {both} GROUP BY d.area_id) GROUP BY area"
    )
    return sql, _windows(now=now, prior=prior)


def confirmed_cases(first: date, last: date) -> Statement:
    """dealer_id, confirmed cases of diversion found in the period."""
    return (
        select(DiversionCase.dealer_id, func.count())
        .where(DiversionCase.is_confirmed, DiversionCase.found_on.between(first, last))
        .group_by(DiversionCase.dealer_id)
    )


def scorecards() -> Statement:
    """id, version, made_on, the three cuts in basis points, remark, recorded evaluations; newest first."""
    recorded = func.count(DealerEvaluation.recorded_on)
    card = DealerScorecard
    return (
        select(
            *(card.id, card.version, card.made_on, card.cut_a_bp, card.cut_b_bp, card.cut_c_bp, card.remark), recorded
        )
        .outerjoin(DealerEvaluation, DealerEvaluation.scorecard_id == card.id)
        .group_by(card.id)
        .order_by(card.version.desc())
    )


def criteria() -> Statement:
    """scorecard_id, id, key, criterion_group, weight, is_gate, name_en, name_zh, anchors_en, anchors_zh, in the order of the form."""
    line = ScorecardCriterion
    columns = (line.id, line.key, line.criterion_group, line.weight, line.is_gate, line.name_en, line.name_zh)
    return select(line.scorecard_id, *columns, line.anchors_en, line.anchors_zh).order_by(line.position, line.id)


def evaluations(dealers: Collection[int] | None = None) -> Statement:
    """Of these dealers, or of all (None): id, dealer_id, scorecard_id, evaluator_id, the evaluator's name, started_on, recorded_on, remark; oldest first."""
    one = DealerEvaluation
    statement = (
        select(
            *(one.id, one.dealer_id, one.scorecard_id, one.evaluator_id, Rep.name),
            *(one.started_on, one.recorded_on, one.remark),
        )
        .outerjoin(Rep, Rep.id == one.evaluator_id)
        .order_by(one.recorded_on, one.id)
    )
    return statement if dealers is None else statement.where(one.dealer_id.in_(dealers))


def marks(evaluation_ids: Iterable[int]) -> tuple[str, tuple[str]]:
    """SQL with its parameters: evaluation_id, criterion_id, mark, evidence, is_auto."""
    sql = (
        "SELECT evaluation_id, criterion_id, mark, evidence, is_auto FROM dealer_mark"
        " WHERE evaluation_id IN (SELECT value FROM json_each(?))"
    )
    return sql, (listed(evaluation_ids),)


def scopes(dealer_id: int) -> Statement:
    """area_id, product_id, names of both; all areas first."""
    return (
        select(DealerScope.area_id, DealerScope.product_id, Area.name, Product.name)
        .outerjoin(Area, Area.id == DealerScope.area_id)
        .outerjoin(Product, Product.id == DealerScope.product_id)
        .where(DealerScope.dealer_id == dealer_id)
        .order_by(Area.name, Product.name, DealerScope.id)
    )


def exclusive_scopes(but: int) -> Statement:
    """dealer_id, name, area_id, product_id of all other exclusives we work with."""
    exclusive = (DealerType.EXCLUSIVE_GENERAL.value, DealerType.EXCLUSIVE_REGIONAL.value)
    return (
        select(Dealer.id, Dealer.name, DealerScope.area_id, DealerScope.product_id)
        .join(DealerScope, DealerScope.dealer_id == Dealer.id)
        .where(
            Dealer.id != but,
            Dealer.dealer_type.in_(exclusive),
            Dealer.is_active,
            func.coalesce(Dealer.life_cycle, "") != LifeCycle.EXIT.value,
        )
        .order_by(Dealer.id, DealerScope.id)
    )


def tasks(dealer_id: int) -> Statement:
    """id, title, customer_id, rep_id, due_on, done_on, notes, the rep's name: what is to do first, then the newest done."""
    columns = (Task.id, Task.title, Task.customer_id, Task.rep_id, Task.due_on, Task.done_on, Task.notes)
    return (
        select(*columns, Rep.name)
        .outerjoin(Rep, Rep.id == Task.rep_id)
        .where(Task.dealer_id == dealer_id)
        .order_by(
            Task.done_on.is_not(None),
            case((Task.done_on.is_(None), func.coalesce(Task.due_on, "9999-12-31"))),
            Task.done_on.desc(),
            Task.id,
        )
    )


def chain(as_of: date) -> Query:
    """Every dealer by name: id, name, parent_id, outlets_covered, sub_dealers, volume_cents, last day it was visited."""
    sql = (
        "SELECT d.id, d.name, d.parent_id, d.outlets_covered, d.sub_dealers, d.volume_cents,"
        " (SELECT max(v.held_on) FROM visit v WHERE v.dealer_id = d.id AND v.held_on <= :as_of)"
        " FROM dealer d ORDER BY d.name, d.id"
    )
    return sql, {"as_of": as_of.isoformat()}


def _windows(**windows: tuple[date, date]) -> dict[str, Any]:
    return {
        f"{name}_{end}": day.isoformat()
        for name, window in windows.items()
        for end, day in zip(("start", "end"), window, strict=True)
    }
