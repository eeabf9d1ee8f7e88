"""Customers that a past view would show but the book has no more: read back from the journal with their sales."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from msgspec import Struct

from app.methods.period import month_floor
from app.services.scope import Scope
from app.storage.book import Book
from app.storage.queries import movement as queries
from app.storage.queries.as_of import column_as_of, deleted_since


class GoneCustomer(Struct, frozen=True):
    """A deleted customer as it stood on the past day; potential_cents 0 = not known, sales of the past period."""

    id: int
    name: str
    potential_cents: int
    sales_cents: int


def gone_customers(book: Book, scope: Scope, from_deals: bool) -> list[GoneCustomer]:
    """Customers of the filter, active at the end of scope.as_of and deleted since, by id.

    from_deals: won deals stand in for one that had no sales entry at all, as in the portfolio.
    """
    columns = ("name", "potential_cents", "owner_id", "area_id", "is_active")
    found = [row for row in deleted_since(book, "customer", scope.as_of, columns) if row["is_active"]]
    for column, wanted in (("owner_id", scope.owner_id), ("area_id", scope.area_id)):
        found = [row for row in found if wanted is None or row[column] == wanted]
    if not found:
        return []
    ids = {row["id"] for row in found}
    sales = _entries(book, ids, scope)
    if from_deals:
        sales = _won_deals(book, ids, scope) | sales
    return [GoneCustomer(row["id"], row["name"], row["potential_cents"] or 0, sales.get(row["id"], 0)) for row in found]


def _entries(book: Book, ids: set[int], scope: Scope) -> dict[int, int]:
    """Sales of the period for each that had any entry: entries deleted with it, and those given to another customer."""
    moved = _held_then(book, "sales_entry", ids, scope.as_of)
    rows = [(moved[entry], month, cents) for entry, month, cents in book.rows(*queries.entries(moved))]
    for entry in deleted_since(book, "sales_entry", scope.as_of, ("customer_id", "month", "amount_cents")):
        if entry["customer_id"] in ids:
            rows.append((entry["customer_id"], entry["month"], entry["amount_cents"]))
    return _sums(rows, month_floor(scope.start), scope.end)


def _won_deals(book: Book, ids: set[int], scope: Scope) -> dict[int, int]:
    moved = _held_then(book, "deal", ids, scope.as_of)
    rows = [(moved[deal], won_on, cents) for deal, won_on, cents in book.rows(*queries.won_deals(moved))]
    for deal in deleted_since(book, "deal", scope.as_of, ("customer_id", "won_on", "amount_cents")):
        if deal["customer_id"] in ids and deal["won_on"]:
            rows.append((deal["customer_id"], deal["won_on"], deal["amount_cents"] or 0))
    return _sums(rows, scope.start, scope.end)


def _held_then(book: Book, table: str, ids: set[int], day: date) -> dict[int, int]:
    """Record id -> customer, for what belonged to these customers and now belongs to another or to nobody."""
    then = column_as_of(book, table, "customer_id", day)
    return {record: customer for record, customer in then.items() if customer in ids}


def _sums(rows: list[tuple[int, str, int]], start: date, end: date) -> dict[int, int]:
    """Cents of the days in start..end by customer; 0 for one that has rows on other days only."""
    sums: defaultdict[int, int] = defaultdict(int)
    for customer, day, cents in rows:
        sums[customer] += cents if start.isoformat() <= day <= end.isoformat() else 0
    return dict(sums)
