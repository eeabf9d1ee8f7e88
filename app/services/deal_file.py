"""The file of one deal: everything its page shows and edits beside the record itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from msgspec import Struct

from app.changes import Step
from app.errors import RuleError
from app.methods.conversion import Inversion, stage_history
from app.methods.funnel import days_idle
from app.models import Deal, DealDocument, Slip, Task
from app.services.record_part import TaskPart
from app.services.records import existing, put
from app.storage.queries import deal_file as queries
from app.terms import DealStage, GateItem, SlipReason


class StageStay(Struct, frozen=True):
    """One stay in a stage or end state. left_on None: still there, `days` then count up to the day asked for.

    reason: why a gate was overridden, a stage skipped or the deal moved back. days None: left before it was entered.
    """

    stage: DealStage
    entered_on: date
    left_on: date | None
    days: int | None
    reason: str | None


class StageLog(Struct, frozen=True):
    stays: tuple[StageStay, ...]
    inversions: tuple[Inversion, ...]


class SlipRecord(Struct, frozen=True):
    """reason None: not said."""

    id: int
    slipped_on: date
    from_on: date
    to_on: date
    reason: SlipReason | None


class CheckRecord(Struct, frozen=True):
    item: GateItem
    confirmed_on: date
    evidence: str | None


class DocumentRecord(Struct, frozen=True):
    id: int
    title: str
    path: str


class DealTask(Struct, frozen=True):
    """done_on None = still to do."""

    id: int
    title: str
    customer_id: int | None
    rep_id: int | None
    due_on: date | None
    done_on: date | None
    notes: str | None
    rep_name: str | None


class DealFileService(TaskPart):
    """Each write method is one transaction and one undo step; what it raises is RuleError."""

    def stages(self, deal_id: int, today: date) -> StageLog:
        """The way of the deal, oldest first. A deal without entries stands in its stage since the day the record says."""
        rows = self._rows(queries.entries(deal_id)) or self._only_stage(deal_id)
        entries = [(DealStage(stage), day) for stage, day, _ in rows]
        found = stage_history(entries)
        reasons = [reason for i, (stage, _, reason) in enumerate(rows) if i == 0 or stage != rows[i - 1][0]]
        stays = tuple(
            StageStay(*span, days_idle(span.entered_on, today) if span.left_on is None else span.days, reason)
            for span, reason in zip(found.spans, reasons, strict=True)
        )
        return StageLog(stays, found.inversions)

    def slips(self, deal_id: int) -> tuple[SlipRecord, ...]:
        """Every push to a later month, oldest first; those before the book kept them are only counted in the deal."""
        return tuple(
            SlipRecord(slip_id, day, before, after, SlipReason(reason) if reason else None)
            for slip_id, day, before, after, reason in self._rows(queries.slips(deal_id))
        )

    def explain_slip(self, slip_id: int, reason: SlipReason | None) -> None:
        with self._book.write(Step("EXPLAIN_SLIP")) as session:
            put(session, Slip, slip_id, {"reason": reason.value if reason else None})

    def checks(self, deal_id: int) -> tuple[CheckRecord, ...]:
        """What was confirmed by hand at the gates."""
        return tuple(CheckRecord(GateItem(item), *rest) for item, *rest in self._rows(queries.checks(deal_id)))

    def tasks(self, deal_id: int) -> tuple[DealTask, ...]:
        """What is to do first, by the day it is due; then what is done, newest first."""
        return self._records(DealTask, queries.tasks(deal_id))

    def save_task(self, deal_id: int, task_id: int | None, fields: Mapping[str, object]) -> int:
        """Add (id None) or edit; a new one gets the deal's customer, and its rep unless one is given.

        Raises RuleError NAME_MISSING (the title), UNKNOWN_RECORD.
        """
        code = "ADD_TASK" if task_id is None else "EDIT_TASK"
        with self._book.write(Step(code, {"name": str(fields.get("title") or "")})) as session:
            deal = existing(session, Deal, deal_id)
            given = {} if task_id else {"customer_id": deal.customer_id, "rep_id": deal.owner_id}
            return put(session, Task, task_id, {**given, **fields, "deal_id": deal_id}).id

    def documents(self, deal_id: int) -> tuple[DocumentRecord, ...]:
        """Links to local files, by title; whether a file is still there is for the screen to look."""
        return self._records(DocumentRecord, queries.documents(deal_id))

    def save_document(self, deal_id: int, document_id: int | None, title: str, path: str) -> int:
        """Raises RuleError NAME_MISSING (title or path), UNKNOWN_RECORD."""
        if not path.strip():
            raise RuleError("NAME_MISSING", column="path")
        code = "ADD_DOCUMENT" if document_id is None else "EDIT_DOCUMENT"
        with self._book.write(Step(code, {"name": title.strip()})) as session:
            existing(session, Deal, deal_id)
            return put(session, DealDocument, document_id, {"deal_id": deal_id, "title": title, "path": path}).id

    def delete_documents(self, ids: Iterable[int]) -> None:
        """The links only; the files stay where they are."""
        self._delete(DealDocument, ids, "DELETE_DOCUMENTS")

    def _only_stage(self, deal_id: int) -> list[tuple[Any, ...]]:
        rows = self._book.rows("SELECT stage, coalesce(stage_since, opened_on) FROM deal WHERE id = ?", (deal_id,))
        return [(stage, date.fromisoformat(day), None) for stage, day in rows if day]
