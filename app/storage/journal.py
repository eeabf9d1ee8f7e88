"""The journal: one row per transaction, one per changed field or per inserted or deleted record (DESIGN 4).

From it come undo and redo, history, what changed since, values as of a day, and merging. `old` and `new` keep SQLite's own
value types; a deleted record's values are stored in `old` as JSON, so an inverse can bring it back whole.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from sqlalchemy.engine import Connection
from sqlalchemy.orm import InstanceState

from app.changes import MANY_ROWS, Changes, Step
from app.models import Base, new_uid
from app.terms import ChangeKind

if TYPE_CHECKING:
    from app.storage.write_session import WriteSession

DO, UNDO, REDO = "do", "undo", "redo"
STACK_LIMIT = 500
BEGINNINGS = frozenset({"DEMO"})
UNLISTED = frozenset({"FREEZE_CUT", "FORECAST_SNAPSHOT", "FIRST_SCORECARD"})
"""What the book does by itself: in the journal like everything, but nothing the user would take back."""

Run = Callable[..., list[tuple[Any, ...]]]
Change = tuple[str, int, str, str, str | None, Any, Any]
"""table, row id, row uid, kind, column, old, new."""

_TABLES = (
    """CREATE TABLE journal_txn (
        id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, at TEXT NOT NULL, who TEXT NOT NULL, step TEXT NOT NULL,
        kind TEXT NOT NULL, target INTEGER)""",
    """CREATE TABLE journal_change (
        id INTEGER PRIMARY KEY, txn_id INTEGER NOT NULL REFERENCES journal_txn(id), table_name TEXT NOT NULL,
        row_id INTEGER NOT NULL, row_uid TEXT NOT NULL, kind TEXT NOT NULL, column_name TEXT, old, new)""",
    "CREATE INDEX ix_journal_row ON journal_change (table_name, row_id)",
    "CREATE INDEX ix_journal_txn ON journal_change (txn_id, table_name, kind)",
)


class StackEntry(Struct, frozen=True):
    """One step that can be undone or redone. origin: the transaction the user made, through any undos and redos."""

    transaction_id: int
    step: Step
    origin: int


def create_tables(connection: Connection) -> None:
    for statement in _TABLES:
        connection.exec_driver_sql(statement)


def begin(connection: Connection, step: Step, kind: str, target: int | None, at: datetime | None = None) -> int:
    """Id of a new transaction; at: its UTC time, None = now."""
    stamp = (at or datetime.now(UTC)).isoformat(timespec="milliseconds")
    result = connection.exec_driver_sql(
        "INSERT INTO journal_txn (uid, at, who, step, kind, target) VALUES (?, ?, ?, ?, ?, ?)",
        (new_uid(), stamp, "", step.to_json(), kind, target),
    )
    assert result.lastrowid is not None
    return result.lastrowid


def note(run_many: Callable[..., None], transaction_id: Callable[[], int], changes: Sequence[Change]) -> None:
    if changes:
        txn = transaction_id()
        run_many(
            "INSERT INTO journal_change (txn_id, table_name, row_id, row_uid, kind, column_name, old, new)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            ((txn, *change) for change in changes),
        )


def note_inserted_range(run: Run, txn: int, table: str, ids: range) -> None:
    run(
        f"INSERT INTO journal_change (txn_id, table_name, row_id, row_uid, kind)"
        f" SELECT ?, '{table}', id, uid, 'I' FROM {table} WHERE id BETWEEN ? AND ?",
        (txn, ids.start, ids.stop - 1),
    )


def inserted(record: Base) -> Change:
    return (record.__tablename__, record.id, record.uid, ChangeKind.INSERT, None, None, None)


def updated(record: Base, state: InstanceState[Base]) -> Iterable[Change]:
    for column in record.__table__.columns:
        history = state.attrs[column.key].history
        if history.added and history.deleted != history.added:
            old = plain(history.deleted[0]) if history.deleted else None
            change = (ChangeKind.UPDATE, column.key, old, plain(history.added[0]))
            yield (record.__tablename__, record.id, record.uid, *change)


def deleted(record: Base) -> Change:
    values = {column.key: plain(getattr(record, column.key)) for column in record.__table__.columns}
    return (record.__tablename__, record.id, record.uid, ChangeKind.DELETE, None, _json(values), None)


def plain(value: Any) -> Any:
    """The value as the driver stores it."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return int(value)
    return value


def next_id(run: Run, table: str) -> int:
    """First id never used in the table (its AUTOINCREMENT counter + 1)."""
    used = run("SELECT seq FROM sqlite_sequence WHERE name=?", (table,))
    return (used[0][0] if used else 0) + 1


def set_column(session: WriteSession, table: str, column: str, values: Mapping[int, Any]) -> None:
    _empty_wanted(session)
    session.run_many("INSERT INTO temp.wanted VALUES (?, ?)", ((i, plain(value)) for i, value in values.items()))
    _update_from_wanted(session, table, column)


def _empty_wanted(session: WriteSession) -> None:
    session.run("CREATE TEMP TABLE IF NOT EXISTS wanted (id INTEGER PRIMARY KEY, value)")
    session.run("DELETE FROM temp.wanted")


def _update_from_wanted(session: WriteSession, table: str, column: str) -> None:
    """Write temp.wanted (id, value) into a column where it differs, old and new into the journal."""
    # Left to itself SQLite goes through the whole table and looks up each record among the few wanted.
    differs = f"FROM temp.wanted w CROSS JOIN {table} t ON t.id = w.id WHERE t.{column} IS NOT w.value"
    if not session.run(f"SELECT 1 {differs} LIMIT 1"):
        return
    session.run(
        "INSERT INTO journal_change (txn_id, table_name, row_id, row_uid, kind, column_name, old, new)"
        f" SELECT ?, '{table}', t.id, t.uid, 'U', '{column}', t.{column}, w.value {differs}",
        (session.transaction_id,),
    )
    if column in _unique_columns(table):
        # Two records may swap a name; SQLite compares row by row, so both step aside first.
        session.run(f"UPDATE {table} SET {column} = uid WHERE id IN (SELECT id FROM temp.wanted)")
    value = "SELECT w.value FROM temp.wanted w WHERE w.id = t.id"
    session.run(f"UPDATE {table} AS t SET {column} = ({value}) WHERE t.id IN (SELECT id FROM temp.wanted)")


def invert(session: WriteSession, transaction_id: int) -> None:
    """Take back a transaction with set-based SQL: delete what it inserted, reset fields, bring back what it deleted.

    In this order a unique name is free again before it is given back. What was brought back is reset once more, for a
    record may have been edited before it was deleted. The inverse is a transaction even if there is nothing left to do.
    """
    session.run("PRAGMA defer_foreign_keys=ON")
    assert session.transaction_id
    groups = session.run(
        "SELECT DISTINCT kind, table_name, column_name FROM journal_change WHERE txn_id=?", (transaction_id,)
    )
    order = [table.name for table in Base.metadata.sorted_tables]
    groups.sort(key=lambda group: order.index(group[1]))
    deleted_from = [table for kind, table, _ in groups if kind == ChangeKind.DELETE]
    edited = [(table, column) for kind, table, column in groups if kind == ChangeKind.UPDATE]
    for table in (table for kind, table, _ in reversed(groups) if kind == ChangeKind.INSERT):
        _take_away(session, transaction_id, table)
    for table, column in edited:
        _reset_column(session, transaction_id, table, column)
    for table in deleted_from:
        _bring_back(session, transaction_id, table)
    for table, column in edited:
        if table in deleted_from:
            _reset_column(session, transaction_id, table, column)


def _columns(table: str) -> list[str]:
    return [column.key for column in Base.metadata.tables[table].columns]


def _unique_columns(table: str) -> set[str]:
    return {column.key for column in Base.metadata.tables[table].columns if column.unique and column.key != "uid"}


def _take_away(session: WriteSession, txn: int, table: str) -> None:
    chosen = "SELECT row_id FROM journal_change WHERE txn_id=? AND table_name=? AND kind='I'"
    delete_chosen(session, table, chosen, (txn, table))


def delete_chosen(session: WriteSession, table: str, chosen: str, parameters: tuple[Any, ...]) -> None:
    """Delete rows whose ids a query gives, each kept whole in the journal."""
    values = ", ".join(f"'{column}', t.{column}" for column in _columns(table))
    session.run(
        "INSERT INTO journal_change (txn_id, table_name, row_id, row_uid, kind, old)"
        f" SELECT ?, '{table}', t.id, t.uid, 'D', json_object({values}) FROM {table} t WHERE t.id IN ({chosen})",
        (session.transaction_id, *parameters),
    )
    session.run(f"DELETE FROM {table} WHERE id IN ({chosen})", parameters)


def _reset_column(session: WriteSession, txn: int, table: str, column: str) -> None:
    _empty_wanted(session)
    session.run(
        "INSERT OR IGNORE INTO temp.wanted SELECT row_id, old FROM journal_change"
        " WHERE txn_id=? AND table_name=? AND kind='U' AND column_name=? ORDER BY id",
        (txn, table, column),
    )
    _update_from_wanted(session, table, column)


def _bring_back(session: WriteSession, txn: int, table: str) -> None:
    """Insert the records a transaction deleted, except those it had inserted itself."""
    columns = _columns(table)
    values = ", ".join(_old_value(table, column) for column in columns)
    inserted = "SELECT row_id FROM journal_change WHERE txn_id=? AND table_name=? AND kind='I'"
    chosen = f"FROM journal_change c WHERE txn_id=? AND table_name=? AND kind='D' AND row_id NOT IN ({inserted})"
    session.run(f"INSERT INTO {table} ({', '.join(columns)}) SELECT {values} {chosen}", (txn, table, txn, table))
    session.run(
        "INSERT INTO journal_change (txn_id, table_name, row_id, row_uid, kind)"
        f" SELECT {session.transaction_id}, table_name, row_id, row_uid, 'I' {chosen}",
        (txn, table, txn, table),
    )


def _old_value(table: str, column: str) -> str:
    """Value of a deleted record `c`; a unique one as it was before the transaction, for the later may be taken again."""
    deleted_with = f"json_extract(c.old, '$.{column}')"
    if column not in _unique_columns(table):
        return deleted_with
    first = (
        "SELECT e.old FROM journal_change e WHERE e.txn_id = c.txn_id AND e.table_name = c.table_name"
        f" AND e.row_id = c.row_id AND e.column_name = '{column}' ORDER BY e.id LIMIT 1"
    )
    return f"coalesce(({first}), {deleted_with})"


def changes_of(run: Run, first: int, last: int, step: Step) -> Changes:
    """The announcement of transactions first..last: ids per table, or the table in `many` above MANY_ROWS."""
    span = "txn_id BETWEEN ? AND ?"
    counts = run(f"SELECT table_name, count(*) FROM journal_change WHERE {span} GROUP BY 1", (first, last))
    many = frozenset(table for table, count in counts if count > MANY_ROWS)
    # "+" keeps SQLite off the index by rows, which would walk the table's whole history
    listed = f"SELECT row_id FROM journal_change WHERE {span} AND +table_name=?"
    ids = {
        table: frozenset(row[0] for row in run(listed, (first, last, table)))
        for table, _ in counts
        if table not in many
    }
    return Changes(step, ids, many)


def stacks(run: Run) -> tuple[list[StackEntry], list[StackEntry]]:
    """Undo and redo stacks, replayed from the newest transactions, so that undo reaches past the last opening."""
    undo: list[StackEntry] = []
    redo: list[StackEntry] = []
    rows = run("SELECT id, step, kind, target FROM journal_txn ORDER BY id DESC LIMIT ?", (STACK_LIMIT,))
    for txn, step, kind, target in reversed(rows):
        push(undo, redo, kind, StackEntry(txn, Step.from_json(step), target or txn))
    return undo, redo


def push(undo: list[StackEntry], redo: list[StackEntry], kind: str, entry: StackEntry) -> None:
    """Follow one transaction on the two stacks. What a book begins with is no edit of the user's to take back."""
    if entry.step.code in UNLISTED:
        return
    if entry.step.code in BEGINNINGS:
        undo.clear()
        redo.clear()
    elif kind == DO:
        undo.append(entry)
        redo.clear()
        del undo[:-STACK_LIMIT]
    elif kind == UNDO:
        if undo:
            undo.pop()
        redo.append(entry)
    else:
        if redo:
            redo.pop()
        undo.append(entry)


def _json(values: Mapping[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False)
