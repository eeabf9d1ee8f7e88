"""The session of one write transaction: ORM edits and bulk rows, each put in the journal as it is flushed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NoReturn

from sqlalchemy import event, inspect
from sqlalchemy.engine import Connection
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from app.changes import Changes, Step
from app.errors import RuleError
from app.methods.names import match_key, search_key
from app.models import Base, new_uids
from app.storage import journal
from app.storage.connection import Driver


class WriteSession(Session):
    """Handed out by Book.write(). Bulk SQL that would bypass the journal is refused (RuleError JOURNAL_BYPASSED)."""

    def __init__(self, connection: Connection, step: Step, kind: str, target: int | None) -> None:
        super().__init__(connection, autoflush=True, expire_on_commit=False, join_transaction_mode="control_fully")
        self._link = connection
        self._step = step
        self._kind = kind
        self.target = target
        self._transaction_id: int | None = None
        self.changes: Changes | None = None
        """What was committed; None before the commit and when there was nothing to write."""

    @property
    def transaction_id(self) -> int:
        """Journal row of this transaction, made when first needed."""
        if self._transaction_id is None:
            self._transaction_id = journal.begin(self._link, self._step, self._kind, self.target)
        return self._transaction_id

    def run(self, sql: str, parameters: Any = ()) -> list[tuple[Any, ...]]:
        """Driver SQL for storage's own use: the journal's inverse and queries inside the transaction."""
        return self.driver.execute(sql, parameters).fetchall()  # type: ignore[no-any-return]

    def run_many(self, sql: str, parameters: Iterable[Sequence[Any]]) -> None:
        self.driver.executemany(sql, parameters)

    @property
    def driver(self) -> Driver:
        """The driver's connection. Raises RuntimeError after a failed flush has rolled the transaction back."""
        driver = self._link.connection.driver_connection
        assert driver is not None
        if not driver.in_transaction:
            raise RuntimeError("the transaction was rolled back, whatever is written now would stand alone")
        return driver

    def add_rows(self, model: type[Base], columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> range:
        """Insert many rows with plain driver speed, one journal row each. Dates are ISO text. Returns the new ids.

        "uid" may be among `columns`; None in it makes a new one. The keys of a name (match and search) and the model's
        defaults are added where the table has them and `columns` has not.
        """
        if not rows:
            return range(0)
        self.flush()
        table = model.__tablename__
        columns, rows = _with_uids(_with_defaults(model, columns, rows))
        start = journal.next_id(self.run, table)
        names = ", ".join(("id", *columns))
        marks = ", ".join("?" * (len(columns) + 1))
        self.run_many(
            f"INSERT INTO {table} ({names}) VALUES ({marks})",
            ((i, *row) for i, row in zip(range(start, start + len(rows)), rows, strict=True)),
        )
        ids = range(start, start + len(rows))
        journal.note_inserted_range(self.run, self.transaction_id, table, ids)
        return ids

    def set_values(self, model: type[Base], column: str, values: Mapping[int, Any]) -> None:
        """Set one column of many rows (id -> value), journalling each old value that differs. A name takes its keys along."""
        if not values:
            return
        self.flush()
        journal.set_column(self, model.__tablename__, column, values)
        if column == "name":
            for key in _name_keys_of(model):
                make = _NAME_KEYS[key]
                journal.set_column(self, model.__tablename__, key, {i: make(name) for i, name in values.items()})
        # Not expired: what is set on an expired record would be journalled without its old value.
        for record in self.identity_map.values():
            if isinstance(record, model) and record.id in values:
                self.refresh(record)

    def bulk_save_objects(self, *_args: Any, **_options: Any) -> NoReturn:
        raise RuleError("JOURNAL_BYPASSED")

    bulk_insert_mappings = bulk_update_mappings = bulk_save_objects

    def collected_changes(self) -> Changes | None:
        """What this transaction touched, or None if nothing."""
        if self._transaction_id is None:
            return None
        return journal.changes_of(self.run, self._transaction_id, self._step)


_NAME_KEYS: dict[str, Callable[[str], str]] = {"name_key": match_key, "search_key": search_key}

Table = tuple[Sequence[str], Sequence[tuple[Any, ...]]]
"""Column names and rows."""


def _name_keys_of(model: type[Base]) -> list[str]:
    return [key for key in _NAME_KEYS if key in model.__table__.columns]


def _with_defaults(model: type[Base], columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> Table:
    keys = [key for key in _name_keys_of(model) if key not in columns]
    defaults = {
        column.key: journal.plain(column.default.arg)
        for column in model.__table__.columns
        if isinstance(column.default, ScalarElementColumnDefault) and column.key not in (*columns, *keys)
    }
    if not keys and not defaults:
        return columns, rows
    name = list(columns).index("name") if keys else 0
    makers = [_NAME_KEYS[key] for key in keys]
    fixed = tuple(defaults.values())
    return (*columns, *keys, *defaults), [(*row, *(make(row[name]) for make in makers), *fixed) for row in rows]


def _with_uids(table: Table) -> Table:
    columns, rows = table
    fresh = new_uids(len(rows))
    if "uid" not in columns:
        return ("uid", *columns), [(uid, *row) for uid, row in zip(fresh, rows, strict=True)]
    at = list(columns).index("uid")
    return columns, [row if row[at] else (*row[:at], uid, *row[at + 1 :]) for uid, row in zip(fresh, rows, strict=True)]


@event.listens_for(WriteSession, "before_flush")
def _refresh_name_keys(session: WriteSession, _context: UOWTransaction, _instances: object) -> None:
    assert session.driver
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
    if not state.is_select:
        raise RuleError("JOURNAL_BYPASSED")
