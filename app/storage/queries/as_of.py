"""Values as the book knew them at the end of a past day, read back from the journal.

A day here is the UTC day of the journal's time stamps: nothing below ui/ knows the zone of the machine. What counts for a
day is everything up to the last transaction stamped on it or before. Undo and redo are transactions like any other, so a
value that was taken back the same evening was never there at its end.

Of a record's changes behind that point the earliest decides: it holds the value from before (a deletion holds all of them),
and where it is an insertion, the book did not have the record yet.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from app.models import Base

if TYPE_CHECKING:
    from app.storage.book import Book


def column_as_of(book: Book, table: str, column: str, day: date) -> dict[int, Any]:
    """row id -> value at the end of `day`, as SQLite stores it (days are ISO texts); only where it differs from now.

    Only records that the book had then and has now: see `born_after` and `deleted_since` for the others.
    Raises KeyError for a table or column we do not have.
    """
    _known(table, column)
    inserted_before = (
        f"SELECT 1 FROM journal_change i WHERE i.table_name = '{table}' AND i.row_id = past.row_id"
        " AND i.kind = 'I' AND i.txn_id > :cut AND i.id < past.change"
    )
    sql = (
        "SELECT past.row_id, past.value FROM"
        f" (SELECT c.row_id, {_value_before(column)} AS value, min(c.id) AS change {_later(table, 'U', 'D')}"
        " AND (c.column_name = :column OR c.kind = 'D') GROUP BY c.row_id) AS past"
        f" JOIN {table} AS now ON now.id = past.row_id"
        f" WHERE now.{column} IS NOT past.value AND NOT EXISTS ({inserted_before})"
    )
    return dict(book.rows(sql, {"cut": _last_transaction(book, day), "column": column}))


def born_after(book: Book, table: str, day: date) -> set[int]:
    """Ids of today's records that the book did not have at the end of `day`, those brought back since included."""
    _known(table)
    sql = f"SELECT row_id FROM ({_first_life_event(table)}) WHERE kind = 'I' AND row_id IN (SELECT id FROM {table})"
    return {row[0] for row in book.rows(sql, {"cut": _last_transaction(book, day)})}


def first_known(book: Book, table: str, column: str, day: date) -> dict[int, Any]:
    """row id -> the first value that was known (not NULL) at the end of a transaction, for every record of `born_after`.

    None where none was ever known. A customer is often added by its name alone and gets its potential a little later.
    Raises KeyError for a table or column we do not have.
    """
    _known(table, column)
    # The first change of a transaction holds the value that the transaction before it left behind.
    left_behind = (
        f"SELECT c.row_id, c.kind, {_value_before(column)} AS value, min(c.id) AS change"
        f" {_later(table, 'I', 'U', 'D')} AND (c.column_name = :column OR c.kind <> 'U') GROUP BY c.row_id, c.txn_id"
    )
    known = f"SELECT row_id, value, min(change) FROM ({left_behind}) WHERE kind <> 'I' AND value IS NOT NULL GROUP BY 1"
    sql = (
        f"SELECT now.id, coalesce(known.value, now.{column}) FROM {table} AS now"
        f" JOIN ({_first_life_event(table)}) AS born ON born.row_id = now.id AND born.kind = 'I'"
        f" LEFT JOIN ({known}) AS known ON known.row_id = now.id"
    )
    return dict(book.rows(sql, {"cut": _last_transaction(book, day), "column": column}))


def deleted_since(book: Book, table: str, day: date, columns: Sequence[str] = ()) -> list[dict[str, Any]]:
    """Records that the book had at the end of `day` and has no more, by id, with their values of that day.

    columns: those wanted beside "id", all of them if empty. Raises KeyError for a table or column we do not have.
    """
    _known(table, *columns)
    wanted = tuple(columns) or tuple(column.key for column in Base.metadata.tables[table].columns)
    cut = _last_transaction(book, day)
    gone = f"({_first_life_event(table)}) WHERE kind = 'D' AND row_id NOT IN (SELECT id FROM {table})"
    values = ", ".join(f"'{column}', json_extract(old, '$.{column}')" for column in wanted)
    records = {
        row_id: {"id": row_id, **json.loads(text)}
        for row_id, text in book.rows(f"SELECT row_id, json_object({values}) FROM {gone} ORDER BY row_id", {"cut": cut})
    }
    edits = book.rows(
        f"SELECT c.row_id, c.column_name, c.old, min(c.id) {_later(table, 'U')}"
        f" AND c.row_id IN (SELECT row_id FROM {gone}) GROUP BY c.row_id, c.column_name",
        {"cut": cut},
    )
    for row_id, column, old, _ in edits:
        if column in wanted:
            records[row_id][column] = old
    return list(records.values())


def _later(table: str, *kinds: str) -> str:
    """Changes of these kinds behind the day; in this join order a transaction costs one step into ix_journal_txn."""
    listed = ", ".join(f"'{kind}'" for kind in kinds)
    return (
        "FROM journal_txn txn CROSS JOIN journal_change c ON c.txn_id = txn.id"
        f" WHERE txn.id > :cut AND c.table_name = '{table}' AND c.kind IN ({listed})"
    )


def _value_before(column: str) -> str:
    """What a U or D change replaced."""
    return f"CASE c.kind WHEN 'D' THEN json_extract(c.old, '$.{column}') ELSE c.old END"


def _first_life_event(table: str) -> str:
    """row_id, kind (I or D), old, of each record's first insertion or deletion behind the day."""
    return f"SELECT c.row_id, c.kind, c.old, min(c.id) {_later(table, 'I', 'D')} GROUP BY c.row_id"


def _last_transaction(book: Book, day: date) -> int:
    """Id of the last transaction stamped on `day` or before; 0 if the book is younger."""
    found: int = book.rows(
        "SELECT coalesce(max(id), 0) FROM journal_txn WHERE substr(at, 1, 10) <= ?", (day.isoformat(),)
    )[0][0]
    return found


def _known(table: str, *columns: str) -> None:
    """These names become part of the SQL; KeyError for one that is not ours."""
    known = Base.metadata.tables[table].columns
    for column in columns:
        if column not in known:
            raise KeyError(f"{table}.{column}")
