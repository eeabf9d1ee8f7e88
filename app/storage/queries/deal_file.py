"""Rows behind the page of a deal and its gates. The ids travel as one JSON text, whatever their number."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import select

from app.models import DealDocument, GateCheck, Rep, Slip, StageEntry, Task
from app.storage.queries import Statement, listed
from app.storage.queries.visits import effective_outcome

_ASKED = "(SELECT value FROM json_each(?))"
_BALANCES = (
    "SELECT i.deal_id, sum(i.amount_cents - coalesce("
    "(SELECT sum(p.amount_cents) FROM payment p WHERE p.invoice_id = i.id), 0))"
    f" FROM invoice i WHERE i.deal_id IN {_ASKED} GROUP BY 1"
)
_CONFIRMED = f"SELECT deal_id, item FROM gate_check WHERE deal_id IN {_ASKED}"

Asked = tuple[str, tuple[str]]


def gate_facts(ids: Sequence[int], as_of: date, broken_after: int) -> tuple[str, dict[str, Any]]:
    """id, name, stage, customer_id, potential, owner_id, contacts still there, decision steps, rival, advances that stand
    (R20), need, who said it, want, budget, expected close, amount, contract number, terms.
    """
    came_to = effective_outcome(as_of, broken_after)
    return (
        "SELECT d.id, d.name, d.stage, d.customer_id, c.potential_cents, d.owner_id,"
        " (SELECT count(*) FROM contact t WHERE t.customer_id = d.customer_id"
        " AND (t.left_on IS NULL OR t.left_on > :as_of)), d.decision_steps, d.rival,"
        f" (SELECT count(*) FROM visit v WHERE v.deal_id = d.id AND v.held_on <= :as_of AND {came_to} IN ('ADVANCE', 'ORDER')),"
        " d.need, d.need_contact_id, d.want, d.budget_cents, d.expected_close, d.amount_cents, d.contract_no, d.terms"
        " FROM deal d LEFT JOIN customer c ON c.id = d.customer_id WHERE d.id IN (SELECT value FROM json_each(:ids))",
        {"ids": listed(ids), "as_of": as_of.isoformat()},
    )


def balances(ids: Sequence[int]) -> Asked:
    """deal_id, cents still to be paid on the deal's invoices; deals without an invoice are left out."""
    return _BALANCES, (listed(ids),)


def confirmed(ids: Sequence[int]) -> Asked:
    """deal_id, gate item confirmed by hand."""
    return _CONFIRMED, (listed(ids),)


def entries(deal_id: int) -> Statement:
    """stage, day entered, reason; as recorded."""
    return (
        select(StageEntry.stage, StageEntry.entered_on, StageEntry.reason)
        .where(StageEntry.deal_id == deal_id)
        .order_by(StageEntry.id)
    )


def slips(deal_id: int) -> Statement:
    """id, day, from, to, reason; oldest first."""
    return (
        select(Slip.id, Slip.slipped_on, Slip.from_on, Slip.to_on, Slip.reason)
        .where(Slip.deal_id == deal_id)
        .order_by(Slip.slipped_on, Slip.id)
    )


def checks(deal_id: int) -> Statement:
    """item, day confirmed, evidence."""
    columns = (GateCheck.item, GateCheck.confirmed_on, GateCheck.evidence)
    return select(*columns).where(GateCheck.deal_id == deal_id).order_by(GateCheck.id)


def documents(deal_id: int) -> Statement:
    """id, title, path."""
    columns = (DealDocument.id, DealDocument.title, DealDocument.path)
    return select(*columns).where(DealDocument.deal_id == deal_id).order_by(DealDocument.title, DealDocument.id)


def tasks(deal_id: int) -> Statement:
    """id, title, customer, rep, due, done, notes, rep's name; what is to do first, by the day it is due."""
    columns: list[Any] = [Task.id, Task.title, Task.customer_id, Task.rep_id, Task.due_on, Task.done_on, Task.notes]
    return (
        select(*columns, Rep.name)
        .outerjoin(Rep, Rep.id == Task.rep_id)
        .where(Task.deal_id == deal_id)
        .order_by(Task.done_on.is_not(None), Task.done_on.desc(), Task.due_on.is_(None), Task.due_on, Task.id)
    )
