"""The session of one write transaction: ORM edits and bulk rows, each put in the journal as it is flushed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import event, inspect
from sqlalchemy.engine import Connection
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction

from app.changes import Changes, Step
from app.errors import RuleError
from app.methods.names import match_key, search_key
from app.models import Base, new_uids
from app.storage import journal


class WriteSession(Session):
    """Handed out by Book.write(). Bulk SQL that would bypass the journal is refused (RuleError JOURNAL_BYPASSED)."""

    def __init__(self, connection: Connection, step: Step, kind: str, target: int | None) -> None:
        super().__init__(connection, autoflush=True, expire_on_commit=False, join_transaction_mode="control_fully")
        self._link = connection
        self._step = step
        self._kind = kind
        self.target = target
        self._transaction_id: int | None = None

    @property
    def transaction_id(self) -> int:
        """Journal row of this transaction, made when first needed."""
        if self._transaction_id is None:
            self._transaction_id = journal.begin(self._link, self._step, self._kind, self.target)
        return self._transaction_id

    def run(self, sql: str, parameters: Any = ()) -> list[tuple[Any, ...]]:
        """Driver SQL for storage's own use: the journal's inverse and queries inside the transaction."""
        cursor = self._link.connection.driver_connection.execute(sql, parameters)  # type: ignore[union-attr]
        return cursor.fetchall()  # type: ignore[no-any-return]

    def run_many(self, sql: str, parameters: Iterable[Sequence[Any]]) -> None:
        self._link.connection.driver_connection.executemany(sql, parameters)  # type: ignore[union-attr]

    def add_rows(self, model: type[Base], columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> range:
        """Insert many rows with plain driver speed, one journal row each. Dates are ISO text. Returns the new ids.

        The keys of a name (match and search) are added where the table has them and `columns` has not.
        """
        if not rows:
            return range(0)
        self.flush()
        table = model.__tablename__
        columns, rows = _with_name_keys(model, columns, rows)
        start = journal.next_id(self.run, table)
        names = ", ".join(("id", "uid", *columns))
        marks = ", ".join("?" * (len(columns) + 2))
        uids = new_uids(len(rows))
        self.run_many(
            f"INSERT INTO {table} ({names}) VALUES ({marks})",
            ((i, uid, *row) for i, uid, row in zip(range(start, start + len(rows)), uids, rows, strict=True)),
        )
        ids = range(start, start + len(rows))
        journal.note_inserted_range(self.run, self.transaction_id, table, ids)
        return ids

    def set_values(self, model: type[Base], column: str, values: Mapping[int, Any]) -> None:
        """Set one column of many rows (id -> plain driver value), journalling each old value that differs."""
        if not values:
            return
        self.flush()
        journal.set_column(self, model.__tablename__, column, values)

    def collected_changes(self) -> Changes | None:
        """What this transaction touched, or None if nothing."""
        if self._transaction_id is None:
            return None
        return journal.changes_of(self.run, self._transaction_id, self._step)


_NAME_KEYS = {"name_key": match_key, "search_key": search_key}


def _with_name_keys(
    model: type[Base], columns: Sequence[str], rows: Sequence[tuple[Any, ...]]
) -> tuple[Sequence[str], Sequence[tuple[Any, ...]]]:
    wanted = [key for key in _NAME_KEYS if key in model.__table__.columns and key not in columns]
    if not wanted:
        return columns, rows
    name = list(columns).index("name")
    makers = [_NAME_KEYS[key] for key in wanted]
    return (*columns, *wanted), [(*row, *(make(row[name]) for make in makers)) for row in rows]


@event.listens_for(WriteSession, "before_flush")
def _refresh_name_keys(session: WriteSession, _context: UOWTransaction, _instances: object) -> None:
    for record in (*session.new, *session.dirty):
        for key, make in _NAME_KEYS.items():
            if key in record.__table__.columns:
                setattr(record, key, make(record.name))


@event.listens_for(WriteSession, "after_flush")
def _note_flush(session: WriteSession, _context: UOWTransaction) -> None:
    changes: list[journal.Change] = []
    for record in session.new:
        changes.append(journal.inserted(record))
    for record in session.dirty:
        changes.extend(journal.updated(record, inspect(record)))
    for record in session.deleted:
        changes.append(journal.deleted(record))
    journal.note(session.run_many, lambda: session.transaction_id, changes)


@event.listens_for(WriteSession, "do_orm_execute")
def _refuse_bulk(state: ORMExecuteState) -> None:
    if state.is_insert or state.is_update or state.is_delete:
        raise RuleError("JOURNAL_BYPASSED")
