"""The session of one write transaction: ORM edits and bulk rows, each put in the journal as it is flushed."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import chain, islice, repeat
from typing import Any, Final, NoReturn

from sqlalchemy import event, inspect
from sqlalchemy.engine import Connection
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from app.changes import Changes, Step
from app.errors import RuleError
from app.methods.names import match_key, match_keys, search_key, search_keys
from app.models import Base, new_uids
from app.storage import journal
from app.storage.connection import Driver

MANY_NEW: Final = 10_000
"""Rows from which on it pays to look whether their table's indexes should be made anew."""

ROWS_COMPLETED: Final = 20_000
"""Rows that get their uids and keys together, then are written: the keys of a million would take a quarter of a gigabyte."""

ROWS_AT_ONCE: Final = 50
"""Times the columns of the widest table, this stays far below the variables SQLite takes in a statement."""


class WriteSession(Session):
    """Handed out by Book.write(). Bulk SQL that would bypass the journal is refused (RuleError JOURNAL_BYPASSED)."""

    def __init__(self, connection: Connection, step: Step, kind: str, target: int | None) -> None:
        super().__init__(connection, autoflush=True, expire_on_commit=False, join_transaction_mode="control_fully")
        self._link = connection
        self._step = step
        self._kind = kind
        self.target = target
        self._at: datetime | None = None
        self._transaction_id: int | None = None
        self._first_transaction: int | None = None
        self.changes: Changes | None = None
        """What was committed; None before the commit and when there was nothing to write."""

    @property
    def transaction_id(self) -> int:
        """Journal row of this transaction, made when first needed."""
        if self._transaction_id is None:
            self._transaction_id = journal.begin(self._link, self._step, self._kind, self.target, self._at)
            self._first_transaction = self._first_transaction or self._transaction_id
        return self._transaction_id

    def date_back(self, at: datetime | None) -> None:
        """Journal what follows as a transaction of its own that happened at `at` (UTC, None = now), all in one commit.

        For what a book begins with: a demo that has a past. Times must not fall back, for values of a past day are read in the
        order of the transactions. Raises ValueError for any other step: an undo takes back one transaction.
        """
        if self._step.code not in journal.BEGINNINGS:
            raise ValueError(f"{self._step.code} happens now")
        self.flush()
        self._at, self._transaction_id = at, None

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
        return self.add_columns(model, dict(zip(columns, zip(*rows, strict=True), strict=True))) if rows else range(0)

    def add_columns(
        self, model: type[Base], columns: Mapping[str, Sequence[Any]], same: Mapping[str, Any] | None = None
    ) -> range:
        """add_rows for values that come by columns, all equally long; `same` holds what every row has alike."""
        count = len(next(iter(columns.values()), ()))
        if not count:
            return range(0)
        self.flush()
        table = model.__tablename__
        start = journal.next_id(self.run, table)
        ids = range(start, start + count)
        alike = {**_defaults(model, columns), **(same or {})}
        with self._indexed_afterwards(table, count):
            for at in range(0, count, ROWS_COMPLETED):
                part = {name: values[at : at + ROWS_COMPLETED] for name, values in columns.items()}
                own = ids[at : at + ROWS_COMPLETED]
                self._insert(table, alike, {"id": own, **part, **_completing(model, part, len(own))}, len(own))
        journal.note_inserted_range(self.run, self.transaction_id, table, ids)
        return ids

    def _insert(self, table: str, same: Mapping[str, Any], columns: Mapping[str, Iterable[Any]], count: int) -> None:
        """ROWS_AT_ONCE rows by one statement, which spares SQLite to begin and end one for each."""
        insert = f"INSERT INTO {table} ({', '.join((*same, *columns))}) VALUES "
        marks = ", ".join((*(f"?{place}" for place in range(1, len(same) + 1)), *repeat("?", len(columns))))
        rows = zip(*columns.values(), strict=True)
        together = chain.from_iterable(islice(rows, count - count % ROWS_AT_ONCE))
        alike = tuple(map(repeat, same.values()))
        self.run_many(
            f"{insert}({'), ('.join(repeat(marks, ROWS_AT_ONCE))})",
            zip(*alike, *repeat(together, ROWS_AT_ONCE * len(columns)), strict=False),
        )
        self.run_many(f"{insert}({marks})", ((*same.values(), *row) for row in rows))

    @contextmanager
    def _indexed_afterwards(self, table: str, count: int) -> Iterator[None]:
        """Indexes are made anew behind rows that at least double a table: sorted once, at a third of the cost of row by row."""
        if count < MANY_NEW or self.run(f"SELECT count(*) FROM {table}")[0][0] > count:
            yield
            return
        indexes = self.run(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL", (table,)
        )
        driver = self.driver
        for name, _ in indexes:
            driver.execute(f"DROP INDEX {name}")
        try:
            yield
        finally:
            # The caller may catch a refused row and go on; after a full disk there is nothing left to go on with.
            if driver.in_transaction:
                for _, sql in indexes:
                    driver.execute(sql)

    def set_values(self, model: type[Base], column: str, values: Mapping[int, Any]) -> None:
        """Set one column of many rows (id -> value), journalling each old value that differs. A name takes its keys along."""
        if not values:
            return
        self.flush()
        journal.set_column(self, model.__tablename__, column, values)
        if column == "name":
            for key in _name_keys_of(model):
                keys = _KEYS_OF_MANY[key](list(values.values()))
                journal.set_column(self, model.__tablename__, key, dict(zip(values, keys, strict=True)))
        # Not expired: what is set on an expired record would be journalled without its old value.
        for record in self.identity_map.values():
            if isinstance(record, model) and record.id in values:
                self.refresh(record)

    def delete_rows(self, model: type[Base], ids: Collection[int]) -> None:
        """Delete many rows by two statements, journalled like any; ids that are gone are passed over. Nothing may still name them."""
        self.flush()
        doomed = "SELECT value FROM json_each(?)"
        listed = (json.dumps(list(ids)),)
        if not self.run(f"SELECT 1 FROM {model.__tablename__} WHERE id IN ({doomed}) LIMIT 1", listed):
            return
        gone = set(ids)
        for record in list(self.identity_map.values()):
            if isinstance(record, model) and record.id in gone:
                self.expunge(record)
        journal.delete_chosen(self, model.__tablename__, doomed, listed)

    def bulk_save_objects(self, *_args: Any, **_options: Any) -> NoReturn:
        raise RuleError("JOURNAL_BYPASSED")

    bulk_insert_mappings = bulk_update_mappings = bulk_save_objects

    def collected_changes(self) -> Changes | None:
        """What this transaction touched, or None if nothing."""
        if self._first_transaction is None:
            return None
        return journal.changes_of(self.run, self._first_transaction, self.transaction_id, self._step)


_NAME_KEYS: dict[str, Callable[[str], str]] = {"name_key": match_key, "search_key": search_key}
_KEYS_OF_MANY: dict[str, Callable[[Sequence[str]], list[str]]] = {"name_key": match_keys, "search_key": search_keys}


def _name_keys_of(model: type[Base]) -> list[str]:
    return [key for key in _NAME_KEYS if key in model.__table__.columns]


def _completing(model: type[Base], columns: Mapping[str, Sequence[Any]], count: int) -> dict[str, Sequence[Any]]:
    """Uids where none are given, and the name's keys that are not among `columns`."""
    uids = new_uids(count)
    given = columns.get("uid")
    more: dict[str, Sequence[Any]] = {
        "uid": uids if given is None else [old or new for old, new in zip(given, uids, strict=True)]
    }
    for key in _name_keys_of(model):
        if key not in columns:
            more[key] = _KEYS_OF_MANY[key](columns["name"])
    return more


def _defaults(model: type[Base], columns: Mapping[str, Sequence[Any]]) -> dict[str, Any]:
    """The model's own values of the columns that are not given."""
    return {
        column.key: journal.plain(column.default.arg)
        for column in model.__table__.columns
        if isinstance(column.default, ScalarElementColumnDefault)
        and column.key not in (*columns, *_name_keys_of(model))
    }


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
