"""Visits and tasks of a customer, and what the service standard of its tier asks for (R10)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from msgspec import Struct
from sqlalchemy import ColumnElement, func, literal_column, select

from app.changes import Step
from app.errors import RuleError
from app.methods.texts import said
from app.models import Customer, Deal, Rep, Task, Visit
from app.services.customer_file_part import CustomerFilePart
from app.services.record_part import TaskPart
from app.services.records import existing, refuse_unknown
from app.services.visit_rules import delete_visits, put_visit
from app.storage.queries.visits import effective_outcome


class VisitRecord(Struct, frozen=True):
    """held_on None = planned only."""

    id: int
    customer_id: int
    deal_id: int | None
    rep_id: int | None
    planned_on: date | None
    held_on: date | None
    minutes: int | None
    cost_cents: int | None
    with_leader: bool
    outcome: str | None
    subject: str | None
    notes: str | None
    rep_name: str | None
    deal_name: str | None


class TaskRecord(Struct, frozen=True):
    """done_on None = still to do."""

    id: int
    title: str
    customer_id: int
    deal_id: int | None
    rep_id: int | None
    due_on: date | None
    done_on: date | None
    notes: str | None
    rep_name: str | None


class CustomerVisits(CustomerFilePart, TaskPart):
    def visits(self, customer_id: int, as_of: date | None = None) -> tuple[VisitRecord, ...]:
        """Newest first, planned ones by the day planned. Outcomes count as on `as_of` (R20); None: as they were saved."""
        columns: list[ColumnElement[Any]] = [Visit.__table__.c[field] for field in VisitRecord.__struct_fields__[:-2]]
        if as_of is not None:
            broken_after = self._settings.whole("advance_broken_days")
            counted: ColumnElement[Any] = literal_column(effective_outcome(as_of, broken_after, alias="visit"))
            columns[VisitRecord.__struct_fields__.index("outcome")] = counted
        day = func.coalesce(Visit.held_on, Visit.planned_on)
        return self._records(
            VisitRecord,
            select(*columns, Rep.name, Deal.name)
            .outerjoin(Rep, Rep.id == Visit.rep_id)
            .outerjoin(Deal, Deal.id == Visit.deal_id)
            .where(Visit.customer_id == customer_id)
            .order_by(day.desc(), Visit.id.desc()),
        )

    def save_visit(self, visit_id: int | None, fields: Mapping[str, object]) -> int:
        """Add (id None, with customer_id) or edit a line of the list; an outcome counts by its evidence (R20).

        Raises RuleError DAY_MISSING, VISIT_WITHOUT_PARTNER, NEGATIVE_AMOUNT, UNKNOWN_RECORD.
        """
        code = "ADD_VISIT" if visit_id is None else "EDIT_VISIT"
        with self._book.write(Step(code, {"name": self._name(Customer, fields.get("customer_id"))})) as session:
            return put_visit(session, visit_id, fields).id

    def delete_visits(self, ids: Iterable[int]) -> None:
        doomed = list(dict.fromkeys(ids))
        with self._book.write(Step("DELETE_VISITS", {"count": len(doomed)})) as session:
            delete_visits(session, doomed)

    def tasks(self, customer_id: int) -> tuple[TaskRecord, ...]:
        """What is to do first, by the day it is due; then what is done, newest first."""
        columns = (Task.__table__.c[field] for field in TaskRecord.__struct_fields__[:-1])
        return self._records(
            TaskRecord,
            select(*columns, Rep.name)
            .outerjoin(Rep, Rep.id == Task.rep_id)
            .where(Task.customer_id == customer_id)
            .order_by(Task.done_on.is_not(None), Task.done_on.desc(), Task.due_on.is_(None), Task.due_on, Task.id),
        )

    def save_task(self, task_id: int | None, fields: Mapping[str, object]) -> int:
        """Add (id None, with customer_id) or edit. Raises RuleError NAME_MISSING (the title), UNKNOWN_RECORD."""
        return self._save(Task, task_id, fields, str(fields.get("title") or ""))

    def add_task_for(
        self,
        customer_ids: Iterable[int],
        title: str,
        due_on: date | None = None,
        rep_id: int | None = None,
        notes: str | None = None,
    ) -> None:
        """The same task with each of the customers, in one undo step. rep_id None: each customer's own rep.

        Raises RuleError NAME_MISSING, UNKNOWN_RECORD.
        """
        chosen = list(dict.fromkeys(customer_ids))
        title = title.strip()
        if not title:
            raise RuleError("NAME_MISSING", column="title")
        with self._book.write(Step("ADD_TASKS", {"count": len(chosen), "name": title})) as session:
            refuse_unknown(session, Customer, chosen)
            if rep_id is not None:
                existing(session, Rep, rep_id)
            owners = session.run(
                "SELECT id, coalesce(?, owner_id) FROM customer WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
                (rep_id, json.dumps(chosen)),
            )
            due = None if due_on is None else due_on.isoformat()
            rows = [(title, customer, rep, due, said(notes)) for customer, rep in owners]
            session.add_rows(Task, ("title", "customer_id", "rep_id", "due_on", "notes"), rows)
