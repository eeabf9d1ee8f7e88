"""What the services of records share: reading rows as records, adding, editing and deleting one kind of record, its history."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any, TypeVar

from msgspec import Struct

from app.changes import Step
from app.errors import RuleError
from app.models import Base, Task
from app.services.records import existing, put
from app.storage.book import Book
from app.storage.queries import Statement

RowT = TypeVar("RowT")


class HistoryEntry(Struct, frozen=True):
    """One change of one field; `at` is UTC. column None: the record was added or removed."""

    at: datetime
    step: Step
    column: str | None
    old: Any
    new: Any


class RecordPart:
    def __init__(self, book: Book) -> None:
        self._book = book

    def _records(self, kind: Callable[..., RowT], statement: Statement) -> tuple[RowT, ...]:
        """Each row as a record, its columns in the order of the record's fields."""
        return tuple(kind(*row) for row in self._rows(statement))

    def _record(self, kind: Callable[..., RowT], statement: Statement, model: type[Base], record_id: int) -> RowT:
        """The one row of the statement. Raises RuleError UNKNOWN_RECORD without it."""
        records = self._records(kind, statement)
        if not records:
            raise RuleError("UNKNOWN_RECORD", table=model.__tablename__, id=record_id)
        return records[0]

    def _rows(self, statement: Statement) -> list[tuple[Any, ...]]:
        """With dates as dates."""
        with self._book.read() as connection:
            return [tuple(row) for row in connection.execute(statement)]

    def _save(
        self,
        model: type[Base],
        record_id: int | None,
        fields: Mapping[str, object],
        name: str = "",
        check: Callable[[Any], None] = lambda _: None,
    ) -> int:
        """One record in one undo step, e.g. ADD_VISIT, told with `name`. `check` may refuse the record as it would be."""
        code = f"{'ADD' if record_id is None else 'EDIT'}_{model.__tablename__.upper()}"
        with self._book.write(Step(code, {"name": name})) as session:
            record = put(session, model, record_id, fields)
            check(record)
            return record.id

    def _delete(self, model: type[Base], ids: Iterable[int], code: str | None = None) -> None:
        """Raises RuleError UNKNOWN_RECORD. One undo step, e.g. DELETE_VISITS unless it has a code of its own."""
        doomed = list(dict.fromkeys(ids))
        step = Step(code or f"DELETE_{model.__tablename__.upper()}S", {"count": len(doomed)})
        with self._book.write(step) as session:
            for record_id in doomed:
                session.delete(existing(session, model, record_id))

    def _name(self, model: type[Base], record_id: object) -> str:
        """ "" for a record that is not there."""
        rows = self._book.rows(f"SELECT name FROM {model.__tablename__} WHERE id = ?", (record_id,))
        return str(rows[0][0]) if rows else ""

    def _history(self, model: type[Base], record_id: int, limit: int) -> list[HistoryEntry]:
        """Every change of the record's own fields, newest first, from the journal."""
        rows = self._book.rows(
            "SELECT t.at, t.step, c.column_name, c.old, c.new FROM journal_change c JOIN journal_txn t ON t.id = c.txn_id"
            " WHERE c.table_name = ? AND c.row_id = ?"
            " AND (c.column_name IS NULL OR c.column_name NOT IN ('search_key', 'name_key'))"
            " ORDER BY c.id DESC LIMIT ?",
            (model.__tablename__, record_id, limit),
        )
        return [HistoryEntry(datetime.fromisoformat(at), Step.from_json(step), *rest) for at, step, *rest in rows]


class TaskPart(RecordPart):
    """The tasks of customers, deals and dealers are ended alike."""

    def complete_task(self, task_id: int, done_on: date | None) -> None:
        """None: it is to do again. Raises RuleError UNKNOWN_RECORD."""
        titles = self._book.rows("SELECT title FROM task WHERE id = ?", (task_id,))
        code = "REOPEN_TASK" if done_on is None else "COMPLETE_TASK"
        with self._book.write(Step(code, {"name": titles[0][0] if titles else ""})) as session:
            put(session, Task, task_id, {"done_on": done_on})

    def delete_tasks(self, ids: Iterable[int]) -> None:
        """Raises RuleError UNKNOWN_RECORD."""
        self._delete(Task, ids)
