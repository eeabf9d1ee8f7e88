"""What the book knows of a quarter's results: sales, purchases, receivables and visits of the customers in a filter.

SQL with its parameters. Sales are those of the portfolio: entries of customers, dated by their month; won deals of customers
without any entry, if :from_deals. Customers that are no longer active count too: that they left is part of the result.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from app.storage.queries.visits import effective_outcome

Query = tuple[str, dict[str, Any]]

_MINE = "(:owner IS NULL OR c.owner_id = :owner) AND (:area IS NULL OR c.area_id = :area)"


def sales_between(owner_id: int | None, area_id: int | None, start: date, end: date, from_deals: bool) -> Query:
    """One row: sales cents, cents of the known margins, sales with and without a known margin; start a first of a month."""
    sql = (
        "SELECT coalesce(sum(amount), 0), coalesce(sum(margin), 0), count(margin), count(*) - count(margin) FROM ("
        " SELECT s.amount_cents AS amount, s.margin_cents AS margin FROM sales_entry s"
        f" JOIN customer c ON c.id = s.customer_id WHERE s.month BETWEEN :start AND :end AND {_MINE}"
        " UNION ALL SELECT coalesce(d.amount_cents, 0), NULL FROM deal d JOIN customer c ON c.id = d.customer_id"
        f" WHERE :from_deals AND d.won_on BETWEEN :start AND :end AND {_MINE}"
        " AND NOT EXISTS (SELECT 1 FROM sales_entry e WHERE e.customer_id = d.customer_id))"
    )
    window = {"start": start.isoformat(), "end": end.isoformat(), "from_deals": int(from_deals)}
    return sql, {"owner": owner_id, "area": area_id, **window}


def buyers(
    owner_id: int | None, area_id: int | None, quarter: tuple[date, date], before: tuple[date, date], now: date
) -> Query:
    """One row: customers that first bought in `quarter`, those that had before it, those that bought in the window
    `before`, and how many of these bought from `now` to the quarter's last day.

    A purchase is a sales entry above 0, by its month, or a won deal. Every window but the quarter may begin inside a month.
    """
    sql = (
        "SELECT coalesce(sum(first BETWEEN :start AND :end), 0), coalesce(sum(first < :start), 0),"
        " coalesce(sum(had), 0), coalesce(sum(had AND has), 0) FROM ("
        " SELECT min(day) AS first, max(until >= :before_start AND day <= :before_end) AS had,"
        " max(until >= :now AND day <= :end) AS has FROM ("
        " SELECT s.customer_id, s.month AS day, date(s.month, '+1 month', '-1 day') AS until FROM sales_entry s"
        f" JOIN customer c ON c.id = s.customer_id WHERE s.amount_cents > 0 AND {_MINE}"
        " UNION ALL SELECT d.customer_id, d.won_on, d.won_on FROM deal d JOIN customer c ON c.id = d.customer_id"
        f" WHERE d.won_on IS NOT NULL AND {_MINE}) GROUP BY customer_id)"
    )
    days = {"start": quarter[0], "end": quarter[1], "before_start": before[0], "before_end": before[1], "now": now}
    return sql, {"owner": owner_id, "area": area_id, **{name: day.isoformat() for name, day in days.items()}}


def invoices(owner_id: int | None, area_id: int | None) -> Query:
    """customer_id, id, issued_on, due_on, cents, by customer."""
    return _of_customers("t.id, t.issued_on, t.due_on, t.amount_cents", "invoice", owner_id, area_id)


def payments(owner_id: int | None, area_id: int | None) -> Query:
    """customer_id, id, paid_on, cents, invoice_id, by customer."""
    return _of_customers("t.id, t.paid_on, t.amount_cents, t.invoice_id", "payment", owner_id, area_id)


def visits_held(start: date, end: date) -> Query:
    """customer_id, visits held, those with a leader, by customer."""
    sql = (
        "SELECT customer_id, count(*), sum(with_leader) FROM visit"
        " WHERE held_on BETWEEN :start AND :end AND customer_id IS NOT NULL GROUP BY customer_id"
    )
    return sql, {"start": start.isoformat(), "end": end.isoformat()}


def visit_outcomes(owner_id: int | None, area_id: int | None, start: date, end: date, broken_after: int) -> Query:
    """What the visits held in the window count as on its last day (R20; None: not noted), and how many; by outcome.

    Visits to dealers and for deals without a customer count where nothing is filtered.
    """
    sql = (
        f"SELECT {effective_outcome(end, broken_after)}, count(*) FROM visit v LEFT JOIN customer c ON c.id = v.customer_id"
        f" WHERE v.held_on BETWEEN :start AND :end AND {_MINE} GROUP BY 1"
    )
    window = {"start": start.isoformat(), "end": end.isoformat()}
    return sql, {"owner": owner_id, "area": area_id, **window}


def entries(starts_on: date) -> Query:
    """kpi, target, actual as texts, of the quarter that begins on that day."""
    return "SELECT kpi, target, actual FROM kpi_entry WHERE starts_on = :day", {"day": starts_on.isoformat()}


def _of_customers(columns: str, table: str, owner_id: int | None, area_id: int | None) -> Query:
    sql = f"SELECT t.customer_id, {columns} FROM {table} t JOIN customer c ON c.id = t.customer_id WHERE {_MINE}"
    return f"{sql} ORDER BY t.customer_id", {"owner": owner_id, "area": area_id}
