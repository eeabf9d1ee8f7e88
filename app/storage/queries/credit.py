"""Rows behind receivables, credit and collection. SQL with its parameters; a party is a number: a customer's id, a dealer's
below 0, 0 where a record names neither. A dealer linked to a customer is that customer."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from app.storage.queries import listed
from app.terms import DealStage

Query = tuple[str, dict[str, Any]]

_KEY = "coalesce({t}.customer_id, l.customer_id, -{t}.dealer_id, 0)"
_LINKED = "{table} {t} LEFT JOIN dealer l ON l.id = {t}.dealer_id AND {t}.customer_id IS NULL"


def _key(t: str) -> str:
    return _KEY.format(t=t)


def _linked(table: str, t: str) -> str:
    return _LINKED.format(table=table, t=t)


DEALER_PARTIES = "SELECT id, coalesce(customer_id, -id) FROM dealer ORDER BY id"
"""dealer id, party."""

INVOICES = (
    f"SELECT group_concat(i.id || ',' || {_key('i')} || ',' || replace(i.issued_on, '-', '') || ','"
    " || coalesce(replace(i.due_on, '-', ''), 0) || ',' || i.amount_cents)"
    f" FROM {_linked('invoice', 'i')}"
)
"""One cell: id, party, issued_on, due_on or 0, cents of all, days as 20260630, all in one row of whole numbers.

A single text because the driver takes longer to hand over a hundred thousand rows than SQLite takes to read them.
"""

PAYMENTS = (
    f"SELECT group_concat(p.id || ',' || {_key('p')} || ',' || coalesce(p.invoice_id, 0) || ','"
    " || replace(p.paid_on, '-', '') || ',' || p.amount_cents)"
    f" FROM {_linked('payment', 'p')}"
)
"""One cell: id, party, invoice or 0, paid_on, cents of all, as in INVOICES."""

CREDIT_DAYS = (
    f"SELECT {_key('f')}, f.credit_days FROM {_linked('credit_file', 'f')}"
    " WHERE f.credit_days IS NOT NULL ORDER BY f.customer_id IS NOT NULL, f.id DESC"
)
"""party, days; of a party with two files the one that holds comes last."""


def parties(keys: Iterable[int]) -> Query:
    """party, uid, name, owner_id, owner, area_id of these."""
    wanted = list(keys)
    sql = (
        "SELECT c.id, c.uid, c.name, c.owner_id, r.name, c.area_id FROM customer c LEFT JOIN rep r ON r.id = c.owner_id"
        " WHERE c.id IN (SELECT value FROM json_each(:customers))"
        " UNION ALL SELECT -d.id, d.uid, d.name, d.owner_id, r.name, d.area_id FROM dealer d"
        " LEFT JOIN rep r ON r.id = d.owner_id WHERE d.id IN (SELECT value FROM json_each(:dealers))"
    )
    customers, dealers = [key for key in wanted if key > 0], [-key for key in wanted if key < 0]
    return sql, {"customers": json.dumps(customers), "dealers": json.dumps(dealers)}


def disputed(as_of: date) -> Query:
    """id of the invoices in dispute on that day."""
    sql = (
        "SELECT id FROM invoice WHERE disputed_on IS NOT NULL AND disputed_on <= :day"
        " AND (dispute_over_on IS NULL OR dispute_over_on > :day)"
    )
    return sql, {"day": as_of.isoformat()}


def invoice_records(ids: Iterable[int]) -> Query:
    """id, uid, number, deal_id, disputed_on, dispute_over_on, late_reason, notes of these invoices."""
    sql = (
        "SELECT id, uid, number, deal_id, disputed_on, dispute_over_on, late_reason, notes FROM invoice"
        " WHERE id IN (SELECT value FROM json_each(:ids))"
    )
    return sql, {"ids": listed(ids)}


def invoices_of(party: int) -> Query:
    """id, number, deal_id, deal, issued_on, due_on, cents, notes, disputed_on, dispute_over_on, late_reason; newest first."""
    sql = (
        "SELECT i.id, i.number, i.deal_id, g.name, i.issued_on, i.due_on, i.amount_cents, i.notes, i.disputed_on,"
        f" i.dispute_over_on, i.late_reason FROM invoice i LEFT JOIN deal g ON g.id = i.deal_id WHERE {_of_party('i')}"
        " ORDER BY i.issued_on DESC, i.id DESC"
    )
    return sql, {"party": party}


def payments_of(party: int) -> Query:
    """id, invoice_id, paid_on, cents, notes, invoice number, by others; newest first.

    Its own payments, and those of others (1) on its invoices; its own on an invoice of another party count there alone.
    """
    sql = (
        "SELECT p.id, p.invoice_id, p.paid_on, p.amount_cents, p.notes, i.number,"
        f" NOT ({_of_party('p')}) FROM payment p LEFT JOIN invoice i ON i.id = p.invoice_id"
        f" WHERE CASE WHEN p.invoice_id IS NULL THEN {_of_party('p')} ELSE {_of_party('i')} END"
        " ORDER BY p.paid_on DESC, p.id DESC"
    )
    return sql, {"party": party}


def steps_taken(invoice_ids: Iterable[int], as_of: date) -> Query:
    """invoice_id, step, day of the ladder steps taken, and of ladder tasks that were done, up to `as_of`; latest last."""
    sql = (
        "SELECT invoice_id, step, done_on FROM collection_step WHERE done_on <= :day"
        " AND invoice_id IN (SELECT value FROM json_each(:ids))"
        " UNION ALL SELECT invoice_id, ladder_step, done_on FROM task WHERE done_on <= :day AND ladder_step IS NOT NULL"
        " AND invoice_id IN (SELECT value FROM json_each(:ids)) ORDER BY 3"
    )
    return sql, {"ids": listed(invoice_ids), "day": as_of.isoformat()}


def promises(as_of: date) -> Query:
    """id, party, invoice_id, invoice number, promised_on, due_on, cents, notes: made by `as_of`, not withdrawn by then.

    A promise for an invoice is the promise of the invoice's party.
    """
    sql = (
        f"SELECT p.id, CASE WHEN p.invoice_id IS NULL THEN {_key('p')} ELSE"
        " coalesce(i.customer_id, m.customer_id, -i.dealer_id, 0) END, p.invoice_id, i.number, p.promised_on,"
        f" p.due_on, p.amount_cents, p.notes FROM {_linked('payment_promise', 'p')}"
        " LEFT JOIN invoice i ON i.id = p.invoice_id LEFT JOIN dealer m ON m.id = i.dealer_id AND i.customer_id IS NULL"
        " WHERE p.promised_on <= :day AND (p.withdrawn_on IS NULL OR p.withdrawn_on > :day) ORDER BY p.due_on, p.id"
    )
    return sql, {"day": as_of.isoformat()}


FILES = (
    f"SELECT {_key('f')}, f.id, f.credit_days, f.net_worth_cents, f.score_payment, f.score_activity, f.score_years,"
    " f.score_finance, f.grade_set, f.limit_set_cents, f.limit_set_reason, f.limit_set_until,"
    f" f.shipped_not_invoiced_cents, f.expected_monthly_cents FROM {_linked('credit_file', 'f')}"
    " ORDER BY f.customer_id IS NOT NULL, f.id DESC"
)
"""party and the file's columns; of a party with two files the one that holds comes last."""


def open_orders(as_of: date) -> Query:
    """party, cents: won and not yet invoiced, from deals in COLLECT less the invoices tied to them."""
    sql = (
        "SELECT party, sum(left_cents) FROM ("
        f" SELECT {_key('g')} AS party, max(0, g.amount_cents - coalesce((SELECT sum(i.amount_cents) FROM invoice i"
        " WHERE i.deal_id = g.id AND i.issued_on <= :day), 0)) AS left_cents"
        f" FROM {_linked('deal', 'g')} WHERE g.stage = :collect AND g.amount_cents IS NOT NULL"
        " AND (g.won_on IS NULL OR g.won_on <= :day)) WHERE left_cents > 0 GROUP BY party"
    )
    return sql, {"day": as_of.isoformat(), "collect": DealStage.COLLECT.value}


AGENT_STOCK = (
    "SELECT coalesce(customer_id, -id), sum(stock_cents) FROM dealer"
    " WHERE legal_kind = 'AGENT' AND stock_cents > 0 GROUP BY 1"
)
"""party, cents: our stock at agents."""


def entry_months(keys: Iterable[int], first_month: date, last_day: date) -> Query:
    """party, month, cents, margin cents (None: not known of every entry): sales entries of these parties.

    An entry counts once for a dealer that is also its customer, and for both where they are two.
    """
    sql = (
        "SELECT party, month, sum(amount_cents), CASE WHEN count(*) = count(margin_cents) THEN sum(margin_cents) END"
        " FROM (SELECT s.id, s.customer_id AS party, s.month, s.amount_cents, s.margin_cents FROM sales_entry s"
        " WHERE s.customer_id IS NOT NULL AND s.month BETWEEN :first AND :last"
        " UNION SELECT s.id, coalesce(d.customer_id, -d.id), s.month, s.amount_cents, s.margin_cents"
        " FROM sales_entry s JOIN dealer d ON d.id = s.dealer_id WHERE s.month BETWEEN :first AND :last)"
        " WHERE party IN (SELECT value FROM json_each(:keys)) GROUP BY party, month"
    )
    return sql, {"keys": listed(keys), "first": first_month.isoformat(), "last": last_day.isoformat()}


def entry_totals(first_month: date, last_day: date) -> Query:
    """One row: cents of all entries, cents of the entries with a known margin, that margin."""
    sql = (
        "SELECT coalesce(sum(amount_cents), 0), coalesce(sum(CASE WHEN margin_cents IS NOT NULL THEN amount_cents END), 0),"
        " coalesce(sum(margin_cents), 0) FROM sales_entry WHERE month BETWEEN :first AND :last"
    )
    return sql, {"first": first_month.isoformat(), "last": last_day.isoformat()}


def deal_parties(ids: Iterable[int]) -> Query:
    """deal id, party, 0 where it names nobody."""
    sql = f"SELECT g.id, {_key('g')} FROM {_linked('deal', 'g')} WHERE g.id IN (SELECT value FROM json_each(:ids))"
    return sql, {"ids": listed(ids)}


def open_deals_of(keys: Iterable[int]) -> Query:
    """party, deals, cents of the open deals on the board before COLLECT that these parties have."""
    sql = (
        f"SELECT {_key('g')} AS party, count(*), coalesce(sum(coalesce(g.amount_cents, g.list_amount_cents)), 0)"
        f" FROM {_linked('deal', 'g')} WHERE g.stage IN ('TARGET', 'ANALYSIS', 'NEEDS', 'TRUST', 'VALUE', 'COMMIT')"
        " AND party IN (SELECT value FROM json_each(:keys)) GROUP BY party"
    )
    return sql, {"keys": listed(keys)}


LADDER_TASKS = "SELECT invoice_id, ladder_step FROM task WHERE invoice_id IS NOT NULL AND ladder_step IS NOT NULL"
"""invoice_id, step of every task of the ladder, done or not."""


def _of_party(t: str) -> str:
    """Whether a record with customer_id and dealer_id belongs to :party."""
    return (
        f"CASE WHEN {t}.customer_id IS NOT NULL THEN {t}.customer_id = :party"
        f" ELSE coalesce((SELECT coalesce(customer_id, -id) FROM dealer WHERE id = {t}.dealer_id), 0) = :party END"
    )
